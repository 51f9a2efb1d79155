//! A figure says its message in ten words and its answer in three facts and forty words; before the
//! table no more than sixty are heard. What else there is to say stands below the table.

use chart::figure;
use locale::Locale;

use crate::charts;

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[test]
fn a_figure_is_told_in_few_words() {
    for language in ["nl", "en"] {
        let locale = Locale::new(language, &[]).0;
        for plot in charts::cases() {
            let told = figure(&plot, &locale).words;
            let id = &plot.id;
            assert!(words(&told.message) <= 10, "{id}: {}", told.message);
            // A first fact that is longer, with its margins, is told all the same.
            let sentences = told.sentence.matches(". ").count() + 1;
            assert!(sentences <= 4 && words(&told.sentence) <= 40, "{id}: {}", told.sentence);
            let heard = [&told.message, &told.measured, &told.name, &told.sentence];
            let heard: usize = heard.iter().map(|said| words(said)).sum();
            assert!(heard <= 60, "{id}: {heard} words: {told:?}");
            for said in told.sentence.split_inclusive(". ") {
                assert!(!told.more.contains(said.trim()), "{id} says twice: {said}");
            }
        }
    }
}
