more-title = 更多
more-lead = 所有其他页面，还有退出登录。
more-case = 我的社会融入
more-about = 关于这个应用
more-session-title = 保持登录
more-session-idle = 您没有操作？{ $count } 分钟后，我们会让您退出登录。
more-session-whole = 您最多还能保持登录 { $count } 分钟。之后请重新登录。
