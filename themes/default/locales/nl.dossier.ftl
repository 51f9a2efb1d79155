# Het dossier: het hele programma, of één spoor of doel, op één pagina om af te drukken.
dossier-name = Dossier
dossier-title = Dossier
dossier-of = Dossier: { $title }
dossier-summary = Alles op één pagina, om te lezen of af te drukken voor een vergadering.
dossier-link = Dossier { $title }: alles op één pagina, om af te drukken
dossier-link-programme = Dossier: het hele programma op één pagina, om af te drukken
dossier-date = Stand op
dossier-publisher = Uitgegeven door
dossier-address = Adres
dossier-file = Bestand
dossier-pdf = Dit dossier als PDF (PDF, { $size })
dossier-contents = Inhoud
dossier-page-of = Naar de pagina
dossier-standing = Stand van de doelen
dossier-commitments = Wat nog niet is afgehandeld
dossier-commitments-intro = { $count ->
    [one] { $kinds } is nog niet afgehandeld.
   *[other] { $kinds } zijn nog niet afgehandeld. Wat te laat is, staat vooraan.
}
dossier-goals-apart = Van elk doel een eigen dossier
dossier-goals-apart-intro = Dit zijn { $count } doelen: te veel om hier uit te schrijven.
dossier-council = In twee bladzijden
dossier-commitments-open = Wat nog moet gebeuren
