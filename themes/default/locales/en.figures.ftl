# What a chart says: labels, the table, and the sentences that go with them.
# The sentences fit every figure: they never repeat the editors' words in a form that these do not
# have. $unit and $title stand as the editors wrote them.

## Numbers with their unit
figure-percent = { $number } per cent
figure-percent-of = { $number } per cent ({ $unit })
figure-points =
    { $count ->
        [one] { $number } percentage point
       *[other] { $number } percentage points
    }
# Of a scale in words.
figure-steps =
    { $count ->
        [one] { $number } step
       *[other] { $number } steps
    }
figure-value = { $number } { $unit }
# Where the unit does not fit behind the number: "1 (reports)", "7.4 (school mark)".
figure-value-apart = { $number } ({ $unit })

## Periods
figure-when = in { $period }
figure-when-day = on { $period }
# Of a highest or lowest value that there was more than once.
figure-when-again = { $when } and again later
figure-when-pooled = over { $period }
# Where a school year stands in a sentence: "in the 2023–2024 school year".
figure-split-year =
    { $kind ->
        [school] the { $years } school year
        [fiscal] the { $years } financial year
        [season] the { $years } season
       *[unknown] { $years }
    }
figure-periods-many = { $count } periods
figure-range = { $first } to { $last }

## What stands beside a value, or in its place
figure-provisional = provisional
figure-estimate = estimate
figure-unreliable = unreliable
figure-break = series break
figure-forecast = forecast
figure-suppressed = not shown
figure-not-applicable = not applicable
figure-missing = no data
figure-not-yet = did not exist yet
figure-no-more = no longer exists
figure-margin = margin of uncertainty

## In the drawing
figure-baseline-mark = Baseline
figure-break-mark = Break in the series
figure-target-label = Target { $value }
figure-target-label-for = Target { $period }: { $value }
figure-short-millions = { $number }{ "\u00A0" }m
figure-short-billions = { $number }{ "\u00A0" }bn
figure-short-trillions = { $number }{ "\u00A0" }tn
figure-axis-millions = in millions
figure-axis-billions = in billions
figure-axis-trillions = in trillions

## The table
figure-table-area = Area
figure-table-period = Period
figure-table-value = Value
figure-table-margins = Below each value is its margin of uncertainty
figure-table-interval = ({ $low } to { $high })
# Below a table that would be too long.
figure-rest = The table shows { $shown } of the { $all } areas: those of the programme, what they are compared with, and the highest and lowest. The others are on the page of the area that they lie in.
figure-rest-larger = Here are { $shown } of the { $all } areas: the larger ones of the programme, what they are compared with, and the highest and the lowest. The others are in the CSV file and on the page of the area that they lie in.
figure-rest-in =
    { $area } ({ $count ->
        [one] { $count } area
       *[other] { $count } areas
    })
figure-rest-nowhere =
    All areas ({ $count ->
        [one] { $count } more area
       *[other] { $count } more areas
    })
figure-table-target-open = Target (no date set)
figure-table-target = Target for { $period }

## Name and caption
figure-name-line = Line chart: { $measured }
figure-name-bars = Bar chart: { $measured }
figure-measured = { $title }, { $where }, { $range }
figure-measured-unit = { $title } ({ $unit }), { $where }, { $range }
figure-where-many =
    { $count ->
        [one] { $count } { figure-area }
       *[other] { $count } { figure-areas }
    }
figure-where-some = { $count } of the { $all } { figure-areas }
figure-where-reference =
    { $count ->
        [one] { $count } area
       *[other] { $count } areas
    } and { $reference }
figure-where-rest =
    { $first } and { $count ->
        [one] { $count } more area
       *[other] { $count } more areas
    }

## What a figure is about: areas or, where $sort is part, parts of a breakdown
figure-in =
    { $sort ->
        [part] for
       *[area] in
    }
figure-area =
    { $sort ->
        [part] group
       *[area] area
    }
figure-areas =
    { $sort ->
        [part] groups
       *[area] areas
    }
