# De woorden op de pagina's.

## Rond elke pagina
language-name = Nederlands
language-nl = Nederlands
language-en = Engels
language-ar = Arabisch
language-de = Duits
language-es = Spaans
language-fr = Frans
language-fy = Fries
language-it = Italiaans
language-pap = Papiaments
language-pl = Pools
language-pt = Portugees
language-ru = Russisch
language-tr = Turks
language-uk = Oekraïens
skip-to-content = Naar de inhoud
nav-main = Hoofdmenu
nav-languages = Taal
nav-way = U bent hier
nav-footer = Over deze site
nav-letters = Naar een letter
footer-contact = Vragen of verbeteringen?
footer-security = Meld een lek in de beveiliging
footer-licence = U mag onze eigen teksten en cijfers hergebruiken ({ $licence }). Voor cijfers, stukken en beelden van anderen gelden de voorwaarden van de maker.
embed-licence = Licentie van deze cijfers: { $licence }.
footer-sources = Op de pagina van elk cijfer staat waar het vandaan komt en hoe oud het is.
edit-page = Verbeter deze pagina
draft-site = Concept, niet om te publiceren: hier staan ook teksten die nog niet af of nog niet openbaar zijn.
draft-page = Deze pagina is een concept.
embargo-page = Deze pagina wordt op { $day } openbaar.
untranslated = Deze tekst is er nog niet in het { $into }. U leest hem in het { $language }.
editorial-note = Keuze van de redactie
whole-programme = Het hele programma
unknown-yet = niet bekend
downloads = Bestanden

## Soorten
kind-track = spoor
kind-track-plural = Sporen
kind-action-line = actielijn
kind-action-line-plural = Actielijnen
kind-intervention = project
kind-intervention-plural = Projecten
kind-goal = doel
kind-goal-plural = Doelen
kind-indicator = indicator
kind-indicator-plural = Indicatoren
kind-area = gebied
kind-area-plural = Gebieden
kind-partner = partner
kind-partner-plural = Partners
kind-fund = fonds
kind-fund-plural = Fondsen
kind-document = document
kind-document-plural = Documenten
kind-commitment = toezegging
kind-commitment-plural = Toezeggingen
kind-update = voortgangsbericht
kind-update-plural = Voortgang
kind-evaluation = evaluatie
kind-evaluation-plural = Evaluaties
kind-story = verhaal
kind-story-plural = Verhalen
kind-page = pagina
kind-page-plural = Pagina’s

## Pagina's van het programma zelf
home-name = Programma
home-link = Naar het begin
home-about = Over dit programma
home-goals = Hoe staan we ervoor?
board-measured = { $title }: { $what }
state-one-figure = pas één meting
state-forecast = alleen een prognose
state-was = was { $value } in { $period }
state-by-area = cijfers per gebied
state-by-group = cijfers per groep
state-same = gelijk aan { $period }
state-almost-same = vrijwel gelijk aan { $period }
state-unclear = niet duidelijk anders dan { $period }
state-change =
    { $way ->
        [up] +
       *[down] −
    }{ $size } sinds { $period }
state-added =
    { $way ->
        [none] niets
       *[more] { $size }
    } erbij { $added }
state-higher = hoger dan { $period }
state-lower = lager dan { $period }
home-areas = Kies uw wijk
home-areas-intro = Zie wat daar gebeurt, wat er verandert en wie u kunt vragen.
home-news = Wat is er nieuw?
state-unknown = onbekend
list-all = Alle { $kinds }
list-track-more = Alles op een rij
list-all-update = Alle berichten
list-track-summary = Langs deze lijnen werken bewoners, organisaties en gemeente samen.
list-action-line-summary = Wat we doen, per { $track }.
list-intervention-summary = De projecten, per { $line }.
list-goal-summary = Wat er anders wordt, en hoe we dat zien.
list-indicator-summary = De cijfers waarmee we volgen of het helpt.
list-area-summary = Kies uw wijk en zie wat daar gebeurt.
list-partner-summary = Wie er meedoet.
list-fund-summary = Waar het geld vandaan komt.
list-document-summary = Brieven, besluiten en berichten waarop dit programma rust. De nieuwste staan bovenaan.
list-update-summary = Hoe het werk vordert. Het nieuwste bericht staat bovenaan.
list-evaluation-summary = Wat onderzoek leert over het werk.
list-story-summary = Wat bewoners en professionals meemaken.
list-page-summary = Meer over het programma en over deze site.
list-by = Per { $kind }
projects-by-state = Per stand
projects-count =
    { $count ->
        [one] 1 project
       *[other] { NUMBER($count) } projecten
    }
