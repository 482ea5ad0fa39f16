more-title = More
more-lead = All other pages, and signing out.
more-case = My integration
more-about = About this app
more-session-title = Staying signed in
more-session-idle = { $count ->
    [one] If you do nothing, we sign you out after { $count } minute.
   *[other] If you do nothing, we sign you out after { $count } minutes.
}
more-session-whole = { $count ->
    [one] You can stay signed in for { $count } more minute at most. After that you sign in again.
   *[other] You can stay signed in for { $count } more minutes at most. After that you sign in again.
}
