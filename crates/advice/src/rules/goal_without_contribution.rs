use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::{Kind, RelationKind};

rule! {
    warning "goal-without-contribution"
    nl "geen interventie draagt bij aan een doel" en "no intervention contributes to a goal"
    why nl "Interventies noemen bij `contributes` aan welk doel zij bijdragen. Noemt geen enkele interventie dit \
            doel, dan kan de lezer niet zien wat eraan wordt gedaan, en staat het doel los in het netwerk van \
            bijdragen. Een bijdrage aan een doel daaronder telt mee. Een programma zonder interventies krijgt deze \
            waarschuwing niet."
        en "Interventions name under `contributes` to which goal they contribute. Where no intervention names this \
            goal, readers cannot see what is done about it, and it stands apart in the network of contributions. A \
            contribution to a goal below it is counted. A programme without interventions does not get this warning."
    bad "title: Een lantaarn in het park\ncontributes:\n  - goal: prettig-wonen"
    good "title: Een lantaarn in het park\ncontributes:\n  - goal: prettig-wonen\n  - goal: veilig-in-de-buurt\n    rationale: Waar licht is, voelen mensen zich veiliger."

    pub fn report(span: Span) {
        nl "Geen enkele interventie draagt bij aan dit doel." en "No intervention contributes to this goal."
        hint nl "Noem dit doel bij “contributes” van een interventie, en bij “rationale” waarom u denkt dat dit \
                 helpt."
             en "Name this goal under “contributes” of an intervention, and under “rationale” why you think that \
                 this helps."
    }
}

/// Exempt: a goal of which a goal below it receives a contribution, and a programme that tells of
/// no interventions.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    if facts.programme.of_kind(Kind::Intervention).next().is_none() {
        return;
    }
    let receives = |goal| {
        let from = facts.programme.naming(goal, Kind::Intervention, RelationKind::ContributesTo);
        from.count() > 0
    };
    bag.extend(facts.goals_without(receives).map(|goal| report(goal.common.span)));
}
