failed-title = ጌጋ ኣጋጢሙ
failed-lead = ናትኩም ጌጋ ኣይኮነን። ድሕሪ ቁሩብ ደቓይቕ እንደገና ፈትኑ።
failed-nothing-lost = ሓበሬታኹም ኣብ ‹DUO›ን ኣብ ምምሕዳር ከተማን ኣይጠፍአን።
failed-code = ትድውሉ ዶ ኣለኹም? እዚ ኮድ ንገሩ
