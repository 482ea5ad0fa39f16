# Start: the clock, what to do now, the next appointment, what changed.
start-title = 首页
start-hello = 您好，{ $name }
start-hello-nameless = 您好
start-gemeente = 您的市政府：{ $gemeente }

# The clock
start-clock-title = 您完成社会融入的时间
start-clock-nothing = ‹DUO› 还没有登记您有社会融入义务。
start-clock-days = { $days ->
   *[other] 还有 { $count } 天
}
start-clock-over-days = { $days ->
   *[other] 已经晚了 { $count } 天
}
start-clock-bar = 一共 { $total } 天，已过 { $done } 天
start-clock-last-day = 您的最后一天是 { $date }。
start-clock-today-word = 今天是最后一天
start-clock-today = 今天，{ $date }，是您期限的最后一天。
start-clock-over = 您的最后一天是 { $date }，已经过了。‹DUO› 还没有说您已完成。
start-clock-check = 这一天是我们自己算的，正好在月底。这一天对不对，请向 ‹DUO› 询问。
start-clock-dispute = 不同来源写的最后一天不一样。
start-clock-no-fine = 您享有庇护权利。所以 ‹DUO› 不会罚您的款。但您必须完成社会融入。
start-clock-why = 为什么是这一天？
start-clock-rule-pip = 您的第一个计划（‹PIP›）的日期是 { $date }。您的时间从第二天开始算。
start-clock-rule-years = 您有 3 年时间。
start-clock-start-label = 您的时间开始于
start-clock-end-label = 您的最后一天
start-clock-duo-says = 这一天来自 ‹DUO›。
start-clock-all-say = ‹DUO› 说的也一样。
start-clock-own = 这是我们自己算的。这不是 ‹DUO› 或市政府的决定。
start-clock-decides = 您的期限由 ‹DUO› 决定。
start-clock-granted-word = 已延长时间
start-clock-granted = ‹DUO› 在 { $date }给您延长了时间（‹verlenging›）。这些时间已经算进您的最后一天。
start-clock-pending-word = 已申请延长时间
start-clock-pending = 您申请了延长时间（‹verlenging›）。‹DUO› 在 { $date }收到您的申请。您的最后一天还没有变。
start-clock-not-started-word = 还没有开始
start-clock-not-started = 您必须完成社会融入。有了计划（‹PIP›）以后，您的时间才开始。
start-clock-pip-due = 市政府必须给您做计划。最后一天是 { $date }。
start-clock-pip-late = 市政府本来必须在 { $date }当天或之前给您做好计划。请打电话给您的市政府。
start-clock-letter = ‹DUO› 在 { $date }写信告诉您，您必须完成社会融入。
start-clock-paused-word = 暂时停止
start-clock-paused = 您现在暂时没有社会融入义务。您有暂时的免除（‹vrijstelling›）。
start-clock-paused-since = 免除从 { $date }开始。
start-clock-paused-until = 免除的最后一天是 { $date }。
start-clock-done-word = 已完成
start-clock-ended-word = 不再有社会融入义务
start-clock-ended-on = 义务的最后一天是 { $date }，已经过了。
start-clock-old-law-word = 另一部法律
start-clock-old-law = 您适用旧法律（‹Wi2013›）。我们不按这部法律计算。想知道您的期限？请找 ‹DUO› 询问。
start-clock-old-law-since = 您的义务从 { $date }开始。
start-clock-not-obliged-word = 没有义务
start-clock-not-obliged = ‹DUO› 说：您没有社会融入义务。

# What to do
start-todos-title = 您现在要做的事
start-next-step = 您的下一步
start-todos-nothing = 您现在没有要做的事。
start-todos-nothing-since = 您现在没有要做的事。从 { $date }到现在，没有变化。
start-todos-next-moment = 下一个重要日子：{ $date }，{ $what }。
start-todos-no-next-moment = 现在还不知道下一个重要日子。想知道更多？请打电话给您的市政府。
start-due = 最晚 { $date }
start-due-law = 按法律，最晚 { $date }
start-due-estimate = { $date }前后，这是我们估计的
start-todo-cause = 来源：{ $what }，{ $party }。
start-todo-task-why = 市政府要您做这件事。
start-todo-message-why = 市政府的这条消息要您做一件事。
start-todo-appointment-why = 您有一个预约：{ $when }。
start-todo-intake = 去做全面面谈（‹brede intake›）
start-todo-intake-why = 市政府叫您去谈话。您会在谈话中谈您的计划。
start-todo-pvt = 签参与声明（‹participatieverklaring›）
start-todo-pvt-why = 这是您计划的一部分。‹DUO› 还没有收到您的签名。
start-todo-objection = 您可以对{ $what }提出异议（‹bezwaar›）
start-todo-objection-why = 您不同意这个决定时，才需要做。
start-todo-verlenging = 您可以申请延长时间（‹verlenging›）
start-todo-verlenging-why = 您还有项目没有完成。您现在可以向 ‹DUO› 申请延长时间。
start-todo-route = 想换学习路线（‹leerroute›）吗？
start-todo-route-why = 可以换的时间不多了。请和您的市政府谈。
start-todo-exams = 考试报名
start-todo-exams-why = 这些考试还没有完成：{ $parts }。
start-todo-over = 您的时间过了。请打电话给 ‹DUO› 和您的市政府。
start-todo-over-why = ‹DUO› 还没有说您已完成。
start-do-task = 打开任务
start-do-call = 看看可以打给谁
start-do-message = 看消息
start-do-appointment = 看这个预约
start-do-appointments = 看您的预约
start-do-plan = 看您的计划
start-do-rights = 看您的权利和期限
start-do-progress = 看您的进度

# Next appointment
start-appointment-title = 您的下一个预约
start-appointment-nothing = 您没有预约。
start-appointment-none-coming = 您现在没有未来的预约。

# What changed
start-changes-title = 有什么变化？
start-changes-nothing = 您的档案里还没有任何事情。
start-changes-first = 您是第一次看这里。最近发生的是：
start-changes-since = 您上次看是 { $when }。从那以后有这些新内容：
start-changes-none = 您上次看是 { $when }。从那以后没有变化。
start-changes-all = 看您的全部档案

# Messages
start-messages-title = 消息
start-messages-nothing = 您没有消息。
start-messages-read = 您都看过了
start-messages-newest = 最新消息：{ $date }，{ $subject }

# More
start-links-title = 您的社会融入：更多内容
start-link-plan = 您的计划（‹PIP›）
start-link-progress = 您的进度
start-link-obligations = 您的期限和权利
