# The page of an indicator: areas beside each other, and the way to the targets.
indicator-compare = The areas side by side

progress-title = How far have we come?
targets-title = On the way to the targets
targets-method = Of each target this tells which part of the way has been covered, from the baseline to the newest figure. Beside it stands which part of the time had passed by then. What is expected is a yardstick and no forecast.
targets-method-linear = As much is expected every year, along a straight line (the United Nations and Eurostat assume a fixed percentage per year): where at least as much of the way is covered as of the time, that is called on course.
targets-method-compound = The same percentage change is expected every year, as the United Nations (SDG Progress Chart, technical note of 2023) and Eurostat (monitoring of the sustainable development goals) do it: where the average growth per year is at least the growth that is needed, that is called on course. Where the start or the target is zero or less there is no such percentage, and as much is expected every year.
targets-caption = Targets and how far they are
target-for = For
target-place-open = { $place }, no date set
target-no-date = no date set
target-expected = expected: { $share } of the way
target-place-and-period = { $place }, { $period }
target-value = Target
target-state = How it stands
target-covered = Part of the way
target-elapsed = Part of the time
target-decided = Decision and reason
target-all-and-more = more than all of it
target-no-share = cannot be said
target-at-least = at least { $value }
target-at-most = at most { $value }
target-between = { $low } to { $high }
target-was-reached = reached when it was due
target-was-missed = not reached when it was due
target-was-unclear = too uncertain to say whether it was reached
target-was-unmeasured = not measured when it was due
target-lack-measurement = nothing has been measured yet
target-lack-later-measurement = nothing has been measured after the baseline yet
target-lack-baseline = there is no baseline
target-lack-baseline-value = the baseline has no figure to compare with
target-lack-reference = there is no period with figures of both areas
target-lack-target-value = the target names no number
target-lack-polarity = it has not been said which way is better
word-target-absolute = no number yet
word-target-change-from-baseline = against the baseline
word-target-relative-change = against the baseline
word-target-gap-to-reference = against another area
word-target-maintain = no worse than the baseline
word-target-direction-only = in the right direction

## The page of an area
area-around = Also for this area
area-around-intro = This is meant for a larger area in which this one lies.
area-inside = Areas within
area-figure-standing = How things stand