# What is measured, where its place has been said.
figure-the =
    { $noun ->
        [count] the number of { $unit }
        [money] the amount
        [score] the score
        [index] the index
       *[figure] the figure
    }
figure-note-parts-of-all = The table is about one area; the figures of all areas are in the files.
figure-where-parts = by { $by }, { $place }

## The headline. The subject stands before a colon: that fits any subject, plurals included.
figure-message-none = { $title }: there are no figures yet
figure-message-hidden = { $title }: the figures are not shown
figure-message-fell = { $title } { figure-in } { $place }: down from { $first } to { $last }
figure-message-rose = { $title } { figure-in } { $place }: up from { $first } to { $last }
figure-message-same = { $title } { figure-in } { $place }: { $nearly }unchanged at { $last }
figure-message-unclear = { $title } { figure-in } { $place }: no clear change
figure-message-total = { $title } { figure-in } { $place }: { $last }, of which { $difference } { $added }
figure-message-one = { $title } { figure-in } { $place }: { $last }
figure-message-forecast = { $title } { figure-in } { $place }: forecast of { $last }
figure-message-below = { $title } { figure-in } { $place }: { $last }, below { $reference } ({ $other })
figure-message-below-short = { $title } { figure-in } { $place }: { $last }, below { $reference }
figure-message-above = { $title } { figure-in } { $place }: { $last }, above { $reference } ({ $other })
figure-message-above-short = { $title } { figure-in } { $place }: { $last }, above { $reference }
figure-message-equal = { $title } { figure-in } { $place }: { $last }, { $nearly }the same as { $reference }
figure-message-alike = { $title } { figure-in } { $place }: { $last }, about the same as { $reference } ({ $other })
figure-message-alike-short = { $title } { figure-in } { $place }: { $last }, about the same as { $reference }
figure-message-extremes =
    { $title }: { $noun ->
        [count] most { $what }{ figure-in } { $high } ({ $highest }), fewest { figure-in } { $low } ({ $lowest })
       *[figure] highest { figure-in } { $high } ({ $highest }), lowest { figure-in } { $low } ({ $lowest })
    }
figure-message-extremes-short =
    { $title }: { $noun ->
        [count] most { $what }{ figure-in } { $high }, fewest { figure-in } { $low }
       *[figure] highest { figure-in } { $high }, lowest { figure-in } { $low }
    }
figure-message-highest =
    { $title }: { $noun ->
        [count] most { $what }{ figure-in } { $high }
       *[figure] highest { figure-in } { $high }
    }
figure-message-all-same =
    { $title }: { $nearly }{ $last } { $sort ->
        [part] for all groups
       *[area] everywhere
    }
figure-message-moves = { $title }: { $moves }
figure-message-moves-since = { $title } since { $since }: { $moves }
figure-message-found = { $value } { figure-in } { $places }
figure-message-moved-down = down { figure-in } { $places }
figure-message-moved-up = up { figure-in } { $places }
figure-message-moved-not = no clear change { figure-in } { $places }
figure-message-moved-same = { $nearly }unchanged { figure-in } { $places }

## The sentences
figure-sentence-none = There are no figures yet.
figure-sentence-hidden = The figures are not shown.
figure-level =
    { $when } { $noun ->
        [count] the number of { $unit } { figure-in }
        [money] the amount for
        [score] the score for
        [index] the index for
       *[figure] the figure for
    } { $place } was { $value }.
figure-level-margin =
    { $when } { $noun ->
        [count] the number of { $unit } { figure-in }
        [money] the amount for
        [score] the score for
        [index] the index for
       *[figure] the figure for
    } { $place } was { $value }, with a margin of uncertainty from { $low } to { $high }.
figure-level-forecast = The forecast for { $place } is { $value } { $when }. Nothing has been measured yet.
figure-level-words = { $when } the outcome for { $place } was: { $value }.
figure-level-words-other = For { $place } it was: { $value }.
figure-level-words-before = { $when } it was: { $value }.
figure-level-words-same = That is the same as { $when }.
figure-until = up to and including { $period }
figure-since = since { $since }
figure-since-baseline = at the baseline { $when }
figure-change =
    That is { $difference } { $way ->
        [more] more
        [fewer] fewer
        [higher] higher
       *[lower] lower
    } than { $since } ({ $first }).
