//! What tables, captions, marks and tracks say.

use rust_decimal::Decimal;

use super::grammar::Reader;
use super::indicator::{AREAS, CITY, Indicator, Kind, OWN, PARTS, Row, Status, Target};
use super::judge::Judge;
use super::numbers::number;
use super::page::{Cell, Figure, Table, parts, tables};
use super::period::Period;
use super::said::{Said, Verdict, hold};
use super::standing::{Standing, standing_of};
use super::truth::Facts;
use super::way::{State, Way};
use super::{Lang, sentences};

pub fn names() -> impl Iterator<Item = &'static str> {
    AREAS.iter().map(|area| area.1).chain(PARTS)
}

/// What a figure is about: the series and periods of its table.
pub fn facts<'a>(of: &'a Indicator, lang: Lang, figure: &Figure<'_>) -> Result<Facts<'a>, String> {
    let table = figure.tables.first().ok_or("no table")?;
    let heads = table.head.iter().skip(1).map(String::as_str);
    let sides = table.rows.iter().filter_map(|row| row.first()).map(|cell| cell.text.as_str());
    let words: Vec<&str> = heads.chain(sides).map(|word| plain(word).0).collect();
    let mut found: Vec<&str> = names().filter(|name| words.contains(name)).collect();
    if found.is_empty() {
        let only: Vec<&str> = Facts::all(of).names;
        found = only.into_iter().filter(|name| figure.measured.contains(name)).take(1).collect();
    }
    let mut periods: Vec<Period> = of.rows.iter().map(|row| row.period).collect();
    periods.sort_by_key(|period| (period.last(), *period));
    periods.dedup();
    periods.retain(|period| words.contains(&period.short(lang).as_str()));
    Ok(Facts { of, names: found, periods })
}

/// What a figure without a table may be about: all, or the areas of one type beside the city; at all
/// times, or in the only period that it names.
pub fn without_table<'a>(of: &'a Indicator, lang: Lang, figure: &Figure<'_>) -> Vec<Facts<'a>> {
    let all = || Facts::all(of);
    let kinds = [None, Some("buurt"), Some("stadsdeel"), Some("stad")];
    let of_kind = kinds.map(|kind| {
        let is_such = |name: &&str| {
            let own = AREAS.iter().find(|area| area.1 == *name).map(|area| area.2);
            *name == CITY || kind.is_none_or(|kind| own == Some(kind))
        };
        let names: Vec<&str> = all().names.into_iter().filter(is_such).collect();
        Facts { names, ..all() }
    });
    let mut found: Vec<Facts<'a>> = of_kind.into();
    let only = all().periods.into_iter().find(|period| {
        let ends = [period.alone(lang), period.short(lang)];
        ends.iter().any(|end| figure.measured.ends_with(&format!(", {end}")))
    });
    if let Some(only) = only {
        let one = |facts: &Facts<'a>| Facts {
            names: facts.names.iter().copied().filter(|n| facts.row(n, only).is_some()).collect(),
            periods: vec![only],
            of,
        };
        let alone: Vec<Facts<'a>> = found.iter().map(one).collect();
        found.extend(alone);
    }
    found
}

