language-title = Language
language-lead = Choose your language. You come back to the same page.
language-terms = Some words stay Dutch. You see them in letters too.
language-law = Is a sentence about the law? Then the Dutch sentence is under it. That one counts.
