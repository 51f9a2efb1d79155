# Money: amounts, how certain they are, what they are for and what they rest on.

## Pages
money-title = Money
money-no-amounts = We do not know an amount of any fund.
money-rows-title = All amounts
money-rows-summary = Every amount that we know of, by fund, with its decision or source.
money-rows-by-fund = Amounts by fund
money-rows-link = All amounts in one list, with their sources
money-all-link = All money of the programme
money-scale = How much money there is

## Amounts
money-unknown = amount unknown
money-known-and-unknown = { $unknown ->
    [one] { $known } and 1 unknown amount
   *[other] { $known } and { $unknown } unknown amounts
}
money-stage-before = { $stage } before the start in { $year }
money-before = before the start in { $year }: { $amount }
money-amount-and-stage = { $amount }, { $stage }
# What was committed, behind what was allocated and of which it is a part.
money-part-committed = of which { $amount } { $stage }
money-total = { $stage }: { $amount }.
money-part-of = { $percent } of { $whole }
money-share = { $percent }: { $amount }
money-rest = not divided over goals: { $amount }
money-rounded-up = Rounded to whole cents, the parts together are { $amount } more than the amount.
money-rounded-down = Rounded to whole cents, the parts together are { $amount } less than the amount.
money-left-at-most = { $amount } at most, because not every allocated amount is known
money-term-unknown = period not known
money-together = Together

## Columns
money-caption = Amounts, how certain they are and what they are for
money-for = For
money-amount = Amount
money-stage = Stage
money-period = Period
money-term = Years
money-goals = Goal
money-decision = Source and explanation
money-decision-short = Source
money-left = Left to divide
money-meant-for = Meant for

## How an amount counts
money-alternative = another figure for the same money; not counted
money-superseded = replaced by a later decision; not counted
money-supersedes = replaces an earlier amount
money-elsewhere = Shown here too, but counted with another action line

## Funds
money-funds-intro = Money that was committed had been allocated before. So do not add the columns to each other.
money-funds-caption = Funds and their money
fund-provider = Provider
fund-ceiling = At most
fund-spend-by = To be spent by
fund-conditions = Conditions
money-deadline-ahead = { $day }, { $span } left
money-deadline-today = { $day }, today
money-deadline-passed = { $day }, { $span } ago

## From fund to goal
money-flow = Follow the money
money-flow-intro = From fund by action line to goal. The wider the line, the more money.
money-flow-title = Money from fund to goal
money-flow-table-elsewhere = The table is too long for this page; all amounts stand on a page of their own.
money-ways = From fund to action line
money-ways-intro = Money for a project is counted with its action line. Each amount stands in one place.
money-matrix-ways-caption = Where the money of each fund goes
money-by-goal = From fund to goal
money-by-goal-intro = Money stands with a goal only where that was recorded with the amount.
money-matrix-goals-caption = Money of each fund, by the goal that it reaches
money-goal-unknown = not known
money-goal-unknown-column = Goal not known
money-to-goals = Which goal it reaches
money-to-goals-intro = By which way the money of this fund goes to a goal.
money-to-goals-caption = Money of this fund by way and goal
money-no-goal = Money with no known goal
money-no-goal-intro = It has not been recorded which goal this money serves. That is why it stands with no goal at all.
money-no-goal-caption = Money without a goal, by fund
money-no-goals-but-meant = Which goal this money reaches has not been recorded. It is meant, in whole or in part, for: { $goals }.
money-no-goals = { $count ->
    [one] It is not known which goal this money serves.
   *[other] For none of these amounts is it known which goal it serves.
}
money-meant-for-unknown = not recorded

## What is not allocated yet
money-pending = Not allocated yet
money-pending-intro = This money was sought or reserved, but not, or not wholly, allocated yet.
money-pending-caption = Money that was sought or reserved, with what was allocated of it

## Years
money-years = By year
money-years-intro = An amount for several years stands with those years together. We do not divide it ourselves.
money-years-caption = Money by year

## Sources that differ
money-differences = Where sources differ
money-differences-intro = Two sources name an amount for the same money. We show both and count one of them.
money-differences-caption = Amounts for the same money from two sources
money-difference-counted = We count
money-difference-other = Another source says
money-difference = Difference
money-difference-more = { $amount } more
money-difference-less = { $amount } less
money-difference-part = about { $part } of the { $whole } of this fund
money-difference-none = no difference
money-difference-unknown = cannot be worked out

## At a goal
money-reaches-goal = This money is meant for this goal.
money-reaches-goal-caption = Money that reaches this goal
money-reaches-goal-unknown = No amount has been recorded as being for this goal.
money-reaches-goal-below-only = No amount has been recorded as being for this goal itself. There is money for goals below it.
money-below-goal = Money for the goals below
money-below-goal-intro = This money is meant for goals that are part of this goal.
money-below-goal-caption = Money that reaches the goals below
money-near-goal = Money that may reach this goal
money-near-goal-intro = This money is for work that serves this goal. How much of it is for this goal has not been recorded. That is why it is not counted here.
money-near-goal-caption = Money for work that serves this goal, not divided

## At a track, action line, intervention or area
money-none = Our sources name no separate amount for this.
money-area-within = For a part of this area
money-area-shared = For more than this area
money-area-wider = Money that is for other areas too
money-area-wider-intro = How much of this reaches this area has not been recorded. So we do not count it here.
money-area-wider-caption = Money for a larger area and for the whole programme
money-area-wider-shown = The { $shown } largest of { $count } are shown here.
money-area-larger = For a larger area
money-area-all = For the whole programme
money-area-programme = Money for the whole programme
money-area-unknown = This money has to do with this area. How much of it is for this area is not known.

## Payments
money-moved-title = Received and spent
money-moved-intro = Money that is committed is paid out or spent later. So do not add those amounts to each other.
money-moved-caption = What happened to the money, with date and evidence
money-moved-date = Date
money-moved-kind = What
money-moved-party = From or to
money-moved-fact = According to the books { $kind }

word-stage-sought = sought
word-stage-reserved = reserved
word-stage-allocated = allocated
word-stage-committed = committed
word-transaction-received = received
word-transaction-committed = committed
word-transaction-disbursed = disbursed
word-transaction-spent = spent
word-transaction-returned = returned

## All money in one table
money-table = All money
money-table-caption = Each amount, with what it is for and who says so
# Above the amounts that were decided since the programme began, and those from before.
money-since-start = Since the start in { $year }
money-before-start = From before the start in { $year }
# What the money is for, as far as that is recorded.
money-reach-all = A goal is recorded for all money.
money-reach-some = A goal is recorded for some of the money, and not for the rest.
money-reach-none = No goal is recorded for any amount.
