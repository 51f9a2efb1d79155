use crate::model::Allocation;
use base::diagnostic::prelude::*;

rule! {
    error "supersedes-other-stage"
    nl "een rij vervangt geld in een ander stadium" en "a row replaces money in another stage"
    why nl "Met supersedes verbetert een rij een eerdere rij van hetzelfde stadium. Een later stadium is een rij \
            ernaast: geld dat is vastgelegd blijft ook toegekend. Wie het eerdere stadium vervangt, haalt dat geld \
            uit het totaal van dat stadium."
        en "By supersedes a row corrects an earlier row of the same stage. A later stage is a row beside it: money \
            that was committed stays allocated too. Whoever replaces the earlier stage takes that money out of the \
            total of that stage."
    bad "id,fund,amount,stage,supersedes\ntoegekend,regio-deal,100,allocated,\nvastgelegd,regio-deal,100,committed,toegekend"
    good "id,fund,amount,stage,supersedes\ntoegekend,regio-deal,100,allocated,\nvastgelegd,regio-deal,100,committed,"

    /// A row that replaces one of another stage; `cell` is where it says so.
    pub fn check(row: &Allocation, earlier: &Allocation, cell: Span) -> Option {
        when row.stage != earlier.stage;
        let (own, other, id) = (row.stage.word(), earlier.stage.word(), &earlier.id);
        at cell;
        nl "Deze rij is {own}, maar vervangt “{id}”, die {other} is."
        en "This row is {own}, but replaces “{id}”, which is {other}."
        hint nl "Laat supersedes leeg: een later stadium is een rij naast de eerdere."
             en "Leave supersedes empty: a later stage is a row beside the earlier one."
        related earlier.span nl "hier staat de rij die wordt vervangen" en "here is the row that is replaced"
    }
}
