use crate::model::Accepted;
use base::diagnostic::prelude::*;

rule! {
    notice "accepted-without-warning"
    nl "een aanvaarde waarschuwing komt niet meer voor" en "an accepted warning no longer occurs"
    why nl "In accepted staat van welke waarschuwingen de redactie weet. Komt zo'n waarschuwing niet meer voor, dan \
            is het gebrek verholpen of de id verkeerd. Haal de regel weg, anders blijft op de site staan dat er iets \
            ontbreekt."
        en "In accepted stand the warnings that the editors know of. If such a warning no longer occurs, the fault \
            was mended or the id is wrong. Remove the entry, or the site goes on saying that something is missing."
    bad "accepted: [{code: goal-without-indicator, of: veilig-in-de-buurt, reason: …}]"
    good "accepted: []"

    /// An entry that no warning of this build answers to.
    pub fn report(entry: &Accepted, of: Option<&str>) {
        let code = &entry.code;
        at entry.span;
        match of {
            Some(id) => nl "De waarschuwing {code} komt bij “{id}” niet meer voor."
                        en "The warning {code} no longer occurs at “{id}”.",
            None => nl "De waarschuwing {code} komt niet meer voor." en "The warning {code} no longer occurs.",
        }
        hint nl "Haal deze regel uit accepted weg." en "Remove this entry from accepted."
    }
}
