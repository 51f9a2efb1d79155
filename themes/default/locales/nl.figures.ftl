# Wat een grafiek zegt: labels, de tabel en de zinnen die erbij horen.
# De zinnen passen bij elk cijfer: zij herhalen nooit een woord van de redactie in een vorm die het
# niet heeft. $unit en $title staan er zoals de redactie ze schreef.

## Getallen met hun eenheid
figure-percent = { $number } procent
figure-percent-of = { $number } procent ({ $unit })
figure-points = { $number } procentpunt
# Van een schaal in woorden.
figure-steps =
    { $count ->
        [one] { $number } stap
       *[other] { $number } stappen
    }
figure-value = { $number } { $unit }
# Waar de eenheid niet achter het getal past: "1 (meldingen)", "7,4 (rapportcijfer)".
figure-value-apart = { $number } ({ $unit })

## Perioden
figure-when = in { $period }
figure-when-day = op { $period }
# Van een hoogste of laagste waarde die er meer dan één keer was.
figure-when-again = { $when } en later opnieuw
figure-when-pooled = over { $period }
# Waar een schooljaar in een zin staat: "in het schooljaar 2023–2024".
figure-split-year =
    { $kind ->
        [school] het schooljaar { $years }
        [fiscal] het boekjaar { $years }
        [season] het seizoen { $years }
       *[unknown] { $years }
    }
figure-periods-many = { $count } perioden
figure-range = { $first } tot en met { $last }

## Wat er bij een waarde staat, of in plaats daarvan
figure-provisional = voorlopig
figure-estimate = schatting
figure-unreliable = weinig betrouwbaar
figure-break = breuk in de reeks
figure-forecast = prognose
figure-suppressed = niet getoond
figure-not-applicable = niet van toepassing
figure-missing = geen gegevens
figure-not-yet = bestond nog niet
figure-no-more = bestaat niet meer
figure-margin = onzekerheidsmarge

## In de tekening
figure-baseline-mark = Nulmeting
figure-break-mark = Breuk in de reeks
figure-target-label = Streefwaarde { $value }
figure-target-label-for = Streefwaarde { $period }: { $value }
figure-short-millions = { $number }{ "\u00A0" }mln
figure-short-billions = { $number }{ "\u00A0" }mld
figure-short-trillions = { $number }{ "\u00A0" }bln
figure-axis-millions = in miljoenen
figure-axis-billions = in miljarden
figure-axis-trillions = in biljoenen

## De tabel
figure-table-area = Gebied
figure-table-period = Periode
figure-table-value = Waarde
figure-table-margins = Onder elke waarde staat de onzekerheidsmarge
figure-table-interval = ({ $low } tot { $high })
# Onder een tabel die te lang zou zijn.
figure-rest = De tabel toont { $shown } van de { $all } gebieden: die van het programma, waar zij mee worden vergeleken, en het hoogste en het laagste. De andere staan op de pagina van het gebied waar zij in liggen.
figure-rest-larger = Hier staan { $shown } van de { $all } gebieden: de grotere van het programma, waar zij mee worden vergeleken, en het hoogste en het laagste. De andere staan in het CSV-bestand en op de pagina van het gebied waar zij in liggen.
figure-rest-in =
    { $area } ({ $count ->
        [one] { $count } gebied
       *[other] { $count } gebieden
    })
figure-rest-nowhere =
    Alle gebieden ({ $count ->
        [one] nog { $count } gebied
       *[other] nog { $count } gebieden
    })
figure-table-target-open = Streefwaarde (zonder einddatum)
figure-table-target = Streefwaarde voor { $period }

## Naam en onderschrift
figure-name-line = Lijngrafiek: { $measured }
figure-name-bars = Staafgrafiek: { $measured }
figure-measured = { $title }, { $where }, { $range }
figure-measured-unit = { $title } ({ $unit }), { $where }, { $range }
figure-where-many =
    { $count ->
        [one] { $count } { figure-area }
       *[other] { $count } { figure-areas }
    }
figure-where-some = { $count } van de { $all } { figure-areas }
figure-where-reference =
    { $count ->
        [one] { $count } gebied
       *[other] { $count } gebieden
    } en { $reference }
figure-where-rest =
    { $first } en { $count ->
        [one] nog { $count } gebied
       *[other] nog { $count } gebieden
    }

## Waar een cijfer over gaat: gebieden of, waar $sort part is, delen van een uitsplitsing
figure-in =
    { $sort ->
        [part] bij
       *[area] in
    }
figure-area =
    { $sort ->
        [part] groep
       *[area] gebied
    }
figure-areas =
    { $sort ->
        [part] groepen
       *[area] gebieden
    }
# Wat er is gemeten, waar de plaats al is genoemd.
figure-the =
    { $noun ->
        [count] het aantal { $unit }
        [money] het bedrag
        [score] de score
        [index] het indexcijfer
       *[figure] het cijfer
    }
