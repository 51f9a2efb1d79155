# Words in and around drawings of figures: the name of each kind, legends and classes.

## Name
figure-name-multiples = Small line charts: { $measured }
figure-name-dots = Dot plot: { $measured }
figure-name-tiles = Tile map: { $measured }
figure-name-map = Map: { $measured }

## Notes
figure-note-axis-level = The horizontal axis does not begin at zero.

## The legend of small charts
drawing-panel = the area itself
drawing-behind = for comparison: { $name }

## Classes on a map. A class begins at its first number and ends before its second.
drawing-class-under-step = lower than { $limit }
drawing-class-over-step = { $limit } or higher
drawing-class-under = under { $limit }
drawing-class-between = { $low } to under { $high }
drawing-class-over = { $limit } or more
drawing-compared = For comparison: { $places }.
drawing-not-on-map = Not on the map: { $places }.

## Parts of a whole
figure-name-stacked = Stacked bars: { $measured }
stacked-measured = { $title } by { $by }
stacked-message = { $title } in { $whole }: the largest part is { $part } ({ $value })
stacked-sentence = { $whole }: { $parts }.
stacked-sentence-total = { $whole }: { $parts }. Together that is { $total }.
stacked-note-difference = { $whole }: the parts add up to { $sum }, the total according to the source is { $total }.
stacked-incomplete = incomplete
stacked-table-name = Item
stacked-table-whole = Total

## How far it has come
figure-name-progress = Progress: { $title }
progress-start = Start { $period }: { $value }
progress-now = Measured { $period }: { $value }
progress-expected = On schedule: { $value }
progress-aim = Target { $period }: { $value }
progress-aim-open = Target: { $value }
progress-range = { $low } to { $high }
progress-to-aim = reach { $aim }
progress-to-range = lie between { $low } and { $high }
progress-description-open = It began { $from } at { $start } and is to { $aim }; no date has been set. The value { $when } is { $now }.
progress-description = It began { $from } at { $start } and { $tense ->
        [past] was to
       *[present] is to
    } { $aim } { $until }. The value { $when } is { $now }.
progress-description-expected = It began { $from } at { $start } and { $tense ->
        [past] was to
       *[present] is to
    } { $aim } { $until }. The value { $when } is { $now }; on schedule it would be { $expected }.
progress-measured = { $title } ({ $unit })
progress-table-caption = On the way to the target: { $title }
progress-table-what = Point on the way
progress-table-when = Period
progress-table-value = Value
progress-table-start = Start
progress-table-now = Latest figure
progress-table-expected = On schedule
progress-table-open = no date set
progress-table-aim = Target
