use base::diagnostic::prelude::*;

rule! {
    error "link-outside-content"
    nl "een koppeling wijst naar buiten de map" en "a symbolic link leads out of the folder"
    why nl "Een symbolische koppeling die naar een bestand buiten de inhoud wijst, werkt alleen op deze computer. \
            Bovendien kan zo iets worden gepubliceerd dat niet voor publicatie bedoeld is. Zet het bestand zelf in \
            de map."
        en "A symbolic link to a file outside the content works on this computer only. It could also publish what \
            was never meant to be published. Put the file itself into the folder."
    bad "documents/brief.md -> /home/redactie/brief.md"
    good "documents/brief.md"

    pub fn report(shown: &str) {
        nl "Deze koppeling wijst naar een plek buiten de map met inhoud en wordt niet gevolgd."
        en "This link leads out of the folder of content and is not followed."
        hint nl "Zet het bestand zelf op deze plek." en "Put the file itself in this place."
    }
}
