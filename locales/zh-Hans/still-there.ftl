still-there-title = 您还在吗？
still-there-lead = 您有一段时间没有操作。2 分钟后，我们会让您退出登录。
still-there-why = 这样别人就看不到您的资料。
still-there-go-on = 在，我要继续
