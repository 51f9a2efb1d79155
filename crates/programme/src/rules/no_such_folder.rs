use base::diagnostic::prelude::*;

rule! {
    error "no-such-folder"
    nl "de map met de inhoud bestaat niet" en "the content folder does not exist"
    why nl "Een programma is een map met programme.yaml erin. Zonder --content zoekt spoorboek die map onder de naam \
            “content” in de map waarin u staat."
        en "A programme is a folder with programme.yaml in it. Without --content, spoorboek looks for that folder \
            under the name “content” in the folder where you are."
    bad "spoorboek build --content inhoudd"
    good "spoorboek build --content inhoud"

    pub fn report(shown: &str) {
        nl "Deze map bestaat niet." en "This folder does not exist."
        hint nl "Noem de map met programme.yaml: --content MAP."
             en "Name the folder that holds programme.yaml: --content DIR."
    }
}
