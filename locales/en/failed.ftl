failed-title = Something went wrong
failed-lead = It is not your fault. Try again in a few minutes.
failed-nothing-lost = Your information at ‹DUO› and the municipality is not lost.
failed-code = If you call, give this code
