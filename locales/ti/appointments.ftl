# Coming and past appointments.
appointments-title = ቆጸራታት
appointments-dutch-time = ኩሉ ሰዓታት ብግዜ ሆላንድ እዩ።
appointments-coming = ዝመጹ ቆጸራታትኩም
appointments-nothing = ቆጸራ የብልኩምን።
appointments-none-coming = ሕጂ ዝመጽእ ቆጸራ የብልኩምን።
appointments-open = ነቲ ቆጸራ ርኣዩ
appointments-past = { $count ->
    [one] { $count } ዝሓለፈ ቆጸራ
   *[other] { $count } ዝሓለፉ ቆጸራታት
}
appointments-hours = ካብ ሰዓት { $begin } ክሳብ { $end }
appointments-online = ብኢንተርነት፡ ብቪድዮ
appointments-place-unknown = እቲ ቦታ ኣይፍለጥን እዩ። ናብ ምምሕዳር ከተማኹም ደውሉ።
appointments-cannot-title = ክትመጹ ኣይትኽእሉን ዶ?
appointments-cannot = ክትመጹ ኣይትኽእሉን ዶ? ብዝቐልጠፈ ደውሉ። ኣብዚ መተግበሪ ቆጸራ ክትቅይሩ ኣይትኽእሉን ኢኹም።
