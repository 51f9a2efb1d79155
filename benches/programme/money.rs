use std::io;

use super::dice::Dice;
use super::prose::{self, Pointers};
use super::sheet::{Folder, Sheet};
use super::vocabulary::Tongue;
use super::{Size, names, tongues};

/// Funds, what they allocate and what was paid.
pub fn write(folder: &mut Folder, size: &Size) -> io::Result<()> {
    for number in 0..size.funds() {
        for tongue in tongues(size) {
            let path = format!("funds/{}{}.md", names::fund(number), tongue.mark());
            folder.write(&path, &fund(size, number, tongue))?;
        }
    }
    folder.write("allocations.csv", &allocations(size))?;
    folder.write("transactions.csv", &transactions(size))
}

fn fund(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let mut dice = Dice::of("fund", number);
    let mut sheet = Sheet::new();
    sheet
        .key("title", format!("{} {}", tongue.choose("Fonds", "Fund"), number + 1))
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("conditions", prose::sentence(&mut dice, tongue))
        .key_if(original, "kind", "uitkering van het Rijk")
        .key_if(original, "provider", names::partner(number % size.partners()))
        .key_if(original, "ceiling", ceiling(size, number))
        .key_if(original, "period", "{start: 2024, end: 2027}")
        .key_if(original, "decision", names::document(number % size.documents()))
        .key_if(original, "goals", format!("[{}]", names::goal(number % size.goals())))
        .key_if(original, "spend_by", "2027-12-31");
    sheet.body(&prose::body(&mut dice, tongue, size.words, &Pointers::default()))
}

/// The amount of an allocation, in euros.
fn amount(number: usize) -> i64 {
    Dice::of("allocation", number).between(50, 900) * 1000
}

/// A tenth more than the fund allocates, so that something is left.
fn ceiling(size: &Size, fund: usize) -> i64 {
    let allocated: i64 = (fund..size.allocations()).step_by(size.funds()).map(amount).sum();
    allocated + allocated / 10 + 1000
}

/// One for each intervention; every third is committed as well.
fn allocations(size: &Size) -> String {
    let mut text = String::from(
        "id,fund,to,period_start,period_end,amount,amount_high,stage,goals,decided_on,document,supersedes,alternative_to,note\n",
    );
    for number in 0..size.allocations() {
        let to = number % size.interventions();
        // A second row for the same intervention is for later years.
        let years = match number / size.interventions() {
            0 => "2024,2025",
            _ => "2026,2027",
        };
        let goals = [to % size.goals(), (to + 3) % size.goals()];
        let split = if goals[0] == goals[1] {
            format!("{}:100", names::goal(goals[0]))
        } else {
            format!("{}:60 {}:40", names::goal(goals[0]), names::goal(goals[1]))
        };
        let stages: &[&str] =
            if number.is_multiple_of(3) { &["allocated", "committed"] } else { &["allocated"] };
        for stage in stages {
            text.push_str(&format!(
                "geld-{number}-{stage},{fund},{to},{years},{amount},,{stage},{split},2024-02-01,{document},,,\n",
                fund = names::fund(number % size.funds()),
                to = names::intervention(to),
                amount = amount(number),
                document = names::document(number % size.documents()),
            ));
        }
    }
    text
}

/// Every fund has received what it may spend and has spent a part.
fn transactions(size: &Size) -> String {
    let mut text = String::from("id,fund,to,date,kind,amount,counterparty,document\n");
    for number in 0..size.funds() {
        let (fund, ceiling) = (names::fund(number), ceiling(size, number));
        let document = names::document(number % size.documents());
        text.push_str(&format!(
            "ontvangst-{number},{fund},,2024-01-15,received,{ceiling},Rijk,{document}\n"
        ));
        text.push_str(&format!(
            "uitgave-{number},{fund},,2025-06-30,spent,{},Aannemer,{document}\n",
            ceiling / 3
        ));
    }
    text
}
