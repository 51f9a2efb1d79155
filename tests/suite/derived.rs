//! A figure that is worked out from two others: the rate, where it comes from, and what stays hidden.

use base::value::Decimal;
use serde_json::Value;

use crate::support::{Site, records, text};

const SETTINGS: &str =
    "title: Proef\nurl: https://proef.example/\nlanguages: [nl, en]\narea: dorp\n";
const AREAS: &str = "id,name,type,parent\ndorp,Het Dorp,dorp,\nnoord,Noord,wijk,dorp\nzuid,Zuid,wijk,dorp\noost,Oost,wijk,dorp\n";

/// The site of `brandkans`: fires by homes, with what its front matter says of that.
fn site(derive: &str, fires: &str, homes: &str) -> Site {
    let rate = format!("---\ntitle: Brandkans\nunit: branden per 1.000 woningen\n{derive}---\n");
    let files = [
        ("programme.yaml", SETTINGS),
        ("areas.csv", AREAS),
        (
            "indicators/branden.md",
            "---\ntitle: Branden\nmeasure: count\nsource: {organisation: Brandweer, licence: CC0}\n---\n",
        ),
        ("indicators/branden.csv", fires),
        (
            "indicators/woningen.md",
            "---\ntitle: Woningen\nmeasure: count\nsource: {organisation: Kadaster, licence: CC0}\n---\n",
        ),
        ("indicators/woningen.csv", homes),
        ("indicators/brandkans.md", rate.as_str()),
        (
            "goals/doel.md",
            "---\ntitle: Doel\nindicators: [{indicator: brandkans, role: headline}]\n---\n",
        ),
    ];
    Site::of(&files, "2026-01-01")
}

fn json(site: &Site) -> Value {
    serde_json::from_str(site.file("indicatoren/brandkans/brandkans.json")).unwrap()
}

/// `area period value status` of each row of the file.
fn rows(site: &Site) -> Vec<String> {
    let told = json(site);
    let all = ["values", "breakdowns"].iter().flat_map(|key| records(&told, key));
    all.map(|row| {
        let value = match &row["value"] {
            Value::Null => "-".to_owned(),
            value => value.to_string().chars().take(7).collect(),
        };
        let part = row["by_soort"].as_str().map(|part| format!(" {part}")).unwrap_or_default();
        let word = |key: &str| row[key].as_str().unwrap().to_owned();
        format!("{} {}{part} {value} {}", word("area"), word("period"), word("status"))
    })
    .collect()
}

const DERIVE: &str = "derive: {numerator: branden, denominator: woningen, per: 1000}\n";

#[test]
fn a_rate_is_exact_and_traced_to_both_tables() {
    let site = site(
        DERIVE,
        "area,period,value,status\nnoord,2022,7,final\nnoord,2023,1,final\nzuid,2023,2,provisional\noost,2023,3,final\n",
        "area,period,value,status\nzuid,2023,1000,estimate\nnoord,2022,3000,final\nnoord,2023,3000,final\nnoord,2024,3100,final\n",
    );
    // Only where both have a figure; as firm as the less firm of the two.
    assert_eq!(
        rows(&site),
        ["noord 2022 2.33333 final", "noord 2023 0.33333 final", "zuid 2023 2 estimate"]
    );
    let told = json(&site);
    let exact: Decimal = records(&told, "values")[0]["value"].to_string().parse().unwrap();
    assert_eq!(exact, Decimal::from(7000) / Decimal::from(3000));
    let origin = &told["derived_from"];
    assert_eq!(origin["numerator"]["id"], "branden");
    assert_eq!(origin["numerator"]["page"], "https://proef.example/indicatoren/branden/");
    assert_eq!(origin["denominator"]["table"], "indicators/woningen.csv");
    assert_eq!(told["licence"], "CC0");
    let first = &records(&told, "values")[0];
    assert_eq!([&first["row"], &first["denominator_row"]], [2, 3]);
    assert_eq!([&first["numerator"], &first["denominator"]], [7, 3000]);
    let csv = site.file("indicatoren/brandkans/brandkans.csv");
    assert!(csv.starts_with("area,name,period,value,status,numerator,denominator\n"), "{csv}");
    assert!(csv.contains(",,7,3000\n"), "{csv}");

    let page = site.page("indicatoren/brandkans");
    for link in ["../branden/index.html", "../woningen/index.html"] {
        assert!(page.contains(link), "{link}");
    }
    let told = text(page);
    assert!(told.contains("“Branden” gedeeld door “Woningen”, keer 1.000."), "{told}");
    assert!(told.contains("0,3"), "{told}");
    let english = text(site.page("en/indicators/brandkans"));
    assert!(english.contains("“Branden” divided by “Woningen”, times 1,000."), "{english}");
    assert!(text(site.page("indicatoren/woningen")).contains("Wat hieruit is berekend"));
}

