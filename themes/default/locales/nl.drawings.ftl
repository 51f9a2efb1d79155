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
drawing-class-under-step = lager dan { $limit }
drawing-class-over-step = { $limit } of hoger
drawing-class-under = minder dan { $limit }
drawing-class-between = { $low } tot { $high }
drawing-class-over = { $limit } of meer
drawing-compared = Ter vergelijking: { $places }.
drawing-not-on-map = Niet op de kaart: { $places }.

## Delen van een geheel
figure-name-stacked = Gestapelde staven: { $measured }
stacked-measured = { $title } naar { $by }
stacked-message = { $title } in { $whole }: het grootste deel is { $part } ({ $value })
stacked-sentence = { $whole }: { $parts }.
stacked-sentence-total = { $whole }: { $parts }. Samen is dat { $total }.
stacked-note-difference = { $whole }: de delen zijn samen { $sum }, het totaal volgens de bron is { $total }.
stacked-incomplete = niet compleet
stacked-table-name = Onderdeel
stacked-table-whole = Totaal

## Hoe ver het is
figure-name-progress = Voortgang: { $title }
progress-start = Begin { $period }: { $value }
progress-now = Gemeten { $period }: { $value }
progress-expected = Op schema: { $value }
progress-aim = Streefwaarde { $period }: { $value }
progress-aim-open = Streefwaarde: { $value }
progress-range = { $low } tot { $high }
progress-to-aim = op { $aim }
progress-to-range = tussen { $low } en { $high }
progress-description-open = Het begon { $from } met { $start } en moet uitkomen { $aim }; een einddatum is er niet. De stand { $when } is { $now }.
progress-description = Het begon { $from } met { $start } en { $tense ->
        [past] moest
       *[present] moet
    } { $until } uitkomen { $aim }. De stand { $when } is { $now }.
progress-description-expected = Het begon { $from } met { $start } en { $tense ->
        [past] moest
       *[present] moet
    } { $until } uitkomen { $aim }. De stand { $when } is { $now }; op schema zou dat { $expected } zijn.
progress-measured = { $title } ({ $unit })
progress-table-caption = Op weg naar de streefwaarde: { $title }
progress-table-what = Punt op de weg
progress-table-when = Periode
progress-table-value = Waarde
progress-table-start = Begin
progress-table-now = Nieuwste cijfer
progress-table-expected = Op schema
progress-table-open = geen einddatum
progress-table-aim = Streefwaarde
