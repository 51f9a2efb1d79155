use base::diagnostic::prelude::*;

rule! {
    error "unfinished-build"
    nl "Een afgebroken bouw liet een map achter die niet vanzelf kan worden opgeruimd"
    en "A build that was broken off left a folder that cannot be cleared by itself"
    why nl "Naast de gepubliceerde map staat een map van een eerdere bouw. Meestal wordt zij vanzelf teruggezet of \
            opgeruimd, maar hier is niet zeker dat alles wat erin staat ook ergens anders staat. Daarom blijft zij \
            staan tot iemand heeft gekeken."
        en "Beside the published folder there is a folder of an earlier build. Usually it is put back or cleared by \
            itself, but here it is not certain that everything in it exists elsewhere as well. Therefore it stays \
            until somebody has looked."
    bad "touch .public.spoorboek-swap/notes.txt"
    good "rm -r .public.spoorboek-swap"

    pub fn report(shown: String) {
        nl "Deze map bleef over van een afgebroken bouw, en niet alles erin staat zeker ook elders."
        en "This folder was left by a build that was broken off, and not everything in it surely exists elsewhere."
        hint nl "Kijk of er iets in staat dat u nodig hebt, zet dat elders neer, verwijder de map en bouw opnieuw."
             en "See whether it holds something that you need, put that elsewhere, delete the folder and build again."
    }
}
