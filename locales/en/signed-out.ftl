signed-out-title = You are signed out
signed-out-lead = Nobody can see your information on this phone now.
signed-out-kept = Your file is gone from this app. It is kept at ‹DUO› and the municipality.
signed-out-shared = Does someone else use this phone or computer? Then close the browser too.
signed-out-again = Sign in again
