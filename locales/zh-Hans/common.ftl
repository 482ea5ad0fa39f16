# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = 我的社会融入
skip-to-content = 直接看内容
sign-out = 退出登录
language-link = 语言
language-menu = 选择您的语言
nav-label = 主菜单
nav-start = 首页
nav-dossier = 档案
nav-appointments = 预约
nav-messages = 消息
nav-more = 更多
nav-unread = { $count } 条新消息
time-of-day = { $time }
gemeente-unknown = 代码为 { $code } 的市政府
footer-call = 有问题？请拨打
footer-not-paper = 这个应用不能代替信件。也请看您收到的信。

session-warning = 您有一段时间没有操作。2 分钟后，我们会让您退出登录。
session-final-warning = 2 分钟后，我们会让您退出登录。之后您可以重新登录。
session-extend = 我还在

notice-sign-in-cancelled = 您停止了登录。您可以再试一次。
notice-sign-in-failed = 登录没有成功。请再试一次。还是不行？请打电话给您的市政府。
notice-sign-in-unavailable = 现在不能登录。请稍后再试，或打电话给您的市政府。
notice-session-ended = 您有一段时间没有操作，所以已退出登录。请重新登录再继续。
notice-signed-out = 您已退出登录。
notice-extended = 您可以继续。您仍在登录中。

# Who says so
party-duo = ‹DUO›
party-gemeente = 市政府
party-coa = ‹COA›
party-taalaanbieder = 语言学校
party-begeleiding = 生活指导机构
party-inlogdienst = 登录服务
source-line = 来源：{ $party }。查询时间：{ $asked }。
source-as-of = 已知情况截至
source-formal = 这是正式的。
source-indicative = 这仅供参考，不是正式决定。

# States of a section
section-not-known = 这个我们现在不知道
section-part-not-known = 有一部分我们现在不知道
section-whom-to-call = 想现在就知道？请打电话给 { $gemeente }：{ $phone }。
section-retry = 再试一次
section-busy = 我们正在重新查询。
section-refreshed = 这部分已更新。
section-still-unknown = 我们还是不知道。请稍后再试。
section-dropped = 有 { $count } 项资料我们无法显示。
unknown-value = 不认识的内容：{ $value }
dispute-title = 资料不一致
dispute-ask = 请向{ $party }问清楚，哪个是对的。

reason-unreachable = 现在联系不上{ $party }。所以我们缺少：{ $what }。
reason-timed-out = { $party }现在没有回答。所以我们缺少：{ $what }。
reason-unreadable = { $party }的回答，我们读不了。所以我们缺少：{ $what }。
reason-wrong-person = { $party }的回答不对。我们不显示它。所以我们缺少：{ $what }。
reason-not-allowed = { $party }不可以把这些资料给这个市政府：{ $what }。
reason-not-connected = { $party }还没有接入。所以我们缺少：{ $what }。
reason-no-consent = 您同意，而且我们有您已核实的邮箱，我们才会查。所以我们缺少：{ $what }。
reason-not-asked = 这次我们没有向{ $party }查询：{ $what }。

call-duo-plicht = 您是否必须完成社会融入
call-duo-plicht-historie = 您的社会融入义务的历史记录
call-duo-doelgroep = 您的类别
call-duo-doelgroep-historie = 您的类别的历史记录
call-duo-lbt = 学习能力测试的结果
call-duo-termijn = 您的社会融入期限
call-duo-termijn-historie = 您的期限的历史记录
call-duo-gebeurtenissen = ‹DUO› 记录的事情
call-duo-verlengingen = 您的期限的延长
call-duo-vrijstellingen = 免除（‹vrijstelling›）
call-duo-ontheffingen = 豁免（‹ontheffing›）
call-duo-pip = ‹DUO› 记录的您的 ‹PIP› 计划
call-duo-map = 您的 ‹MAP› 谈话日期
call-duo-pvt = 您为 ‹PVT› 签名的日期
call-duo-uren = 您的小时数
call-duo-examens = 您的考试
call-duo-gratispogingen = 免费考试机会
call-duo-boetes = ‹DUO› 的罚款
call-duo-instellingen = 语言学校的名称
call-gemeente-pip = 市政府那里的您的计划
call-gemeente-intake = 您的全面面谈（‹brede intake›）
call-gemeente-voorinburgering = 您在 ‹COA› 的预备课（‹voorinburgering›）
call-gemeente-begeleiding = 您的生活指导
call-gemeente-aanbieder = 您在学校的进度
call-gemeente-taken = 市政府的任务
call-gemeente-berichten = 市政府的消息
call-gemeente-afspraken = 预约

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute›
leerroute-Z = ‹Z-route›
onderdeel-LE = 阅读
onderdeel-LU = 听力
onderdeel-SC = 写作
onderdeel-SP = 口语
onderdeel-KNM = ‹KNM›
uitslag-Geslaagd = 通过
uitslag-Gezakt = 没有通过
uitslag-Geen = 没有成绩
indeling-asielstatushouder = 有庇护身份的人
indeling-gezinsmigrant = 家庭移民或其他移民

# The old law, and no running obligation
law-old-title = 您适用旧法律：‹Wet inburgering 2013›。
law-old-text = 这个应用不为您计算日期。请看 ‹DUO› 的 ‹Mijn Inburgering› 网站，或打电话给 ‹DUO›。
law-ended-title = ‹DUO› 说：您现在没有社会融入义务。
law-ended-text = 原因和日期请看
law-paused-title = 您的社会融入现在暂停。
law-paused-text = 您有暂时的免除（‹vrijstelling›）。详细情况请看
two-show = 同时显示：{ $language }
two-stop = 只显示：{ $language }
two-choose = 选择第二种语言
aloud-read = 朗读
aloud-page = 朗读这个页面
aloud-pause = 暂停
aloud-continue = 继续
aloud-stop = 停止
aloud-no-voice = 您的手机没有这种语言的声音。所以不能朗读。
translation-machine = 这个页面是电脑翻译的。还没有人检查过译文。以荷兰语为准。
translation-stale = 这个页面有一部分是荷兰语。译文还没有做好。
