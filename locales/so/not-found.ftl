not-found-title = Boggani ma jiro
not-found-lead = Waxaa laga yaabaa in cinwaanku khaldan yahay, ama bogga la saaray.
not-found-start = Tag bilowga
not-found-welcome = Tag bogga ugu horreeya
not-found-call = Caawimaad ma u baahan tahay? Wac
