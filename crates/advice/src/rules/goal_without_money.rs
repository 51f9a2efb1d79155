use crate::facts::Facts;
use base::diagnostic::prelude::*;

rule! {
    warning "goal-without-money"
    nl "geen geld bereikt een doel" en "no money reaches a goal"
    why nl "Geld bereikt een doel alleen door de kolom `goals` van `allocations.csv`. Staat het doel daar nergens, \
            dan kan de lezer niet zien of er geld voor is. Een doel waarvan een doel daaronder geld krijgt, telt \
            mee."
        en "Money reaches a goal only by the column `goals` of `allocations.csv`. Where the goal is not there, \
            readers cannot see whether there is money for it. A goal of which a goal below it receives money is \
            counted as reached."
    bad "id,fund,to,amount,stage,goals\na-1,regio-deal,leerwerkplek,2900000,allocated,"
    good "id,fund,to,amount,stage,goals\na-1,regio-deal,leerwerkplek,2900000,allocated,meer-werk:100"

    pub fn report(span: Span) {
        nl "Volgens de tabel met geld bereikt niets dit doel."
        en "According to the table of money nothing reaches this goal."
        hint nl "Zet dit doel in de kolom “goals” van een rij in allocations.csv, bijvoorbeeld als “dit-doel:100”."
             en "Put this goal into the column “goals” of a row of allocations.csv, for example as “this-goal:100”."
    }
}

/// Exempt: a goal of which a goal below it receives money.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let money = facts.insight.money();
    let is_funded = |goal| money.reaching(goal).iter().any(|part| part.row.counts());
    bag.extend(facts.goals_without(is_funded).map(|goal| report(goal.common.span)));
}
