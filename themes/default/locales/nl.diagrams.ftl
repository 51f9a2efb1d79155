# Wat er bij tekeningen staat die geen reeks cijfers tonen: stromen van geld, het netwerk van
# bijdragen en tijdlijnen. Namen en titels staan er zoals de redactie ze schreef.

## Stromen van geld
flow-name = Stroomdiagram: { $title }. { $measured }
flow-measured = Geld van { $from } via { $by } naar { $to }: { $stage }
flow-and-unknown =
    { $count ->
        [one] en { $count } onbekend bedrag
       *[other] en { $count } onbekende bedragen
    }
flow-others = { $count } andere
flow-key-range = tussen het laagste en het hoogste bedrag
flow-key-lacking = doel onbekend
flow-table-amount = Bedrag
flow-table-low = Laagste bedrag
flow-table-high = Hoogste bedrag
flow-table-stage = Stand
flow-table-total = alles samen
flow-message-none = { $title }: er zijn geen bedragen
flow-message-all = { $title }: { $all }, en bij elk bedrag is een doel genoemd
flow-message-nothing = { $title }: { $all }, en bij geen enkel bedrag is een doel genoemd
flow-message-all-known = { $title }: { $all }, en bij elk bekend bedrag is een doel genoemd
flow-message-nothing-known = { $title }: { $all }, en bij geen enkel bekend bedrag is een doel genoemd
flow-message-some = { $title }: { $all }, waarvan { $reached } met een doel
flow-sentence-none = Er zijn geen bedragen.
flow-sentence-all =
    { $count ->
        [one] Het gaat om { $amount } ({ $stage }).
       *[other] Samen gaat het om { $amount } ({ $stage }).
    }
flow-sentence-largest = Het grootste bedrag gaat van { $from } via { $by } naar { $to }: { $amount }.
flow-sentence-largest-to = Het grootste bedrag gaat van { $from } naar { $to }: { $amount }.
flow-sentence-largest-by = Het grootste bedrag gaat van { $from } naar { $by }: { $amount }.
flow-sentence-largest-from = Het grootste bedrag komt van { $from }: { $amount }.
flow-sentence-to-goals = Bij elk bedrag is een doel genoemd.
flow-sentence-no-goal = Bij geen enkel bedrag is een doel genoemd.
flow-sentence-lacking = Geen doel is genoemd bij { $amount }.
flow-sentence-lacking-unknown = Bij { $count } van de bedragen die wij niet kennen, is geen doel genoemd.
flow-sentence-unknown-lacking =
    { $count ->
        [one] Van 1 bedrag kennen wij de hoogte niet; daarbij is ook geen doel genoemd.
       *[other] { $count } bedragen kennen wij niet; daarbij is ook geen doel genoemd.
    }
flow-sentence-unknown =
    { $count ->
        [one] Van 1 bedrag kennen wij de hoogte niet.
       *[other] { $count } bedragen kennen wij niet.
    }
flow-note-others = De { $count } kleinste onderdelen zijn samen getekend; de tabel toont alles.

## Bedragen op één schaal
amounts-name = Staven op schaal: { $measured }
amounts-measured = { $title }, naar hoe zeker het is
amounts-stage = Stand
amounts-amount = Bedrag
amounts-group = { $name }: { $total }
amounts-others = { $count } kleinere bedragen samen
amounts-at-least = ten minste { $known }
amounts-message = Het grootste bedrag: { $name }, { $amount }
amounts-message-known = Het grootste bekende bedrag: { $name }, { $amount }
amounts-sentence = { $count } bedragen, alle op dezelfde schaal.
amounts-sentence-unknown =
    { $unknown ->
        [one] { $count } bedragen op dezelfde schaal. Van 1 ervan kennen wij de hoogte niet.
       *[other] { $count } bedragen op dezelfde schaal. Van { $unknown } ervan kennen wij de hoogte niet.
    }
amounts-note-range = Het vak met streepjes loopt van het laagste tot het hoogste bedrag.

## Tijdlijnen
time-line-name = Tijdlijn: { $measured }
time-line-measured =
    { $same ->
        [yes] Planning van { $title } in { $first }, zoals die was op { $today }
       *[no] Planning van { $title }, { $first } tot en met { $last }, zoals die was op { $today }
    }
time-line-caption = Planning van { $title }
time-line-today = Stand op { $day }
time-line-key-passed = voorbij
time-line-key-work = nog te gaan
time-line-key-reached = gehaald
time-line-key-overdue = te laat
time-line-key-delayed = later dan gepland
time-line-key-ahead = komt nog
time-line-key-slip = verschoven, vanaf de geplande dag
time-line-table-what = Wat
time-line-table-start = Begin
time-line-table-end = Einde
time-line-table-planned = Gepland
time-line-table-forecast = Verwacht
time-line-table-actual = Gehaald
time-line-table-state = Hoe het ervoor staat
time-line-message =
    { $title }: { $reached ->
        [0] { $count ->
            [one] mijlpaal nog niet gehaald
           *[other] nog geen van de { $count } mijlpalen gehaald
        }
       *[other] { $count ->
            [one] mijlpaal gehaald
           *[other] { $reached } van de { $count } mijlpalen gehaald
        }
    }
