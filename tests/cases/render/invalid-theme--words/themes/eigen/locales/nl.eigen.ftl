skip-to-content = Meteen {naar de tekst
