# De voorpagina, het menu en de voet van elke pagina.
nav-menu = Menu
nav-foot = Alle onderdelen
footer-content = In dit programma
footer-follow = Volgen en nagaan
site-built = Bijgewerkt op { $day }
menu-areas = Uw wijk
menu-work = Wat we doen
menu-goals = Doelen en cijfers
menu-commitments = Beloftes
course-name = Lijn: { $figure }, van { $from } in { $since } naar { $to } in { $until }
board-no-headline = Er is geen cijfer gekozen dat laat zien of dit lukt.
board-elsewhere = { $title }: alleen { $what } ({ $period }).
board-none = { $title }: wij hebben er geen cijfers van.
board-hidden = { $title }: de cijfers worden niet getoond.
home-areas-all = Alle wijken en gebieden
home-brief = In het kort
home-brief-of =
    { $count ->
        [0] { $total ->
            [one] 0 van 1
           *[other] Geen van de { $total }
        }
       *[other] { $count } van { $total }
    }
home-brief-work =
    { $total ->
        [one] project loopt.
       *[other] { $count ->
            [0] projecten loopt.
            [one] projecten loopt.
           *[other] projecten lopen.
        }
    }
# Waar er ook projecten uitbreiden of worden afgerond. $parts: hoeveel in elke stand.
home-brief-work-parts =
    { $total ->
        [one] project is bezig.
       *[other] { $count ->
            [one] projecten is bezig: { $parts }.
           *[other] projecten zijn bezig: { $parts }.
        }
    }
home-brief-work-stage =
    { $stage ->
        [scaling] { $count ->
            [one] 1 breidt uit
           *[other] { $count } breiden uit
        }
        [finishing] { $count ->
            [one] 1 rondt af
           *[other] { $count } ronden af
        }
       *[running] { $count ->
            [one] 1 loopt
           *[other] { $count } lopen
        }
    }
home-brief-work-closed =
    { $count ->
        [one] Een project is klaar.
       *[other] { $count } zijn klaar.
    }
home-brief-work-unknown =
    { $count ->
        [one] Van een project weten wij de stand niet.
       *[other] Van { $count } weten wij de stand niet.
    }
home-brief-council = Wat te laat is en waarover de raad moet besluiten
home-brief-work-link = Wat we doen
home-brief-money = is { $stage }.
home-brief-money-before = Vóór de start was al { $amount } { $stage }.
home-brief-money-unknown =
    { $count ->
        [one] Eén bedrag kennen wij niet.
       *[other] { $count } bedragen kennen wij niet.
    }
home-brief-money-no-goal = Van geen euro staat vast voor welk doel.
home-brief-money-some-goal = Van een deel staat vast voor welk doel het is.
home-brief-money-goal = Voor welke doelen het is, staat vast.
home-brief-money-link = Waar het geld naartoe gaat
home-brief-promises-done = beloftes en vragen; alle zijn afgehandeld.
home-brief-promises-dated =
    { $count ->
        [0] lopende beloftes en vragen heeft een datum. Het gaat om { $kinds }.
        [one] lopende beloftes en vragen heeft een datum. Het gaat om { $kinds }.
       *[other] lopende beloftes en vragen hebben een datum. Het gaat om { $kinds }.
    }
home-brief-promises-late =
    { $count ->
        [one] lopende beloftes en vragen is te laat.
       *[other] lopende beloftes en vragen zijn te laat.
    }
home-brief-promises-link = Wat is beloofd
home-brief-help =
    { $total ->
        [one] doel waarover iets te zeggen valt, ligt op koers of is gehaald.
       *[other] { $count ->
            [one] doelen waarover iets te zeggen valt, ligt op koers of is gehaald.
            [0] doelen waarover iets te zeggen valt, ligt op koers of is gehaald.
           *[other] doelen waarover iets te zeggen valt, liggen op koers of zijn gehaald.
        }
    }
home-brief-help-unknown =
    { $count ->
        [one] Over een doel valt nog niets te zeggen.
       *[other] Over { $count } doelen valt nog niets te zeggen.
    }
home-brief-help-no-target = doelen is te beoordelen: er zijn geen streefwaarden afgesproken.
home-brief-help-no-data = doelen is te beoordelen: er zijn nog niet genoeg metingen.
home-brief-help-link = Hoe het met de doelen gaat
home-brief-unknown-link = Wat we nog niet weten
home-news-old = Het laatste bericht is van { $day }.
home-news-old-documents = Het laatste bericht is van { $day }. Daarna kwamen er alleen documenten bij.
home-unknown = Wat we nog niet weten
home-unknown-count =
    { $count ->
        [one] Van één ding weten wij dat het ontbreekt.
       *[other] Van { $count } dingen weten wij dat ze ontbreken.
    }
home-unknown-link = Bekijk wat er ontbreekt en waarom

# Streets and postcodes, each with the way to its area.
places-title = Vind uw wijk bij straat of postcode
places-summary = Zoek uw straat of postcode op, en u ziet in welke wijk die ligt.
places-link = Vind uw wijk bij straat of postcode
places-count =
    { $count ->
        [one] 1 naam
       *[other] { NUMBER($count) } namen
    }
places-numbers = 0–9
places-others = overige namen
places-part = Straten en postcodes: { $part }
places-pages = Andere letters
places-parts = Van A tot Z
