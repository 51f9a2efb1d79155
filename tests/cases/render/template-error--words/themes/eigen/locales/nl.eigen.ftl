eigen = Hallo { $naam }
