failed-title = Il y a eu un problème
failed-lead = Ce n’est pas votre faute. Essayez encore dans quelques minutes.
failed-nothing-lost = Vos informations chez ‹DUO› et à la commune ne sont pas perdues.
failed-code = Vous appelez ? Donnez ce code
