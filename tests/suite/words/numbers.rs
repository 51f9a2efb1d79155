//! The numbers of a text, and what a reader can work out from a table.

use std::collections::BTreeSet;

use base::value::{Decimal, round_half_away};
use chart::{Plot, table};
use locale::Locale;

/// The numbers in a text, in the notation of its language. A minus is the sign that the texts use,
/// and not a hyphen. Words for many zeros count.
pub fn numbers(text: &str, tag: &str) -> Vec<Decimal> {
    let (mark, group) = if tag == "nl" { (',', '.') } else { ('.', ',') };
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let inside = |at: usize| {
            let next = chars.get(at + 1).is_some_and(char::is_ascii_digit);
            chars[at].is_ascii_digit() || next && (chars[at] == mark || chars[at] == group)
        };
        while at < chars.len() && inside(at) {
            at += 1;
        }
        let digits = chars[start..at].iter().filter(|c| **c != group);
        let written: String = digits.map(|c| if *c == mark { '.' } else { *c }).collect();
        let Ok(mut number) = written.parse::<Decimal>() else { panic!("{written} in {text}") };
        if start > 0 && chars[start - 1] == '−' {
            number = -number;
        }
        let rest: String = chars[at..].iter().take(10).collect();
        for (words, zeros) in
            [(["miljoen", "million"], 1_000_000_u64), (["miljard", "billion"], 1_000_000_000)]
        {
            if words.iter().any(|word| rest.trim_start().starts_with(word)) {
                number *= Decimal::from(zeros);
            }
        }
        found.push(number);
    }
    found
}

/// What can be worked out from the table of a plot.
pub struct Known {
    /// As they are shown; without their signs, which sentences turn into words.
    plain: BTreeSet<Decimal>,
    worked_out: BTreeSet<Decimal>,
}

impl Known {
    /// - the numbers of the table, of its heads and of the names of areas;
    /// - how many areas and periods there are, or fewer;
    /// - the difference between two values, and between two differences;
    /// - a difference as a share of a value or of another difference, in per cent, whole or with
    ///   one decimal;
    /// - the share of a stretch of time, in whole months.
    pub fn of(plot: &Plot, locale: &Locale) -> Self {
        let table = table(plot, locale);
        let tag = locale.tag();
        let mut texts: Vec<String> = vec![table.caption, plot.title.clone(), plot.unit.clone()];
        texts.extend(table.head.iter().map(|cell| cell.text.clone()));
        for row in &table.rows {
            texts.push(row.head.clone());
            texts.extend(row.cells.iter().map(|cell| cell.text.clone()));
            texts.extend(row.cells.iter().filter_map(|cell| cell.margin.clone()));
        }
        texts.extend(plot.break_reasons.iter().map(|(_, reason)| reason.clone()));
        let mut plain: BTreeSet<Decimal> = texts.iter().flat_map(|t| numbers(t, tag)).collect();
        // From where to where a value may be follows from how far.
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            let margin = cell.margin.as_deref().filter(|margin| margin.starts_with('±'));
            for margin in margin.iter().flat_map(|margin| numbers(margin, tag)) {
                let values = numbers(&cell.text, tag);
                plain.extend(values.iter().flat_map(|value| [*value - margin, *value + margin]));
            }
        }
        plain.extend(plain.clone().iter().map(Decimal::abs));
        if let Some((low, high)) = plot.yardstick.good_range {
            plain.extend([low, high]);
        }
        plain.extend((0..=plot.series.len()).map(Decimal::from));

        let shown: BTreeSet<Decimal> = values(plot);
        let differences = distances(&shown);
        let mut worked_out = differences.clone();
        // Only the way to a target is told in parts of a difference.
        let second = match plot.targets.is_empty() {
            true => BTreeSet::new(),
            false => distances(&differences),
        };
        worked_out.extend(second.iter());
        for part in differences.iter().chain(&second) {
            for whole in
                shown.iter().chain(&differences).filter(|w| shown.contains(w) || !second.is_empty())
            {
                worked_out.extend(percent(*part, *whole));
            }
        }
        worked_out.extend(times(plot));
        Self { plain, worked_out }
    }

    pub fn holds(&self, number: Decimal) -> bool {
        self.plain.contains(&number) || self.worked_out.contains(&number.abs())
    }
}

/// The values as they are shown, and those that targets stand for.
fn values(plot: &Plot) -> BTreeSet<Decimal> {
    let shown = |value: Decimal| plot.yardstick.shown(value);
    let points = plot.series.iter().flat_map(|s| &s.points);
    let points = points.filter_map(|p| p.value);
    let aims = plot.targets.iter().map(|target| target.aim);
    let aims = aims.flat_map(|aim| [aim.value, aim.low, aim.high]).flatten();
    let mut values: BTreeSet<Decimal> = points.chain(aims).map(shown).collect();
    // What a change asks for is told as the value that it comes to.
    let changes: Vec<Decimal> = plot.targets.iter().filter_map(|target| target.aim.value).collect();
    let bases: Vec<Decimal> = values.iter().copied().collect();
    for change in changes {
        for base in &bases {
            values.insert(shown(*base + change));
            values.insert(shown(*base + *base * change / Decimal::ONE_HUNDRED));
        }
    }
    values
}

fn distances(values: &BTreeSet<Decimal>) -> BTreeSet<Decimal> {
    let mut found = values.clone();
    found.extend(values.iter().map(Decimal::abs));
    for a in values {
        found.extend(values.iter().map(|b| (*a - *b).abs()));
    }
    found
}

fn percent(part: Decimal, whole: Decimal) -> Vec<Decimal> {
    let Some(share) = (part * Decimal::ONE_HUNDRED).checked_div(whole.abs()) else {
        return Vec::new();
    };
    vec![round_half_away(share, 0), round_half_away(share, 1)]
}

/// Shares of the time between two periods at the end of a third, in per cent.
fn times(plot: &Plot) -> BTreeSet<Decimal> {
    let points = plot.series.iter().flat_map(|s| &s.points);
    let ends = points.map(|p| p.period.last());
    let ends = ends.chain(plot.targets.iter().filter_map(|target| Some(target.aim.period?.last())));
    let months = ends.map(|date| i64::from(date.year()) * 12 + i64::from(date.month()));
    let months: BTreeSet<i64> = months.collect();
    let mut found = BTreeSet::new();
    for start in &months {
        for end in months.iter().filter(|end| *end > start) {
            for now in months.iter().filter(|now| *now >= start && *now <= end) {
                found.extend(percent((now - start).into(), (end - start).into()));
            }
        }
    }
    found
}
