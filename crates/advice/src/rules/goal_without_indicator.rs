use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::Goal;

rule! {
    warning "goal-without-indicator"
    nl "een doel heeft geen indicator" en "a goal has no indicator"
    why nl "Zonder cijfer ziet niemand of een doel dichterbij komt. Een doel dat door de doelen daaronder wordt \
            gevolgd, heeft zelf geen indicator nodig."
        en "Without a figure nobody sees whether a goal comes closer. A goal that is followed by the goals below it \
            needs no indicator of its own."
    bad "title: Bewoners doen mee"
    good "title: Bewoners doen mee\nindicators:\n  - {indicator: bewoners-actief, role: headline}"

    pub fn report(span: Span) {
        nl "Dit doel heeft geen indicator, dus niemand ziet of het dichterbij komt."
        en "This goal has no indicator, so nobody sees whether it comes closer."
        hint nl "Noem bij “indicators” het cijfer waaraan u dit doel afleest, of zet deze waarschuwing bij \
                 “accepted” in programme.yaml met de reden."
             en "Name under “indicators” the figure by which this goal is judged, or put this warning under \
                 “accepted” in programme.yaml with the reason."
    }
}

/// Exempt: a goal of which a goal below it has an indicator.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let goal = |at| facts.programme.detail::<Goal>(at);
    let is_followed = |at| goal(at).is_some_and(|goal| !goal.indicators.is_empty());
    bag.extend(facts.goals_without(is_followed).map(|goal| report(goal.common.span)));
}
