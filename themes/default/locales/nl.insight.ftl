# Waar een cijfer staat op weg naar zijn streefwaarde, in een paar woorden.
state-reached = streefwaarde voor { $period } gehaald
state-on-course = op koers voor { $period }
state-behind = loopt achter op weg naar { $period }
state-missed = streefwaarde voor { $period } niet gehaald
state-was-unclear = niet duidelijk of de streefwaarde voor { $period } is gehaald
state-moving-away = gaat de verkeerde kant op (streefwaarde voor { $period })
state-not-kept = niet volgens de streefwaarde voor { $period }
state-no-clear-change = nog geen duidelijke verandering op weg naar { $period }
state-of-part = { $part }: { $state }
state-not-out = nog niet verschenen ({ $period })
state-not-measured = niet gemeten toen het zover was ({ $period })
# Hetzelfde waar de streefwaarde geen einddatum heeft.
state-reached-open = streefwaarde gehaald
state-on-course-open = zoals de bedoeling is
state-behind-open = nog niet zoals de bedoeling is
state-underway-open = onderweg naar de streefwaarde, zonder einddatum
state-moving-away-open = gaat de verkeerde kant op, weg van de streefwaarde
state-not-kept-open = niet volgens de streefwaarde
state-no-clear-change-open = nog geen duidelijke verandering op weg naar de streefwaarde
state-no-data-open = nog niet te zeggen of de streefwaarde wordt gehaald
state-no-data = nog niet te zeggen of de streefwaarde voor { $period } wordt gehaald
