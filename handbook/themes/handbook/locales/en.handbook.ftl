footer-sources = Made with Spoorboek.
home-name = Handbook
