use base::diagnostic::Text;
use base::text;

use super::book::{Book, Key};

/// The most cells that a message names.
const NAMED: usize = 8;

/// How cells are named beside the one that is told.
pub struct Names<'a> {
    pub own: &'a Key<'a>,
    pub book: &'a Book<'a>,
}

impl Names<'_> {
    /// `“selwerd, jong”`; with its indicator and its period where those are others.
    pub fn name(&self, key: &Key<'_>) -> String {
        let place = key.area.and_then(|area| self.book.places.place(area));
        let id = |key: &Key<'_>| self.book.table(key.layer).map(|table| table.id);
        let indicator = id(key).filter(|own| Some(*own) != id(self.own));
        let mut parts: Vec<String> = indicator.into_iter().map(str::to_owned).collect();
        parts.extend(place.iter().map(|place| place.id.to_string()));
        parts.extend(key.by.iter().flatten().map(|value| (*value).to_owned()));
        if key.period != self.own.period || parts.is_empty() {
            parts.push(key.period.to_string());
        }
        format!("“{}”", parts.join(", "))
    }

    /// Several, the first few by name.
    pub fn list(&self, keys: &[Key<'_>]) -> Text {
        let names: Vec<String> = keys.iter().take(NAMED).map(|key| self.name(key)).collect();
        let names = names.join(", ");
        match keys.len().saturating_sub(NAMED) {
            0 => text!("{names}", "{names}"),
            more => text!("{names} en nog {more}", "{names} and {more} more"),
        }
    }
}
