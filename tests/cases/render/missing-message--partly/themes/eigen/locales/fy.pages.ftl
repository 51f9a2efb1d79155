skip-to-content = Nei de ynhâld
address-goal = doelwiten
