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
mod message;
mod phrase;
mod reservations;
mod roll_up;
mod short;
mod subject;

use std::cell::OnceCell;

use super::Plot;
use super::figures::Figures;
use super::form::Form;
use super::forms::cut_axis;
use super::grid::Grid;
use super::standing::Standing;
pub use areas::with as with_value;
pub use caption::measured;
use locale::{Arg, Locale};
pub use roll_up::roll_up;
use subject::Subject;

/// What is said around and about a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The headline: what the figures say.
    pub message: String,
    /// What is measured, in which unit, where and when.
    pub measured: String,
    /// The accessible name of the wide drawing: the kind of chart and what is measured.
    pub name: String,
    /// The same for the narrow one, so that no two on a page are alike.
    pub narrow_name: String,
    /// What a reader who does not see the drawing should know: the sentence, the course of each
    /// line that is drawn, and the notes.
    pub description: String,
    /// The figures told, good enough to read aloud.
    pub sentence: String,
    /// What a reader of the drawing has to know: an axis that leaves zero out, what is left to the
    /// table, why a series is broken. Each is a sentence.
    pub notes: Vec<String>,
}

/// Tells a plot. Where there is no value at all, it says so.
pub fn words(plot: &Plot, locale: &Locale) -> Words {
    words_of(&Grid::of(plot), &Figures::new(plot, locale))
}

/// The same in one sentence, for a list or a card: the latest value and how it changed.
pub fn short(plot: &Plot, locale: &Locale) -> String {
    let (grid, figures) = (Grid::of(plot), Figures::new(plot, locale));
    match grid.latest() {
        Some(latest) => capitalised(&Teller::new(&grid, &figures, latest, grid.form()).short()),
        None if grid.is_hidden() => locale.text("figure-sentence-hidden", &[]),
        None => locale.text("figure-sentence-none", &[]),
    }
}

pub fn words_of(grid: &Grid, figures: &Figures) -> Words {
    let form = grid.form();
    let is_line = form.is_over_time();
    let drawn = if is_line { None } else { grid.latest() };
    let measured = caption::measured(grid, figures, drawn);
    let name = figures
        .locale
        .text(form.name_key(), &[("measured", Arg::Text(&measured))]);
    let narrow_name = figures
        .locale
        .text("figure-name-narrow", &[("name", Arg::Text(&name))]);
    let title = grid.plot.title.as_str();
    let Some(latest) = grid.latest() else {
        let (message, sentence) = match grid.is_hidden() {
            true => ("figure-message-hidden", "figure-sentence-hidden"),
            false => ("figure-message-none", "figure-sentence-none"),
        };
        let none = figures.locale.text(sentence, &[]);
        let teller = Teller::new(grid, figures, 0, form);
        let told: Vec<String> = [vec![none.clone()], teller.targets()].concat();
        let told = told.join(" ");
        return Words {
            message: figures.locale.text(message, &[("title", Arg::Text(title))]),
            measured,
            name,
            narrow_name,
            description: grid.plot.alt.clone().unwrap_or_else(|| told.clone()),
            sentence: told,
            notes: Vec::new(),
        };
    };
    let teller = Teller::new(grid, figures, latest, form);
    let sentence = teller.sentence();
    let notes = teller.notes();
    let description = grid.plot.alt.clone().unwrap_or_else(|| {
        let mut description = vec![sentence.clone()];
        description.extend(teller.other_courses());
        description.extend(notes.iter().cloned());
        description.join(" ")
    });
    Words {
        message: teller.message(),
        measured,
        name,
        narrow_name,
        description,
        sentence,
        notes,
    }
}

/// What a target asks for, as a table says it; none where it names no number and needs one.
pub fn aim_in_words(grid: &Grid, figures: &Figures, standing: &Standing) -> Option<String> {
    Teller::new(grid, figures, 0, Form::Bars).phrase(standing)
}

/// What all sentences about one plot draw on.
struct Teller<'a> {
    grid: &'a Grid<'a>,
    figures: &'a Figures<'a>,
    /// The period that the sentences are about.
    latest: usize,
    form: Form,
    /// Whether the course of time is drawn; else one period, and that is told.
    is_line: bool,
    subject: Option<Subject<'a>>,
    courses: OnceCell<Vec<Subject<'a>>>,
}

impl<'a> Teller<'a> {
    fn new(grid: &'a Grid<'a>, figures: &'a Figures<'a>, latest: usize, form: Form) -> Self {
        Self {
            grid,
            figures,
            latest,
            form,
            is_line: form.is_over_time(),
            subject: Subject::of(grid),
            courses: OnceCell::new(),
        }
    }
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

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(key) = cut_axis(self.form, self.grid, self.figures) {
            notes.push(self.say(key, &[]));
        }
        let shown = self.grid.shown().len();
        let rest = self.grid.plot.series.len().saturating_sub(shown);
        if self.form == Form::Line && rest > 0 {
            let args = [("shown", Arg::Count(shown)), ("rest", Arg::Count(rest))];
            notes.push(self.say("figure-note-left-out", &args));
        }
        let reasons = self.grid.plot.break_reasons.iter();
        for (at, reason) in reasons.filter(|_| self.is_line) {
            let when = self.figures.when(*at);
            let args = [("when", Arg::Text(&when)), ("reason", Arg::Text(reason))];
            notes.push(full_stop(&self.say("figure-note-break", &args)));
        }
        notes.iter().map(|note| capitalised(note)).collect()
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.figures.locale.text(key, args)
    }

    /// The same where all values are text.
    fn tell(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg)> = args.iter().map(|(n, v)| (*n, Arg::Text(v))).collect();
        self.figures.locale.text(key, &args)
    }

    fn name(&self, series: usize) -> &str {
        self.grid.series(series).map_or("", |s| s.name.as_str())
    }

    /// When the period was, by its place.
    fn when(&self, period: usize) -> String {
        let period = self.grid.periods.get(period);
        period.map_or_else(String::new, |p| self.figures.when(*p))
    }

    fn period(&self, period: usize) -> String {
        let period = self.grid.periods.get(period);
        period.map_or_else(String::new, |p| self.figures.period(*p))
    }
}

/// With a capital, as a sentence begins. A digit stays what it is.
fn capitalised(sentence: &str) -> String {
    let mut chars = sentence.chars();
    match chars.next() {
        // A name that ends with a stop, such as "Meerstad e.o.", needs no other.
        Some(first) => {
            let mut text: String = first.to_uppercase().chain(chars).collect();
            if text.ends_with("..") && !text.ends_with("...") {
                text.pop();
            }
            text
        }
        None => String::new(),
    }
}

fn full_stop(sentence: &str) -> String {
    match sentence.ends_with(['.', '!', '?', ':']) {
        true => sentence.to_owned(),
        false => format!("{sentence}."),
    }
}
