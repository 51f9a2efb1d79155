footer-sources = Gemaakt met Spoorboek.
home-name = Handboek
