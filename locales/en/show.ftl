# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Show
show-open = Show this to someone
show-how = Give your phone to somebody at the desk. The Dutch is at the top.
show-missing = We cannot show this now.
show-back = Back
