skip-to-contnet = Naar de tekst
footer-sources = Van Noord.
eigen-woord = Niemand vraagt het
