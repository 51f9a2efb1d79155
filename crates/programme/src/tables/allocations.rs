//! `allocations.csv`: which money is meant for what.

use super::prelude::*;

record! {
    /// A row of `allocations.csv`.
    Allocation, "toedeling", "allocation";

    id: Needed<OwnId>,
        "Een naam voor de rij, die in deze tabel één keer voorkomt.",
        "A name for the row that occurs once in this table.",
        "jtf-leerwerkplek";

    fund: Needed<to::Fund>,
        "Het fonds: een id uit funds/.",
        "The fund: an id from funds/.",
        "just-transition-fund";

    to: For,
        "Waar het geld naartoe gaat: een id; leeg is het hele programma.",
        "Where the money goes: an id; empty is the whole programme.",
        "leerwerkplek";

    period_start: Option<Period>,
        "De eerste periode waarvoor het geld is.",
        "The first period that the money is for.",
        "2025";

    period_end: Option<Period>,
        "De laatste periode waarvoor het geld is.",
        "The last period that the money is for.",
        "2027";

    /// Unknown where it is none.
    amount: Option<Amount>,
        "Het bedrag, zonder teken voor duizendtallen; leeg is onbekend.",
        "The amount, without a mark for thousands; empty is unknown.",
        "2900000";

    /// The upper end of a range.
    amount_high: Option<Amount>,
        "Het hoogste bedrag, als het om een bandbreedte gaat.",
        "The highest amount, where it is a range.",
        "3200000";

    stage: Needed<Stage>,
        "Hoe zeker het geld is: gevraagd, gereserveerd, toegekend of vastgelegd.",
        "How firm the money is: sought, reserved, allocated or committed.",
        "allocated";

    /// Parts of a hundred; empty where it is not known which goal the money serves.
    goals: Shares,
        "De doelen die het geld dient, elk met een percentage; samen 100. Geld voor een doel zelf dient dat doel, ook als hier niets staat.",
        "The goals that the money serves, each with a percentage; together 100. Money for a goal itself serves that goal, also where nothing stands here.",
        "meer-mensen-aan-het-werk:60 prettig-wonen:40";

    decided_on: Option<Past<Date>>,
        "Wanneer het is besloten.",
        "When it was decided.",
        "2025-05-20";

    document: Option<to::Document>,
        "Het besluit: een id uit documents/.",
        "The decision: an id from documents/.",
        "pers-jtf-2025";

    /// A place in `Programme::allocations`.
    supersedes: OtherRow,
        "De rij van dezelfde fase die deze verbetert: een id uit deze tabel.",
        "The row of the same stage that this one corrects: an id from this table.",
        "jtf-leerwerkplek-oud";

    /// The row for the same money in another source.
    alternative_to: OtherRow,
        "De rij met een ander bedrag voor hetzelfde geld, uit een andere bron.",
        "The row with another figure for the same money, from another source.",
        "jtf-leerwerkplek-brief";

    note: Option<Localised>,
        "Een toelichting.",
        "An explanation.",
        "Volgens de pers in mei 2025",
        "According to the press in May 2025";

    + /// Set where a later row replaces this one.
    superseded: bool = |_, _, _| false;
    + /// Whether it was decided before the programme began, and not for the years of the programme.
    before_start: bool = |_, _, _| false;
    + span: Span = |_, span, _| span;
}

words!(
    /// How firm money is. Committed money stays allocated; stages are never added.
    Stage { Sought = "sought", Reserved = "reserved", Allocated = "allocated", Committed = "committed" }
);

impl Allocation {
    /// Whether the row counts in totals: nothing replaces it and it is no other source's figure.
    pub fn counts(&self) -> bool {
        !self.superseded && self.alternative_to.is_none()
    }

    /// The first and the last period that the money is for.
    pub fn period(&self) -> (Option<Period>, Option<Period>) {
        (self.period_start, self.period_end)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalShare {
    pub goal: Reference,
    pub percent: Decimal,
}

field! {
    /// The goals that money serves, each with its part of a hundred.
    Shares: Type::List(&Type::Share) => Vec<GoalShare>, |entry, builder| {
        let mut shares = Vec::new();
        if let Some(Value::List(items)) = entry.map(|entry| &entry.value) {
            for item in items {
                let goal = to::Goal::read(item, builder);
                if let Value::Share(_, percent) = item.value {
                    shares.extend(goal.map(|goal| GoalShare { goal, percent }));
                }
            }
        }
        Some(shares)
    }
}
