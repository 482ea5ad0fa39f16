# Before sign-in.
welcome-title = ውህደትኩም ኣብ ሓደ ቦታ
welcome-lead = እንታይ ከም ዝገበርኩምን እንታይ ከም ዝተረፈኩምን ርኣዩ።
welcome-clock = ክንደይ ግዜ ከም ዘለኩምን ሕጂ እንታይ ክትገብሩ ከም ዘለኩምን ትርእዩ።
welcome-appointments = ውጥንኩም፡ ቆጸራታትኩምን መልእኽትታትኩምን ትርእዩ።
welcome-language = ኩሉ ብቋንቋኹም ተንብቡ።
welcome-sandbox = እዚ መፈተኒ እዩ። ሰባትን ሓበሬታን ናይ ብሓቂ ኣይኮነን።
welcome-sign-in = ናብ { $gemeente } ብ‹DigiD› እተዉ
welcome-languages = ቋንቋኹም ምረጹ
welcome-no-digid = ‹DigiD› የብልኩምን ዶ?
welcome-no-digid-text = ናብ { $gemeente } ደውሉ። ምምሕዳር ከተማ ይሕግዘኩም።
welcome-not-title = እዚ መተግበሪ እንታይ ኣይገብርን?
welcome-not-post = እዚ መተግበሪ ንፖስታ ኣይትክእን እዩ። ደብዳቤታትኩም እውን ኣንብቡ።
welcome-not-change = ኣብዚ ኣብ ‹DUO› ወይ ኣብ ምምሕዳር ከተማ ገለ ክትቅይሩ ኣይትኽእሉን ኢኹም።
welcome-not-decide = እዚ መተግበሪ ዋላ ሓንቲ ኣይውስንን። ‹DUO›ን ምምሕዳር ከተማን ይውስኑ።
welcome-privacy = ዶሴኹም ኣይንዕቅቦን ኢና።
welcome-privacy-link = ብዛዕባ ብሕትና ዝያዳ ኣንብቡ
