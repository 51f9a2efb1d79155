//! Files and commands that no key tells of.

use base::diagnostic::{Language, Words};

use super::page::Page;

/// A file or a command: what it is called, what it is for, and an example.
pub struct Topic {
    pub name: &'static str,
    /// In a few words.
    pub title: Words,
    pub text: Words,
    pub example: &'static str,
}

impl Topic {
    pub fn page(&self, language: Language) -> Page {
        let Self { name, example, .. } = *self;
        let text = self.text.get(language).to_owned();
        Page::Topic { name, text, example: example.to_owned() }
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

pub(super) use topics;

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

    "serve" "de site bekijken terwijl u schrijft", "the site while you write";
    "Toont de site in uw browser, alleen op deze computer, en elke pagina opnieuw zodra een bestand is bewaard. Fouten staan \
     boven de pagina tot zij hersteld zijn; concepten en wat nog niet openbaar is, zijn te zien met een merk.",
    "Shows the site in your browser, on this machine only, and every page anew as soon as a file is saved. Errors stand over \
     the page until they are mended; drafts and what is not public yet are shown with a mark.";
    "spoorboek serve --open\n"

    "lsp" "hulp in uw editor terwijl u typt", "help in your editor while you type";
    "Een taalserver: uw editor start hem zelf en laat zien wat er mis is, vult sleutels, woorden en id's aan, legt uit wat er \
     staat en hernoemt een id overal. Voor Helix en Neovim zet “new programme” de instellingen klaar.",
    "A language server: your editor starts it by itself and shows what is wrong, completes keys, words and ids, explains what \
     stands there and renames an id everywhere. For Helix and Neovim “new programme” brings the settings.";
    "spoorboek lsp\n"

    "new" "een nieuw bestand, programma of thema", "a new file, programme or theme";
    "Maakt een bestand van een soort dat door de controle komt, met uitleg bij elke sleutel; een heel nieuw programma in een \
     lege map; of een thema, met alles wat het mag zeggen. Met --copy neemt een thema een sjabloon, stijlblad of woorden van \
     het programma over.",
    "Makes a file of a kind that passes the check, with every key explained; a whole new programme in an empty folder; or a theme, \
     with all that it may say. With --copy a theme takes over a template, style sheet or words of the program.";
    "spoorboek new goal veilig-in-de-buurt\nspoorboek new programme ons-dorp\nspoorboek new theme stad --copy home.html\n"

    "import" "cijfers inlezen bij een indicator", "reading figures for an indicator";
    "Leest een spreadsheet of een export van een statistiekbureau in bij een indicator, die er al moet zijn (spoorboek new \
     indicator ID). De import zegt wat hij heeft begrepen; is er keuze, dan vraagt hij die, met een antwoord dat u kunt \
     typen. Met --dry-run schrijft hij niets, met --append komen er perioden bij en met --again gaat het zoals de vorige keer.",
    "Reads a spreadsheet or an export of a statistics office for an indicator, which must be there already (spoorboek new \
     indicator ID). The import says what it understood; where two things could be meant it asks, with an answer that you \
     can type. With --dry-run it writes nothing, with --append periods are added, and with --again it is done as the last \
     time.";
    "spoorboek import eenzaamheid.xlsx --indicator eenzaamheid --dry-run\nspoorboek import eenzaamheid-2026.xlsx --indicator eenzaamheid --append\n"

    "rename" "een onderdeel een andere id geven", "another id for an object";
    "Verandert de id overal waar hij staat: in sleutels, tabellen, teksten en namen van bestanden. De oude id blijft als alias \
     bestaan, zodat oude adressen blijven werken.",
    "Changes the id wherever it stands: in keys, tables, texts and names of files. The old id stays as an alias, so that old \
     addresses keep working.";
    "spoorboek rename veilig veilig-in-de-buurt --dry-run\n"

    "diff" "wat een wijziging doet", "what a change does";
    "Vergelijkt twee mappen, of twee versies in git, en zegt wat er in het programma verandert: teksten, cijfers, streefwaarden, \
     geld en toezeggingen.",
    "Compares two folders, or two revisions in git, and says what changes in the programme: texts, figures, targets, money and \
     promises.";
    "spoorboek diff HEAD~1\n"

    "addresses" "adressen die blijven werken", "addresses that keep working";
    "Noemt de adressen van de site die nog niet in addresses.csv staan; met --update komen zij erin, en met --moved staat er \
     voor een webserver waar adressen heen zijn.",
    "Names the addresses of the site that addresses.csv lacks; with --update they are added, and with --moved a web server is \
     told where addresses went.";
    "spoorboek addresses --update\n"

    "next-date" "wanneer er weer iets nieuws te zien is", "when there is something new to show";
    "Zegt op welke dag een build weer iets nieuws laat zien zonder dat iemand schrijft; met --list staat er elke dag die bekend \
     is, en wat er tot wanneer wegblijft.",
    "Says on which day a build shows something new without a word being written; with --list every day that is known, and what \
     is withheld until when.";
    "spoorboek next-date --list\n"

    "verify" "of de site klopt met de inhoud", "whether the site is what the content gives";
    "Maakt de site in het geheugen en vergelijkt elk bestand met wat er gepubliceerd is.",
    "Makes the site in memory and compares every file with what is published.";
    "spoorboek verify --out public --date 2026-11-27\n"

    "schema" "sleutels voor uw editor of CMS", "keys for your editor or CMS";
    "Schrijft JSON-schema’s voor editors die aanvullen en controleren, of met --cms een configuratie van Decap CMS of Sveltia CMS.",
    "Writes JSON Schemas for editors that complete and check, or with --cms a configuration of Decap CMS or Sveltia CMS.";
    "spoorboek schema --out schemas\nspoorboek schema --cms sveltia --out admin\n"

    "explain" "uitleg bij alles wat er is", "what everything means";
    "Legt een melding, een soort, een tabel, een sleutel, een woord of een opdracht uit, ook met een Nederlands woord.",
    "Tells of a code, a kind, a table, a key, a word or a command.";
    "spoorboek explain doel\n"
};
