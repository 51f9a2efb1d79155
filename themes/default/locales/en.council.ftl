# The page for the council: what asks for attention, on two pages.
council-title = For the council
council-summary = What needs a decision, what is late and what goes the wrong way. As it stands on { $date }.
# After the sentences above a table that does not show all.
council-shown = Below are the first { $shown } of { $count }.
council-more = More about this

## Promised and asked
council-since = Since
council-commitments-caption = What is not settled yet: first what is overdue, then what has waited longest

## Work that does not go as planned
council-work = Work that does not go as planned
council-work-caption = For each part of the work what the latest update says, and which milestones are late or postponed
# For how many parts the latest update calls something off course.
council-off-course = { $found ->
    [0] { $count ->
        [one] The latest update calls nothing “off course”.
       *[other] None of the latest updates on { $count } parts of the work calls anything “off course”.
    }
    [one] { $count ->
        [one] The latest update calls something “off course”.
       *[other] According to the latest updates 1 of { $count } parts of the work is off course in some way.
    }
   *[other] According to the latest updates { $found } of { $count } parts of the work are off course in some way.
}
# $of: progress, money, quality or cooperation.
council-off-course-of = { $of }: { $state } ({ $day })

## Updates, evaluations and figures
council-reports = What should have come
council-reports-caption = Updates, evaluations and figures that have not come yet
council-report = Update, evaluation or figure
council-why-late = Why it is late
council-newest-update = { $months ->
    [0] The latest update dates from { $date }.
    [one] The latest update dates from { $date }, a month ago.
   *[other] The latest update dates from { $date }, { $months } months ago.
}
council-reports-late = { $count ->
    [0] No update, evaluation or figure is past the date on which it was expected.
    [one] 1 update, evaluation or figure is past the date on which it was expected.
   *[other] { $count } updates, evaluations and figures are past the date on which they were expected.
}
council-evaluations-undated = { $undated ->
    [one] For 1 evaluation no date was ever given.
   *[other] For { $undated } evaluations no date was ever given.
}
council-announced = announced for { $date }
council-rhythm = comes { $every }; the latest is about { $period }
council-silence = after this update of { $date } another one was due

## Goals
council-goals = Goals that fall behind
council-goals-caption = Goals of which the figure goes the wrong way, falls behind or did not reach its target
council-value = Where it stands
council-course = Course
council-goals-away = { $known ->
    [one] For 1 goal we can say which way it goes, and { $count ->
        [0] it does not get further away.
       *[other] it gets further away.
    }
   *[other] For { $known } goals we can say which way they go. { $count ->
        [0] None of them gets further away.
        [one] 1 of them gets further away.
       *[other] { $count } of them get further away.
    }
}
council-goals-missed = { $count ->
    [one] 1 goal did not reach its target when it was due.
   *[other] { $count } goals did not reach their target when it was due.
}
council-goals-behind = { $count ->
    [one] For 1 goal the figure falls behind on the way to its target.
   *[other] For { $count } goals the figure falls behind on the way to its target.
}
# $why: the reasons, each with how many goals they are.
council-goals-unknown = { $unknown ->
    [one] For 1 goal we cannot say: { $why }.
   *[other] For { $unknown } goals we cannot say: { $why }.
}
council-goals-unknown-all = { $all ->
    [one] For the only goal we cannot say whether it gets further away: { $why }.
   *[other] For none of the { $all } goals can we say whether it gets further away: { $why }.
}
# The reasons for the only goal.
council-no-headline-only = no figure has been chosen that shows it
council-no-figure-only = there is no figure for the programme’s area
council-no-answer-only = the figure does not tell
# The reasons for several goals.
council-no-headline = { $count ->
    [one] for 1 no figure has been chosen
   *[other] for { $count } no figure has been chosen
}
council-no-figure = { $count ->
    [one] for 1 there is no figure for the programme’s area
   *[other] for { $count } there is no figure for the programme’s area
}
council-no-answer = { $count ->
    [one] for 1 the figure does not tell
   *[other] for { $count } the figure does not tell
}

## Money
council-money = Money without a goal
council-money-caption = Money for which no goal is recorded, by fund

## Decisions
council-decisions-none = The latest updates ask for no decision.
council-decisions-more = The newest are below; the rest is in the process monitor.
council-recommendations = Recommendations without an answer
