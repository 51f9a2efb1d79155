use std::io;

use super::dice::Dice;
use super::prose::{self, Pointers};
use super::sheet::Folder;
use super::vocabulary::Tongue;
use super::{Size, names, tongues};

/// `programme.yaml`, the home page, the register of areas and the glossary.
pub fn write(folder: &mut Folder, size: &Size) -> io::Result<()> {
    for tongue in tongues(size) {
        let mark = tongue.mark();
        folder.write(&format!("programme{mark}.yaml"), &programme(tongue, size))?;
        let mut dice = Dice::of("home", 0);
        let home = prose::body(&mut dice, tongue, size.words, &Pointers::default());
        folder.write(&format!("index{mark}.md"), &home)?;
        folder.write(&format!("glossary{mark}.yaml"), glossary(tongue))?;
    }
    folder.write("areas.csv", &areas(size))
}

fn programme(tongue: Tongue, size: &Size) -> String {
    let words = format!(
        "title: {}\nsummary: {}\n",
        tongue.choose("Programma Stad-Noord", "Programme City North"),
        tongue.choose(
            "Wat wij samen doen in de noordelijke wijken van de stad.",
            "What we do together in the northern neighbourhoods of the city.",
        ),
    );
    if tongue != Tongue::Dutch {
        return words;
    }
    let languages: Vec<&str> = tongues(size).map(Tongue::tag).collect();
    format!(
        "{words}period: {{start: 2024, end: 2027}}\n\
         organisation: Gemeente Stad\n\
         url: https://stad-noord.example/\n\
         languages: [{}]\n\
         area: noord\n\
         reference_area: stad\n\
         currency: EUR\n\
         contact: {{name: Redactie, email: redactie@stad-noord.example}}\n\
         licence: CC BY 4.0\n",
        languages.join(", "),
    )
}

fn areas(size: &Size) -> String {
    let mut text = String::from("id,name,type,parent,part_of,population,population_year,col,row\n");
    text.push_str("stad,Stad,municipality,,,234000,2025,,\n");
    text.push_str("noord,Stad-Noord,programme-area,stad,,81000,2025,,\n");
    for number in 2..size.areas {
        let mut dice = Dice::of("area", number);
        text.push_str(&format!(
            "{id},Wijk {name},neighbourhood,stad,noord,{people},2025,{col},{row}\n",
            id = names::area(number),
            name = number - 1,
            people = dice.between(1500, 14_000),
            col = 1 + (number - 2) % 8,
            row = 1 + (number - 2) / 8,
        ));
    }
    text
}

fn glossary(tongue: Tongue) -> &'static str {
    tongue.choose(
        "WOZ: Waarde van een huis, vastgesteld door de gemeente.\n",
        "WOZ: Value of a house, as set by the city.\n",
    )
}
