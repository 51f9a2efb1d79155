//! The files beside an indicator's page, and its figure to embed.

use serde_json::Value;

use crate::support::{Site, records, text};

const PROGRAMME: &str = "\
title: Noord
url: https://noord.example/site/
languages: [nl, en]
area: noord
reference_area: stad
licence: CC BY 4.0
";

const AREAS: &str = "id,name,name_en\nnoord,Noord,North\nstad,De stad,The city\n";

const INDICATOR: &str = "\
---
title: Bewoners die zich <onveilig> voelen
question: Hoeveel bewoners voelen zich onveilig?
monitor: area
measure: percentage
unit: procent van de bewoners
polarity: lower
baseline: {period: 2021, reason: laatste meting voor de start}
breakdowns: [{dimension: geslacht, values: [man, vrouw]}]
source: {organisation: Gemeente, dataset: 'Monitor, 2023', accessed: 2024-05-01}
---
";

/// With a superseded row, a suppressed one, a note that wants quotes, and a breakdown.
const TABLE: &str = "\
area,period,value,lower,upper,n,status,published,note,by_geslacht
noord,2021,28.0,,,1540,final,2022-01,,
noord,2021,27.0,24.8,29.2,1540,final,2022-03,,
noord,2023,25.50,23.2,27.8,1488,provisional,2024-03,\"eerst, voorlopig\",
noord,2023,30.0,,,,final,2024-03,,vrouw
stad,2021,20,,,,final,2022-03,,
stad,2023,,,,,suppressed,2024-03,=te weinig antwoorden,
";

const TARGETS: &str = "id,indicator,area,period,value,kind\nt1,onveilig,noord,2027,20,absolute\n";

fn published(programme: &str) -> Site {
    let files = [
        ("programme.yaml", programme),
        ("areas.csv", AREAS),
        ("indicators/onveilig.md", INDICATOR),
        ("indicators/onveilig.csv", TABLE),
        ("indicators/leeg.md", "---\ntitle: Nog zonder cijfers\n---\n"),
        ("targets.csv", TARGETS),
    ];
    Site::of(&files, "2026-01-01")
}

#[test]
fn the_csv_says_everything_of_each_row() {
    let site = published(PROGRAMME);
    let csv = site.file("indicatoren/onveilig/onveilig.csv");
    assert_eq!(
        csv.lines().collect::<Vec<_>>(),
        [
            "area,name,period,value,lower,upper,status,note,n,published,by_geslacht",
            "noord,Noord,2021,27.0,24.8,29.2,,,1540,2022-03,",
            "noord,Noord,2023,25.50,23.2,27.8,provisional,\"eerst, voorlopig\",1488,2024-03,",
            "stad,De stad,2021,20,,,,,,2022-03,",
            "stad,De stad,2023,,,,suppressed,'=te weinig antwoorden,,2024-03,",
            "noord,Noord,2023,30.0,,,,,,2024-03,vrouw",
        ]
    );
}

#[test]
fn every_value_of_the_json_leads_to_its_row() {
    let site = published(PROGRAMME);
    let json: Value =
        serde_json::from_str(site.file("en/indicators/onveilig/onveilig.json")).unwrap();
    let lines: Vec<&str> = TABLE.lines().collect();
    let rows = ["values", "breakdowns"].map(|key| records(&json, key));
    assert_eq!(rows.each_ref().map(Vec::len), [4, 1]);
    for value in rows.into_iter().flatten() {
        let line = lines[usize::try_from(value["row"].as_u64().unwrap()).unwrap() - 1];
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(value["area"], cells[0], "{line}");
        assert_eq!(value["period"], cells[1], "{line}");
        // The digits as they were written.
        let written = value["value"].as_number().map(ToString::to_string);
        assert_eq!(written.unwrap_or_default(), cells[2], "{line}");
        assert_eq!(value["status"], cells[6], "{line}");
    }
    assert_eq!(records(&json, "breakdowns")[0]["by_geslacht"], "vrouw");
    assert_eq!(json["source"]["organisation"], "Gemeente");
    assert_eq!(json["table"], "indicators/onveilig.csv");
    assert_eq!(json["language"], "en");
    assert_eq!(json["page"], "https://noord.example/site/en/indicators/onveilig/");
    assert_eq!(json["unit"], "procent van de bewoners");
    assert_eq!(json["licence"], "unknown");
    assert_eq!(json["targets"][0]["value"], 20);
    assert_eq!(json["baseline"]["period"], "2021");
    assert_eq!(json["values"][1]["name"], "The city");
    assert_eq!(
        json["values"][1]["note"][1], "=te weinig antwoorden",
        "only a spreadsheet computes"
    );
}

