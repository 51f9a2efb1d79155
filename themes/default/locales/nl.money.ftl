# Geld: bedragen, hoe zeker ze zijn, waarvoor ze zijn en waarop ze rusten.

## Pagina's
money-title = Geld
money-no-amounts = Van geen enkel fonds kennen wij een bedrag.
money-rows-title = Alle bedragen
money-rows-summary = Elk bedrag dat wij kennen, per fonds, met het besluit of de bron erbij.
money-rows-by-fund = Bedragen per fonds
money-rows-link = Alle bedragen op een rij, met hun bron
money-all-link = Al het geld van het programma
money-scale = Hoeveel geld er is

## Bedragen
money-unknown = bedrag onbekend
money-known-and-unknown = { $unknown ->
    [one] { $known }, en één bedrag dat wij niet kennen
   *[other] { $known }, en { $unknown } bedragen die wij niet kennen
}
money-stage-before = { $stage } vóór de start in { $year }
money-before = vóór de start in { $year }: { $amount }
money-amount-and-stage = { $amount }, { $stage }
# Wat is vastgelegd, na wat is toegekend en waar het een deel van is.
money-part-committed = waarvan { $amount } { $stage }
money-total = { $stage }: { $amount }.
money-part-of = { $percent } van { $whole }
money-share = { $percent }: { $amount }
money-rest = niet verdeeld over doelen: { $amount }
money-rounded-up = Op hele centen afgerond zijn de delen samen { $amount } meer dan het bedrag.
money-rounded-down = Op hele centen afgerond zijn de delen samen { $amount } minder dan het bedrag.
money-left-at-most = ten hoogste { $amount }, want niet elk toegekend bedrag is bekend
money-term-unknown = periode niet bekend
money-together = Samen

## Kolommen
money-caption = Bedragen, hoe zeker ze zijn en waarvoor
money-for = Voor
money-amount = Bedrag
money-stage = Stand
money-period = Periode
money-term = Jaren
money-goals = Doel
money-decision = Bron en toelichting
money-decision-short = Bron
money-left = Nog te verdelen
money-meant-for = Bedoeld voor

## Hoe een bedrag telt
money-alternative = ander cijfer voor hetzelfde geld; telt niet mee
money-superseded = vervangen door een later besluit; telt niet mee
money-supersedes = vervangt een eerder bedrag
money-elsewhere = Hier ook te zien, maar geteld bij een andere actielijn

## Fondsen
money-funds-intro = Geld dat is vastgelegd, was ook al toegekend. Tel de kolommen daarom niet bij elkaar op.
money-funds-caption = Fondsen en hun geld
fund-provider = Gever
fund-ceiling = Ten hoogste
fund-spend-by = Uit te geven tot en met
fund-conditions = Voorwaarden
money-deadline-ahead = { $day }, nog { $span }
money-deadline-today = { $day }, vandaag
money-deadline-passed = { $day }, { $span } geleden

## Van fonds naar doel
money-flow = De weg van het geld
money-flow-intro = Van fonds via actielijn naar doel. Hoe breder de lijn, hoe meer geld.
money-flow-title = Geld van fonds naar doel
money-flow-table-elsewhere = De tabel is te lang voor deze pagina; alle bedragen staan op een pagina apart.
money-ways = Van fonds naar actielijn
money-ways-intro = Geld voor een project staat bij de actielijn waar het onder valt. Elk bedrag staat op één plek.
money-matrix-ways-caption = Waar het geld van elk fonds naartoe gaat
money-by-goal = Van fonds naar doel
money-by-goal-intro = Geld staat alleen bij een doel als dat bij het bedrag is vastgelegd.
money-matrix-goals-caption = Welk doel het geld van elk fonds bereikt
money-goal-unknown = niet bekend
money-goal-unknown-column = Doel niet bekend
money-to-goals = Welk doel het bereikt
money-to-goals-intro = Langs welke weg het geld van dit fonds naar een doel gaat.
money-to-goals-caption = Geld van dit fonds per weg en doel
money-no-goal = Geld waarvan het doel niet bekend is
money-no-goal-intro = Van dit geld is niet vastgelegd welk doel het dient. Daarom staat het bij geen enkel doel.
money-no-goal-caption = Geld zonder doel, per fonds
money-no-goals-but-meant = Welk doel dit geld bereikt, is niet vastgelegd. Het is, geheel of voor een deel, bedoeld voor: { $goals }.
money-no-goals = { $count ->
    [one] Welk doel dit geld dient, is niet bekend.
   *[other] Bij geen van deze bedragen is bekend welk doel het dient.
}
money-meant-for-unknown = niet vastgelegd

