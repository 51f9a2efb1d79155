# Commitments, progress, residents' experience, the calendar and what changed.

## The register
commitments-ways = Choose what you want to see
commitments-other-ways = Other ways to look
commitments-by-state = State
commitments-by-year = Year
commitments-by-kind = Kind
commitments-filter-overdue = overdue
commitments-filter-no-track = under no { $noun }
commitments-kind-pledge = pledges
commitments-kind-motion = motions
commitments-kind-amendment = amendments
commitments-kind-question = questions
commitments-kind-suggestion = suggestions
commitments-kind-recommendation = recommendations
# $count: how many there are.
commitments-count = { $count ->
    [0] none
   *[other] { $count }
}
# The choice that was made.
commitments-here = { $name } ({ $count }): this page
commitments-group = { $title } ({ $count })
commitments-title = { $kinds }: { $name }
commitments-title-year = { $kinds } from { $name }
commitments-title-page = { $title }, page { $page }
commitments-page = Page { $page }
commitments-pages = Other pages of this list
commitments-found = The list
commitments-all-in-list = All of them
# The whole register, where it holds more than two sorts.
commitments-mixed = Promised and asked
commitments-some-pledge = { $count ->
    [one] 1 pledge
   *[other] { $count } pledges
}
commitments-some-motion = { $count ->
    [one] 1 motion
   *[other] { $count } motions
}
commitments-some-amendment = { $count ->
    [one] 1 amendment
   *[other] { $count } amendments
}
commitments-some-question = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
commitments-some-suggestion = { $count ->
    [one] 1 suggestion
   *[other] { $count } suggestions
}
commitments-some-recommendation = { $count ->
    [one] 1 recommendation
   *[other] { $count } recommendations
}
commitments-some-other = { $count ->
    [one] 1 other commitment
   *[other] { $count } other commitments
}
commitments-open-none = { $count ->
    [one] { $kinds }, and it is settled.
   *[other] { $kinds }, and all of them are settled.
}
commitments-open-all = { $open ->
    [one] { $kinds } is not settled yet.
   *[other] { $kinds } are not settled yet.
}
commitments-open-some = { $open ->
    [one] Of { $kinds }, 1 is not settled yet.
   *[other] Of { $kinds }, { $open } are not settled yet.
}
commitments-dated-none = { $open ->
    [one] No date was agreed for it.
   *[other] No date was agreed for any of them.
}
commitments-dated-all = { $open ->
    [one] A date was agreed for it.
   *[other] A date was agreed for each of them.
}
commitments-dated-some = A date was agreed for { $dated }, and none for { $undated }.
commitments-late = { $late ->
    [0] Nothing is overdue.
    [one] 1 is overdue.
   *[other] { $late } are overdue.
}
commitments-oldest = { $open ->
    [one] It dates from { $date }.
   *[other] The oldest dates from { $date }.
}
commitments-age-unknown = { $unknown ->
    [one] For 1 we do not know since when.
   *[other] For { $unknown } we do not know since when.
}
commitments-age-none = We do not know since when.
commitments-none = At this moment there is none.
commitments-summary-overdue = { $count ->
    [0] Of none has the agreed day passed.
    [one] Of 1 the agreed day has passed, and it is not settled yet.
   *[other] Of { $count } the agreed day has passed, and they are not settled yet.
}
commitments-made-in = From { $year }
commitments-made-unknown = Date unknown
commitments-rest = { $count ->
    [one] 1 more
   *[other] { $count } more
}
commitments-shown = You see { $shown } of { $count }. What is overdue or open comes first.
commitments-about = About
commitments-all = See all of them
commitments-all-of-track = See everything under { $track }

## One commitment
# Who said something, and to whom.
commitment-by-to = { $by } to { $to }
# Since when something has been open, and since when something that is worked on has been there.
commitment-open-since = open since { $date }
commitment-pending-since = dates from { $date }
commitment-due = by { $date } at the latest
commitment-due-left = { $days ->
    [0] by { $date } at the latest, which is today
   *[other] by { $date } at the latest, { $span } left
}
commitment-days-left = { $days ->
    [0] that is today
   *[other] { $span } left
}
# $first: the date that was agreed at first.
commitment-first-due = at first: { $first }
commitment-times-moved = { $count ->
    [one] moved once
    [2] moved twice
   *[other] moved { $count } times
}
commitment-landed = Where this landed
commitment-about = What this is about
commitment-origin = The recommendation that this follows from
document-commitments = What was promised or asked in it
document-commitments-caption = Promises and questions from this document, and where to find them now
document-commitments-what = Promise or question
document-commitments-landed = Where to find it now

