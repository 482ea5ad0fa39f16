# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = 看懂信
letters-lead = 您收到信了吗？请选是哪封信。然后您会看到要做什么。
letters-who = 1. 信是谁寄的？
letters-who-hint = 请看信的最上面。
letters-from-duo = ‹DUO›
letters-from-gemeente = 市政府
letters-from-other = 别人
letters-which = 2. 信里有哪句话？
letters-which-hint = 请找和您的信最像的一句话。
letters-none = 这里没有您的信？
letters-none-text = 请打电话给您的市政府，或下次谈话时带上这封信。请不要把信扔掉。
letters-other-text = 这个应用只认识 ‹DUO› 和市政府关于社会融入的信。不知道要做什么？请打电话给您的市政府。
letters-again = 选另一封信
letters-open = 这是什么信？
letters-sentence = 信里有这句话
letters-what = 这是什么？
letters-do = 您要做什么？
letters-when = 最晚什么时候？
letters-not = 您什么都不做，会怎样？
letters-help = 谁会帮您？
letters-help-text = 请打电话，说您收到的是哪封信。您去的时候，请带上这封信。
letters-when-none = 这封信没有最后一天。
letters-when-letter = 最后一天写在信里。我们不知道是哪一天。
letters-when-signed-out = 请登录，看您自己的日期。
letters-when-six-weeks = 您有 6 周时间，从信上日期的第二天开始算。
letters-when-ours = 这个日期是我们算的。您的信里写的是另一个日期？那么以您的信为准。

letter-kennisgeving = 您必须完成社会融入的信（‹kennisgeving›）
letter-kennisgeving-key = 您必须完成社会融入。
letter-kennisgeving-what = ‹DUO› 写信说，您必须完成社会融入。您的时间还没有开始。您先会得到市政府的计划。
letter-kennisgeving-do = 请保存这封信。请等市政府邀请您去谈话。
letter-kennisgeving-not = 您现在不用做什么。10 周后还没有计划？请打电话给您的市政府。

letter-intake = 全面面谈（‹brede intake›）的邀请
letter-intake-key = 我们邀请您来谈谈您的社会融入。
letter-intake-what = 市政府想和您谈学历、工作、健康和家庭。之后市政府做您的计划。您可以单独来，不要家人在场。
letter-intake-do = 请去谈话。去不了？请尽快打电话。需要口译员？请提出来。
letter-intake-not = 您不去？那么您会收到警告。之后市政府可以罚您的款。

letter-pip = 您的计划（‹PIP›）
letter-pip-key = 这封信里是您的社会融入和社会参与的个人计划。
letter-pip-what = 这是您的计划。这是市政府的决定。您第一个计划上的日期过后，您完成社会融入的时间就开始。
letter-pip-do = 请和帮助您的人一起看计划。计划里写的，请照着做。您不同意？请提出异议（‹bezwaar›）。
letter-pip-not = 那么这个计划有效。6 周后，您就不能再提出异议（‹bezwaar›）。

letter-meeting = 谈话的邀请
letter-meeting-key = 我们邀请您来谈您的进度。
letter-meeting-what = 市政府想和您谈，您的课程和计划进行得怎么样。
letter-meeting-do = 请去谈话。去不了？请在谈话那一天之前打电话。
letter-meeting-not = 您多次不去？那么市政府可以警告您，也可以罚您的款。

letter-warning = 市政府的警告
letter-warning-key = 您没有按预约来。这是一次警告。
letter-warning-what = 市政府认为您没有足够配合。这还不是罚款。
letter-warning-do = 请打电话给市政府。请说明您为什么没有去，比如您病了。请做一个新预约，并且一定要去。
letter-warning-not = 那么市政府可以罚您的款。

