more-title = ተወሳኺ
more-lead = ኩሎም ካልኦት ገጻት፡ ከምኡ እውን ምውጻእ።
more-case = ውህደተይ
more-about = ብዛዕባ እዚ መተግበሪ
more-session-title = ውሽጢ ምጽናሕ
more-session-idle = { $count ->
    [one] ዋላ ሓንቲ ኣይትገብሩን ዶ? ድሕሪ { $count } ደቒቕ ከነውጽኣኩም ኢና።
   *[other] ዋላ ሓንቲ ኣይትገብሩን ዶ? ድሕሪ { $count } ደቓይቕ ከነውጽኣኩም ኢና።
}
more-session-whole = { $count ->
    [one] እንተበዝሐ { $count } ደቒቕ ውሽጢ ክትጸንሑ ትኽእሉ። ድሕሪኡ እንደገና ትኣትዉ።
   *[other] እንተበዝሐ { $count } ደቓይቕ ውሽጢ ክትጸንሑ ትኽእሉ። ድሕሪኡ እንደገና ትኣትዉ።
}
