use base::diagnostic::prelude::*;

rule! {
    error "output-changed"
    nl "De gepubliceerde map is tijdens het bouwen veranderd" en "The published folder changed during the build"
    why nl "Pagina's die gelijk zijn gebleven, worden uit de gepubliceerde map overgenomen. Een ander programma, \
            zoals git, heeft daarin iets veranderd terwijl er werd gebouwd. Daarom is er niets gepubliceerd."
        en "Pages that stayed the same are taken from the published folder. Another program, such as git, changed \
            something in it during the build. Therefore nothing has been published."
    bad "spoorboek build & git checkout -- public"
    good "git checkout -- public && spoorboek build"

    pub fn report(shown: String) {
        nl "Een ander programma heeft deze map veranderd terwijl er werd gebouwd."
        en "Another program changed this folder during the build."
        hint nl "Bouw opnieuw. Er is niets gepubliceerd." en "Build again. Nothing has been published."
    }
}
