use base::diagnostic::prelude::*;

rule! {
    warning "heading-skipped"
    nl "een kop slaat een niveau over" en "a heading skips a level"
    why nl "Wie niet ziet hoe groot een kop is, hoort zijn niveau. Na ## komt ###, en pas daarna ####. Op de site \
            wordt de kop een niveau hoger getoond, zodat er geen gat is."
        en "Those who do not see the size of a heading hear its level. After ## comes ###, and only then ####. On \
            the site the heading is shown a level higher, so that there is no gap."
    bad "## Wat wij doen\n\n#### In Selwerd"
    good "## Wat wij doen\n\n### In Selwerd"

    /// The level that was written, and the deepest that could stand here.
    pub fn report(place: Span, written: u8, expected: u8) {
        let (written, expected) = ("#".repeat(written.into()), "#".repeat(expected.into()));
        nl "Deze kop slaat een niveau over." en "This heading skips a level."
        hint nl "Schrijf {expected} in plaats van {written}." en "Write {expected} instead of {written}."
    }
}
