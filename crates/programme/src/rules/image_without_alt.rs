use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "image-without-alt",
    severity: Severity::Error,
    title: Words {
        nl: "een afbeelding heeft geen beschrijving",
        en: "an image has no description",
    },
    why: Words {
        nl: "Wie de afbeelding niet ziet, leest of hoort de beschrijving. Schrijf in één zin wat erop staat en waarom dat \
             ertoe doet. Bij een logo is de naam van de organisatie genoeg.",
        en: "Whoever does not see the image reads or hears the description. Write in one sentence what it shows and why \
             that matters. For a logo the name of the organisation is enough.",
    },
    bad: "logo: {file: ../files/lefier.svg}",
    good: "logo: {file: ../files/lefier.svg, alt: Lefier}",
};

/// An image in a key, or in a text, without a description.
pub fn report(span: Span) -> Diagnostic {
    let message = text!(
        "Deze afbeelding heeft geen beschrijving voor wie haar niet ziet.",
        "This image has no description for those who do not see it."
    );
    let hint = text!(
        "Schrijf in alt wat er te zien is.",
        "Write in alt what is to be seen."
    );
    Diagnostic::new(&RULE, span, message).hint(hint)
}
