# What became different in the programme itself.
altered-title = In the programme
altered-intro = What became different on this site: texts, figures, targets, money and commitments. The newest stands first.
altered = Changed
altered-new = New
altered-gone = Dropped
altered-renamed = has a new address
altered-text = text revised
altered-facts = details updated
altered-more = { $count ->
    [one] and 1 more change
   *[other] and { $count } more changes
  }
altered-key = { $name }: first { $old }, now { $new }
altered-key-set = { $name }: { $new }
altered-key-gone = { $name }: no longer { $old }
altered-key-due = promised by
altered-key-state = state
altered-key-status = state
altered-key-ceiling = highest amount
altered-key-start = start
altered-key-end = end
altered-key-start-planned = planned start
altered-key-start-actual = started
altered-key-end-planned = planned end
altered-key-end-actual = completed
altered-key-planned = planned
altered-key-published = published
altered-key-spend-by = to be spent by
altered-key-next-release = next figure
altered-figures-added = { $count ->
    [one] 1 new figure
   *[other] { $count } new figures
  }
altered-figures-revised = { $count ->
    [one] 1 figure revised
   *[other] { $count } figures revised
  }
altered-figures-dropped = { $count ->
    [one] 1 figure dropped
   *[other] { $count } figures dropped
  }
altered-target = target adjusted
altered-target-new = new target: { $value } in { $period }
altered-target-new-plain = new target
altered-target-period = target moved from { $old } to { $new }
altered-target-period-set = target now holds for { $new }
altered-target-period-gone = target no longer holds for { $old }
altered-target-value = target changed from { $old } to { $new }
altered-target-value-set = target is now { $new }
altered-target-value-gone = target is no longer { $old }
altered-target-gone = target dropped
altered-money = money: details updated
altered-money-new = { $amount } added
altered-money-new-unknown = new line about money, without an amount yet
altered-money-amount = amount changed from { $old } to { $new }
altered-money-amount-set = amount is now known: { $new }
altered-money-amount-gone = amount is no longer { $old }
altered-money-stage = money was { $old }, is now { $new }
altered-money-stage-set = money is now { $new }
altered-money-stage-gone = money is no longer { $old }
altered-money-gone = line about money dropped
changes-happened = Happened in { $year }
page-changed = This page was last changed on { $day }.

# Editions of the programme.
edition = Edition
editions-title = How the programme was
editions-summary = The programme as it was adopted before. Each edition stays as it was.
editions-all = Editions
edition-site = This is how it was on { $day } ({ $title }). This page changes no more.
edition-now = How it is now
edition-was = How it was:
unknowns-before-same = On { $day } ({ $title }) there were as many.
unknowns-before = { $count ->
    [0] On { $day } ({ $title }) there was nothing here.
   *[other] On { $day } ({ $title }) there were { $count }.
  }

# What is not public yet: on a site with drafts alone.
waiting-title = What is not public yet
waiting-summary = For editors only: what waits for its day, and what is a draft. This page is not on the published site.
waiting-all = All that is not public yet
waiting-dated = Waits for a day
waiting-drafts = Still a draft
waiting-rows = { $count ->
    [one] 1 figure
   *[other] { $count } figures
  }
waiting-nothing = All that stands here is public.
