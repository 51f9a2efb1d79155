use base::diagnostic::prelude::*;

rule! {
    error "raw-html"
    nl "HTML in een tekst" en "HTML in a text"
    why nl "Teksten zijn Markdown, zodat elke pagina er hetzelfde uitziet, voor iedereen te lezen is en niets kan \
            uitvoeren. Een paar onschuldige elementen binnen een regel mogen: abbr, b, bdi, br, cite, del, dfn, em, \
            i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var en wbr, met lang, title, \
            datetime of dir en niets anders."
        en "Texts are Markdown, so that every page looks the same, can be read by everyone and cannot run anything. \
            A few harmless elements within a line are allowed: abbr, b, bdi, br, cite, del, dfn, em, i, ins, kbd, \
            mark, q, s, samp, small, span, strong, sub, sup, time, u, var and wbr, with lang, title, datetime or dir \
            and nothing else."
    bad "<div class=\"kader\">Let op: de inloop is dicht.</div>"
    good "> [!WARNING]\n> De inloop is dicht."

    /// An element that is allowed, but not by itself on a line.
    pub fn alone(place: Span, name: &str) {
        nl "<{name}> kan alleen binnen een regel tekst staan." en "<{name}> can only stand within a line of text."
        hint nl "Zet er tekst voor op dezelfde regel, of laat een lege regel open voor een nieuwe alinea."
             en "Put text before it on the same line, or leave a line empty for a new paragraph."
    }

    pub fn attribute(place: Span, name: &str, attribute: &str) {
        nl "“{attribute}” kan niet bij <{name}> staan." en "“{attribute}” cannot stand with <{name}>."
        hint nl "Alleen lang, title, datetime en dir kunnen." en "Only lang, title, datetime and dir are possible."
    }

    pub fn unclosed(place: Span, name: &str) {
        nl "<{name}> wordt niet gesloten." en "<{name}> is not closed."
        hint nl "Schrijf </{name}> waar het eindigt, in dezelfde alinea."
             en "Write </{name}> where it ends, in the same paragraph."
    }

    pub fn stray(place: Span, name: &str) {
        nl "</{name}> sluit iets dat niet open is." en "</{name}> closes something that is not open."
        hint nl "Haal </{name}> weg." en "Delete </{name}>."
    }

    /// `name` is none for a comment and the like.
    pub fn report(place: Span, name: Option<&str>) {
        match name {
            None =>
                nl "Opmerkingen in HTML kunnen hier niet staan." en "Comments in HTML cannot stand here."
                hint nl "Haal de opmerking weg; wat lezers mogen weten, kan in `editorial_note`."
                     en "Delete the comment; what readers may know can stand in `editorial_note`.",
            Some(name) =>
                nl "HTML kan hier niet staan: <{name}>." en "HTML cannot stand here: <{name}>."
                hint = instead(name),
        }
    }
}

fn instead(name: &str) -> Text {
    text! {
        match name {
            "a" => nl "Schrijf een link als [tekst](adres)." en "Write a link as [text](address).",
            "img" | "picture" | "figure" =>
                nl "Schrijf een beeld als ![beschrijving](../files/naam.jpg)."
                en "Write a picture as ![description](../files/name.jpg).",
            "table" | "tr" | "td" | "th" =>
                nl "Schrijf een tabel met | tussen de cellen." en "Write a table with | between the cells.",
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" =>
                nl "Schrijf een kop met ## ervoor." en "Write a heading with ## in front.",
            "ul" | "ol" | "li" => nl "Schrijf een lijst met - voor elke regel."
                                  en "Write a list with - before each line.",
            "script" | "iframe" | "object" | "embed" | "video" | "audio" =>
                nl "Dit kan niet op de site; zet er een link naar de andere site voor in de plaats."
                en "This cannot be on the site; put a link to the other site in its place.",
            _ => nl "Schrijf het in Markdown, of zet een backslash voor het teken: \\<{name}>."
                 en "Write it in Markdown, or put a backslash before the sign: \\<{name}>.",
        }
    }
}
