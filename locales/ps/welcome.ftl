# Before sign-in.
welcome-title = ستاسو ادغام (‹inburgering›) په یوه ځای کې
welcome-lead = وګورئ چې څه مو کړي، او څه لا پاتې دي.
welcome-clock = تاسو وینئ چې څومره وخت لرئ او اوس باید څه وکړئ.
welcome-appointments = تاسو خپل پلان، ملاقاتونه او پیغامونه وینئ.
welcome-language = تاسو هر څه په خپله ژبه لولئ.
welcome-sandbox = دا یوازې د ازمایښت لپاره ده. دا کسان او معلومات ریښتیني نه دي.
welcome-sign-in = د { $gemeente } اپ ته په ‹DigiD› ننوتل
welcome-languages = خپله ژبه وټاکئ
welcome-no-digid = ‹DigiD› نه لرئ؟
welcome-no-digid-text = { $gemeente } ته زنګ ووهئ. ښاروالي درسره مرسته کوي.
welcome-not-title = دا اپ څه نه کوي؟
welcome-not-post = اپ د پوستې ځای نه نیسي. خپل لیکونه هم ولولئ.
welcome-not-change = دلته د ‹DUO› یا ښاروالۍ هېڅ شی نه شئ بدلولی.
welcome-not-decide = اپ هېڅ پرېکړه نه کوي. ‹DUO› او ښاروالي پرېکړه کوي.
welcome-privacy = موږ ستاسو دوسیه نه ساتو.
welcome-privacy-link = ستاسو د معلوماتو د ساتنې په اړه نور ولولئ
