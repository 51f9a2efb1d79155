use super::input::{TimeLine, What};
use base::value::{Date, PartialDate};

/// From the first to the last day that a time line has to show, the day itself included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: Date,
    pub last: Date,
}

impl Span {
    /// None where no date is known.
    pub fn of(line: &TimeLine) -> Option<Self> {
        let dates = line.rows.iter().flat_map(|row| match row.what {
            What::Work { start, end } => [start, end, None],
            What::Milestone(m) => [m.planned, m.forecast, m.actual],
        });
        let dates: Vec<PartialDate> = dates.flatten().collect();
        let first = dates.iter().map(|date| date.first()).min()?;
        let last = dates.iter().map(|date| date.last()).max()?;
        Some(Self { first: first.min(line.today), last: last.max(line.today) })
    }
}