figure-change-share =
    That is { $difference } { $way ->
        [more] more
        [fewer] fewer
        [higher] higher
       *[lower] lower
    } than { $since } ({ $first }), a { $direction ->
        [up] rise
       *[down] fall
    } of { $share } per cent.
# Before a word for the same, of a difference that is too small to be shown.
figure-nearly = almost
figure-change-none = That is { $nearly }the same as { $since }.
figure-shares-time = These two periods partly overlap.
figure-year-before =
    A year before, { $when }, it was { $first }. Now it is { $difference } { $way ->
        [more] more
        [fewer] fewer
        [higher] higher
       *[lower] lower
    }.
figure-year-before-same = A year before, { $when }, it was { $nearly }the same.
figure-year-before-unclear = A year before, { $when }, it was { $first }. That is no clear difference.
figure-change-unclear = That is no clear difference from { $then } ({ $first }): the margins of uncertainty overlap.
figure-change-unclear-baseline = That is no clear difference from the baseline { $when } ({ $first }): the margins of uncertainty overlap.
figure-change-unreliable = That is no clear difference from { $then } ({ $first }), as not both figures are reliable.
figure-change-unreliable-baseline = That is no clear difference from the baseline { $when } ({ $first }), as not both figures are reliable.
figure-path-up = The figure rose at every measurement.
figure-path-down = The figure fell at every measurement.
figure-path-same = The figure stayed the same at every measurement.
figure-path = The highest figure was { $high }, { $high-when }. The lowest was { $low }, { $low-when }.
figure-path-high = The highest figure was { $high }, { $high-when }.
figure-path-low = The lowest figure was { $low }, { $low-when }.
figure-added =
    { $way ->
        [none] nothing was
       *[more] { $count ->
            [one] { $difference } was
           *[other] { $difference } were
        }
    } added { $added }.
figure-cumulative = This figure adds up: it counts everything from the start.
figure-broken = { $when } the way of measuring changed. Figures from before cannot be compared with it.
figure-reference = For { $reference } it was { $other }.
figure-reference-status = For { $reference } it was { $other } ({ $status }).
figure-reference-below = { $place } is { $difference } below { $reference } ({ $other }).
figure-reference-above = { $place } is { $difference } above { $reference } ({ $other }).
figure-reference-equal = For { $reference } it was { $nearly }the same.
figure-reference-unclear = There is no clear difference from { $reference } ({ $other }).
figure-reference-missing = For { $reference } there is no figure { $when }.
figure-course-down = { figure-in } { $place } { figure-the } fell from { $first } { $from } to { $last } { $to }.
figure-course-up = { figure-in } { $place } { figure-the } rose from { $first } { $from } to { $last } { $to }.
figure-course-same = { figure-in } { $place } { figure-the } stayed { $nearly }the same: { $last } { $to }, as { $from }.
figure-course-unclear = { figure-in } { $place } { figure-the } went from { $first } { $from } to { $last } { $to }, no clear difference.
# Where the periods have just been told.
figure-course-then-down = { figure-in } { $place } it fell from { $first } to { $last }.
figure-course-then-up = { figure-in } { $place } it rose from { $first } to { $last }.
figure-course-then-same = { figure-in } { $place } it stayed at { $nearly }{ $last }.
figure-course-then-unclear = { figure-in } { $place } it went from { $first } to { $last }, no clear difference.
figure-extremes =
    { $scope ->
        [known] Of the { $count } { figure-areas } with a figure, it
       *[all] Of these { $count } { figure-areas }, { figure-the }
    } was highest { figure-in } { $high } ({ $highest }) and lowest { figure-in } { $low } ({ $lowest }).
figure-extremes-when =
    { $scope ->
        [known] Of the { $count } { figure-areas } with a figure, it was highest { $when }
        [parts] Of these { $count } { figure-areas }, { figure-the } { $when } was highest
       *[all] { $when } { figure-the } was highest
    } { figure-in } { $high } ({ $highest }) and lowest { figure-in } { $low } ({ $lowest }).
