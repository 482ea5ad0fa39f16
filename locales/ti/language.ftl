language-title = ቋንቋ
language-lead = ቋንቋኹም ምረጹ። ናብቲ ባዕሉ ገጽ ትምለሱ።
language-terms = ገለ ቃላት ብሆላንድኛ ይተርፉ። ኣብ ደብዳቤታት እውን ትርእይዎም።
language-law = እቲ ምሉእ ሓሳብ ብዛዕባ ሕጊ ድዩ? ሽዑ እቲ ሆላንድኛ ኣብ ትሕቲኡ ይርከብ። ንሱ እዩ ዝሰርሕ።
