use base::diagnostic::prelude::*;

rule! {
    error "merge-conflict"
    nl "twee versies staan door elkaar" en "two versions stand in one file"
    why nl "Twee mensen hebben hetzelfde bestand veranderd. Git heeft beide versies bewaard tussen de regels \
            `<<<<<<<`, `=======` en `>>>>>>>`. Iemand moet kiezen wat er blijft staan."
        en "Two people have changed the same file. Git has kept both versions between the lines `<<<<<<<`, `=======` \
            and `>>>>>>>`. Someone has to choose what stays."
    bad "<<<<<<< HEAD\ntitle: Veilig in de buurt\n=======\ntitle: Veilig in de wijk\n>>>>>>> redactie\n"
    good "title: Veilig in de buurt\n"

    /// `marker` is the line at which the conflict begins.
    pub fn report(marker: Span) {
        nl "Hier staan twee versies van dezelfde regels; er is nog niet gekozen."
        en "Two versions of the same lines stand here; nobody has chosen yet."
        hint nl "Laat de goede regels staan en haal de andere weg, met de regels “<<<<<<<”, “=======” en “>>>>>>>”."
             en "Keep the lines that are right and delete the others, with the lines “<<<<<<<”, “=======” and \
                 “>>>>>>>”."
    }
}
