# Commitments, progress, residents' experience, the calendar and what changed.

## The register
promises-ways = Choose what you want to see
promises-other-ways = Other ways to look
promises-by-state = State
promises-by-track = Track
promises-by-year = Year
promises-by-kind = Kind
promises-filter-overdue = overdue
promises-filter-no-track = on no single track
promises-kind-pledge = pledges
promises-kind-motion = motions
promises-kind-amendment = amendments
promises-kind-question = questions
promises-kind-suggestion = suggestions
promises-kind-recommendation = recommendations
# $count: how many there are.
promises-count = { $count ->
    [0] none
   *[other] { $count }
}
# The choice that was made.
promises-here = { $name } ({ $count }): this page
promises-group = { $title } ({ $count })
promises-title = { $kinds }: { $name }
promises-title-year = { $kinds } from { $name }
promises-title-kind = { $kinds }: only { $name }
promises-title-page = { $title }, page { $page }
promises-page = Page { $page }
promises-pages = Other pages of this list
promises-found = The list
promises-none = At this moment there is none.
promises-summary = { $count ->
    [one] There is 1.
   *[other] There are { $count }.
}
promises-summary-overdue = { $count ->
    [0] Of none has the agreed day passed.
    [one] Of 1 the agreed day has passed, and it is still open.
   *[other] Of { $count } the agreed day has passed, and they are still open.
}
promises-made-in = From { $year }
promises-made-unknown = Date unknown
promises-rest = { $count ->
    [one] 1 more
   *[other] { $count } more
}
promises-shown = You see { $shown } of { $count }. What is overdue or open comes first.
promises-about = About
promises-all = See all of them
promises-all-of-track = See everything on this track

## One commitment
# Who said something, and to whom.
promise-by-to = { $by } to { $to }
promise-due = by { $date } at the latest
promise-due-left = { $days ->
    [0] by { $date } at the latest, which is today
    [one] by { $date } at the latest, 1 day left
   *[other] by { $date } at the latest, { $days } days left
}
promise-days-left = { $days ->
    [0] that is today
    [one] 1 day left
   *[other] { $days } days left
}
promise-times-moved = { $count ->
    [one] moved once
    [2] moved twice
   *[other] moved { $count } times
}
promise-landed = Where this landed
promise-about = What this is about
promise-origin = The recommendation that this follows from
document-promises = What was promised or asked in it
document-promises-caption = Promises and questions from this document, and where to find them now
document-promises-what = Promise or question
document-promises-landed = Where to find it now

## Progress
evaluation-recommendation = Recommendation
update-latest = The latest update
update-earlier = Earlier updates
update-of = About
update-within-period = { $period }; the update is from before its end

## Process monitor
process-monitor-title = Process monitor
process-monitor-summary = How is the work going? For each part the latest update, what needs attention, and what residents bring in.
process-standing = Where it stands
process-standing-intro = Of each part you see the latest update. Who wrote it gave the judgement too.
process-parts-shown = You see { $shown } of { $count } parts. What is off course or needs attention stands first.
process-told-shown = You see what the { $shown } newest updates say, of { $count }. The rest is in the updates themselves.
process-no-update = There is no update yet.
process-others = Other parts
process-part = Part of the work
process-update = Update
process-caption = Judgement for each part: { $part }
process-decisions = Decisions that are needed
process-attention = What needs attention
process-obstacles = What stands in the way
process-slipping = Milestones that slip
process-slipping-intro = { $found ->
    [0] { $count ->
        [one] There is 1 milestone, and it is on schedule.
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
experience-summary = How do residents take part and decide? For each intervention you see what was put on record.
experience-level-resident-led = Residents are in charge
experience-level-co-designed = Residents help to design
experience-level-consulted = Residents give advice
experience-level-informed = Residents are informed
experience-level-none = Residents have no say yet
experience-no-level = How much say residents have is not known
experience-unknown = Nothing on record yet
experience-unknown-intro = Of these interventions nothing says how residents take part. That does not mean that they do not.
experience-count = { $count ->
    [one] 1 intervention
   *[other] { $count } interventions
}
experience-overview = For each intervention
experience-all = See how residents take part in each intervention

## Calendar
calendar-title = Calendar
calendar-summary = What is to come: commitments, milestones, new figures, evaluations and money that must be spent in time.
calendar-ahead = What is to come
calendar-none = No date that is still to come is known now.
calendar-cut = You see the first { $shown } of { $count } dates. The calendar file has all of them.
calendar-late = This should have been there already
calendar-late-intro = The day has passed, but nothing says yet that it is done.
calendar-late-cut = The day has passed, but nothing says yet that it is done. You see the first { $shown } of { $count }.
calendar-promise = Must be done
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
changes-summary = New commitments, dates that moved, milestones that were reached, updates and documents. The newest stands first.
changes-all = What changed
changes-none = Nothing has happened yet.
changes-cut = You see the newest { $shown } of { $count } changes. Older ones are on the pages themselves.
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
