//! All data of a site at once, in `data/`. Whether it holds to the standards is tried with the tools of
//! others: `tests/open-data`.

use std::fs;
use std::sync::LazyLock;

use serde_json::Value;

use crate::support::{
    Site, code, part, programme, read_page, root, spoorboek, stderr, text, write,
};

static SITE: LazyLock<Site> =
    LazyLock::new(|| Site::built(&root().join("tests/open-data/content"), "2026-01-01"));

fn json(path: &str) -> Value {
    serde_json::from_str(SITE.file(path)).unwrap()
}

#[test]
fn the_package_names_every_table_with_its_licence_and_source() {
    let package = json("data/datapackage.json");
    let resources = package["resources"].as_array().unwrap();
    let names: Vec<&str> = resources.iter().map(|one| one["name"].as_str().unwrap()).collect();
    let tables = ["all_money", "all_payments", "all_commitments"];
    assert_eq!(names, [&tables[..], &["kou", "oordeel", "trede"]].concat());
    for resource in resources {
        let path = resource["path"].as_str().unwrap();
        let file = path.strip_prefix("https://voorbeeld.example/samen/").unwrap();
        assert!(SITE.bytes(file).is_some(), "{file}");
    }
    let cold = &resources[3];
    assert_eq!(cold["unit"], "procent van de bewoners");
    assert_eq!(cold["licenses"][0]["name"], "CC-BY-4.0");
    assert_eq!(cold["sources"][0]["title"], "Gemeente Voorbeeldstad, Enquête");
    // Nobody said under which licence these are: that of the site is not theirs.
    assert_eq!(resources[4].get("licenses"), None);
}

#[test]
fn tables_of_one_shape_share_a_schema_that_explains_each_column() {
    let package = json("data/datapackage.json");
    let figures = package["resources"].as_array().unwrap().iter().skip(3);
    for resource in figures {
        let schema = json(&format!("data/{}", resource["schema"].as_str().unwrap()));
        let fields = schema["fields"].as_array().unwrap();
        let path = resource["path"].as_str().unwrap().split("samen/").nth(1).unwrap();
        for column in SITE.file(path).lines().next().unwrap().split(',') {
            let field = fields.iter().find(|field| field["name"] == column).unwrap();
            assert!(field["description"].as_str().is_some_and(|told| told.ends_with('.')));
        }
    }
    assert_eq!(json("data/figures.json")["primaryKey"][2], "by_leeftijd");
}

#[test]
fn the_catalogue_names_what_has_a_licence_with_who_made_it() {
    let catalogue = json("data/catalog.jsonld");
    let datasets = catalogue["dataset"].as_array().unwrap();
    let ids: Vec<&str> = datasets.iter().map(|one| one["@id"].as_str().unwrap()).collect();
    let rows = ["geld/bedragen/#money", "geld/bedragen/#payments", "toezeggingen/#commitments"];
    assert_eq!(ids, [&rows[..], &["indicatoren/kou/#data"]].concat());
    let cold = &datasets[3];
    assert_eq!(cold["creator"]["name"], "Gemeente Voorbeeldstad");
    assert_eq!(cold["keyword"][0], "wonen");
    assert_eq!(cold["temporal"]["start"], "2021-01-01");
    assert_eq!(cold["temporal"]["end"], "2023-12-31");
    assert_eq!(cold["distribution"][0]["license"], "eu:licence/CC_BY_4_0");
}

#[test]
fn a_site_that_does_not_say_whom_to_ask_has_no_catalogue_and_says_what_it_lacks() {
    let settings = "title: Proef\nurl: https://proef.example/\norganisation: Wij\nlicence: CC0\n";
    let files = [
        ("programme.yaml", settings),
        ("funds/deal.md", "---\ntitle: Deal\n---\n"),
        ("allocations.csv", "id,fund,to,amount,stage\na,deal,,1000,allocated\n"),
    ];
    let site = Site::of(&files, "2026-01-01");
    assert!(site.bytes("data/datapackage.json").is_some());
    assert!(site.bytes("data/catalog.jsonld").is_none());
    assert!(text(part(site.page("open-data"), "alles")).contains("bij wie lezers terechtkunnen"));
}

