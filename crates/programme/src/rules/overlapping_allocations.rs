use std::collections::BTreeMap;

use crate::model::{Allocation, ObjectRef, Programme, Stage, Subject};
use base::diagnostic::prelude::*;
use base::value::Date;

rule! {
    warning "overlapping-allocations"
    nl "twee rijen tellen misschien hetzelfde geld" en "two rows may count the same money"
    why nl "Twee rijen van één fonds, voor hetzelfde onderdeel, in hetzelfde stadium en voor een tijd die overlapt, \
            worden bij elkaar opgeteld. Vaak is de ene een verbetering van de andere, of het cijfer van een andere \
            bron. De regel kijkt alleen naar rijen met een periode, en niet naar rijen die verschillende doelen \
            dienen."
        en "Two rows of one fund, for the same object, in the same stage and for a time that overlaps are added up. \
            Often one corrects the other, or is the figure of another source. The rule looks only at rows with a \
            period, and not at rows that serve different goals."
    bad "id,fund,period_start,period_end,amount,stage\neen,regio-deal,2024,2026,100,allocated\ntwee,regio-deal,2026,2027,150,allocated"
    good "id,fund,period_start,period_end,amount,stage\neen,regio-deal,2024,2025,100,allocated\ntwee,regio-deal,2026,2027,150,allocated"

    fn report(row: &Allocation, earlier: &Allocation, fund: &str) {
        let id = &earlier.id;
        at row.span;
        nl "Deze rij en “{id}” geven geld uit “{fund}” aan hetzelfde, in hetzelfde stadium en voor dezelfde tijd; ze \
            worden opgeteld."
        en "This row and “{id}” give money of “{fund}” to the same thing, in the same stage and for the same time; \
            they are added up."
        hint nl "Verbetert deze rij de andere, noem die dan in supersedes; is het een andere bron, in alternative_to. \
                 Is het ander geld, scheid dan de perioden of de doelen."
             en "If this row corrects the other, name that in supersedes; if it is another source, in alternative_to. \
                 If it is other money, keep the periods or the goals apart."
        related earlier.span nl "hier staat de andere rij" en "here is the other row"
    }
}

type Key = (ObjectRef, Subject, Stage);

/// Reports, at each row that overlaps with rows above it, the first of them.
pub(crate) fn check(programme: &Programme, bag: &mut Bag) {
    let mut seen: BTreeMap<Key, Vec<&Allocation>> = BTreeMap::new();
    let counting = programme.allocations.iter().filter(|row| row.counts());
    for row in counting.filter(|row| row.period() != (None, None)) {
        let above = seen.entry((row.fund.to, row.to, row.stage)).or_default();
        if let Some(earlier) = above.iter().find(|earlier| overlap(earlier, row)) {
            let fund = &programme.object(row.fund.to).id;
            bag.push(report(row, earlier, fund));
        }
        above.push(row);
    }
}

fn overlap(a: &Allocation, b: &Allocation) -> bool {
    let (a_first, a_last) = days(a);
    let (b_first, b_last) = days(b);
    a_first <= b_last && b_first <= a_last && !serve_different_goals(a, b)
}

/// The first and the last day of a row; open to the side on which nothing is written.
fn days(row: &Allocation) -> (Date, Date) {
    let (start, end) = row.period();
    (
        start.map_or(Date::MIN, |period| period.first()),
        end.map_or(Date::MAX, |period| period.last()),
    )
}

fn serve_different_goals(a: &Allocation, b: &Allocation) -> bool {
    let shared = |goal: ObjectRef| b.goals.iter().any(|share| share.goal.to == goal);
    !a.goals.is_empty() && !b.goals.is_empty() && !a.goals.iter().any(|share| shared(share.goal.to))
}
