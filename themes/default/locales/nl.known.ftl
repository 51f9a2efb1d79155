# Wat we weten en niet weten: gaten, de kwaliteit van cijfers en wat later veranderde.

## Wat we nog niet weten
unknowns-title = Wat we nog niet weten
unknowns-summary = Een eerlijk overzicht: hier ontbreken cijfers, geld of keuzes.
unknowns-summary-counted = { $count ->
    [one] Eén ding weten wij nog niet. Hier staat welk, en wie het kan weten.
   *[other] { $count } dingen weten wij nog niet. Hier staat welke, en wie het kan weten.
}
unknowns-kinds = Hierover staat nog niets in dit programma: { $kinds }.
unknowns-cut = Hier staan de eerste { NUMBER($shown) } van { NUMBER($all) }; de andere zeggen het op hun eigen pagina.
unknowns-counted = Hoeveel en wat
unknowns-ask-of = te vragen bij { $who }
unknowns-ask = Weet u het wel?
unknowns-ask-intro = Weet u iets dat hier ontbreekt, of wilt u ernaar vragen? Dat kan bij:
unknowns-licence = Cijfers waarvan de licentie niet bekend is
unknowns-licence-intro = Of u deze cijfers mag hergebruiken, weten wij niet. Vraag het aan de bron.
unknowns-status = Projecten waarvan de stand niet bekend is
unknowns-status-intro = Van deze projecten weten wij niet of ze lopen.
unknowns-strength = Projecten waarvan niet bekend is hoe sterk ze bijdragen
unknowns-strength-intro = Van deze projecten is wel opgeschreven aan welk doel ze bijdragen, maar niet hoe sterk en waaruit dat blijkt.
unknowns-residents = Projecten waarvan niet bekend is hoe bewoners meedoen
unknowns-residents-intro = Dat wil niet zeggen dat bewoners niet meedoen.
unknowns-due = Toezeggingen en vragen zonder datum
unknowns-due-intro = Deze lopen nog, en nergens is afgesproken wanneer ze klaar moeten zijn.
unknowns-rating = Berichten zonder oordeel
unknowns-rating-intro = In deze voortgangsberichten staat bij een of meer onderdelen dat het oordeel niet bekend is.
unknowns-figures = Cijfers die ontbreken
unknowns-figures-intro = Deze indicatoren zijn gekozen, maar wij hebben de cijfers niet gevonden.
unknowns-money = Doelen waarvan niet bekend is welk geld ze bereikt
unknowns-money-intro = Van geen enkel bedrag is vastgelegd dat het voor deze doelen is.
unknowns-accepted = Waarom we dit niet weten
unknowns-accepted-intro = De redactie kent deze gaten en zegt hoe dat komt.
unknowns-cells = Waarden die ontbreken
unknowns-cells-intro = Een waarde wordt niet getoond als te weinig mensen antwoord gaven, of als zij naar een persoon te herleiden is.
unknowns-cells-caption = Aantal waarden dat ontbreekt
unknowns-cells-hidden = Niet getoond
unknowns-cells-missing = Ontbreekt
unknowns-outdated = Cijfers die oud zijn
unknowns-outdated-intro = Van deze indicatoren had er al een nieuwer cijfer moeten zijn, of is het nieuwste cijfer meer dan drie jaar oud.
unknowns-outdated-note = nieuwste cijfer: { $period }
unknowns-areas = Gebieden zonder cijfers
unknowns-areas-intro = Over deze gebieden hebben we nog geen enkel cijfer.
unknowns-goal-indicator = Doelen zonder cijfer
unknowns-goal-indicator-intro = Voor deze doelen is nog geen cijfer gekozen dat laat zien of het lukt.
unknowns-goal-target = Doelen zonder streefwaarde
unknowns-goal-target-intro = Voor deze doelen is wel een cijfer gekozen, maar nog niet hoe hoog of laag het moet worden.
unknowns-contribution = Projecten waarvan niet is vastgelegd waaraan ze bijdragen
unknowns-contribution-intro = Van deze projecten is niet opgeschreven welk doel ze dichterbij brengen, en hoe.
unknowns-amounts = Fondsen waarvan het bedrag niet bekend is
unknowns-amounts-intro = Van deze fondsen is geen enkel bedrag bekend.
unknowns-sought = Geld dat is aangevraagd, maar nog niet toegekend
unknowns-sought-intro = Over deze aanvragen is voor zover wij weten nog niet besloten.
unknowns-sought-note = { $amount } voor { $to }

