/// The most letters of an id: with what follows it in the name of a file, and as part of an address
/// on paper, it stays usable.
pub const LONGEST_ID: usize = 100;

/// Whether `text` is an id: `[a-z0-9]+(-[a-z0-9]+)*`.
///
/// ```
/// assert!(base::value::is_id("de-wijk-2"));
/// assert!(!base::value::is_id("De wijk"));
/// assert!(!base::value::is_id("wijk--2"));
/// ```
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST_ID
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}
