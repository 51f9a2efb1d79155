# The words on the pages.

## Around every page
language-name = English
language-nl = Dutch
language-en = English
language-ar = Arabic
language-de = German
language-es = Spanish
language-fr = French
language-fy = Frisian
language-it = Italian
language-pap = Papiamento
language-pl = Polish
language-pt = Portuguese
language-ru = Russian
language-tr = Turkish
language-uk = Ukrainian
skip-to-content = Skip to content
nav-main = Main menu
nav-languages = Language
nav-way = You are here
nav-footer = About this site
nav-letters = Go to a letter
footer-contact = Questions or corrections?
footer-security = Report a security flaw
footer-licence = You may reuse our own texts and figures ({ $licence }). Figures, documents and pictures by others come with the terms of their makers.
embed-licence = Licence of these figures: { $licence }.
footer-sources = The page of every figure says where it comes from and how old it is.
edit-page = Improve this page
draft-site = Draft, not for publication: this also shows texts that are unfinished or not public yet.
draft-page = This page is a draft.
embargo-page = This page becomes public on { $day }.
untranslated = This text is not available in { $into } yet. You are reading it in { $language }.
editorial-note = The editors’ choice
whole-programme = The whole programme
unknown-yet = not known
downloads = Files

## Kinds
kind-track = track
kind-track-plural = Tracks
kind-action-line = action line
kind-action-line-plural = Action lines
kind-intervention = project
kind-intervention-plural = Projects
kind-goal = goal
kind-goal-plural = Goals
kind-indicator = indicator
kind-indicator-plural = Indicators
kind-area = area
kind-area-plural = Areas
kind-partner = partner
kind-partner-plural = Partners
kind-fund = fund
kind-fund-plural = Funds
kind-document = document
kind-document-plural = Documents
kind-commitment = commitment
kind-commitment-plural = Commitments
kind-update = progress report
kind-update-plural = Progress
kind-evaluation = evaluation
kind-evaluation-plural = Evaluations
kind-story = story
kind-story-plural = Stories
kind-page = page
kind-page-plural = Pages

## The program's own pages
home-name = Programme
home-link = To the start
home-about = About this programme
board-measured = { $title }: { $what }
state-one-figure = only one measurement so far
state-forecast = only a forecast
state-was = was { $value } in { $period }
state-by-area = figures by area
state-by-group = figures by group
state-same = the same as { $period }
state-almost-same = almost the same as { $period }
state-unclear = not clearly different from { $period }
state-change =
    { $way ->
        [up] +
       *[down] −
    }{ $size } since { $period }
state-added =
    { $way ->
        [none] nothing
       *[more] { $size }
    } added { $added }
state-higher = higher than in { $period }
state-lower = lower than in { $period }
home-goals = Where do we stand?
home-areas = Choose your neighbourhood
home-areas-intro = See what happens there, what changes and whom you can ask.
home-news = What is new?
state-unknown = not known
list-all = All { $kinds }
list-track-more = All in one list
list-all-update = All reports
list-track-summary = Along these lines residents, organisations and the city work together.
list-action-line-summary = What we do, by { $track }.
list-intervention-summary = The projects, by { $line }.
list-goal-summary = What will be different, and how we see it.
list-indicator-summary = The figures with which we follow whether it helps.
list-area-summary = Choose your neighbourhood and see what happens there.
list-partner-summary = Who takes part.
list-fund-summary = Where the money comes from.
list-document-summary = Letters, decisions and reports on which this programme rests. The newest come first.
list-update-summary = How the work is going. The newest report comes first.
list-evaluation-summary = What research teaches about the work.
list-story-summary = What residents and professionals go through.
list-page-summary = More about the programme and this site.
list-by = By { $kind }
projects-by-state = By state
projects-count =
    { $count ->
        [one] 1 project
       *[other] { NUMBER($count) } projects
    }
projects-in-state = { $kinds } that are “{ $state }”
sorted-by-kind = By kind
sorted-by-year = By year
# How many stand in a part of a list: “6 documents”.
sorted-count =
    { $count ->
        [one] 1 { $one }
       *[other] { NUMBER($count) } { $many }
    }
