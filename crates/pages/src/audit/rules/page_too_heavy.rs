use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    warning "page-too-heavy"
    nl "een pagina is erg groot" en "a page is very large"
    why nl "Op een oude telefoon of een langzame verbinding duurt een grote pagina lang. Meestal is een lijst of een \
            tabel te lang voor één pagina."
        en "On an old telephone or a slow line a large page takes long. Usually a list or a table is too long for \
            one page."
    bad "<table> 5000 rijen … </table>"
    good "<table> 50 rijen … </table> <a href=\"cijfers.csv\">Alle cijfers</a>"

    fn report(seen: &Seen) {
        let (size, limit) = seen.example.split_once('\n').unwrap_or_default();
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina is {size} groot; meer dan {limit} is te veel{ook}."
        en "This page is {size}; more than {limit} is too much{also}."
        hint nl "Kort de lijst of tabel in, en bied alles aan als bestand om te downloaden."
             en "Shorten the list or table, and offer all of it as a file to download."
    }
}

/// Both in bytes.
pub fn found(size: usize, limit: usize) -> Finding {
    Finding {
        rule: &RULE,
        key: String::new(),
        example: format!("{} kB\n{} kB", size / 1000, limit / 1000),
        report,
    }
}
