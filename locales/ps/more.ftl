more-title = نور
more-lead = ټولې نورې پاڼې، او وتل.
more-case = زما ادغام
more-about = د دې اپ په اړه
more-session-title = په اپ کې پاتې کېدل
more-session-idle = { $count ->
    [one] که هېڅ ونه کړئ، { $count } دقیقه وروسته مو له اپ څخه باسو.
   *[other] که هېڅ ونه کړئ، { $count } دقیقې وروسته مو له اپ څخه باسو.
}
more-session-whole = { $count ->
    [one] تاسو نور تر { $count } دقیقې پورې په اپ کې پاتې کېدلی شئ. بیا باید له سره ننوځئ.
   *[other] تاسو نور تر { $count } دقیقو پورې په اپ کې پاتې کېدلی شئ. بیا باید له سره ننوځئ.
}