/// The site is CC BY 4.0; that says nothing of what others made.
#[test]
fn figures_have_the_licence_of_who_made_them() {
    let others = published(PROGRAMME);
    let own = published(&format!("{PROGRAMME}organisation: gemeente\n"));
    for (site, nl, en) in [(others, "onbekend", "unknown"), (own, "CC BY 4.0", "CC BY 4.0")] {
        let page = text(site.page("indicatoren/onveilig"));
        assert!(page.contains(&format!("Licentie {nl}")), "{page}");
        assert!(page.contains("onze eigen teksten en cijfers hergebruiken (CC BY 4.0)"), "{page}");
        let embedded = text(site.file("en/indicators/onveilig/onveilig.html"));
        assert!(embedded.contains(&format!("Licence of these figures: {en}.")), "{embedded}");
        assert!(!embedded.contains("reuse"), "{embedded}");
        let json: Value =
            serde_json::from_str(site.file("indicatoren/onveilig/onveilig.json")).unwrap();
        assert_eq!(json["licence"], nl);
    }
}

#[test]
fn the_drawing_stands_alone() {
    let site = published(PROGRAMME);
    let svg = site.file("indicatoren/onveilig/onveilig.svg");
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"nl\""));
    for part in [
        "<title id=\"name\">Lijngrafiek: Bewoners die zich &lt;onveilig&gt; voelen",
        "<desc id=\"description\">",
        "geraadpleegd op 1 mei 2024.",
        "https://noord.example/site/indicatoren/onveilig/",
        "<rect width=\"768\"",
        " fill=\"#fff\"/>",
    ] {
        assert!(svg.contains(part), "{part} in {svg}");
    }
    // Nothing from outside, and nothing that only a page could give.
    for part in ["var(", "@media", "url(", "@import", "<image", "<script", "<style", "style=", "⟦"]
    {
        assert!(!svg.contains(part), "{part} in {svg}");
    }
    assert!(site.bytes("indicatoren/leeg/leeg.svg").is_none());
}

#[test]
fn the_page_to_embed_is_whole_and_keeps_to_itself() {
    let site = published(PROGRAMME);
    let html = site.file("indicatoren/onveilig/onveilig.html");
    for part in [
        "<html lang=\"nl\"",
        "<meta name=\"robots\" content=\"noindex\">",
        "<link rel=\"canonical\" href=\"https://noord.example/site/indicatoren/onveilig/\">",
        "<base target=\"_top\">",
        "<main id=\"main-content\">",
        "<h1>Hoeveel bewoners voelen zich onveilig?</h1>",
        "<svg class=\"chart narrow\"",
        "<table",
        "Bron: ",
        "href=\"index.html\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    for part in ["<nav", "<script", "hreflang", "⟦"] {
        assert!(!html.contains(part), "{part} in {html}");
    }
    assert_eq!(html.matches("<h1").count(), 1);
    let sitemap = site.file("sitemap.xml");
    assert!(sitemap.contains("/indicatoren/onveilig/<"), "{sitemap}");
    assert!(!sitemap.contains("onveilig.html"), "{sitemap}");
    assert!(site.bytes("indicatoren/leeg/leeg.html").is_none());
}

#[test]
fn a_page_gives_the_line_that_embeds_its_figure() {
    let line = "&lt;iframe src=\"https://noord.example/site/indicatoren/onveilig/onveilig.html\"";
    let site = published(PROGRAMME);
    let html = site.file("indicatoren/onveilig/index.html");
    assert!(html.contains(line), "{html}");
    // Without an address of the site there is nothing that another site could point at.
    let site = published(&PROGRAMME.replace("url: https://noord.example/site/\n", ""));
    let html = site.file("indicatoren/onveilig/index.html");
    assert!(!html.contains("iframe"), "{html}");
    assert!(html.contains("href=\"onveilig.svg\""), "{html}");
    // Nor does the citation end with half an address.
    assert!(html.contains("Zo citeert u dit") && !html.contains(": /indicatoren/"), "{html}");
}

#[test]
fn the_open_data_page_explains_every_column() {
    let site = published(PROGRAMME);
    let csv = site.file("indicatoren/onveilig/onveilig.csv");
    let html = site.file("open-data/index.html");
    for column in csv.lines().next().unwrap().split(',') {
        let name = column.strip_prefix("by_").map_or(column, |_| "by_…");
        let head = format!("<th scope=\"row\">{name}</th>");
        assert!(html.contains(&head), "{head} in {html}");
    }
}

