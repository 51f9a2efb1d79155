use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "template-error",
    severity: Severity::Error,
    title: Words {
        nl: "Een sjabloon van het thema werkt niet",
        en: "A template of the theme does not work",
    },
    why: Words {
        nl: "Een sjabloon (templates/*.html van het thema) heeft een schrijffout, of vraagt om iets dat er niet is. De melding noemt de sjabloon, de regel en de pagina.",
        en: "A template (templates/*.html of the theme) has a mistake in it, or asks for something that is not there. The message names the template, the line and the page.",
    },
    bad: "{% if page.titel %}",
    good: "{% if page.title %}",
};

/// A template that cannot be read at all.
pub fn unreadable(template: &str, line: Option<usize>, problem: &str) -> Diagnostic {
    let (nl, en) = at(line);
    Diagnostic::new(
        &RULE,
        Place::Path(format!("templates/{template}")),
        text!(
            "De sjabloon is niet te lezen{nl}: {problem}",
            "The template cannot be read{en}: {problem}"
        ),
    )
}

/// A template that failed while it made a page.
pub fn failed(template: &str, line: Option<usize>, page: &str, problem: &str) -> Diagnostic {
    let (nl, en) = at(line);
    Diagnostic::new(
        &RULE,
        Place::Path(format!("templates/{template}")),
        text!(
            "De sjabloon kan de pagina “{page}” niet maken{nl}: {problem}",
            "The template cannot make the page “{page}”{en}: {problem}"
        ),
    )
}

fn at(line: Option<usize>) -> (String, String) {
    line.map_or_else(Default::default, |line| {
        (format!(" (regel {line})"), format!(" (line {line})"))
    })
}
