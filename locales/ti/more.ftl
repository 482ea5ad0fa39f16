more-title = ተወሳኺ
more-lead = ኩሎም ካልኦት ገጻት፡ ከምኡ እውን ምውጻእ።
more-case = ውህደተይ
more-about = ብዛዕባ እዚ መተግበሪ
more-session-title = ኣቲኹም ምጽናሕ
more-session-idle = { $count ->
    [one] ዋላ ሓንቲ ኣይትገብሩን ዶ? ድሕሪ { $count } ደቒቕ ካብዚ መተግበሪ ከነውጽኣኩም ኢና።
   *[other] ዋላ ሓንቲ ኣይትገብሩን ዶ? ድሕሪ { $count } ደቓይቕ ካብዚ መተግበሪ ከነውጽኣኩም ኢና።
}
more-session-whole = { $count ->
    [one] እንተበዝሐ { $count } ደቒቕ ኣቲኹም ክትጸንሑ ትኽእሉ። ድሕሪኡ እንደገና ትኣትዉ።
   *[other] እንተበዝሐ { $count } ደቓይቕ ኣቲኹም ክትጸንሑ ትኽእሉ። ድሕሪኡ እንደገና ትኣትዉ።
}
