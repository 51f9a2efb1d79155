//! The sentences in which an import tells what it decided.

use std::collections::BTreeMap;

use base::diagnostic::{Diagnostic, Text};
use base::text;

use super::block::Block;
use super::column::{Column, Role};
use super::decision::{list, short};
use super::delimited::Separator;
use super::gather::{Gathered, Keys};
use super::grid::Grid;
use super::marks;
use super::number::Habit;
use super::period::Notation;
use super::rules::choice_needed;
use super::select::Selection;
use super::values::Style;
use super::{Outcome, Subject, Wishes};

pub fn separator(found: &Separator) -> Text {
    let (cells, agree, rows) = (found.cells, found.agree, found.rows);
    let (nl, en) = match found.byte {
        b'\t' => ("een tab".to_owned(), "a tab".to_owned()),
        byte => {
            let sign = format!("“{}”", char::from(byte));
            (sign.clone(), sign)
        }
    };
    text!(
        "{nl}, want daarmee hebben {agree} van de eerste {rows} regels {cells} cellen.",
        "{en}, because with it {agree} of the first {rows} lines have {cells} cells."
    )
}

pub fn block(grid: &Grid, block: &Block, outcome: &mut Outcome) {
    let line = |row: usize| grid.line(row);
    let titles = block.titles.clone().filter(|row| !grid.is_blank(*row));
    let titles: Vec<String> = titles.map(|row| grid.words(row, 0).into_owned()).collect();
    if !titles.is_empty() {
        let shown = list(titles.iter().map(String::as_str));
        let (nl, en) = (shown.nl, shown.en);
        outcome.say(
            Subject::Header,
            text!(
                "boven de tabel staan titels: {nl}.",
                "titles stand above the table: {en}."
            ),
        );
    }
    let first = line(block.header.start);
    let last = line(block.header.end.saturating_sub(1));
    let text = if first == last {
        text!("regel {first}.", "line {first}.")
    } else {
        text!(
            "regel {first} tot en met {last}; lege koppen nemen de kop links ervan over.",
            "lines {first} to {last}; blank headings take over the heading to their left."
        )
    };
    outcome.say(Subject::Header, text);
    if let Some(row) = block.units {
        let row = line(row);
        outcome.say(Subject::Unit, text!("op regel {row}.", "on line {row}."));
    }
    let foot = block.foot.clone().filter(|row| !grid.is_blank(*row));
    let foot: Vec<String> = foot.map(|row| grid.words(row, 0).into_owned()).collect();
    if !foot.is_empty() {
        let shown = list(foot.iter().map(String::as_str));
        let (nl, en) = (shown.nl, shown.en);
        outcome.say(
            Subject::Foot,
            text!(
                "onder de tabel staat geen rij maar tekst: {nl}.",
                "below the table stands no row but text: {en}."
            ),
        );
    }
}

/// A column's heading with the period and area that it names.
pub fn full_name(column: &Column) -> String {
    let mut name = column.name.clone();
    if let Some(read) = column.period {
        if !name.is_empty() {
            name.push_str(" | ");
        }
        name.push_str(&read.period.to_string());
    }
    name
}

pub fn layout(columns: &[Column], outcome: &mut Outcome) {
    let figures: Vec<&Column> = columns.iter().filter(|c| c.role == Role::Figures).collect();
    let count = figures.len();
    let by_period = figures.iter().filter(|c| c.period.is_some()).count();
    let by_area = figures.iter().filter(|c| c.area.is_some()).count();
    let text = if by_period > 0 && by_period == count {
        text!(
            "perioden staan in de koppen boven de cijfers (kolommen: {count}).",
            "periods stand in the headings above the figures (columns: {count})."
        )
    } else if by_area > 0 {
        text!(
            "gebieden staan in de koppen boven de cijfers (kolommen: {by_area}).",
            "areas stand in the headings above the figures (columns: {by_area})."
        )
    } else if columns.iter().any(|c| c.role == Role::Period) {
        text!(
            "een rij per gebied en periode (kolommen met cijfers: {count}).",
            "a row for each area and period (columns of figures: {count})."
        )
    } else {
        text!(
            "geen kolom met perioden (kolommen met cijfers: {count}).",
            "no column of periods (columns of figures: {count})."
        )
    };
    outcome.say(Subject::Layout, text);
    let left: Vec<&str> = figures
        .iter()
        .filter(|column| by_area > 0 && column.area.is_none())
        .map(|column| column.name.as_str())
        .collect();
    if !left.is_empty() {
        let names = list(left.into_iter());
        let (nl, en) = (names.nl, names.en);
        outcome.say(
            Subject::Layout,
            text!(
                "geen gebied en niet overgenomen: {nl}.",
                "no area and not taken over: {en}."
            ),
        );
    }
    for role in [Role::Area, Role::Period, Role::Label, Role::Own] {
        let found = columns.iter().filter(|c| c.role == role);
        let names: Vec<&str> = found.map(|column| column.name.as_str()).collect();
        if names.is_empty() {
            continue;
        }
        let names = list(names.into_iter());
        let role = role.text();
        outcome.say(
            Subject::Layout,
            Text {
                nl: format!("{}: {}.", role.nl, names.nl),
                en: format!("{}: {}.", role.en, names.en),
            },
        );
    }
}

