# The monitors, and the figure to embed.

list-monitors = See also

## Area monitor
area-monitor-title = Area monitor
area-monitor-summary = How are the neighbourhoods doing? By goal, the figures of the area and of each neighbourhood, beside those of the whole municipality.
area-monitor-by-group = by group only
area-monitor-goals = By goal
area-monitor-intro = A figure about an area says how things are there. It does not say what a single project or party has achieved.
area-monitor-without-goal = Figures that belong to no goal
area-monitor-figure = Figure
area-monitor-area = Area
area-monitor-trend = Change
area-monitor-progress = Target
area-monitor-latest = Latest figure
area-monitor-caption = { $area }: latest figures and how they changed
area-monitor-areas = All neighbourhoods, beside the whole municipality
area-monitor-areas-caption = Latest figures by neighbourhood
area-monitor-of-figures = { $said }: { $figures }
area-monitor-value-of = { $value } ({ $period })
area-monitor-sum = not comparable
area-monitor-outdated = outdated

## Intervention monitor
intervention-monitor-own = monitor of { $kinds }
intervention-monitor-summary = How far each project is, what research says of it and which figures belong to it.
intervention-monitor-all = The projects
intervention-monitor-caption = { $kinds } of the { $noun } { $track }
intervention-monitor-for = Contributes to
intervention-monitor-evaluated = Research
intervention-monitor-figures = Figures
intervention-monitor-evaluations = What research says of them
intervention-monitor-no-evaluation = No evaluation has been planned or published yet.
intervention-monitor-of = Is about

## The figure alone
embed-word = chart
embed-newest = The table shows the newest two periods; the page of this figure has them all.
