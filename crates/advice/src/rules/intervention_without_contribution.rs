use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::{Intervention, Status};

rule! {
    warning "intervention-without-contribution"
    nl "een interventie zegt niet waaraan zij bijdraagt" en "an intervention does not say what it contributes to"
    why nl "Met `contributes` zegt u aan welk doel een interventie bijdraagt en waarom u dat denkt. Zonder dat is \
            niet te zien waarvoor zij er is, en staat zij niet in het netwerk van bijdragen. Een interventie die \
            niet doorgaat, heeft het niet nodig."
        en "With `contributes` you say to which goal an intervention contributes and why you think so. Without it \
            nobody sees what it is for, and it is missing from the network of contributions. An intervention that \
            was cancelled needs none."
    bad "title: Buurt Fier"
    good "title: Buurt Fier\ncontributes:\n  - goal: prettig-wonen\n    rationale: Bewoners zeggen zelf wat er beter moet in hun buurt."

    pub fn report(span: Span) {
        nl "Deze interventie zegt niet aan welk doel zij bijdraagt."
        en "This intervention does not say to which goal it contributes."
        hint nl "Noem bij “contributes” het doel, en bij “rationale” waarom u denkt dat dit helpt."
             en "Name the goal under “contributes”, and under “rationale” why you think that this helps."
    }
}

/// Exempt: a cancelled intervention.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (_, object, intervention) in facts.programme.each::<Intervention>() {
        let cancelled = intervention.status == Some(Status::Cancelled);
        if intervention.contributes.is_empty() && !cancelled {
            bag.push(report(object.common.span));
        }
    }
}
