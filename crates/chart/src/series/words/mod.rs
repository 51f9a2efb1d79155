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
use crate::sheet;
pub use caption::measured;
use locale::{Arg, say};
pub use roll_up::roll_up;
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
    let args = [("measured", Arg::Text(&measured))];
    let name = notation.locale.text(form.name, &args);
    let named = FigureWords::named(measured, name, notation.locale);
    let Some(latest) = grid.latest() else {
        let (message, sentence) = match grid.is_hidden() {
            true => ("figure-message-hidden", "figure-sentence-hidden"),
            false => ("figure-message-none", "figure-sentence-none"),
        };
        let none = notation.locale.text(sentence, &[]);
        let teller = Teller::new(grid, notation, 0, is_line);
        let told: Vec<String> = [vec![none], teller.targets()].concat();
        let told = told.join(" ");
        return FigureWords {
            message: say!(notation.locale, message, title = grid.plot.title),
            description: grid.plot.alt.clone().unwrap_or_else(|| told.clone()),
            sentence: told,
            ..named
        };
    };
    let teller = Teller::new(grid, notation, latest, is_line);
    let sentence = teller.sentence();
    let notes = notes(chart);
    let description = grid.plot.alt.clone().unwrap_or_else(|| {
        let mut description = vec![sentence.clone()];
        description.extend(teller.other_courses().iter().map(|course| capitalised(course)));
        description.extend(notes.iter().cloned());
        description.join(" ")
    });
    FigureWords { message: teller.message(), description, sentence, notes, ..named }
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
    notes.iter().map(|note| capitalised(note)).collect()
}

impl Teller<'_> {
    fn sentence(&self) -> String {
        let mut said = Vec::new();
        match &self.subject {
            Some(subject) => {
                said.extend(self.level(subject));
                said.extend(self.change(subject));
                said.extend(self.against_reference(subject));
            }
            None => {
                said.extend(self.own_absent());
                said.extend(self.courses_without_subject());
            }
        }
        said.extend(self.targets());
        said.extend(self.extremes());
        said.extend(self.reference_alone());
        said.extend(self.reservations());
        said.extend(self.better());
        let said: Vec<String> = said.iter().map(|sentence| capitalised(sentence)).collect();
        said.join(" ")
    }
}

/// With a capital, as a sentence begins. A digit stays what it is.
fn capitalised(sentence: &str) -> String {
    let mut text = sheet::capitalised(sentence);
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
