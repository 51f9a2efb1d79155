use crate::model::{Aggregation, Indicator, Measure, ObjectRef, Observation, ObservationStatus};
use base::value::{Decimal, Period, round_half_away};

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'a> {
    pub area: Option<ObjectRef>,
    pub period: Period,
    /// By breakdown; none is the total.
    pub by: Vec<Option<&'a str>>,
}

impl<'a> Key<'a> {
    pub fn of(row: &'a Observation) -> Self {
        Self {
            area: row.area,
            period: row.period,
            by: row.by.iter().map(Option::as_deref).collect(),
        }
    }
}

/// The rows of a table, found by their cell.
pub struct Cells<'a> {
    rows: &'a [Observation],
    adds: Adds,
}

/// Which numbers of a row add up.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Adds {
    Value,
    /// The numerator, of which the value is so many per 1 of the denominator.
    Numerator(Decimal),
}

impl<'a> Cells<'a> {
    /// None where nothing of an indicator adds up.
    pub fn new(front: &Indicator, rows: &'a [Observation]) -> Option<Self> {
        let sums = matches!(front.aggregation, None | Some(Aggregation::Sum));
        let adds = match front.measure {
            Some(Measure::Count) if sums => Adds::Value,
            Some(Measure::Percentage) => Adds::Numerator(Decimal::ONE_HUNDRED),
            Some(Measure::Rate) => Adds::Numerator(front.per.unwrap_or(Decimal::ONE)),
            _ => return None,
        };
        Some(Self { rows, adds })
    }

    /// The rows of an area and a period. Nothing is kept of where they stand: a table is long, and
    /// few of its cells are asked for.
    pub fn group(&self, area: Option<ObjectRef>, period: Period) -> &'a [Observation] {
        let wanted = (area, period.first(), period.last());
        let place = |row: &Observation| (row.area, row.period.first(), row.period.last());
        let start = self.rows.partition_point(|row| place(row) < wanted);
        let rest = self.rows.get(start..).unwrap_or_default();
        let is_same = |row: &&Observation| (row.area, row.period) == (area, period);
        let count = rest.iter().take_while(is_same).count();
        rest.get(..count).unwrap_or_default()
    }

    /// The periods of which an area has rows, with those.
    pub fn periods(&self, area: Option<ObjectRef>) -> impl Iterator<Item = &'a [Observation]> {
        let start = self.rows.partition_point(|row| row.area < area);
        let end = self.rows.partition_point(|row| row.area <= area);
        let own = self.rows.get(start..end).unwrap_or_default();
        own.chunk_by(|a, b| a.period == b.period)
    }

    /// The newest publication of a cell.
    pub fn find(&self, key: &Key<'_>) -> Option<&'a Observation> {
        let group = self.group(key.area, key.period);
        let by =
            |row: &Observation| row.by.iter().map(Option::as_deref).cmp(key.by.iter().copied());
        let end = group.partition_point(|row| by(row).is_le());
        let row = group.get(end.checked_sub(1)?)?;
        by(row).is_eq().then_some(row)
    }

    pub fn is_hidden(&self, key: &Key<'_>) -> bool {
        let row = self.find(key);
        row.is_some_and(|row| row.status == ObservationStatus::Suppressed)
    }

    /// What a cell adds to a sum, where that is shown.
    pub fn known(&self, key: &Key<'_>) -> Option<Decimal> {
        let row = self.find(key)?;
        if row.status == ObservationStatus::Suppressed {
            return None;
        }
        match self.adds {
            Adds::Value => row.value,
            Adds::Numerator(times) => row.numerator.or_else(|| whole_part(row, times)),
        }
    }
}

/// The number of people behind a percentage of so many: the only whole number that rounds to it.
/// None where several do, or none does.
fn whole_part(row: &Observation, times: Decimal) -> Option<Decimal> {
    let base = row.denominator.or(row.n.map(Decimal::from))?;
    let value = row.value?;
    if base <= Decimal::ZERO || times <= Decimal::ZERO {
        return None;
    }
    let part = value.checked_mul(base)?.checked_div(times)?;
    let whole = round_half_away(part, 0);
    let shown = |whole: Decimal| {
        let exact = whole.checked_mul(times)?.checked_div(base)?;
        Some(round_half_away(exact, value.scale()))
    };
    let neighbours = [whole - Decimal::ONE, whole + Decimal::ONE];
    let is_only = neighbours.into_iter().all(|other| shown(other) != Some(value));
    (shown(whole) == Some(value) && is_only).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::{FileId, Span};

    fn share(value: &str, n: u64) -> Option<i64> {
        let row = Observation {
            area: None,
            period: Period::Year(2023),
            value: Some(value.parse().unwrap()),
            word: None,
            lower: None,
            upper: None,
            numerator: None,
            denominator: None,
            n: Some(n),
            status: ObservationStatus::Final,
            published: None,
            note: None,
            by: Box::new([]),
            span: Span::top(FileId(0)),
        };
        let whole = whole_part(&row, Decimal::ONE_HUNDRED)?;
        whole.to_string().parse().ok()
    }

    #[test]
    fn a_percentage_of_a_few_gives_their_number_away() {
        assert_eq!(share("26.0", 50), Some(13));
        assert_eq!(share("33.3", 9), Some(3));
        // Several numbers round to it, and none does.
        assert_eq!(share("25.5", 1488), None);
        assert_eq!(share("27.3", 50), None);
        assert_eq!(share("27.3", 0), None);
    }
}
