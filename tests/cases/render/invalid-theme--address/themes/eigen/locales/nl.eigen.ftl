address-track = Onze Sporen
