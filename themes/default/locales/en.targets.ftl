# What is said of a target. $phrase is what it asks for: a number or words, and fits behind
# "The target is" or "The aim is".

## The target
aim-due = for { $period }
aim-due-open = (no date set)
# $of is "part" where not the whole is meant but a group: { $name }.
aim-told =
    { $of ->
        [part] { $name }: { $form ->
            [number] the target
           *[words] the aim
        }
       *[all] { $form ->
            [number] The target
           *[words] The aim
        }
    } { $due } { $tense ->
        [past] was
       *[present] is
    } { $phrase }.
aim-final =
    { $form ->
        [number] The final target, { $due },
       *[words] The aim { $due }
    } { $tense ->
        [past] was
       *[present] is
    } { $phrase }.
aim-between = { $low } to { $high }
aim-at-least = at least { $value }
aim-at-most = at most { $value }
aim-change =
    { $size } { $way ->
        [more] more
        [fewer] fewer
        [higher] higher
       *[lower] lower
    } than { $since }, which makes { $value }
aim-change-open =
    { $size } { $way ->
        [more] more
        [fewer] fewer
        [higher] higher
       *[lower] lower
    } than { $since }
aim-beside =
    that { $place } is { $limit ->
        [most] at most { $difference }
        [least] at least { $difference }
       *[exact] { $difference }
    } { $side ->
        [above] above
       *[below] below
    } { $reference }
aim-no-difference = that there is no difference between { $place } and { $reference }
aim-keep =
    that the figure { $polarity ->
        [higher] does not fall below what it was { $since }
        [lower] does not rise above what it was { $since }
       *[none] stays what it was { $since }
    } ({ $value })
aim-keep-level =
    that the figure { $polarity ->
        [higher] does not fall below { $value }
        [lower] does not rise above { $value }
       *[none] stays at { $value }
    }
aim-keep-between = that the figure stays between { $low } and { $high }
aim-keep-open =
    that the figure { $polarity ->
        [higher] does not fall
        [lower] does not rise
       *[none] stays the same
    }
aim-direction =
    that the figure { $way ->
        [up] rises
       *[down] falls
    }
aim-nearer = that the figure comes closer to { $low } to { $high }

## How it is going
aim-was-reached = It was reached.
aim-was-missed = It was not reached.
aim-not-measured = There is no figure for that period.
aim-not-measured-yet = The figure for that period is not available yet.
aim-in-doubt = Whether that is so is not clear yet: the margin of uncertainty is too wide.
aim-in-doubt-unreliable = Whether that is so is not clear yet: the figure is unreliable.
aim-was-in-doubt = Whether it was reached is not clear: the margin of uncertainty is too wide.
aim-was-in-doubt-unreliable = Whether it was reached is not clear: the figure is unreliable.
aim-measured-once = Nothing has been measured after { $period }.
aim-reached = It has already been reached.
aim-reached-before = It had already been reached { $since }.
aim-lost = It had been reached { $since }.
aim-no-baseline-chosen = No baseline has been chosen. So we cannot say how far it is.
aim-no-baseline = The figure of the baseline is missing. So we cannot say how far it is.
aim-no-share-of-baseline = The baseline is nothing or less, of which no percentage can be taken. So we cannot say how far it is.
aim-no-gap = The difference is not known, as one of the two figures is missing.
aim-kept = So far that holds.
aim-not-kept =
    It is now { $difference } { $side ->
        [above] above
       *[below] below
    } that.
aim-going = So far it does.
aim-standing-still = That has not happened yet.
aim-going-back = So far it has gone the other way.
aim-almost = It is almost reached.
aim-to-go =
    { $way ->
        [up] To get there the figure has to rise by { $difference }.
        [closer] To get there the difference has to shrink by { $difference }.
        [apart] To get there the difference has to grow by { $difference }.
       *[down] To get there the figure has to fall by { $difference }.
    }
# From above the other area to below it, or the other way round.
aim-to-go-across =
    { $way ->
        [up] To get there the figure of { $place } has to rise by { $difference } compared with { $reference }.
       *[down] To get there the figure of { $place } has to fall by { $difference } compared with { $reference }.
    }