#[cfg(feature = "previews")]
#[test]
fn a_picture_for_links_is_made_where_it_is_asked_for() {
    let png = "indicatoren/onveilig/onveilig.png";
    let asked = format!("{PROGRAMME}previews: true\n");
    let site = published(&asked);
    let picture = site.bytes(png).unwrap();
    assert_eq!(picture.get(..8), Some(b"\x89PNG\r\n\x1a\n".as_slice()));
    let size = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    assert_eq!((size(16), size(20)), (1200, 630));
    // The same content gives the same bytes, and other words other bytes: they are drawn.
    let again = published(&asked);
    assert!(picture == again.bytes(png).unwrap());
    let other = published(&asked.replace("title: Noord", "title: Zuid"));
    assert!(picture != other.bytes(png).unwrap());
    let html = site.file("indicatoren/onveilig/index.html").replace("&#x2F;", "/");
    for part in [
        "property=\"og:image\" content=\"https://noord.example/site/indicatoren/onveilig/onveilig.png\"",
        "property=\"og:image:alt\" content=\"Lijngrafiek: ",
        "property=\"og:image:width\" content=\"1200\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    // It can be taken along like the other files.
    assert!(html.contains("href=\"onveilig.png\""), "{html}");
    for programme in [PROGRAMME.to_owned(), asked.replace("url: https://noord.example/site/\n", "")]
    {
        let site = published(&programme);
        assert!(site.bytes(png).is_none(), "{programme}");
        let html = site.file("indicatoren/onveilig/index.html");
        assert!(!html.contains("og:image"), "{programme}");
    }
}

/// Twelve areas in ten years, each value with its margin, and two targets.
#[test]
fn all_files_of_an_indicator_are_light() {
    let mut areas =
        String::from("id,name,type,parent\nstad,Stad,gemeente,\nnoord,Noord,stadsdeel,stad\n");
    let mut rows = String::from("area,period,value,lower,upper,n,status,published\n");
    let wijken: Vec<String> = (1..=10).map(|number| format!("wijk-{number:02}")).collect();
    for (number, wijk) in wijken.iter().enumerate() {
        areas.push_str(&format!("{wijk},Wijk {},wijk,noord\n", number + 1));
    }
    let ids = ["stad".to_owned(), "noord".to_owned()].into_iter().chain(wijken);
    for (place, id) in ids.enumerate() {
        for year in 2016..=2025 {
            let value = 400 + (place * 37 + year * 13) % 90;
            let [value, lower, upper] = [value, value - 24, value + 24]
                .map(|value| format!("{}.{}", value / 10, value % 10));
            let status = if year == 2025 { "provisional" } else { "final" };
            let n = 300 + (place * 331 + year * 17) % 900;
            rows.push_str(&format!(
                "{id},{year},{value},{lower},{upper},{n},{status},{}-02\n",
                year + 1
            ));
        }
    }
    let indicator = "---\ntitle: Bewoners die zich veilig voelen\nquestion: Hoeveel bewoners voelen zich veilig?\n\
                     measure: percentage\nunit: procent van de bewoners\npolarity: higher\nfrequency: yearly\n\
                     baseline: {period: 2021, reason: laatste meting voor de start}\n\
                     definition: Het deel van de bewoners dat zich zelden onveilig voelt.\n\
                     source: {organisation: Gemeente, dataset: Monitor, licence: CC BY 4.0}\nCHART---\n";
    let targets = "id,indicator,area,period,value,kind\n\
                   t1,veilig,noord,2025,46,absolute\nt2,veilig,noord,2027,48,absolute\n";
    // A drawing of many areas in the course of time is twice as large as one of a few.
    let few = "chart: {type: line, areas: [noord, stad, wijk-01, wijk-02]}\n";
    // An editor's text, which is not here, comes to it: all in all it is to stay below 45 kB.
    for (chart, most) in [("", 43_000), (few, 38_500), ("chart: {type: bars}\n", 34_300)] {
        let indicator = indicator.replace("CHART", chart);
        let files = [
            ("programme.yaml", PROGRAMME),
            ("areas.csv", areas.as_str()),
            ("indicators/veilig.md", indicator.as_str()),
            ("indicators/veilig.csv", rows.as_str()),
            ("targets.csv", targets),
        ];
        let site = Site::of(&files, "2026-03-01");
        let names = ["index.html", "veilig.html", "veilig.csv", "veilig.json", "veilig.svg"];
        let sizes = names.map(|name| site.size(&format!("indicatoren/veilig/{name}")));
        let all: usize = sizes.iter().sum();
        assert!(all <= most, "{chart}{all} bytes: {names:?} {sizes:?}");
    }
}
