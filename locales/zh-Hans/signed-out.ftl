signed-out-title = 您已退出登录
signed-out-lead = 现在没有人能在这部手机上看到您的资料。
signed-out-kept = 您的档案已不在这个应用里。‹DUO› 和市政府还保存着。
signed-out-shared = 还有别人用这部手机或电脑？请把浏览器也关掉。
signed-out-again = 重新登录
