use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "exchange-not-possible",
    severity: Severity::Notice,
    title: Words {
        nl: "De mappen kunnen niet in één keer worden omgewisseld",
        en: "The folders cannot be exchanged at once",
    },
    why: Words {
        nl: "Op de meeste schijven worden de oude en de nieuwe site in één ogenblik omgewisseld. Deze schijf of dit systeem kan dat niet: eerst gaat de oude map opzij, dan komt de nieuwe op haar plaats. Wordt het bouwen daartussen afgebroken, dan ontbreekt de map, tot de volgende keer bouwen haar terugzet.",
        en: "On most disks the old and the new site are exchanged in an instant. This disk or system cannot: the old folder moves aside first, then the new one takes its place. If the build is broken off in between, the folder is missing until the next build puts it back.",
    },
    bad: "spoorboek build --out /mnt/network-drive/public",
    good: "spoorboek build --out public",
};

pub fn report(shown: String) -> Diagnostic {
    let message = text!(
        "De site is gepubliceerd, maar niet in één ogenblik: de map ontbrak heel even.",
        "The site is published, but not in one instant: the folder was missing for a moment."
    );
    Diagnostic::new(&RULE, Place::Path(shown), message).hint(text!(
        "Kies met --out een map op een gewone schijf als bezoekers rechtstreeks uit deze map lezen.",
        "Choose a folder on an ordinary disk with --out if visitors read from this folder directly."
    ))
}
