//! A calendar file (RFC 5545): every date that the programme still waits for, as an event of a
//! whole day.

use crate::address::PageKey;
use insight::{Appointment, Awaited, due_state, milestones};
use locale::args;
use programme::model::Commitment;

use crate::book::scope::Scope;
use crate::parts::dated;

/// Octets on a line, its end not counted (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// All of the agenda in the language of the scope. The stamp is the day of the build: there is no
/// clock in a page.
pub fn calendar(scope: &Scope<'_>) -> String {
    let mut file = Lines::default();
    let name = scope.t_with("calendar-name", args!(site = scope.say(&scope.settings().title).text));
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Spoorboek//Spoorboek//NL");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    // RFC 7986 has NAME; older calendars know it by the other.
    file.text("NAME", &name);
    file.text("X-WR-CALNAME", &name);
    file.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    for one in scope.book.insight.agenda() {
        event(scope, one, &mut file);
    }
    file.line("END:VCALENDAR");
    file.text
}

fn event(scope: &Scope<'_>, one: &Appointment, file: &mut Lines) {
    let told = dated::appointment(scope, one);
    let day = one.by();
    let title = &told.link.text.text;
    let summary = match &told.detail {
        Some(detail) => format!("{}: {} ({title})", told.what, detail.text),
        None => format!("{}: {title}", told.what),
    };
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{}", uid(scope, one)));
    file.line(&format!("DTSTAMP:{}T000000Z", compact(scope.book.today)));
    if let Some(commitment) = scope.own::<Commitment>(one.of) {
        let times = due_state(commitment, scope.book.today).times_moved;
        file.line(&format!("SEQUENCE:{times}"));
    }
    file.line(&format!("DTSTART;VALUE=DATE:{}", compact(day)));
    if let Ok(next) = day.tomorrow() {
        file.line(&format!("DTEND;VALUE=DATE:{}", compact(next)));
    }
    file.text("SUMMARY", &summary);
    // A month or a year falls on its last day: the event says what was written.
    let mut description = Vec::new();
    if one.date.exact().is_none() {
        let date = scope.locale().date(one.date);
        description.push(scope.t_with("calendar-within", args!(date)));
    }
    let object = scope.book.programme.object(one.of);
    description.extend(object.common.summary.as_ref().map(|s| scope.say(s).text));
    if !description.is_empty() {
        file.text("DESCRIPTION", &description.join("\n"));
    }
    file.text("CATEGORIES", &scope.noun(one.of));
    if let (Some(url), Some(address)) = (
        scope.settings().url.as_deref(),
        scope.book.site.address(PageKey::Object(one.of), scope.lang),
    ) {
        file.line(&format!("URL:{}", address.canonical(url)));
    }
    file.line("TRANSP:TRANSPARENT");
    file.line("END:VEVENT");
}

/// The same for the same thing in every build and language, whatever its date: a date that moves
/// moves the event.
fn uid(scope: &Scope<'_>, one: &Appointment) -> String {
    let object = scope.book.programme.object(one.of);
    let id = &object.id;
    let what = match one.what {
        Awaited::Commitment => format!("due-{id}"),
        Awaited::Milestone(index) => {
            let milestone = milestones(&object.detail).get(index);
            format!("milestone-{id}-{}", milestone.map_or("", |m| m.id.as_ref()))
        }
        Awaited::Figure => format!("release-{id}"),
        Awaited::Evaluation => format!("evaluation-{id}"),
        Awaited::Spending => format!("spend-by-{id}"),
    };
    match scope.settings().url.as_deref().map(place) {
        Some((host, path)) => format!("{what}{path}@{host}"),
        None => format!("{what}@spoorboek.invalid"),
    }
}

/// The host of an absolute address, and its path with points: several programmes may share a host.
fn place(url: &str) -> (&str, String) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = path.trim_matches('/').replace('/', ".");
    match path.is_empty() {
        true => (host, path),
        false => (host, format!(".{path}")),
    }
}

/// `20240704`
fn compact(day: base::value::Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Lines that end and are folded as the format asks.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    /// A line as it is, folded after 75 octets at the end of a character.
    fn line(&mut self, line: &str) {
        let mut room = LONGEST_LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                // The space counts.
                room = LONGEST_LINE - 1;
            }
            room -= c.len_utf8();
            self.text.push(c);
        }
        self.text.push_str("\r\n");
    }

    /// A property that holds a text (RFC 5545, 3.3.11).
    fn text(&mut self, property: &str, text: &str) {
        let mut line = format!("{property}:");
        for c in text.chars() {
            match c {
                '\\' | ';' | ',' => line.extend(['\\', c]),
                '\n' => line.push_str("\\n"),
                c if c.is_control() => {}
                c => line.push(c),
            }
        }
        self.line(&line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut file = Lines::default();
        file.line(&format!("{}ééé", "x".repeat(74)));
        assert_eq!(file.text, format!("{}\r\n ééé\r\n", "x".repeat(74)));
        let mut file = Lines::default();
        file.line(&"é".repeat(200));
        assert!(file.text.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        assert_eq!(file.text.replace("\r\n ", "").trim_end(), "é".repeat(200));
    }

    #[test]
    fn a_line_of_exactly_the_length_is_not_folded() {
        let mut file = Lines::default();
        file.line(&"x".repeat(LONGEST_LINE));
        assert_eq!(file.text, format!("{}\r\n", "x".repeat(LONGEST_LINE)));
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        let mut file = Lines::default();
        file.text("SUMMARY", "Geld, zorg; a\\b\nen\u{7} meer: ja");
        assert_eq!(file.text, "SUMMARY:Geld\\, zorg\\; a\\\\b\\nen meer: ja\r\n");
    }

    #[test]
    fn an_address_names_its_host_and_its_path() {
        let at = |url| {
            let (host, path) = place(url);
            format!("{path}@{host}")
        };
        assert_eq!(at("https://x.example/"), "@x.example");
        assert_eq!(at("https://x.example/a/b/"), ".a.b@x.example");
    }
}
