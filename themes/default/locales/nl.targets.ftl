# Wat er over een streefwaarde wordt gezegd. $phrase is wat er is gevraagd: een getal of woorden, en
# past achter "De streefwaarde is" of "Het streven is".

## De streefwaarde
aim-due = voor { $period }
aim-due-open = (zonder einddatum)
# $of is "part" waar niet het geheel maar een groep is bedoeld: { $name }.
aim-told =
    { $of ->
        [part] { $name }: { $form ->
            [number] de streefwaarde
           *[words] het streven
        }
       *[all] { $form ->
            [number] De streefwaarde
           *[words] Het streven
        }
    } { $due } { $tense ->
        [past] was
       *[present] is
    } { $phrase }.
aim-final =
    { $form ->
        [number] De laatste streefwaarde, { $due },
       *[words] Het streven { $due }
    } { $tense ->
        [past] was
       *[present] is
    } { $phrase }.
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
aim-in-doubt-unreliable = Of dat lukt, is nog niet duidelijk: het cijfer is weinig betrouwbaar.
aim-was-in-doubt = Of dat is gehaald, is niet duidelijk: de onzekerheidsmarge is te groot.
aim-was-in-doubt-unreliable = Of dat is gehaald, is niet duidelijk: het cijfer is weinig betrouwbaar.
aim-measured-once = Na { $period } is er nog niet opnieuw gemeten.
aim-reached = Dat is nu al gehaald.
aim-reached-before = Dat was { $since } ook al gehaald.
aim-lost = Dat was { $since } wel gehaald.
aim-no-baseline-chosen = Er is geen nulmeting gekozen. Daarom is niet te zeggen hoe ver het is.
aim-no-baseline = Het cijfer van de nulmeting ontbreekt. Daarom is niet te zeggen hoe ver het is.
aim-no-share-of-baseline = De nulmeting is nul of minder, en daar is geen percentage van te nemen. Daarom is niet te zeggen hoe ver het is.
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
aim-almost = Dat is vrijwel bereikt.
aim-to-go =
    { $way ->
        [up] Daarvoor moet het cijfer nog { $difference } stijgen.
        [closer] Daarvoor moet het verschil nog { $difference } kleiner worden.
        [apart] Daarvoor moet het verschil nog { $difference } groter worden.
       *[down] Daarvoor moet het cijfer nog { $difference } dalen.
    }
# Van boven het andere gebied naar eronder, of andersom.
aim-to-go-across =
    { $way ->
        [up] Daarvoor moet het cijfer van { $place } nog { $difference } stijgen ten opzichte van { $reference }.
       *[down] Daarvoor moet het cijfer van { $place } nog { $difference } dalen ten opzichte van { $reference }.
    }
aim-gap = Nu is het verschil { $now }; { $since } was dat { $then }.
aim-gap-now = Nu is het verschil { $now }.
aim-gap-last = Het laatst bekende verschil is { $now }, { $when }.
aim-course =
    { $state ->
        [on-course] Sinds { $since } is { $covered } procent van de weg naar de streefwaarde afgelegd. Van de tijd is { $elapsed } procent voorbij. Het cijfer ligt dus op koers.
        [behind] Sinds { $since } is { $covered } procent van de weg naar de streefwaarde afgelegd, maar van de tijd is { $elapsed } procent voorbij. Het cijfer loopt dus achter.
        [moving-away] Sinds { $since } is het cijfer verder van de streefwaarde geraakt. Van de tijd is { $elapsed } procent voorbij.
       *[unclear] Of het cijfer sinds { $since } dichter bij de streefwaarde kwam, is niet duidelijk. Van de tijd is { $elapsed } procent voorbij.
    }
# Waar elk jaar hetzelfde percentage wordt verwacht.
aim-course-compound =
    { $state ->
        [on-course] Sinds { $since } is { $covered } procent van de weg naar de streefwaarde afgelegd. Bij elk jaar dezelfde procentuele verandering zou dat nu { $expected } procent zijn. Het cijfer ligt dus op koers.
       *[behind] Sinds { $since } is { $covered } procent van de weg naar de streefwaarde afgelegd. Bij elk jaar dezelfde procentuele verandering zou dat nu { $expected } procent zijn. Het cijfer loopt dus achter.
    }
