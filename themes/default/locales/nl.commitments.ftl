# Toezeggingen, voortgang, ervaring van bewoners, kalender en wat er is veranderd.

## Het register
commitments-ways = Kies wat u wilt zien
commitments-other-ways = Kijk ook zo
commitments-by-state = Stand
commitments-by-year = Jaar
commitments-by-kind = Soort
commitments-filter-overdue = te laat
commitments-filter-no-track = bij geen { $noun }
commitments-kind-pledge = toezeggingen
commitments-kind-motion = moties
commitments-kind-amendment = amendementen
commitments-kind-question = vragen
commitments-kind-suggestion = suggesties
commitments-kind-recommendation = aanbevelingen
# $count: hoeveel het er zijn.
commitments-count = { $count ->
    [0] geen enkele
   *[other] { $count }
}
# De keuze die nu is gemaakt.
commitments-here = { $name } ({ $count }): deze pagina
commitments-group = { $title } ({ $count })
commitments-title = { $kinds }: { $name }
commitments-title-year = { $kinds } uit { $name }
commitments-title-page = { $title }, pagina { $page }
commitments-page = Pagina { $page }
commitments-pages = Andere pagina’s van deze lijst
commitments-found = De lijst
commitments-all-in-list = Alles op een rij
# Het hele register, als er meer dan twee soorten in staan.
commitments-mixed = Beloofd en gevraagd
commitments-some-pledge = { $count ->
    [one] 1 toezegging
   *[other] { $count } toezeggingen
}
commitments-some-motion = { $count ->
    [one] 1 motie
   *[other] { $count } moties
}
commitments-some-amendment = { $count ->
    [one] 1 amendement
   *[other] { $count } amendementen
}
commitments-some-question = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
commitments-some-suggestion = { $count ->
    [one] 1 suggestie
   *[other] { $count } suggesties
}
commitments-some-recommendation = { $count ->
    [one] 1 aanbeveling
   *[other] { $count } aanbevelingen
}
commitments-some-other = { $count ->
    [one] 1 andere afspraak
   *[other] { $count } andere afspraken
}
commitments-open-none = { $count ->
    [one] { $kinds }, en die is afgehandeld.
   *[other] { $kinds }, en die zijn alle afgehandeld.
}
commitments-open-all = { $open ->
    [one] { $kinds } is nog niet afgehandeld.
   *[other] { $kinds } zijn nog niet afgehandeld.
}
commitments-open-some = { $open ->
    [one] Van { $kinds } is er nog 1 niet afgehandeld.
   *[other] Van { $kinds } zijn er nog { $open } niet afgehandeld.
}
commitments-dated-none = { $open ->
    [one] Een datum is er niet voor afgesproken.
   *[other] Bij geen ervan is een datum afgesproken.
}
commitments-dated-all = { $open ->
    [one] Daarvoor is een datum afgesproken.
   *[other] Voor elk daarvan is een datum afgesproken.
}
commitments-dated-some = Bij { $dated } is een datum afgesproken, bij { $undated } niet.
commitments-late = { $late ->
    [0] Er is niets te laat.
    [one] Er is er 1 te laat.
   *[other] Er zijn er { $late } te laat.
}
commitments-oldest = { $open ->
    [one] Dit ligt er sinds { $date }.
   *[other] Wat het langst wacht, ligt er sinds { $date }.
}
commitments-age-unknown = { $unknown ->
    [one] Van 1 weten wij niet sinds wanneer.
   *[other] Van { $unknown } weten wij niet sinds wanneer.
}
commitments-age-none = Sinds wanneer, weten wij niet.
commitments-none = Op dit moment is er geen enkele.
commitments-summary-overdue = { $count ->
    [0] De afgesproken dag is nog bij geen enkele voorbij.
    [one] 1 is nog niet afgehandeld, terwijl de afgesproken dag voorbij is.
   *[other] { $count } zijn nog niet afgehandeld, terwijl de afgesproken dag voorbij is.
}
commitments-made-in = Uit { $year }
commitments-made-unknown = Datum onbekend
commitments-rest = { $count ->
    [one] Nog 1 meer
   *[other] Nog { $count } meer
}
commitments-shown = U ziet er { $shown } van de { $count }. Wat te laat is of open staat, komt eerst.
commitments-about = Over
commitments-all = Bekijk ze allemaal
commitments-all-of-track = Bekijk alles bij { $track }

