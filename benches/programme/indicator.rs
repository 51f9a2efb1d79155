use std::io;

use super::dice::Dice;
use super::prose::{self, Pointers};
use super::sheet::{Folder, Sheet};
use super::vocabulary::Tongue;
use super::{Size, names, tongues};

/// The last year for which there are figures.
pub const LAST_YEAR: usize = 2025;

/// One indicator: its page in every language and its table.
pub fn write(folder: &mut Folder, size: &Size, number: usize) -> io::Result<()> {
    let id = names::indicator(number);
    for tongue in tongues(size) {
        let path = format!("indicators/{id}{}.md", tongue.mark());
        folder.write(&path, &page(size, number, tongue))?;
    }
    folder.write(&format!("indicators/{id}.csv"), &table(size, number))
}

/// Percentages in tenths, one for each year, as `noord` has them.
pub fn course(size: &Size, number: usize) -> Vec<i64> {
    let mut dice = Dice::of("course", number);
    let mut value = dice.between(250, 650);
    let drift = dice.between(-8, 12);
    (0..size.years)
        .map(|_| {
            value = (value + drift + dice.between(-15, 15)).clamp(60, 900);
            value
        })
        .collect()
}

pub fn first_year(size: &Size) -> usize {
    LAST_YEAR + 1 - size.years
}

/// Whether more is better.
pub fn higher_is_better(number: usize) -> bool {
    !matches!(number % 10, 1 | 2)
}

fn page(size: &Size, number: usize, tongue: Tongue) -> String {
    let original = tongue == Tongue::Dutch;
    let title = names::counted(number, tongue);
    let mut dice = Dice::of("indicator", number);
    let mut sheet = Sheet::new();
    sheet
        .key("title", &title)
        .key("short_title", format!("{} {}", tongue.choose("Cijfer", "Figure"), number + 1))
        .key(
            "question",
            // The title of the page, which no other page may have.
            format!(
                "{} {}?",
                tongue.choose("Hoe staat het met cijfer", "How do things stand with figure"),
                number + 1,
            ),
        )
        .key("summary", prose::sentence(&mut dice, tongue))
        .key("unit", tongue.choose("procent van de bewoners", "per cent of residents"))
        .key("definition", prose::sentence(&mut dice, tongue))
        .key(
            "population",
            tongue.choose("Bewoners van 15 jaar en ouder.", "Residents aged 15 and over."),
        )
        .key("method", prose::sentence(&mut dice, tongue))
        .key("limitations", prose::sentence(&mut dice, tongue))
        .key("owner", tongue.choose("team onderzoek", "research team"));
    if original {
        settings(&mut sheet, size, number);
    }
    let other = (number + 7) % size.indicators;
    let goal = number % size.goals();
    let pointers = Pointers {
        links: vec![
            (names::counted(other, tongue), format!("{}.md", names::indicator(other))),
            (
                format!("{} {}", tongue.choose("doel", "goal"), goal + 1),
                format!("../goals/{}.md", names::goal(goal)),
            ),
        ],
        value: Some(format!("{}?area=noord&period={LAST_YEAR}", names::indicator(number))),
        chart: None,
    };
    sheet.body(&prose::body(&mut dice, tongue, size.words, &pointers))
}

fn settings(sheet: &mut Sheet, size: &Size, number: usize) {
    let baseline = first_year(size).clamp(2023, LAST_YEAR);
    let (form, areas) = match number % 4 {
        _ if size.lines => ("line", 4),
        0 | 2 => ("line", 4),
        1 => ("bars", size.areas),
        _ => ("multiples", size.areas),
    };
    // The areas that a chart shows: the programme's, the city, then the neighbourhoods.
    let shown: Vec<String> = (0..areas.min(size.areas)).map(names::area).collect();
    sheet
        .key("monitor", "area")
        .key("measure", "percentage")
        .key("decimals", 1)
        .key("polarity", if higher_is_better(number) { "higher" } else { "lower" })
        .key("aggregation", "none")
        .key("frequency", "yearly")
        .key(
            "baseline",
            format!("{{period: {baseline}, reason: Het laatste jaar voor de start.}}"),
        )
        .key("comparators", "[stad]")
        .key("min_n", 50)
        .key(
            "source",
            "{organisation: Gemeente Stad, dataset: Basismonitor, url: 'https://stad.example/monitor', licence: CC BY 4.0}",
        )
        .key("next_release", "2026-11")
        .key(
            "chart",
            format!("{{type: {form}, from_zero: true, areas: [{}]}}", shown.join(", ")),
        );
}

fn table(size: &Size, number: usize) -> String {
    let course = course(size, number);
    let mut dice = Dice::of("table", number);
    let mut text = String::from("area,period,value,lower,upper,n,status,published,note\n");
    for area in 0..size.areas {
        let id = names::area(area);
        let offset = if area == 1 { 0 } else { dice.between(-50, 50) };
        for (step, value) in course.iter().enumerate() {
            let year = first_year(size) + step;
            let published = year + 1;
            if area > 1 && dice.once_in(150) {
                let n = dice.between(5, 49);
                text.push_str(&format!(
                    "{id},{year},,,,{n},suppressed,{published}-02,te weinig antwoorden\n"
                ));
                continue;
            }
            let value = value + offset + if area == 1 { 0 } else { dice.between(-9, 9) };
            let spread = dice.between(11, 30);
            let (lower, upper) = (tenths(value - spread), tenths(value + spread));
            let status = if year == LAST_YEAR { "provisional" } else { "final" };
            text.push_str(&format!(
                "{id},{year},{value},{lower},{upper},{n},{status},{published}-02,\n",
                value = tenths(value),
                n = dice.between(120, 1600),
            ));
        }
    }
    text
}

/// A percentage from tenths, held between 0 and 100.
pub fn tenths(value: i64) -> String {
    let value = value.clamp(0, 1000);
    format!("{}.{}", value / 10, value % 10)
}