figure-note-parts-of-all = De tabel gaat over één gebied; de cijfers van alle gebieden staan in de bestanden.
figure-where-parts = naar { $by }, { $place }

## De kop. Het onderwerp staat voor een dubbele punt: dan past elk onderwerp, ook een meervoud.
figure-message-none = { $title }: er zijn nog geen cijfers
figure-message-hidden = { $title }: de cijfers worden niet getoond
figure-message-fell = { $title } { figure-in } { $place }: gedaald van { $first } naar { $last }
figure-message-rose = { $title } { figure-in } { $place }: gestegen van { $first } naar { $last }
figure-message-same = { $title } { figure-in } { $place }: { $nearly }gelijk gebleven, { $last }
figure-message-unclear = { $title } { figure-in } { $place }: geen duidelijke verandering
figure-message-total = { $title } { figure-in } { $place }: { $last }, waarvan { $difference } { $added }
figure-message-one = { $title } { figure-in } { $place }: { $last }
figure-message-forecast = { $title } { figure-in } { $place }: prognose van { $last }
figure-message-below = { $title } { figure-in } { $place }: { $last }, lager dan { $reference } ({ $other })
figure-message-below-short = { $title } { figure-in } { $place }: { $last }, lager dan { $reference }
figure-message-above = { $title } { figure-in } { $place }: { $last }, hoger dan { $reference } ({ $other })
figure-message-above-short = { $title } { figure-in } { $place }: { $last }, hoger dan { $reference }
figure-message-equal = { $title } { figure-in } { $place }: { $last }, { $nearly }gelijk aan { $reference }
figure-message-alike = { $title } { figure-in } { $place }: { $last }, ongeveer als { $reference } ({ $other })
figure-message-alike-short = { $title } { figure-in } { $place }: { $last }, ongeveer als { $reference }
figure-message-extremes =
    { $title }: { $noun ->
        [count] de meeste { $what }{ figure-in } { $high } ({ $highest }), de minste { figure-in } { $low } ({ $lowest })
       *[figure] het hoogst { figure-in } { $high } ({ $highest }), het laagst { figure-in } { $low } ({ $lowest })
    }
figure-message-extremes-short =
    { $title }: { $noun ->
        [count] de meeste { $what }{ figure-in } { $high }, de minste { figure-in } { $low }
       *[figure] het hoogst { figure-in } { $high }, het laagst { figure-in } { $low }
    }
figure-message-highest =
    { $title }: { $noun ->
        [count] de meeste { $what }{ figure-in } { $high }
       *[figure] het hoogst { figure-in } { $high }
    }
figure-message-all-same =
    { $title }: { $sort ->
        [part] bij alle groepen
       *[area] overal
    } { $nearly }{ $last }
figure-message-moves = { $title }: { $moves }
figure-message-moves-since = { $title } sinds { $since }: { $moves }
figure-message-found = { $value } { figure-in } { $places }
figure-message-moved-down = gedaald { figure-in } { $places }
figure-message-moved-up = gestegen { figure-in } { $places }
figure-message-moved-not = niet duidelijk veranderd { figure-in } { $places }
figure-message-moved-same = { $nearly }gelijk gebleven { figure-in } { $places }

## De zinnen
figure-sentence-none = Er zijn nog geen cijfers.
figure-sentence-hidden = De cijfers worden niet getoond.
figure-level =
    { $when } was { $noun ->
        [count] het aantal { $unit } { figure-in }
        [money] het bedrag voor
        [score] de score voor
        [index] het indexcijfer voor
       *[figure] het cijfer voor
    } { $place }{ $numbered ->
        [yes] :
       *[no] { "" }
    } { $value }.
figure-level-margin =
    { $when } was { $noun ->
        [count] het aantal { $unit } { figure-in }
        [money] het bedrag voor
        [score] de score voor
        [index] het indexcijfer voor
       *[figure] het cijfer voor
    } { $place }{ $numbered ->
        [yes] :
       *[no] { "" }
    } { $value }, met een onzekerheidsmarge van { $low } tot { $high }.
figure-level-forecast = De prognose voor { $place } is { $value } { $when }. Er is nog niets gemeten.
figure-level-words = { $when } was de uitkomst voor { $place }: { $value }.
figure-level-words-other = Voor { $place } was dat: { $value }.
figure-level-words-before = { $when } was dat: { $value }.
figure-level-words-same = Dat is hetzelfde als { $when }.
figure-until = tot en met { $period }
figure-since = sinds { $since }
figure-since-baseline = bij de nulmeting { $when }
figure-change =
    Dat is { $difference } { $way ->
        [more] meer
        [fewer] minder
        [higher] hoger
       *[lower] lager
    } dan { $since } ({ $first }).