## Eén toezegging
# Wie iets zei, en tegen wie.
commitment-by-to = { $by } aan { $to }
# Sinds wanneer iets openstaat, en sinds wanneer iets er ligt waaraan wordt gewerkt.
commitment-open-since = sinds { $date } open
commitment-pending-since = ligt er sinds { $date }
commitment-due = uiterlijk { $date }
commitment-due-left = { $days ->
    [0] uiterlijk { $date }, dat is vandaag
   *[other] uiterlijk { $date }, nog { $span }
}
commitment-days-left = { $days ->
    [0] dat is vandaag
   *[other] nog { $span }
}
# $first: de datum die het eerst was afgesproken.
commitment-first-due = eerst: { $first }
commitment-times-moved = { $count ->
    [one] 1 keer verschoven
   *[other] { $count } keer verschoven
}
commitment-landed = Waar dit terechtkwam
commitment-about = Waar dit over gaat
commitment-origin = De aanbeveling waar dit uit volgt
document-commitments = Wat hierin is beloofd of gevraagd
document-commitments-caption = Beloften en vragen uit dit document, en waar u ze terugvindt
document-commitments-what = Belofte of vraag
document-commitments-landed = Waar u het terugvindt

## Voortgang
evaluation-recommendation = Aanbeveling
evaluation-recommendation-number = Aanbeveling { $number }
update-latest = Het nieuwste bericht
update-earlier = Eerdere berichten
update-of = Gaat over
update-within-period = { $period }; het bericht is van voor het einde daarvan

## Procesmonitor
process-monitor-title = Procesmonitor
process-monitor-summary = Hoe gaat het werk? Per onderdeel het nieuwste bericht, wat aandacht vraagt, en wat bewoners inbrengen.
process-standing = Hoe het ervoor staat
process-standing-intro = Van elk onderdeel ziet u het nieuwste bericht. Wie het schreef, gaf ook het oordeel.
process-parts-shown = U ziet { $shown } van de { $count } onderdelen. Wat niet op koers ligt of aandacht vraagt, staat bovenaan.
process-told-shown = U ziet wat in de { $shown } nieuwste berichten staat, van { $count }. De rest vindt u in de berichten zelf.
process-no-update = Er is nog geen voortgangsbericht.
process-others = Andere onderdelen
process-part = Onderdeel
update-rhythm = Hoe actueel
update-late = er had al een nieuwer bericht moeten zijn
update-old = meer dan een jaar oud
process-update = Bericht
process-caption = Oordeel per onderdeel: { $part }
process-decisions = Besluiten die nodig zijn
process-attention = Wat aandacht vraagt
process-obstacles = Wat in de weg staat
process-slipping = Mijlpalen die verschuiven
process-slipping-intro = { $found ->
    [0] { $count ->
        [one] Er is 1 mijlpaal. Die is niet te laat en niet verschoven.
       *[other] Er zijn { $count } mijlpalen. Geen daarvan is te laat of verschoven.
    }
    [one] { $count ->
        [one] Er is 1 mijlpaal, en die is te laat of verschoven.
       *[other] Van de { $count } mijlpalen is er 1 te laat of verschoven.
    }
   *[other] Van de { $count } mijlpalen zijn er { $found } te laat of verschoven.
}
process-slipping-caption = { $shown ->
    [one] De mijlpaal die te laat of verschoven is
   *[other] De mijlpalen die te laat of verschoven zijn: { $shown } van de { $found }
}
process-milestone = Mijlpaal
process-planned = Gepland
process-expected = Nu verwacht
process-figures = Cijfers over het werk zelf