figure-extremes-own-high =
    { $scope ->
        [known] Of the { $count } { figure-areas } with a figure, { $place } has the highest.
       *[all] Of these { $count } { figure-areas }, { $place } has the highest figure.
    } The lowest, { figure-in } { $low }, is { $lowest }.
figure-extremes-own-low =
    { $scope ->
        [known] Of the { $count } { figure-areas } with a figure, { $place } has the lowest.
       *[all] Of these { $count } { figure-areas }, { $place } has the lowest figure.
    } The highest, { figure-in } { $high }, is { $highest }.
figure-extremes-same = { figure-in } all { $count } { figure-areas } { figure-the } { $when } was { $nearly }the same: { $highest }.
# Beside the highest and the lowest of areas or groups side by side.
figure-doubt-ends = Which figure is really the highest and which the lowest is not certain: margins of uncertainty overlap.
figure-doubt-high = Which figure is really the highest is not certain: margins of uncertainty overlap.
figure-doubt-low = Which figure is really the lowest is not certain: margins of uncertainty overlap.
figure-missing-later = For { $place } there are no data for { $periods } yet.
figure-missing-periods = For { $place } there are no data for { $periods }.
figure-missing-places = For { $places } there are no data { $when }.
figure-suppressed-later = The figures of { $place } for { $periods } are not shown.
figure-suppressed-periods = For { $place } the figures for { $periods } are not shown.
figure-suppressed-places = For { $places } the figures { $when } are not shown.
figure-not-applicable-places = This figure does not apply to { $places }.
figure-provisional-one = The figure for { $period } is provisional.
figure-estimate-one = The figure for { $period } is an estimate.
figure-unreliable-one = The figure for { $period } is unreliable.
figure-provisional-places = For { $places } the figure is provisional.
figure-estimate-places = For { $places } the figure is an estimate.
figure-unreliable-places = For { $places } the figure is unreliable.
figure-forecast-one = The forecast for { $period } is { $value }.

figure-better-lower = Lower is better.
figure-better-higher = Higher is better.
figure-better-range =
    Here a figure from { $low } to { $high } is best.{ $state ->
        [below] { "" } It is now below that.
        [above] { "" } It is now above that.
        [within] { "" } It now lies between them.
       *[none] { "" }
    }

## In one sentence, for a list
figure-short =
    { $when } { $noun ->
        [count] the number of { $unit } { figure-in }
        [money] the amount for
        [score] the score for
        [index] the index for
       *[figure] the figure for
    } { $place } was { $value }; that is { $difference } { $way ->
        [more] more
        [fewer] fewer
        [higher] higher
       *[lower] lower
    } than { $then }.
figure-short-same =
    { $when } { $noun ->
        [count] the number of { $unit } { figure-in }
        [money] the amount for
        [score] the score for
        [index] the index for
       *[figure] the figure for
    } { $place } was { $value }; that is { $nearly }the same as { $then }.
figure-short-unclear =
    { $when } { $noun ->
        [count] the number of { $unit } { figure-in }
        [money] the amount for
        [score] the score for
        [index] the index for
       *[figure] the figure for
    } { $place } was { $value }; that is no clear difference from { $then-named }.

## Notes
figure-note-axis = The vertical axis does not begin at zero.
figure-note-left-out =
    The chart shows { $shown ->
        [one] { $shown } line
       *[other] { $shown } lines
    }. The table has { $rest ->
        [one] { $rest } more { figure-area }
       *[other] { $rest } more { figure-areas }
    }.
figure-note-chosen-by-editors = The editors chose which.
figure-note-chosen-by-value = First come the own area and what the editors set beside it, then the highest and the lowest value of { $period } and the largest change.
figure-note-chosen-parts = They are those with the highest and the lowest value of { $period } and with the largest change.
figure-note-break = { $when } the way of measuring changed: { $reason }
figure-note-break-places = { $when } the way of measuring changed for { $places }.
