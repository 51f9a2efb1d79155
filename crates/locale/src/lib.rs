//! Words, plurals, numbers and dates in the language of a page.
//!
//! A [`Locale`] is made once for each language of a programme and shared by all its pages. What a
//! language writes between values comes from message files (Fluent); digits, months, order and
//! lists come from the data of ICU, which are compiled in. Nothing depends on the machine.
//!
//! Every language works: a message that it lacks is in English, and where ICU knows nothing of it,
//! or nobody gave it words, its numbers and dates are in English too.

mod arg;
mod builtin;
mod language;
mod money;
mod notation;
mod number;
mod order;
mod problem;
mod reference;
mod stand_in;
mod time;
mod within;
mod words;

pub use arg::Arg;
use builtin::builtin;
pub use builtin::{is_built_in, is_spoken, keys, message_files, values, voice_of_another};
use language::{language, own_name};
use notation::Notation;
use order::Order;
pub use problem::{LocaleFault, LocaleProblem, entries};
use stand_in::StandIns;
use time::Calendar;
pub use time::year_kind;
pub use within::{Variable, variables};
use words::Messages;

/// One language in which pages are written.
#[derive(Debug)]
pub struct Locale {
    tag: String,
    has_words: bool,
    words: Messages,
    notation: Notation,
    calendar: Calendar,
    order: Order,
    stand_ins: StandIns,
}

impl Locale {
    /// Makes the language of a tag such as `nl` or `nl-BE`.
    ///
    /// `messages` are files as (name, text). They override the words inside the program, and later
    /// ones override earlier ones, key by key; a file of which a part cannot be read still gives
    /// its other messages. The problems are those of the files, in their order.
    pub fn new(tag: &str, messages: &[(&str, &str)]) -> (Self, Vec<LocaleProblem>) {
        let id = language(tag).id;
        let full = id.to_string();
        let mut chain = vec!["en", id.language.as_str(), full.as_str()];
        chain.dedup();
        let mut files: Vec<(&str, &str)> = Vec::new();
        let own = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
        let name = format!("language-name = {}\n", own_name(&own).unwrap_or(tag));
        let has_words = !messages.is_empty() || !builtin(&own).is_empty();
        for tag in chain {
            files.extend(builtin(tag));
        }
        if builtin(&own).is_empty() && !tag.trim().is_empty() {
            files.push(("", &name));
        }
        files.extend(messages);
        let (words, problems) = Messages::new(&full, &files);
        let spoken = if has_words { tag } else { "en" };
        let is_in_part = has_words && builtin(&own).is_empty();
        let stand_ins = if is_in_part { StandIns::of(messages) } else { StandIns::default() };
        let locale = Self {
            stand_ins,
            tag: tag.to_owned(),
            has_words,
            words,
            notation: Notation::of(spoken),
            calendar: Calendar::of(spoken),
            order: Order::of(tag, spoken),
        };
        (locale, problems)
    }

    /// As it was given: for `lang` in HTML.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language in which its words are: its own, or English where neither the program nor a
    /// theme has words of it.
    pub fn spoken(&self) -> &str {
        if self.has_words { &self.tag } else { "en" }
    }

    /// What English says in place of words that it lacks, in pieces between values: pieces of several
    /// words. None where it has words of the program, or none at all.
    pub fn stand_ins(&self) -> impl Iterator<Item = &str> {
        self.stand_ins.phrases.iter().map(String::as_str)
    }

    /// Whether a text without signs at its ends is a short one of English, in place of words that it lacks.
    pub fn is_stand_in(&self, text: &str) -> bool {
        self.stand_ins.words.contains(text)
    }

    /// Whether a page that the program writes is in this language: it says all that is named after the page, and nearly all
    /// of what stands on any page.
    pub fn says(&self, page: &str) -> bool {
        let StandIns { lacking, are_few, .. } = &self.stand_ins;
        let of_page = |key: &&str| key.strip_prefix(page).is_some_and(|rest| rest.starts_with('-'));
        self.has_words && (lacking.is_empty() || *are_few && !lacking.iter().any(of_page))
    }

    /// Whether there is a message `key`, or `key.attribute`; in English counts.
    pub fn has(&self, key: &str) -> bool {
        self.words.has(key)
    }

    /// The message `key`, or `key.attribute`, with its values filled in. A key that does not exist
    /// is shown as `⟦key⟧`, a value that was not given as `{$name}`, and both are remembered for
    /// [`missing`](Self::missing).
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.text(&self.notation, key, args)
    }

    /// What [`text`](Self::text) was asked for in vain until now, in the order of the keys: a key
    /// alone if there is no such message, else the key, a colon and what went wrong.
    pub fn missing(&self) -> Vec<String> {
        self.words.missing()
    }
}

#[cfg(test)]
mod tests;
