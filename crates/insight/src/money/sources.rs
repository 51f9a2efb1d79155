use base::value::Decimal;
use programme::model::{Allocation, Programme};

/// Two sources with a figure for the same money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference<'a> {
    /// The row that counts.
    pub counted: &'a Allocation,
    /// What another source says, which is never added.
    pub other: &'a Allocation,
    /// The other figure less the one that counts; none where one of them is unknown or a range.
    pub by: Option<Decimal>,
}

/// Every row of another source beside the one that counts, in the order of the table.
pub(super) fn differences<'a>(
    programme: &'a Programme,
    later: &[Option<usize>],
) -> Vec<Difference<'a>> {
    let rows = &programme.allocations;
    let others = rows.iter().enumerate().filter(|(_, row)| !row.superseded);
    others
        .filter_map(|(index, other)| {
            other.alternative_to?;
            let counted = rows.get(root(rows, later, index)?)?;
            let exact = |row: &Allocation| {
                let amount = row.amount?;
                row.amount_high.is_none_or(|high| high == amount).then_some(amount)
            };
            let by = exact(other).zip(exact(counted));
            Some(Difference {
                counted,
                other,
                by: by.map(|(other, counted)| other.saturating_sub(counted)),
            })
        })
        .collect()
}

/// The row that counts for the same money: from another source's figure to the one it stands
/// beside, and from a row that was replaced to the one that replaced it.
///
/// None where that leads to no row that counts; a walk over more rows than there are is a circle.
fn root(rows: &[Allocation], later: &[Option<usize>], from: usize) -> Option<usize> {
    let mut at = from;
    for _ in 0..=rows.len() {
        let row = rows.get(at)?;
        if row.counts() {
            return Some(at);
        }
        at = match row.superseded {
            true => later.get(at).copied().flatten()?,
            false => row.alternative_to?,
        };
    }
    None
}
