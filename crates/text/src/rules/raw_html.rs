use base::diagnostic::{Diagnostic, Rule, Severity, Span, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "raw-html",
    severity: Severity::Error,
    title: Words {
        nl: "HTML in een tekst",
        en: "HTML in a text",
    },
    why: Words {
        nl: "Teksten zijn Markdown, zodat elke pagina er hetzelfde uitziet, voor iedereen te lezen is en niets \
             kan uitvoeren. Een paar onschuldige elementen binnen een regel mogen: abbr, b, bdi, br, cite, del, \
             dfn, em, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var en wbr, met \
             lang, title, datetime of dir en niets anders.",
        en: "Texts are Markdown, so that every page looks the same, can be read by everyone and cannot run \
             anything. A few harmless elements within a line are allowed: abbr, b, bdi, br, cite, del, dfn, em, \
             i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var and wbr, with lang, \
             title, datetime or dir and nothing else.",
    },
    bad: "<div class=\"kader\">Let op: de inloop is dicht.</div>",
    good: "> [!WARNING]\n> De inloop is dicht.",
};

/// `name` is none for a comment and the like.
pub fn report(place: Span, name: Option<&str>) -> Diagnostic {
    let Some(name) = name else {
        return Diagnostic::new(
            &RULE,
            place,
            text!(
                "Opmerkingen in HTML kunnen hier niet staan.",
                "Comments in HTML cannot stand here."
            ),
        )
        .hint(text!(
            "Haal de opmerking weg; wat lezers mogen weten, kan in `editorial_note`.",
            "Delete the comment; what readers may know can stand in `editorial_note`."
        ));
    };
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "HTML kan hier niet staan: <{name}>.",
            "HTML cannot stand here: <{name}>."
        ),
    )
    .hint(instead(name))
}

/// An element that is allowed, but not by itself on a line.
pub fn alone(place: Span, name: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "<{name}> kan alleen binnen een regel tekst staan.",
            "<{name}> can only stand within a line of text."
        ),
    )
    .hint(text!(
        "Zet er tekst voor op dezelfde regel, of laat een lege regel open voor een nieuwe alinea.",
        "Put text before it on the same line, or leave a line empty for a new paragraph."
    ))
}

pub fn attribute(place: Span, name: &str, attribute: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "“{attribute}” kan niet bij <{name}> staan.",
            "“{attribute}” cannot stand with <{name}>."
        ),
    )
    .hint(text!(
        "Alleen lang, title, datetime en dir kunnen.",
        "Only lang, title, datetime and dir are possible."
    ))
}

pub fn unclosed(place: Span, name: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!("<{name}> wordt niet gesloten.", "<{name}> is not closed."),
    )
    .hint(text!(
        "Schrijf </{name}> waar het eindigt, in dezelfde alinea.",
        "Write </{name}> where it ends, in the same paragraph."
    ))
}

pub fn stray(place: Span, name: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "</{name}> sluit iets dat niet open is.",
            "</{name}> closes something that is not open."
        ),
    )
    .hint(text!("Haal </{name}> weg.", "Delete </{name}>."))
}

fn instead(name: &str) -> Text {
    match name {
        "a" => text!(
            "Schrijf een link als [tekst](adres).",
            "Write a link as [text](address)."
        ),
        "img" | "picture" | "figure" => text!(
            "Schrijf een beeld als ![beschrijving](../files/naam.jpg).",
            "Write a picture as ![description](../files/name.jpg)."
        ),
        "table" | "tr" | "td" | "th" => text!(
            "Schrijf een tabel met | tussen de cellen.",
            "Write a table with | between the cells."
        ),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            text!(
                "Schrijf een kop met ## ervoor.",
                "Write a heading with ## in front."
            )
        }
        "ul" | "ol" | "li" => {
            text!(
                "Schrijf een lijst met - voor elke regel.",
                "Write a list with - before each line."
            )
        }
        "script" | "iframe" | "object" | "embed" | "video" | "audio" => text!(
            "Dit kan niet op de site; zet er een link naar de andere site voor in de plaats.",
            "This cannot be on the site; put a link to the other site in its place."
        ),
        _ => text!(
            "Schrijf het in Markdown, of zet een backslash voor het teken: \\<{name}>.",
            "Write it in Markdown, or put a backslash before the sign: \\<{name}>."
        ),
    }
}
