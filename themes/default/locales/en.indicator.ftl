# The page of an indicator: areas beside each other, and the way to the targets.
indicator-compare = The areas side by side

progress-title = How far have we come?
targets-title = On the way to the targets
# $start says where the ways begin: at the baseline ("baseline"), at the first figure ("first"), or the
# one here and the other there ("both").
targets-method =
    The part of the way counts from { $start ->
        [baseline] the baseline
        [both] the baseline or, where there is none, the first comparable figure,
       *[first] the first comparable figure
    } to the newest figure.
targets-method-linear = As much is expected every year, along a straight line (the United Nations and Eurostat assume a fixed percentage per year). Where at least as much of the way is covered as of the time, that is called on course. That is a yardstick and no forecast.
targets-method-compound = The same percentage change is expected every year, as the United Nations (SDG Progress Chart, technical note of 2023) and Eurostat (monitoring of the sustainable development goals) do it: where the average growth per year is at least the growth that is needed, that is called on course. That is a yardstick and no forecast. Where the start or the target is zero or less there is no such percentage, and as much is expected every year.
targets-caption = Targets and how far they are
target-for = For
target-place-open = { $place }, no date set
target-no-date = no date set
target-expected = expected: { $share } of the way
target-place-and-period = { $place }, { $period }
target-value = Target
target-gap =
    { $side ->
        [above] { $difference } above { $reference }
        [below] { $difference } below { $reference }
       *[none] equal to { $reference }
    }
target-gap-now = { $gap }, now { $value }
target-gap-range = { $gap } difference from { $reference }
target-state = How it stands
target-covered = Part of the way
target-elapsed = Part of the time
target-decided = Decision and reason
target-all-and-more = more than all of it
target-no-share = cannot be said
target-at-least = at least { $value }
target-at-most = at most { $value }
target-between = { $low } to { $high }
target-not-out = not published yet
target-was-unmeasured = not measured when it was due
target-lack-measurement = nothing has been measured yet
target-lack-words = the figure is told in words, with which nothing can be computed
target-lack-later-measurement = nothing has been measured after the baseline yet
target-lack-earlier-measurement = there is no earlier figure to compare with yet
target-lack-baseline = no baseline has been chosen
target-lack-baseline-value = the baseline has no figure to compare with
target-lack-baseline-above-zero = the baseline is nothing or less, of which no percentage can be taken
target-lack-reference = there is no period with figures of both areas
target-lack-target-value = the target names no number
target-lack-polarity = it has not been said which way is better
word-target-absolute = no number yet
word-target-change-from-baseline = against the baseline
word-target-relative-change = against the baseline
word-target-gap-to-reference = against another area
word-target-maintain = no worse than at the start
word-target-direction-only = in the right direction
