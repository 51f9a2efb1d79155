use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::Exit;
use base::diagnostic::{Language, Text};
use base::text;
use base::value::{Date, PartialDate};
use insight::{Awaited, Insight, Turn, Turning, milestones};
use pages::turns::{Daily, daily, turns};
use programme::model::{Indicator, Lang, ObjectRef, Programme};
use programme::source::Sources;
use serde_json::json;

use super::read::{Read, read};
use super::{Console, Format, Place};

/// The next day on which a build would show something new. With `list` all that are known, and
/// what is withheld until when: for editors, and never on the site.
pub fn next_date(place: &Place, list: bool, console: &Console) -> Exit {
    let read = match read(place, console) {
        Ok(read) => read,
        Err(exit) => return exit,
    };
    let insight = Insight::new(&read.programme, place.date);
    let ahead = Ahead {
        turns: turns(&insight),
        daily: daily(&insight),
        withheld: withheld(&read.programme, &read.sources),
    };
    let next = ahead.next(place.date);
    console.nothing_wrong(read.language);
    if console.format == Format::Json {
        return console.result(&ahead.json(next, &read.programme));
    }
    match (list, next) {
        (true, _) => console.result(ahead.list(next, &read).trim_end()),
        (false, Some(next)) => console.result(&next.to_string()),
        // Whoever reads it in a script gets nothing.
        (false, None) => Exit::Clean,
    }
}

/// What is to come.
struct Ahead {
    turns: Vec<Turn>,
    daily: Daily,
    withheld: Vec<Waiting>,
}

/// Something that is left out for now.
struct Waiting {
    /// None of a draft, and of what belongs to one.
    day: Option<Date>,
    /// Below the content folder.
    file: String,
    /// How many rows of the file; none is all of it.
    rows: Option<usize>,
}

fn withheld(programme: &Programme, sources: &Sources) -> Vec<Waiting> {
    let mut found: Vec<Waiting> = Vec::new();
    for object in &programme.withheld {
        let file = sources.get(object.span.file).map_or("", |file| file.path.as_ref()).to_owned();
        found.push(Waiting { day: object.publish_at.map(PartialDate::first), file, rows: None });
    }
    for (_, _, indicator) in programme.each::<Indicator>() {
        for rows in indicator.later_rows.chunk_by(|one, other| one == other) {
            let file = indicator.table.as_deref().unwrap_or_default().to_owned();
            let day = rows.first().copied();
            found.push(Waiting { day, file, rows: Some(rows.len()) });
        }
    }
    found.sort_by(|a, b| (a.day, &a.file).cmp(&(b.day, &b.file)));
    found
}

impl Ahead {
    /// The first day on which something happens, days that are counted left aside.
    fn next_event(&self) -> Option<Date> {
        let turns = self.turns.iter().map(|turn| turn.day);
        turns.chain(self.withheld.iter().filter_map(|one| one.day)).min()
    }

    fn next(&self, today: Date) -> Option<Date> {
        let tomorrow = today.tomorrow().ok().filter(|_| self.daily.is_any());
        tomorrow.or_else(|| self.next_event())
    }

    fn json(&self, next: Option<Date>, programme: &Programme) -> String {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let id = |at: ObjectRef| programme.object(at).id.as_ref();
        let turns = self.turns.iter().map(|turn| {
            json!({"day": turn.day.to_string(), "id": turn.of.map(id), "what": name(turn.what)})
        });
        let withheld = self.withheld.iter();
        let withheld =
            withheld.map(|one| json!({"day": day(one.day), "file": one.file, "rows": one.rows}));
        let counted: Vec<&str> = self.daily.counted.iter().map(|at| id(*at)).collect();
        let result = json!({
            "next": day(next),
            "next_event": day(self.next_event()),
            "daily": {
                "counted": counted,
                "time_line": self.daily.has_time_line,
                "security": self.daily.has_security,
            },
            "turns": turns.collect::<Vec<_>>(),
            "withheld": withheld.collect::<Vec<_>>(),
        });
        format!("{result:#}")
    }