/// Every cell is the value of its row, or says why there is none.
pub fn cells(facts: &Facts<'_>, lang: Lang, figure: &Figure<'_>) -> Verdict {
    let reader = Reader::new(facts.of, lang);
    let table = figure.tables.first().ok_or("no table")?;
    let mut seen = 0;
    for row in &table.rows {
        let side = row.first().ok_or("an empty row")?.text.as_str();
        let side_of_all = side.split_once(": ").map_or(side, |(_, of_part)| of_part);
        if ["Streefwaarde", "Target"].iter().any(|word| side_of_all.starts_with(word)) {
            let cell = row.get(1).ok_or("a target without a cell")?;
            super::lists::target(facts, lang, side, cell)?;
            continue;
        }
        for (head, cell) in table.head.iter().zip(row).skip(1) {
            let ((head, of_column), (side, of_row)) = (plain(head), plain(side));
            let find = |text: &str| names().find(|name| *name == text);
            let name =
                find(head).or(find(side)).or(facts.names.first().copied()).ok_or("no name")?;
            let period = facts.periods.iter().copied().find(|p| {
                let short = p.short(lang);
                short == head || short == side
            });
            let row = facts.row(name, period.ok_or_else(|| format!("no period: {head}, {side}"))?);
            let held = value(&reader, row, cell, of_column.or(of_row));
            held.map_err(|why| format!("{why}: {head}, {side}: {}", cell.text))?;
            seen += usize::from(row.is_some_and(|row| row.value.is_some()));
        }
    }
    let rows = facts.of.rows.iter().filter(|row| facts.names.contains(&row.of));
    let rows = rows.filter(|row| row.value.is_some() && facts.periods.contains(&row.period));
    hold(seen == rows.count(), "a value is not in the table")
}

const STATUSES: [&str; 10] = [
    "voorlopig",
    "provisional",
    "schatting",
    "estimate",
    "prognose",
    "forecast",
    "weinig betrouwbaar",
    "unreliable",
    "breuk in de reeks",
    "series break",
];

/// A head without the status that all its values share, and that status.
fn plain(head: &str) -> (&str, Option<&'static str>) {
    let told = STATUSES.iter().find_map(|word| {
        let rest = head.strip_suffix(')')?.strip_suffix(word)?.strip_suffix(" (")?;
        Some((rest, Some(*word)))
    });
    told.unwrap_or((head, None))
}

fn value(
    reader: &Reader<'_>,
    row: Option<&Row>,
    cell: &Cell<'_>,
    shared: Option<&'static str>,
) -> Verdict {
    let own = STATUSES.into_iter().find(|word| cell.text.ends_with(word));
    let text = own.map_or(cell.text.as_str(), |word| cell.text.trim_end_matches(word).trim());
    let Some(row) = row.filter(|row| row.value.is_some()) else {
        let told = match row.map(|row| row.status) {
            Some(Status::Suppressed) => ["niet getoond", "not shown"],
            Some(Status::NotApplicable) => ["niet van toepassing", "not applicable"],
            _ => ["geen gegevens", "no data"],
        };
        return hold(told.contains(&cell.text.as_str()) && cell.value.is_none(), "another word");
    };
    let exact = row.value.unwrap_or_default();
    // The exact value is there where the text rounds it.
    let held = cell.value.map(|value| value.parse::<Decimal>().ok());
    hold(held.is_none_or(|held| held == Some(exact)), "another value")?;
    let (text, margin) = match text.split_once(['±', '(']) {
        Some((value, margin)) => (value.trim(), Some(margin.trim_end_matches(')'))),
        None => (text, None),
    };
    let shown = reader.shown(text).ok_or("no number")?;
    hold(reader.is_value(shown, exact), &format!("not {exact}"))?;
    self::margin(reader, row, margin)?;
    let place = match row.status {
        Status::Provisional => Some(0),
        Status::Estimate => Some(2),
        Status::Forecast => Some(4),
        Status::Unreliable => Some(6),
        Status::Break => Some(8),
        _ => None,
    };
    let told = own.or(shared);
    let told = told.and_then(|word| STATUSES.iter().position(|w| *w == word)).map(|at| at / 2 * 2);
    hold(told == place, "another status")
}

/// The margin behind a value: as far to both sides, or from where to where.
fn margin(reader: &Reader<'_>, row: &Row, told: Option<&str>) -> Verdict {
    let Some((low, high)) = row.interval else { return hold(told.is_none(), "a margin") };
    let told = told.ok_or("no margin")?;
    let between = [" tot ", " to "][reader.lang as usize];
    if let Some((a, b)) = told.split_once(between) {
        let ends = reader.shown(a).zip(reader.shown(b)).ok_or("no numbers")?;
        let is_it = reader.is_value(ends.0, low) && reader.is_value(ends.1, high);
        return hold(is_it, "another margin");
    }
    let (shown, value) = (reader.shown(told).ok_or("no number")?, row.value.unwrap_or_default());
    let is_it = shown.number == high - value && shown.number == value - low;
    hold(is_it, "another margin")
}

