use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "image-without-alt",
    severity: Severity::Error,
    title: Words {
        nl: "een beeld heeft geen beschrijving",
        en: "a picture has no description",
    },
    why: Words {
        nl: "Wie een beeld niet kan zien, hoort of leest de beschrijving. Zeg in een zin wat erop te zien is en \
             waarom het er staat; “foto van” is niet nodig.",
        en: "Those who cannot see a picture hear or read its description. Say in a sentence what it shows and \
             why it is there; “photo of” is not needed.",
    },
    bad: "![](../files/speeltuin.jpg)",
    good: "![Twee kinderen op de nieuwe schommel in Selwerd](../files/speeltuin.jpg)",
};

pub fn report(place: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!("Dit beeld heeft geen beschrijving.", "This picture has no description."),
    )
    .hint(text!(
        "Schrijf tussen de vierkante haken wat erop te zien is: ![Twee kinderen op een schommel](…)",
        "Write between the square brackets what it shows: ![Two children on a swing](…)"
    ))
}
