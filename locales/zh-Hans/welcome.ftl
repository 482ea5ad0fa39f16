# Before sign-in.
welcome-title = 您的社会融入，都在这里
welcome-lead = 看看您已经做了哪些事，还要做哪些事。
welcome-clock = 您能看到还有多少时间、现在要做的事。
welcome-appointments = 您能看到您的计划、预约和消息。
welcome-language = 您用自己的语言看所有内容。
welcome-sandbox = 这是试用版。里面的人和资料都是假的。
welcome-sign-in = 用 ‹DigiD› 登录 { $gemeente }
welcome-languages = 选择您的语言
welcome-no-digid = 您没有 ‹DigiD›？
welcome-no-digid-text = 请打电话给 { $gemeente }。市政府会帮您。
welcome-not-title = 这个应用不做什么？
welcome-not-post = 这个应用不能代替信件。也请看您收到的信。
welcome-not-change = 您不能在这里改 ‹DUO› 或市政府的任何东西。
welcome-not-decide = 这个应用不做决定。‹DUO› 和市政府做决定。
welcome-privacy = 我们不保存您的档案。
welcome-privacy-link = 看更多关于隐私的说明
