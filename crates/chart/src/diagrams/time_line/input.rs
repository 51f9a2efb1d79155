use base::value::{Date, PartialDate};

/// What is shown on one scale of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLine {
    /// Unique on its page.
    pub id: String,
    /// For the headline: the name of what the milestones belong to.
    pub title: String,
    /// The day on which it is told, drawn as a line.
    pub today: Date,
    /// From top to bottom.
    pub rows: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub what: What,
    /// Where it stands, in the reader's words: `verwacht: 12 dagen later dan gepland`. May be
    /// empty for work.
    pub state: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A period of work. An end that is not known is drawn open.
    Work {
        start: Option<PartialDate>,
        end: Option<PartialDate>,
    },
    Milestone(Milestone),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    pub planned: Option<PartialDate>,
    pub forecast: Option<PartialDate>,
    pub actual: Option<PartialDate>,
    pub state: StopState,
}

/// How a milestone stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopState {
    Reached,
    /// Its day has passed.
    Overdue,
    /// Expected later than planned.
    Delayed,
    Ahead,
    /// No date is known.
    Undated,
}

impl Milestone {
    /// When it was reached, or else is expected.
    pub fn expected(&self) -> Option<PartialDate> {
        self.actual.or(self.forecast).or(self.planned)
    }
}

impl TimeLine {
    pub fn milestones(&self) -> impl Iterator<Item = (&Entry, &Milestone)> {
        self.rows.iter().filter_map(|row| match &row.what {
            What::Milestone(milestone) => Some((row, milestone)),
            What::Work { .. } => None,
        })
    }
}
