# What stands with drawings that show no series of figures: flows of money, the network of
# contributions and time lines. Names and titles are as the editors wrote them.

## Flows of money
flow-name = Flow diagram: { $title }. { $measured }
flow-measured = Money from { $from } by way of { $by } to { $to }: { $stage }
flow-and-unknown =
    { $count ->
        [one] and { $count } unknown amount
       *[other] and { $count } unknown amounts
    }
flow-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
flow-key-range = between the lowest and the highest amount
flow-key-lacking = goal not known
flow-table-amount = Amount
flow-table-low = Lowest amount
flow-table-high = Highest amount
flow-table-stage = Stage
flow-table-total = all together
flow-message-none = { $title }: there are no amounts
flow-message-all = { $title }: { $all }, and each amount names a goal
flow-message-nothing = { $title }: { $all }, and no amount names a goal
flow-message-all-known = { $title }: { $all }, and each known amount names a goal
flow-message-nothing-known = { $title }: { $all }, and no known amount names a goal
flow-message-some = { $title }: { $all }, of which { $reached } with a goal
flow-sentence-none = There are no amounts.
flow-sentence-all =
    { $count ->
        [one] The amount is { $amount } ({ $stage }).
       *[other] Together the amounts are { $amount } ({ $stage }).
    }
flow-sentence-largest = The largest amount goes from { $from } by way of { $by } to { $to }: { $amount }.
flow-sentence-largest-to = The largest amount goes from { $from } to { $to }: { $amount }.
flow-sentence-largest-by = The largest amount goes from { $from } to { $by }: { $amount }.
flow-sentence-largest-from = The largest amount comes from { $from }: { $amount }.
flow-sentence-to-goals = Each amount names a goal.
flow-sentence-no-goal = No amount names a goal.
flow-sentence-lacking = No goal is named for { $amount }.
flow-sentence-lacking-unknown = { $count } of the amounts that are not known { $count ->
        [one] names
       *[other] name
    } no goal.
flow-sentence-unknown-lacking =
    { $count ->
        [one] { $count } amount is not known, nor is a goal named for it.
       *[other] { $count } amounts are not known, nor are goals named for them.
    }
flow-sentence-unknown =
    { $count ->
        [one] { $count } amount is not known.
       *[other] { $count } amounts are not known.
    }
flow-note-others =
    { $count ->
        [one] The smallest part is drawn with others; the table shows everything.
       *[other] The { $count } smallest parts are drawn together; the table shows everything.
    }

## Amounts on one scale
amounts-name = Bars to scale: { $measured }
amounts-measured = { $title }, by how certain it is
amounts-stage = Status
amounts-amount = Amount
amounts-group = { $name }: { $total }
amounts-others = { $count } smaller amounts together
amounts-at-least = at least { $known }
amounts-message = The largest amount: { $name }, { $amount }
amounts-message-known = The largest known amount: { $name }, { $amount }
amounts-sentence = { $count } amounts, all on the same scale.
amounts-sentence-unknown =
    { $unknown ->
        [one] { $count } amounts on the same scale. We do not know how high 1 of them is.
       *[other] { $count } amounts on the same scale. We do not know how high { $unknown } of them are.
    }
amounts-note-range = The dashed box runs from the lowest to the highest amount.

## Time lines
time-line-name = Time line: { $measured }
time-line-measured =
    { $same ->
        [yes] Planning of { $title } in { $first }, as it was on { $today }
       *[no] Planning of { $title }, { $first } to { $last }, as it was on { $today }
    }
time-line-caption = Planning of { $title }
time-line-today = As of { $day }
time-line-key-passed = passed
time-line-key-work = still to come
time-line-key-reached = reached
time-line-key-overdue = late
time-line-key-delayed = later than planned
time-line-key-ahead = yet to come
time-line-key-slip = moved, from the day that was planned
time-line-table-what = What
time-line-table-start = Start
time-line-table-end = End
time-line-table-planned = Planned
time-line-table-forecast = Expected
time-line-table-actual = Reached
time-line-table-state = How it stands
time-line-message =
    { $title }: { $reached ->
        [0] { $count ->
            [one] milestone not reached yet
           *[other] none of the { $count } milestones reached yet
        }
       *[other] { $count ->
            [one] milestone reached
           *[other] { $reached } of the { $count } milestones reached
        }
    }
