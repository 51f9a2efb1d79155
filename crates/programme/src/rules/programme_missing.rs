use base::diagnostic::prelude::*;

rule! {
    error "programme-missing"
    nl "programme.yaml ontbreekt" en "programme.yaml is missing"
    why nl "In programme.yaml staan de naam van het programma en de talen van de site. Het is het enige bestand dat \
            er altijd moet zijn."
        en "programme.yaml holds the name of the programme and the languages of the site. It is the only file that \
            must always be there."
    bad "content/goals/veilig.md"
    good "content/programme.yaml\ncontent/goals/veilig.md"

    /// `shown` is the path that the file should have; `instead` a file that probably is it.
    pub fn report(shown: String, instead: Option<&str>) {
        nl "Dit bestand is nodig en is er niet." en "This file is needed and is not there."
        hint match instead {
            Some(name) => nl "Noem “{name}” voortaan “programme.yaml”."
                          en "Name “{name}” “programme.yaml” from now on.",
            None => nl "Maak het bestand, met één regel: “title: ” en de naam van het programma."
                    en "Make the file, with one line: “title: ” and the name of the programme.",
        }
    }
}
