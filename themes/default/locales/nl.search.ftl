# De zoekpagina en de trefwoorden.
# Trefwoorden staan bij alles waaraan de redactie ze gaf.
tags-title = Trefwoorden
tags-summary = Kies een woord en zie alles wat daarover gaat.
tags-all = Alle trefwoorden
tag = trefwoord
tag-list = Alles met dit trefwoord
search-title = Zoeken
search-summary = Zoek in alle pagina’s van deze site.
search-by-words = Zoek op woorden
search-label = Wat zoekt u?
search-how = Typ een of meer woorden. Wat is gevonden, verschijnt hieronder.
search-beginnings = Deze site is groot: u zoekt in de titel en het begin van elke pagina.
search-go = Zoek
search-kind = Soort
search-all = Alles
search-overviews = Overzichten
search-none = Niets gevonden. Probeer een ander woord, of minder woorden.
search-one = 1 pagina gevonden.
search-many = { $count } pagina’s gevonden.
search-shown = { $shown } van { $count } pagina’s getoond.
search-cut = Uw vraag is lang: er is gezocht met de eerste { $count } tekens.
search-more = Toon meer
search-failed = Zoeken lukt nu niet. Hieronder staan andere manieren om iets te vinden.
search-no-script = Zoeken op woorden werkt alleen op een website en met JavaScript aan. Hieronder vindt u alles ook.
search-ways = Vinden zonder te zoeken
