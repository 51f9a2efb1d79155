use base::diagnostic::prelude::*;

rule! {
    error "foreign-output"
    nl "In de map om naar te publiceren staan bestanden van iemand anders"
    en "The folder to publish to holds somebody else's files"
    why nl "Een map die Spoorboek heeft gemaakt, bevat het bestand .spoorboek. In deze map staan bestanden en \
            ontbreekt dat: wie hierheen publiceert, zou andermans werk kunnen vermengen met de site. Een lege map, \
            of een met alleen bestanden waarvan de naam met een punt begint, is wel goed."
        en "A folder that Spoorboek made holds the file .spoorboek. This folder holds files and lacks it: publishing \
            here could mix somebody's work with the site. An empty folder, or one with only files whose names begin \
            with a dot, is fine."
    bad "spoorboek build --out Documents"
    good "spoorboek build --out Documents/public"

    pub fn report(shown: String) {
        nl "In deze map staan bestanden die Spoorboek niet heeft gemaakt."
        en "This folder holds files that Spoorboek did not make."
        hint nl "Kies met --out een nieuwe of lege map, of maak deze map eerst leeg."
             en "Choose a new or empty folder with --out, or empty this one first."
    }
}
