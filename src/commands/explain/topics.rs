//! Files and commands that no key tells of.

use base::diagnostic::{Language, Words};

use super::page::Page;

/// A file or a command: what it is called, what it is for, and an example.
pub struct Topic {
    pub name: &'static str,
    /// In a few words.
    pub title: Words,
    text: Words,
    example: &'static str,
}

impl Topic {
    pub fn page(&self, language: Language) -> Page {
        let Self { name, example, .. } = *self;
        Page::Topic { name, text: self.text.get(language).to_owned(), example }
    }
}

macro_rules! topics {
    ($($name:literal $title_nl:literal, $title_en:literal; $nl:literal, $en:literal; $example:literal)*) => {
        &[$(Topic {
            name: $name,
            title: Words { nl: $title_nl, en: $title_en },
            text: Words { nl: $nl, en: $en },
            example: $example,
        }),*]
    };
}

pub static FILES: &[Topic] = topics! {
    "glossary.yaml" "begrippen met hun uitleg", "terms with their explanation";
    "Elke regel is een begrip en de uitleg ervan. Op de pagina's krijgt het begrip een link naar die uitleg. De vertaling \
     staat in glossary.en.yaml.",
    "Each line is a term and its explanation. On the pages the term leads to that explanation. The translation is in \
     glossary.en.yaml.";
    "JTF: Het Europese Just Transition Fund.\nWijkdeal: Een afspraak tussen bewoners en gemeente.\n"

    "areas.geojson" "grenzen van gebieden, voor kaarten", "boundaries of areas, for maps";
    "Een verzameling vlakken in lengte- en breedtegraden. Elk vlak hoort bij het gebied met dezelfde id of code, uit de \
     eigenschap “id” of “code”.",
    "A collection of polygons in longitude and latitude. Each belongs to the area of the same id or code, from its \
     property “id” or “code”.";
    "{\"type\": \"FeatureCollection\", \"features\": [\n  {\"type\": \"Feature\", \"properties\": {\"id\": \"selwerd\"}, \"geometry\": {…}}\n]}\n"

    "files" "bijlagen en afbeeldingen", "attachments and pictures";
    "Wat in de map files/ staat, wordt gepubliceerd zoals het is zodra een tekst of een sleutel het noemt. Een pad is \
     gerekend vanaf het bestand waarin het staat.",
    "What is in the folder files/ is published as it is once a text or a key names it. A path counts from the file in \
     which it stands.";
    "[De brief](../files/brief.pdf)\n![Kinderen op het plein](../files/plein.jpg)\n"

    "theme.yaml" "kleuren van een thema", "colours of a theme";
    "Staat in themes/NAAM/theme.yaml, naast de map met inhoud; kies het thema met “theme” in programme.yaml. Elke kleur is \
     een paar: licht en donker. Wat er niet in staat, komt uit het meegeleverde thema.",
    "Stands in themes/NAME/theme.yaml, beside the folder of content; choose the theme with “theme” in programme.yaml. Each \
     colour is a pair: light and dark. What it leaves out comes from the theme of the program.";
    "colours:\n  accent: [\"#0b5a4a\", \"#6fd3b8\"]\n"
};

pub static COMMANDS: &[Topic] = topics! {
    "build" "van inhoud naar site", "content to site";
    "Maakt elke pagina en vervangt de gepubliceerde site in één keer, als er geen fouten zijn. Daarna staat er wat er nieuw, \
     gewijzigd en verdwenen is.",
    "Makes every page and replaces the published site in one step, where there are no errors. Then it says what is new, \
     changed and gone.";
    "spoorboek build --out public\n"

    "check" "controleren zonder te publiceren", "looking without publishing";
    "Doet alles wat een build doet en schrijft niets. Fouten staan vooraan; meer dan tien waarschuwingen van een soort staan \
     in één, tenzij u --all typt.",
    "Does all that a build does and writes nothing. Errors come first; more than ten warnings of a kind are one, unless \
     you type --all.";
    "spoorboek check --errors-only\n"

    "import" "cijfers inlezen bij een indicator", "reading figures for an indicator";
    "Leest een spreadsheet of een export van een statistiekbureau in bij een indicator, die er al moet zijn (spoorboek new \
     indicator ID). De import zegt wat hij heeft begrepen; is er keuze, dan vraagt hij die, met een antwoord dat u kunt \
     typen. Met --dry-run schrijft hij niets, met --append komen er perioden bij en met --again gaat het zoals de vorige keer.",
    "Reads a spreadsheet or an export of a statistics office for an indicator, which must be there already (spoorboek new \
     indicator ID). The import says what it understood; where two things could be meant it asks, with an answer that you \
     can type. With --dry-run it writes nothing, with --append periods are added, and with --again it is done as the last \
     time.";
    "spoorboek import eenzaamheid.xlsx --indicator eenzaamheid --dry-run\nspoorboek import eenzaamheid-2026.xlsx --indicator eenzaamheid --append\n"

    "explain" "uitleg bij alles wat er is", "what everything means";
    "Legt een melding, een soort, een tabel, een sleutel, een woord of een opdracht uit, ook met een Nederlands woord.",
    "Tells of a code, a kind, a table, a key, a word or a command.";
    "spoorboek explain doel\n"
};
