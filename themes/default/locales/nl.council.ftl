# De pagina voor de raad: wat aandacht vraagt, op twee bladzijden.
council-title = Voor de raad
council-summary = Waarover een besluit nodig is, wat te laat is en wat de verkeerde kant op gaat. De stand op { $date }.
# Na de zinnen boven een tabel die niet alles toont.
council-shown = Hieronder staan de eerste { $shown } van { $count }.
council-more = Meer hierover

## Beloofd en gevraagd
council-since = Sinds
council-commitments-caption = Wat nog niet is afgehandeld: eerst wat te laat is, dan wat er het langst ligt

## Werk dat niet loopt zoals gepland
council-work = Werk dat niet loopt zoals gepland
council-work-caption = Per onderdeel wat het nieuwste bericht zegt, en welke mijlpalen te laat of verschoven zijn
# Van hoeveel onderdelen het nieuwste bericht iets niet op koers noemt.
council-off-course = { $found ->
    [0] { $count ->
        [one] Het nieuwste bericht noemt niets “niet op koers”.
       *[other] Geen van de nieuwste berichten over { $count } onderdelen noemt iets “niet op koers”.
    }
    [one] { $count ->
        [one] Het nieuwste bericht noemt iets “niet op koers”.
       *[other] Volgens de nieuwste berichten ligt 1 van { $count } onderdelen ergens niet op koers.
    }
   *[other] Volgens de nieuwste berichten liggen { $found } van { $count } onderdelen ergens niet op koers.
}
# $of: voortgang, geld, kwaliteit of samenwerking.
council-off-course-of = { $of }: { $state } ({ $day })

## Berichten, onderzoek en cijfers
council-reports = Wat er had moeten zijn
council-reports-caption = Berichten, onderzoeken en cijfers die er nog niet zijn
council-report = Bericht, onderzoek of cijfer
council-why-late = Waarom het te laat is
council-newest-update = { $months ->
    [0] Het nieuwste voortgangsbericht is van { $date }.
    [one] Het nieuwste voortgangsbericht is van { $date }, een maand geleden.
   *[other] Het nieuwste voortgangsbericht is van { $date }, { $months } maanden geleden.
}
council-reports-late = { $count ->
    [0] Van geen bericht, onderzoek of cijfer is de verwachte datum voorbij.
    [one] Van 1 bericht, onderzoek of cijfer is de verwachte datum voorbij.
   *[other] Van { $count } berichten, onderzoeken en cijfers is de verwachte datum voorbij.
}
council-evaluations-undated = { $undated ->
    [one] Van 1 onderzoek staat nergens wanneer het klaar moet zijn.
   *[other] Van { $undated } onderzoeken staat nergens wanneer zij klaar moeten zijn.
}
council-announced = aangekondigd voor { $date }
council-rhythm = komt { $every }; het nieuwste gaat over { $period }
council-silence = na dit bericht van { $date } had er weer een moeten zijn

## Doelen
council-goals = Doelen die achterblijven
council-goals-caption = Doelen waarvan het cijfer de verkeerde kant op gaat, achterloopt of de streefwaarde niet haalde
council-value = Stand
council-course = Verloop
council-goals-away = { $known ->
    [one] Van 1 doel is te zeggen welke kant het op gaat, en { $count ->
        [0] dat raakt niet verder weg.
       *[other] dat raakt verder weg.
    }
   *[other] Van { $known } doelen is te zeggen welke kant zij op gaan. { $count ->
        [0] Geen daarvan raakt verder weg.
        [one] Daarvan raakt er 1 verder weg.
       *[other] Daarvan raken er { $count } verder weg.
    }
}
council-goals-missed = { $count ->
    [one] Van 1 doel is de streefwaarde niet gehaald toen het zover was.
   *[other] Van { $count } doelen is de streefwaarde niet gehaald toen het zover was.
}
council-goals-behind = { $count ->
    [one] Van 1 doel loopt het cijfer achter op weg naar de streefwaarde.
   *[other] Van { $count } doelen loopt het cijfer achter op weg naar de streefwaarde.
}
# $why: de redenen, elk met hoeveel doelen het zijn.
council-goals-unknown = { $unknown ->
    [one] Van 1 doel is het niet te zeggen: { $why }.
   *[other] Van { $unknown } doelen is het niet te zeggen: { $why }.
}
council-goals-unknown-all = { $all ->
    [one] Van het enige doel is niet te zeggen of het verder weg raakt: { $why }.
   *[other] Van geen van de { $all } doelen is te zeggen of het verder weg raakt: { $why }.
}
# De redenen bij het enige doel.
council-no-headline-only = er is geen cijfer gekozen dat het laat zien
council-no-figure-only = er is geen cijfer over het gebied van het programma
council-no-answer-only = het cijfer geeft geen uitsluitsel
# De redenen bij meer doelen.
council-no-headline = { $count ->
    [one] voor 1 is geen cijfer gekozen
   *[other] voor { $count } is geen cijfer gekozen
}
council-no-figure = { $count ->
    [one] van 1 is er geen cijfer over het gebied van het programma
   *[other] van { $count } is er geen cijfer over het gebied van het programma
}
council-no-answer = { $count ->
    [one] van 1 geeft het cijfer geen uitsluitsel
   *[other] van { $count } geeft het cijfer geen uitsluitsel
}

## Geld
council-money = Geld zonder doel
council-money-caption = Geld waarvan niet vastligt welk doel het dient, per fonds

## Besluiten
council-decisions-none = In de nieuwste berichten wordt geen besluit gevraagd.
council-decisions-more = De nieuwste staan hieronder; de rest vindt u in de procesmonitor.
council-recommendations = Aanbevelingen zonder antwoord