pub fn choose_column(shown: &str, names: &[String]) -> Diagnostic {
    let count = names.len();
    let names = list(names.iter().map(String::as_str));
    let (nl, en) = (names.nl, names.en);
    choice_needed::report(
        shown,
        text!(
            "Er zijn {count} kolommen met cijfers.",
            "There are {count} columns of figures."
        ),
        text!(
            "Geef --column met één van: {nl}.",
            "Give --column with one of: {en}."
        ),
    )
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
        _ => text!(
            "Geef --column met één van: {nl}.",
            "Give --column with one of: {en}."
        ),
    };
    choice_needed::report(shown, what, how)
}

/// Labels that differ from row to row and tell nothing apart.
pub fn idle_labels(names: &[&str], outcome: &mut Outcome) {
    if names.is_empty() {
        return;
    }
    let names = list(names.iter().copied());
    let (nl, en) = (names.nl, names.en);
    outcome.say(
        Subject::Layout,
        text!(
            "{nl}: niet nodig om rijen uit elkaar te houden, en niet overgenomen.",
            "{en}: not needed to tell rows apart, and not taken over."
        ),
    );
}

pub fn gathered(
    columns: &[Column],
    selection: &Selection,
    keys: Keys,
    gathered: &Gathered,
    outcome: &mut Outcome,
) {
    chosen(columns, selection, outcome);
    areas(columns, keys, gathered, outcome);
    if keys.given_area.is_some() {
        let text = if keys.area.is_some() {
            text!("alleen dat van --area.", "only that of --area.")
        } else {
            text!("dat van --area.", "that of --area.")
        };
        outcome.say(Subject::Area, text);
    }
    periods(columns, selection, gathered, outcome);
}

fn chosen(columns: &[Column], selection: &Selection, outcome: &mut Outcome) {
    let mut parts: Vec<String> = selection
        .names
        .iter()
        .filter(|n| !n.is_empty())
        .cloned()
        .collect();
    parts.extend(selection.labels.iter().map(|wanted| wanted.label.clone()));
    if !parts.is_empty() {
        let names = list(parts.iter().map(String::as_str));
        let (nl, en) = (names.nl, names.en);
        outcome.say(Subject::Figures, text!("gelezen: {nl}.", "read: {en}."));
    }
    let mut units: Vec<&str> = selection
        .columns
        .iter()
        .filter_map(|at| columns.get(*at)?.unit.as_deref())
        .collect();
    units.dedup();
    if let [unit] = units.as_slice() {
        outcome.say(Subject::Unit, unit_text(unit));
    }
}

/// The unit that a column of units gives for the rows that are read.
pub fn units(grid: &Grid, columns: &[Column], gathered: &Gathered, outcome: &mut Outcome) {
    let Some(column) = columns.iter().position(|column| column.role == Role::Unit) else {
        return;
    };
    let mut units: Vec<String> = Vec::new();
    for (row, _) in &gathered.cells {
        let unit = grid.cell(*row as usize, column);
        if !unit.is_empty() && units.last().is_none_or(|last| last != unit) {
            units.push(unit.to_owned());
        }
        if units.len() > 1 {
            return;
        }
    }
    if let [unit] = units.as_slice() {
        outcome.say(Subject::Unit, unit_text(unit));
    }
}

fn unit_text(unit: &str) -> Text {
    let unit = short(unit);
    text!(
        "“{unit}”; de getallen zijn niet omgerekend.",
        "“{unit}”; the numbers were not converted."
    )
}

