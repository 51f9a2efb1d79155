use super::{Diagnostic, Place, Severity, Texts};

/// Diagnostics as they are found, in any order; sorted when they are shown.
#[derive(Debug, Default, Clone)]
pub struct Bag {
    found: Vec<Diagnostic>,
}

impl Bag {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.found.iter()
    }

    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.found.retain(keep);
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.found.iter().filter(|d| d.severity() == severity).count()
    }

    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// By path, position, severity, code and message: the same on every machine.
    #[must_use]
    pub fn sorted(&self, texts: &dyn Texts) -> Vec<&Diagnostic> {
        let mut all: Vec<&Diagnostic> = self.found.iter().collect();
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let place = |d: &Diagnostic| match (&d.place, d.place.stretch(texts)) {
            (_, Some(span)) => (texts.path(span.file).to_owned(), span.start, span.end),
            // Of one file all places are of one sort: lines are not compared with bytes.
            (Place::At(path, at), _) => (path.clone(), whole(at.line), whole(at.column)),
            (Place::Path(path), _) => (path.clone(), 0, 0),
            _ => (String::new(), 0, 0),
        };
        let key = |d: &Diagnostic| (place(d), d.severity(), d.rule.code, d.message.clone());
        all.sort_by_cached_key(|d| key(d));
        all.dedup_by(|a, b| {
            a.rule.code == b.rule.code && a.place == b.place && a.message == b.message
        });
        all
    }
}

impl FromIterator<Diagnostic> for Bag {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Self { found: iter.into_iter().collect() }
    }
}

impl IntoIterator for Bag {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.into_iter()
    }
}

impl Extend<Diagnostic> for Bag {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, iter: T) {
        self.found.extend(iter);
    }
}
