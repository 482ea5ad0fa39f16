failed-title = Tiştek şaş çû
failed-lead = Ev ne sûcê we ye. Piştî çend deqîqeyan dîsa biceribînin.
failed-nothing-lost = Agahiyên we yên li ‹DUO› û li şaredariyê winda nebûne.
failed-code = Hûn telefon dikin? Vê kodê bêjin
