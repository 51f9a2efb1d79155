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
