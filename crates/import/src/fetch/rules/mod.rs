//! Why an address gives no table.

pub mod cannot_fetch;

use base::diagnostic::Rule;

pub static RULES: &[&Rule] = &[&cannot_fetch::RULE];
