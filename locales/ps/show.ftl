# One card full screen, to hand over: large Dutch, the own language under it.
show-title = وښایئ
show-open = دا چا ته وښایئ
show-how = خپل ټیلیفون د دفتر کارکوونکي ته ورکړئ. هالنډي متن په سر کې دی.
show-missing = دا اوس نه شو ښودلی.
show-back = شاته
