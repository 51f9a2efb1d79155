# Wat er bij tekeningen staat die geen reeks cijfers tonen: stromen van geld, het netwerk van
# bijdragen en tijdlijnen. Namen en titels staan er zoals de redactie ze schreef.

## Stromen van geld
flow-name = Stroomdiagram: { $measured }
flow-measured = Geld van { $from } via { $by } naar { $to }: { $stage }
flow-unknown = bedrag onbekend
flow-known-and-unknown =
    { $unknown ->
        [one] { $known } en { $unknown } onbekend bedrag
       *[other] { $known } en { $unknown } onbekende bedragen
    }
flow-and-unknown =
    { $count ->
        [one] en { $count } onbekend bedrag
       *[other] en { $count } onbekende bedragen
    }
flow-others = { $count } andere
flow-key-range = tussen het laagste en het hoogste bedrag
flow-key-lacking = nergens genoemd of niet verdeeld
flow-table-amount = Bedrag
flow-table-low = Laagste bedrag
flow-table-high = Hoogste bedrag
flow-table-stage = Zekerheid
flow-table-total = alles samen
flow-message-none = { $title }: er zijn geen bedragen
flow-message-all = { $title }: { $all }, en bij elk bedrag is een doel genoemd
flow-message-nothing = { $title }: { $all }, en bij geen enkel bedrag is een doel genoemd
flow-message-some = { $title }: { $all }, waarvan { $reached } met een doel
flow-sentence-none = Er zijn geen bedragen.
flow-sentence-all =
    { $count ->
        [one] Het gaat om { $amount } ({ $stage }).
       *[other] Samen gaat het om { $amount } ({ $stage }).
    }
flow-sentence-largest = Het grootste bedrag gaat van { $from } via { $by } naar { $to }: { $amount }.
flow-sentence-largest-to = Het grootste bedrag gaat van { $from } naar { $to }: { $amount }.
flow-sentence-largest-by = Het grootste bedrag gaat van { $from } naar { $by }: { $amount }.
flow-sentence-largest-from = Het grootste bedrag komt van { $from }: { $amount }.
flow-sentence-to-goals = Bij elk bedrag is een doel genoemd.
flow-sentence-no-goal = Bij geen enkel bedrag is een doel genoemd.
flow-sentence-lacking = Geen doel is genoemd bij { $amount }.
flow-sentence-unknown =
    { $count ->
        [one] Van { $count } bedrag is de hoogte niet bekend.
       *[other] Van { $count } bedragen is de hoogte niet bekend.
    }
flow-note-others = De { $count } kleinste onderdelen zijn samen getekend; de tabel toont alles.
