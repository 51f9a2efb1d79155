use base::value::Period;
use programme::model::{ChartForm, ObjectRef};

use crate::view::Say;

/// What to show of an indicator.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Request {
    /// Unique on its page.
    pub id: String,
    pub form: Option<ChartForm>,
    /// The place of the dimension whose parts are drawn; none leaves it to the indicator.
    pub by: Option<usize>,
    /// Whether it stands below a larger drawing of the same indicator.
    pub is_small: bool,
    /// These areas alone; none leaves it to the indicator.
    pub areas: Option<Vec<ObjectRef>>,
    pub from: Option<Period>,
    pub to: Option<Period>,
    pub caption: Option<Say>,
}

impl Request {
    /// Everything that is known of an indicator.
    pub fn all(at: ObjectRef) -> Self {
        Self { id: format!("f-{}", at.0), ..Self::default() }
    }

    pub fn holds(&self, period: Period) -> bool {
        self.from.is_none_or(|from| period.first() >= from.first())
            && self.to.is_none_or(|to| period.last() <= to.last())
    }

    pub fn is_all(&self, at: ObjectRef) -> bool {
        *self == Self::all(at)
    }
}
