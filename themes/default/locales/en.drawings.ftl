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
progress-now = Now { $value } ({ $period })
progress-expected = On schedule: { $value }
progress-aim = Aim { $period }: { $value }
progress-description = It began { $from } at { $start } and is to reach { $aim } { $until }. The value { $when } is { $now }.
progress-description-expected = It began { $from } at { $start } and is to reach { $aim } { $until }. The value { $when } is { $now }; on schedule it would be { $expected }.
