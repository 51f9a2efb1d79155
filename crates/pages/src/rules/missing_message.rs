use base::diagnostic::prelude::*;

rule! {
    warning "missing-message"
    nl "Het thema mist een woord in een taal" en "The theme lacks a word in a language"
    why nl "De vaste woorden van de pagina’s staan per taal in locales/*.ftl van het thema. Waar er een ontbreekt, \
            staat op de pagina de Engelse tekst of de sleutel zelf."
        en "The fixed words of the pages stand by language in locales/*.ftl of the theme. Where one is missing, the \
            page shows the English text or the key itself."
    bad "languages: [nl, fy]"
    good "# themes/mijn-thema/locales/fy.pages.ftl\nskip-to-content = Nei de ynhâld"

    /// A language that the theme gives words to, and not all of them.
    pub fn in_english(path: &str, tag: &str, given: usize, first: &str) {
        at path;
        match given {
            0 => nl "Voor de taal “{tag}” geeft het thema geen van de woorden van de site; op de pagina's staan de Engelse."
                 en "For the language “{tag}” the theme gives none of the words of the site; the pages have the English ones.",
            1 => nl "Voor de taal “{tag}” geeft het thema één van de woorden van de site; de andere zijn op de pagina’s Engels, \
                     te beginnen met “{first}”."
                 en "For the language “{tag}” the theme gives one of the words of the site; the others are English on the pages, \
                     beginning with “{first}”.",
            _ => nl "Voor de taal “{tag}” geeft het thema {given} woorden van de site; de andere zijn op de pagina’s Engels, te \
                     beginnen met “{first}”."
                 en "For the language “{tag}” the theme gives {given} words of the site; the others are English on the pages, \
                     beginning with “{first}”.",
        }
        hint nl "Alle woorden geeft: spoorboek new theme NAAM --copy locales/en. Vertaal wat lezers het eerst tegenkomen."
             en "All words are given by: spoorboek new theme NAME --copy locales/en. Translate what readers meet first."
    }

    /// A word that a template asks for, and that the theme has in another language only.
    pub fn report(place: Place, tag: &str, key: &str) {
        nl "Het thema mist in de taal “{tag}” het woord “{key}”." en "The theme lacks the word “{key}” in the language “{tag}”."
        hint nl "Schrijf het in een bestand locales/{tag}.eigen.ftl van uw thema." en "Write it in a file locales/{tag}.own.ftl of your theme."
    }
}