projects-in-state = { $kinds } met de stand “{ $state }”
sorted-by-kind = Per soort
sorted-by-year = Per jaar
# Hoeveel er in een deel van een lijst staan: “6 documenten”.
sorted-count =
    { $count ->
        [one] 1 { $one }
       *[other] { NUMBER($count) } { $many }
    }
sorted-title = { $kinds }: { $name }
sorted-title-year = { $kinds } uit { $name }
list-choose = Kies een deel
index-title = Van A tot Z
index-summary = Elke pagina van deze site, op alfabetische volgorde.
glossary-title = Begrippen
glossary-summary = De woorden en afkortingen die we gebruiken.
glossary-terms = Woorden van A tot Z
accessibility-title = Toegankelijkheid
accessibility-summary = Iedereen moet deze site kunnen lezen: met een schermlezer, op een telefoon en op papier.
accessibility-statement = Toegankelijkheidsverklaring
accessibility-no-statement = Voor deze site is nog geen verklaring gepubliceerd.
accessibility-how = Hoe deze site is gemaakt
accessibility-how-text = Elke pagina is gewone tekst. Bij elke grafiek staan een zin en een tabel met dezelfde cijfers. Alleen zoeken op woorden vraagt om een script. Er zijn geen cookies. Kleuren volgen de instelling van uw apparaat.
accessibility-report = Kunt u iets niet lezen?
accessibility-report-text = Laat het ons weten. Onderaan elke pagina staat hoe u ons bereikt.
privacy-title = Privacy
privacy-summary = Deze site weet niet wie u bent.
privacy-none = Geen cookies, geen volgers
privacy-none-text = Deze site plaatst geen cookies, haalt niets van andere sites en vraagt niets van u.
open-data-title = Open data
open-data-summary = Alle cijfers als bestand, om zelf mee te rekenen.
open-data-files = De bestanden
open-data-intro = Elk bestand noemt de eenheid, de status en de bron van de cijfers.
not-found-title = Deze pagina is er niet
not-found-summary = Misschien is de pagina verplaatst of zit er een fout in het adres.
not-found-ways = Zo kunt u verder
redirect-title = Deze pagina is verhuisd

