use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::Fund;

rule! {
    warning "fund-tied-to-no-goal"
    nl "een fonds hoort bij geen doel" en "a fund is tied to no goal"
    why nl "Wie betaalt waarvoor? Een fonds noemt de doelen waarvoor het is bedoeld onder `goals`, of de rijen van \
            `allocations.csv` doen dat."
        en "Who pays for what? A fund names the goals that it is meant for under `goals`, or the rows of \
            `allocations.csv` do."
    bad "title: Regio Deal Groningen-Noord"
    good "title: Regio Deal Groningen-Noord\ngoals: [prettig-wonen, veilig-in-de-buurt]"

    pub fn report(span: Span) {
        nl "Dit fonds is aan geen enkel doel verbonden." en "This fund is tied to no goal at all."
        hint nl "Noem onder “goals” de doelen waarvoor dit geld is bedoeld, of verdeel de rijen van allocations.csv \
                 over doelen."
             en "Name under “goals” the goals that this money is meant for, or divide the rows of allocations.csv \
                 over goals."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, object, fund) in facts.programme.each::<Fund>() {
        let mut rows = facts.insight.money().of_fund(at).iter();
        if fund.goals.is_empty() && !rows.any(|row| row.counts() && !row.goals.is_empty()) {
            bag.push(report(object.common.span));
        }
    }
}
