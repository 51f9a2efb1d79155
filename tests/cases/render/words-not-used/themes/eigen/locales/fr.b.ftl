privacy-title = Vie privée
