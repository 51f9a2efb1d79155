# De pagina van een gebied
area-in-short = { $area } in het kort
area-about = Over dit gebied
nav-parts = Op deze pagina
area-in-words = In het kort
area-gone = { $area } bestaat sinds { $day } niet meer.
area-gone-into = { $area } bestaat sinds { $day } niet meer en hoort nu bij { $others }.
area-residents = In { $year } woonden er { $count } mensen in { $area }.
area-brief =
    { $figure } { $when }: { $value }, { $way ->
        [lower] lager dan
        [higher] hoger dan
        [nearly] vrijwel hetzelfde als
        [unclear] ongeveer hetzelfde als
       *[same] hetzelfde als
    } in { $whole } ({ $other }).
area-happens = Wat gebeurt hier?
area-happens-here = Voor { $area }
area-happens-shared = In { $area }, zonder wijk genoemd
area-happens-everywhere = In het hele programma, zonder gebied genoemd
area-happens-none = Voor { $area } alleen staat geen project in het programma.
area-happens-by = door { $who }
area-happens-all = Alle { $count } projecten
area-state-unknown = stand niet bekend
area-changed = Wat is er veranderd?
area-changed-all = Alles wat er is veranderd
area-changed-old = Het nieuwste bericht is van { $day }. Daarna is er niets bijgekomen.
area-ask = Wie kunt u vragen?
area-ask-owner = Wie hierover gaat: { $owner }.
area-ask-partners = Met vragen over { $area } kunt u terecht bij:
area-ask-programme = Voor { $area } is er geen eigen contact in dit programma. Vragen kunt u stellen aan:
area-inside = Gebieden hierbinnen
area-neighbours = Andere { $kind } in { $area }
area-by-group = Cijfers per groep
area-by-group-intro = Over iedereen samen is er voor { $area } geen cijfer, wel per groep.
area-by-group-one = { $part } { $value }
area-by-group-many = { $count } groepen
area-by-group-of = { $told } ({ $period })
area-by-group-more = Bekijk alle cijfers; nog { $count } zijn er hier alleen per groep
area-figures-around = Cijfers over { $name }, waar { $own } in ligt
area-figures-around-intro = Deze cijfers zijn er niet voor { $own } alleen, wel voor { $name }.
area-figures-around-intro-kind = Deze cijfers zijn er niet voor { $own } alleen, wel voor { $name } ({ $kind }).
area-figure-standing = Hoe het gaat
strip-value = { $value } in { $area }.
strip-value-beside = { $value } in { $area }, { $other } in { $whole }.
strip-place = In { $higher } van de { $count } andere { $kind } is het cijfer hoger.
# Waar een andere hetzelfde cijfer heeft.
strip-place-first-shared = In geen van de { $count } andere { $kind } is het cijfer hoger.
# $lacking: hoeveel er geen cijfer hebben.
strip-place-first = { $lacking ->
    [0] Dat is het hoogste cijfer van de { $all } { $kind }.
   *[other] Van de { $all } { $kind } met een cijfer is dit het hoogste.
}
strip-place-last = { $lacking ->
    [0] Dat is het laagste cijfer van de { $all } { $kind }.
   *[other] Van de { $all } { $kind } met een cijfer is dit het laagste.
}
strip-change =
    van { $from } { $since } naar { $to } { $until } ({ $way ->
        [up] +
       *[down] −
    }{ $size })
strip-name =
    Stippen op een lijn: { $figure }, { $area } ({ $value }) { $count ->
        [one] naast één ander gebied
       *[other] tussen { $count } andere { $kind }
    }
strip-name-parts =
    Stippen op een lijn: { $figure }, { $area } ({ $value }) { $count ->
        [one] met één gebied hierin
       *[other] met { $count } { $kind } hierin
    }
strip-lacking = zonder cijfer: { $count } van de { $all } andere { $kind }
strip-lacking-parts = zonder cijfer: { $count } van de { $all } { $kind } hierin
strip-shared = een stip kan voor meer { $kind } staan
strip-period-status = { $period } ({ $status })
strip-age =
    { $count ->
        [one] 1 jaar oud
       *[other] { $count } jaar oud
    }
strip-lower-is-better = lager is beter
strip-higher-is-better = hoger is beter
strips-table-all = Alle { $count } cijfers in een tabel
strips-lowest = Laagste
strips-highest = Hoogste
strips-end = { $value } ({ $place })
word-areas = gebieden
word-areas-municipality = gemeenten
word-areas-neighbourhood = wijken
word-areas-district = stadsdelen
word-areas-district-cbs = wijken volgens het CBS
word-areas-programme-area = programmagebieden

## Op een telefoon: wat achter een regel ligt die opengaat
# $count: hoeveel.
area-more-projects = Nog { $count } projecten
area-more-news = Nog { $count } berichten
area-more-figures = Nog { $count } cijfers
area-all-amounts = Alle { $count } bedragen
