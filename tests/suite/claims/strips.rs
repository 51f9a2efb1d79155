//! What the page of an area says of each indicator.

use rust_decimal::Decimal;

use super::grammar::{Reader, uncapitalised};
use super::indicator::{AREAS, CITY, Indicator, OWN, Polarity, Row};
use super::judge::Judge;
use super::page::{Cell, parts, tables, text};
use super::period::Period;
use super::said::{Verdict, hold, is_set, split};
use super::truth::{Facts, overlap, rounded};

use super::{Lang, sentences};

/// The newest figures of an area: what is not true of them.
pub fn of_area(all: &[Indicator], name: &'static str, lang: Lang, html: &str) -> Vec<String> {
    let mut untrue = Vec::new();
    for line in parts(html, "<p class=\"lede\">", "</p>") {
        untrue.extend(brief(all, name, lang, &crate::support::text(line)).err());
    }
    let Some(part) = crate::support::find_part(html, "cijfers") else {
        let known = |of: &&Indicator| Facts::all(of).latest(name).is_some();
        let lacking = all.iter().filter(known).map(|of| format!("{name} lacks {}", of.id));
        untrue.extend(lacking);
        return untrue;
    };
    untrue.extend(section(all, name, lang, part));
    // Of what it has no figure of, those of the areas that it lies in.
    for (id, around, ..) in AREAS {
        if let Some(part) = crate::support::find_part(html, &format!("cijfers-{id}")) {
            untrue.extend(section(all, around, lang, part));
        }
    }
    untrue
}

/// The lines and the table of one area.
fn section(all: &[Indicator], name: &'static str, lang: Lang, part: &str) -> Vec<String> {
    let mut untrue = Vec::new();
    let mut tell = |of: &Indicator, why: String| {
        untrue.push(format!("{name}: {why}\n{}", super::told(of)));
    };
    let named = |head: &str| all.iter().find(|of| head.starts_with(&of.title[lang as usize]));
    let list = part.split("<ul class=\"strips\">").nth(1).unwrap_or_default();
    for item in parts(list.split("</ul>").next().unwrap_or_default(), "<li>", "</li>") {
        let head = text(item.split("</a>").next().unwrap_or_default());
        let Some(of) = named(&head) else {
            panic!("a line of no indicator: {head}");
        };
        if let Err(why) = line(of, name, lang, item) {
            tell(of, why);
        }
    }
    let rows = parts(part, "<tr", "</tr>");
    for table in tables(part) {
        for (row, html) in table.rows.iter().zip(rows.iter().skip(1)) {
            let Some(of) = named(&row[0].text) else { continue };
            let states = super::tables::states(html);
            if let Err(why) = newest(of, name, lang, &table.head, row, &states) {
                tell(of, why);
            }
        }
    }
    untrue
}

/// A line of dots: its sentence, how it went and stands, and when it was.
fn line(of: &Indicator, name: &'static str, lang: Lang, item: &str) -> Verdict {
    let one = |class: &str| {
        let found = parts(item, &format!("<p class=\"{class}\">"), "</p>");
        found.first().map(|html| crate::support::text(html))
    };
    told(of, name, lang, &one("sentence").ok_or("it says nothing")?)?;
    let facts = Facts::all(of);
    let latest = facts.latest(name).ok_or("it has no value")?;
    // A line begins with a capital.
    let states = super::tables::states(item);
    let states: Vec<String> = states.iter().map(|state| uncapitalised(state)).collect();
    let (went_so, target) = (states.first().ok_or("not how it went")?, states.get(1));
    went(&facts, name, lang, latest, went_so).map_err(|why| format!("{why}: {went_so}"))?;
    if let Some(target) = target {
        hold(name == OWN, "a target of another area")?;
        let at = super::standing::current(of).ok_or("no target")?;
        let told = super::goals::of_part(of, at, target).ok_or("it names no part")?;
        super::tables::state(&facts, lang, told, at)?;
    }
    let judge = Judge::new(&facts, lang);
    for note in one("quiet").ok_or("not when")?.split(" · ") {
        let small = uncapitalised(note);
        let read = judge.read(&sentences::QUIET, note);
        let read = read.or_else(|| judge.read(&sentences::QUIET, &small));
        let (id, said) = read.ok_or_else(|| format!("not understood: {note}"))?;
        let years = 2026 - latest.period.last() / 12;
        let is_latest = || {
            let hole = if said.has("alone") { "alone" } else { "period" };
            said.period(hole) == latest.period
        };
        let is_so = match id {
            "when" => is_latest() && latest.is_settled(),
            "when-status" => is_latest() && said.word("status") == latest.status.told(),
            "age" => usize::try_from(years) == Ok(said.count()),
            "lacking" | "lacking-parts" => {
                let (others, is_one) = like(&facts, latest);
                let all = all_like(&facts, latest, &others);
                let told = (said.number("count-higher"), said.count());
                is_one == (id == "lacking") && told == (all - others.len(), all)
            }
            "lower" => of.polarity == Polarity::Lower,
            _ => of.polarity == Polarity::Higher,
        };
        hold(is_so, note)?;
    }
    let Some(called) = item.split("aria-label=\"").nth(1).and_then(|rest| rest.split('"').next())
    else {
        return Ok(());
    };
    let (_, said) =
        judge.read(&sentences::DRAWN, called).ok_or_else(|| format!("not understood: {called}"))?;
    hold(said.name("place") == name, "another area")?;
    judge.is(said.shown("value"), latest.value.unwrap_or_default())?;
    let (others, _) = like(&facts, latest);
    let count = if said.has("count") { said.count() } else { 1 };
    hold(count == others.len(), &format!("{} others: {called}", others.len()))
}

