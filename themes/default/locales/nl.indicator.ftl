# De pagina van een indicator: gebieden naast elkaar, en de weg naar de streefwaarden.
indicator-compare = De gebieden naast elkaar

progress-title = Hoe ver zijn we?
targets-title = Op weg naar de streefwaarden
# $start zegt waar de wegen beginnen: bij de nulmeting ("baseline"), bij het eerste cijfer ("first"),
# of het ene hier en het andere daar ("both").
targets-method =
    Het deel van de weg telt vanaf { $start ->
        [baseline] de nulmeting
        [both] de nulmeting of, waar die er niet is, het eerste vergelijkbare cijfer,
       *[first] het eerste vergelijkbare cijfer
    } tot het nieuwste cijfer.
targets-method-linear = Verwacht wordt elk jaar evenveel, langs een rechte lijn (de Verenigde Naties en Eurostat gaan uit van een vast percentage per jaar). Is er minstens zoveel van de weg afgelegd als van de tijd, dan heet dat op koers. Dat is een maatstaf en geen voorspelling.
targets-method-compound = Verwacht wordt elk jaar dezelfde procentuele verandering, zoals de Verenigde Naties (SDG Progress Chart, technische toelichting van 2023) en Eurostat (monitoring van de duurzame-ontwikkelingsdoelen) het doen: is de gemiddelde groei per jaar minstens de groei die nodig is, dan heet dat op koers. Dat is een maatstaf en geen voorspelling. Waar het begin of de streefwaarde nul of lager is, bestaat zo’n percentage niet en wordt elk jaar evenveel verwacht.
targets-caption = Streefwaarden en hoever het is
target-for = Voor
target-place-open = { $place }, zonder einddatum
target-no-date = geen einddatum
target-expected = verwacht: { $share } van de weg
target-place-and-period = { $place }, { $period }
target-value = Streefwaarde
target-gap =
    { $side ->
        [above] { $difference } boven { $reference }
        [below] { $difference } onder { $reference }
       *[none] gelijk aan { $reference }
    }
target-gap-now = { $gap }, nu { $value }
target-gap-range = { $gap } verschil met { $reference }
target-state = Hoe het staat
target-covered = Deel van de weg
target-elapsed = Deel van de tijd
target-decided = Besluit en reden
target-all-and-more = meer dan alles
target-no-share = niet te zeggen
target-at-least = ten minste { $value }
target-at-most = ten hoogste { $value }
target-between = { $low } tot { $high }
target-not-out = nog niet verschenen
target-was-unmeasured = niet gemeten toen het zover was
target-lack-measurement = er is nog niets gemeten
target-lack-words = het cijfer bestaat uit woorden, waarmee niet te rekenen is
target-lack-later-measurement = er is na de nulmeting nog niets gemeten
target-lack-earlier-measurement = er is nog geen eerder cijfer om mee te vergelijken
target-lack-baseline = er is geen nulmeting gekozen
target-lack-baseline-value = de nulmeting heeft geen cijfer om mee te vergelijken
target-lack-baseline-above-zero = de nulmeting is nul of minder, en daar is geen percentage van te nemen
target-lack-reference = er is geen periode met cijfers van beide gebieden
target-lack-target-value = de streefwaarde noemt geen getal
target-lack-polarity = er is niet gezegd welke kant beter is
word-target-absolute = nog geen getal
word-target-change-from-baseline = ten opzichte van de nulmeting
word-target-relative-change = ten opzichte van de nulmeting
word-target-gap-to-reference = ten opzichte van een ander gebied
word-target-maintain = niet slechter dan aan het begin
word-target-direction-only = de goede kant op
