//! What counts as news: what was told and what has happened, by its day.

use base::value::{Date, PartialDate};
use programme::model::{Detail, Kind};

use crate::address::date_of;

/// What the programme tells of itself by its day.
pub const KINDS: [Kind; 4] = [Kind::Update, Kind::Commitment, Kind::Evaluation, Kind::Story];

/// The day by which it is news; none for what has no date, and for what is still to come.
pub fn day(detail: &Detail, today: Date) -> Option<PartialDate> {
    date_of(detail).filter(|_| !is_to_come(detail, today))
}

/// Whether it is dated later than today, or only planned: that has not happened, also when its day
/// has come.
pub fn is_to_come(detail: &Detail, today: Date) -> bool {
    let is_planned = matches!(detail, Detail::Evaluation(one) if one.published.is_none());
    is_planned || date_of(detail).is_some_and(|date| date.first() > today)
}