/// An area beside the city in one figure.
fn brief(all: &[Indicator], name: &str, lang: Lang, text: &str) -> Verdict {
    let named = |of: &&Indicator| text.starts_with(of.title[lang as usize].as_str());
    let of = all.iter().find(named).ok_or_else(|| format!("about nothing: {text}"))?;
    let facts = Facts::all(of);
    let judge = Judge::new(&facts, lang);
    let (id, said) =
        judge.read(&sentences::STRIPS, text).ok_or_else(|| format!("not understood: {text}"))?;
    let own = facts.latest(name).ok_or("no value")?;
    hold(said.has("when") && said.period("when") == own.period, "not the latest")?;
    let city = facts.known(CITY, own.period).ok_or("no figure of the city")?;
    let (a, b) = (own.value.unwrap_or_default(), city.value.unwrap_or_default());
    judge.is(said.shown("value"), a)?;
    judge.is(said.shown("value-other"), b)?;
    let seen = |value| judge.reader.least().map_or(value, |decimals| rounded(value, decimals));
    let is_unclear = a != b && overlap(own, city);
    let is_so = match id {
        "brief-lower" => a < b && !is_unclear,
        "brief-higher" => a > b && !is_unclear,
        "brief-nearly" => a != b && seen(a) == seen(b) && !is_unclear,
        "brief-same" => a == b,
        _ => is_unclear,
    };
    let is_measured = !own.is_forecast() && !city.is_forecast() && !of.is_sum();
    hold(is_so && is_measured, &format!("{a}, {b}: {text}\n{}", super::told(of)))
}

/// The others of its kind that were measured in the same period, else those within it; and whether
/// it is one of them.
fn like<'a>(facts: &Facts<'a>, own: &'a Row) -> (Vec<&'a Row>, bool) {
    let of = |name: &str| AREAS.iter().find(|area| area.1 == name);
    let kind = |name: &str| of(name).map(|area| area.2);
    let rows = facts.names.iter().filter(|name| **name != own.of);
    let rows = rows.filter_map(|name| facts.known(name, own.period));
    let rows: Vec<&Row> = rows.filter(|row| !row.is_forecast()).collect();
    let beside: Vec<&Row> =
        rows.iter().copied().filter(|row| kind(row.of) == kind(own.of)).collect();
    if !beside.is_empty() || facts.of.is_sum() {
        return (beside, true);
    }
    let within = |kind_of: &str| -> Vec<&Row> {
        let is_one = |row: &&&Row| kind(row.of) == Some(kind_of) && facts.is_within(row.of, own.of);
        rows.iter().filter(is_one).copied().collect()
    };
    let (near, far) = (within("stadsdeel"), within("buurt"));
    (if far.len() > near.len() { far } else { near }, false)
}

/// How many there are of the kind of some others, with a value of that period or without.
fn all_like(facts: &Facts<'_>, own: &Row, others: &[&Row]) -> usize {
    let kind = |name: &str| AREAS.iter().find(|area| area.1 == name).map(|area| area.2);
    let like = others.first().and_then(|row| kind(row.of));
    let is_like = |name: &&&str| **name != own.of && kind(name) == like;
    facts.names.iter().filter(is_like).count()
}

