# Woorden in en om tekeningen van cijfers: de naam van elke soort, legenda's en klassen.

## Naam
figure-name-multiples = Kleine lijngrafieken: { $measured }
figure-name-dots = Puntgrafiek: { $measured }
figure-name-tiles = Tegelkaart: { $measured }
figure-name-map = Kaart: { $measured }

## Opmerkingen
figure-note-axis-level = De horizontale as begint niet bij nul.

## Legenda van kleine grafieken
drawing-panel = het gebied zelf
drawing-behind = ter vergelijking: { $name }

## Klassen op een kaart. Een klasse begint bij haar eerste getal en loopt tot het tweede.
drawing-class-under = minder dan { $limit }
drawing-class-between = { $low } tot { $high }
drawing-class-over = { $limit } of meer
drawing-compared = Ter vergelijking: { $places }.
drawing-not-on-map = Niet op de kaart: { $places }.
