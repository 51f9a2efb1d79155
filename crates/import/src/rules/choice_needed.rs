use base::diagnostic::prelude::*;

rule! {
    error "choice-needed"
    nl "u moet nog iets kiezen" en "you have something to choose"
    why nl "In het bestand staat meer dan één cijfer, of er staat niet in over welk gebied of welke periode het \
            gaat. Spoorboek raadt dat niet. Zeg het met een optie: --indicator, --column, --area of --period. Met \
            --dry-run ziet u zonder dat er iets verandert wat er te kiezen is."
        en "The file holds more than one figure, or does not say which area or period it is about. Spoorboek does \
            not guess that. Say it with an option: --indicator, --column, --area or --period. With --dry-run you see \
            what there is to choose, and nothing changes."
    bad "spoorboek import cijfers.csv"
    good "spoorboek import cijfers.csv --indicator inwoners --column Inwoners --period 2023"

    /// `what` says what is open, `how` names the option with what can be chosen.
    pub fn report(shown: &str, what: Text, how: Text) {
        message = what;
        hint = how;
    }

    pub fn indicator(shown: &str, nearest: Option<&str>) {
        nl "Bij welke indicator deze cijfers horen, is niet gezegd."
        en "Which indicator these figures belong to was not said."
        hint match nearest {
            Some(near) => nl "Geef --indicator met de id van een indicator, bijvoorbeeld --indicator {near}."
                          en "Give --indicator with the id of an indicator, such as --indicator {near}.",
            None => nl "Geef --indicator met de id van een indicator; maak zo nodig eerst indicators/<id>.md."
                    en "Give --indicator with the id of an indicator; make indicators/<id>.md first if need be.",
        }
    }
}