    fn list(&self, next: Option<Date>, read: &Read) -> String {
        let mut days: BTreeMap<Date, Vec<String>> = BTreeMap::new();
        let mut undated = Vec::new();
        for one in &self.withheld {
            match one.day {
                Some(day) => days
                    .entry(day)
                    .or_default()
                    .push(becomes_public(one).get(read.language).to_owned()),
                None => undated.push(one.file.as_str()),
            }
        }
        for turn in &self.turns {
            let lines = days.entry(turn.day).or_default();
            let line = sentence(turn, &read.programme).get(read.language).to_owned();
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        let (never, nothing, drafts) = match read.language {
            Language::Dutch => (
                "Er verandert niets vanzelf.",
                "Wat wegblijft tot het geen concept meer is:",
                "Elke dag anders:",
            ),
            Language::English => (
                "Nothing changes by itself.",
                "Left out until it is no draft any more:",
                "New every day:",
            ),
        };
        let mut out = next.map_or_else(|| never.to_owned(), |day| day.to_string());
        out.push('\n');
        // Writing to a string cannot fail.
        if self.daily.is_any() {
            let _ = writeln!(out, "\n{drafts}");
            for line in self.counted(read) {
                let _ = writeln!(out, "  {line}");
            }
        }
        for (day, lines) in days {
            let _ = writeln!(out, "\n{day}");
            for line in lines {
                let _ = writeln!(out, "  {line}");
            }
        }
        if !undated.is_empty() {
            let _ = writeln!(out, "\n{nothing}");
            for file in undated {
                let _ = writeln!(out, "  {file}");
            }
        }
        out
    }

    fn counted(&self, read: &Read) -> Vec<String> {
        let title = |at: &ObjectRef| title(&read.programme, *at);
        let mut lines: Vec<String> = self
            .daily
            .counted
            .iter()
            .map(|at| match read.language {
                Language::Dutch => format!("het aantal dagen bij {}", title(at)),
                Language::English => format!("the number of days of {}", title(at)),
            })
            .collect();
        let line = match read.language {
            Language::Dutch => "de streep van vandaag in de planning",
            Language::English => "the line of today in the planning",
        };
        lines.extend(self.daily.has_time_line.then(|| line.to_owned()));
        let line = match read.language {
            Language::Dutch => "de datum in security.txt (geef expires op)",
            Language::English => "the date in security.txt (give it expires)",
        };
        lines.extend(self.daily.has_security.then(|| line.to_owned()));
        lines
    }
}

fn becomes_public(one: &Waiting) -> Text {
    let Waiting { file, rows, .. } = one;
    text! {
        match rows {
            None => nl "{file} wordt openbaar" en "{file} becomes public",
            Some(1) => nl "{file}: 1 rij wordt openbaar" en "{file}: 1 row becomes public",
            Some(rows) => nl "{file}: {rows} rijen worden openbaar" en "{file}: {rows} rows become public",
        }
    }
}

fn title(programme: &Programme, at: ObjectRef) -> String {
    format!("“{}”", programme.title(at, Lang::DEFAULT).text)
}

fn sentence(turn: &Turn, programme: &Programme) -> Text {
    let Text { nl, en } = match turn.of.map(|at| title(programme, at)) {
        Some(title) => text!("{title}", "{title}"),
        None => text!("het programma", "the programme"),
    };
    let what = turn.what;
    let milestone = match (what, turn.of) {
        (Turning::Late(Awaited::Milestone(index)), Some(at)) => {
            let found = milestones(&programme.object(at).detail).get(index);
            found.map_or("", |found| found.title.original())
        }
        _ => "",
    };
    text! {
        match what {
            Turning::Late(Awaited::Commitment | Awaited::Evaluation) =>
                nl "{nl} is te laat" en "{en} is overdue",
            Turning::Late(Awaited::Milestone(_)) =>
                nl "mijlpaal “{milestone}” van {nl} is te laat" en "milestone “{milestone}” of {en} is overdue",
            Turning::Late(Awaited::Figure) =>
                nl "het nieuwe cijfer van {nl} is te laat" en "the new figure of {en} is overdue",
            Turning::Late(Awaited::Spending) =>
                nl "de termijn waarin het geld van {nl} besteed moet zijn, is voorbij"
                en "the time in which the money of {en} must be spent is over",
            Turning::Old =>
                nl "het nieuwste cijfer van {nl} heet verouderd" en "the newest figure of {en} is called old",
            Turning::Target =>
                nl "een streefwaarde van {nl} had nu bereikt moeten zijn"
                en "a target of {en} should have been reached by now",
            Turning::Happens(_) => nl "{nl} heeft de datum van deze dag" en "{en} is dated this day",
            Turning::LateReport =>
                nl "een nieuw bericht over {nl} is te laat" en "a new report on {en} is overdue",
            Turning::Gone => nl "{nl} bestaat vanaf deze dag niet meer" en "{en} is no more from this day",
            Turning::Age =>
                nl "{nl}: er staat hoe oud iets is, en dat wordt meer"
                en "{en}: how old something is stands there, and grows",
        }
    }
}

fn name(what: Turning) -> &'static str {
    match what {
        Turning::Late(Awaited::Commitment) => "late-commitment",
        Turning::Late(Awaited::Milestone(_)) => "late-milestone",
        Turning::Late(Awaited::Figure) => "late-figure",
        Turning::Late(Awaited::Evaluation) => "late-evaluation",
        Turning::Late(Awaited::Spending) => "spending-over",
        Turning::Old => "old-figure",
        Turning::Target => "target-due",
        Turning::Happens(_) => "happens",
        Turning::LateReport => "late-report",
        Turning::Gone => "gone",
        Turning::Age => "age",
    }
}
