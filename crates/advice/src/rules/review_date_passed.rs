use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Date;

rule! {
    warning "review-date-passed"
    nl "een tekst moet worden nagekeken" en "a text is due for review"
    why nl "Met `last_reviewed` en `review_every` spreken de redacteuren af wanneer een tekst opnieuw wordt bekeken. \
            Die dag is voorbij."
        en "By `last_reviewed` and `review_every` the editors agree when a text is looked at again. That day has \
            passed."
    bad "last_reviewed: 2024-01-15\nreview_every: yearly"
    good "last_reviewed: 2026-11-20\nreview_every: yearly"

    pub fn report(span: Span, due: Date) {
        nl "Deze tekst had op {due} opnieuw bekeken moeten worden." en "This text should have been reviewed on {due}."
        hint nl "Kijk de tekst na en zet bij “last_reviewed” de datum van vandaag."
             en "Review the text and put today's date under “last_reviewed”."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for object in &facts.programme.objects {
        let common = &object.common;
        let (Some(last), Some(every)) = (common.last_reviewed, common.review_every) else {
            continue;
        };
        if let Some(due) = every.after(last).filter(|due| *due < facts.today) {
            bag.push(report(common.reviewed_span.unwrap_or(common.span), due));
        }
    }
}
