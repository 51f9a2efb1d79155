use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use base::escaped;

/// Phrases, to be found in a text in one pass, each with what it stands for.
pub struct Met<T> {
    find: Option<AhoCorasick>,
    of: Vec<T>,
}

impl<T> Met<T> {
    pub fn new(phrases: impl IntoIterator<Item = (String, T)>) -> Self {
        let (words, of): (Vec<String>, Vec<T>) =
            phrases.into_iter().map(|(phrase, of)| (escaped(&phrase), of)).unzip();
        let find = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok();
        Self { find: find.filter(|_| !of.is_empty()), of }
    }

    pub fn is_empty(&self) -> bool {
        self.find.is_none()
    }

    /// Where phrases stand as whole words in a text as HTML has it, and what they stand for.
    pub fn within<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, &'a T)> + 'a {
        let found = self.find.iter().flat_map(move |find| find.find_iter(text));
        found.filter_map(move |found| {
            let (before, after) = (text.get(..found.start())?, text.get(found.end()..)?);
            let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
            let is_whole = !goes_on(before.chars().next_back()) && !goes_on(after.chars().next());
            let of = self.of.get(found.pattern().as_usize())?;
            is_whole.then(|| (found.range(), of))
        })
    }
}