time-line-message-work = { $title }: wanneer wat loopt
time-line-no-milestones =
    { $count ->
        [0] Er is nog geen planning.
        [one] Op de tijdlijn staat { $count } onderdeel, zonder mijlpalen.
       *[other] Op de tijdlijn staan { $count } onderdelen, zonder mijlpalen.
    }
time-line-counts = Van de { $count } mijlpalen: { $parts }.
time-line-reached = { $count } gehaald
time-line-overdue = { $count } te laat
time-line-delayed = { $count } later dan gepland
time-line-ahead = { $count } komt nog
time-line-undated = { $count } zonder datum
time-line-longest = Het langst te laat: “{ $name }” ({ $standing }).
time-line-next = De eerstvolgende: “{ $name }” ({ $standing }).
time-line-only = { $name }: { $standing }.
time-line-when-and-state = { $when }, { $state }
time-line-from-to = { $start } tot en met { $end }
time-line-from = vanaf { $start }
time-line-to = tot en met { $end }
time-line-no-dates = geen datum bekend

## Het netwerk van bijdragen
network-counts = Onderdelen: { $efforts }. Doelen: { $goals }. Bijdragen: { $count }.
network-name = Netwerk: { $measured }
network-measured = Wat bijdraagt aan welk doel: { $title }
network-message =
    { $title }: { $count ->
        [0] nog geen bijdragen aan een doel
        [one] { $count } bijdrage aan { $goals } doel
       *[other] { $count } bijdragen aan { $goals ->
            [one] { $goals } doel
           *[other] { $goals } doelen
        }
    }
network-head-above = Doel daarboven
network-idle = draagt aan geen doel bij
network-bare = nog geen bijdrage vastgelegd
network-group =
    { $count ->
        [one] { $count } onderdeel
       *[other] { $count } onderdelen
    }
network-group-idle =
    { $count ->
        [one] { $count } onderdeel, draagt aan geen doel bij
       *[other] { $count } onderdelen, dragen aan geen doel bij
    }
network-other-groups =
    { $count ->
        [one] { $count } andere groep
       *[other] { $count } andere groepen
    }
network-bundle =
    { $count ->
        [one] { $count } bijdrage
       *[other] { $count } bijdragen
    }
network-tie = { $strength }, { $evidence }
network-unknown = niet bekend
network-strength-unknown = sterkte onbekend
network-strength-small = klein
network-strength-clear = duidelijk
network-strength-decisive = doorslaggevend
network-evidence-unknown = bewijs onbekend
network-evidence-none = geen bewijs
network-evidence-practice = praktijk
network-evidence-research = onderzoek
network-evidence-proven = bewezen
network-key-bundle = een of meer bijdragen
network-key-strength = bijdrage: { $strength }
network-key-evidence = bewijs: { $evidence }
network-key-up = doel onder een ander doel
network-table-strength = Hoe sterk
network-table-assumption = Wat we aannemen
network-table-evidence = Hoe we dat weten
network-table-up = is een doel onder dit doel
network-sentence-none = Van niets is vastgelegd aan welk doel het bijdraagt.
network-sentence-most = De meeste bijdragen gaan naar “{ $goal }”: { $count }.
network-sentence-strengths = Hoe sterk de bijdragen zijn: { $parts }.
network-sentence-strength-unknown =
    { $count ->
        [one] Hoe sterk die bijdrage is, is niet bekend.
       *[other] Hoe sterk deze { $count } bijdragen zijn, is niet bekend.
    }
network-sentence-all-unknown =
    { $count ->
        [one] Hoe sterk deze bijdrage is en hoe wij dat weten, is niet bekend.
       *[other] Hoe sterk deze { $count } bijdragen zijn en hoe wij dat weten, is niet bekend.
    }
network-sentence-evidence-unknown = Hoe wij dat weten, is niet bekend.
network-table-below = is een doel onder “{ $goal }”
network-count-of-strength = { $count } keer { $strength }
network-count-unknown = { $count } keer onbekend
network-sentence-bare =
    { $named ->
        [yes] Nog geen bijdrage is vastgelegd aan: { $names }.
       *[no] Aan { $count } doelen is nog geen bijdrage vastgelegd.
    }
network-sentence-idle =
    { $named ->
        [yes] Aan geen doel draagt bij: { $names }.
       *[no] Er zijn { $count } onderdelen die aan geen doel bijdragen.
    }
network-note-grouped = De { $count } onderdelen zijn per groep getekend; de lijst en de tabel tonen ze een voor een.
network-note-counted = Van de { $count } onderdelen is alleen getekend hoeveel bijdragen elk doel heeft; de lijst en de tabel tonen ze een voor een.

## Op de pagina's
planning-title = Planning
milestone-reached-early = gehaald, { $span } eerder dan gepland
network-title = Wat bijdraagt aan welk doel
network-summary = Wat we doen en aan welk doel dat bijdraagt: hoe sterk, wat we daarbij aannemen en hoe we dat weten.
network-drawing-title = Het netwerk van bijdragen
network-note = Keuze van de redactie bij { $count } van deze bijdragen: { $note }
network-list-title = Alle bijdragen per doel
network-idle-title = Draagt aan geen doel bij
network-more = Het hele netwerk van bijdragen
