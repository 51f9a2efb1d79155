//! An area has no keys of its own: what it is stands in its row of `areas.csv`.

pub const EXAMPLE: &str = "\
---
summary: Een wijk met veel portiekflats uit de jaren zestig.
---
Selwerd ligt tussen de ring en het spoor.
";
