use crate::kinds::{Key, shape};

const OWN: &[Key] = &[];

shape!("gebied", "area", OWN, crate::kinds::common::AREA_HEAD);

pub const EXAMPLE: &str = "\
---
summary: Een wijk met veel portiekflats uit de jaren zestig.
---
Selwerd ligt tussen de ring en het spoor.
";
