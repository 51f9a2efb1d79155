//! What an import tells of each stage, in the sentences of `sentence`.

use std::collections::BTreeMap;

use base::text;

use super::around;
use super::decision::{joined, list, short};
use super::gathered::Gathered;
use super::legend::Legend;
use super::marks::{self, Absent};
use super::number::Habit;
use super::outcome::Outcome;
use super::period::Notation;
use super::register::Way;
use super::role::Role;
use super::sentence as tell;
use super::table::Table;
use super::values::Style;

pub fn block(table: &Table<'_>, outcome: &mut Outcome) {
    let (grid, block) = (table.grid, &table.block);
    let words = |rows: &std::ops::Range<usize>| {
        let rows = rows.clone().filter(|row| !grid.is_blank(*row));
        let words: Vec<String> = rows.map(|row| grid.words(row, 0).into_owned()).collect();
        (!words.is_empty()).then(|| list(words))
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

pub fn layout(table: &Table<'_>, outcome: &mut Outcome) {
    let figures = table.of(Role::Figures);
    let count = figures.len();
    let by_period = table.at(&figures).filter(|c| c.period.is_some()).count();
    let by_area = table.at(&figures).filter(|c| c.area.is_some()).count();
    outcome.say(if by_period > 0 && by_period == count {
        tell::periods_in_headings(count)
    } else if by_area > 0 {
        tell::areas_in_headings(by_area)
    } else if !table.of(Role::Period).is_empty() {
        tell::row_for_each(count)
    } else {
        tell::no_periods(count)
    });
    if by_area > 0 && by_area < count {
        let left = table.at(&figures).filter(|column| column.area.is_none());
        outcome.say(tell::no_area(list(left.map(|column| &column.name))));
    }
    for (role, name) in [
        (Role::Area, text!("gebieden", "areas")),
        (Role::Period, text!("perioden", "periods")),
        (Role::Label, text!("omschrijvingen", "labels")),
        (Role::Own, text!("kolommen van spoorboek zelf", "columns of spoorboek itself")),
    ] {
        let names = table.names(&table.of(role));
        if !names.is_empty() {
            outcome.say(tell::columns_of(name, list(names)));
        }
    }
}

pub fn gathered(table: &Table<'_>, gathered: &Gathered, outcome: &mut Outcome) {
    let selection = &table.selection;
    let names = selection.names.iter().filter(|name| !name.is_empty());
    let labels = selection.labels.iter().map(|wanted| &wanted.label);
    let parts: Vec<&String> = names.chain(labels).collect();
    if !parts.is_empty() {
        outcome.say(tell::chosen(list(parts)));
    }
    units(table.at(&selection.columns).filter_map(|column| column.unit.as_deref()), false, outcome);
    around::scales(table, outcome);
    areas(table, gathered, outcome);
    if table.keys.given_area.is_some() {
        outcome.say(match table.keys.area {
            Some(_) => tell::only_given_area(),
            None => tell::given_area(),
        });
    }
    periods(table, gathered, outcome);
    around::years(table, outcome);
    if let Some(at) = table.columns.iter().position(|c| c.name.eq_ignore_ascii_case("unit_mult")) {
        let mut powers = gathered.cells.iter().map(|(row, _)| table.grid.cell(*row as usize, at));
        if let Some(power) = powers.find(|power| !matches!(*power, "" | "0")) {
            outcome.say(tell::power_of_ten(power));
        }
    }
    // The unit that a column of units gives for the rows that are read.
    if let Some(column) = table.of(Role::Unit).first() {
        let cells = gathered.cells.iter();
        let said = cells.map(|(row, _)| table.grid.cell(*row as usize, *column));
        units(said.filter(|unit| !unit.is_empty()), true, outcome);
    }
}

/// Tells the unit, or that there are several where nobody is asked to choose one.
fn units<'a>(units: impl Iterator<Item = &'a str>, asked: bool, outcome: &mut Outcome) {
    let mut all: Vec<&str> = units.collect();
    all.sort_unstable();
    all.dedup();
    match all.as_slice() {
        [] => {}
        [unit] => outcome.say(tell::unit(short(unit))),
        several if !asked => outcome.say(tell::several_units(list(several))),
        _ => {}
    }
}

fn areas(table: &Table<'_>, gathered: &Gathered, outcome: &mut Outcome) {
    if let Some(column) = table.keys.area.and_then(|at| table.columns.get(at)) {
        let ways = joined(gathered.how.iter().map(|(way, (count, _))| {
            text! {
                match way {
                    Way::Code => nl "{count} op code" en "{count} by code",
                    Way::BareCode => nl "{count} op code zonder letters ervoor"
                                     en "{count} by code without its letters",
                    Way::Name => nl "{count} op naam of id" en "{count} by name or id",
                    Way::ShortName => nl "{count} op naam zonder het woord voor het soort gebied"
                                      en "{count} by name without the word for its sort",
                    Way::Chosen => nl "{count} op een naam van meer gebieden, zoals u koos"
                                   en "{count} by a name of several areas, as you chose",
                }
            }
        }));
        let name = short(&column.name);
        if !gathered.how.is_empty() {
            outcome.say(tell::areas_found(name, ways));
        } else if gathered.finer.is_none() {
            outcome.say(tell::no_area_found(name));
        }
        if let Some((_, (cell, area))) = gathered.how.get(&Way::BareCode) {
            outcome
                .say(tell::code_read(short(cell), table.register.code(*area).unwrap_or_default()));
        }
    }
    if let Some((name, line)) = gathered.totals.first() {
        let is_idle_mean = table.keys.total.is_some();
        outcome.say(match gathered.totals.len() {
            _ if is_idle_mean => tell::mean(short(name), *line),
            1 => tell::total(short(name), *line),
            count => tell::totals(count, short(name), *line),
        });
    }
    if let Some(((name, column, line), count)) = &gathered.finer {
        let column = short(&table.columns[*column].name);
        outcome.say(tell::finer_areas(column, *count, short(name), *line));
    }
    let is_there = |total| gathered.observations.iter().any(|one| one.area == total);
    if table.keys.total.is_some_and(|total| !is_there(total)) {
        outcome.say(tell::total_lacks());
    }
    if gathered.total_taken {
        outcome.say(tell::total_taken());
    }
    let found = gathered.observations.iter().map(|observation| observation.area).collect();
    let left = table.register.left(&found);
    let all = table.keys.given_area.is_none() && !left.is_empty();
    if all && gathered.unknown.values().any(|unknown| unknown.several.is_empty()) {
        outcome.say(tell::areas_left(list(left)));
    }
    for column in table.at(&gathered.carried) {
        outcome.say(tell::carried(short(&column.name)));
    }
}

fn periods(table: &Table<'_>, gathered: &Gathered, outcome: &mut Outcome) {
    let (Some(first), Some(last)) = (gathered.periods.first(), gathered.periods.last()) else {
        return;
    };
    outcome.say(match gathered.periods.len() {
        1 => tell::period(*first),
        count => tell::periods(count, *first, *last),
    });
    let headings = || table.at(&table.selection.columns).filter_map(|c| Some((c, c.period?)));
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
    let has_mark = gathered.marked_periods || headings().any(|(_, read)| read.mark.is_some());
    if has_mark && Legend::of(table).is_empty() {
        outcome.say(tell::provisional_periods());
    }
    if gathered.before_revision > 0 {
        outcome.say(tell::revised());
    }
}

pub fn values(table: &Table<'_>, style: &Style, twice: usize, outcome: &mut Outcome) {
    if let Some(mark) = style.decimal {
        let mark = match mark {
            ',' => text!("een komma", "a comma"),
            _ => text!("een punt", "a point"),
        };
        outcome.say(match style.shown_by {
            Some(at) => {
                let cell = table.grid.text.get(at.range()).unwrap_or_default();
                tell::decimal_shown(mark, short(cell))
            }
            None => tell::decimal_asked(mark),
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
    if style.remarks > 0 {
        outcome.say(tell::remarks(style.remarks));
    }
    if let Some(remark) = &style.unread_remark {
        outcome.say(tell::unread_remark(short(remark)));
    }
    if style.secret > 0 {
        outcome.say(tell::secret(style.secret));
    }
    let legend = Legend::of(table);
    for (stars, text, status) in legend.told() {
        outcome.say(match status {
            "" => tell::star_says_nothing(stars, short(text)),
            status => tell::star_means(stars, short(text), status),
        });
    }
    if style.marked > 0 && legend.is_empty() {
        outcome.say(tell::provisional(style.marked));
    }
    if twice > 0 {
        outcome.say(tell::told_twice(twice));
    }
}
