use std::io;

use super::dice::Dice;
use super::prose::{self, Pointers};
use super::sheet::{Folder, Sheet};
use super::vocabulary::Tongue;
use super::{Size, names, tongues};

/// Partners, documents, commitments and an update for every action line.
pub fn write(folder: &mut Folder, size: &Size) -> io::Result<()> {
    for tongue in tongues(size) {
        let mark = tongue.mark();
        for number in 0..size.partners() {
            let path = format!("partners/{}{mark}.md", names::partner(number));
            folder.write(&path, &partner(size, number, tongue))?;
        }
        for number in 0..size.documents() {
            let path = format!("documents/{}{mark}.md", names::document(number));
            folder.write(&path, &document(size, number, tongue))?;
        }
        for number in 0..size.commitments() {
            let path = format!("commitments/{}{mark}.md", names::commitment(number));
            folder.write(&path, &commitment(size, number, tongue))?;
        }
        for number in 0..size.action_lines() {
            let path = format!("updates/{}{mark}.md", names::update(number));
            folder.write(&path, &update(size, number, tongue))?;
        }
    }
    Ok(())
}

fn partner(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("partner", number);
    let mut sheet = Sheet::new();
    sheet
        .key("title", format!("{} {}", tongue.choose("Organisatie", "Organisation"), number + 1))
        .key("summary", prose::sentence(&mut dice, tongue))
        .key_if(original, "kind", "corporatie")
        .key_if(original, "website", "https://partner.example/");
    sheet.body(&prose::body(&mut dice, tongue, size.words, &Pointers::default()))
}

fn document(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("document", number);
    let points: String =
        (0..3).map(|_| format!("\n  - {}", prose::sentence(&mut dice, tongue))).collect();
    let mut sheet = Sheet::new();
    sheet
        .key(
            "title",
            format!(
                "{} {}",
                tongue.choose("Brief aan de raad", "Letter to the council"),
                number + 1
            ),
        )
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("key_points", points)
        .key_if(original, "kind", "letter")
        .key_if(original, "number", format!("'{}-2024'", 1000 + number))
        .key_if(original, "date", "2024-01-10")
        .key_if(original, "from", names::partner(number % size.partners()))
        .key_if(original, "to", "de gemeenteraad")
        .key_if(original, "url", "https://stad.example/brief")
        .key_if(original, "accessible", "yes");
    sheet.body(&prose::body(&mut dice, tongue, size.words, &Pointers::default()))
}

fn commitment(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("commitment", number);
    let about = number % size.interventions();
    let fulfilled = number.is_multiple_of(3);
    let mut sheet = Sheet::new();
    sheet
        .key("title", format!("{} {}", tongue.choose("Toezegging", "Pledge"), number + 1))
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("text", prose::sentence(&mut dice, tongue))
        .key_if(original, "kind", "pledge")
        .key_if(original, "made_by", names::partner(number % size.partners()))
        .key_if(original, "made_to", "de gemeenteraad")
        .key_if(original, "made_on", "2024-01-10")
        .key_if(original, "source", names::document(number % size.documents()))
        .key_if(original, "due", if fulfilled { "2025-07-01" } else { "2026-12-31" })
        .key_if(original, "about", format!("[{}]", names::intervention(about)))
        .key_if(original, "state", if fulfilled { "fulfilled" } else { "in-progress" })
        .key_if(
            original && fulfilled,
            "fulfilment",
            format!(
                "[{{date: 2025-06-01, document: {}, note: Het is gedaan.}}]",
                names::document((number + 1) % size.documents())
            ),
        );
    let pointers = Pointers {
        links: vec![(
            names::intervention(about),
            format!("../interventions/{}.md", names::intervention(about)),
        )],
        ..Pointers::default()
    };
    sheet.body(&prose::body(&mut dice, tongue, size.words, &pointers))
}

fn update(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("update", number);
    let mut sheet = Sheet::new();
    sheet
        .key("title", format!("{} {}", tongue.choose("Stand van zaken", "State of affairs"), number + 1))
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("done", prose::sentence(&mut dice, tongue))
        .key("next", prose::sentence(&mut dice, tongue))
        .key("obstacles", prose::sentence(&mut dice, tongue))
        .key_if(original, "of", format!("[{}]", names::action_line(number)))
        .key_if(original, "period", "2025-H2")
        .key_if(original, "date", format!("2026-01-{:02}", 1 + number % 28))
        .key_if(
            original,
            "ratings",
            "{progress: {state: on-course, reason: Alles gaat volgens plan.}, money: {state: attention, reason: Er is nog niet genoeg.}}",
        );
    sheet.body(&prose::body(&mut dice, tongue, size.words, &Pointers::default()))
}