## Feiten
fact-kind = Soort
fact-state = Stand
fact-status = Status
fact-start = Begin
fact-end = Einde
fact-topic = Onderwerp
fact-level = Niveau
fact-owner = Verantwoordelijk
fact-last-reviewed = Nagekeken op
fact-date = Datum
fact-period = Over
fact-from = Van
fact-to = Aan
fact-number = Nummer
fact-source = Bron
fact-licence = Licentie
licence-unknown = onbekend
fact-accessed = Geraadpleegd op
fact-author = Geschreven door
fact-website = Website
fact-latest = Nieuwste cijfer
fact-target-group = Voor wie
fact-made-by = Van
fact-made-to = Aan
fact-made-on = Datum
fact-due = Uiterlijk klaar op
fact-changed-on = Veranderd op
fact-evidence = Bewijs
fact-decided-in = Vastgelegd in
fact-lived-experience = Inbreng van bewoners
fact-valid = Geldt
fact-tags = Trefwoorden
fact-consent = Toestemming van wie te zien of aan het woord is
consent-given = gegeven
consent-given-on = gegeven op { $day }
picture-sorts = foto fotografie beeld tekening illustratie
picture-credit = Beeld: { $credit }
fact-term = Looptijd
fact-horizon = Kijkt vooruit tot
valid-from-to = van { $from } tot en met { $to }
valid-from = vanaf { $from }
valid-to = tot en met { $to }
date-planned = { $date } (gepland)
date-beside-planned = { $actual } (gepland: { $planned })
period-from-to = { $start } tot en met { $end }
period-from = vanaf { $start }
period-to = tot en met { $end }
# Hoe ver twee datums uit elkaar liggen: in dagen, maanden of jaren.
span-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
span-months = { $near ->
    [over] ruim { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
    [almost] bijna { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
   *[just] { $count ->
        [one] 1 maand
       *[other] { $count } maanden
    }
}
span-years = { $near ->
    [over] ruim { $count } jaar
    [almost] bijna { $count } jaar
   *[just] { $count } jaar
}

## Werk
track-action-lines = Wat we doen
line-interventions = De projecten
intervention-contributes = Waaraan dit bijdraagt
milestones = Mijlpalen
milestone-reached = gehaald
milestone-reached-late = gehaald, { $span } later dan gepland
milestone-overdue = { $span } te laat
milestone-delayed = verwacht: { $span } later dan gepland
milestone-ahead = gepland
milestone-undated = nog zonder datum
lived-experience = Wat bewoners inbrengen

## Doelen
goal-statement = Wat er anders wordt
goal-parent = Deel van
goal-figures = Hoe zien we dat?
goal-more-figures = Meer cijfers bij dit doel
goal-contributions = Wat hieraan bijdraagt
goal-without-contribution = Van geen enkel project is vastgelegd hoe het aan dit doel bijdraagt.
contribution-strength = Hoe sterk
contribution-strength-unknown = niet bekend
contribution-strength-1 = een kleine bijdrage
contribution-strength-2 = een duidelijke bijdrage
contribution-strength-3 = een doorslaggevende bijdrage
contribution-assumption = Wat we aannemen
contribution-documents = Meer hierover
contribution-evidence = Hoe we dat weten
contribution-evidence-unknown = niet bekend

## Toezeggingen
commitment-text = Wat er is gezegd
commitment-fulfilment = Wat ervan is gekomen
commitment-moved = Eerdere data
commitment-was-due = Eerst: { $date }
commitment-no-due = geen datum afgesproken
commitment-overdue = { $span } te laat
commitments-overdue = Te laat
commitments-open = Open
commitments-in-progress = Aan de gang
commitments-fulfilled = Gedaan
commitments-ended = Niet meer aan de orde

## Documenten, berichten, evaluaties
document-read = Lezen
document-read-at = Lees het op { $host }
document-not-public = Geen openbare versie bekend
document-accessible = Toegankelijk
document-key-points = De hoofdpunten
update-done = Wat we deden
update-next = Wat nu volgt
update-obstacles = Wat lastig is
update-decision-needed = Wat een besluit vraagt
update-ratings = Hoe het ervoor staat
update-ratings-caption = Ons oordeel per onderdeel
rating-of = Onderdeel
rating = Oordeel
rating-reason = Waarom
evaluation-examines = Onderzoekt
evaluation-by = Door
evaluation-planned = Gepland
evaluation-published = Verschenen
evaluation-expected = Verwacht
evaluation-late = te laat
evaluation-not-yet = nog niet
evaluation-findings = Bevindingen
evaluation-recommendations = Aanbevelingen
recommendation-to = Aan
recommendation-response = Antwoord
recommendation-response-text = Toelichting
recommendation-no-response = nog geen antwoord

## Indicatoren en gebieden
indicator-figure = Het cijfer
indicator-about = Over dit cijfer
indicator-in-short = In het kort
indicator-definition = Wat telt mee
indicator-population = Over wie
indicator-method = Hoe berekend
indicator-limitations = Wat dit niet zegt
indicator-polarity = Wat beter is
indicator-monitor = Monitor
indicator-frequency = Hoe vaak
indicator-next-release = Volgend cijfer
indicator-derived-from = Berekend uit
indicator-part-of = Deel van
indicator-parts = Bestaat uit
indicator-derivation = Hoe dit is berekend
indicator-derived = “{ $numerator }” gedeeld door “{ $denominator }”.
indicator-derived-per = “{ $numerator }” gedeeld door “{ $denominator }”, keer { $per }.
indicator-derived-moved = Voor { $periods } is gerekend met “{ $denominator }” van { $other }: dat is het dichtstbijzijnde jaar.
indicator-baseline = Nulmeting
indicator-baseline-reason = Waarom dit beginpunt
indicator-no-baseline = niet gekozen
indicator-latest = { $period }
indicator-latest-old = { $period }; dat is meer dan drie jaar geleden
indicator-latest-outdated = { $period }; er had al een nieuwer cijfer moeten zijn
indicators-without-figures = Nog zonder cijfers
monitor-area = Gebiedsmonitor: hoe gaat het met de wijken?
monitor-intervention = { $name }: wat levert het op?
monitor-process = Procesmonitor: hoe werken we samen?
monitor-other = Andere cijfers
frequency-once = eenmalig
frequency-years = { $count ->
    [one] elk jaar
   *[other] elke { $count } jaar
}
frequency-months = { $count ->
    [one] elke maand
   *[other] elke { $count } maanden
}
frequency-weeks = { $count ->
    [one] elke week
   *[other] elke { $count } weken
}
frequency-days = { $count ->
    [one] elke dag
   *[other] elke { $count } dagen
}
no-figure = geen cijfer
figure-table-above = Alle waarden staan in de tabel hierboven
figure-table = Bekijk dit als tabel
figure-source = Bron:
figure-more-of = Alles over dit cijfer: { $title }
figure-latest-of = { $place }: { $value } ({ $period })
figure-latest-period = Nieuwste cijfers: { $period }
figure-none-yet = nog geen cijfers
figures-not-shown = de cijfers worden niet getoond
download-csv = Download de cijfers (CSV, { $size })
download-json = Download de cijfers met eenheid, bron en licentie (JSON, { $size })
download-svg = Download de grafiek (SVG, { $size })
download-png = Download de grafiek als plaatje (PNG, { $size })
compare-map = Waar de cijfers hoog en laag zijn
download-file = { $name } ({ $type }, { $size })
areas-map = Kaart van de wijken
areas-of-type-municipality = Gemeente
areas-of-type-programme-area = Programmagebied
areas-of-type-neighbourhood = Wijken van het programma
areas-of-type-other = Andere gebieden
areas-of-type-district = Stadsdelen
areas-of-type-district-cbs = Wijken volgens het CBS
area-part-of = Ligt in
area-population = Inwoners
area-population-in = { $population } ({ $year })
area-code = Code
area-split-from = Afgesplitst van
area-merged-into = Opgegaan in
area-figures = Cijfers
area-figure = Cijfer
area-figures-caption = Nieuwste cijfers over { $area }
area-figure-period = Periode

## Relaties
relation-in-part-of-goal = Doelen die hieraan bijdragen
relation-in-part-of-area = Gebieden hierbinnen
relation-in-also-in = { $kinds } die hier ook bij horen
relation-in-also-in-area = Gebieden die erbij horen
relation-out-also-in = Hoort ook bij
relation-in-meant-for = { $kinds } die hiervoor zijn bedoeld
relation-out-meant-for = Waarvoor we dit doen
relation-out-measured-by = Hoe we dit volgen
relation-in-measured-by = { $kinds } die we hiermee volgen
relation-in-measured-by-together = Wat we hiermee volgen
relation-in-derived-from = Wat hieruit is berekend
relation-in-in-area = { $kinds } in dit gebied
relation-in-in-area-together = Wat over dit gebied gaat
relation-in-in-area-document = Documenten over dit gebied
relation-in-in-area-story = Verhalen uit dit gebied
relation-in-in-area-update = Voortgang in dit gebied
relation-in-in-area-fund = Fondsen voor dit gebied
relation-out-in-area = Waar
relation-in-with-partner = { $kinds } waaraan deze partner meedoet
relation-in-with-partner-together = Waaraan deze partner meedoet
relation-out-with-partner = Wie doet mee
relation-out-document = Documenten hierover
relation-in-document = { $kinds } met dit document als bron
relation-in-document-together = Waarvoor dit document een bron is
relation-out-depends-on = Bouwt voort op
relation-in-depends-on = Wat hierop voortbouwt
relation-in-about = { $kinds } hierover
relation-out-about = { $kinds } waar dit over gaat
relation-out-about-together = Waar dit over gaat
relation-in-funds = { $kinds } die dit betalen
relation-out-funds-goal = Doelen die dit geld bereikt
relation-in-by = { $kinds } van deze partner
relation-in-to = { $kinds } aan deze partner
relation-out-supersedes = Vervangt
relation-in-supersedes = Vervangen door
relation-out-led-to = Leidde tot
relation-in-led-to = Volgt uit
relation-in-mentions = Ook genoemd bij
relation-in-mentions-together = Ook genoemd bij

## Woorden van gesloten lijsten
word-status-planned = gepland
word-status-running = loopt
word-status-scaling = breidt uit
word-status-finishing = rondt af
word-status-closed = afgerond
word-status-cancelled = gestopt
word-status-suspended = ligt stil
word-goal-level-impact = wat we op lange termijn willen bereiken
word-goal-level-outcome = wat er voor bewoners verandert
word-goal-level-output = wat we opleveren
word-indicator-role-headline = belangrijkste cijfer
word-indicator-role-supporting = ondersteunend cijfer
word-indicator-role-context = achtergrond
word-polarity-higher = hoger is beter
word-polarity-lower = lager is beter
word-polarity-range = binnen een bandbreedte is goed
word-polarity-none = hoger of lager is hier niet beter of slechter
word-monitor-area = gebiedsmonitor
word-monitor-intervention = interventiemonitor
word-monitor-process = procesmonitor
word-observation-suppressed = niet getoond
word-commitment-pledge = toezegging
word-commitment-motion = motie
word-commitment-amendment = amendement
word-commitment-question = vraag
word-commitment-suggestion = suggestie
word-commitment-recommendation = aanbeveling
word-commitment-state-open = open
word-commitment-state-in-progress = aan de gang
word-commitment-state-fulfilled = gedaan
word-commitment-state-withdrawn = ingetrokken
word-commitment-state-superseded = vervangen
word-commitment-state-rejected = afgewezen
word-document-letter = brief
word-document-proposal = voorstel
word-document-decision = besluit
word-document-motion = motie
word-document-report = rapport
word-document-monitor = monitor
word-document-evaluation = evaluatie
word-document-agreement = afspraak
word-document-budget = begroting
word-document-annex = bijlage
word-document-regulation = regeling
word-document-article = artikel
word-document-web-page = webpagina
word-accessible-yes = ja
word-accessible-partly = voor een deel
word-accessible-no = nee
word-evaluation-interim = tussentijdse evaluatie
word-evaluation-final = eindevaluatie
word-evaluation-audit = controle
word-evaluation-research = onderzoek
word-evaluation-peer = onderlinge toetsing
word-examines-results = de resultaten
word-examines-process = hoe het gaat
word-examines-impact = het effect
word-rating-on-course = op koers
word-rating-attention = vraagt aandacht
word-rating-off-course = niet op koers
word-rating-unknown = onbekend
word-rating-of-progress = voortgang
word-rating-of-money = geld
word-rating-of-quality = kwaliteit
word-rating-of-cooperation = samenwerking
word-response-accepted = overgenomen
word-response-partly = deels overgenomen
word-response-rejected = niet overgenomen
word-response-pending = in behandeling
word-evidence-none = nog geen bewijs
word-evidence-practice = ervaring uit de praktijk
word-evidence-research = onderzoek
word-evidence-proven = bewezen
word-intervention-project = project
word-intervention-facility = voorziening
word-intervention-service = dienst
word-intervention-subsidy = subsidie
word-intervention-regulation = regel
word-intervention-investment = investering
word-lived-experience-none = geen
word-lived-experience-informed = bewoners krijgen informatie
word-lived-experience-consulted = bewoners zijn geraadpleegd
word-lived-experience-co-designed = bewoners ontwerpen mee
word-lived-experience-resident-led = bewoners hebben de leiding
word-role-funding = medefinancier
word-role-accountable = eindverantwoordelijk
word-role-coordinating = coördinator
word-role-implementing = uitvoerder
word-role-advising = adviseur
word-role-participating = deelnemer
word-area-municipality = gemeente
word-area-programme-area = programmagebied
word-area-neighbourhood = wijk
word-area-district = stadsdeel
word-area-district-cbs = wijk volgens het CBS

## In de tekst
text-table = Tabel
text-footnotes = Voetnoten
text-footnote = Voetnoot { $number }
text-footnote-back = Terug naar de tekst bij voetnoot { $number }
text-task-done = Gedaan
text-task-open = Nog te doen
text-video = video
text-note = Goed om te weten
text-tip = Tip
text-important = Belangrijk
text-warning = Let op
text-caution = Pas op
text-code = Code

## Lijsten van meer dan één pagina
further-title = { $title }, pagina { $page }
further-page = Pagina { $page }
further-count =
    { $count ->
        [one] 1 titel
       *[other] { NUMBER($count) } titels
    }
network-list-below = De lijst hieronder zegt wat aan welk doel bijdraagt.
section-cut = Hier staan de eerste { NUMBER($shown) } van { NUMBER($count) }.
card-below = { $title }: de andere { NUMBER($count) }
further-count-rows =
    { $count ->
        [one] 1 regel
       *[other] { NUMBER($count) } regels
    }
further-pages = De andere pagina’s van deze lijst
