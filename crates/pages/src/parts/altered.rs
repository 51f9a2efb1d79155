//! What became different in the programme, in words.
//!
//! Old texts and old figures are not repeated: who takes words or a number back means it. What was agreed
//! (dates, targets, money, the state of a promise) is told with what it was.

use base::capitalised;
use base::value::{Date, Decimal, PartialDate, Period};
use locale::{args, say};
use programme::model::{ObjectRef, TargetKind};

use super::dated::Told;
use super::value;
use crate::address::PageKey;
use crate::book::history::{Alteration, Altered, Row, Turned};
use crate::book::scope::Scope;
use crate::view::Link;

/// So many things of one object are told of one day; the rest shows on its page.
const MOST: usize = 4;

/// Something that became different on a day.
pub struct Change {
    pub day: Date,
    /// None for the programme as a whole and for what is gone.
    pub of: Option<ObjectRef>,
    /// The id, also of what is gone.
    pub id: String,
    pub told: Told,
}

/// Everything that may be told, the newest first.
pub fn changes(scope: &Scope<'_>) -> Vec<Change> {
    let Some(history) = scope.book.history else {
        return Vec::new();
    };
    let today = scope.book.today;
    let known = history.altered.iter().filter(|one| one.day <= today);
    let mut all: Vec<Change> = known.filter_map(|one| change(scope, one)).collect();
    for one in turned_public(scope) {
        // What was written on that very day is told with what it is.
        if !all.iter().any(|known| (known.day, known.of) == (one.day, one.of)) {
            all.push(one);
        }
    }
    all.sort_by_key(|one| (std::cmp::Reverse(one.day), one.of));
    all
}

fn change(scope: &Scope<'_>, one: &Altered) -> Option<Change> {
    let id = one.of.as_deref().unwrap_or("programme").to_owned();
    let change = |of, told| Some(Change { day: one.day, of, id, told });
    let Some(id) = &one.of else {
        let title = scope.t("whole-programme");
        let link = Link::new(scope.href(PageKey::Home)?, title);
        return change(None, told(scope, link, None, &one.what)?);
    };
    if let Some(at) = scope.book.programme.get(id) {
        // Before it was public nothing of it is news.
        let is_early =
            scope.book.programme.object(at).public_from().is_some_and(|from| one.day < from);
        let told = told(scope, scope.link(at), Some(at), &one.what)?;
        return if is_early { None } else { change(Some(at), told) };
    }
    let (kind, title) = one.gone.as_ref()?;
    // Only what was published is missed, and the ledger of addresses knows what was.
    let was_published =
        scope.book.programme.addresses.iter().any(|row| row.id.as_ref() == Some(id));
    let is_withheld = scope.book.programme.withheld(id).is_some();
    if !was_published || is_withheld {
        return None;
    }
    let link = Link::new(scope.href(PageKey::List(*kind))?, title.to_string());
    let link = Link { kind: Some(scope.singular(*kind)), ..link };
    change(None, Told { link, what: scope.t("altered-gone"), detail: None })
}

/// Objects that waited for a day, which nobody had to write for.
fn turned_public(scope: &Scope<'_>) -> Vec<Change> {
    let Some(history) = scope.book.history else {
        return Vec::new();
    };
    let objects = (0u32..).map(ObjectRef).zip(&scope.book.programme.objects);
    let waited = objects.filter_map(|(at, object)| {
        let day = object.public_from().filter(|day| *day <= scope.book.today)?;
        let written = history.files.get(&object.common.path)?;
        let is_told = written.first < day && history.since.is_none_or(|since| day >= since);
        let told = Told { link: scope.link(at), what: scope.t("altered-new"), detail: None };
        is_told.then_some(Change { day, of: Some(at), id: object.id.to_string(), told })
    });
    waited.collect()
}

fn told(scope: &Scope<'_>, link: Link, at: Option<ObjectRef>, what: &[Alteration]) -> Option<Told> {
    let is_new = what.contains(&Alteration::Added);
    let mut words: Vec<String> = Vec::new();
    for one in what.iter().filter(|_| !is_new) {
        for said in words_of(scope, at, one) {
            if !words.contains(&said) {
                words.push(said);
            }
        }
    }
    if words.is_empty() && !is_new {
        return None;
    }
    let left = words.len().saturating_sub(MOST);
    words.truncate(MOST);
    words.extend((left > 0).then(|| say!(scope.locale(), "altered-more", count = left)));
    let detail = (!words.is_empty()).then(|| capitalised(&words.join("; ")).into());
    let what = scope.t(if is_new { "altered-new" } else { "altered" });
    Some(Told { link, what, detail })
}

fn words_of(scope: &Scope<'_>, at: Option<ObjectRef>, what: &Alteration) -> Vec<String> {
    match what {
        Alteration::Added => Vec::new(),
        Alteration::Renamed => vec![scope.t("altered-renamed")],
        Alteration::Text => vec![scope.t("altered-text")],
        Alteration::Key(turned) => key(scope, turned).into_iter().collect(),
        Alteration::Figures { added, revised, dropped } => {
            let counts =
                [("added", *added), ("revised", *revised), ("dropped", *dropped)].into_iter();
            let counts = counts.filter(|(_, count)| *count > 0);
            let said = counts
                .map(|(key, count)| scope.t_with(&format!("altered-figures-{key}"), args!(count)));
            said.collect()
        }
        Alteration::Target(row) => target(scope, at, row).into_iter().collect(),
        Alteration::Money(row) => money(scope, row).into_iter().collect(),
    }
}

