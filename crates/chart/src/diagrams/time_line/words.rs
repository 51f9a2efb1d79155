use super::input::{Entry, Milestone, StopState, TimeLine, What};
use super::span::Span;
use crate::figure::FigureWords;
use base::value::PartialDate;
use locale::{Locale, say};

pub fn words(line: &TimeLine, span: Option<&Span>, locale: &Locale) -> FigureWords {
    let today = locale.day(line.today);
    let title = line.title.as_str();
    let measured = match span {
        Some(span) => {
            let (first, last) = (span.first.year().to_string(), span.last.year().to_string());
            let same = if first == last { "yes" } else { "no" };
            say!(locale, "time-line-measured", title, first, last, today, same)
        }
        None => say!(locale, "time-line-caption", title),
    };
    let name = say!(locale, "time-line-name", measured);
    let sentence = sentence(line, locale);
    let description = match line.milestones().next() {
        Some(_) => sentence.clone(),
        // A drawing without milestones is told by when its work begins and ends.
        None => rows(line, locale),
    };
    FigureWords {
        message: message(line, locale),
        description,
        sentence,
        ..FigureWords::named(measured, name)
    }
}

fn message(line: &TimeLine, locale: &Locale) -> String {
    let count = line.milestones().count();
    let reached = count_of(line, StopState::Reached);
    let key = match count {
        0 => "time-line-message-work",
        _ => "time-line-message",
    };
    say!(locale, key, title = line.title, count, reached)
}

fn count_of(line: &TimeLine, state: StopState) -> usize {
    line.milestones().filter(|(_, m)| m.state == state).count()
}

/// How many milestones stand how, which one is latest, and which one is next.
fn sentence(line: &TimeLine, locale: &Locale) -> String {
    const STATES: [(StopState, &str); 5] = [
        (StopState::Reached, "time-line-reached"),
        (StopState::Overdue, "time-line-overdue"),
        (StopState::Delayed, "time-line-delayed"),
        (StopState::Ahead, "time-line-ahead"),
        (StopState::Undated, "time-line-undated"),
    ];
    let count = line.milestones().count();
    if count == 0 {
        return say!(locale, "time-line-no-milestones", count = line.rows.len());
    }
    let mut sentences = Vec::new();
    if count > 1 {
        let parts: Vec<String> = STATES
            .iter()
            .map(|(state, key)| (count_of(line, *state), key))
            .filter(|(count, _)| *count > 0)
            .map(|(count, key)| say!(locale, key, count))
            .collect();
        let parts = locale.list(&parts);
        sentences.push(say!(locale, "time-line-counts", count, parts));
    }
    let expected = |m: &Milestone| m.expected().map(PartialDate::last);
    let longest = line.milestones().filter(|(_, m)| m.state == StopState::Overdue);
    if let Some((row, _)) = longest.min_by_key(|(_, m)| expected(m)) {
        sentences.push(told("time-line-longest", row, locale));
    }
    let next =
        line.milestones().filter(|(_, m)| matches!(m.state, StopState::Ahead | StopState::Delayed));
    if let Some((row, _)) = next.min_by_key(|(_, m)| expected(m)) {
        sentences.push(told("time-line-next", row, locale));
    }
    if sentences.is_empty() {
        sentences.extend(line.milestones().map(|(row, _)| told("time-line-only", row, locale)));
    }
    sentences.join(" ")
}

fn told(key: &str, row: &Entry, locale: &Locale) -> String {
    let standing = when_and_state(row, locale);
    say!(locale, key, name = row.name, standing)
}

fn rows(line: &TimeLine, locale: &Locale) -> String {
    line.rows.iter().map(|row| told("time-line-only", row, locale)).collect::<Vec<_>>().join(" ")
}

/// When something is, and where it stands: `31 december 2027, gepland`.
pub fn when_and_state(row: &Entry, locale: &Locale) -> String {
    let when = match row.what {
        What::Work { start, end } => period(start, end, locale),
        What::Milestone(m) => m.expected().map(|date| locale.date(date)),
    };
    let parts = [when, Some(row.state.clone()).filter(|state| !state.is_empty())];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.as_slice() {
        [] => locale.text("time-line-no-dates", &[]),
        [only] => only.clone(),
        [when, state, ..] => {
            say!(locale, "time-line-when-and-state", when, state)
        }
    }
}

fn period(start: Option<PartialDate>, end: Option<PartialDate>, locale: &Locale) -> Option<String> {
    let [start, end] = [start, end].map(|date| date.map(|date| locale.date(date)));
    let key = match (&start, &end) {
        (Some(_), Some(_)) if start == end => return start,
        (Some(_), Some(_)) => "time-line-from-to",
        (Some(_), None) => "time-line-from",
        (None, Some(_)) => "time-line-to",
        (None, None) => return None,
    };
    let (start, end) = (start.unwrap_or_default(), end.unwrap_or_default());
    Some(say!(locale, key, start, end))
}

pub fn today(line: &TimeLine, locale: &Locale) -> String {
    let day = locale.day(line.today);
    say!(locale, "time-line-today", day)
}
