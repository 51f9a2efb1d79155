use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::{Accessible, Document};

rule! {
    warning "document-not-accessible"
    nl "een document is niet toegankelijk en heeft geen hoofdpunten"
    en "a document is not accessible and has no key points"
    why nl "Een document dat een schermlezer niet goed kan voorlezen, sluit mensen uit. Zet wat erin staat in een \
            paar hoofdpunten op de pagina, dan kan iedereen het lezen."
        en "A document that a screen reader cannot read well shuts people out. Put what it says on the page in a few \
            key points, so that everyone can read it."
    bad "title: Brief aan de raad\naccessible: no"
    good "title: Brief aan de raad\naccessible: no\nkey_points:\n  - Het programma duurt vier jaar."

    pub fn report(span: Span) {
        nl "Dit document is niet voor iedereen leesbaar, en de pagina noemt er geen hoofdpunten van."
        en "This document is not readable for everyone, and the page gives no key points of it."
        hint nl "Zet bij “key_points” in een paar zinnen wat er in het document staat."
             en "Put under “key_points” in a few sentences what the document says."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (_, object, document) in facts.programme.each::<Document>() {
        let limited = matches!(document.accessible, Some(Accessible::No | Accessible::Partly));
        if limited && document.key_points.is_empty() {
            bag.push(report(document.accessible_span.unwrap_or(object.common.span)));
        }
    }
}
