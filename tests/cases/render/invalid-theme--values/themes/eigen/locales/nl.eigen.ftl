# Wat er staat
further-title = { $titel }, pagina { $page }
privacy-none = Geen { $naam }
section-cut =
    De eerste { NUMBER($shown) } van { NUMBER($aantal) }.