#[test]
fn an_activity_is_told_with_its_money_and_what_came_of_it() {
    let xml = SITE.file("data/iati.xml");
    let activities: Vec<&str> = xml.split("<iati-activity ").skip(1).collect();
    let [programme, line, roof] = activities[..] else { panic!("{}", activities.len()) };
    let host = "voorbeeld.example-samen";
    for (activity, id) in [(programme, "programme"), (line, "isoleren"), (roof, "dak")] {
        assert!(activity.contains(&format!("<iati-identifier>{host}-{id}</iati-identifier>")));
    }
    assert!(programme.contains("<narrative>Noord &amp; &lt;Zuid&gt; samen</narrative>"));
    for told in [
        "<participating-org role=\"4\">\n<narrative>Corporatie</narrative>",
        "<activity-status code=\"2\"/>",
        "<activity-date type=\"2\" iso-date=\"2024-04-02\"/>",
        "<value value-date=\"2024-08-01\">125000.50</value>",
        "<related-activity ref=\"voorbeeld.example-samen-isoleren\" type=\"1\"/>",
    ] {
        assert!(roof.contains(told), "{told}: {roof}");
    }
    // Of the money for it only what was allocated and nothing replaced, once.
    assert_eq!(roof.matches("<budget ").count(), 1);
    assert!(roof.contains(">500000</value>"), "{roof}");
    // A range is no amount.
    assert!(!line.contains("<budget "), "{line}");
    let told = [
        "<baseline year=\"2021\" iso-date=\"2021-12-31\" value=\"27.0\"/>",
        "<actual value=\"25.50\"/>",
        "<target value=\"20\"/>",
    ];
    assert!(told.iter().all(|told| programme.contains(told)), "{programme}");
}

#[test]
fn the_page_leads_to_each_file_and_says_what_it_is_for() {
    for folder in ["open-data", "en/open-data"] {
        let all = part(SITE.page(folder), "alles");
        assert!(all.contains("data/datapackage.json\""), "{folder}: {all}");
        assert!(text(all).contains("datapackage (JSON, "), "{folder}: {all}");
        assert!(text(all).contains("catalog (JSONLD, "), "{folder}: {all}");
        assert!(text(all).contains("iati (XML, "), "{folder}: {all}");
        assert!(!all.contains('⟦'), "{all}");
    }
}

#[test]
fn nothing_that_is_withheld_or_suppressed_is_in_any_of_them() {
    let is_data =
        |path: &&str| [".json", ".xml", ".jsonld", ".txt"].iter().any(|end| path.ends_with(end));
    let all: Vec<&str> = SITE.paths().filter(is_data).collect();
    assert!(all.len() > 30, "{all:?}");
    for path in all {
        let text = SITE.file(path);
        for secret in ["verborgen", "schets", "dicht", "Geheim", "Ruwe", "embargo", "987654"] {
            assert!(!text.contains(secret), "{path}: {secret}");
        }
    }
}

#[test]
fn without_an_address_or_a_table_there_are_none() {
    let settings = "title: Proef\n";
    let money = "id,fund,to,amount,stage\na,deal,,1000,allocated\n";
    let fund = ("funds/deal.md", "---\ntitle: Deal\n---\n");
    let with_money = [("programme.yaml", settings), fund, ("allocations.csv", money)];
    let with_url = [("programme.yaml", "title: Proef\nurl: https://proef.example/\n")];
    for files in [&with_money[..], &with_url] {
        let site = Site::of(files, "2026-01-01");
        assert!(site.paths().all(|path| !path.starts_with("data/")));
        assert!(!site.page("open-data").contains("datapackage"));
    }
}

#[test]
fn a_page_tells_search_engines_what_it_is_about() {
    for (folder, sort, name) in [
        ("", "WebSite", "Noord &amp; &lt;Zuid&gt; samen"),
        ("indicatoren/kou", "Dataset", "Hoeveel bewoners hebben het thuis koud?"),
        ("interventies/dak", "Project", "Een dak &amp; een &lt;muur&gt;"),
        ("partners/rijk", "Organization", "Het Rijk"),
        ("verhalen/warm-thuis", "Article", "Warm thuis"),
        ("voortgang/eerste", "Article", "Eerste bericht"),
    ] {
        let html = SITE.page(folder);
        assert!(html.contains(&format!("class=\"wrap\" typeof=\"schema:{sort}\">")), "{folder}");
        assert!(html.contains(&format!(" property=\"schema:name\">{name}</h1>")), "{folder}");
        // What a figure answers stands with it.
        let class = if sort == "Dataset" { "sentence" } else { "lede" };
        let said = format!("<p class=\"{class}\" property=\"schema:description\">");
        assert!(html.contains(&said), "{folder}");
        let day = html.contains("<meta property=\"schema:datePublished\" content=\"2025-0");
        assert_eq!(day, sort == "Article", "{folder}");
    }
    // It has no figures, and nothing but figures is a data set.
    for folder in ["indicatoren/geen", "geld"] {
        assert!(!SITE.page(folder).contains("schema:"), "{folder}");
    }
}

