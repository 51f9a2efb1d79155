use std::io::{self, ErrorKind};

use base::diagnostic::prelude::*;

rule! {
    error "disk-full"
    nl "De schijf is vol" en "The disk is full"
    why nl "Een nieuwe site wordt naast de gepubliceerde opgebouwd, zodat bezoekers nooit een halve site zien. \
            Daarvoor is ruimte nodig voor elke pagina die verandert, en plaats voor evenveel mappen. Ook een quotum \
            kan op zijn. De gepubliceerde site blijft zoals die was en wat al was geschreven is opgeruimd."
        en "A new site is built beside the published one, so that visitors never see half a site. That takes room \
            for every page that changes, and for as many folders. A quota may be used up as well. The published site \
            stays as it was, and what was already written has been cleared."
    bad "spoorboek build --out /mnt/full/public"
    good "spoorboek build --out public"

    pub fn report(shown: String) {
        nl "De schijf is vol: dit bestand paste er niet meer op."
        en "The disk is full: there was no room for this file."
        hint nl "Maak ruimte vrij, of kies met --out een map op een andere schijf. De gepubliceerde site is niet \
                 veranderd."
             en "Free some space, or choose a folder on another disk with --out. The published site has not changed."
    }
}

pub(super) fn is(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}
