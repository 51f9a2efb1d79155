use base::diagnostic::prelude::*;

rule! {
    notice "backup-file"
    nl "een reservekopie wordt overgeslagen" en "a backup copy is left out"
    why nl "Sommige programma's bewaren naast een bestand de vorige versie, met ~, .bak of .orig achter de naam. Zo'n \
            bestand wordt niet gelezen en niet gepubliceerd. Het kan weg; met een regel in .gitignore komt het ook \
            niet bij anderen terecht."
        en "Some programs keep the previous version beside a file, with ~, .bak or .orig behind its name. Such a file \
            is neither read nor published. It can be deleted; a line in .gitignore keeps it from reaching others."
    bad "goals/veilig.md~"
    good "goals/veilig.md"

    pub fn report(shown: String) {
        nl "Dit lijkt een reservekopie; het bestand wordt overgeslagen."
        en "This looks like a backup copy; the file is left out."
        hint nl "Verwijder het, en zet *~, *.bak en *.orig in .gitignore."
             en "Delete it, and put *~, *.bak and *.orig into .gitignore."
    }
}

/// Whether a name is that of a copy that a program left behind.
pub fn is_name(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with('~') || name.ends_with(".bak") || name.ends_with(".orig")
}
