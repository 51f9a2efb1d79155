skip-to-content = Naar de tekst
further-title = { $title, pagina { $page }
privacy-title = Privacy
calendar-title = Kalender }
home-title = 