figure-change-share =
    Dat is { $difference } { $way ->
        [more] meer
        [fewer] minder
        [higher] hoger
       *[lower] lager
    } dan { $since } ({ $first }), een { $direction ->
        [up] stijging
       *[down] daling
    } van { $share } procent.
# Before a word for the same, of a difference that is too small to be shown.
figure-nearly = vrijwel
figure-change-none = Dat is { $nearly }hetzelfde als { $since }.
figure-shares-time = Die twee perioden overlappen elkaar voor een deel.
figure-year-before =
    Een jaar eerder, { $when }, was het { $first }. Nu is het { $difference } { $way ->
        [more] meer
        [fewer] minder
        [higher] hoger
       *[lower] lager
    }.
figure-year-before-same = Een jaar eerder, { $when }, was het { $nearly }hetzelfde.
figure-year-before-unclear = Een jaar eerder, { $when }, was het { $first }. Dat is geen duidelijk verschil.
figure-change-unclear = Dat is geen duidelijk verschil met { $then } ({ $first }): de onzekerheidsmarges overlappen elkaar.
figure-change-unclear-baseline = Dat is geen duidelijk verschil met de nulmeting { $when } ({ $first }): de onzekerheidsmarges overlappen elkaar.
figure-change-unreliable = Dat is geen duidelijk verschil met { $then } ({ $first }), want niet beide cijfers zijn betrouwbaar.
figure-change-unreliable-baseline = Dat is geen duidelijk verschil met de nulmeting { $when } ({ $first }), want niet beide cijfers zijn betrouwbaar.
figure-path-up = Het cijfer steeg bij elke meting.
figure-path-down = Het cijfer daalde bij elke meting.
figure-path-same = Het cijfer bleef bij elke meting gelijk.
figure-path = Het hoogste cijfer was { $high }, { $high-when }. Het laagste was { $low }, { $low-when }.
figure-path-high = Het hoogste cijfer was { $high }, { $high-when }.
figure-path-low = Het laagste cijfer was { $low }, { $low-when }.
figure-added =
    { $added } { $way ->
        [none] kwam er niets
       *[more] { $count ->
            [one] kwam er { $difference }
           *[other] kwamen er { $difference }
        }
    } bij.
figure-cumulative = Dit cijfer loopt op: alles vanaf het begin telt mee.
figure-broken = { $when } is de manier van meten veranderd. Cijfers van daarvoor zijn er niet mee te vergelijken.
figure-reference = Voor { $reference } was het { $other }.
figure-reference-status = Voor { $reference } was het { $other } ({ $status }).
figure-reference-below = { $place } ligt { $difference } onder { $reference } ({ $other }).
figure-reference-above = { $place } ligt { $difference } boven { $reference } ({ $other }).
figure-reference-equal = Voor { $reference } was het { $nearly }hetzelfde.
figure-reference-unclear = Met { $reference } ({ $other }) is er geen duidelijk verschil.
figure-reference-missing = Voor { $reference } is er { $when } geen cijfer.
figure-course-down = { figure-in } { $place } daalde { figure-the } van { $first } { $from } naar { $last } { $to }.
figure-course-up = { figure-in } { $place } steeg { figure-the } van { $first } { $from } naar { $last } { $to }.
figure-course-same = { figure-in } { $place } bleef { figure-the } { $nearly }gelijk: { $last } { $to }, net als { $from }.
figure-course-unclear = { figure-in } { $place } ging { figure-the } van { $first } { $from } naar { $last } { $to }, geen duidelijk verschil.
# Waar de perioden net zijn genoemd.
figure-course-then-down = { figure-in } { $place } daalde het van { $first } naar { $last }.
figure-course-then-up = { figure-in } { $place } steeg het van { $first } naar { $last }.
figure-course-then-same = { figure-in } { $place } bleef het { $nearly }{ $last }.
figure-course-then-unclear = { figure-in } { $place } ging het van { $first } naar { $last }, geen duidelijk verschil.
figure-extremes =
    { $scope ->
        [known] Van de { $count } { figure-areas } met een cijfer
       *[all] Van deze { $count } { figure-areas }
    } was { figure-the } het hoogst { figure-in } { $high } ({ $highest }) en het laagst { figure-in } { $low } ({ $lowest }).
figure-extremes-when =
    { $scope ->
        [known] Van de { $count } { figure-areas } met een cijfer was dat { $when }
        [parts] Van deze { $count } { figure-areas } was { figure-the } { $when }
       *[all] { $when } was { figure-the }
    } het hoogst { figure-in } { $high } ({ $highest }) en het laagst { figure-in } { $low } ({ $lowest }).