/// The sentence of an area beside the city and among its like.
fn told(of: &Indicator, name: &'static str, lang: Lang, said: &str) -> Verdict {
    let facts = Facts::all(of);
    let judge = Judge::new(&facts, lang);
    let own = facts.latest(name).ok_or("it has no value")?;
    let value = own.value.unwrap_or_default();
    for sentence in split(said) {
        let Some((id, found)) = judge.read(&sentences::STRIPS, sentence) else {
            return Err(format!("not understood: {sentence}"));
        };
        let held = match id {
            "strip-value" => {
                hold(found.name("place") == name, "another place")?;
                judge.is(found.shown("value"), value)?;
                if !found.has("value-other") {
                    continue;
                }
                hold(found.name("reference") == CITY && !of.is_sum(), "beside what it is part of")?;
                judge.is(found.shown("value-other"), judge.value_of(CITY, own.period)?)
            }
            _ => {
                let (others, is_one) = like(&facts, own);
                let higher = others.iter().filter(|row| row.value > own.value).count();
                let is_shared = others.iter().any(|row| row.value == own.value);
                // Those of which it is an end count the area itself.
                let is_end = ["strip-first", "strip-last"].contains(&id);
                let count = others.len() + usize::from(is_end);
                hold(is_one && found.count() == count, "another number of areas")?;
                let is_some_lacking = all_like(&facts, own, &others) > others.len();
                let says_so =
                    sentence.contains(" met een cijfer ") || sentence.contains(" with a figure ");
                hold(!is_end || says_so == is_some_lacking, "who has no figure")?;
                hold(is_shared == (id == "strip-shared") || id == "strip-place", "a tie")?;
                let told = match id {
                    "strip-first" | "strip-shared" => 0,
                    "strip-last" => others.len(),
                    _ => found.number("count-higher"),
                };
                hold(told == higher, &format!("{higher} are higher"))
            }
        };
        held.map_err(|why| format!("{id}: {why}: {sentence}"))?;
    }
    Ok(())
}