sorted-title = { $kinds }: { $name }
sorted-title-year = { $kinds } from { $name }
list-choose = Choose a part
index-title = A to Z
index-summary = Every page of this site, in alphabetical order.
glossary-title = Glossary
glossary-summary = The words and abbreviations that we use.
glossary-terms = Words from A to Z
accessibility-title = Accessibility
accessibility-summary = Everyone must be able to read this site: with a screen reader, on a phone and on paper.
accessibility-statement = Accessibility statement
accessibility-no-statement = No statement has been published for this site yet.
accessibility-how = How this site is made
accessibility-how-text = Every page is plain text. With every chart there are a sentence and a table with the same figures. Only searching by words needs a script. There are no cookies. Colours follow the setting of your device.
accessibility-report = Is there something you cannot read?
accessibility-report-text = Let us know. At the foot of every page it says how to reach us.
privacy-title = Privacy
privacy-summary = This site does not know who you are.
privacy-none = No cookies, no trackers
privacy-none-text = This site sets no cookies, loads nothing from other sites and asks nothing of you.
open-data-title = Open data
open-data-summary = All figures as files, to calculate with yourself.
open-data-files = The files
open-data-intro = Each file names the unit, the status and the source of the figures.
not-found-title = This page does not exist
not-found-summary = Perhaps the page has moved, or there is a mistake in the address.
not-found-ways = Ways on from here
redirect-title = This page has moved

## Facts
fact-kind = Kind
fact-state = State
fact-status = Status
fact-start = Start
fact-end = End
fact-topic = Topic
fact-level = Level
fact-owner = Responsible
fact-last-reviewed = Reviewed on
fact-date = Date
fact-period = About
fact-from = From
fact-to = To
fact-number = Number
fact-source = Source
fact-licence = Licence
licence-unknown = unknown
fact-accessed = Accessed on
fact-author = Written by
fact-website = Website
fact-latest = Latest figure
fact-target-group = For whom
fact-made-by = From
fact-made-to = To
fact-made-on = Date
fact-due = Due by
fact-changed-on = Changed on
fact-evidence = Evidence
fact-decided-in = Laid down in
fact-lived-experience = Residents’ part
fact-valid = Holds
fact-tags = Keywords
fact-consent = Consent of those shown or quoted
consent-given = given
consent-given-on = given on { $day }
picture-sorts = photo photograph photography picture image drawing illustration
picture-credit = Picture: { $credit }
fact-term = Runs
fact-horizon = Looks ahead to
valid-from-to = from { $from } up to and including { $to }
valid-from = from { $from }
valid-to = up to and including { $to }
date-planned = { $date } (planned)
date-beside-planned = { $actual } (planned: { $planned })
period-from-to = { $start } to { $end }
period-from = from { $start }
period-to = until { $end }
# How far two dates are apart: in days, months or years.
span-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
span-months = { $near ->
    [over] more than { $count ->
        [one] 1 month
       *[other] { $count } months
    }
    [almost] almost { $count ->
        [one] 1 month
       *[other] { $count } months
    }
   *[just] { $count ->
        [one] 1 month
       *[other] { $count } months
    }
}
span-years = { $near ->
    [over] more than { $count } years
    [almost] almost { $count } years
   *[just] { $count } years
}

## Work
track-action-lines = What we do
line-interventions = The projects
intervention-contributes = What this contributes to
milestones = Milestones
milestone-reached = reached
milestone-reached-late = reached, { $span } later than planned
milestone-overdue = { $span } overdue
milestone-delayed = expected { $span } later than planned
milestone-ahead = planned
milestone-undated = no date yet
lived-experience = What residents bring in

## Goals
goal-statement = What will be different
goal-parent = Part of
goal-figures = How do we see it?
goal-more-figures = More figures for this goal
goal-contributions = What contributes to this
goal-without-contribution = It has not been recorded how any project contributes to this goal.
contribution-strength = How strongly
contribution-strength-unknown = not known
contribution-strength-1 = a small contribution
contribution-strength-2 = a clear contribution
contribution-strength-3 = a decisive contribution
contribution-assumption = What we assume
contribution-documents = More about this
contribution-evidence = How we know that
contribution-evidence-unknown = not known

## Commitments
commitment-text = What was said
commitment-fulfilment = What came of it
commitment-moved = Earlier dates
commitment-was-due = First: { $date }
commitment-no-due = no date was agreed
commitment-overdue = { $span } overdue
commitments-overdue = Overdue
commitments-open = Open
commitments-in-progress = In progress
commitments-fulfilled = Fulfilled
commitments-ended = No longer pursued

