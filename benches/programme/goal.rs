use std::io;

use super::dice::Dice;
use super::prose::{self, Pointers};
use super::sheet::{Folder, Sheet};
use super::vocabulary::Tongue;
use super::{Size, indicator, names, tongues};

/// The goals, which share out the indicators, and the targets.
pub fn write(folder: &mut Folder, size: &Size) -> io::Result<()> {
    for number in 0..size.goals() {
        for tongue in tongues(size) {
            let path = format!("goals/{}{}.md", names::goal(number), tongue.mark());
            folder.write(&path, &page(size, number, tongue))?;
        }
    }
    folder.write("targets.csv", &targets(size))
}

fn page(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("goal", number);
    let topic = names::topic(number, tongue);
    // One in ten is a larger goal, below which the next nine stand.
    let parent = number / 10 * 10;
    let mut sheet = Sheet::new();
    sheet
        .key(
            "title",
            format!("{} {}: {topic}", tongue.choose("Doel", "Goal"), number + 1)
                .replace(": ", ", "),
        )
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("topic", topic)
        .key("statement", prose::sentence(&mut dice, tongue))
        .key_if(original, "level", if parent == number { "impact" } else { "outcome" })
        .key_if(original && parent != number, "parent", names::goal(parent))
        .key_if(original, "indicators", measured_by(size, number))
        .key_if(original, "decided_in", names::document(number % size.documents()))
        .key_if(
            original,
            "partners",
            format!(
                "[{{partner: {}, role: implementing}}]",
                names::partner(number % size.partners())
            ),
        );
    let pointers = Pointers {
        links: vec![(
            names::counted(number % size.indicators, tongue),
            format!("../indicators/{}.md", names::indicator(number % size.indicators)),
        )],
        ..Pointers::default()
    };
    sheet.body(&prose::body(&mut dice, tongue, size.words, &pointers))
}

/// Every indicator whose number leaves the goal's when divided by the number of goals.
fn measured_by(size: &Size, number: usize) -> String {
    let mut list = String::new();
    for (place, found) in (number..size.indicators).step_by(size.goals()).enumerate() {
        let role = match place {
            0 => "headline",
            1..6 => "supporting",
            _ => "context",
        };
        list.push_str(&format!("\n  - {{indicator: {}, role: {role}}}", names::indicator(found)));
    }
    if list.is_empty() { "[]".into() } else { list }
}

/// Two for each indicator: one on the way and one at the end of the programme.
fn targets(size: &Size) -> String {
    let mut text = String::from(
        "id,indicator,goal,area,period,value,kind,decided_on,document,supersedes,reason\n",
    );
    for number in 0..size.indicators {
        let now = indicator::course(size, number).last().copied().unwrap_or(500);
        let sign = if indicator::higher_is_better(number) { 1 } else { -1 };
        for (year, gain) in [(2025, 15), (2027, 40)] {
            text.push_str(&format!(
                "streef-{number}-{year},{indicator},{goal},noord,{year},{value},absolute,2024-01-10,{document},,\n",
                indicator = names::indicator(number),
                goal = names::goal(number % size.goals()),
                value = indicator::tenths(now + sign * gain),
                document = names::document(number % size.documents()),
            ));
        }
    }
    text
}
