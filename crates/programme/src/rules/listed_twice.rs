use crate::read::describe::shorten;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "listed-twice",
    severity: Severity::Error,
    title: Words {
        nl: "iets staat twee keer in een lijst",
        en: "something is listed twice",
    },
    why: Words {
        nl: "Elke taal van de site staat één keer in `languages`, en elk doel één keer in de verdeling van een \
             bedrag. Staat er iets twee keer, dan is een van de twee een vergissing, en niemand kan zien welke.",
        en: "Each language of the site stands once in `languages`, and each goal once in the split of an amount. \
             Where something stands twice, one of the two is a mistake, and nobody can see which.",
    },
    bad: "languages: [nl, nl]",
    good: "languages: [nl, en]",
};

/// For a language of the site.
pub fn language(tag: &str, span: Span, first: Span) -> Diagnostic {
    let tag = shorten(tag);
    let message = text!(
        "De taal “{tag}” staat hier voor de tweede keer.",
        "The language “{tag}” stands here for the second time."
    );
    report(span, message, first).hint(text!(
        "Haal een van de twee weg, of schrijf de taal die u bedoelde.",
        "Delete one of the two, or write the language that you meant."
    ))
}

/// For a goal in the split of an amount.
pub fn goal(goal: &str, span: Span, first: Span) -> Diagnostic {
    let goal = shorten(goal);
    let message = text!(
        "Het doel “{goal}” staat hier voor de tweede keer in de verdeling.",
        "The goal “{goal}” stands here for the second time in the split."
    );
    report(span, message, first).hint(text!(
        "Tel de twee percentages op, of schrijf het doel dat u bedoelde.",
        "Add up the two percentages, or write the goal that you meant."
    ))
}

fn report(span: Span, message: base::diagnostic::Text, first: Span) -> Diagnostic {
    Diagnostic::new(&RULE, span, message).related(first, text!("hier voor het eerst", "first here"))
}