## Documents, reports, evaluations
document-read = Read
document-read-at = Read it at { $host }
document-not-public = No public version is known
document-accessible = Accessible
document-key-points = The main points
update-done = What we did
update-next = What comes next
update-obstacles = What is difficult
update-decision-needed = What needs a decision
update-ratings = How it stands
update-ratings-caption = Our judgement by subject
rating-of = Subject
rating = Judgement
rating-reason = Why
evaluation-examines = Examines
evaluation-by = By
evaluation-planned = Planned
evaluation-published = Published
evaluation-expected = Expected
evaluation-late = overdue
evaluation-not-yet = not yet
evaluation-findings = Findings
evaluation-recommendations = Recommendations
recommendation-to = To
recommendation-response = Response
recommendation-response-text = Explanation
recommendation-no-response = no response yet

## Indicators and areas
indicator-figure = The figure
indicator-about = About this figure
indicator-in-short = In short
indicator-definition = What counts
indicator-population = Who it is about
indicator-method = How calculated
indicator-limitations = What this does not say
indicator-polarity = What is better
indicator-monitor = Monitor
indicator-frequency = How often
indicator-next-release = Next figure
indicator-derived-from = Worked out from
indicator-part-of = Part of
indicator-parts = Consists of
indicator-derivation = How this was worked out
indicator-derived = “{ $numerator }” divided by “{ $denominator }”.
indicator-derived-per = “{ $numerator }” divided by “{ $denominator }”, times { $per }.
indicator-derived-moved = For { $periods } “{ $denominator }” of { $other } was used: that is the nearest year.
indicator-baseline = Baseline
indicator-baseline-reason = Why this starting point
indicator-no-baseline = not chosen
indicator-latest = { $period }
indicator-latest-old = { $period }; that is more than three years ago
indicator-latest-outdated = { $period }; a newer figure should have come by now
indicators-without-figures = Still without figures
monitor-area = Area monitor: how are the neighbourhoods doing?
monitor-intervention = { $name }: what does it bring?
monitor-process = Process monitor: how do we work together?
monitor-other = Other figures
frequency-once = once
frequency-years = { $count ->
    [one] every year
   *[other] every { $count } years
}
frequency-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
frequency-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
frequency-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
no-figure = no figure
figure-table-above = All values are in the table above
figure-table = See this as a table
figure-source = Source:
figure-more-of = All about this figure: { $title }
figure-latest-of = { $place }: { $value } ({ $period })
figure-latest-period = Latest figures: { $period }
figure-none-yet = no figures yet
figures-not-shown = the figures are not shown
download-csv = Download the figures (CSV, { $size })
download-json = Download the figures with unit, source and licence (JSON, { $size })
download-svg = Download the chart (SVG, { $size })
download-png = Download the chart as a picture (PNG, { $size })
compare-map = Where the figures are high and low
download-file = { $name } ({ $type }, { $size })
areas-map = Map of the neighbourhoods
areas-of-type-municipality = Municipality
areas-of-type-programme-area = Programme area
areas-of-type-neighbourhood = Neighbourhoods of the programme
areas-of-type-other = Other areas
areas-of-type-district = Districts
areas-of-type-district-cbs = Districts of Statistics Netherlands (CBS)
area-part-of = Lies in
area-population = Residents
area-population-in = { $population } ({ $year })
area-code = Code
area-split-from = Split from
area-merged-into = Merged into
area-figures = Figures
area-figure = Figure
area-figures-caption = Latest figures about { $area }
area-figure-period = Period

## Relations
relation-in-part-of-goal = Goals that lead up to this
relation-in-part-of-area = Areas within
relation-in-also-in = { $kinds } that belong here too
relation-in-also-in-area = Areas that belong to it
relation-out-also-in = Also belongs to
relation-in-meant-for = { $kinds } that are meant for this
relation-out-meant-for = What we do this for
relation-out-measured-by = How we follow this
relation-in-measured-by = { $kinds } that we follow with this
relation-in-measured-by-together = What we follow with this
relation-in-derived-from = What is worked out from this
relation-in-in-area = { $kinds } in this area
relation-in-in-area-together = What is about this area
relation-in-in-area-document = Documents about this area
relation-in-in-area-story = Stories from this area
relation-in-in-area-update = Progress in this area
relation-in-in-area-fund = Funds for this area
relation-out-in-area = Where
relation-in-with-partner = { $kinds } this partner takes part in
relation-in-with-partner-together = What this partner takes part in
relation-out-with-partner = Who takes part
relation-out-document = Documents about this
relation-in-document = { $kinds } with this document as a source
relation-in-document-together = What this document is a source for
relation-out-depends-on = Builds on
relation-in-depends-on = What builds on this
relation-in-about = { $kinds } about this
relation-out-about = { $kinds } this is about
relation-out-about-together = What this is about
relation-in-funds = { $kinds } that pay for this
relation-out-funds-goal = Goals that this money reaches
relation-in-by = { $kinds } by this partner
relation-in-to = { $kinds } to this partner
relation-out-supersedes = Replaces
relation-in-supersedes = Replaced by
relation-out-led-to = Led to
relation-in-led-to = Follows from
relation-in-mentions = Also mentioned in
relation-in-mentions-together = Also mentioned in

