//! What the editors should know about the content as a whole; one file per rule.

use base::diagnostic::Bag;

use crate::facts::Facts;

pub(crate) mod indicator_without;

base::rules! {
    checked by CHECKS: Check;
    abbreviation_not_in_glossary
    accepted_without_reason
    alt_number_differs
    amounts_exceed_received
    baseline_without_figure
    break_not_marked
    commitment_moved_twice
    commitment_overdue
    committed_above_allocated
    data_outdated
    document_not_accessible
    fund_tied_to_no_goal
    goal_without_contribution
    goal_without_indicator
    goal_without_money
    goal_without_outside_partner
    intervention_without_contribution
    map_without_places
    missing_translation
    parts_exceed_whole
    recommendation_without_response
    review_date_passed
    running_total_falls
    security_contact_expired
    security_not_at_root
    summary_hard_to_read
    summary_missing
    summary_too_long
    target_in_words
    target_on_wrong_side
    target_out_of_range
    target_without_milestone
    too_many_lines
}

/// Looks for one kind of gap in the whole programme.
pub(crate) type Check = fn(&Facts<'_, '_>, &mut Bag);
