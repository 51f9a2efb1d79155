# Wat er over een doel wordt gezegd. $phrase is wat er is gevraagd, en past achter "Het doel is".

## Het doel
aim-due = voor { $period }
aim-told =
    Het doel { $due } { $tense ->
        [past] was
       *[present] is
    } { $phrase }.
aim-final = Het einddoel { $due } is { $phrase }.
aim-between = { $low } tot { $high }
aim-at-least = minstens { $value }
aim-at-most = hoogstens { $value }
aim-change =
    { $size } { $way ->
        [more] meer
        [fewer] minder
        [higher] hoger
       *[lower] lager
    } dan { $since }, dus { $value }
aim-change-open =
    { $size } { $way ->
        [more] meer
        [fewer] minder
        [higher] hoger
       *[lower] lager
    } dan { $since }
aim-beside =
    dat { $place } { $limit ->
        [most] hoogstens { $difference }
        [least] minstens { $difference }
       *[exact] { $difference }
    } { $side ->
        [above] boven
       *[below] onder
    } { $reference } ligt
aim-no-difference = dat er geen verschil is tussen { $place } en { $reference }
aim-keep =
    dat het cijfer { $polarity ->
        [higher] niet lager wordt dan { $since }
        [lower] niet hoger wordt dan { $since }
       *[none] gelijk blijft aan dat { $since }
    } ({ $value })
aim-keep-level =
    dat het cijfer { $polarity ->
        [higher] niet onder { $value } komt
        [lower] niet boven { $value } komt
       *[none] { $value } blijft
    }
aim-keep-between = dat het cijfer tussen { $low } en { $high } blijft
aim-keep-open =
    dat het cijfer { $polarity ->
        [higher] niet lager wordt
        [lower] niet hoger wordt
       *[none] gelijk blijft
    }
aim-direction =
    dat het cijfer { $way ->
        [up] stijgt
       *[down] daalt
    }
aim-nearer = dat het cijfer dichter bij { $low } tot { $high } komt

## Hoe het ermee staat
aim-was-reached = Dat is gehaald.
aim-was-missed = Dat is niet gehaald.
aim-not-measured = Over die periode is er geen cijfer.
aim-not-measured-yet = Het cijfer over die periode is er nog niet.
aim-in-doubt = Of dat lukt, is nog niet duidelijk: de onzekerheidsmarge is te groot.
aim-measured-once = Sindsdien is er nog niet opnieuw gemeten.
aim-reached = Dat is nu al gehaald.
aim-no-baseline = Het cijfer van de nulmeting ontbreekt. Daarom is niet te zeggen hoe ver het is.
aim-no-gap = Het verschil is niet bekend, want een van de twee cijfers ontbreekt.
aim-kept = Dat lukt tot nu toe.
aim-not-kept =
    Het ligt daar nu { $difference } { $side ->
        [above] boven
       *[below] onder
    }.
aim-going = Dat gebeurt tot nu toe.
aim-standing-still = Dat is nog niet gebeurd.
aim-going-back = Tot nu toe gaat het de andere kant op.
aim-to-go =
    { $way ->
        [up] Daarvoor moet het cijfer nog { $difference } stijgen.
        [closer] Daarvoor moet het verschil nog { $difference } kleiner worden.
        [apart] Daarvoor moet het verschil nog { $difference } groter worden.
       *[down] Daarvoor moet het cijfer nog { $difference } dalen.
    }
aim-gap = Nu is het verschil { $now }; { $since } was dat { $then }.
aim-gap-now = Nu is het verschil { $now }.
aim-gap-last = Het laatst bekende verschil is { $now }, { $when }.
aim-course =
    { $state ->
        [on-course] Sinds { $since } is { $covered } procent van de weg naar het doel afgelegd. Van de tijd is { $elapsed } procent voorbij. Het cijfer ligt dus op koers.
        [behind] Sinds { $since } is { $covered } procent van de weg naar het doel afgelegd, maar van de tijd is { $elapsed } procent voorbij. Het cijfer loopt dus achter.
        [moving-away] Sinds { $since } is het cijfer verder van het doel geraakt. Van de tijd is { $elapsed } procent voorbij.
       *[unclear] Of het cijfer sinds { $since } dichter bij het doel kwam, is niet duidelijk. Van de tijd is { $elapsed } procent voorbij.
    }

## Hoe het staat, in een paar woorden op een kaart
standing-reached = gehaald
standing-on-course = op koers
standing-behind = loopt achter
standing-moving-away = verder van het doel
standing-no-clear-change = niet duidelijk veranderd
standing-no-data = nog geen gegevens
trend-up = gestegen sinds { $since }
trend-down = gedaald sinds { $since }
trend-same = gelijk gebleven sinds { $since }
trend-unclear = niet duidelijk veranderd sinds { $since }

## Hoe het met meer cijfers samen staat
roll-up-none = Er zijn nog geen cijfers om te volgen.
roll-up-well =
    { $well ->
        [0] Geen van de { $total } cijfers heeft het doel gehaald of ligt op koers.
        [one] { $well } van de { $total } cijfers heeft het doel gehaald of ligt op koers.
       *[other] { $well } van de { $total } cijfers hebben het doel gehaald of liggen op koers.
    }
roll-up-behind =
    { $count ->
        [one] { $count } cijfer loopt achter.
       *[other] { $count } cijfers lopen achter.
    }
roll-up-moving-away =
    { $count ->
        [one] { $count } cijfer raakte verder van het doel.
       *[other] { $count } cijfers raakten verder van het doel.
    }
roll-up-no-clear-change =
    { $count ->
        [one] { $count } cijfer is niet duidelijk veranderd.
       *[other] { $count } cijfers zijn niet duidelijk veranderd.
    }
roll-up-no-data =
    { $count ->
        [one] Van { $count } cijfer zijn er nog geen gegevens.
       *[other] Van { $count } cijfers zijn er nog geen gegevens.
    }
roll-up-without-target =
    { $count ->
        [one] Voor { $count } cijfer is er nog geen doel.
       *[other] Voor { $count } cijfers is er nog geen doel.
    }
roll-up-only-trends =
    { $total ->
        [one] Er is { $total } cijfer, nog zonder doel.
       *[other] Er zijn { $total } cijfers, nog zonder doel.
    }

## Hoe wij dat berekenen
method-title = Hoe wij dit berekenen
method-change = Wij vergelijken het nieuwste cijfer met de nulmeting. Is er geen nulmeting, dan met het eerste cijfer dat op dezelfde manier is gemeten. Overlappen de onzekerheidsmarges van twee cijfers elkaar, dan noemen wij dat geen duidelijk verschil.
method-progress = Hoe ver het is, meten wij zo. De hele weg is het verschil tussen de nulmeting en het doel. Het deel daarvan dat al is afgelegd, leggen wij naast het deel van de tijd dat voorbij is. Is er minstens zo veel van de weg als van de tijd voorbij, dan ligt het cijfer op koers.
method-not-alone = Op koers zegt iets over het cijfer, en niet over het werk van één partij. Op zo’n cijfer heeft veel invloed.
