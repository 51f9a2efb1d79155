use std::collections::BTreeMap;
use std::sync::Arc;

use base::value::{Date, Decimal, Frequency, Period};
use insight::{Aim, Estimate, Yardstick};
use programme::model::{Boundary, ChartForm, ObservationStatus};

/// What a chart shows, before anything is said about how: one measure, for one or more areas, at
/// one or more periods.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// An id that is the only one on its page; the name and description get theirs from it.
    pub id: String,
    /// As the editors want it; what they leave out, or what the data cannot fill, follows from the
    /// data: bars for one period, a line for more.
    pub form: Option<ChartForm>,
    /// Whether one small drawing does for a page of any width.
    pub is_small: bool,
    /// What is measured, in the reader's words: `Fietsdiefstal`.
    pub title: String,
    /// In what it is measured, in the reader's words and as it stands behind a number:
    /// `misdrijven per 1.000 inwoners`, `procent van de woningen`. May be empty.
    pub unit: String,
    /// What the values of a scale mean, where they are its codes.
    pub steps: Vec<(Decimal, String)>,
    /// How values are shown, and by what they are compared.
    pub yardstick: Yardstick,
    /// The place that the whole is about, for the line of what is measured. May be empty: then
    /// the series are named.
    pub place: String,
    /// What the series are parts by, within a sentence: `leeftijd`, `leeftijd en geslacht`. None
    /// where they are areas.
    pub by: Option<String>,
    /// In the order in which they are told and drawn.
    pub series: Vec<Series>,
    /// The ids of the areas that are compared with none: others of the series are part of them, or they
    /// are of another level than those that are compared.
    pub aside: Vec<String>,
    /// How an area is called within a sentence, by its id, where that is not its name: `de
    /// Oosterparkwijk`.
    pub called: BTreeMap<String, String>,
    /// How an area is drawn, by its id. Those that are not in it are drawn in the order of the plot.
    pub looks: BTreeMap<String, Look>,
    /// Since when and until when an area exists, by its id, where its register tells.
    pub lives: BTreeMap<String, Life>,
    /// Where their areas are on a map, as far as that is known.
    pub places: Vec<Place>,
    /// What values are meant to become. Those of which the number is known are drawn; all are told.
    pub targets: Vec<Target>,
    /// Why figures from before and after a break are not to be compared, by the break.
    pub break_reasons: Vec<(Period, String)>,
    /// How often a figure comes: where one is lacking a line is interrupted.
    pub frequency: Option<Frequency>,
    /// Whether the axis of a line begins at zero; none lets the data choose. Bars always do.
    pub from_zero: Option<bool>,
    /// The most lines in one drawing: 4 unless told, 6 at most. The table holds them all.
    pub max_series: usize,
    /// The ids of the series that the editors want drawn, in their order; where it is empty and there
    /// are too many, values decide.
    pub chosen: Vec<String>,
    /// The ids of the areas that a table shows even where there are too many for all: those of the
    /// programme.
    pub kept: Vec<String>,
    /// What the editors say to whoever does not see the drawing, in place of the sentences.
    pub alt: Option<String>,
    /// The day on which this is told. A target that was due by then is told as past.
    pub today: Option<Date>,
}

/// The values of one area, or of one part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The area's id, for the download. May be empty.
    pub id: String,
    pub name: String,
    pub role: Role,
    /// One for each period, in any order.
    pub points: Vec<Point>,
}

/// What decides how an area is drawn, the same on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Its place among the areas of the programme, or among all others: its colour, sign and dashes.
    pub place: usize,
    /// Whether it is one of the programme's own: others are grey beside those.
    pub is_ours: bool,
}

impl Look {
    /// The colours that areas share: places that are a multiple of it apart have the same.
    pub const COLOURS: usize = 5;
}

/// The first and the last day of an area; none where it has no end, or its register tells none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Life {
    pub from: Option<Date>,
    pub to: Option<Date>,
}

/// Where an area is on a map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// The id of its series.
    pub id: String,
    /// Column and row on a map of tiles, from 1.
    pub tile: Option<(u16, u16)>,
    /// Shared: every figure on every page points at the same.
    pub outline: Option<Arc<Boundary>>,
}

