not-found-title = እዚ ገጽ የለን
not-found-lead = ምናልባት እቲ ኣድራሻ ልክዕ ኣይኮነን፡ ወይ እቲ ገጽ ጠፊኡ ይኸውን።
not-found-start = ናብ መጀመርታ
not-found-welcome = ናብ ቀዳማይ ገጽ
not-found-call = ሓገዝ ትደልዩ ዶ? ደውሉ ናብ