figure-extremes-own-high =
    { $scope ->
        [known] Van de { $count } { figure-areas } met een cijfer heeft { $place } het hoogste.
       *[all] Van deze { $count } { figure-areas } heeft { $place } het hoogste cijfer.
    } Het laagste, { figure-in } { $low }, is { $lowest }.
figure-extremes-own-low =
    { $scope ->
        [known] Van de { $count } { figure-areas } met een cijfer heeft { $place } het laagste.
       *[all] Van deze { $count } { figure-areas } heeft { $place } het laagste cijfer.
    } Het hoogste, { figure-in } { $high }, is { $highest }.
figure-extremes-same = { figure-in } alle { $count } { figure-areas } was { figure-the } { $when } { $nearly }hetzelfde: { $highest }.
# Bij het hoogste en het laagste van gebieden of groepen naast elkaar.
figure-doubt-ends = Welk cijfer echt het hoogste en welk het laagste is, is niet zeker: onzekerheidsmarges overlappen elkaar.
figure-doubt-high = Welk cijfer echt het hoogste is, is niet zeker: onzekerheidsmarges overlappen elkaar.
figure-doubt-low = Welk cijfer echt het laagste is, is niet zeker: onzekerheidsmarges overlappen elkaar.
figure-missing-later = Over { $periods } zijn er voor { $place } nog geen gegevens.
figure-missing-periods = Voor { $place } zijn er geen gegevens over { $periods }.
figure-missing-places = Voor { $places } zijn er { $when } geen gegevens.
figure-suppressed-later = De cijfers van { $place } over { $periods } worden niet getoond.
figure-suppressed-periods = Voor { $place } worden de cijfers over { $periods } niet getoond.
figure-suppressed-places = Voor { $places } worden de cijfers { $when } niet getoond.
figure-not-applicable-places = Voor { $places } is dit cijfer niet van toepassing.
figure-provisional-one = Het cijfer over { $period } is voorlopig.
figure-estimate-one = Het cijfer over { $period } is een schatting.
figure-unreliable-one = Het cijfer over { $period } is weinig betrouwbaar.
figure-provisional-places = Voor { $places } is het cijfer voorlopig.
figure-estimate-places = Voor { $places } is het cijfer een schatting.
figure-unreliable-places = Voor { $places } is het cijfer weinig betrouwbaar.
figure-forecast-one = De prognose voor { $period } is { $value }.

figure-better-lower = Lager is beter.
figure-better-higher = Hoger is beter.
figure-better-range =
    Een cijfer van { $low } tot { $high } is hier het best.{ $state ->
        [below] { "" } Het cijfer ligt daar nu onder.
        [above] { "" } Het cijfer ligt daar nu boven.
        [within] { "" } Het cijfer ligt daar nu tussen.
       *[none] { "" }
    }

## In één zin, voor een lijst
figure-short =
    { $when } was { $noun ->
        [count] het aantal { $unit } { figure-in }
        [money] het bedrag voor
        [score] de score voor
        [index] het indexcijfer voor
       *[figure] het cijfer voor
    } { $place }{ $numbered ->
        [yes] :
       *[no] { "" }
    } { $value }; dat is { $difference } { $way ->
        [more] meer
        [fewer] minder
        [higher] hoger
       *[lower] lager
    } dan { $then }.
figure-short-same =
    { $when } was { $noun ->
        [count] het aantal { $unit } { figure-in }
        [money] het bedrag voor
        [score] de score voor
        [index] het indexcijfer voor
       *[figure] het cijfer voor
    } { $place }{ $numbered ->
        [yes] :
       *[no] { "" }
    } { $value }; dat is { $nearly }hetzelfde als { $then }.
figure-short-unclear =
    { $when } was { $noun ->
        [count] het aantal { $unit } { figure-in }
        [money] het bedrag voor
        [score] de score voor
        [index] het indexcijfer voor
       *[figure] het cijfer voor
    } { $place }{ $numbered ->
        [yes] :
       *[no] { "" }
    } { $value }; dat is geen duidelijk verschil met { $then-named }.

## Opmerkingen
figure-note-axis = De verticale as begint niet bij nul.
figure-note-left-out =
    De grafiek toont { $shown ->
        [one] { $shown } lijn
       *[other] { $shown } lijnen
    }. In de tabel { $rest ->
        [one] staat nog { $rest } { figure-area }
       *[other] staan nog { $rest } { figure-areas }
    }.
figure-note-chosen-by-editors = De redactie koos welke.
figure-note-chosen-by-value = Eerst komen het eigen gebied en wat de redactie ernaast zet, daarna de hoogste en de laagste waarde van { $period } en de grootste verandering.
figure-note-chosen-parts = Het zijn die met de hoogste en de laagste waarde van { $period } en met de grootste verandering.
figure-note-break = { $when } is de manier van meten veranderd: { $reason }
figure-note-break-places = { $when } is voor { $places } de manier van meten veranderd.
