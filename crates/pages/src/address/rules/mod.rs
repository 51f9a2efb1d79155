//! What cannot be right about addresses; one file for each rule, named after its code.

pub mod address_collision;
pub mod address_lost;
pub mod alias_over_page;
pub mod invalid_alias;
pub mod invalid_segment;

use base::diagnostic::Rule;

pub static RULES: &[&Rule] = &[
    &address_collision::RULE,
    &address_lost::RULE,
    &alias_over_page::RULE,
    &invalid_alias::RULE,
    &invalid_segment::RULE,
];