## Ervaring van bewoners
experience-title = Ervaring van bewoners
experience-summary = Hoe praten en beslissen bewoners mee? Per project ziet u wat ervan is vastgelegd.
experience-level-resident-led = Bewoners hebben de leiding
experience-level-co-designed = Bewoners ontwerpen mee
experience-level-consulted = Bewoners zijn geraadpleegd
experience-level-informed = Bewoners krijgen informatie
experience-level-none = Bewoners hebben geen inbreng
experience-no-level = Hoeveel bewoners te zeggen hebben, is niet bekend
experience-unknown = Hierover is niets bekend
experience-unknown-intro = Van deze projecten staat nergens hoe bewoners meedoen. Dat betekent niet dat zij niet meedoen.
experience-count = { $count ->
    [one] 1 project
   *[other] { $count } projecten
}
experience-overview = Per project
experience-all = Bekijk hoe bewoners meedoen, per project

## Kalender
calendar-title = Kalender
calendar-summary = Wat er nog komt: toezeggingen, mijlpalen, nieuwe cijfers, evaluaties en geld dat op tijd besteed moet zijn.
calendar-ahead = Wat er komt
calendar-none = Er is nu geen enkele datum bekend die nog moet komen.
calendar-cut = U ziet de eerste { $shown } van { $count } data. Het kalenderbestand heeft ze allemaal.
calendar-late = Dit had er al moeten zijn
calendar-late-intro = De dag is voorbij, maar dat het klaar is, staat nog nergens.
calendar-late-cut = De dag is voorbij, maar dat het klaar is, staat nog nergens. U ziet de eerste { $shown } van { $count }.
calendar-reports = Berichten en cijfers die te laat zijn
calendar-commitment = Moet klaar zijn
calendar-milestone = Mijlpaal
calendar-figure = Nieuw cijfer
calendar-evaluation = Evaluatie
calendar-spending = Geld moet zijn besteed
calendar-within = De precieze dag is niet bekend: { $date }.
calendar-follow = In uw eigen kalender
calendar-follow-intro = Zet deze data in uw kalender. Verandert er een, dan verandert uw kalender mee als u zich abonneert op het bestand.
calendar-file = Download de kalender (ICS, { $size })
calendar-overdue = Alle toezeggingen die te laat zijn
calendar-name = Kalender van { $site }

## Wat is er veranderd
changes-title = Wat is er veranderd?
changes-summary = Nieuwe toezeggingen, verschoven data, gehaalde mijlpalen, berichten en verhalen. Het nieuwste staat bovenaan.
changes-all = Wat er is veranderd
changes-none = Er is nog niets gebeurd.
changes-cut = U ziet de nieuwste { $shown } van { $count } veranderingen. Oudere vindt u op de pagina’s zelf.
# Waar de titel al zegt wat het is.
changes-made = Ingediend
changes-made-pledge = Toegezegd
changes-made-motion = Motie
changes-made-amendment = Amendement
changes-made-question = Vraag gesteld
changes-made-suggestion = Suggestie gedaan
changes-made-recommendation = Aanbeveling gedaan
changes-made-other = Beloofd of gevraagd
changes-moved = Datum verschoven
changes-moved-from = Datum verschoven; eerst was het { $date }
changes-step = Stap gezet
changes-milestone = Mijlpaal gehaald
changes-update = Voortgangsbericht
changes-evaluation = Evaluatie verschenen
changes-story = Verhaal
changes-document = Document
changes-follow = Op de hoogte blijven
changes-follow-intro = Met een feedlezer ziet u vanzelf wat er nieuw is. U hoeft zich nergens aan te melden.
changes-no-feed = Hier vindt u meer data.
changes-file = Volg de feed (Atom, { $size })
changes-feed = Wat is er veranderd bij { $site }
