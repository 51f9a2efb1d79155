# The page of an area
area-in-short = { $area } in short
area-about = About this area
nav-parts = On this page
area-in-words = In short
area-gone = { $area } ceased to exist on { $day }.
area-gone-into = { $area } ceased to exist on { $day } and is now part of { $others }.
area-residents = { $area } had { $count } residents in { $year }.
area-brief =
    { $figure } { $when }: { $value }, { $way ->
        [lower] lower than
        [higher] higher than
        [nearly] almost the same as
        [unclear] about the same as
       *[same] the same as
    } in { $whole } ({ $other }).
area-happens = What happens here?
area-happens-here = For { $area }
area-happens-shared = In { $area }, no neighbourhood named
area-happens-everywhere = In the whole programme, no area named
area-happens-none = The programme has no project for { $area } alone.
area-happens-by = by { $who }
area-happens-all = All { $count } projects
area-state-unknown = state not known
area-changed = What has changed?
area-changed-all = Everything that has changed
area-changed-old = The newest item dates from { $day }. Nothing has been added since.
area-ask = Whom can you ask?
area-ask-owner = In charge of this: { $owner }.
area-ask-partners = With questions about { $area } you can turn to:
area-ask-programme = { $area } has no contact of its own in this programme. You can put questions to:
area-inside = Areas within
area-neighbours = Other { $kind } in { $area }
area-by-group = Figures by group
area-by-group-intro = For everyone together there is no figure for { $area }, only for groups.
area-by-group-one = { $part } { $value }
area-by-group-many = { $count } groups
area-by-group-of = { $told } ({ $period })
area-by-group-more = See all figures; { $count } more exist here by group alone
area-figures-around = Figures on { $name }, which { $own } is part of
area-figures-around-intro = There are no such figures for { $own } alone, only for { $name }.
area-figures-around-intro-kind = There are no such figures for { $own } alone, only for { $name } ({ $kind }).
area-figure-standing = How things stand
strip-value = { $value } in { $area }.
strip-value-beside = { $value } in { $area }, { $other } in { $whole }.
strip-place = The figure is higher in { $higher } of the { $count } other { $kind }.
# Where another one has the same figure.
strip-place-first-shared = The figure is higher in none of the { $count } other { $kind }.
# $lacking: how many have no figure.
strip-place-first = { $lacking ->
    [0] That is the highest figure of the { $all } { $kind }.
   *[other] Of the { $all } { $kind } with a figure this is the highest.
}
strip-place-last = { $lacking ->
    [0] That is the lowest figure of the { $all } { $kind }.
   *[other] Of the { $all } { $kind } with a figure this is the lowest.
}
strip-change =
    from { $from } { $since } to { $to } { $until } ({ $way ->
        [up] +
       *[down] −
    }{ $size })
strip-name =
    Dots on a line: { $figure }, { $area } ({ $value }) { $count ->
        [one] beside one other area
       *[other] among { $count } other { $kind }
    }
strip-name-parts =
    Dots on a line: { $figure }, { $area } ({ $value }) { $count ->
        [one] with one area within it
       *[other] with { $count } { $kind } within it
    }
strip-lacking = no figure: { $count } of the { $all } other { $kind }
strip-lacking-parts = no figure: { $count } of the { $all } { $kind } within it
strip-shared = one dot may stand for several { $kind }
strip-period-status = { $period } ({ $status })
strip-age =
    { $count ->
        [one] 1 year old
       *[other] { $count } years old
    }
strip-lower-is-better = lower is better
strip-higher-is-better = higher is better
strips-table-all = All { $count } figures in a table
strips-lowest = Lowest
strips-highest = Highest
strips-end = { $value } ({ $place })
word-areas = areas
word-areas-municipality = municipalities
word-areas-neighbourhood = neighbourhoods
word-areas-district = districts
word-areas-district-cbs = CBS districts
word-areas-programme-area = programme areas

## On a phone: what lies behind a line that opens
# $count: how many.
area-more-projects = { $count } more projects
area-more-news = { $count } more messages
area-more-figures = { $count } more figures
area-all-amounts = All { $count } amounts