time-line-message-work = { $title }: what runs when
time-line-no-milestones =
    { $count ->
        [0] There is no planning yet.
        [one] The time line has { $count } part and no milestones.
       *[other] The time line has { $count } parts and no milestones.
    }
time-line-counts = Of the { $count } milestones: { $parts }.
time-line-reached = { $count } reached
time-line-overdue = { $count } late
time-line-delayed = { $count } later than planned
time-line-ahead = { $count } yet to come
time-line-undated = { $count } without a date
time-line-longest = Late for the longest time: “{ $name }” ({ $standing }).
time-line-next = Next: “{ $name }” ({ $standing }).
time-line-only = { $name }: { $standing }.
time-line-when-and-state = { $when }, { $state }
time-line-from-to = { $start } to { $end }
time-line-from = from { $start }
time-line-to = until { $end }
time-line-no-dates = no date known

## The network of contributions
network-counts = Parts: { $efforts }. Goals: { $goals }. Contributions: { $count }.
network-name = Network: { $measured }
network-measured = What contributes to which goal: { $title }
network-message =
    { $title }: { $count ->
        [0] no contributions to a goal yet
        [one] { $count } contribution to { $goals } goal
       *[other] { $count } contributions to { $goals ->
            [one] { $goals } goal
           *[other] { $goals } goals
        }
    }
network-head-above = Goal above that
network-idle = contributes to no goal
network-bare = no contribution recorded yet
network-group =
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    }
network-group-idle =
    { $count ->
        [one] { $count } part, contributes to no goal
       *[other] { $count } parts, contribute to no goal
    }
network-other-groups =
    { $count ->
        [one] { $count } other group
       *[other] { $count } other groups
    }
network-bundle =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }
network-tie = { $strength }, { $evidence }
network-unknown = not known
network-strength-unknown = strength unknown
network-strength-small = small
network-strength-clear = clear
network-strength-decisive = decisive
network-evidence-unknown = evidence unknown
network-evidence-none = no evidence
network-evidence-practice = practice
network-evidence-research = research
network-evidence-proven = proven
network-key-bundle = one or more contributions
network-key-strength = contribution: { $strength }
network-key-evidence = evidence: { $evidence }
network-key-up = goal under another goal
network-table-strength = How strongly
network-table-assumption = What we assume
network-table-evidence = How we know
network-table-up = is a goal under this goal
network-sentence-none = Of nothing it is recorded to which goal it contributes.
network-sentence-most = Most contributions go to “{ $goal }”: { $count }.
network-sentence-strengths = How strong the contributions are: { $parts }.
network-sentence-strength-unknown =
    { $count ->
        [one] How strong that contribution is, is not known.
       *[other] How strong these { $count } contributions are, is not known.
    }
network-sentence-all-unknown =
    { $count ->
        [one] How strong this contribution is and how we know is not known.
       *[other] How strong these { $count } contributions are and how we know is not known.
    }
network-sentence-evidence-unknown = How we know is not known.
network-table-below = is a goal below “{ $goal }”
network-count-of-strength = { $count } times { $strength }
network-count-unknown = { $count } times unknown
network-sentence-bare =
    { $named ->
        [yes] No contribution is recorded yet to: { $names }.
       *[no] To { $count } goals no contribution is recorded yet.
    }
network-sentence-idle =
    { $named ->
        [yes] To no goal contributes: { $names }.
       *[no] There are { $count } parts that contribute to no goal.
    }
network-note-grouped = The { $count } parts are drawn by group; the list and the table show them one by one.
network-note-counted = Of the { $count } parts the drawing shows only how many contributions each goal has; the list and the table show them one by one.

## On pages
planning-title = Planning
milestone-reached-early = reached, { $span } earlier than planned
network-title = What contributes to which goal
network-summary = What we do and to which goal it contributes: how strongly, what we assume and how we know.
network-drawing-title = The network of contributions
network-note = The editors’ choice for { $count } of these contributions: { $note }
network-list-title = All contributions by goal
network-idle-title = Contributes to no goal
network-more = The whole network of contributions
