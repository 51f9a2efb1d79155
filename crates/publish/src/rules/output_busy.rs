use base::diagnostic::prelude::*;

rule! {
    error "output-busy"
    nl "Er wordt al naar deze map gepubliceerd" en "This folder is already being published to"
    why nl "Twee keer tegelijk bouwen naar dezelfde map zou pagina's van de een met die van de ander vermengen. De \
            tweede wordt geweigerd. Een bouw die is afgebroken, houdt niets tegen."
        en "Two builds into one folder at the same time would mix the pages of one with those of the other. The \
            second is refused. A build that was broken off stands in nobody's way."
    bad "spoorboek serve & spoorboek build"
    good "spoorboek serve & spoorboek build --out public-2"

    pub fn report(shown: String) {
        nl "Een andere opdracht publiceert op dit moment naar deze map."
        en "Another command is publishing to this folder right now."
        hint nl "Wacht tot die klaar is en bouw dan opnieuw, of kies met --out een andere map."
             en "Wait until it is done and build again, or choose another folder with --out."
    }
}
