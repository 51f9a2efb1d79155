//! What an import tells of each stage, in the sentences of `sentence`.

use std::collections::BTreeMap;

use base::diagnostic::{Diagnostic, Text};
use base::text;

use super::block::Block;
use super::column::{Column, Role};
use super::decision::{list, short};
use super::gathered::Gathered;
use super::grid::Grid;
use super::keys::Keys;
use super::marks::{self, Absent};
use super::number::Habit;
use super::outcome::{Outcome, Wishes};
use super::period::Notation;
use super::rules::choice_needed;
use super::select::Selection;
use super::sentence as tell;
use super::values::Style;

pub fn block(grid: &Grid, block: &Block, outcome: &mut Outcome) {
    let words = |rows: &std::ops::Range<usize>| {
        let rows = rows.clone().filter(|row| !grid.is_blank(*row));
        let words: Vec<String> = rows.map(|row| grid.words(row, 0).into_owned()).collect();
        (!words.is_empty()).then(|| list(words.iter().map(String::as_str)))
    };
    if let Some(titles) = words(&block.titles) {
        outcome.say(tell::titles_above(titles));
    }
    let first = grid.line(block.header.start);
    let last = grid.line(block.header.end.saturating_sub(1));
    outcome.say(if first == last {
        tell::heading_line(first)
    } else {
        tell::heading_lines(first, last)
    });
    if let Some(row) = block.units {
        outcome.say(tell::units_on_line(grid.line(row)));
    }
    if let Some(foot) = words(&block.foot) {
        outcome.say(tell::foot(foot));
    }
}

pub fn layout(columns: &[Column], outcome: &mut Outcome) {
    let of = |role| columns.iter().filter(move |column| column.role == role);
    let count = of(Role::Figures).count();
    let by_period = of(Role::Figures).filter(|c| c.period.is_some()).count();
    let by_area = of(Role::Figures).filter(|c| c.area.is_some()).count();
    outcome.say(if by_period > 0 && by_period == count {
        tell::periods_in_headings(count)
    } else if by_area > 0 {
        tell::areas_in_headings(by_area)
    } else if of(Role::Period).next().is_some() {
        tell::row_for_each(count)
    } else {
        tell::no_periods(count)
    });
    let left = of(Role::Figures).filter(|column| by_area > 0 && column.area.is_none());
    let left: Vec<&str> = left.map(|column| column.name.as_str()).collect();
    if !left.is_empty() {
        outcome.say(tell::no_area(list(left)));
    }
    for (role, name) in [
        (Role::Area, text!("gebieden", "areas")),
        (Role::Period, text!("perioden", "periods")),
        (Role::Label, text!("omschrijvingen", "labels")),
        (Role::Own, text!("kolommen van spoorboek zelf", "columns of spoorboek itself")),
    ] {
        if of(role).next().is_some() {
            let names = list(of(role).map(|column| column.name.as_str()));
            outcome.say(tell::columns_of(name, names));
        }
    }
}

/// `numbers` says that a number names a column, which is easier than a long name or none.
pub fn choose_column(shown: &str, names: &[String], numbers: bool) -> Diagnostic {
    let count = names.len();
    let plain = |name: &String| !name.is_empty() && name.chars().count() <= 60;
    let names = if numbers && !names.iter().all(plain) {
        numbered(names)
    } else {
        list(names.iter().map(String::as_str))
    };
    choose_by_column(
        shown,
        text!("Er zijn {count} kolommen met cijfers.", "There are {count} columns of figures."),
        names,
    )
}

/// Names with the numbers by which they can be chosen.
fn numbered(names: &[String]) -> Text {
    let names = (1usize..).zip(names).take(30);
    joined(names.map(|(number, name)| {
        let name = short(name);
        text!("{number} “{name}”", "{number} “{name}”")
    }))
}

/// Columns of areas that do not tell the same.
pub fn choose_level(shown: &str, names: &[String]) -> Diagnostic {
    let what = text!(
        "In meer dan één kolom staan gebieden, zoals een gemeente en een wijk daarin.",
        "More than one column holds areas, such as a municipality and a district of it."
    );
    choose_by_column(shown, what, numbered(names))
}

pub fn choose_year_row(shown: &str, labels: &[String]) -> Diagnostic {
    let what = text!(
        "Boven de cijfers staan twee rijen met jaren, die verschillen.",
        "Two rows of years stand above the figures, and they differ."
    );
    choose_by_column(shown, what, numbered(labels))
}

pub fn choose_period_column(shown: &str, names: &[&str]) -> Diagnostic {
    let what = text!("Meer dan één kolom houdt perioden.", "More than one column holds periods.");
    choose_by_column(shown, what, list(names.iter().copied()))
}