/// The line of what is measured: which series, and from when to when.
pub fn measured(facts: &Facts<'_>, lang: Lang, figure: &Figure<'_>) -> Verdict {
    let reader = Reader::new(facts.of, lang);
    let text = figure.measured.as_str();
    let title = &facts.of.title[lang as usize];
    let rest = text.strip_prefix(title.as_str()).ok_or("not its title")?;
    let unit = format!(" ({})", facts.of.unit[lang as usize]);
    // A per cent of a group is none of everyone.
    let word = facts.of.unit[lang as usize].split([" van ", " of "][lang as usize]).next();
    let of_group = format!(" ({})", word.unwrap_or_default());
    let rest = [unit.as_str(), " (EUR)", of_group.as_str()]
        .into_iter()
        .find_map(|unit| rest.strip_prefix(unit))
        .unwrap_or(rest);
    let of_all = [
        (
            "{where}, {alone-first} tot en met {alone-last}",
            "{where}, {alone-first} to {alone-last}",
        ),
        ("{where}, {alone-first}", "{where}, {alone-first}"),
    ];
    if facts.names.iter().all(|name| facts.latest(name).is_none()) {
        return hold(facts.names.is_empty() || !rest.contains("20"), "there is nothing to measure");
    }
    let rest = rest.strip_prefix(", ").ok_or("no place")?;
    for (nl, en) in of_all {
        let pattern = [nl, en][lang as usize].trim_start_matches("{where}, ");
        // The place may hold commas: the range is the rest behind one of them.
        for (at, _) in rest.match_indices(", ") {
            if let Some(holes) = reader.read(pattern, &rest[at + 2..]) {
                return range(facts, lang, &rest[..at], &Said(holes));
            }
        }
    }
    Err(format!("not understood: {text}"))
}

fn range(facts: &Facts<'_>, lang: Lang, place: &str, said: &Said) -> Verdict {
    let listed: Vec<&str> = place
        .split([" en ", " and "][lang as usize])
        .flat_map(|part| part.split(", "))
        .filter(|part| names().any(|name| name == *part))
        .collect();
    let drawn: Vec<&str> = match listed.as_slice() {
        _ if place.starts_with("naar ") || place.starts_with("by ") => facts.names.clone(),
        [_, _] | [_, _, _] => listed.clone(),
        [only] if place == *only => listed.clone(),
        _ => facts.names.clone(),
    };
    let count: Option<usize> = place.split(' ').find_map(|word| word.parse().ok());
    if let Some(count) = count {
        let is_rest = place.contains(" nog ") || place.contains(" more ");
        let has_city = place.ends_with(CITY);
        let all = facts.names.iter().filter(|name| **name != CITY).count();
        let counts = match (is_rest, has_city) {
            (true, _) => vec![facts.names.len() - 1],
            (false, true) => vec![all],
            (false, false) => vec![facts.names.len(), facts.compared().len()],
        };
        hold(counts.contains(&count), &format!("{place}: not {counts:?}"))?;
    }
    let known = |name: &&str, period: Period| facts.known(name, period).is_some();
    let periods: Vec<Period> = facts
        .periods
        .iter()
        .copied()
        .filter(|period| drawn.iter().any(|name| known(name, *period)))
        .collect();
    let first = said.period("alone-first");
    match said.has("alone-last") {
        true => {
            let last = said.period("alone-last");
            let ends = (periods.first(), periods.last());
            // Of so many areas it is not told which: those of a type may begin later.
            let is_some = count.is_some() && periods.contains(&first) && periods.contains(&last);
            hold(
                is_some || ends == (Some(&first), Some(&last)),
                &format!("{place}: it runs {ends:?}"),
            )
        }
        false => hold(periods.contains(&first), "not of this period"),
    }
}