#[test]
fn every_object_has_a_file_beside_its_page_that_leads_to_the_others() {
    let roof = json("interventies/dak/dak.json");
    assert_eq!(roof["title"], "Een dak & een <muur>");
    assert_eq!(roof["page"], "https://voorbeeld.example/samen/interventies/dak/");
    assert_eq!((&roof["status"], &roof["start_actual"]), (&"running".into(), &"2024-04-02".into()));
    assert_eq!(roof["relations"]["part-of"][0], "../../actielijnen/isoleren/isoleren.json");
    assert_eq!(roof["named_by"]["about"].as_array().unwrap().len(), 4);
    // A figure with values tells these, and the same as every other object.
    let cold = json("indicatoren/kou/kou.json");
    assert_eq!(cold["kind"], "indicator");
    let by = cold["named_by"]["measured-by"].as_array().unwrap();
    assert!(by.contains(&"../../doelen/warm/warm.json".into()), "{by:?}");
    assert!(cold["relations"].is_object() && cold["values"].is_array(), "{cold}");
    // Each address is that of a file.
    for path in SITE.paths().filter(|path| path.ends_with(".json") && path.contains('/')) {
        let told = json(path);
        let (folder, _) = path.rsplit_once('/').unwrap();
        let ways = [&told["relations"], &told["named_by"]];
        let ways = ways.into_iter().filter_map(Value::as_object).flat_map(|all| all.values());
        for way in ways.flat_map(|all| all.as_array().unwrap()) {
            let mut at: Vec<&str> = folder.split('/').collect();
            for part in way.as_str().unwrap().split('/') {
                if part == ".." {
                    at.pop();
                } else {
                    at.push(part)
                }
            }
            assert!(SITE.bytes(&at.join("/")).is_some(), "{path}: {way}");
        }
    }
    let title = |path| json(path)["title"].as_str().unwrap().to_owned();
    assert_eq!(title("en/goals/warm/warm.json"), "Warme huizen");
}

#[test]
fn programs_that_read_text_are_told_where_everything_is() {
    let guide = SITE.file("llms.txt");
    assert!(
        guide.starts_with("# Noord & \\<Zuid> samen\n\n> Bewoners en gemeente werken"),
        "{guide}"
    );
    for told in [
        "\n- [Doelen](https://voorbeeld.example/samen/doelen/)",
        "\n- [Data Package](https://voorbeeld.example/samen/data/datapackage.json): ",
    ] {
        assert!(guide.contains(told), "{told}: {guide}");
    }
    assert!(!guide.contains("404") && !guide.contains('⟦'), "{guide}");
}

#[test]
fn a_theme_makes_the_sitemap_and_the_feed_its_own() {
    let settings = "title: Q&A <Noord>\nurl: https://noord.example/\n";
    let story = "---\ntitle: Warm & droog\ndate: 2025-02-03\n---\n";
    let folder = programme(&[("programme.yaml", settings), ("stories/warm.md", story)]);
    let folder = folder.path();
    let template = |name: &str, text: &str| {
        write(folder, &format!("themes/eigen/templates/{name}"), text);
    };
    let build = || spoorboek(folder, &["build", "--theme", "eigen", "--date", "2026-01-01"]);
    let feed =
        "<feed>{{ feed.title }}{% for it in feed.entries %}|{{ it.title }}{% endfor %}</feed>";
    template("atom.xml", feed);
    template("sitemap.xml", "<all>{{ sitemap.pages | length > 3 }}</all>");
    let built = build();
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let file = |path: &str| read_page(folder.join("public").join(path));
    assert_eq!(file("sitemap.xml"), "<all>true</all>");
    let told = file("wat-is-er-veranderd/atom.xml");
    assert_eq!(told, "<feed>Wat is er veranderd bij Q&amp;A &lt;Noord&gt;|Warm &amp; droog</feed>");
    for (name, wrong) in
        [("atom.xml", "{{ feed.titel }}"), ("sitemap.xml", "{{ sitemap.paginas }}")]
    {
        template(name, wrong);
        let built = build();
        assert_eq!(code(&built), 1);
        let told = stderr(&built);
        assert!(told.contains("template-error") && told.contains(name), "{told}");
        fs::remove_file(folder.join("themes/eigen/templates").join(name)).unwrap();
    }
}
