# Numbers, amounts, periods and files: the words that the program itself puts around a value.
# The numbers, dates and lists themselves come from the language data of Unicode.
# A written "\u00A0" is a no-break space: a line does not end there.

number-percent = { $number }%

# $currency is a code of three letters.
currency-sign =
    { $currency ->
        [EUR] €
        [GBP] £
        [USD] US$
       *[other] { $currency }{ "\u00A0" }
    }
currency-name =
    { $currency ->
        [EUR] euros
        [GBP] pounds
        [USD] dollars
       *[other] { $currency }
    }

# $minus is empty, or a minus sign; $number itself has no sign.
money-exact = { $minus }{ currency-sign }{ $number }
money-million = { $number } million { currency-name }
money-billion = { $number } billion { currency-name }
money-range = { $low } to { $high }
money-million-range = { $low } to { $high } million { currency-name }
money-billion-range = { $low } to { $high } billion { currency-name }

# Periods in running text.
period-half =
    the { $half ->
        [1] first
       *[2] second
    } half of { $year }
period-quarter =
    the { $quarter ->
        [1] first
        [2] second
        [3] third
       *[4] fourth
    } quarter of { $year }
period-split =
    { $kind ->
        [school] school year { $years }
        [fiscal] financial year { $years }
        [season] season { $years }
       *[unknown] { $years }
    }
period-pooled = { $first } to { $second }

# Periods on an axis and above a column. Of a day there are also { $numeric } (30/09/2024),
# and { $day }, { $month } and { $year } as numbers.
period-short-half = { $year } H{ $half }
period-short-quarter = { $year } Q{ $quarter }
period-short-day = { $medium }
period-short-split = { $first }/{ $second }
period-short-pooled = { $first }–{ $second }

# Sizes of a file. $number is the number as it is shown.
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $number }{ "\u00A0" }kB
size-megabytes = { $number }{ "\u00A0" }MB
size-gigabytes = { $number }{ "\u00A0" }GB