/// What is told of each mark.
pub fn marks(facts: &Facts<'_>, lang: Lang, figure: &Figure<'_>) -> Verdict {
    let reader = Reader::new(facts.of, lang);
    for mark in &figure.marks {
        let Some((at, told)) = mark.rsplit_once(": ") else { continue };
        let (name, period) = at.rsplit_once(", ").unwrap_or(("", at));
        let name = names().find(|known| *known == name).or(facts.names.first().copied());
        let period = facts.periods.iter().find(|p| p.short(lang) == period);
        let (Some(name), Some(period)) = (name, period) else {
            continue;
        };
        let row = facts.known(name, *period).ok_or_else(|| format!("no value: {mark}"))?;
        let (text, status) = told.split_once(" (").unwrap_or((told, ""));
        let is_word = |words: [&str; 2]| words.iter().any(|w| status.starts_with(w));
        let is_told = match row.status {
            Status::Provisional => is_word(["voorlopig", "provisional"]),
            Status::Estimate => is_word(["schatting", "estimate"]),
            Status::Forecast => is_word(["prognose", "forecast"]),
            Status::Unreliable => is_word(["weinig betrouwbaar", "unreliable"]),
            Status::Break => is_word(["breuk in de reeks", "series break"]),
            _ => true,
        };
        hold(is_told, &format!("its status is not told: {mark}"))?;
        let short = text.replace('\u{a0}', " ");
        let large = ["mln", "m"].iter().find_map(|end| short.strip_suffix(&format!(" {end}")));
        if let Some(shown) = large.and_then(|text| number(text, lang)) {
            let exact = row.value.unwrap_or_default() / Decimal::from(1_000_000);
            hold((shown - exact).abs() <= Decimal::new(6, 3), &format!("not {exact}: {mark}"))?;
            continue;
        }
        let shown = reader.shown(text).ok_or_else(|| format!("no number: {mark}"))?;
        let exact = row.value.unwrap_or_default();
        hold(reader.is_value(shown, exact), &format!("not {exact}: {mark}"))?;
    }
    Ok(())
}

/// The track of a target.
pub fn track(facts: &Facts<'_>, lang: Lang, figure: &Figure<'_>) -> Verdict {
    let mut judge = Judge::new(facts, lang);
    let place = figure.id.rsplit('-').next().and_then(|number| number.parse().ok());
    let place: usize = place.ok_or("no target")?;
    judge.target = Some(place);
    state(facts, lang, &figure.message, place)?;
    judge.text(&figure.sentence)
}

/// A word for where a target stands.
pub fn state(facts: &Facts<'_>, lang: Lang, text: &str, at: usize) -> Verdict {
    let judge = Judge::new(facts, lang);
    let Some((id, said)) = judge.read(&sentences::STATES, text) else {
        return Err(format!("not understood: {text}"));
    };
    let target = facts.of.targets.get(at).ok_or("no target")?;
    let told = said.has("period").then(|| said.period("period"));
    hold(told == target.period, "another target")?;
    let expected = match standing_of(facts, target) {
        Standing::NotMeasured => "state-not-measured",
        Standing::Missed => "state-missed",
        Standing::Doubtful => "state-was-unclear",
        Standing::Way(state) => match state {
            State::Unknown => "state-unknown",
            State::Reached => "state-reached",
            State::OnCourse => "state-on-course",
            State::Behind => "state-behind",
            State::Underway => "state-underway",
            State::Away if target.kind == Kind::Maintain => "state-not-kept",
            State::Away => "state-away",
            State::Unclear => "state-unclear",
        },
    };
    hold(id == expected, &format!("{text}: {expected}"))
}

