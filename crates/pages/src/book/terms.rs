//! The words of the glossary as they are met in a text.

use programme::model::Programme;

use super::met::Met;

/// All words of the glossary, each with its place in it.
pub type Terms = Met<usize>;

pub fn terms(programme: &Programme) -> Terms {
    let entries = programme.glossary.iter().enumerate();
    Met::new(entries.flat_map(|(place, entry)| {
        let term: &str = &entry.term;
        let mut letters = term.chars();
        // At the beginning of a sentence.
        let capital = letters.next().filter(|first| first.is_lowercase());
        let capital = capital.map(|first| format!("{}{}", first.to_uppercase(), letters.as_str()));
        [Some(term.to_owned()), capital].into_iter().flatten().map(move |word| (word, place))
    }))
}
