use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "unknown-language"
    nl "een taal hoort niet bij de site" en "a language does not belong to the site"
    why nl "De talen van de site staan in `languages` in programme.yaml; de eerste is de taal waarin u schrijft. Een \
            vertaling in een andere taal zou nergens te lezen zijn."
        en "The languages of the site stand in `languages` in programme.yaml; the first is the one that you write \
            in. A translation into another language could be read nowhere."
    bad "goals/veilig.fr.md   (languages: [nl, en])"
    good "goals/veilig.en.md   (languages: [nl, en])"

    /// `languages` are those of the site.
    pub fn report(tag: &str, place: impl Into<Place>, languages: &[Box<str>]) {
        let tag = shorten(tag);
        let known = languages.join(", ");
        at place;
        nl "De taal “{tag}” hoort niet bij deze site." en "The language “{tag}” does not belong to this site."
        hint nl "De talen van de site zijn: {known}. Voeg een taal toe bij “languages” in programme.yaml."
             en "The languages of the site are: {known}. Add a language to “languages” in programme.yaml."
    }

    /// For a translation into the language of the original.
    pub fn default_language(tag: &str, place: impl Into<Place>, original: &str) {
        at place;
        nl "“{tag}” is de taal waarin de site wordt geschreven; daar is geen vertaling voor nodig."
        en "“{tag}” is the language in which the site is written; it needs no translation."
        hint nl "Zet de tekst in “{original}”." en "Put the text into “{original}”."
    }

    /// For a list that is longer than a site can be.
    pub fn too_many(span: Span, most: usize) {
        nl "Een site heeft ten hoogste {most} talen." en "A site has at most {most} languages."
        hint nl "Noem alleen de talen waarin u schrijft." en "Name only the languages that you write in."
    }

    /// For what is no language tag at all.
    pub fn no_tag(tag: &str, span: Span) {
        let tag = shorten(tag);
        at span;
        nl "“{tag}” is geen taal." en "“{tag}” is no language."
        hint nl "Schrijf de code van een taal: nl, en, fy." en "Write the code of a language: nl, en, fy."
    }
}