# Zonder einddatum.
aim-course-open =
    { $state ->
        [moving-away] Sinds { $since } is het cijfer verder van de streefwaarde geraakt.
        [unclear] Of het cijfer sinds { $since } dichter bij de streefwaarde kwam, is niet duidelijk.
       *[underway] Sinds { $since } is { $covered } procent van de weg naar de streefwaarde afgelegd.
    }

## Hoe het met meer cijfers samen staat
roll-up-none = Er zijn nog geen cijfers om te volgen.
# Van het ene cijfer dat er is.
roll-up-one =
    { $state ->
        [well] Het ene cijfer heeft de streefwaarde gehaald of ligt op koers.
        [behind] Het ene cijfer loopt achter.
        [underway] Het ene cijfer heeft de streefwaarde nog niet gehaald; die heeft geen einddatum.
        [moving-away] Het ene cijfer is verder van de streefwaarde geraakt.
        [missed] Het ene cijfer heeft de streefwaarde niet gehaald toen het zover was.
        [not-kept] Het ene cijfer is niet gebleven waar het moest blijven.
        [unclear] Het ene cijfer is niet duidelijk veranderd.
        [unknown] Van het ene cijfer is nog niet te zeggen hoe het ermee staat.
        [no-data] Van het ene cijfer zijn er nog geen gegevens.
        [elsewhere] Voor het ene cijfer is er alleen een streefwaarde voor andere gebieden.
       *[without-target] Voor het ene cijfer is er nog geen streefwaarde.
    }
roll-up-well =
    { $count ->
        [0] Van de { $total } cijfers ligt er nog geen op koers.
        [one] { $count } van de { $total } cijfers heeft de streefwaarde gehaald of ligt op koers.
       *[other] { $count } van de { $total } cijfers hebben de streefwaarde gehaald of liggen op koers.
    }
# Waar van geen enkel cijfer te zeggen is of het op koers ligt.
roll-up-nothing = Of het lukt, is dus niet te zeggen.
# Figures that were not told of before in the same text.
roll-up-figures =
    { $before ->
        [0] { $count ->
            [one] { $count } cijfer
           *[other] { $count } cijfers
        }
       *[other] { $count ->
            [one] { $count } ander cijfer
           *[other] { $count } andere cijfers
        }
    }
roll-up-behind =
    { $count ->
        [one] { roll-up-figures } loopt achter.
       *[other] { roll-up-figures } lopen achter.
    }
roll-up-underway =
    { $count ->
        [one] { roll-up-figures } heeft een streefwaarde zonder einddatum nog niet gehaald.
       *[other] { roll-up-figures } hebben een streefwaarde zonder einddatum nog niet gehaald.
    }
roll-up-moving-away =
    { $count ->
        [one] { roll-up-figures } is verder van de streefwaarde geraakt.
       *[other] { roll-up-figures } zijn verder van de streefwaarde geraakt.
    }
roll-up-missed =
    { $count ->
        [one] { roll-up-figures } heeft de streefwaarde niet gehaald toen het zover was.
       *[other] { roll-up-figures } hebben de streefwaarde niet gehaald toen het zover was.
    }
roll-up-not-kept =
    { $count ->
        [one] { roll-up-figures } is niet gebleven waar het moest blijven.
       *[other] { roll-up-figures } zijn niet gebleven waar ze moesten blijven.
    }
roll-up-unknown =
    { $count ->
        [one] Van { roll-up-figures } is nog niet te zeggen hoe het ermee staat.
       *[other] Van { roll-up-figures } is nog niet te zeggen hoe het ermee staat.
    }
roll-up-unclear =
    { $count ->
        [one] { roll-up-figures } is niet duidelijk veranderd.
       *[other] { roll-up-figures } zijn niet duidelijk veranderd.
    }
roll-up-no-data =
    { $count ->
        [one] Van { roll-up-figures } zijn er nog geen gegevens.
       *[other] Van { roll-up-figures } zijn er nog geen gegevens.
    }
roll-up-elsewhere =
    { $count ->
        [one] Voor { roll-up-figures } is er alleen een streefwaarde voor andere gebieden.
       *[other] Voor { roll-up-figures } is er alleen een streefwaarde voor andere gebieden.
    }
roll-up-without-target =
    { $count ->
        [one] Voor { roll-up-figures } is er nog geen streefwaarde.
       *[other] Voor { roll-up-figures } is er nog geen streefwaarde.
    }
# Waar geen enkel cijfer een streefwaarde heeft.
roll-up-only-trends = Er zijn { $total } cijfers, nog zonder streefwaarde.