/// A key with what it was and what it is, where that was agreed; none where it says nothing to readers.
fn key(scope: &Scope<'_>, turned: &Turned) -> Option<String> {
    let name = turned.key.as_ref();
    let word = |text: &str| match name {
        "state" => scope.word("commitment-state", text),
        "status" => scope.word("status", text),
        "ceiling" => money_in_words(scope, text),
        _ => date_in_words(scope, text),
    };
    match name {
        "due" | "state" | "status" | "ceiling" | "start_planned" | "start_actual"
        | "end_planned" | "end_actual" | "start" | "end" | "planned" | "published" | "spend_by"
        | "next_release" => {
            let name = scope.t(&format!("altered-key-{}", name.replace('_', "-")));
            Some(turn(scope, "altered-key", &name, turned, word))
        }
        "order" | "tags" | "last_reviewed" | "review_every" | "owner" | "import" | "chart" => None,
        _ => Some(scope.t("altered-facts")),
    }
}

/// `altered-key`, `altered-key-set` or `altered-key-gone`.
fn turn(
    scope: &Scope<'_>,
    message: &str,
    name: &str,
    turned: &Turned,
    word: impl Fn(&str) -> String,
) -> String {
    let say = |text: &Option<Box<str>>| text.as_deref().map(&word);
    match (say(&turned.old), say(&turned.new)) {
        (Some(old), Some(new)) => scope.t_with(message, args!(name, old, new)),
        (None, new) => {
            let new = new.unwrap_or_default();
            scope.t_with(&format!("{message}-set"), args!(name, new))
        }
        (Some(old), None) => scope.t_with(&format!("{message}-gone"), args!(name, old)),
    }
}

fn date_in_words(scope: &Scope<'_>, text: &str) -> String {
    let date = PartialDate::parse(text).map(|date| scope.locale().date(date));
    date.unwrap_or_else(|| text.to_owned())
}

fn money_in_words(scope: &Scope<'_>, text: &str) -> String {
    let amount = text.parse::<Decimal>().ok();
    let said = amount.map(|amount| scope.locale().money(amount, &scope.settings().currency));
    said.unwrap_or_else(|| text.to_owned())
}

fn target(scope: &Scope<'_>, at: Option<ObjectRef>, row: &Row) -> Option<String> {
    let find = |id: &str| scope.book.programme.targets.iter().find(|row| *row.id == *id);
    match row {
        Row::Dropped => Some(scope.t("altered-target-gone")),
        Row::Added { id } => {
            let row = find(id)?;
            let value = row.value.filter(|_| row.kind == TargetKind::Absolute);
            let value = value.zip(at).map(|(value, at)| value::number(scope, at, value));
            let period = row.period.map(|period| scope.locale().period_short(period));
            Some(match (value, period) {
                (Some(value), Some(period)) => {
                    scope.t_with("altered-target-new", args!(value, period))
                }
                _ => scope.t("altered-target-new-plain"),
            })
        }
        Row::Turned { id, what } => {
            let row = find(id)?;
            let is_absolute = row.kind == TargetKind::Absolute;
            let said = match (what.key.as_ref(), at) {
                ("period", _) => turn(scope, "altered-target-period", "", what, |text| {
                    let period = Period::parse(text).ok();
                    let said = period.map(|period| scope.locale().period_short(period));
                    said.unwrap_or_else(|| text.to_owned())
                }),
                ("value", Some(at)) if is_absolute => {
                    turn(scope, "altered-target-value", "", what, |text| {
                        let value = text.parse().ok().map(|value| value::number(scope, at, value));
                        value.unwrap_or_else(|| text.to_owned())
                    })
                }
                _ => scope.t("altered-target"),
            };
            Some(said)
        }
    }
}

fn money(scope: &Scope<'_>, row: &Row) -> Option<String> {
    let programme = scope.book.programme;
    let amount = |id: &str| {
        let allocated = programme.allocations.iter().find(|row| *row.id == *id);
        let moved = programme.transactions.iter().find(|row| *row.id == *id);
        allocated.map(|row| row.amount).or_else(|| moved.map(|row| Some(row.amount)))
    };
    match row {
        Row::Dropped => Some(scope.t("altered-money-gone")),
        Row::Added { id } => Some(match amount(id)? {
            Some(amount) => {
                let amount = scope.locale().money(amount, &scope.settings().currency);
                scope.t_with("altered-money-new", args!(amount))
            }
            None => scope.t("altered-money-new-unknown"),
        }),
        Row::Turned { id, what } => {
            amount(id)?;
            Some(match what.key.as_ref() {
                "amount" => turn(scope, "altered-money-amount", "", what, |text| {
                    money_in_words(scope, text)
                }),
                "stage" => {
                    turn(scope, "altered-money-stage", "", what, |text| scope.word("stage", text))
                }
                _ => scope.t("altered-money"),
            })
        }
    }
}
