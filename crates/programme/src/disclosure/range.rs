use base::value::Decimal;

/// Between which numbers one lies, both included; what is known exactly has both ends the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub low: Decimal,
    pub high: Decimal,
}

impl Range {
    pub const ZERO: Self = Self::exactly(Decimal::ZERO);

    pub const fn exactly(value: Decimal) -> Self {
        Self { low: value, high: value }
    }

    pub fn is_exact(self) -> bool {
        self.low == self.high
    }

    pub fn holds(self, value: Decimal) -> bool {
        self.low <= value && value <= self.high
    }

    /// `self + times × other`; none where the numbers grow beyond all bounds.
    pub fn plus(self, other: Self, times: i64) -> Option<Self> {
        let factor = Decimal::from(times);
        let (first, second) = (other.low.checked_mul(factor)?, other.high.checked_mul(factor)?);
        let low = self.low.checked_add(first.min(second))?;
        Some(Self { low, high: self.high.checked_add(first.max(second))? })
    }

    /// The whole numbers in it; none where there is none.
    pub fn whole(self) -> Option<Self> {
        let whole = Self { low: self.low.ceil(), high: self.high.floor() };
        (whole.low <= whole.high).then_some(whole)
    }

    /// Whether it tells a number to within ten per cent: what statistical offices call the p%-rule.
    pub fn tells_a_number(self) -> bool {
        let (Some(width), Some(sum)) =
            (self.high.checked_sub(self.low), self.high.checked_add(self.low))
        else {
            return false;
        };
        width.checked_mul(Decimal::TEN).is_some_and(|width| width <= sum.abs())
    }
}