fn areas(columns: &[Column], keys: Keys, gathered: &Gathered, outcome: &mut Outcome) {
    let how = gathered.how;
    if let Some(column) = keys.area.and_then(|at| columns.get(at)) {
        let name = short(&column.name);
        let mut nl = Vec::new();
        let mut en = Vec::new();
        for (count, dutch, english) in [
            (how.code, "op code", "by code"),
            (
                how.bare_code,
                "op code zonder letters ervoor",
                "by code without its letters",
            ),
            (how.name, "op naam of id", "by name or id"),
            (
                how.short_name,
                "op naam zonder het woord voor het soort gebied",
                "by name without the word for its sort",
            ),
        ] {
            if count > 0 {
                nl.push(format!("{count} {dutch}"));
                en.push(format!("{count} {english}"));
            }
        }
        let (nl, en) = (nl.join(", "), en.join(", "));
        let text = if nl.is_empty() {
            text!(
                "kolom “{name}”; geen enkel gebied staat in areas.csv.",
                "column “{name}”; none of its areas is in areas.csv."
            )
        } else {
            text!(
                "kolom “{name}”; rijen gevonden in areas.csv: {nl}.",
                "column “{name}”; rows found in areas.csv: {en}."
            )
        };
        outcome.say(Subject::Area, text);
    }
    if let Some((name, line)) = gathered.totals.first() {
        let name = short(name);
        let text = match gathered.totals.len() {
            1 => text!(
                "“{name}” op regel {line} is een totaal en niet overgenomen.",
                "“{name}” on line {line} is a total and was not taken over."
            ),
            count => text!(
                "{count} rijen zijn totalen en niet overgenomen, de eerste “{name}” op regel {line}.",
                "{count} rows are totals and were not taken over, the first “{name}” on line {line}."
            ),
        };
        outcome.say(Subject::Area, text);
    }
    for column in &gathered.carried {
        let name = columns
            .get(*column)
            .map(|c| short(&c.name))
            .unwrap_or_default();
        outcome.say(
            Subject::Layout,
            text!(
                "lege cellen in “{name}” nemen over wat erboven staat.",
                "blank cells in “{name}” take over what stands above them."
            ),
        );
    }
}

fn periods(columns: &[Column], selection: &Selection, gathered: &Gathered, outcome: &mut Outcome) {
    let (first, last) = match (gathered.periods.first(), gathered.periods.last()) {
        (Some(first), Some(last)) => (first.to_string(), last.to_string()),
        _ => return,
    };
    let text = match gathered.periods.len() {
        1 => text!("{first}.", "{first}."),
        count => text!(
            "{count} perioden, van {first} tot en met {last}.",
            "{count} periods, from {first} to {last}."
        ),
    };
    outcome.say(Subject::Period, text);
    let mut examples: Vec<(Notation, String, String)> = gathered
        .notations
        .iter()
        .map(|(notation, (cell, period))| (*notation, cell.clone(), period.to_string()))
        .collect();
    for at in &selection.columns {
        if let Some(read) = columns.get(*at).and_then(|column| column.period)
            && read.notation != Notation::Own
            && !examples.iter().any(|(known, ..)| *known == read.notation)
        {
            let cell = columns
                .get(*at)
                .map(|c| c.heading.clone())
                .unwrap_or_default();
            examples.push((read.notation, cell, read.period.to_string()));
        }
    }
    examples.sort();
    for (_, cell, period) in examples {
        let cell = short(&cell);
        if cell == period {
            continue;
        }
        outcome.say(
            Subject::Period,
            text!(
                "“{cell}” is gelezen als {period}.",
                "“{cell}” was read as {period}."
            ),
        );
    }
    let headings = selection
        .columns
        .iter()
        .filter_map(|at| columns.get(*at)?.period);
    if gathered.provisional_periods || headings.clone().any(|read| read.provisional) {
        outcome.say(
            Subject::Period,
            text!(
                "een ster of “voorlopig” achter een periode betekent voorlopige cijfers.",
                "a star or “provisional” behind a period means provisional figures."
            ),
        );
    }
    if gathered.before_revision > 0 {
        outcome.say(
            Subject::Period,
            text!(
                "van een jaar met cijfers voor en na revisie zijn alleen die na revisie overgenomen. Zet bij de indicator een breuk (series_breaks).",
                "of a year with figures before and after revision, only those after it were taken over. Add a break to the indicator (series_breaks)."
            ),
        );
    }
}