## Wat nog niet is toegekend
money-pending = Nog niet toegekend
money-pending-intro = Dit geld is aangevraagd of gereserveerd, maar nog niet of niet helemaal toegekend.
money-pending-caption = Aangevraagd en gereserveerd geld, met wat ervan is toegekend

## Jaren
money-years = Per jaar
money-years-intro = Een bedrag voor meer jaren staat bij die jaren samen. Wij verdelen het niet zelf.
money-years-caption = Geld per jaar

## Bronnen die verschillen
money-differences = Waar bronnen verschillen
money-differences-intro = Twee bronnen noemen een bedrag voor hetzelfde geld. Wij laten beide zien en tellen er één mee.
money-differences-caption = Bedragen voor hetzelfde geld uit twee bronnen
money-difference-counted = Wij tellen mee
money-difference-other = Een andere bron zegt
money-difference = Verschil
money-difference-more = { $amount } meer
money-difference-less = { $amount } minder
money-difference-part = gaat over { $part } van de { $whole } uit dit fonds
money-difference-none = geen verschil
money-difference-unknown = niet te berekenen

## Bij een doel
money-reaches-goal = Dit geld is voor dit doel bestemd.
money-reaches-goal-caption = Geld dat dit doel bereikt
money-reaches-goal-unknown = Van geen enkel bedrag is vastgelegd dat het voor dit doel is.
money-reaches-goal-below-only = Van geen enkel bedrag is vastgelegd dat het voor dit doel zelf is. Er is wel geld voor doelen die eronder vallen.
money-below-goal = Geld voor doelen die hieronder vallen
money-below-goal-intro = Dit geld is bestemd voor doelen die onder dit doel vallen.
money-below-goal-caption = Geld dat de doelen hieronder bereikt
money-near-goal = Geld dat dit doel kan bereiken
money-near-goal-intro = Dit geld is voor werk dat dit doel dient. Hoeveel ervan voor dit doel is, is niet vastgelegd. Daarom telt het hier niet mee.
money-near-goal-caption = Geld voor werk dat dit doel dient, niet verdeeld

## Bij een spoor, actielijn, interventie of gebied
money-none = In onze bronnen staat hiervoor geen bedrag apart.
money-area-within = Voor een deel van dit gebied
money-area-shared = Voor meer dan dit gebied
money-area-wider = Geld dat ook voor andere gebieden is
money-area-wider-intro = Hoeveel hiervan in dit gebied terechtkomt, is niet vastgelegd. Daarom tellen wij het hier niet mee.
money-area-wider-caption = Geld voor een groter gebied en voor het hele programma
money-area-wider-shown = De { $shown } grootste van { $count } staan hier.
money-area-larger = Voor een groter gebied
money-area-all = Voor het hele programma
money-area-programme = Geld voor het hele programma
money-area-unknown = Dit geld heeft met dit gebied te maken. Hoeveel ervan voor dit gebied is, is niet bekend.

## Betalingen
money-moved-title = Ontvangen en uitgegeven
money-moved-intro = Geld dat is vastgelegd, wordt later overgemaakt of uitgegeven. Tel die bedragen dus niet bij elkaar op.
money-moved-caption = Wat er met het geld gebeurde, met datum en bewijs
money-moved-date = Datum
money-moved-kind = Wat
money-moved-party = Van of aan
money-moved-fact = Volgens de administratie { $kind }

word-stage-sought = aangevraagd
word-stage-reserved = gereserveerd
word-stage-allocated = toegekend
word-stage-committed = vastgelegd
word-transaction-received = ontvangen
word-transaction-committed = vastgelegd
word-transaction-disbursed = overgemaakt
word-transaction-spent = uitgegeven
word-transaction-returned = terugbetaald

## Al het geld in één tabel
money-table = Al het geld
money-table-caption = Elk bedrag, met waarvoor het is en wie het zegt
# Boven de bedragen die vanaf het begin van het programma zijn toegekend, en die van ervoor.
money-since-start = Sinds de start in { $year }
money-before-start = Van vóór de start in { $year }
# Waarvoor het geld is, voor zover dat vastligt.
money-reach-all = Van al het geld ligt vast welk doel het dient.
money-reach-some = Van een deel van het geld ligt vast welk doel het dient, van de rest niet.
money-reach-none = Van geen enkel bedrag ligt vast welk doel het dient.
