# The home page, the menu and the foot of every page.
nav-menu = Menu
nav-foot = All parts
footer-content = In this programme
footer-follow = Follow and check
site-built = Updated on { $day }
menu-areas = Your area
menu-work = What we do
menu-goals = Goals and figures
menu-commitments = Promises
course-name = Line: { $figure }, from { $from } in { $since } to { $to } in { $until }
board-no-headline = No figure has been chosen that shows whether this works.
board-elsewhere = { $title }: only { $what } ({ $period }).
board-none = { $title }: we have no figures.
board-hidden = { $title }: the figures are not shown.
home-areas-all = All neighbourhoods and areas
home-brief = In short
home-brief-of =
    { $count ->
        [0] { $total ->
            [one] 0 of 1
           *[other] None of { $total }
        }
       *[other] { $count } of { $total }
    }
home-brief-work =
    { $total ->
        [one] project is running.
       *[other] { $count ->
            [one] projects is running.
            [0] projects is running.
           *[other] projects are running.
        }
    }
# Where projects are being extended or rounded off too. $parts: how many in each state.
home-brief-work-parts =
    { $total ->
        [one] project is under way.
       *[other] { $count ->
            [one] projects is under way: { $parts }.
           *[other] projects are under way: { $parts }.
        }
    }
home-brief-work-stage =
    { $stage ->
        [scaling] { $count } scaling up
        [finishing] { $count } finishing
       *[running] { $count } running
    }
home-brief-work-closed =
    { $count ->
        [one] One is finished.
       *[other] { $count } are finished.
    }
home-brief-work-unknown =
    { $count ->
        [one] We do not know the state of one.
       *[other] We do not know the state of { $count }.
    }
home-brief-council = What is late and what the council has to decide
home-brief-work-link = What we do
home-brief-money = { $stage }.
home-brief-money-before = Before the start { $amount } had already been { $stage }.
home-brief-money-unknown =
    { $count ->
        [one] One amount is not known to us.
       *[other] { $count } amounts are not known to us.
    }
home-brief-money-no-goal = Not one euro is tied to a goal.
home-brief-money-some-goal = A part of it is tied to a goal.
home-brief-money-goal = All of it is tied to a goal.
home-brief-money-link = Where the money goes
home-brief-promises-done = promises and requests; all are settled.
home-brief-promises-dated =
    { $count ->
        [0] current promises and requests has a date: { $kinds }.
        [one] current promises and requests has a date: { $kinds }.
       *[other] current promises and requests have a date: { $kinds }.
    }
home-brief-promises-late =
    { $count ->
        [one] current promises and requests is late.
       *[other] current promises and requests are late.
    }
home-brief-promises-link = What was promised
home-brief-help =
    { $total ->
        [one] goal of which something can be said is on course or reached.
       *[other] { $count ->
            [one] goals of which something can be said is on course or reached.
            [0] goals of which something can be said is on course or reached.
           *[other] goals of which something can be said are on course or reached.
        }
    }
home-brief-help-unknown =
    { $count ->
        [one] Of one goal nothing can be said yet.
       *[other] Of { $count } goals nothing can be said yet.
    }
home-brief-help-no-target = goals can be judged: no targets have been agreed.
home-brief-help-no-data = goals can be judged: too little has been measured so far.
home-brief-help-link = How the goals are doing
home-brief-unknown-link = What we do not know yet
home-news-old = The latest news dates from { $day }.
home-news-old-documents = The latest news dates from { $day }. Since then only documents have been added.
home-unknown = What we do not know yet
home-unknown-count =
    { $count ->
        [one] We know of one thing that is missing.
       *[other] We know of { $count } things that are missing.
    }
home-unknown-link = See what is missing and why

# Streets and postcodes, each with the way to its area.
places-title = Find your neighbourhood by street or postcode
places-summary = Look up your street or postcode to see in which neighbourhood it lies.
places-link = Find your neighbourhood by street or postcode
places-count =
    { $count ->
        [one] 1 name
       *[other] { NUMBER($count) } names
    }
places-numbers = 0–9
places-others = other names
places-part = Streets and postcodes: { $part }
places-pages = Other letters
places-parts = From A to Z