/// Rows with one unit and with another.
pub fn choose_unit(shown: &str, columns: &[&str], units: &[String]) -> Diagnostic {
    let name = list(columns.iter().copied());
    let (nl, en) = (name.nl, name.en);
    let what = text!(
        "De cijfers hebben niet één eenheid: kijk in kolom {nl}.",
        "The figures do not have one unit: see column {en}."
    );
    choose_by_column(shown, what, list(units.iter().map(String::as_str)))
}

fn choose_by_column(shown: &str, what: Text, names: Text) -> Diagnostic {
    let (nl, en) = (names.nl, names.en);
    let how = text!("Geef --column met één van: {nl}.", "Give --column with one of: {en}.");
    choice_needed::report(shown, what, how)
}

/// The year in the name of the file is a guess that the editor has to make.
pub fn choose_period(shown: &str) -> Diagnostic {
    let what = text!(
        "Over welke periode de cijfers gaan, staat niet in het bestand.",
        "Which period the figures are about is not in the file."
    );
    let how = match year_in_name(shown) {
        Some(year) => text!(
            "Geef --period; in de naam van het bestand staat {year}: --period {year}.",
            "Give --period; the name of the file has {year}: --period {year}."
        ),
        None => text!(
            "Geef --period, bijvoorbeeld --period 2023.",
            "Give --period, such as --period 2023."
        ),
    };
    choice_needed::report(shown, what, how)
}

/// The one year that stands in the name of a file.
fn year_in_name(shown: &str) -> Option<&str> {
    let name = shown.rsplit('/').next().unwrap_or_default();
    let mut years = name.split(|c: char| !c.is_ascii_digit()).filter(|digits| {
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    });
    match (years.next(), years.next()) {
        (Some(year), None) => Some(year),
        _ => None,
    }
}

pub fn choose_row(
    shown: &str,
    columns: &[&str],
    choices: &[String],
    names: &[String],
) -> Diagnostic {
    let count = choices.len();
    let columns = list(columns.iter().copied());
    let (columns_nl, columns_en) = (columns.nl, columns.en);
    let choices = list(choices.iter().map(String::as_str));
    let (nl, en) = (choices.nl, choices.en);
    let what = if columns_nl.is_empty() {
        text!(
            "Voor één gebied en periode zijn er {count} rijen.",
            "There are {count} rows for one area and period."
        )
    } else {
        text!(
            "Voor één gebied en periode zijn er {count} rijen, die verschillen in {columns_nl}.",
            "There are {count} rows for one area and period, which differ in {columns_en}."
        )
    };
    let how = match names {
        [name] if !name.is_empty() => {
            let name = short(name);
            text!(
                "Geef naast “{name}” nog --column met één van: {nl}.",
                "Beside “{name}” give --column with one of: {en}."
            )
        }
        _ => text!("Geef --column met één van: {nl}.", "Give --column with one of: {en}."),
    };
    choice_needed::report(shown, what, how)
}

pub fn gathered(
    columns: &[Column],
    selection: &Selection,
    keys: Keys,
    gathered: &Gathered,
    outcome: &mut Outcome,
) {
    let names = selection.names.iter().filter(|name| !name.is_empty());
    let labels = selection.labels.iter().map(|wanted| &wanted.label);
    let parts: Vec<&str> = names.chain(labels).map(String::as_str).collect();
    if !parts.is_empty() {
        outcome.say(tell::chosen(list(parts)));
    }
    let units = selection.columns.iter();
    one_unit(units.filter_map(|at| columns.get(*at)?.unit.as_deref()), outcome);
    areas(columns, keys, gathered, outcome);
    if keys.given_area.is_some() {
        outcome.say(match keys.area {
            Some(_) => tell::only_given_area(),
            None => tell::given_area(),
        });
    }
    periods(columns, selection, gathered, outcome);
}

/// The unit that a column of units gives for the rows that are read.
pub fn units(grid: &Grid, columns: &[Column], gathered: &Gathered, outcome: &mut Outcome) {
    if let Some(column) = columns.iter().position(|column| column.role == Role::Unit) {
        let cells = gathered.cells.iter();
        let units = cells.map(|(row, _)| grid.cell(*row as usize, column));
        one_unit(units.filter(|unit| !unit.is_empty()), outcome);
    }
}

/// Tells a unit that is the same everywhere.
fn one_unit<'a>(mut units: impl Iterator<Item = &'a str>, outcome: &mut Outcome) {
    if let Some(unit) = units.next()
        && units.all(|other| other == unit)
    {
        outcome.say(tell::unit(short(unit)));
    }
}

