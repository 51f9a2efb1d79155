//! Indicators as editors write them.

use rust_decimal::Decimal;

use super::indicator::{AREAS, Indicator, Kind, Measure, OWN, PARTS, Polarity, STEPS, Target};
use super::period::Period;

impl Indicator {
    /// Its files, below the folder of content.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut front = format!(
            "title: {}\nunit: \"{}\"\nmeasure: {}\n",
            self.title[0],
            self.unit[0],
            self.measure.word()
        );
        let mut say = |line: String| front.push_str(&format!("{line}\n"));
        match self.polarity {
            Polarity::Higher => say("polarity: higher".to_owned()),
            Polarity::Lower => say("polarity: lower".to_owned()),
            Polarity::Range(low, high) => {
                say(format!("polarity: range\ngood_range: [{low}, {high}]"));
            }
            Polarity::None => say("polarity: none".to_owned()),
        }
        if let Some(decimals) = self.decimals {
            say(format!("decimals: {decimals}"));
        }
        if self.cumulative {
            say("cumulative: true".to_owned());
        }
        if let Some(baseline) = self.baseline {
            say(format!("baseline: {{period: {}}}", baseline.written()));
        }
        if let Some(at) = self.breaks.first() {
            say(format!("series_breaks: [{{at: {}}}]", at.written()));
        }
        if let Some(form) = self.form {
            say(format!("chart: {{type: {form}}}"));
        }
        if !self.has_sum {
            say("aggregation: none".to_owned());
        }
        if self.is_compound {
            say("path: compound".to_owned());
        }
        if let Some(frequency) = self.frequency() {
            say(format!("frequency: {frequency}"));
        }
        if self.is_monitored {
            say("monitor: area".to_owned());
        }
        match self.measure {
            Measure::Scale => say(format!("scale: [{}]", steps(|at| (at + 1).to_string()))),
            Measure::Grade => say(format!("scale: [{}]", steps(letter))),
            _ => {}
        }
        if self.rows.iter().any(|row| matches!(row.period, Period::School(_))) {
            say("year: {kind: school, starts: 08}".to_owned());
        }
        let has_parts = self.rows.iter().any(|row| PARTS.contains(&row.of));
        if has_parts {
            say(format!("breakdowns: [{{dimension: leeftijd, values: [{}]}}]", PARTS.join(", ")));
        }
        let folder = format!("indicators/{}", self.id);
        vec![
            (format!("{folder}.md"), format!("---\n{front}---\n")),
            (
                format!("{folder}.en.md"),
                format!("---\ntitle: {}\nunit: \"{}\"\n---\n", self.title[1], self.unit[1]),
            ),
            (format!("{folder}.csv"), self.table(has_parts)),
        ]
    }

    fn table(&self, has_parts: bool) -> String {
        let mut table = "area,period,value,lower,upper,status".to_owned();
        table.push_str(if has_parts { ",by_leeftijd\n" } else { "\n" });
        for row in &self.rows {
            let number = |value: Option<Decimal>| value.map_or_else(String::new, |v| v.to_string());
            let area = AREAS.iter().find(|area| area.1 == row.of).map_or("noord", |area| area.0);
            let part = if PARTS.contains(&row.of) { row.of } else { "" };
            let ends = row.interval.unzip();
            let value = match self.measure {
                Measure::Words => row.step().to_owned(),
                Measure::Grade if row.value.is_some() => {
                    letter(STEPS.iter().position(|step| *step == row.step()).unwrap())
                }
                _ => number(row.value),
            };
            table.push_str(&format!(
                "{area},{},{value},{},{},{}{}{}\n",
                row.period.written(),
                number(ends.0),
                number(ends.1),
                row.status.word(),
                if has_parts { "," } else { "" },
                part
            ));
        }
        table
    }

    /// How often it comes, in the words of editors.
    fn frequency(&self) -> Option<&'static str> {
        let word = match self.rows[0].period {
            Period::Year(_) | Period::School(_) => "yearly",
            Period::Quarter(..) => "quarterly",
            Period::Month(..) => "monthly",
            Period::Pooled(..) => return None,
        };
        self.is_regular.then_some(word)
    }

    /// Its rows of `targets.csv`.
    pub fn target_rows(&self) -> String {
        let row = |(number, target): (usize, &Target)| {
            format!(
                "{}-{number},{},noord,{},{},{},{},{}\n",
                self.id,
                self.id,
                target.period.map_or_else(String::new, Period::written),
                target.value.map_or_else(String::new, |v| v.to_string()),
                target.kind.word(),
                if target.kind == Kind::Gap { "stad" } else { "" },
                if target.of == OWN { "" } else { target.of }
            )
        };
        self.targets.iter().enumerate().map(row).collect()
    }
}

/// The steps of a scale, each with its code.
fn steps(code: impl Fn(usize) -> String) -> String {
    let step = |(at, label): (usize, &&str)| format!("{{code: {}, label: {label}}}", code(at));
    STEPS.iter().enumerate().map(step).collect::<Vec<_>>().join(", ")
}

fn letter(at: usize) -> String {
    char::from(b'a' + u8::try_from(at).unwrap()).to_string()
}