## Kwaliteit van onze cijfers
quality-title = Kwaliteit van onze cijfers
quality-summary = Hoe goed is elk cijfer? Vier vragen, het antwoord in woorden en wat er nog ontbreekt.
quality-questions = De vier vragen
quality-questions-intro = Een cijfer krijgt geen rapportcijfer: we noemen wat ontbreekt, u weegt hoe erg dat is.
quality-formulated = Goed omschreven
quality-formulated-asks = Staat er precies wat we tellen, over wie, in welke eenheid en welke kant beter is?
quality-reliable = Betrouwbaar
quality-reliable-asks = Weten we waar het cijfer vandaan komt, hoe het is berekend, hoe zeker het is en of het nog klopt met nu?
quality-relevant = Passend
quality-relevant-asks = Hoort het bij een doel, met een beginpunt en een streefwaarde?
quality-understandable = Begrijpelijk
quality-understandable-asks = Geeft het antwoord op een vraag, en staat er in gewone taal wat het betekent?
quality-count = { $count ->
    [0] { $all ->
        [one] Bij het enige cijfer ontbreekt iets
       *[other] Bij geen van de { $all } cijfers is alles er
    }
   *[other] { $all ->
        [one] Bij het enige cijfer is alles er
       *[other] Bij { $count } van de { $all } cijfers is alles er
    }
}
quality-each = Per cijfer
quality-headlines = Hier staan de belangrijkste cijfers van de doelen. Bij elk ander cijfer staan de antwoorden op zijn eigen pagina.
quality-caption = Antwoord op de vier vragen, per cijfer
quality-age = Nieuwste en volgende
quality-next = volgende: { $date }
quality-once = eenmalig gemeten
quality-next-unknown = volgende: niet bekend
quality-of-this = Hoe goed is dit cijfer?
quality-in-order = In orde
quality-yes = ja
quality-not-whole = niet helemaal
quality-missing = Wat ontbreekt: { $list }
quality-gap-definition = wat meetelt
quality-gap-population = over wie het gaat
quality-gap-unit = de eenheid
quality-gap-scale = wat de antwoorden betekenen
quality-gap-polarity = welke kant beter is
quality-gap-good-range = welke bandbreedte goed is
quality-gap-source = de bron
quality-gap-method = hoe het is berekend
quality-gap-figures = een eerste cijfer
quality-gap-uncertainty = hoe zeker het cijfer is
quality-gap-limitations = wat het niet zegt
quality-gap-frequency = hoe vaak het komt
quality-gap-fresh-figures = een nieuw cijfer
quality-gap-goal = een doel of project
quality-gap-target = een streefwaarde
quality-gap-baseline = een nulmeting
quality-gap-baseline-value = een waarde bij de nulmeting
quality-gap-question = de vraag
quality-gap-summary = een samenvatting
quality-gap-plain-summary = een samenvatting in gewone taal

## Wijzigingen in cijfers
revisions-title = Wat er later is veranderd
revisions-intro = Soms verbetert een bron een cijfer. De nieuwste waarde telt; wat er eerder stond, blijft hier te zien.
revisions-intro-left = { $count ->
    [one] Soms verbetert een bron een cijfer. De nieuwste waarde telt. Hier staan de laatste wijzigingen; 1 oudere staat alleen in de tabel met gegevens.
   *[other] Soms verbetert een bron een cijfer. De nieuwste waarde telt. Hier staan de laatste wijzigingen; { $count } oudere staan alleen in de tabel met gegevens.
}
revisions-caption = Wijzigingen, de nieuwste bovenaan
revisions-cell = Cijfer
revisions-of = { $cell } (gepubliceerd: { $published })
revisions-before = Was
revisions-after = Werd
revisions-what = Wat er veranderde
revisions-changed = andere waarde
revisions-settled = dezelfde waarde, nu met een andere status
revisions-added = waarde toegevoegd
revisions-withdrawn = waarde ingetrokken

## Wat niet bekend is
absence-words = Niet bekend: { $what }.
absence-figures = Er zijn geen cijfers over { $what }.
absence-targets = Er is geen { $what }.
absence-no-target = nog geen
