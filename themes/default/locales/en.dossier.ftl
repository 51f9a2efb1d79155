# The dossier: the whole programme, or one track or goal, on one page to print.
dossier-name = Dossier
dossier-title = Dossier
dossier-of = Dossier: { $title }
dossier-summary = Everything on one page, to read or to print for a meeting.
dossier-link = Dossier { $title }: everything on one page, to print
dossier-link-programme = Dossier: the whole programme on one page, to print
dossier-date = As it stood on
dossier-publisher = Published by
dossier-address = Address
dossier-file = File
dossier-pdf = This dossier as a PDF (PDF, { $size })
dossier-contents = Contents
dossier-page-of = To the page
dossier-standing = Where the goals stand
dossier-commitments = What is not settled yet
dossier-commitments-intro = { $count ->
    [one] { $kinds } is not settled yet.
   *[other] { $kinds } are not settled yet. What is overdue stands first.
}
dossier-goals-apart = A dossier of its own for each goal
dossier-goals-apart-intro = These are { $count } goals: too many to tell here.
dossier-council = In two pages
dossier-commitments-open = What is still to be done