/// What the values of a series are meant to become.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    pub aim: Aim,
    /// The place of the series among those of the plot; none is that of the own area.
    pub series: Option<usize>,
    /// Of a part that is held against the same part in the reference: none of its plot is that.
    pub beside: Option<Beside>,
}

/// What a part is held against.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// Its area and the reference, as they are called within a sentence.
    pub place: String,
    pub reference: String,
    /// The numbers of the part in the reference.
    pub numbers: Vec<Estimate>,
}

impl From<Aim> for Target {
    fn from(aim: Aim) -> Self {
        Self { aim, series: None, beside: None }
    }
}

/// What an area is in this chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The area that the page is about.
    Own,
    /// What it is held against: the city.
    Reference,
    Other,
}

/// A value of one area in one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    pub period: Period,
    /// None where there is no value, which then is shown as missing.
    pub value: Option<Decimal>,
    /// The ends of the interval of uncertainty.
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    pub status: ObservationStatus,
    /// The label of an ordinal value, or the words of a qualitative one.
    pub text: Option<String>,
    pub note: Option<String>,
}

/// Where a target is drawn: what it stands for in the unit of the plot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TargetMark {
    /// The place of the series that it is for.
    pub series: Option<usize>,
    /// None is without a date.
    pub period: Option<Period>,
    /// The value, or the lower end of a range.
    pub value: Decimal,
    /// The upper end, where the target is a range.
    pub high: Option<Decimal>,
}

impl Plot {
    /// A plot with nothing in it yet, to be filled in field by field.
    pub fn new(id: impl Into<String>, title: impl Into<String>, yardstick: Yardstick) -> Self {
        Self {
            id: id.into(),
            form: None,
            is_small: false,
            title: title.into(),
            unit: String::new(),
            steps: Vec::new(),
            yardstick,
            place: String::new(),
            by: None,
            series: Vec::new(),
            aside: Vec::new(),
            called: BTreeMap::new(),
            looks: BTreeMap::new(),
            lives: BTreeMap::new(),
            places: Vec::new(),
            targets: Vec::new(),
            break_reasons: Vec::new(),
            frequency: None,
            from_zero: None,
            max_series: 4,
            chosen: Vec::new(),
            kept: Vec::new(),
            alt: None,
            today: None,
        }
    }
}

impl TargetMark {
    /// The value, or both ends of a range.
    pub fn values(&self) -> impl Iterator<Item = Decimal> + use<> {
        [Some(self.value), self.high].into_iter().flatten()
    }
}

impl Point {
    /// A final value without an interval.
    pub fn new(period: Period, value: Option<Decimal>) -> Self {
        Self {
            period,
            value,
            lower: None,
            upper: None,
            status: match value {
                Some(_) => ObservationStatus::Final,
                None => ObservationStatus::Missing,
            },
            text: None,
            note: None,
        }
    }

    /// Both ends of the interval, where both are known.
    pub fn interval(&self) -> Option<(Decimal, Decimal)> {
        self.lower.zip(self.upper)
    }

    /// What arithmetic takes of it; none where it has no number.
    pub fn estimate(&self) -> Option<Estimate> {
        Some(Estimate {
            period: self.period,
            value: self.value?,
            lower: self.lower,
            upper: self.upper,
            status: self.status,
        })
    }

    pub fn is_forecast(&self) -> bool {
        self.status == ObservationStatus::Forecast
    }

    pub fn is_break(&self) -> bool {
        self.status == ObservationStatus::Break
    }

    /// Whether it may still change, or may be off: such a mark is hollow, and its cell carries a word.
    pub fn is_unsettled(&self) -> bool {
        matches!(
            self.status,
            ObservationStatus::Provisional
                | ObservationStatus::Estimate
                | ObservationStatus::Unreliable
                | ObservationStatus::Forecast
        )
    }

    /// Whether it says something: a number, or words.
    pub fn is_known(&self) -> bool {
        self.value.is_some() || self.text.is_some()
    }
}
