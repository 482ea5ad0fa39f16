# Progress: what is done, what is open, and that effort counts.
progress-title = 进度
progress-lead = 这里写着哪些已经完成，哪些您还要做。
progress-route = 您的学习路线
progress-parts-title = 您的项目
progress-parts-nothing = 您还没有计划（‹PIP›）。所以我们还不知道您要做哪些项目。市政府会和您一起做计划。
progress-summary = { $total ->
   *[other] 一共 { $total } 个项目，已完成 { $done } 个
}
progress-summary-unknown = 有 { $count } 个项目，我们现在不知道是否完成。
progress-only-duo = 您有没有完成社会融入，只有 ‹DUO› 能决定。您会收到信。

progress-group-language = 荷兰语
progress-group-society = 荷兰和工作
progress-group-hours = 小时数
progress-group-end = 结束

progress-part-taalschakel = 语言衔接课程（‹Taalschakeltraject›）
progress-part-cursusuren = 上课小时数
progress-part-participatieuren = 社会参与（‹participatie›）小时数
progress-part-pvt = ‹PVT›：参与声明
progress-part-map = ‹MAP›：工作和社会参与
progress-part-eindgesprek = ‹Z-route› 的结束谈话
progress-part-level = 需要的水平：{ $level }
progress-part-attempts = 您考了 { $count } 次。每一次都算数。
progress-part-attempts-done = 考了 { $count } 次，通过了

progress-state-done = 已完成
progress-state-exempt = 免除
progress-state-dispensed = 豁免
progress-state-busy = 正在做
progress-state-open = 还要做
progress-state-not-known = 我们现在不知道
progress-state-check = 要问清楚
progress-state-ask-gemeente = 要问市政府
progress-why-exempt = 您已经会了。您不用再做这个。
progress-why-dispensed = ‹DUO› 决定您不用做这个。
progress-why-not-known = 我们没有得到回答。您做过的没有丢。
progress-why-check = 资料不完整，或不一致。请向 { $gemeente } 问清楚，哪个是对的。
progress-why-ask-gemeente = 只有 { $gemeente } 知道这个有没有完成。我们查不到。
progress-on-decision = 决定的日期
progress-on-signed = 签名日期
progress-on-talk = 谈话日期
progress-on-exam = 成绩日期
progress-on-other = 日期

progress-hours-title = 您的小时数
progress-hours-nothing = 还没有您的小时数。
progress-hours-of = 已有 { $count } 小时，要 { $norm } 小时
progress-hours-only = { $count } 小时
progress-hours-enough = 您的小时数够了。多做也可以。
progress-hours-apart = 我们不把这些小时数加在一起。同一个小时可能写在两行里。
progress-hours-by = 来源：{ $party }
progress-indicative = 仅供参考
progress-kind-school = 学校的课
progress-kind-nt2 = 荷兰语课（‹NT2›）
progress-kind-knm = ‹KNM› 课
progress-kind-intake = 全面面谈期间的课
progress-kind-participation = 社会参与（‹participatie›）
progress-kind-participation-lessons = 算作上课的社会参与
progress-kind-begeleiding = 生活指导
progress-absent-excused = 缺课 { $count } 小时，有正当理由
progress-absent-unexcused = 缺课 { $count } 小时，没有正当理由

progress-exams-title = 您的考试
progress-exams-nothing = ‹DUO› 还没有您的成绩。
progress-exams-tried = 您考了 { $count } 次。
progress-exams-passed = 您通过了 { $count } 次。
progress-exams-effort = 每次考试都说明您在努力。
progress-exams-date = 日期是 ‹DUO› 记下成绩的那一天。‹DUO› 没有写最多可以考几次。
progress-reason-verwijtbaar = 没有成绩。‹DUO› 认为责任在您。
progress-reason-niet-verwijtbaar = 没有成绩。‹DUO› 认为责任不在您。
progress-reason-afgemeld = 没有成绩。您取消了考试。
progress-reason-absent = 没有成绩。您没有来考试。

progress-attempts-title = 免费考试机会
progress-attempts-nothing = ‹DUO› 没有写您有免费考试机会。只有享有庇护权利的人才有。
progress-attempts-left = 还有 { $count } 次免费
progress-attempts-asylum = 您享有庇护权利。所以您最初几次考试由政府付钱。之后您自己付钱。
progress-attempts-balance = 这个次数来自 ‹DUO›。不是我们自己算的。

progress-school-title = 学校里的情况
progress-school-nothing = 语言学校还没有报告这方面的情况。
progress-school-number = 号码为 { $number } 的学校
progress-school-level = 水平：{ $level }
progress-school-indicative = 这是学校看到的情况。这不是考试成绩。
progress-presence = 来上课
progress-presence-never = 不来
progress-presence-sometimes = 有时来，有时不来
progress-presence-always = 每次都来
progress-effort = 努力程度
progress-effort-enough = 够了
progress-effort-not-enough = 还不够
progress-result-poor = 差
progress-result-fair = 不太好
progress-result-enough = 够了
progress-result-good = 好
progress-result-excellent = 很好

progress-after-title = 之后会怎样？
progress-after-B = 您的项目都通过了？那么您会得到社会融入文凭（‹inburgeringsdiploma›）。
progress-after-O = 您的项目都通过了？那么您会得到社会融入文凭（‹inburgeringsdiploma›）。之后您可以继续上学。
progress-after-Z = 您的项目都做完了？那么您会从市政府得到社会融入证书（‹inburgeringscertificaat›）。
progress-after-duo = ‹DUO› 写信说您已完成（‹voldaan›），您才算完成。
progress-after-course = 课程结束，不等于您的社会融入结束。
progress-after-naturalisation = 要加入荷兰国籍，只有社会融入证书（‹inburgeringscertificaat›）不够。请早点问您的市政府。

progress-route-title = 我的学习路线是什么意思？
progress-route-B = 在 ‹B1-route›，您学荷兰语，学到 B1 水平。您要考 5 门考试：阅读、听力、写作、口语和 ‹KNM›。
progress-route-O = 在 ‹onderwijsroute›，您学荷兰语，以后可以上学读专业。您上语言衔接课程（‹taalschakeltraject›）。
progress-route-Z = 在 ‹Z-route›，您学荷兰语，为了能自己安排生活。您要上课。您不用考语言考试。
progress-route-unknown = 这个学习路线我们不认识。请向您的市政府询问它的意思。
progress-afschalen-title = B1 水平太难？
progress-afschalen-what = 那么您有时可以考 A2 水平。这叫降低水平（‹afschalen›）。
progress-afschalen-rule = 您必须先上 600 小时的荷兰语课（‹NT2›）。您也必须足够努力。由市政府决定。
progress-afschalen-how = ‹KNM› 课不算在 600 小时里。想降低水平？请告诉您在市政府的联系人。

progress-wrong-title = 有不对的地方？
progress-wrong-hours = 小时数不对？请先问您的语言学校。然后打电话给市政府。
progress-wrong-exam = 成绩不对？请找 ‹DUO› 问清楚。
progress-wrong-proof = 请保存您的证明：签到表、信和电子邮件。
