# De mappen in adressen. Alleen kleine letters, cijfers en streepjes; een schuine streep scheidt
# mappen. Een `segment` onder `terms` in programme.yaml gaat voor.
address-track = sporen
address-action-line = actielijnen
address-intervention = interventies
address-goal = doelen
address-indicator = indicatoren
address-area = gebieden
address-partner = partners
address-fund = fondsen
address-document = documenten
address-commitment = toezeggingen
address-update = voortgang
address-evaluation = evaluaties
address-story = verhalen

address-area-monitor = gebiedsmonitor
address-intervention-monitor = interventiemonitor
address-process-monitor = procesmonitor
address-experience = ervaring-van-bewoners
address-calendar = kalender
address-changes = wat-is-er-veranderd
address-editions = uitgaven
address-waiting = nog-niet-openbaar
address-quality = kwaliteit-van-onze-cijfers
address-places = straten-en-postcodes
address-index = a-z
address-search = zoeken
address-tags = trefwoorden
address-glossary = begrippen
address-unknowns = wat-we-nog-niet-weten
address-money = geld
address-money-rows = geld/bedragen
address-network = bijdragen
address-council = voor-de-raad
address-dossier = dossier
address-accessibility = toegankelijkheid
address-privacy = privacy
address-open-data = open-data
address-not-found = 404

# Onder de map van de projecten.
address-projects-planned = stand/gepland
address-projects-running = stand/loopt
address-projects-scaling = stand/breidt-uit
address-projects-finishing = stand/rondt-af
address-projects-closed = stand/afgerond
address-projects-cancelled = stand/gestopt
address-projects-suspended = stand/ligt-stil
address-projects-unknown = stand/onbekend

# Onder de map van elke andere lijst.
address-sorted-kind = soort
address-sorted-year = jaar
address-sorted-track = spoor
address-sorted-area = gebied

# Onder de map van de toezeggingen.
address-commitments-overdue = stand/te-laat
address-commitments-state-open = stand/open
address-commitments-state-in-progress = stand/aan-de-gang
address-commitments-state-fulfilled = stand/gedaan
address-commitments-state-withdrawn = stand/ingetrokken
address-commitments-state-superseded = stand/vervangen
address-commitments-state-rejected = stand/afgewezen
address-commitments-kind-pledge = soort/toezegging
address-commitments-kind-motion = soort/motie
address-commitments-kind-amendment = soort/amendement
address-commitments-kind-question = soort/vraag
address-commitments-kind-suggestion = soort/suggestie
address-commitments-kind-recommendation = soort/aanbeveling
address-commitments-without-track = zonder-spoor
address-commitments-track = spoor
address-commitments-year = jaar
address-further = pagina
