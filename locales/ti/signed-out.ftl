signed-out-title = ወጺእኩም ኣለኹም
signed-out-lead = ሕጂ ኣብዚ ስልኪ ሓበሬታኹም ክርኢ ዝኽእል የለን።
signed-out-kept = ዶሴኹም ካብዚ መተግበሪ ጠፊኡ። ኣብ ‹DUO›ን ኣብ ምምሕዳር ከተማን ተዓቂቡ ይጸንሕ።
signed-out-shared = ካልእ ሰብ እዚ ስልኪ ወይ ኮምፒተር ይጥቀም ዶ? ነቲ መርበብ መዳህሰሲ እውን ዕጸውዎ።
signed-out-again = እንደገና እተዉ
