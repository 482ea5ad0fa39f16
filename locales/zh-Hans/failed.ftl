failed-title = 出了问题
failed-lead = 这不是您的错。请过几分钟再试。
failed-nothing-lost = 您在 ‹DUO› 和市政府的资料没有丢。
failed-code = 您要打电话？请说这个代码
