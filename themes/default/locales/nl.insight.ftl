# Waar een cijfer staat op weg naar zijn streefwaarde, in een paar woorden.
state-reached = streefwaarde voor { $period } gehaald
state-on-course = op koers voor { $period }
state-behind = loopt achter op weg naar { $period }
state-moving-away = verder van de streefwaarde voor { $period } dan aan het begin
state-no-clear-change = nog geen duidelijke verandering op weg naar { $period }
state-not-measured = niet gemeten toen het zover was ({ $period })
state-no-data = nog niet te zeggen of { $period } wordt gehaald
