use base::diagnostic::{Diagnostic, Place, Rule, Severity, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "cannot-fetch",
    severity: Severity::Error,
    title: Words {
        nl: "een webadres geeft geen cijfers",
        en: "a web address gives no figures",
    },
    why: Words {
        nl: "Bij een import van een webadres worden de cijfers opgehaald bij die ene server, ten hoogste 256 MiB in tien \
             minuten. De server bestaat niet, geeft een fout, is te traag, of geeft meer dan dat. Open het adres in \
             een browser om te zien wat er staat. Een bestand dat u zelf bewaart, kan altijd worden ingelezen.",
        en: "An import from a web address fetches the figures from that one server, at most 256 MiB in ten minutes. The \
             server does not exist, gives an error, is too slow, or gives more than that. Open the address in a browser \
             to see what is there. A file that you save yourself can always be read.",
    },
    bad: "spoorboek import https://opendata.cbs.nl/ODataApi/odata/bestaat-niet --indicator inwoners",
    good: "spoorboek import https://opendata.cbs.nl/ODataApi/odata/85984NED --indicator inwoners",
};

#[cfg(feature = "fetch")]
pub fn report(address: &str, error: &ureq::Error) -> Diagnostic {
    use ureq::Error as E;
    let reason = match error {
        E::StatusCode(404) => text!(
            "de server kent dit adres niet (404)",
            "the server does not know this address (404)"
        ),
        E::StatusCode(code) => text!(
            "de server antwoordt met fout {code}",
            "the server answers with error {code}"
        ),
        E::HostNotFound => text!("die server bestaat niet", "that server does not exist"),
        E::Timeout(_) => text!("het duurt te lang", "it takes too long"),
        E::BodyExceedsLimit(_) => text!("het antwoord is te groot", "the answer is too large"),
        E::TooManyRedirects => text!(
            "de server verwijst steeds door",
            "the server keeps referring elsewhere"
        ),
        E::Tls(_) | E::Rustls(_) => text!(
            "de verbinding is niet te vertrouwen",
            "the connection cannot be trusted"
        ),
        E::BadUri(_) | E::Http(_) => text!("dit is geen webadres", "this is no web address"),
        _ => text!(
            "de server is niet te bereiken",
            "the server cannot be reached"
        ),
    };
    let (nl, en) = (reason.nl, reason.en);
    new(
        address,
        text!(
            "De cijfers zijn niet op te halen: {nl}.",
            "The figures cannot be fetched: {en}."
        ),
    )
}

/// The program was made without what asks a server.
#[cfg(not(feature = "fetch"))]
pub fn unable(address: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(address.to_owned()),
        text!(
            "Dit programma kan niets van internet halen.",
            "This program cannot fetch from the web."
        ),
    )
    .hint(text!(
        "Bewaar de tabel als bestand en lees dat in, of bouw het programma met: cargo build --release --features fetch.",
        "Save the table as a file and read that, or build the program with: cargo build --release --features fetch."
    ))
}

/// An answer refers to another server.
pub fn elsewhere(address: &str, origin: &str) -> Diagnostic {
    new(
        address,
        text!(
            "De tabel verwijst naar een andere server dan {origin}; daar wordt niets opgehaald.",
            "The table refers to another host than {origin}; nothing is fetched there."
        ),
    )
}

/// The address leads to one of another server: the editor decides whether to go there.
pub fn moved(address: &str, to: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(address.to_owned()),
        text!(
            "Dit adres verwijst door naar een andere server: {to}.",
            "This address leads to another server: {to}."
        ),
    )
    .hint(text!(
        "Vertrouwt u die server, geef dan dat adres.",
        "If you trust that server, give that address."
    ))
}

/// The bounds are reached.
pub fn too_much(address: &str) -> Diagnostic {
    new(
        address,
        text!(
            "De tabel heeft te veel delen of ophalen duurt te lang.",
            "The table has too many parts, or fetching takes too long."
        ),
    )
}

fn new(address: &str, message: Text) -> Diagnostic {
    Diagnostic::new(&RULE, Place::Path(address.to_owned()), message).hint(text!(
        "Open het adres in een browser, bewaar de tabel als bestand en lees dat in.",
        "Open the address in a browser, save the table as a file and read that."
    ))
}
