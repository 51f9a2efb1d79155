//! The shapes in which content is written: dates, periods, frequencies and numbers.
//!
//! Everything above speaks in these types. They know nothing of files, of the programme or of
//! any language; parsing returns what is wrong as data, so that the rule that reports it can
//! choose its own words.

mod date;
mod frequency;
mod id;
mod number;
mod period;

pub use date::{Date, PartialDate};
pub use frequency::Frequency;
pub use id::{LONGEST_ID, is_id};
pub use number::{
    Decimal, DecimalMark, NumberProblem, is_missing, is_no_id, parse_number, round_half_away,
};
pub use period::{Period, PeriodProblem, SplitYear, YearKind};
