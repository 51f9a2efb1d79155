use base::value::{Date, PartialDate};
use chart::time_line::{Entry, Milestone, StopState, TimeLine, What};

/// Rows of `name | work | start end` or `name | state | planned forecast actual | state`, a date
/// of `-` being unknown.
pub fn line(id: &str, title: &str, rows: &str) -> TimeLine {
    let row = |text: &str| {
        let parts: Vec<&str> = text.split('|').map(str::trim).collect();
        let dates: Vec<Option<PartialDate>> = parts[2].split(' ').map(PartialDate::parse).collect();
        let state = match parts[1] {
            "reached" => StopState::Reached,
            "overdue" => StopState::Overdue,
            "delayed" => StopState::Delayed,
            "ahead" => StopState::Ahead,
            _ => StopState::Undated,
        };
        let what = match parts[1] {
            "work" => What::Work { start: dates[0], end: dates[1] },
            _ => What::Milestone(Milestone {
                planned: dates[0],
                forecast: dates[1],
                actual: dates[2],
                state,
            }),
        };
        Entry {
            name: parts[0].to_owned(),
            what,
            state: parts.get(3).copied().unwrap_or_default().to_owned(),
        }
    };
    TimeLine {
        id: id.to_owned(),
        title: title.to_owned(),
        today: Date::constant(2026, 11, 25),
        rows: rows.lines().map(str::trim).filter(|l| !l.is_empty()).map(row).collect(),
    }
}

pub fn cases() -> Vec<TimeLine> {
    vec![
        line(
            "time-line-every-state",
            "De wijk als leerwerkplek",
            "De wijk als leerwerkplek | work | 2025 2027 | loopt
             Eerste wijkgilde geopend | reached | 2025-09-01 - 2025-08-20 | gehaald, 12 dagen eerder dan gepland
             Tweede wijkgilde geopend in Vinkhuizen, Paddepoel en De Hoogte | reached | 2026-02-01 - 2026-06-15 | gehaald, 134 dagen later dan gepland
             Honderd bewoners opgeleid | overdue | 2026-06 - - | 148 dagen te laat
             Evaluatie gereed | delayed | 2026-12-31 2027-05-01 - | verwacht: 121 dagen later dan gepland
             Het geld uit het JTF loopt af | ahead | 2027-12-31 - - | gepland
             Besluit over het vervolg | undated | - - - | nog zonder datum",
        ),
        line(
            "time-line-year-only",
            "Regio Deal",
            "Woningen opgeleverd | ahead | 2040 - - | gepland
             Start van het programma | reached | 2019 - 2019-07 | gehaald",
        ),
        line(
            "time-line-open-ends",
            "Sporen",
            "Kinderopvang zonder toeslag | work | 2023 - | loopt
             Buurtbeheer | work | - 2026-03-31 | afgerond
             Krantenabonnement | work | - - | gepland",
        ),
        line("time-line-one-day", "Besluit", "Besluit van de raad | reached | 2026-11-25 - 2026-11-25 | gehaald"),
        line("time-line-no-dates", "Besluit", "Besluit van de raad | undated | - - - | nog zonder datum"),
        line("time-line-none", "Besluit", ""),
    ]
}