## Progress
evaluation-recommendation = Recommendation
evaluation-recommendation-number = Recommendation { $number }
update-latest = The latest update
update-earlier = Earlier updates
update-of = About
update-within-period = { $period }; the update is from before its end

## Process monitor
process-monitor-title = Process monitor
process-monitor-summary = How is the work going? For each part the latest update, what needs attention, and what residents bring in.
process-standing = Where it stands
process-standing-intro = Of each part you see the latest update, with the judgement of whoever wrote it.
process-parts-shown = You see { $shown } of { $count } parts. What is off course or needs attention stands first.
process-told-shown = You see what the { $shown } newest updates say, of { $count }. The rest is in the updates themselves.
process-no-update = There is no update yet.
process-others = Other parts
process-part = Part of the work
update-rhythm = How recent
update-late = a newer update was due
update-old = more than a year old
process-update = Update
process-caption = Judgement for each part: { $part }
process-decisions = Decisions that are needed
process-attention = What needs attention
process-obstacles = What stands in the way
process-slipping = Milestones that slip
process-slipping-intro = { $found ->
    [0] { $count ->
        [one] There is 1 milestone. It is neither late nor postponed.
       *[other] There are { $count } milestones. None of them is late or postponed.
    }
    [one] { $count ->
        [one] There is 1 milestone, and it is late or postponed.
       *[other] Of { $count } milestones 1 is late or postponed.
    }
   *[other] Of { $count } milestones { $found } are late or postponed.
}
process-slipping-caption = { $shown ->
    [one] The milestone that is late or postponed
   *[other] The milestones that are late or postponed: { $shown } of { $found }
}
process-milestone = Milestone
process-planned = Planned
process-expected = Expected now
process-figures = Figures on the work itself

## Residents' experience
experience-title = Residents’ experience
experience-summary = How do residents take part and decide? For each project you see what was put on record.
experience-level-resident-led = Residents are in charge
experience-level-co-designed = Residents help to design
experience-level-consulted = Residents were consulted
experience-level-informed = Residents are informed
experience-level-none = Residents have no say
experience-no-level = How much say residents have is not known
experience-unknown = Nothing is known of this
experience-unknown-intro = Nothing says how residents take part in these projects. That does not mean that they do not.
experience-count = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
experience-overview = For each project
experience-all = See how residents take part in each project

## Calendar
calendar-title = Calendar
calendar-summary = What is to come: commitments, milestones, new figures, evaluations and money that must be spent in time.
calendar-ahead = What is to come
calendar-none = No date that is still to come is known now.
calendar-cut = You see the first { $shown } of { $count } dates. The calendar file has all of them.
calendar-late = This should have been there already
calendar-late-intro = The day has passed, but nothing says yet that it is done.
calendar-late-cut = The day has passed, but nothing says yet that it is done. You see the first { $shown } of { $count }.
calendar-reports = Updates and figures that are late
calendar-commitment = Must be done
calendar-milestone = Milestone
calendar-figure = New figure
calendar-evaluation = Evaluation
calendar-spending = Money must have been spent
calendar-within = The exact day is not known: { $date }.
calendar-follow = In your own calendar
calendar-follow-intro = Put these dates in your calendar. When one changes, your calendar follows if you subscribe to the file.
calendar-file = Download the calendar (ICS, { $size })
calendar-overdue = All commitments that are overdue
calendar-name = Calendar of { $site }

## What changed
changes-title = What changed?
changes-summary = New commitments, dates that moved, milestones that were reached, updates and stories. The newest stands first.
changes-all = What changed
changes-none = Nothing has happened yet.
changes-cut = You see the newest { $shown } of { $count } changes. Older ones are on the pages themselves.
# Where the title says what it is.
changes-made = Put forward
changes-made-pledge = Pledged
changes-made-motion = Motion
changes-made-amendment = Amendment
changes-made-question = Question asked
changes-made-suggestion = Suggestion made
changes-made-recommendation = Recommendation made
changes-made-other = Promised or asked
changes-moved = Date moved
changes-moved-from = Date moved; at first it was { $date }
changes-step = Step taken
changes-milestone = Milestone reached
changes-update = Update
changes-evaluation = Evaluation published
changes-story = Story
changes-document = Document
changes-follow = Staying informed
changes-follow-intro = A feed reader shows you by itself what is new. You need not sign up anywhere.
changes-no-feed = Here you find more dates.
changes-file = Follow the feed (Atom, { $size })
changes-feed = What changed at { $site }