fn areas(columns: &[Column], keys: Keys, gathered: &Gathered, outcome: &mut Outcome) {
    let how = gathered.how;
    if let Some(column) = keys.area.and_then(|at| columns.get(at)) {
        let ways = [
            (how.code, text!("op code", "by code")),
            (how.bare_code, text!("op code zonder letters ervoor", "by code without its letters")),
            (how.name, text!("op naam of id", "by name or id")),
            (
                how.short_name,
                text!(
                    "op naam zonder het woord voor het soort gebied",
                    "by name without the word for its sort"
                ),
            ),
        ];
        let ways = ways.into_iter().filter(|(count, _)| *count > 0);
        let ways = joined(ways.map(|(count, way)| {
            let (nl, en) = (way.nl, way.en);
            text!("{count} {nl}", "{count} {en}")
        }));
        let name = short(&column.name);
        outcome.say(match ways.nl.is_empty() {
            true => tell::no_area_found(name),
            false => tell::areas_found(name, ways),
        });
    }
    if let Some((name, line)) = gathered.totals.first() {
        outcome.say(match gathered.totals.len() {
            1 => tell::total(short(name), *line),
            count => tell::totals(count, short(name), *line),
        });
    }
    if gathered.total_taken {
        outcome.say(tell::total_taken());
    }
    for column in gathered.carried.iter().filter_map(|at| columns.get(*at)) {
        outcome.say(tell::carried(short(&column.name)));
    }
}

/// Texts with commas between them.
fn joined(texts: impl Iterator<Item = Text>) -> Text {
    let (nl, en): (Vec<String>, Vec<String>) = texts.map(|text| (text.nl, text.en)).unzip();
    let (nl, en) = (nl.join(", "), en.join(", "));
    text!("{nl}", "{en}")
}

fn periods(columns: &[Column], selection: &Selection, gathered: &Gathered, outcome: &mut Outcome) {
    outcome.say(match gathered.periods.as_slice() {
        [] => return,
        [only] => tell::period(*only),
        [first, .., last] => tell::periods(gathered.periods.len(), *first, *last),
    });
    let headings = selection.columns.iter().filter_map(|at| columns.get(*at));
    let headings = || headings.clone().filter_map(|c| Some((c, c.period?)));
    let mut examples = gathered.notations.clone();
    for (column, read) in headings() {
        if read.notation != Notation::Own {
            let example = || (column.heading.clone(), read.period);
            examples.entry(read.notation).or_insert_with(example);
        }
    }
    for (cell, period) in examples.into_values() {
        let cell = short(&cell);
        if cell != period.to_string() {
            outcome.say(tell::period_read(cell, period));
        }
    }
    if gathered.provisional_periods || headings().any(|(_, read)| read.provisional) {
        outcome.say(tell::provisional_periods());
    }
    if gathered.before_revision > 0 {
        outcome.say(tell::revised());
    }
}

pub fn values(grid: &Grid, style: &Style, twice: usize, wishes: &Wishes, outcome: &mut Outcome) {
    if let Some(mark) = style.decimal {
        let mark = match mark {
            ',' => text!("een komma", "a comma"),
            _ => text!("een punt", "a point"),
        };
        outcome.say(match style.shown_by {
            Some(at) if wishes.decimal.is_none() || style.shown_by.is_some() => {
                let cell = grid.text.get(at.range()).unwrap_or_default();
                tell::decimal_shown(mark, short(cell))
            }
            _ => tell::decimal_asked(mark),
        });
    }
    if let Some(sign) = &style.beside {
        outcome.say(tell::beside(sign));
    }
    if style.percent_cells > 0 {
        outcome.say(tell::percent_as_shown());
    }
    for (habit, count) in &style.habits {
        outcome.say(match habit {
            Habit::Minus => tell::long_minus(*count),
            Habit::NegativeZero => tell::negative_zero(*count),
            Habit::Plus => tell::plus_sign(*count),
            Habit::Groups => tell::spaced_thousands(*count),
        });
    }
    // The marks of one meaning together.
    let mut groups: BTreeMap<&str, Vec<(&str, Absent, usize)>> = BTreeMap::new();
    for (mark, (absent, count)) in &style.marks {
        let group = groups.entry(absent.status()).or_default();
        group.push((mark, *absent, *count));
    }
    for group in groups.into_values() {
        let marks = joined(group.iter().map(|(mark, ..)| marks::shown(mark)));
        let count: usize = group.iter().map(|(.., count)| count).sum();
        if let Some((_, absent, _)) = group.first() {
            outcome.say(tell::marks(absent.meaning(), marks, count));
        }
    }
    if style.below > 0 {
        outcome.say(tell::below(style.below));
    }
    if style.provisional > 0 {
        outcome.say(tell::provisional(style.provisional));
    }
    if twice > 0 {
        outcome.say(tell::told_twice(twice));
    }
}