fn newest(
    of: &Indicator,
    name: &'static str,
    lang: Lang,
    head: &[String],
    row: &[Cell<'_>],
    told: &[String],
) -> Verdict {
    let facts = Facts::all(of);
    let reader = Reader::new(of, lang);
    let latest = facts.latest(name).ok_or("it has no value")?;
    let (others, is_one) = like(&facts, latest);
    let many = others.len() > 1;
    let among: Vec<&Row> = others.into_iter().chain(is_one.then_some(latest)).collect();
    let is = |text: &str, value: Option<Decimal>| {
        let shown = reader.shown(text).ok_or_else(|| format!("no number: {text}"))?;
        let value = value.ok_or("no value")?;
        hold(reader.is_value(shown, value), &format!("{text} is not {value}"))
    };
    for (label, cell) in head.iter().zip(row).skip(1) {
        let text = cell.text.as_str();
        match label.as_str() {
            "Periode" | "Period" => {
                hold(text == latest.period.alone(lang), &format!("not of {text}"))?;
            }
            "Laagste" | "Lowest" | "Hoogste" | "Highest" => {
                let is_high = ["Hoogste", "Highest"].contains(&label.as_str());
                let values = among.iter().filter_map(|row| row.value);
                let end = if is_high { values.max() } else { values.min() };
                let such = among.iter().filter(|row| row.value == end).map(|row| row.of);
                let such: Vec<&str> = such.collect();
                let Some((value, places)) = text.split_once(" (") else {
                    let is_without = !many || of.measure.is_words_alone();
                    hold(text.is_empty() && is_without, "no end")?;
                    continue;
                };
                is(value, end)?;
                let named = reader.names_in(places.trim_end_matches(')'));
                let is_so = match named.ok_or_else(|| format!("no names: {places}"))? {
                    Ok(names) => is_set(&names, &such),
                    Err(count) => count == such.len(),
                };
                hold(is_so, &format!("{label}: {text}: they are {such:?}"))?;
            }
            "Hoe het gaat" | "How things stand" => {
                let told = told.first().ok_or("no state")?;
                standing(&facts, name, lang, latest, told)
                    .map_err(|why| format!("{why}: {told}"))?;
            }
            city if city == CITY && name != CITY => {
                let value = facts.known(CITY, latest.period).filter(|row| !row.is_forecast());
                match text {
                    "" => {
                        let is_without = of.is_sum() || of.measure.is_words_alone();
                        hold(is_without || value.is_none(), "the city has a value")?;
                    }
                    _ => is(text, value.and_then(|row| row.value))?,
                }
            }
            _ => is(text, latest.value)?,
        }
    }
    Ok(())
}

/// How it went, or where its target stands.
fn standing(facts: &Facts<'_>, name: &str, lang: Lang, latest: &Row, told: &str) -> Verdict {
    let judge = Judge::new(facts, lang);
    let Some((id, _)) = judge.read(&sentences::STATES, told) else {
        return Err(format!("not understood: {told}"));
    };
    if id.starts_with("state") {
        hold(name == OWN, "a target of another area")?;
        let at = super::standing::current(facts.of).ok_or("no target")?;
        return super::tables::state(facts, lang, told, at);
    }
    went(facts, name, lang, latest, told)
}

/// How a figure went in an area.
pub fn went(facts: &Facts<'_>, name: &str, lang: Lang, latest: &Row, told: &str) -> Verdict {
    let judge = Judge::new(facts, lang);
    let Some((id, said)) = judge.read(&sentences::STATES, told) else {
        return Err(format!("not understood: {told}"));
    };
    let base = facts.base(name);
    if id == "trend-one" || id == "trend-forecast" {
        let is_forecast = id == "trend-forecast";
        return hold(base.is_none() && latest.is_forecast() == is_forecast, "there are more");
    }
    if facts.of.cumulative && !facts.of.measure.is_words_alone() {
        return match id {
            "trend-added" => judge.added(&said, name),
            "trend-unclear" | "trend-lower" => since_before(facts, name, id, said.period("period")),
            _ => Err("a running total that rose".to_owned()),
        };
    }
    let (base, _) = base.ok_or("nothing to compare with")?;
    let (old, new) = (base.value.unwrap_or_default(), latest.value.unwrap_or_default());
    let seen = |value| judge.reader.least().map_or(value, |decimals| rounded(value, decimals));
    let is_unclear = old != new && overlap(base, latest);
    if let Some((how, way)) = id.split_once('-').filter(|(how, _)| ["moved", "size"].contains(how))
    {
        hold((new > old) == (way == "up") && !is_unclear, "the other way")?;
        if how == "moved" {
            let periods = (said.period("when-from"), said.period("when-to"));
            hold(periods == (base.period, latest.period), "other periods")?;
            judge.is(said.shown("value-first"), old)?;
            judge.is(said.shown("value-last"), new)?;
        } else {
            hold(said.period("period") == base.period, "another period")?;
        }
        return match said.has("share") {
            true => judge.share(said.shown("share"), base, latest),
            false => {
                let size = said.shown("difference");
                hold(!size.number.is_zero(), "no difference")?;
                hold(judge.reader.is_distance(size, old, new), "another difference")
            }
        };
    }
    hold(said.period("period") == base.period, "another base")?;
    let is_words = facts.of.measure.is_words_alone();
    if id == "trend-words" {
        let is_so = base.step() == said.word("step") && new != old;
        return hold(is_words && is_so, "another step");
    }
    hold(!is_words || id == "trend-same", "words have no order")?;
    let is_so = match id {
        "trend-higher" => new > old && !is_unclear,
        "trend-lower" => new < old && !is_unclear,
        "trend-same" => new == old,
        "trend-nearly" => new != old && seen(new) == seen(old),
        _ => is_unclear,
    };
    hold(is_so, &format!("{told}: {old}, {new}"))
}

/// A running total that was corrected, or of which it is not clear whether it grew, against the value
/// before it.
fn since_before(facts: &Facts<'_>, name: &str, id: &str, told: Period) -> Verdict {
    let path = facts.path(name);
    let (latest, earlier) = path.split_last().ok_or("no value")?;
    let before = earlier.iter().rfind(|row| row.period.last() < latest.period.last());
    let before = before.ok_or("nothing to compare with")?;
    hold(before.period == told, "another period")?;
    let is_unclear = before.value != latest.value && overlap(before, latest);
    let is_lower = latest.value < before.value && !is_unclear;
    hold(if id == "trend-lower" { is_lower } else { is_unclear }, "lower, or not clear")
}
