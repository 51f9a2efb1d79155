//! What would be refused on the day on which the last of what waits for its day is public.

use base::diagnostic::{Bag, Diagnostic, Severity};
use insight::Insight;
use pages::address::PageKey;
use pages::render;

use super::model::{Model, Stages};
use super::{Console, Options};

/// The errors of that day, in what is read and on the pages that come, each told as of then; none
/// where content has errors today, of which they may be followers.
pub fn refused_later(today: &Model, found: &Bag, options: &Options, console: &Console) -> Bag {
    let waiting = today.programme.withheld.iter().filter(|one| one.publish_at.is_some());
    let days = waiting.clone().filter_map(|one| Some(one.publish_at?.first()));
    let mut bag = Bag::new();
    let Some(day) = days.max().filter(|_| !found.has_errors()) else { return bag };
    let options = Options { date: day, history: false, ..options.clone() };
    let Ok(mut then) = Model::read(&options, console, &mut Stages::default()) else { return bag };
    let mut refused = std::mem::take(&mut then.bag);
    // What editors should only know is no reason to refuse.
    refused.append(then.given_away());
    let insight = Insight::new(&then.programme, day);
    if let Some(book) = then.book(insight, &options) {
        let comes = |key: PageKey| {
            waiting.clone().any(|one| then.programme.get(&one.id).map(PageKey::Object) == Some(key))
        };
        for (key, lang, _) in book.site.pages().filter(|(key, ..)| comes(*key)) {
            let made = render::page(&book, key, lang);
            refused.append(made.map(|(_, bag)| bag).unwrap_or_default());
        }
    }
    let is_error = |one: &&Diagnostic| one.severity() == Severity::Error;
    bag.extend(refused.iter().filter(is_error).cloned().map(|mut refused| {
        refused.message.nl = format!("Vanaf {day}: {}", refused.message.nl);
        refused.message.en = format!("From {day} on: {}", refused.message.en);
        refused
    }));
    bag
}
