use base::diagnostic::prelude::*;

rule! {
    error "cannot-fetch"
    nl "een webadres geeft geen cijfers" en "a web address gives no figures"
    why nl "Bij een import van een webadres worden de cijfers opgehaald bij die ene server, ten hoogste 256 MiB in \
            tien minuten. De server bestaat niet, geeft een fout, is te traag, of geeft meer dan dat. Open het adres \
            in een browser om te zien wat er staat. Een bestand dat u zelf bewaart, kan altijd worden ingelezen."
        en "An import from a web address fetches the figures from that one server, at most 256 MiB in ten minutes. \
            The server does not exist, gives an error, is too slow, or gives more than that. Open the address in a \
            browser to see what is there. A file that you save yourself can always be read."
    bad "spoorboek import https://opendata.cbs.nl/ODataApi/odata/bestaat-niet --indicator inwoners"
    good "spoorboek import https://opendata.cbs.nl/ODataApi/odata/85984NED --indicator inwoners"

    #[cfg(feature = "fetch")]
    pub fn report(address: &str, error: &ureq::Error) {
        let Text { nl, en } = reason(error);
        nl "De cijfers zijn niet op te halen: {nl}." en "The figures cannot be fetched: {en}."
        hint = by_hand();
    }

    /// The program was made without what asks a server.
    #[cfg(not(feature = "fetch"))]
    pub fn unable(address: &str) {
        nl "Dit programma kan niets van internet halen." en "This program cannot fetch from the web."
        hint nl "Bewaar de tabel als bestand en lees dat in, of bouw het programma met: cargo build --release \
                 --features fetch."
             en "Save the table as a file and read that, or build the program with: cargo build --release \
                 --features fetch."
    }

    /// An answer refers to another server.
    #[cfg(feature = "fetch")]
    pub fn elsewhere(address: &str, origin: &str) {
        nl "De tabel verwijst naar een andere server dan {origin}; daar wordt niets opgehaald."
        en "The table refers to another host than {origin}; nothing is fetched there."
        hint = by_hand();
    }

    /// The address leads to one of another server: the editor decides whether to go there.
    #[cfg(feature = "fetch")]
    pub fn moved(address: &str, to: &str) {
        nl "Dit adres verwijst door naar een andere server: {to}." en "This address leads to another server: {to}."
        hint nl "Vertrouwt u die server, geef dan dat adres." en "If you trust that server, give that address."
    }

    /// The bounds are reached.
    #[cfg(feature = "fetch")]
    pub fn too_much(address: &str) {
        nl "De tabel heeft te veel delen of ophalen duurt te lang."
        en "The table has too many parts, or fetching takes too long."
        hint = by_hand();
    }
}

#[cfg(feature = "fetch")]
pub(crate) fn reason(error: &ureq::Error) -> Text {
    use ureq::Error as E;
    text! {
        match error {
            E::StatusCode(404) => nl "de server kent dit adres niet (404)"
                                  en "the server does not know this address (404)",
            E::StatusCode(code) => nl "de server antwoordt met fout {code}" en "the server answers with error {code}",
            E::HostNotFound => nl "die server bestaat niet" en "that server does not exist",
            E::Timeout(_) => nl "het duurt te lang" en "it takes too long",
            E::BodyExceedsLimit(_) => nl "het antwoord is te groot" en "the answer is too large",
            E::TooManyRedirects => nl "de server verwijst steeds door" en "the server keeps referring elsewhere",
            E::Tls(_) | E::Rustls(_) => nl "de verbinding is niet te vertrouwen" en "the connection cannot be trusted",
            E::BadUri(_) | E::Http(_) => nl "dit is geen webadres" en "this is no web address",
            _ => nl "de server is niet te bereiken" en "the server cannot be reached",
        }
    }
}

#[cfg(feature = "fetch")]
fn by_hand() -> Text {
    text!(
        "Open het adres in een browser, bewaar de tabel als bestand en lees dat in.",
        "Open the address in a browser, save the table as a file and read that."
    )
}
