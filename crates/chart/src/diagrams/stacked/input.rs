use base::value::Decimal;
use programme::model::Measure;

/// What the bars are about.
#[derive(Debug, Clone, PartialEq)]
pub struct Stacked {
    /// Unique on its page.
    pub id: String,
    /// What is measured, in the reader's words: `Inwoners`.
    pub title: String,
    /// As it stands behind a number; may be empty. Amounts in `euro` are told as money.
    pub unit: String,
    pub measure: Measure,
    /// Decimals in which values are shown; none is as they were written.
    pub decimals: Option<u32>,
    /// By what the whole is parted, as within a sentence: `leeftijd`.
    pub by: String,
    /// Where and when, as far as all bars share that. May be empty.
    pub place: String,
    /// The names of the parts, in the order in which they lie in each bar.
    pub parts: Vec<String>,
    pub along: Along,
    pub wholes: Vec<Whole>,
}

/// What the bars are, one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Along {
    Periods,
    /// Areas, or funds, or whatever has a name.
    Names,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    pub name: String,
    /// The name within a sentence, where that is another: `de Oosterparkwijk`.
    pub called: Option<String>,
    pub is_own: bool,
    /// One for each part; none where it is not known.
    pub values: Vec<Option<Decimal>>,
    /// As the source gives it. None leaves it to the parts, where all are known.
    pub total: Option<Decimal>,
}

impl Whole {
    /// What the parts add up to, where all are known.
    pub fn sum(&self) -> Option<Decimal> {
        self.values.iter().try_fold(Decimal::ZERO, |sum, value| sum.checked_add((*value)?))
    }

    /// What the bar stands for: the source's own total before the sum of its parts.
    pub fn whole(&self) -> Option<Decimal> {
        self.total.or_else(|| self.sum())
    }

    /// How long the bar is: its parts as far as they are known.
    pub fn length(&self) -> Decimal {
        self.values.iter().flatten().fold(Decimal::ZERO, |sum, value| sum.saturating_add(*value))
    }
}
