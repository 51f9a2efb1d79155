//! What a theme may say, and the parts of pages that its templates name.

use base::diagnostic::Language;
use base::diagnostic::Words;
use pages::KINDS;

use super::page::{Page, by};
use super::topics::{Topic, topics};

/// The keys of `theme.yaml`, and what templates ask by.
pub static THEME: &[Topic] = topics! {
    "colours" "kleuren van een thema", "colours of a theme";
    "In theme.yaml: elke kleur is een paar, op een lichte en op een donkere achtergrond, in de vorm #rrggbb. De namen met hun \
     waarden staan in het bestand dat “spoorboek new theme NAAM” maakt; een eigen kleur werkt zodra een stijlblad haar met \
     var(--naam) gebruikt.",
    "In theme.yaml: each colour is a pair, on a light and on a dark ground, in the form #rrggbb. The names with their values \
     stand in the file that “spoorboek new theme NAME” makes; a colour of your own works once a style sheet uses it as \
     var(--name).";
    "colours:\n  accent: [\"#0b5a4a\", \"#6fd3b8\"]\n"

    "contrast" "hoeveel twee kleuren verschillen", "how much two colours differ";
    "In theme.yaml: het contrast dat twee kleuren ten minste hebben, in licht en in donker. Wat het programma zelf vraagt (4,5 \
     voor tekst, 3 voor lijnen en tekens), geldt in elk thema.",
    "In theme.yaml: the contrast that two colours have at least, in light and in dark. What the program itself asks (4.5 for \
     text, 3 for lines and signs) holds in every theme.";
    "contrast:\n  - [ink, ground, 7]\n"

    "logo" "het logo van een thema", "the logo of a theme";
    "In theme.yaml: het pad van een afbeelding in assets/, of een file met een dark voor een donkere achtergrond en een alt die \
     zegt wat er op het logo staat.",
    "In theme.yaml: the path of a picture in assets/, or a file with a dark for a dark ground and an alt that says what stands \
     on the logo.";
    "logo:\n  file: assets/logo.svg\n  dark: assets/logo-donker.svg\n  alt: Gemeente\n"

    "page.order" "de delen van een pagina, in hun volgorde", "the parts of a page, in their order";
    "In een sjabloon: de namen van de delen van de pagina. Een sjabloon loopt erdoorheen en toont elk deel.",
    "In a template: the names of the parts of the page. A template goes through them and shows each part.";
    "{% for name in page.order %}{{ <part it={page.parts[name]} /> }}{% endfor %}\n"
};

/// The parts of every sort of page.
pub fn parts(language: Language) -> Page {
    let text = by(
        language,
        "In een sjabloon: page.parts.NAAM is een deel van de pagina. Dit zijn de delen van elke soort pagina; de sjabloon van \
         een soort heet als die soort, zoals goal.html.",
        "In a template: page.parts.NAME is a part of the page. These are the parts of each sort of page; the template of a sort \
         is called after it, such as goal.html.",
    );
    let lines = KINDS.iter().filter(|kind| kind.part_names().next().is_some()).map(|kind| {
        let names: Vec<&str> = kind.part_names().collect();
        format!("{}.html: {}\n", kind.name, names.join(", "))
    });
    Page::Topic { name: "page.parts", text: text.to_owned(), example: lines.collect() }
}

/// A part by its name, with the sorts of pages that have it.
pub fn part(name: &str, language: Language) -> Option<Page> {
    let has = |kind: &&&pages::PageKind| kind.part_names().any(|own| own == name);
    let found = KINDS.iter().flat_map(|kind| kind.part_names()).find(|own| *own == name)?;
    let sorts: Vec<String> =
        KINDS.iter().filter(has).map(|kind| format!("{}.html", kind.name)).collect();
    let (nl, en) = ("Een deel van de pagina's van", "A part of the pages of");
    let text = format!("{} {}.", by(language, nl, en), sorts.join(", "));
    Some(Page::Topic {
        name: found,
        text,
        example: format!("{{{{ <part it={{page.parts.{found}}} /> }}}}\n"),
    })
}

/// The names of all parts.
pub fn part_names() -> impl Iterator<Item = &'static str> {
    KINDS.iter().flat_map(|kind| kind.part_names())
}
