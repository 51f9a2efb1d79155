goal-title = Doel
money-title = { money-all-link }
money-all-link = Al ons { money-title }
indicator-title = { indicator-naam }
