//! A plot in words: the headline, what is measured, the name of the drawing, and the sentences.
//!
//! All numbers are those of the table, rounded as the table rounds them, and every difference is
//! the one that a reader works out from them; what is compared with what, and how far the way to a
//! target is, `insight` says. What cannot be compared is not: not across a break,
//! not where margins of uncertainty overlap, not numbers of people of areas of unlike size.

mod aim;
mod areas;
mod caption;
mod change;
mod lacking;
mod message;
mod phrase;
mod reservations;
mod roll_up;
mod short;
mod subject;
mod teller;

use super::chart::Chart;
use super::grid::Grid;
use super::notation::Notation;
use super::targets::TargetState;
use crate::figure::FigureWords;
use base::value::Period;
pub use caption::measured;
use locale::{Arg, say};
pub use roll_up::roll_up;
use std::collections::BTreeMap;
use subject::Subject;
use teller::Teller;

pub fn short(chart: &Chart) -> String {
    let (grid, notation) = (&chart.grid, &chart.notation);
    match grid.latest() {
        Some(latest) => {
            capitalised(&Teller::new(grid, notation, latest, chart.form.is_over_time).short())
        }
        None if grid.is_hidden() => notation.locale.text("figure-sentence-hidden", &[]),
        None => notation.locale.text("figure-sentence-none", &[]),
    }
}

pub fn of(chart: &Chart) -> FigureWords {
    let Chart { grid, notation, form } = chart;
    let is_line = form.is_over_time;
    let drawn = if is_line { None } else { grid.latest() };
    let measured = caption::measured(grid, notation, drawn);
    let subject = caption::subject(grid, notation);
    let args = [("measured", Arg::Text(&subject))];
    let name = notation.locale.text(form.name, &args);
    let named = FigureWords::named(measured, name);
    let Some(latest) = grid.latest() else {
        let (message, sentence) = match grid.is_hidden() {
            true => ("figure-message-hidden", "figure-sentence-hidden"),
            false => ("figure-message-none", "figure-sentence-none"),
        };
        let none = notation.locale.text(sentence, &[]);
        let teller = Teller::new(grid, notation, 0, is_line);
        let message = say!(notation.locale, message, title = grid.plot.title);
        let message = teller.within([message]);
        let (sentence, more) = fitted(&[none.into()], teller.targets(), MOST_WORDS);
        let description = grid.plot.alt.clone().unwrap_or_else(|| sentence.clone());
        return FigureWords { message, description, sentence, more, ..named };
    };
    let teller = Teller::new(grid, notation, latest, is_line);
    let message = teller.message();
    let heard = [&message, &named.measured, &named.name].map(|said| words(said)).iter().sum();
    let room = MOST_HEARD.saturating_sub(heard).min(MOST_WORDS);
    // The margin stands in the table, and gives way to a fact.
    let [in_full, in_brief] = [true, false].map(|with_margin| teller.facts(with_margin));
    let is_brief = fitting(&in_full, room) < fitting(&in_brief, room);
    let mut facts = if is_brief { in_brief } else { in_full };
    // What changed is told with the value, and never far below it.
    if fitting(&facts, room) < 2
        && let Some(joined) = teller.level_and_change()
    {
        facts.splice(..facts.len().min(2), [joined.into()]);
    }
    let (sentence, more) = fitted(&facts, teller.rest(), room);
    let mut notes = notes(chart);
    notes.extend(teller.doubt_at_ends().filter(|_| form.is_ranking));
    let description = grid.plot.alt.clone().unwrap_or_else(|| {
        let told = std::iter::once(&sentence).chain(&notes);
        told.map(String::as_str).collect::<Vec<_>>().join(" ")
    });
    let better = capitalised(&teller.better().unwrap_or_default());
    FigureWords { message, description, sentence, more, better, notes, ..named }
}

/// The most that a sentence tells, and of how many words; and the most words that are heard with
/// the headline, what is measured and the name of the drawing, before the table.
const MOST_FACTS: usize = 3;
const MOST_WORDS: usize = 40;
const MOST_HEARD: usize = 60;

/// Something that is told, and how that is told where what it leans on stands above a table.
struct Fact {
    said: String,
    apart: Option<String>,
}

impl From<String> for Fact {
    fn from(said: String) -> Self {
        Self { said, apart: None }
    }
}

/// The facts that fit in the sentence, the first always, and what is told below the table: those
/// that do not, and the rest.
fn fitted(facts: &[Fact], rest: Vec<String>, room: usize) -> (String, String) {
    let (sentence, more) = facts.split_at(fitting(facts, room).max(1).min(facts.len()));
    let sentence: Vec<String> = sentence.iter().map(|fact| capitalised(&fact.said)).collect();
    let first = more.first().map(|fact| fact.apart.as_ref().unwrap_or(&fact.said));
    let others = more.iter().skip(1).map(|fact| &fact.said).chain(&rest);
    let more: Vec<String> = first.into_iter().chain(others).map(|said| capitalised(said)).collect();
    (sentence.join(" "), more.join(" "))
}

