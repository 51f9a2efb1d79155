# The folders in addresses. Lower-case letters, digits and hyphens only; a slash parts folders. A
# `segment` under `terms` in programme.yaml goes before.
address-track = tracks
address-action-line = action-lines
address-intervention = interventions
address-goal = goals
address-indicator = indicators
address-area = areas
address-partner = partners
address-fund = funds
address-document = documents
address-commitment = commitments
address-update = updates
address-evaluation = evaluations
address-story = stories

address-area-monitor = area-monitor
address-intervention-monitor = intervention-monitor
address-process-monitor = process-monitor
address-experience = residents-experience
address-calendar = calendar
address-changes = what-changed
address-editions = editions
address-waiting = not-public-yet
address-quality = quality-of-our-figures
address-places = streets-and-postcodes
address-index = a-z
address-search = search
address-tags = tags
address-glossary = glossary
address-unknowns = what-we-do-not-know-yet
address-money = money
address-money-rows = money/amounts
address-network = contributions
address-council = for-the-council
address-dossier = dossier
address-accessibility = accessibility
address-privacy = privacy
address-open-data = open-data
address-not-found = 404

# Below the folder of the projects.
address-projects-planned = state/planned
address-projects-running = state/running
address-projects-scaling = state/scaling
address-projects-finishing = state/finishing
address-projects-closed = state/closed
address-projects-cancelled = state/cancelled
address-projects-suspended = state/suspended
address-projects-unknown = state/unknown

# Below the folder of every other list.
address-sorted-kind = kind
address-sorted-year = year
address-sorted-track = track
address-sorted-area = area

# Below the folder of the commitments.
address-commitments-overdue = state/overdue
address-commitments-state-open = state/open
address-commitments-state-in-progress = state/in-progress
address-commitments-state-fulfilled = state/fulfilled
address-commitments-state-withdrawn = state/withdrawn
address-commitments-state-superseded = state/superseded
address-commitments-state-rejected = state/rejected
address-commitments-kind-pledge = kind/pledge
address-commitments-kind-motion = kind/motion
address-commitments-kind-amendment = kind/amendment
address-commitments-kind-question = kind/question
address-commitments-kind-suggestion = kind/suggestion
address-commitments-kind-recommendation = kind/recommendation
address-commitments-without-track = without-track
address-commitments-track = track
address-commitments-year = year
address-further = page
