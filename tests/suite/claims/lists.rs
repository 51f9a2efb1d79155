//! What stands in lists, tables and drawings beside the sentences: facts of an indicator, rows of
//! targets, the names of lines without an axis, classes of a map.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::grammar::{Reader, uncapitalised};
use super::indicator::{CITY, Indicator, Kind, OWN, PARTS, Polarity};
use super::judge::Judge;
use super::numbers::{Shown, number};
use super::page::{Cell, Figure, parts, text};
use super::period::Period;
use super::said::{Verdict, hold};
use super::truth::{Facts, rounded};
use super::{Lang, sentences};

/// The facts of an indicator on its own page.
pub fn facts(of: &Indicator, lang: Lang, html: &str) -> Verdict {
    let part = crate::support::find_part(html, "over").ok_or("no facts")?;
    let known = of.rows.iter().filter(|row| row.value.is_some() && !row.is_forecast());
    let newest = known.map(|row| row.period).max_by_key(|period| (period.last(), *period));
    let mut told = 0;
    for entry in parts(part, "<div>", "</div>") {
        let words = |tag: &str| {
            let found = parts(entry, &format!("<{tag}"), &format!("</{tag}>"));
            found.first().map(|html| text(html)).unwrap_or_default()
        };
        let (head, said) = (words("dt"), words("dd"));
        let is_so = match head.as_str() {
            "Wat beter is" | "What is better" => said == better(of.polarity, lang),
            "Hoe vaak" | "How often" => said == often(of, lang),
            "Nieuwste cijfer" | "Latest figure" => {
                let (period, age) = said.split_once("; ").unwrap_or((said.as_str(), ""));
                let is_old = newest.is_some_and(|newest| of.is_outdated(newest));
                let ages = [
                    ["dat is meer dan drie jaar geleden", "that is more than three years ago"],
                    [
                        "er had al een nieuwer cijfer moeten zijn",
                        "a newer figure should have come by now",
                    ],
                ];
                let expected = ages[usize::from(of.is_regular)][lang as usize];
                newest.is_some_and(|newest| is_period(newest, period, lang))
                    && age == if is_old { expected } else { "" }
            }
            "Nulmeting" | "Baseline" => match of.baseline {
                Some(at) => is_period(at, &said, lang),
                None => ["niet gekozen", "not chosen"].contains(&said.as_str()),
            },
            "Monitor" => of.is_monitored,
            _ => continue,
        };
        told += 1;
        hold(is_so, &format!("{head}: {said}"))?;
    }
    let expected = 2 + usize::from(newest.is_some()) + usize::from(of.is_monitored);
    let is_often = usize::from(of.is_regular);
    hold(told == expected + is_often, &format!("{told} facts, not {}", expected + is_often))
}

fn better(polarity: Polarity, lang: Lang) -> &'static str {
    let words = match polarity {
        Polarity::Higher => ["hoger is beter", "higher is better"],
        Polarity::Lower => ["lager is beter", "lower is better"],
        Polarity::Range(..) => ["binnen een bandbreedte is goed", "within a range is good"],
        Polarity::None => [
            "hoger of lager is hier niet beter of slechter",
            "higher or lower is neither better nor worse here",
        ],
    };
    words[lang as usize]
}

fn often(of: &Indicator, lang: Lang) -> &'static str {
    let words = match of.rows[0].period {
        Period::Quarter(..) => ["elke 3 maanden", "every 3 months"],
        Period::Month(..) => ["elke maand", "every month"],
        _ => ["elk jaar", "every year"],
    };
    words[lang as usize]
}

fn is_period(period: Period, text: &str, lang: Lang) -> bool {
    let ways = [period.alone(lang), period.in_text(lang), period.short(lang)];
    ways.contains(&uncapitalised(text)) || ways.iter().any(|way| way == text)
}

/// `Streefwaarde voor 2027` below a table, be it of a part, with its number or in words.
pub fn target(facts: &Facts<'_>, lang: Lang, side: &str, cell: &Cell<'_>) -> Verdict {
    let judge = Judge::new(facts, lang);
    let (part, head) = match side.split_once(": ") {
        Some((part, head)) => (PARTS.into_iter().find(|name| *name == part), head),
        None => (None, side),
    };
    let (_, said) =
        judge.read(&sentences::TARGETS, head).ok_or_else(|| format!("not understood: {side}"))?;
    let due = said.has("short").then(|| said.period("short"));
    let of = facts.of;
    // Where a table is about one part its name is left out.
    let only = facts.names.as_slice();
    let whose = part.or(PARTS.into_iter().find(|name| only == [*name])).unwrap_or(OWN);
    let such = |target: &&super::indicator::Target| target.period == due && target.of == whose;
    let target = of.targets.iter().find(such).ok_or_else(|| format!("no target: {side}"))?;
    if target.kind != Kind::Absolute {
        return hold(cell.value.is_none(), "a number of what is told in words");
    }
    let level = target.value.ok_or("no level")?;
    let exact = cell.value.map(|value| value.parse::<Decimal>().ok());
    hold(exact.is_none_or(|exact| exact == Some(level)), "another level")?;
    let shown =
        judge.reader.shown(&cell.text).ok_or_else(|| format!("no number: {}", cell.text))?;
    judge.is(shown, level)
}

