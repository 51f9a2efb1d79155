# De monitors en de figuur om in te sluiten.

list-monitors = Kijk ook hier

## Gebiedsmonitor
area-monitor-title = Gebiedsmonitor
area-monitor-summary = Hoe gaat het met de wijken? Per doel de cijfers van het gebied en van elke wijk, naast die van de hele gemeente.
area-monitor-by-group = alleen per groep
area-monitor-goals = Per doel
area-monitor-intro = Een cijfer over een gebied zegt hoe het daar gaat. Het zegt niet wat één project of één partij heeft bereikt.
area-monitor-without-goal = Cijfers die bij geen doel horen
area-monitor-figure = Cijfer
area-monitor-area = Gebied
area-monitor-trend = Verandering
area-monitor-progress = Streefwaarde
area-monitor-latest = Nieuwste cijfer
area-monitor-caption = { $area }: nieuwste cijfers en hoe ze veranderden
area-monitor-areas = Alle wijken, naast de hele gemeente
area-monitor-areas-caption = Nieuwste cijfers per wijk
area-monitor-of-figures = { $said }: { $figures }
area-monitor-value-of = { $value } ({ $period })
area-monitor-sum = niet te vergelijken
area-monitor-outdated = verouderd

## Interventiemonitor
intervention-monitor-own = monitor van { $kinds }
intervention-monitor-summary = Hoe ver elk project is, wat onderzoek erover zegt en welke cijfers erbij horen.
intervention-monitor-all = De projecten
intervention-monitor-caption = { $kinds } bij { $noun } { $track }
intervention-monitor-for = Draagt bij aan
intervention-monitor-evaluated = Onderzoek
intervention-monitor-figures = Cijfers
intervention-monitor-evaluations = Wat onderzoek ervan zegt
intervention-monitor-no-evaluation = Er is nog geen evaluatie gepland of verschenen.
intervention-monitor-of = Gaat over

## De figuur alleen
embed-word = grafiek
embed-newest = De tabel toont de nieuwste twee perioden; alle perioden staan op de pagina van dit cijfer.