/// How many of the facts fit.
fn fitting(facts: &[Fact], room: usize) -> usize {
    let mut taken = 0;
    let fits = |fact: &&Fact| {
        taken += words(&fact.said);
        taken <= room
    };
    facts.iter().take(MOST_FACTS).take_while(fits).count()
}

/// How many words a reader hears.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// What is said of targets, and of nothing else.
pub fn aims(chart: &Chart) -> String {
    let (grid, notation) = (&chart.grid, &chart.notation);
    let teller = Teller::new(grid, notation, grid.latest().unwrap_or_default(), false);
    teller.targets().iter().map(|said| capitalised(said)).collect::<Vec<_>>().join(" ")
}

/// What a target asks for, as a table says it; none where it names no number and needs one.
pub fn aim_in_words(grid: &Grid, notation: &Notation, target: &TargetState) -> Option<String> {
    Teller::new(grid, notation, 0, false).phrase(target)
}

/// What a reader of the drawing has to know.
fn notes(chart: &Chart) -> Vec<String> {
    let (grid, notation) = (&chart.grid, &chart.notation);
    let mut notes = (chart.form.notes)(grid, notation);
    for (at, reason) in grid.plot.break_reasons.iter().filter(|_| chart.form.is_over_time) {
        let when = notation.when(*at);
        notes.push(full_stop(&say!(notation.locale, "figure-note-break", when, reason)));
    }
    if chart.form.is_over_time {
        notes.extend(own_breaks(grid, notation));
    }
    notes.iter().map(|note| capitalised(note)).collect()
}

/// When something else was measured from then on in some of the areas; what is said of the series
/// that all is about is not said again.
fn own_breaks(grid: &Grid, notation: &Notation) -> Vec<String> {
    let told = Subject::of(grid).and_then(|subject| Some((subject.series, subject.broken?)));
    let mut breaks: BTreeMap<Period, Vec<usize>> = BTreeMap::new();
    for series in 0..grid.plot.series.len() {
        for [_, (_, first)] in grid.own_breaks(series) {
            if told != Some((series, first.period)) {
                breaks.entry(first.period).or_default().push(series);
            }
        }
    }
    let teller = Teller::new(grid, notation, 0, false);
    let say = |(period, series): (Period, Vec<usize>)| {
        let (when, places) = (notation.when(period), teller.names(&series));
        say!(notation.locale, "figure-note-break-places", when, places)
    };
    breaks.into_iter().map(say).collect()
}

impl Teller<'_> {
    /// What answers, the most important first.
    fn facts(&self, with_margin: bool) -> Vec<Fact> {
        let mut said: Vec<Fact> = Vec::new();
        match &self.subject {
            Some(subject) => {
                let level = self.level(subject, with_margin).into_iter();
                let change = self.change(subject).into_iter().take(1);
                let beside = self.against_reference(subject);
                said.extend(level.chain(change).chain(beside).map(Fact::from));
            }
            None => {
                said.extend(self.own_absent().into_iter().map(Fact::from));
                said.extend(self.courses_without_subject());
            }
        }
        let others = self.extremes().into_iter().chain(self.reference_alone());
        said.extend(others.map(Fact::from));
        said
    }

    /// The latest value and how it changed, in one breath; none where nothing changed.
    fn level_and_change(&self) -> Option<String> {
        let subject = self.subject.as_ref()?;
        let change = subject.change.as_ref();
        if subject.point.text.is_some() || self.notation.is_scale() {
            let said = self.level(subject, false);
            return (said.len() > 1).then(|| said.join(" "));
        }
        let shares_time = change?.shares_time.then(|| self.text("figure-shares-time", &[]));
        let said = std::iter::once(self.short()).chain(shares_time);
        Some(said.collect::<Vec<_>>().join(" "))
    }

    /// What else there is to say.
    fn rest(&self) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(subject) = &self.subject {
            said.extend(self.change(subject).into_iter().skip(1));
        }
        said.extend(self.targets());
        said.extend(self.reservations());
        said.extend(self.better());
        said
    }
}

/// With a capital, as a sentence begins. A digit stays what it is.
fn capitalised(sentence: &str) -> String {
    let mut text = base::capitalised(sentence);
    // A name that ends with a stop, such as "Meerstad e.o.", needs no other.
    if text.ends_with("..") && !text.ends_with("...") {
        text.pop();
    }
    text
}

fn full_stop(sentence: &str) -> String {
    match sentence.ends_with(['.', '!', '?', ':']) {
        true => sentence.to_owned(),
        false => format!("{sentence}."),
    }
}
