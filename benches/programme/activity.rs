use std::io;

use super::dice::Dice;
use super::prose::{self, Pointers};
use super::sheet::{Folder, Sheet};
use super::vocabulary::Tongue;
use super::{Size, names, tongues};

/// Tracks, action lines and interventions, each below the one before.
pub fn write(folder: &mut Folder, size: &Size) -> io::Result<()> {
    for tongue in tongues(size) {
        let mark = tongue.mark();
        for number in 0..size.tracks() {
            let path = format!("tracks/{}{mark}.md", names::track(number));
            folder.write(&path, &track(size, number, tongue))?;
        }
        for number in 0..size.action_lines() {
            let path = format!("action-lines/{}{mark}.md", names::action_line(number));
            folder.write(&path, &action_line(size, number, tongue))?;
        }
        for number in 0..size.interventions() {
            let path = format!("interventions/{}{mark}.md", names::intervention(number));
            folder.write(&path, &intervention(size, number, tongue))?;
        }
    }
    Ok(())
}

fn track(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("track", number);
    let mut sheet = Sheet::new();
    sheet
        .key("title", format!("{} {}", tongue.choose("Spoor", "Track"), number + 1))
        .key("summary", prose::sentence(&mut dice, tongue))
        .key_if(original, "order", number + 1)
        .key_if(original, "goals", format!("[{}]", names::goal(number % size.goals())));
    sheet.body(&prose::body(&mut dice, tongue, size.words, &Pointers::default()))
}

fn action_line(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("action-line", number);
    let topic = names::topic(number, tongue);
    let mut sheet = Sheet::new();
    sheet
        .key(
            "title",
            format!("{} {}, {topic}", tongue.choose("Actielijn", "Action line"), number + 1),
        )
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("topic", topic)
        .key_if(original, "track", names::track(number % size.tracks()))
        .key_if(original, "goals", format!("[{}]", names::goal(number % size.goals())))
        .key_if(original, "start", 2024)
        .key_if(original, "end", 2027)
        .key_if(original, "status", "running");
    let pointers = Pointers {
        links: vec![(
            names::track(number % size.tracks()),
            format!("../tracks/{}.md", names::track(number % size.tracks())),
        )],
        ..Pointers::default()
    };
    sheet.body(&prose::body(&mut dice, tongue, size.words, &pointers))
}

fn intervention(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("intervention", number);
    let mut sheet = Sheet::new();
    sheet
        .key("title", format!("{} {}", tongue.choose("Aanpak", "Approach"), number + 1))
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("target_group", tongue.choose("Bewoners zonder werk", "Residents without work"));
    if original {
        plan(&mut sheet, size, number, &mut dice);
    }
    let measured = number % size.indicators;
    let pointers = Pointers {
        links: vec![(
            names::counted(measured, tongue),
            format!("../indicators/{}.md", names::indicator(measured)),
        )],
        value: None,
        chart: number.is_multiple_of(5).then(|| {
            format!("indicator: {}\ntype: line\nareas: [noord, stad]\n", names::indicator(measured))
        }),
    };
    sheet.body(&prose::body(&mut dice, tongue, size.words, &pointers))
}

fn plan(sheet: &mut Sheet, size: &Size, number: usize, dice: &mut Dice) {
    let kind = ["project", "facility", "service", "subsidy"][number % 4];
    let goals = [number % size.goals(), (number + 3) % size.goals()];
    let mut contributes = String::new();
    for (place, goal) in goals.into_iter().enumerate() {
        if place > 0 && goals[0] == goal {
            break;
        }
        contributes.push_str(&format!(
            "\n  - goal: {}\n    strength: {}\n    rationale: {}\n    assumption: {}\n    evidence: practice",
            names::goal(goal),
            1 + dice.below(3),
            prose::sentence(dice, Tongue::Dutch),
            prose::sentence(dice, Tongue::Dutch),
        ));
    }
    let first = names::area(1 + number % (size.areas - 1));
    sheet
        .key("action_line", names::action_line(number % size.action_lines()))
        .key("kind", kind)
        .key("status", "running")
        .key("start_planned", "2024-03")
        .key("start_actual", "2024-05")
        .key("end_planned", 2027)
        .key("areas", format!("[{first}]"))
        .key("contributes", contributes)
        .key("indicators", format!("[{}]", names::indicator(number % size.indicators)))
        .key(
            "milestones",
            "\n  - {id: start, title: Het team is begonnen, planned: 2024-06, actual: 2024-07-02}\
             \n  - {id: halverwege, title: De helft is klaar, planned: 2026-09, forecast: 2026-11}",
        )
        .key(
            "partners",
            format!(
                "[{{partner: {}, role: implementing}}]",
                names::partner(number % size.partners())
            ),
        )
        .key("documents", format!("[{}]", names::document(number % size.documents())))
        .key_if(
            number > 0 && number.is_multiple_of(6),
            "depends_on",
            format!("[{}]", names::intervention(number.saturating_sub(1))),
        )
        .key("lived_experience", "{level: co-designed, how: Bewoners kozen mee.}");
}
