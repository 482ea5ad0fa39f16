# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = 一起看
together-lead = 和别人一起看您的社会融入。每个人用自己的手机，看自己的语言。
together-open = 和别人一起看
together-group = 一起
together-how-choose = 您选择放到桌上的内容。别人只能看到这些。
together-how-yes = 您会看到谁想一起看。您自己说同意或不同意。
together-how-stop = 随时可以停止，按一个按钮就行。您离开时，或过了 1 小时，也会自动停止。
together-how-private = 您的类别、居留和健康，从不会放到桌上。
together-choose = 您想把什么放到桌上？
together-choose-hint = 请选一张或多张卡片。以后您可以拿走。
together-choose-deadlines = 期限和权利
together-choose-letters = 市政府的消息
together-delicate = 这里有决定或钱的内容。
together-interpreter-title = 谈钱、罚款或您的健康？
together-interpreter = 那么请要专业口译员。家人不用翻译这些。请打电话给您的市政府，说：‹ik wil graag een tolk›（我想要口译员）。
together-start = 开始一起看
together-nothing-to-choose = 现在没有可以放到桌上的内容。请稍后再试。

# A running table
together-nobody = 还没有人一起看
together-with = { $count ->
   *[other] { $names } 和您一起看
}
together-until = 会在 { $time } 自动停止。
together-stop = 停止一起看
together-waiting = { $name } 想一起看
together-same-number = { $name } 看到的也是这个号码吗？
together-yes = 对，一样
together-no = 不，不要一起看
together-doubt = 不确定？请选“不”。您随时可以做一个新邀请码。
together-is-guest = 没有登录，直接参加
together-is-helper = 帮手，用自己的 ‹DigiD› 登录
together-is-coach = 辅导员，在市政府登录
together-invite-title = 这样让别人一起看
together-invite-more = 再让一个人一起看
together-invite-scan = 对方用相机对准这个码。
together-invite-qr = 一起看的二维码
together-invite-type = 没有相机？那么对方输入这个地址：
together-invite-words = 然后输入这 6 个词：
together-invite-until = 这些词只能用 1 次，到 { $time } 为止。
together-invite-used = 邀请码已经用过，或不再有效。
together-invite-again = 做一个新邀请码
together-table = 桌上
together-table-empty = 桌上没有东西。现在没有人看到任何内容。
together-point-hint = 点一行。对方那里，这一行也会亮。
together-add = 再放一张卡片到桌上
together-lost = 连接断了。我们正在重试。
together-pointed = 有人指着第 # 行。
together-refresh = 看看有没有新内容
together-banner-label = 一起看
together-banner-nobody = 您已经开始一起看。
together-banner-waiting = 有人在等您同意。
together-banner-open = 看一下
together-banner-stop = 停止

# The way in
join-title = 和别人一起看
join-link = 我有一起看的邀请码
join-coach-link = 给市政府的辅导员
join-lead-words = 您收到了 6 个词？请在这里输入。您不用登录。
join-lead-code = 有人请您一起看。您不用登录。
join-words = 这 6 个词
join-words-hint = 请按这个顺序输入，词与词之间空一格。
join-name = 您的名字
join-name-hint = 这样对方就知道是您。
join-as = 您用 { $name } 这个名字一起看。
join-go = 一起看
join-only-table = 您只能看到对方放到桌上的内容。
join-language = 您用自己的语言看所有内容。
join-nothing-kept = 您的手机上不会留下任何内容。
join-coach-title = 您在市政府工作？
join-coach-text = 请先用辅导员身份登录。这样对方就知道真的是您。
join-coach-sign-in = 用辅导员身份登录
join-helper-sign-in = 用我自己的 ‹DigiD› 登录
join-helper-lead = { $name } 问您愿不愿意帮忙完成社会融入。
join-helper-can = 您可以看，也可以先写好一个问题。您不发送任何内容。
join-helper-own = 您用自己的 ‹DigiD› 登录，绝不用别人的。
join-helper-accept = 好，我愿意帮忙
join-coach-lead = { $name } 想请您作为辅导员一起看。
join-coach-can = 您可以看，也可以一起做约定。您不发送任何内容。
join-coach-accept = 好，我一起看
join-kinds = 您可以看这些
join-until = 最后一天：{ $date }
join-then-yes = 之后还要 { $name } 同意。
join-signed-in = 您用 { $name } 的名字登录了。

# The other side
table-title = 一起看
table-waiting = 等 { $name } 同意
table-number = { $name } 也会看到这个号码：
table-you-are = 您用 { $name } 这个名字加入。
table-with = 您和 { $name } 一起看
table-you = 卡片上写着“您”？那是指 { $name }。
table-private = 这些是 { $name } 的资料。请不要告诉别人。
table-empty = 现在桌上没有东西。
table-leave = 停止一起看
table-over-title = 一起看结束了
table-over = 您现在看不到资料了。谢谢您一起看。
table-over-again = 想再一起看？请要一个新邀请码。

# Cards
card-lit = 这里
card-remove = 拿走卡片 { $number }
card-decisions = 关于时间和免除（‹vrijstelling›）的决定
card-letter = 消息：{ $subject }
card-letter-unnamed = 市政府的消息
card-letter-sent = 发送日期：{ $date }
card-letter-attachment = 附件：{ $name }
card-bring = 请带上：{ $what }
card-exam = 考试
card-school = 在学校
card-part-unseen = 这里看不到
card-not-here = 这个我们不在这里显示。
card-empty = 这张卡片上现在没有内容。
card-gone = 这张卡片已经没有了。
card-too-long = 其余内容，这张卡片放不下。

# Kinds of data
kind-obligation = 义务和期限
kind-intake = 全面面谈（‹Brede intake›）和学习能力测试（‹leerbaarheidstoets›）
kind-plan = 计划（‹PIP›）
kind-guidance = 预备课（‹Voorinburgering›）和生活指导
kind-hours = 上课小时数和学校里的情况
kind-exams = 考试、‹PVT› 和 ‹MAP›
kind-appointments = 预约
kind-messages = 任务和消息
kind-decisions = ‹DUO› 的决定
kind-fines = 罚款
kind-money = 费用和贷款

# What went wrong with a form
form-error-no-card = 请先选一张卡片。
form-error-no-name = 请写您的名字。
form-error-no-category = 请选对方可以看哪些内容。
form-error-no-text = 请先写内容。
form-error-too-long = 太长了。请写短一点。
form-error-code-unknown = 这个邀请码用不了，或不再有效。请要一个新邀请码。
form-error-words-unknown = 这些词用不了，或不再有效。请看看对不对，或要新的词。
form-error-too-many-tries = 试的次数太多了。请要一个新邀请码。
form-error-needs-digid = 请先用您自己的 ‹DigiD› 登录。
form-error-needs-coach = 请先用市政府辅导员的身份登录。
form-error-own-invitation = 这是您自己的邀请。请把它给别人。
form-error-not-fresh = 请重新登录。之后您可以修改。
form-error-gone = 这个已经没有了。请在这个页面看现在的情况。
form-error-no-who = 请先选您要邀请谁。
