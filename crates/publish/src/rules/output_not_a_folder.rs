use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "output-not-a-folder",
    severity: Severity::Error,
    title: Words {
        nl: "Waarheen gepubliceerd moet worden, is geen map",
        en: "What should be published to is not a folder",
    },
    why: Words {
        nl: "Een site is een map met bestanden. Op dit pad staat een bestand, of een koppeling die nergens heen leidt. Het blijft onaangeroerd.",
        en: "A site is a folder of files. At this path there is a file, or a link that leads nowhere. It is left alone.",
    },
    bad: "spoorboek build --out site.zip",
    good: "spoorboek build --out site",
};

pub fn report(shown: String) -> Diagnostic {
    let message = text!(
        "Op dit pad staat al iets dat geen map is.",
        "Something that is not a folder is already at this path."
    );
    Diagnostic::new(&RULE, Place::Path(shown), message).hint(text!(
        "Kies met --out een andere naam, of verplaats wat er staat.",
        "Choose another name with --out, or move what is there."
    ))
}
