more-title = Wax kale
more-lead = Bogagga kale oo dhan, iyo ka bixista.
more-case = La-qabsashadayda bulshada
more-about = Ku saabsan app-kan
more-session-title = Ku sii jirista app-ka
more-session-idle = { $count ->
    [one] Haddii aadan waxba samayn, { $count } daqiiqo ka dib si toos ah ayaad app-ka uga baxaysaa.
   *[other] Haddii aadan waxba samayn, { $count } daqiiqo ka dib si toos ah ayaad app-ka uga baxaysaa.
}
more-session-whole = { $count ->
    [one] Waxaad app-ka ku sii jiri kartaa ugu badnaan { $count } daqiiqo. Intaas ka dib mar kale soo gal.
   *[other] Waxaad app-ka ku sii jiri kartaa ugu badnaan { $count } daqiiqo. Intaas ka dib mar kale soo gal.
}