/// The table of the targets.
pub fn of_targets(of: &Indicator, lang: Lang, html: &str) -> Verdict {
    let facts = Facts::all(of);
    let Some(part) = crate::support::find_part(html, "streefwaarden") else {
        return hold(of.targets.is_empty(), "no table of targets");
    };
    let all = tables(part);
    let table: &Table<'_> = all.first().ok_or("no table")?;
    hold(table.rows.len() == of.targets.len(), "another number of targets")?;
    for row in &table.rows {
        let head = row[0].text.as_str();
        let at = of.targets.iter().position(|target| head == name_of(target, lang));
        let at = at.ok_or_else(|| format!("no target: {head}"))?;
        let target = &of.targets[at];
        let cell = parts_of(part, head);
        let told = cell.first().ok_or("no state")?;
        state(&facts, lang, told, at).map_err(|why| format!("{head}: {why}"))?;
        let way = Way::until(&facts, target, i64::MAX);
        shares(&way, lang, &row[3].text, &row[4].text).map_err(|why| format!("{head}: {why}"))?;
    }
    Ok(())
}

/// `Noord, jong, 2027`
fn name_of(target: &Target, lang: Lang) -> String {
    let open = ["zonder einddatum", "no date set"][lang as usize];
    let part = if target.of == OWN { String::new() } else { format!(", {}", target.of) };
    let due = target.period.map_or_else(|| open.to_owned(), |due| due.alone(lang));
    format!("{OWN}{part}, {due}")
}

/// The words of the states in the row with this head.
fn parts_of(html: &str, head: &str) -> Vec<String> {
    let row = parts(html, "<tr", "</tr>").into_iter().find(|row| row.contains(head));
    states(row.unwrap_or_default())
}

/// The words of the states in a piece of HTML, without their signs.
pub fn states(html: &str) -> Vec<String> {
    let all = html.split("<span class=\"state").skip(1);
    let words = |state: &str| {
        let (_, rest) = state.split_once("</span>")?;
        Some(rest.split("</span>").next()?.trim().to_owned())
    };
    all.filter_map(words).collect()
}

/// The share of the way beside that of the time.
fn shares(way: &Way, lang: Lang, covered: &str, elapsed: &str) -> Verdict {
    let read = |text: &str| {
        let number = text.strip_suffix('%').and_then(|text| number(text, lang));
        number.map(|number| super::numbers::Shown { number, times: Decimal::ONE, is_money: false })
    };
    let nothing =
        ["niet te zeggen", "cannot be said", "geen einddatum", "no date set"].map(str::to_owned);
    let is_told = |text: &str| !nothing.iter().any(|words| words == text);
    let expected = [" verwacht: ", " expected: "][lang as usize];
    let (elapsed, expected) = match elapsed.split_once(expected) {
        Some((elapsed, rest)) => (elapsed, rest.split_once(' ').map(|(share, _)| share)),
        None => (elapsed, None),
    };
    let part = way.covered.map(|(part, whole)| part / whole);
    let time = way.elapsed.map(|(now, end)| Decimal::from(now) / Decimal::from(end));
    match (read(covered), part) {
        (Some(shown), Some(part)) => super::aims::percent(shown, part)?,
        (None, Some(part)) => hold(part > Decimal::ONE || !is_told(covered), covered)?,
        (told, None) => hold(told.is_none() && !is_told(covered), covered)?,
    }
    if let (Some(shown), Some(time)) = (read(elapsed), time) {
        super::aims::percent(shown, time)?;
    }
    let expected = match (expected, way.compound.filter(|_| part.is_some())) {
        (Some(text), Some(share)) => {
            let shown = read(text).ok_or_else(|| format!("no share: {text}"))?;
            super::aims::percent(shown, Decimal::try_from(share).unwrap())?;
            Some(shown)
        }
        (told, share) => {
            // Of what was not measured when it was due no share is told.
            let is_told = read(covered).is_some();
            hold(told.is_none() && (share.is_none() || !is_told), "it takes another way")?;
            read(elapsed)
        }
    };
    let (Some(one), Some(other)) = (read(covered), expected) else { return Ok(()) };
    match way.state {
        State::OnCourse => hold(one.number >= other.number, "on course, by these numbers not"),
        State::Behind => hold(one.number < other.number, "behind, by these numbers not"),
        _ => Ok(()),
    }
}
