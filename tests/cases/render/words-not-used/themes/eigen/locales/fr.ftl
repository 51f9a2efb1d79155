skip-to-content = Au texte