/// What a line without an axis is called: from which value it goes to which, and when.
pub fn course(facts: &Facts<'_>, name: &str, lang: Lang, called: &str) -> Verdict {
    let judge = Judge::new(facts, lang);
    let (_, said) =
        judge.read(&sentences::DRAWN, called).ok_or_else(|| format!("not understood: {called}"))?;
    let path = facts.path(name);
    let (first, last) = path.first().zip(path.last()).ok_or("nothing to draw")?;
    hold(path.len() > 1, "a line of one value")?;
    let periods = (said.period("short-first"), said.period("short-last"));
    hold(periods == (first.period, last.period), &format!("other periods: {called}"))?;
    judge.is(said.shown("value-first"), first.value.unwrap_or_default())?;
    judge.is(said.shown("value-last"), last.value.unwrap_or_default())
}

/// Every tile or area of a map lies in the class that its key tells.
pub fn map(facts: &Facts<'_>, lang: Lang, figure: &Figure<'_>) -> Verdict {
    for drawing in figure.drawings.iter().filter(|svg| svg.contains("class=\"tiles\"")) {
        let (key, tiles) = drawing.split_once("<g class=\"tiles\">").ok_or("no tiles")?;
        let mut classes: BTreeMap<&str, String> = BTreeMap::new();
        for entry in parts(key, "<g class=\"k", "</text>") {
            let words = entry.rsplit_once('>').map_or("", |(_, words)| words);
            classes.insert(entry.split('"').next().unwrap_or_default(), words.to_owned());
        }
        for group in tiles.split("<g class=\"k").skip(1) {
            let class = group.split('"').next().unwrap_or_default();
            let Some(words) = classes.get(class) else { continue };
            // What is too long goes on in the next line.
            if ["tot", "under", "to", "dan", "than"].iter().any(|end| words.ends_with(end)) {
                continue;
            }
            for title in parts(group, "<title", "</title>").iter().map(|html| text(html)) {
                held_by(facts, lang, &title, words)?;
            }
        }
        for beside in parts(key, "<text", "</text>").iter().map(|html| text(html)) {
            let starts = ["Ter vergelijking: ", "For comparison: "];
            let Some(told) = starts.iter().find_map(|start| beside.strip_prefix(start)) else {
                continue;
            };
            let when = facts.told().ok_or("no period")?;
            let row = facts.known(CITY, when).ok_or("the city has no figure")?;
            // What is too long goes on in the next line; millions are told in round numbers.
            let Some(told) = told.strip_suffix('.') else { continue };
            let told = told.strip_prefix(CITY).ok_or("not the city")?.trim();
            let plain = told.replace('\u{a0}', " ");
            let is_short = ["mln", "m"].iter().any(|end| plain.ends_with(end));
            if is_short || !told.contains(|c: char| c.is_ascii_digit()) {
                continue;
            }
            let judge = Judge::new(facts, lang);
            let shown = judge.reader.shown(told).ok_or_else(|| format!("no number: {beside}"))?;
            judge.is(shown, row.value.unwrap_or_default())?;
        }
    }
    Ok(())
}

/// `Noord, 2022: 12,0` in `11 of meer`: by the number that a reader sees, which is held elsewhere.
fn held_by(facts: &Facts<'_>, lang: Lang, title: &str, class: &str) -> Verdict {
    let Some((at, told)) = title.rsplit_once(": ") else { return Ok(()) };
    let told = told.split(" (").next().unwrap_or(told);
    let reader = Reader::new(facts.of, lang);
    let Some(shown) = reader.shown(told) else {
        return hold(number(class, lang).is_none(), "a class of nothing");
    };
    // Of millions, which are told in round numbers, the exact value, or as a table shows it.
    let (name, period) = at.rsplit_once(", ").unwrap_or((at, ""));
    let period = facts.periods.iter().find(|p| p.short(lang) == period);
    let exact = period.and_then(|period| facts.known(name, *period)?.value);
    let value = exact.filter(|_| shown.times > Decimal::ONE).unwrap_or(shown.number * shown.times);
    let seen = reader.least().map_or(value, |decimals| rounded(value, decimals));
    let limit = |text: &str| -> Result<Decimal, String> {
        let bare = text.trim_end_matches('%');
        let shown = reader.shown(bare).or_else(|| {
            let number = number(bare, lang)?;
            Some(Shown { number, times: Decimal::ONE, is_money: false })
        });
        shown.map(|s| s.number * s.times).ok_or_else(|| format!("no limit: {text} in {class}"))
    };
    let is_scale = facts.of.measure.is_worded();
    let (under, over, between) = match (lang, is_scale) {
        (Lang::Nl, false) => ("minder dan ", " of meer", " tot "),
        (Lang::Nl, true) => ("lager dan ", " of hoger", " tot "),
        (Lang::En, false) => ("under ", " or more", " to under "),
        (Lang::En, true) => ("lower than ", " or higher", " to under "),
    };
    let is_so = match (class.strip_prefix(under), class.strip_suffix(over)) {
        (Some(high), _) => value.min(seen) < limit(high)?,
        (_, Some(low)) => value.max(seen) >= limit(low)?,
        _ => {
            let (low, high) = class.split_once(between).ok_or_else(|| format!("class {class}"))?;
            limit(low)? <= value.max(seen) && value.min(seen) < limit(high)?
        }
    };
    hold(is_so, &format!("{title} is not in {class}"))
}