pub fn values(grid: &Grid, style: &Style, twice: usize, wishes: &Wishes, outcome: &mut Outcome) {
    if let Some(mark) = style.decimal {
        let (nl, en) = match mark {
            ',' => ("een komma", "a comma"),
            _ => ("een punt", "a point"),
        };
        let text = match style.shown_by {
            Some(at) if wishes.decimal.is_none() || style.shown_by.is_some() => {
                let cell = grid.text.get(at.range()).unwrap_or_default();
                let cell = short(cell);
                text!(
                    "het decimaalteken is {nl}: dat laat “{cell}” zien.",
                    "the decimal mark is {en}, as “{cell}” shows."
                )
            }
            _ => text!(
                "het decimaalteken is {nl}, zoals gevraagd.",
                "the decimal mark is {en}, as you asked."
            ),
        };
        outcome.say(Subject::Figures, text);
    }
    if let Some(sign) = &style.beside {
        outcome.say(
            Subject::Figures,
            text!(
                "“{sign}” staat bij elk getal en is weggelaten; zet de eenheid bij de indicator.",
                "“{sign}” stands with every number and was left out; put the unit with the indicator."
            ),
        );
    }
    if style.percent_cells > 0 {
        outcome.say(
            Subject::Figures,
            text!(
                "cellen die als procent worden getoond, zijn gelezen zoals ze worden getoond: 0,285 is 28,5.",
                "cells that are shown as per cent were read as they are shown: 0.285 is 28.5."
            ),
        );
    }
    for (habit, count) in &style.habits {
        let text = habit_text(*habit, *count);
        outcome.say(Subject::Figures, text);
    }
    for text in marks_text(style) {
        outcome.say(Subject::Marks, text);
    }
    if style.below > 0 {
        let count = style.below;
        outcome.say(
            Subject::Marks,
            text!(
                "“<” betekent: te klein om te noemen ({count} keer). De cel staat in de toelichting, de waarde is afgeschermd.",
                "“<” means: too small to tell ({count} times). The cell stands in the note, the value is suppressed."
            ),
        );
    }
    if style.provisional > 0 {
        let count = style.provisional;
        outcome.say(
            Subject::Marks,
            text!(
                "een ster achter een getal betekent: voorlopig ({count} keer).",
                "a star behind a number means: provisional ({count} times)."
            ),
        );
    }
    if twice > 0 {
        outcome.say(
            Subject::Figures,
            text!(
                "dezelfde waarde voor hetzelfde gebied en dezelfde periode staat er één keer in (herhaald: {twice} keer).",
                "the same value for the same area and period is taken once (repeated: {twice} times)."
            ),
        );
    }
}

/// The marks of one meaning together.
fn marks_text(style: &Style) -> Vec<Text> {
    let mut groups: BTreeMap<&'static str, (Text, Vec<Text>, usize)> = BTreeMap::new();
    for (mark, (absent, count)) in &style.marks {
        let (_, marks, total) = groups
            .entry(absent.status())
            .or_insert_with(|| (absent.meaning(), Vec::new(), 0));
        marks.push(marks::shown(mark));
        *total += count;
    }
    groups
        .into_values()
        .map(|(meaning, marks, total)| {
            let join = |texts: Vec<String>| texts.join(", ");
            let marks_nl = join(marks.iter().map(|mark| mark.nl.clone()).collect());
            let marks_en = join(marks.into_iter().map(|mark| mark.en).collect());
            let (nl, en) = (meaning.nl, meaning.en);
            text!(
                "{nl}: {marks_nl} (in de gelezen kolommen {total} keer). Er is geen nul van gemaakt.",
                "{en}: {marks_en} ({total} times in the columns that were read). No zero was made of it."
            )
        })
        .collect()
}

fn habit_text(habit: Habit, count: usize) -> Text {
    match habit {
        Habit::Minus => text!(
            "een lang minteken (−) is als minteken gelezen ({count} keer).",
            "a long minus (−) was read as a minus ({count} times)."
        ),
        Habit::NegativeZero => text!(
            "“-0” is een afgerond klein getal en is gelezen als 0 ({count} keer).",
            "“-0” is a small number that was rounded, and was read as 0 ({count} times)."
        ),
        Habit::Plus => text!(
            "een plusteken is weggelaten ({count} keer).",
            "a plus was left out ({count} times)."
        ),
        Habit::Groups => text!(
            "een spatie of apostrof tussen cijfers scheidt duizendtallen ({count} keer).",
            "a space or apostrophe between digits separates thousands ({count} times)."
        ),
    }
}
