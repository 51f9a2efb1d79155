//! What can be wrong between files: one rule in each file, named after its code.

use base::diagnostic::Rule;

pub mod accepted_without_warning;
pub mod area_not_valid;
pub mod boundary_without_area;
pub mod cell_can_be_derived;
pub mod csv_without_indicator;
pub mod cycle;
pub mod date_in_future;
pub mod due_before_made;
pub mod due_history_out_of_order;
pub mod duplicate_id;
pub mod duplicate_observation;
pub mod fulfilled_without_evidence;
pub mod fulfilment_before_made;
pub mod future_transaction;
pub mod image_without_alt;
pub mod invalid_currency;
mod kinds;
pub mod missing_consent;
pub mod missing_file;
pub mod no_figure_counts;
pub mod outside_fund_period;
pub mod over_ceiling;
pub mod overlapping_allocations;
pub mod percentage_out_of_range;
pub mod range_without_low;
pub mod row_of_other_fund;
pub mod small_cell;
pub mod split_not_100;
pub mod start_after_end;
pub mod supersedes_other_object;
pub mod supersedes_other_source;
pub mod supersedes_other_stage;
pub mod unknown_id;
pub mod update_before_period;
pub mod value_beside_suppressed;
pub mod withheld;

/// Every rule of this stage, by code.
pub static RULES: &[&Rule] = &[
    &accepted_without_warning::RULE,
    &area_not_valid::RULE,
    &boundary_without_area::RULE,
    &cell_can_be_derived::RULE,
    &csv_without_indicator::RULE,
    &cycle::RULE,
    &date_in_future::RULE,
    &due_before_made::RULE,
    &due_history_out_of_order::RULE,
    &duplicate_id::RULE,
    &duplicate_observation::RULE,
    &fulfilled_without_evidence::RULE,
    &fulfilment_before_made::RULE,
    &future_transaction::RULE,
    &image_without_alt::RULE,
    &invalid_currency::RULE,
    &missing_consent::RULE,
    &missing_file::RULE,
    &no_figure_counts::RULE,
    &outside_fund_period::RULE,
    &over_ceiling::RULE,
    &overlapping_allocations::RULE,
    &percentage_out_of_range::RULE,
    &range_without_low::RULE,
    &row_of_other_fund::RULE,
    &small_cell::RULE,
    &split_not_100::RULE,
    &start_after_end::RULE,
    &supersedes_other_object::RULE,
    &supersedes_other_source::RULE,
    &supersedes_other_stage::RULE,
    &unknown_id::RULE,
    &update_before_period::RULE,
    &value_beside_suppressed::RULE,
    &withheld::RULE,
];