aim-gap = Now the difference is { $now }; { $since } it was { $then }.
aim-gap-now = Now the difference is { $now }.
aim-gap-last = The last known difference is { $now }, { $when }.
aim-course =
    { $state ->
        [on-course] Since { $since }, { $covered } per cent of the way to the target has been covered. Of the time, { $elapsed } per cent has passed. So the figure is on course.
        [behind] Since { $since }, { $covered } per cent of the way to the target has been covered, but { $elapsed } per cent of the time has passed. So the figure is behind.
        [moving-away] Since { $since } the figure has moved away from the target. Of the time, { $elapsed } per cent has passed.
       *[unclear] It is not clear whether the figure has come closer to the target since { $since }. Of the time, { $elapsed } per cent has passed.
    }
# Where the same percentage is expected every year.
aim-course-compound =
    { $state ->
        [on-course] Since { $since }, { $covered } per cent of the way to the target has been covered. With the same percentage change every year, it would be { $expected } per cent by now. So the figure is on course.
       *[behind] Since { $since }, { $covered } per cent of the way to the target has been covered. With the same percentage change every year, it would be { $expected } per cent by now. So the figure is behind.
    }
# Without a date.
aim-course-open =
    { $state ->
        [moving-away] Since { $since } the figure has moved away from the target.
        [unclear] It is not clear whether the figure has come closer to the target since { $since }.
       *[underway] Since { $since }, { $covered } per cent of the way to the target has been covered.
    }

## How several figures stand together
roll-up-none = There are no figures to follow yet.
# Of the only figure that there is.
roll-up-one =
    { $state ->
        [well] The only figure has reached its target or is on course.
        [behind] The only figure is behind.
        [underway] The only figure has not reached its target yet, for which no date has been set.
        [moving-away] The only figure has moved away from its target.
        [missed] The only figure did not reach its target when it was due.
        [not-kept] The only figure has not stayed where it was to stay.
        [unclear] The only figure has not clearly changed.
        [unknown] Of the only figure it cannot be said yet how it stands.
        [no-data] For the only figure there are no data yet.
        [elsewhere] The only figure has a target for other areas alone.
       *[without-target] The only figure has no target yet.
    }
roll-up-well =
    { $count ->
        [0] Of the { $total } figures, none is on course yet.
        [one] { $count } of the { $total } figures has reached its target or is on course.
       *[other] { $count } of the { $total } figures have reached their target or are on course.
    }
# Where of no figure it can be said whether it is on course.
roll-up-nothing = So nobody can say whether it works out.
# Figures that were not told of before in the same text.
roll-up-figures =
    { $before ->
        [0] { $count ->
            [one] { $count } figure
           *[other] { $count } figures
        }
       *[other] { $count ->
            [one] { $count } other figure
           *[other] { $count } other figures
        }
    }
roll-up-behind =
    { $count ->
        [one] { roll-up-figures } is behind.
       *[other] { roll-up-figures } are behind.
    }
roll-up-underway =
    { $count ->
        [one] { roll-up-figures } has not yet reached a target for which no date has been set.
       *[other] { roll-up-figures } have not yet reached a target for which no date has been set.
    }
roll-up-moving-away =
    { $count ->
        [one] { roll-up-figures } has moved away from its target.
       *[other] { roll-up-figures } have moved away from their target.
    }
roll-up-missed =
    { $count ->
        [one] { roll-up-figures } did not reach its target when it was due.
       *[other] { roll-up-figures } did not reach their target when it was due.
    }
roll-up-not-kept =
    { $count ->
        [one] { roll-up-figures } has not stayed where it was to stay.
       *[other] { roll-up-figures } have not stayed where they were to stay.
    }
roll-up-unknown =
    { $count ->
        [one] Of { roll-up-figures } it cannot be said yet how it stands.
       *[other] Of { roll-up-figures } it cannot be said yet how they stand.
    }
roll-up-unclear =
    { $count ->
        [one] { roll-up-figures } has not clearly changed.
       *[other] { roll-up-figures } have not clearly changed.
    }
roll-up-no-data =
    { $count ->
        [one] For { roll-up-figures } there are no data yet.
       *[other] For { roll-up-figures } there are no data yet.
    }
roll-up-elsewhere =
    { $count ->
        [one] { roll-up-figures } has a target for other areas alone.
       *[other] { roll-up-figures } have targets for other areas alone.
    }
roll-up-without-target =
    { $count ->
        [one] { roll-up-figures } has no target yet.
       *[other] { roll-up-figures } have no target yet.
    }
# Where no figure has a target.
roll-up-only-trends = There are { $total } figures, without targets yet.
