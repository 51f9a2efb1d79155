//! What can be wrong with one file on its own: its form, its keys, its cells.

pub mod duplicate_key;
pub mod front_matter_missing;
pub mod invalid_csv;
pub mod invalid_geojson;
pub mod invalid_id;
pub mod invalid_yaml;
pub mod listed_twice;
pub mod malformed_date;
pub mod malformed_period;
pub mod missing_column;
pub mod missing_key;
pub mod negative_amount;
pub mod no_such_kind;
pub mod not_a_number;
pub mod other_currency;
pub mod programme_missing;
pub mod translation_without_original;
pub mod unknown_column;
pub mod unknown_key;
pub mod unknown_language;
pub mod unknown_value;
pub mod untranslatable_key;
pub mod wrong_type;

use base::diagnostic::Rule;

pub static RULES: &[&Rule] = &[
    &duplicate_key::RULE,
    &front_matter_missing::RULE,
    &invalid_csv::RULE,
    &invalid_geojson::RULE,
    &invalid_id::RULE,
    &invalid_yaml::RULE,
    &listed_twice::RULE,
    &malformed_date::RULE,
    &malformed_period::RULE,
    &missing_column::RULE,
    &missing_key::RULE,
    &negative_amount::RULE,
    &no_such_kind::RULE,
    &not_a_number::RULE,
    &other_currency::RULE,
    &programme_missing::RULE,
    &translation_without_original::RULE,
    &unknown_column::RULE,
    &unknown_key::RULE,
    &unknown_language::RULE,
    &unknown_value::RULE,
    &untranslatable_key::RULE,
    &wrong_type::RULE,
];
