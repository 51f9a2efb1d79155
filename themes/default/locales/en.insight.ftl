# Where a figure stands on its way to its target, in a few words.
state-reached = target for { $period } reached
state-on-course = on course for { $period }
state-behind = behind on the way to { $period }
state-moving-away = further from the target for { $period } than at the start
state-no-clear-change = no clear change yet on the way to { $period }
state-not-measured = not measured when it was due ({ $period })
state-no-data = too early to tell for { $period }
