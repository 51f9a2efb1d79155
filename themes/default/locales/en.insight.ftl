# Where a figure stands on its way to its target, in a few words.
state-reached = target for { $period } reached
state-on-course = on course for { $period }
state-behind = behind on the way to { $period }
state-missed = target for { $period } not reached
state-was-unclear = not clear whether the target for { $period } was reached
state-moving-away = going the wrong way (target for { $period })
state-not-kept = not in line with the target for { $period }
state-no-clear-change = no clear change yet on the way to { $period }
state-of-part = { $part }: { $state }
state-not-out = not published yet ({ $period })
state-not-measured = not measured when it was due ({ $period })
# The same where the target has no date.
state-reached-open = target reached
state-on-course-open = as intended
state-behind-open = not yet as intended
state-underway-open = on the way to the target, no date set
state-moving-away-open = going the wrong way, away from the target
state-not-kept-open = not in line with the target
state-no-clear-change-open = no clear change yet on the way to the target
state-no-data-open = too early to tell whether the target will be reached
state-no-data = too early to tell for { $period }
