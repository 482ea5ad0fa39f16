not-found-title = This page is not here
not-found-lead = Maybe the address is wrong, or the page is gone.
not-found-start = To the start
not-found-welcome = To the first page
not-found-call = Do you need help? Call
