//! The words of the glossary as they are met in a text.

use aho_corasick::{AhoCorasick, MatchKind};
use base::escaped;
use programme::model::Programme;

/// All words of the glossary, to be found in one pass.
pub struct Terms {
    find: Option<AhoCorasick>,
    /// Of each word that is looked for, its place in the glossary.
    of: Vec<usize>,
}

impl Terms {
    pub fn new(programme: &Programme) -> Self {
        let mut words = Vec::new();
        let mut of = Vec::new();
        for (place, entry) in programme.glossary.iter().enumerate() {
            let term: &str = &entry.term;
            let mut letters = term.chars();
            // At the beginning of a sentence.
            let capital = letters.next().filter(|first| first.is_lowercase());
            let capital =
                capital.map(|first| format!("{}{}", first.to_uppercase(), letters.as_str()));
            for word in [Some(term.to_owned()), capital].into_iter().flatten() {
                words.push(escaped(&word));
                of.push(place);
            }
        }
        let find = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok();
        Self { find: find.filter(|_| !of.is_empty()), of }
    }

    pub fn is_empty(&self) -> bool {
        self.find.is_none()
    }

    /// Whole words of the glossary in a text as HTML has it: where each stands, and its place in the glossary.
    pub fn within<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (std::ops::Range<usize>, usize)> + 'a {
        let found = self.find.iter().flat_map(move |find| find.find_iter(text));
        found.filter_map(move |found| {
            let (before, after) = (text.get(..found.start())?, text.get(found.end()..)?);
            let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
            let is_whole = !goes_on(before.chars().next_back()) && !goes_on(after.chars().next());
            let place = *self.of.get(found.pattern().as_usize())?;
            is_whole.then(|| (found.range(), place))
        })
    }
}
