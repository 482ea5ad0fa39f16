# One card full screen, to hand over: large Dutch, the own language under it.
show-title = 给人看
show-open = 把这个给别人看
show-how = 请把您的手机给柜台的人看。上面是荷兰语。
show-missing = 这个我们现在不能显示。
show-back = 返回