letter-gemeente-fine = 市政府的罚款
letter-gemeente-fine-key = 我们对您罚款。
letter-gemeente-fine-what = 市政府罚您的款，因为您没有足够配合。
letter-gemeente-fine-do = 您不同意？请向市政府提出异议（‹bezwaar›）。您付不了？请打电话问，能不能分几次付。
letter-gemeente-fine-not = 6 周后，您就不能再提出异议（‹bezwaar›）。那么您必须付钱。

letter-reminder = ‹DUO› 的提醒
letter-reminder-key = 您的社会融入期限快要结束了。
letter-reminder-what = ‹DUO› 写信说，您的最后一天快到了。
letter-reminder-do = 请看您还要做什么。不能按时完成，而且不怪您？请向 ‹DUO› 申请延长时间（‹verlenging›）。
letter-reminder-not = 您没有按时完成，而且责任在您？那么 ‹DUO› 可以罚您的款。您是有庇护身份的人？那么 ‹DUO› 不会罚您的款。

letter-announcement = 信：您可能会被罚款
letter-announcement-key = 因为您的期限已过，我们打算罚您的款。
letter-announcement-what = ‹DUO› 认为您没有按时完成。这还不是罚款。您可以先说明您为什么没有按时完成。
letter-announcement-do = 请写信告诉 ‹DUO› 您为什么没有按时完成。请把证明一起寄去，比如生病的证明。请向您的市政府求助。
letter-announcement-not = 那么 ‹DUO› 会在没有您的说明的情况下做决定。

letter-duo-fine = ‹DUO› 的罚款
letter-duo-fine-key = 您被罚款，因为您没有按时完成社会融入。
letter-duo-fine-what = ‹DUO› 罚您的款。您也会有一个完成社会融入的新期限。
letter-duo-fine-do = 您不同意？请向 ‹DUO› 提出异议（‹bezwaar›）。您是有庇护身份的人？那么请打电话给您的市政府：‹DUO› 不罚有庇护身份的人。
letter-duo-fine-not = 6 周后，您就不能再提出异议（‹bezwaar›）。那么您必须付钱。

letter-extension-yes = 您的时间延长了（‹verlenging›）
letter-extension-yes-key = 您的社会融入期限已延长。
letter-extension-yes-what = ‹DUO› 给您更多时间。您有一个新的最后一天。
letter-extension-yes-do = 请记下新的日期。请继续上课和考试。
letter-extension-yes-not = 您不用做什么。您觉得延长的时间太短？那么您可以提出异议（‹bezwaar›）。

letter-extension-no = 您的时间没有延长
letter-extension-no-key = 您的延长申请已被拒绝。
letter-extension-no-what = ‹DUO› 没有给您更多时间。您的最后一天不变。
letter-extension-no-do = 您不同意？请向 ‹DUO› 提出异议（‹bezwaar›）。请向您的市政府求助。
letter-extension-no-not = 那么您的最后一天不变。6 周后，您就不能再提出异议（‹bezwaar›）。

letter-result = 考试成绩
letter-result-key = 这是您的考试成绩。
letter-result-what = 信里写着您有没有通过。没有分数。
letter-result-do = 没有通过？您可以再考一次。请和您的学校谈怎么练习。请早点报名。
letter-result-not = 您不用做什么。对成绩不能提出异议（‹bezwaar›）。

letter-exempt = 关于免除（‹vrijstelling›）或豁免（‹ontheffing›）的决定
letter-exempt-key = 我们对您的免除或豁免做了决定。
letter-exempt-what = ‹DUO› 决定了您是否可以不做某些事。
letter-exempt-do = 请看您还必须做什么。您不同意？请向 ‹DUO› 提出异议（‹bezwaar›）。
letter-exempt-not = 那么这个决定有效。6 周后，您就不能再提出异议（‹bezwaar›）。

letter-done = 您完成了
letter-done-key = 您已完成社会融入义务。
letter-done-what = ‹DUO› 写信说，您完成了社会融入。恭喜您！
letter-done-do = 请好好保存这封信，还有您的文凭或证书。
letter-done-not = 您不用再做什么了。
