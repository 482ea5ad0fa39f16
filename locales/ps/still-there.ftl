still-there-title = لا دلته یاست؟
still-there-lead = تاسو یو څه وخت هېڅ ونه کړل. دوه دقیقې وروسته به مو له اپ څخه وباسو.
still-there-why = بیا بل څوک ستاسو معلومات نه شي لیدلی.
still-there-go-on = هو، زه دوام ورکوم
