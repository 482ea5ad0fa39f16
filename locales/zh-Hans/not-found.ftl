not-found-title = 没有这个页面
not-found-lead = 可能地址不对，也可能页面已经没有了。
not-found-start = 去首页
not-found-welcome = 去第一个页面
not-found-call = 需要帮助？请拨打