## Words of closed lists
word-status-planned = planned
word-status-running = running
word-status-scaling = scaling up
word-status-finishing = finishing
word-status-closed = closed
word-status-cancelled = cancelled
word-status-suspended = suspended
word-goal-level-impact = what we want to reach in the long run
word-goal-level-outcome = what changes for residents
word-goal-level-output = what we deliver
word-indicator-role-headline = main figure
word-indicator-role-supporting = supporting figure
word-indicator-role-context = background
word-polarity-higher = higher is better
word-polarity-lower = lower is better
word-polarity-range = within a range is good
word-polarity-none = higher or lower is neither better nor worse here
word-monitor-area = area monitor
word-monitor-intervention = intervention monitor
word-monitor-process = process monitor
word-observation-suppressed = not shown
word-commitment-pledge = pledge
word-commitment-motion = motion
word-commitment-amendment = amendment
word-commitment-question = question
word-commitment-suggestion = suggestion
word-commitment-recommendation = recommendation
word-commitment-state-open = open
word-commitment-state-in-progress = in progress
word-commitment-state-fulfilled = fulfilled
word-commitment-state-withdrawn = withdrawn
word-commitment-state-superseded = superseded
word-commitment-state-rejected = rejected
word-document-letter = letter
word-document-proposal = proposal
word-document-decision = decision
word-document-motion = motion
word-document-report = report
word-document-monitor = monitor
word-document-evaluation = evaluation
word-document-agreement = agreement
word-document-budget = budget
word-document-annex = annex
word-document-regulation = regulation
word-document-article = article
word-document-web-page = web page
word-accessible-yes = yes
word-accessible-partly = in part
word-accessible-no = no
word-evaluation-interim = interim evaluation
word-evaluation-final = final evaluation
word-evaluation-audit = audit
word-evaluation-research = research
word-evaluation-peer = peer review
word-examines-results = the results
word-examines-process = how it is going
word-examines-impact = the effect
word-rating-on-course = on course
word-rating-attention = needs attention
word-rating-off-course = off course
word-rating-unknown = unknown
word-rating-of-progress = progress
word-rating-of-money = money
word-rating-of-quality = quality
word-rating-of-cooperation = cooperation
word-response-accepted = accepted
word-response-partly = partly accepted
word-response-rejected = rejected
word-response-pending = pending
word-evidence-none = no evidence yet
word-evidence-practice = experience from practice
word-evidence-research = research
word-evidence-proven = proven
word-intervention-project = project
word-intervention-facility = facility
word-intervention-service = service
word-intervention-subsidy = subsidy
word-intervention-regulation = regulation
word-intervention-investment = investment
word-lived-experience-none = none yet
word-lived-experience-informed = residents are informed
word-lived-experience-consulted = residents were consulted
word-lived-experience-co-designed = residents design along
word-lived-experience-resident-led = residents lead
word-role-funding = co-funder
word-role-accountable = accountable
word-role-coordinating = coordinator
word-role-implementing = carrying it out
word-role-advising = adviser
word-role-participating = participant
word-area-municipality = municipality
word-area-programme-area = programme area
word-area-neighbourhood = neighbourhood
word-area-district = district
word-area-district-cbs = CBS district

## In the text
text-table = Table
text-footnotes = Footnotes
text-footnote = Footnote { $number }
text-footnote-back = Back to the text at footnote { $number }
text-task-done = Done
text-task-open = To do
text-video = video
text-note = Good to know
text-tip = Tip
text-important = Important
text-warning = Take note
text-caution = Caution
text-code = Code

## Lists of more than one page
further-title = { $title }, page { $page }
further-page = Page { $page }
further-count =
    { $count ->
        [one] 1 title
       *[other] { NUMBER($count) } titles
    }
network-list-below = The list below says what contributes to which goal.
section-cut = These are the first { NUMBER($shown) } of { NUMBER($count) }.
card-below = { $title }: the other { NUMBER($count) }
further-count-rows =
    { $count ->
        [one] 1 row
       *[other] { NUMBER($count) } rows
    }
further-pages = The other pages of this list
