# One card full screen, to hand over: large Dutch, the own language under it.
show-title = ኣርእዩ
show-open = ነዚ ንሰብ ኣርእዩ
show-how = ስልክኹም ኣብ መስኮት ኣገልግሎት ንዘሎ ሰብ ሃቡ። እቲ ሆላንድኛ ኣብ ላዕሊ ኣሎ።
show-missing = ነዚ ሕጂ ከነርእዮ ኣይንኽእልን ኢና።
show-back = ተመለሱ
