skip-to-content = Zum Inhalt
