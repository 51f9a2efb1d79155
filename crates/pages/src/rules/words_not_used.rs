use base::diagnostic::prelude::*;

rule! {
    notice "words-not-used"
    nl "woorden van een taal die de site niet heeft" en "words of a language that the site does not have"
    why nl "De naam van een bestand met woorden begint met de taal waarvoor het is: de.pages.ftl is Duits. Staat die taal niet \
            in “languages” van programme.yaml, dan leest niemand het. Dat mag, in een thema voor meer sites; vaker is het \
            een verschrijving."
        en "The name of a file of words begins with the language that it is for: de.pages.ftl is German. Where that language is \
            not in “languages” of programme.yaml, nobody reads it. That may be so, in a theme for several sites; more often it \
            is a slip."
    bad "# programme.yaml\nlanguages: [nl, fy]\n# themes/mijn-thema/locales/fr.pages.ftl\nskip-to-content = Nei de ynhâld"
    good "# programme.yaml\nlanguages: [nl, fy]\n# themes/mijn-thema/locales/fy.pages.ftl\nskip-to-content = Nei de ynhâld"

    pub fn report(path: &str, tag: &str, languages: &[Box<str>]) {
        let all = languages.join(", ");
        at path;
        nl "Geen pagina is in de taal “{tag}”: niemand leest de woorden in dit bestand."
        en "No page is in the language “{tag}”: nobody reads the words in this file."
        hint nl "De talen van deze site zijn: {all}. Begin de naam met een van die, of zet “{tag}” erbij in “languages”."
             en "The languages of this site are: {all}. Begin the name with one of them, or add “{tag}” to “languages”."
    }
}