#[test]
fn another_year_only_where_the_indicator_says_so_and_the_same_for_every_area() {
    let fires = "area,period,value\nnoord,2020,4\nzuid,2020,5\nnoord,2023,6\n";
    let homes =
        "area,period,value\nnoord,2018,2000\nnoord,2021,1000\nnoord,2023,3000\nzuid,2022,1000\n";
    assert_eq!(rows(&site(DERIVE, fires, homes)), ["noord 2023 2 final"]);
    let site = site(&DERIVE.replace("1000}", "1000, nearest_year: true}"), fires, homes);
    // South has homes of 2022 only: beside those of 2021 in North they could not be compared.
    assert_eq!(rows(&site), ["noord 2020 4 final", "noord 2023 2 final"]);
    assert_eq!(records(&json(&site), "values")[0]["denominator_period"], "2021");
    let said = "Voor 2020 is gerekend met “Woningen” van 2021: dat is het dichtstbijzijnde jaar.";
    assert!(text(site.page("indicatoren/brandkans")).contains(said));
}

#[test]
fn nothing_comes_of_what_is_withheld_or_missing_or_too_few() {
    let site = site(
        &format!("{DERIVE}min_n: 100\n"),
        "area,period,value,status\nnoord,2022,8,final\nnoord,2023,,suppressed\nzuid,2023,5,final\noost,2023,,missing\noost,2024,3,final\n",
        "area,period,value,status\nnoord,2022,2000,final\nnoord,2023,2000,final\nzuid,2023,,suppressed\noost,2023,1000,final\noost,2024,99,final\n",
    );
    assert_eq!(
        rows(&site),
        [
            "noord 2022 4 final",
            "noord 2023 - suppressed",
            "oost 2023 - missing",
            "oost 2024 - suppressed",
            "zuid 2023 - suppressed",
        ]
    );
    let told = json(&site);
    for row in told["values"].as_array().unwrap().iter().filter(|row| row["value"].is_null()) {
        assert!(row.get("numerator").is_none() && row.get("denominator").is_none(), "{row}");
    }
}

#[test]
fn only_breakdowns_that_both_have_are_taken_over() {
    let site = site(
        DERIVE,
        "area,period,value,by_uur,by_soort\nnoord,2023,9,,\nnoord,2023,6,,flat\nnoord,2023,3,,huis\nnoord,2023,5,nacht,\n",
        "area,period,value,by_soort\nnoord,2023,3000,\nnoord,2023,1000,flat\nnoord,2023,2000,huis\n",
    );
    assert_eq!(
        rows(&site),
        ["noord 2023 3 final", "noord 2023 flat 6 final", "noord 2023 huis 1.5 final"]
    );
}

#[test]
fn while_a_source_is_withheld_nothing_of_it_is_told() {
    let rate = format!("---\ntitle: Brandkans\n{DERIVE}---\n");
    let files = [
        ("programme.yaml", SETTINGS),
        ("areas.csv", AREAS),
        ("indicators/branden.md", "---\ntitle: Branden\npublish_at: 2027-01-01\n---\n"),
        ("indicators/branden.csv", "area,period,value\nnoord,2023,613\n"),
        ("indicators/woningen.md", "---\ntitle: Woningen\n---\n"),
        ("indicators/woningen.csv", "area,period,value\nnoord,2023,1000\n"),
        ("indicators/brandkans.md", rate.as_str()),
    ];
    let site = Site::of(&files, "2026-01-01");
    for path in site.paths().filter(|path| path.contains("brandkans")) {
        let file = String::from_utf8_lossy(site.bytes(path).unwrap());
        assert!(!file.contains("613") && !file.contains("Branden"), "{path}");
    }
}
