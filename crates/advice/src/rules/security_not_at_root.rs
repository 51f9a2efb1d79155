use crate::facts::Facts;
use base::diagnostic::prelude::*;

rule! {
    notice "security-not-at-root"
    nl "security.txt staat niet waar men zoekt" en "security.txt is not where people look"
    why nl "Wie een lek vindt, zoekt het bestand bij de hoofdmap van het domein: https://domein/.well-known/security.txt. \
            Een site in een map heeft het in die map, en daar zoekt niemand. Wie het domein beheert, kan het bestand \
            overnemen of er een verwijzing neerzetten."
        en "Whoever finds a vulnerability looks for the file at the root of the domain: \
            https://domain/.well-known/security.txt. A site in a folder has it in that folder, where nobody looks. Who \
            runs the domain can copy the file or put a redirect there."
    bad "url: https://gemeente.example/noord/\nsecurity: {contact: security@gemeente.example}"
    good "url: https://noord.gemeente.example/\nsecurity: {contact: security@gemeente.example}"

    pub fn report(span: Span, host: &str, path: &str) {
        nl "Het bestand security.txt komt in de map {path} te staan, en niet bij {host}/.well-known/, waar men zoekt."
        en "The file security.txt comes to stand in the folder {path}, and not at {host}/.well-known/, where people look."
        hint nl "Vraag de beheerder van {host} om het bestand over te nemen of ernaar te verwijzen."
             en "Ask who runs {host} to copy the file or to redirect to it."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let settings = &facts.programme.settings;
    let Some((security, url)) = settings.security.as_ref().zip(settings.url.as_deref()) else {
        return;
    };
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    if let Some((host, path)) = rest.trim_end_matches('/').split_once('/') {
        bag.push(report(security.span, host, &format!("/{path}/")));
    }
}
