use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Observation, Withheld};
use base::diagnostic::prelude::*;
use base::value::PartialDate;

rule! {
    notice "withheld"
    nl "iets blijft nog weg" en "something is left out for now"
    why nl "Een concept (draft: true), alles met een publish_at in de toekomst en een verhaal met een datum die nog \
            moet komen, komt niet op de site: geen pagina, geen rij, geen zoekresultaat en geen bestand. \
            Verwijzingen ernaar in sleutels en tabellen vallen zolang weg. Een rij met cijfers wacht zo op de \
            datum die bij haar published staat. Deze melding zegt wat er wegblijft; er is niets mis. Wat niet zonder kan, zoals de interventies van een actielijn, blijft ook weg."
        en "A draft (draft: true), everything with a publish_at in the future and a story with a date that is still \
            to come do not get onto the site: no page, no row, no search result and no file. References to them in \
            keys and tables are dropped meanwhile. A row of figures waits likewise for its own published. This \
            notice says what is left out; nothing is wrong. What cannot \
            be without it, such as the interventions of an action line, is left out too."
    bad "publish_at: 2027-01-01"
    good "publish_at: 2026-01-01"

    fn one(object: &Withheld) {
        let id = &object.id;
        let day = object.publish_at.map(PartialDate::first);
        at object.span;
        match day {
            Some(day) => nl "“{id}” blijft weg tot {day}." en "“{id}” is left out until {day}.",
            None => nl "“{id}” blijft weg, want het is een concept of hoort bij een concept."
                    en "“{id}” is left out, because it is a draft or belongs to one."
                    hint nl "Haal draft weg om het te publiceren, of bouw met --drafts om het te bekijken."
                         en "Remove draft to publish it, or build with --drafts to look at it.",
        }
    }

    /// Rows of a table that are published later.
    pub fn rows(later: &[&Observation]) -> Option {
        let count = later.len();
        let published = |row: &&&Observation| row.published.map(PartialDate::first);
        let first = later.iter().min_by_key(published)?;
        let day = first.published?.first();
        at first.span.cell(Observation::published);
        match count {
            1 => nl "Deze rij blijft weg tot {day}: dan wordt zij gepubliceerd (published)."
                 en "This row is left out until {day}: it is published then (published).",
            _ => nl "{count} rijen van deze tabel blijven weg tot zij worden gepubliceerd (published); de eerste op {day}."
                 en "{count} rows of this table are left out until they are published (published); the first on {day}.",
        }
    }
}

/// One notice for each object that is left out, with the places of the references that go with it.
pub fn report(withheld: &[Withheld], mentions: &[(Box<str>, Span)], bag: &mut Bag) {
    let mut places: BTreeMap<&str, BTreeSet<Span>> = BTreeMap::new();
    for (id, span) in mentions {
        places.entry(id).or_default().insert(*span);
    }
    for object in withheld {
        let spans = places.remove(object.id.as_ref()).unwrap_or_default();
        bag.push(spans.into_iter().fold(one(object), |notice, span| {
            notice.related(
                span,
                text!("deze verwijzing valt zolang weg", "this reference is dropped meanwhile"),
            )
        }));
    }
}
