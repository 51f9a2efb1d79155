skip-to-content = To the text
