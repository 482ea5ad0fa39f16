more-title = Zêdetir
more-lead = Hemû rûpelên din, û derketin.
more-case = Entegrasyona min
more-about = Li ser vê appê
more-session-title = Mayîna di appê de
more-session-idle = { $count ->
    [one] Hûn tiştekî nakin? Piştî { $count } deqîqeyê em we ji appê derdixin.
   *[other] Hûn tiştekî nakin? Piştî { $count } deqîqeyan em we ji appê derdixin.
}
more-session-whole = { $count ->
    [one] Hûn dikarin hê herî zêde { $count } deqîqeyê di appê de bimînin. Paşê divê hûn dîsa têkevin.
   *[other] Hûn dikarin hê herî zêde { $count } deqîqeyan di appê de bimînin. Paşê divê hûn dîsa têkevin.
}
