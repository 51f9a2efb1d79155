# What we know and do not know: gaps, the quality of figures and what changed later.

## What we do not know yet
unknowns-title = What we do not know yet
unknowns-summary = An honest overview: here figures, money or choices are missing.
unknowns-summary-counted = { $count ->
    [one] There is one thing that we do not know yet. Here you see what it is, and who may know it.
   *[other] There are { $count } things that we do not know yet. Here you see what they are, and who may know them.
}
unknowns-kinds = Nothing has been written in this programme yet about: { $kinds }.
unknowns-cut = These are the first { NUMBER($shown) } of { NUMBER($all) }; the others say so on their own page.
unknowns-counted = How many, and what
unknowns-ask-of = to be asked of { $who }
unknowns-ask = Do you know?
unknowns-ask-intro = Do you know something that is missing here, or do you want to ask? You can turn to:
unknowns-licence = Figures of which the licence is not known
unknowns-licence-intro = We do not know whether you may reuse these figures. Ask the source.
unknowns-status = Projects of which the state is not known
unknowns-status-intro = We do not know whether these projects are running.
unknowns-strength = Projects of which it is not known how much they contribute
unknowns-strength-intro = It has been written down to which goal these projects contribute, but not how strongly and what shows it.
unknowns-residents = Projects of which it is not known how residents take part
unknowns-residents-intro = That does not mean that residents do not take part.
unknowns-due = Commitments and questions without a date
unknowns-due-intro = These still run, and no date has been agreed for them.
unknowns-rating = Updates without a judgement
unknowns-rating-intro = These updates say of one or more subjects that the judgement is not known.
unknowns-figures = Figures that are missing
unknowns-figures-intro = These indicators have been chosen, but we have not found the figures.
unknowns-money = Goals of which it is not known which money reaches them
unknowns-money-intro = No amount has been recorded as being for these goals.
unknowns-accepted = Why we do not know this
unknowns-accepted-intro = The editors know these gaps and say why they are there.
unknowns-cells = Values that are missing
unknowns-cells-intro = A value is not shown where too few people answered, or where it could be traced to a person.
unknowns-cells-caption = Number of values that are missing
unknowns-cells-hidden = Not shown
unknowns-cells-missing = Missing
unknowns-outdated = Figures that are old
unknowns-outdated-intro = For these indicators there should have been a newer figure by now, or the newest is more than three years old.
unknowns-outdated-note = latest figure: { $period }
unknowns-areas = Areas without figures
unknowns-areas-intro = We do not have a single figure about these areas yet.
unknowns-goal-indicator = Goals without a figure
unknowns-goal-indicator-intro = No figure has been chosen yet that shows whether these goals are reached.
unknowns-goal-target = Goals without a target
unknowns-goal-target-intro = A figure has been chosen for these goals, but not yet how high or low it should become.
unknowns-contribution = Projects of which it is not recorded what they contribute to
unknowns-contribution-intro = It has not been written down which goal these projects bring closer, and how.
unknowns-amounts = Funds of which the amount is not known
unknowns-amounts-intro = Not a single amount is known of these funds.
unknowns-sought = Money that has been sought but not granted yet
unknowns-sought-intro = As far as we know, nothing has been decided about these applications.
unknowns-sought-note = { $amount } for { $to }

## Quality of our figures
quality-title = Quality of our figures
quality-summary = How good is each figure? Four questions, the answer in words, and what is still missing.
quality-questions = The four questions
quality-questions-intro = A figure gets no mark: we name what is missing, you judge what that means.
quality-formulated = Well described
quality-formulated-asks = Does it say exactly what we count, about whom, in which unit, and which way is better?
quality-reliable = Reliable
quality-reliable-asks = Do we know where the figure comes from, how it was worked out, how sure it is and whether it still holds?
quality-relevant = Relevant
quality-relevant-asks = Does it belong to a goal, with a point to start from and a target?
quality-understandable = Understandable
quality-understandable-asks = Does it answer a question, and is it told in plain language what it means?
quality-count = { $count ->
    [0] { $all ->
        [one] Something is missing for the only figure
       *[other] Something is missing for each of the { $all } figures
    }
   *[other] { $all ->
        [one] Nothing is missing for the only figure
       *[other] Nothing is missing for { $count } of the { $all } figures
    }
}
quality-each = By figure
quality-headlines = Here are the main figures of the goals. For each other figure the answers are on its own page.
quality-caption = The answers to the four questions, by figure
quality-age = Latest and next
quality-next = next: { $date }
quality-once = measured once
quality-next-unknown = next: not known yet
quality-of-this = How good is this figure?
quality-in-order = In order
quality-yes = yes
quality-not-whole = not entirely
quality-missing = What is missing: { $list }
quality-gap-definition = what counts
quality-gap-population = whom it is about
quality-gap-unit = the unit
quality-gap-scale = what the answers mean
quality-gap-polarity = which way is better
quality-gap-good-range = which range is good
quality-gap-source = the source
quality-gap-method = how it was worked out
quality-gap-figures = a first figure
quality-gap-uncertainty = how sure it is
quality-gap-limitations = what it does not say
quality-gap-frequency = how often it comes
quality-gap-fresh-figures = a new figure
quality-gap-goal = a goal or project
quality-gap-target = a target
quality-gap-baseline = a baseline
quality-gap-baseline-value = a value for the baseline
quality-gap-question = the question
quality-gap-summary = a summary
quality-gap-plain-summary = a summary in plain language

## Changes in figures
revisions-title = What was changed later
revisions-intro = Sometimes a source corrects a figure. The newest value counts; what was there before stays visible here.
revisions-intro-left = { $count ->
    [one] Sometimes a source corrects a figure. The newest value counts. Here are the latest changes; 1 older change is only in the table of data.
   *[other] Sometimes a source corrects a figure. The newest value counts. Here are the latest changes; { $count } older changes are only in the table of data.
}
revisions-caption = Changes, the newest first
revisions-cell = Figure
revisions-of = { $cell } (published: { $published })
revisions-before = Was
revisions-after = Became
revisions-what = What changed
revisions-changed = another value
revisions-settled = the same value, now with another status
revisions-added = value added
revisions-withdrawn = value withdrawn

## What is not known
absence-words = Not known: { $what }.
absence-figures = There are no figures on { $what }.
absence-targets = There is no { $what }.
absence-no-target = none yet
