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
figure-value = { $number } { $unit }
# Where the unit does not fit behind the number: "1 (reports)", "7.4 (school mark)".
figure-value-apart = { $number } ({ $unit })

## Periods
figure-when = in { $period }
figure-when-day = on { $period }
figure-when-pooled = over { $period }
figure-range = { $first } to { $last }

## What stands beside a value, or in its place
figure-provisional = provisional
figure-estimate = estimate
figure-forecast = forecast
figure-suppressed = not shown
figure-not-applicable = not applicable
figure-missing = no data
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
figure-table-margin = { $name }: margin
figure-table-interval = { $low } to { $high }
figure-table-target = Target for { $period }

## Name and caption
figure-name-line = Line chart: { $measured }
figure-name-bars = Bar chart: { $measured }
figure-name-narrow = { $name } (narrow)
figure-measured = { $title }, { $where }, { $range }
figure-measured-unit = { $title } ({ $unit }), { $where }, { $range }
figure-where-many =
    { $count ->
        [one] { $count } area
       *[other] { $count } areas
    }
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

## The headline. The subject stands before a colon: that fits any subject, plurals included.
figure-message-none = { $title }: there are no figures yet
figure-message-hidden = { $title }: the figures are not shown
figure-message-fell = { $title } in { $place }: down from { $first } to { $last }
figure-message-rose = { $title } in { $place }: up from { $first } to { $last }
figure-message-same = { $title } in { $place }: unchanged at { $last }
figure-message-unclear = { $title } in { $place }: no clear change
figure-message-one = { $title } in { $place }: { $last }
figure-message-below = { $title } in { $place }: { $last }, below { $reference } ({ $other })
figure-message-above = { $title } in { $place }: { $last }, above { $reference } ({ $other })
figure-message-equal = { $title } in { $place }: { $last }, the same as { $reference }
figure-message-alike = { $title } in { $place }: { $last }, about the same as { $reference } ({ $other })
figure-message-extremes = { $title }: highest in { $high } ({ $highest }), lowest in { $low } ({ $lowest })
figure-message-all-same = { $title }: { $last } everywhere
figure-message-moves = { $title }: { $moves }
figure-message-moved-down = down in { $places }
figure-message-moved-up = up in { $places }
figure-message-moved-not = no clear change in { $places }
figure-message-moved-same = unchanged in { $places }

## The sentences
figure-sentence-none = There are no figures yet.
figure-sentence-hidden = The figures are not shown.
figure-level = { $when } the figure for { $place } was { $value }.
figure-level-margin = { $when } the figure for { $place } was { $value }, with a margin of uncertainty from { $low } to { $high }.
figure-level-words = { $when } the outcome for { $place } was: { $value }.
figure-level-words-before = { $when } it was: { $value }.
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
figure-change-none = That is the same as { $since }.
figure-change-unclear = That is no clear difference from { $when } ({ $first }): the margins of uncertainty overlap.
figure-change-unclear-baseline = That is no clear difference from the baseline { $when } ({ $first }): the margins of uncertainty overlap.
figure-path-up = The figure rose at every measurement.
figure-path-down = The figure fell at every measurement.
figure-path-same = The figure stayed the same at every measurement.
figure-path = It was highest { $high-when } ({ $high }) and lowest { $low-when } ({ $low }).
figure-broken = { $when } the way of measuring changed. Figures from before cannot be compared with it.
figure-target = The target for { $period } is { $target }.
figure-target-range = The target for { $period } is { $target } to { $high }.
figure-target-past = The target for { $period } was { $target }.
figure-target-past-range = The target for { $period } was { $target } to { $high }.
figure-target-reached = It has been reached.
figure-target-missed = It was not reached.
figure-target-up = To get there the figure has to rise by { $difference }.
figure-target-down = To get there the figure has to fall by { $difference }.
figure-target-within = The figure now lies within it.
figure-target-outside = The figure now lies outside it.
figure-reference = For { $reference } it was { $other }.
figure-reference-below = For { $reference } it was { $other }. { $place } is { $difference } below that.
figure-reference-above = For { $reference } it was { $other }. { $place } is { $difference } above that.
figure-reference-equal = For { $reference } it was the same.
figure-reference-unclear = For { $reference } it was { $other }: no clear difference.
figure-reference-missing = For { $reference } there is no figure { $when }.
figure-course-down = In { $place } the figure fell from { $first } { $from } to { $last } { $to }.
figure-course-up = In { $place } the figure rose from { $first } { $from } to { $last } { $to }.
figure-course-same = In { $place } the figure stayed the same: { $last } { $to }, as { $from }.
figure-course-unclear = In { $place } the figure went from { $first } { $from } to { $last } { $to }, no clear difference.
figure-course-path = In { $place } the figure was highest { $high-when } ({ $high }) and lowest { $low-when } ({ $low }).
figure-extremes = Of these { $count } areas, the figure { $when } was highest in { $high } ({ $highest }) and lowest in { $low } ({ $lowest }).
figure-extremes-known = Of the { $count } areas with a figure, it was highest { $when } in { $high } ({ $highest }) and lowest in { $low } ({ $lowest }).
figure-extremes-two = The figure { $when } was highest in { $high } ({ $highest }) and lowest in { $low } ({ $lowest }).
figure-extremes-same = In all { $count } areas the figure { $when } was the same: { $highest }.
figure-missing-periods = For { $place } there are no data for { $periods }.
figure-missing-places = For { $places } there are no data { $when }.
figure-suppressed-periods = For { $place } the figures for { $periods } are not shown.
figure-suppressed-places = For { $places } the figures { $when } are not shown.
figure-provisional-one = The figure for { $period } is provisional.
figure-estimate-one = The figure for { $period } is an estimate.
figure-provisional-places = For { $places } the figure is provisional.
figure-estimate-places = For { $places } the figure is an estimate.
figure-forecast-one = The forecast for { $period } is { $value }.
figure-better-lower = Here a lower figure is better.
figure-better-higher = Here a higher figure is better.

## Notes
figure-note-axis = The vertical axis does not begin at zero.
figure-note-left-out =
    The chart shows { $shown ->
        [one] { $shown } line
       *[other] { $shown } lines
    }. The table has { $rest ->
        [one] { $rest } more area
       *[other] { $rest } more areas
    }.
figure-note-break = { $when } the way of measuring changed: { $reason }
