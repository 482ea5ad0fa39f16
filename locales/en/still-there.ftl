still-there-title = Are you still there?
still-there-lead = You have not done anything for a while. In two minutes we sign you out.
still-there-why = This way nobody else can see your information.
still-there-go-on = Yes, I want to go on
