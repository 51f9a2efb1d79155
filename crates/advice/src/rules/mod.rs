//! What the editors should know about the content as a whole; one file per rule.

use base::diagnostic::{Bag, Rule};

use crate::facts::Facts;

pub(crate) mod indicator_without;

mod abbreviation_not_in_glossary;
mod alt_number_differs;
mod amounts_exceed_received;
mod break_not_marked;
mod commitment_moved_twice;
mod commitment_overdue;
mod data_outdated;
mod document_not_accessible;
mod fund_tied_to_no_goal;
mod goal_without_contribution;
mod goal_without_indicator;
mod goal_without_money;
mod goal_without_outside_partner;
mod intervention_without_contribution;
mod missing_translation;
mod recommendation_without_response;
mod review_date_passed;
mod summary_hard_to_read;
mod summary_missing;
mod summary_too_long;
mod target_without_milestone;
mod too_many_lines;

/// The rules with a file of their own.
pub(crate) static RULES: &[&Rule] = &[
    &abbreviation_not_in_glossary::RULE,
    &alt_number_differs::RULE,
    &amounts_exceed_received::RULE,
    &break_not_marked::RULE,
    &commitment_moved_twice::RULE,
    &commitment_overdue::RULE,
    &data_outdated::RULE,
    &document_not_accessible::RULE,
    &fund_tied_to_no_goal::RULE,
    &goal_without_contribution::RULE,
    &goal_without_indicator::RULE,
    &goal_without_money::RULE,
    &goal_without_outside_partner::RULE,
    &intervention_without_contribution::RULE,
    &missing_translation::RULE,
    &recommendation_without_response::RULE,
    &review_date_passed::RULE,
    &summary_hard_to_read::RULE,
    &summary_missing::RULE,
    &summary_too_long::RULE,
    &target_without_milestone::RULE,
    &too_many_lines::RULE,
];

/// Looks for one kind of gap in the whole programme.
pub(crate) type Check = fn(&Facts<'_>, &mut Bag);

pub(crate) static CHECKS: &[Check] = &[
    abbreviation_not_in_glossary::check,
    alt_number_differs::check,
    amounts_exceed_received::check,
    break_not_marked::check,
    commitment_moved_twice::check,
    commitment_overdue::check,
    data_outdated::check,
    document_not_accessible::check,
    fund_tied_to_no_goal::check,
    goal_without_contribution::check,
    goal_without_indicator::check,
    goal_without_money::check,
    goal_without_outside_partner::check,
    intervention_without_contribution::check,
    missing_translation::check,
    recommendation_without_response::check,
    review_date_passed::check,
    summary_hard_to_read::check,
    summary_missing::check,
    summary_too_long::check,
    target_without_milestone::check,
    too_many_lines::check,
];
