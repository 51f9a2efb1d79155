# Getallen, bedragen, perioden en bestanden: de woorden die het programma zelf om een waarde zet.
# De getallen, datums en opsommingen zelf komen uit de taalgegevens van Unicode.
# Een geschreven "\u00A0" is een vaste spatie: daar breekt een regel niet af.

number-percent = { $number }%

# $currency is een code van drie letters.
currency-sign =
    { $currency ->
        [EUR] €{ "\u00A0" }
        [GBP] £{ "\u00A0" }
        [USD] US${ "\u00A0" }
       *[other] { $currency }{ "\u00A0" }
    }
currency-name =
    { $currency ->
        [EUR] euro
        [GBP] pond
        [USD] dollar
       *[other] { $currency }
    }

# $minus is leeg, of een minteken; $number heeft zelf geen teken.
money-exact = { currency-sign }{ $minus }{ $number }
money-million = { $number } miljoen { currency-name }
money-billion = { $number } miljard { currency-name }
money-range = { $low } tot { $high }
money-million-range = { $low } tot { $high } miljoen { currency-name }
money-billion-range = { $low } tot { $high } miljard { currency-name }

# Perioden in lopende tekst.
period-half =
    de { $half ->
        [1] eerste
       *[2] tweede
    } helft van { $year }
period-quarter =
    het { $quarter ->
        [1] eerste
        [2] tweede
        [3] derde
       *[4] vierde
    } kwartaal van { $year }
period-split =
    { $kind ->
        [school] schooljaar { $years }
        [fiscal] boekjaar { $years }
        [season] seizoen { $years }
       *[unknown] { $years }
    }
period-pooled = { $first } tot en met { $second }

# Perioden op een as en boven een kolom. Van een dag zijn er ook { $medium } (30 sep 2024)
# en { $numeric } (30-09-2024).
period-short-half = { $half }e helft { $year }
period-short-quarter = { $year } K{ $quarter }
period-short-day = { $day }-{ $month }-{ $year }
period-short-split = { $first }/{ $second }
period-short-pooled = { $first }–{ $second }

# Maten van een bestand. $number is het getal zoals het er staat.
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $number }{ "\u00A0" }kB
size-megabytes = { $number }{ "\u00A0" }MB
size-gigabytes = { $number }{ "\u00A0" }GB
