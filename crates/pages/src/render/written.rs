//! When a page was last changed: on which day somebody last wrote in the files that it is made of.

use base::value::Date;
use locale::args;
use programme::model::{Kind, ObjectRef};

use crate::address::PageKey;
use crate::book::history::History;
use crate::book::scope::Scope;

/// None where that is not known, or was after the day for which the site is made.
pub fn changed(scope: &Scope<'_>, key: PageKey) -> Option<String> {
    let history = scope.book.history?;
    let programme = scope.book.programme;
    let list =
        |kind| programme.of_kind(kind).filter_map(|(at, _)| of_object(scope, history, at)).max();
    let day = match key {
        PageKey::Object(at) => of_object(scope, history, at),
        PageKey::List(kind) => list(kind),
        PageKey::Commitments(..) => list(Kind::Commitment),
        PageKey::Projects(..) => list(Kind::Intervention),
        PageKey::Sorted(kind, ..) => list(kind),
        PageKey::MONEY | PageKey::MONEY_ROWS => {
            let tables = ["allocations.csv", "transactions.csv"];
            tables.into_iter().filter_map(|path| of_file(history, path)).max().max(list(Kind::Fund))
        }
        PageKey::GLOSSARY => of_text(scope, history, "glossary.yaml"),
        PageKey::Home => {
            of_text(scope, history, "index.md").max(of_text(scope, history, "programme.yaml"))
        }
        _ => None,
    }?;
    let said = scope.locale().day(day);
    (day <= scope.book.today).then(|| scope.t_with("page-changed", args!(day = said)))
}

/// Its file with translations, and its table.
fn of_object(scope: &Scope<'_>, history: &History, at: ObjectRef) -> Option<Date> {
    let path = scope.book.programme.object(at).common.path.as_ref();
    // A row of the register is no file of its own.
    let own = path.ends_with(".md").then(|| of_text(scope, history, path)).flatten();
    let table = scope.book.programme.indicator(at).and_then(|found| found.table.as_deref());
    own.max(table.and_then(|table| of_file(history, table)))
}

fn of_text(scope: &Scope<'_>, history: &History, path: &str) -> Option<Date> {
    let (stem, extension) = path.rsplit_once('.')?;
    let settings = scope.settings();
    let translated = settings.langs().skip(1);
    let translated = translated.map(|lang| format!("{stem}.{}.{extension}", settings.tag(lang)));
    let translated = translated.filter_map(|path| of_file(history, &path)).max();
    of_file(history, path).max(translated)
}

fn of_file(history: &History, path: &str) -> Option<Date> {
    history.files.get(path).map(|written| written.last)
}
