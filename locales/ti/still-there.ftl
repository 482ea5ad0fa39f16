still-there-title = ገና ኣለኹም ዶ?
still-there-lead = ንገለ ግዜ ዋላ ሓንቲ ኣይገበርኩምን። ድሕሪ ክልተ ደቒቕ ካብዚ መተግበሪ ከነውጽኣኩም ኢና።
still-there-why = ከምዚ ብምግባር ካልእ ሰብ ሓበሬታኹም ክርኢ ኣይክእልን።
still-there-go-on = እወ፡ ክቕጽል እየ
