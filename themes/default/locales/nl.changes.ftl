# What became different in the programme itself.
altered-title = In het programma
altered-intro = Wat er op deze site anders werd: teksten, cijfers, streefwaarden, geld en toezeggingen. Het nieuwste staat bovenaan.
altered = Gewijzigd
altered-new = Nieuw
altered-gone = Vervallen
altered-renamed = staat op een nieuw adres
altered-text = tekst aangepast
altered-facts = gegevens bijgewerkt
altered-more = { $count ->
    [one] en nog 1 wijziging
   *[other] en nog { $count } wijzigingen
  }
altered-key = { $name }: eerst { $old }, nu { $new }
altered-key-set = { $name }: { $new }
altered-key-gone = { $name }: niet langer { $old }
altered-key-due = toegezegd voor
altered-key-state = stand
altered-key-status = stand
altered-key-ceiling = hoogste bedrag
altered-key-start = begin
altered-key-end = einde
altered-key-start-planned = gepland begin
altered-key-start-actual = begonnen
altered-key-end-planned = gepland einde
altered-key-end-actual = afgerond
altered-key-planned = gepland
altered-key-published = verschenen
altered-key-spend-by = te besteden voor
altered-key-next-release = volgend cijfer
altered-figures-added = { $count ->
    [one] 1 cijfer erbij
   *[other] { $count } cijfers erbij
  }
altered-figures-revised = { $count ->
    [one] 1 cijfer herzien
   *[other] { $count } cijfers herzien
  }
altered-figures-dropped = { $count ->
    [one] 1 cijfer vervallen
   *[other] { $count } cijfers vervallen
  }
altered-target = streefwaarde aangepast
altered-target-new = nieuwe streefwaarde: { $value } in { $period }
altered-target-new-plain = nieuwe streefwaarde
altered-target-period = streefwaarde verplaatst van { $old } naar { $new }
altered-target-period-set = streefwaarde geldt nu voor { $new }
altered-target-period-gone = streefwaarde geldt niet langer voor { $old }
altered-target-value = streefwaarde bijgesteld van { $old } naar { $new }
altered-target-value-set = streefwaarde is nu { $new }
altered-target-value-gone = streefwaarde is niet langer { $old }
altered-target-gone = streefwaarde vervallen
altered-money = geld: gegevens bijgewerkt
altered-money-new = { $amount } erbij
altered-money-new-unknown = nieuwe regel over geld, nog zonder bedrag
altered-money-amount = bedrag bijgesteld van { $old } naar { $new }
altered-money-amount-set = bedrag is nu bekend: { $new }
altered-money-amount-gone = bedrag is niet langer { $old }
altered-money-stage = geld was { $old }, is nu { $new }
altered-money-stage-set = geld is nu { $new }
altered-money-stage-gone = geld is niet langer { $old }
altered-money-gone = regel over geld vervallen
changes-happened = Gebeurd in { $year }
page-changed = Deze pagina is voor het laatst gewijzigd op { $day }.

# Editions of the programme.
edition = Uitgave
editions-title = Hoe het programma was
editions-summary = Het programma zoals het eerder is vastgesteld. Elke uitgave blijft zoals zij was.
editions-all = Uitgaven
edition-site = Zo was het op { $day } ({ $title }). Deze pagina verandert niet meer.
edition-now = Zo is het nu
edition-was = Hoe het was:
unknowns-before-same = Op { $day } ({ $title }) waren het er evenveel.
unknowns-before = { $count ->
    [0] Op { $day } ({ $title }) stond hier niets.
   *[other] Op { $day } ({ $title }) waren het er { $count }.
  }

# Wat nog niet openbaar is: alleen op een site met concepten.
waiting-title = Wat nog niet openbaar is
waiting-summary = Alleen voor de redactie: wat wacht op zijn dag, en wat nog een concept is. Deze pagina komt niet op de gepubliceerde site.
waiting-all = Alles wat nog niet openbaar is
waiting-dated = Wacht op een dag
waiting-drafts = Nog een concept
waiting-rows = { $count ->
    [one] 1 cijfer
   *[other] { $count } cijfers
  }
waiting-nothing = Alles wat hier staat, is openbaar.
