use base::diagnostic::prelude::*;
use base::diagnostic::shorten;
use base::value::{PartialDate, Period, PeriodProblem};

rule! {
    error "malformed-date"
    nl "een datum is niet te lezen" en "a date cannot be read"
    why nl "Een datum staat er als jaar-maand-dag: 2024-09-30. Alleen een jaar (2024) of een maand (2024-09) mag \
            ook; als begin telt dan de eerste dag, als einde de laatste."
        en "A date is written as year-month-day: 2024-09-30. A year (2024) or a month (2024-09) alone is fine too; \
            as a start it means the first day, as an end the last."
    bad "---\ntitle: Stand van zaken\nof: [programme]\ndate: 30-9-2024\n---\n"
    good "---\ntitle: Stand van zaken\nof: [programme]\ndate: 2024-09-30\n---\n"

    pub fn report(value: &str, span: Span) {
        let shown = shorten(value);
        let last = is_iso(value)
            .then(|| PartialDate::parse(value.get(..7)?))
            .flatten();
        let is_iso = is_iso(value);
        at span;
        match is_iso {
            true => nl "De dag {shown} bestaat niet." en "The day {shown} does not exist.",
            false => nl "“{shown}” is geen datum." en "“{shown}” is no date.",
        }
        hint match (meant(value), last.map(PartialDate::last)) {
            (Some(date), _) => nl "Schrijf {date}." en "Write {date}.",
            (None, Some(last)) => nl "De laatste dag van die maand is {last}."
                                  en "The last day of that month is {last}.",
            (None, None) => nl "Schrijf een dag als 2024-09-30, een maand als 2024-09 of een jaar als 2024."
                            en "Write a day as 2024-09-30, a month as 2024-09 or a year as 2024.",
        }
    }

    /// For a month or a year where a day is asked.
    pub fn no_day(value: &str, span: Span) {
        let value = shorten(value);
        at span;
        nl "“{value}” is geen hele datum; hier is een dag nodig."
        en "“{value}” is no whole date; a day is needed here."
        hint nl "Schrijf jaar, maand en dag: 2024-09-30." en "Write year, month and day: 2024-09-30."
    }
}

fn is_iso(value: &str) -> bool {
    let shape: String = value.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    matches!(shape.as_str(), "0000-00-00" | "0000-00")
}

/// The date that was probably meant, as it should be written.
fn meant(value: &str) -> Option<String> {
    match Period::parse(value.trim()) {
        Err(PeriodProblem::DayFirst(date)) => return Some(date.to_string()),
        Err(PeriodProblem::SpreadsheetMonth(year, month)) => {
            return Some(format!("{year:04}-{month:02}"));
        }
        Err(PeriodProblem::Notation(period @ (Period::Year(_) | Period::Month(..)))) => {
            return Some(period.to_string());
        }
        _ => {}
    }
    let value = value.trim();
    let day = value.split(['T', ' ']).next()?;
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [year, rest @ ..] = parts.as_slice() else {
        return None;
    };
    if year.len() != 4 || rest.len() > 2 || rest.iter().any(|p| p.is_empty() || p.len() > 2) {
        return None;
    }
    let padded: Vec<String> = rest.iter().map(|p| format!("{p:0>2}")).collect();
    let date = [vec![(*year).to_owned()], padded].concat().join("-");
    PartialDate::parse(&date).map(|date| date.to_string())
}
