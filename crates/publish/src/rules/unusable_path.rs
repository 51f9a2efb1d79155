use base::diagnostic::prelude::*;

rule! {
    error "unusable-path"
    nl "Een bestand van de site heeft een pad dat niet kan" en "A file of the site has a path that cannot be used"
    why nl "Elk bestand van de site ligt binnen de gepubliceerde map, met een naam die op elk systeem werkt: geen \
            “..”, geen leeg deel, geen schuine streep naar links en geen deel van meer dan 255 tekens. De naam \
            .spoorboek is van de lijst van gepubliceerde bestanden."
        en "Every file of the site lies within the published folder, under a name that works on every system: no \
            “..”, no empty part, no backslash and no part of more than 255 characters. The name .spoorboek belongs \
            to the list of published files."
    bad "../index.html"
    good "index.html"

    pub fn report(path: &str) {
        let shown: String = path.chars().flat_map(char::escape_debug).collect();
        at shown;
        nl "Dit pad kan geen bestand van de site zijn." en "This path cannot be a file of the site."
        hint nl "Geef het bestand of de pagina een gewone naam binnen de site. Er is niets gepubliceerd."
             en "Give the file or page an ordinary name within the site. Nothing has been published."
    }
}
