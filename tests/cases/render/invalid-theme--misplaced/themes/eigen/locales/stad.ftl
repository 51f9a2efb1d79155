footer-sources = Van Noord.
