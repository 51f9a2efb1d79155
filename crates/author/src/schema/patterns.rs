//! How what stands behind a key is written, as regular expressions.

/// As in `base::value::is_id`.
pub const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";
/// A year, a month or a day.
pub const DATE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
/// A year, a month, a quarter, a half, a day, a year that spans two.
pub const SPAN: &str = "[0-9]{4}(/[0-9]{4}|-Q[1-4]|-H[12]|-[0-9]{2}(-[0-9]{2})?)?";
