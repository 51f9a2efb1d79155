//! Indicators by the dimensions of their tables: everything that is there is shown, and nothing is
//! added that cannot be.

use serde_json::Value;

use crate::support::{Site, cells, records};

const AREAS: &str = "id,name,type\nnoord,Noord,wijk\nzuid,Zuid,wijk\n";

/// The site of one indicator in the programme's own area.
fn site(front: &str, table: &str) -> Site {
    Site::of_indicator("languages: [nl, en]\narea: noord\n", AREAS, front, table)
}

/// The values of a table, each as it was written.
fn values(table: &str) -> Vec<String> {
    let head: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    let at = head.iter().position(|name| *name == "value").unwrap();
    let rows = table.lines().skip(1);
    let mut values: Vec<String> =
        rows.map(|row| row.split(',').nth(at).unwrap().to_owned()).collect();
    values.sort();
    values
}

/// Holds that each value stands as often in the tables of the page, in the CSV and in the JSON as
/// in the table of the editors.
fn hold_everything(site: &Site, table: &str) {
    let wanted = values(table);
    let page = site.page("indicatoren/cijfer");
    let mut told = cells(page);
    told.sort();
    assert_eq!(told, wanted, "on the page");
    assert_eq!(values(site.file("indicatoren/cijfer/cijfer.csv")), wanted, "in the CSV");
    let json: Value = serde_json::from_str(site.file("indicatoren/cijfer/cijfer.json")).unwrap();
    let rows = ["values", "breakdowns"].iter().flat_map(|key| records(&json, key));
    let mut told: Vec<String> = rows.map(|row| row["value"].to_string()).collect();
    told.sort();
    assert_eq!(told, wanted, "in the JSON");
    assert!(page.contains("<svg class=\"chart wide\""), "{page}");
    for folder in ["", "indicatoren", "indicatoren/cijfer", "doelen/doel", "wat-we-nog-niet-weten"]
    {
        let page = site.page(folder);
        for denied in ["nog geen cijfers", "Nog geen cijfers", "nog geen gegevens"] {
            assert!(!page.contains(denied), "{folder}: {denied}");
        }
    }
}

const ONLY_PARTS: &str = "\
period,value,by_ziekte
2022,620.6,kanker
2023,599.2,kanker
2022,12.1,hiv
2023,12.6,hiv
";

#[test]
fn a_table_of_parts_alone_is_shown() {
    let site = site("measure: rate\nunit: per 100.000 inwoners\n", ONLY_PARTS);
    hold_everything(&site, ONLY_PARTS);
    let page = site.page("indicatoren/cijfer");
    for said in [
        "Cijfer: gedaald bij kanker; gestegen bij hiv",
        "Cijfer (per 100.000 inwoners), naar ziekte, Noord, 2022 tot en met 2023",
        "Bij kanker daalde het cijfer van 620,6 per 100.000 inwoners in 2022 naar 599,2 in 2023.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(site.page("").contains("cijfers per groep"));
    assert!(site.bytes("indicatoren/cijfer/cijfer.svg").is_some());
}

/// Two dimensions, apart and crossed, in two areas, beside totals.
const CROSSED: &str = "\
area,period,value,by_leeftijd,by_geslacht
noord,2023,100,,
zuid,2023,300,,
noord,2023,41,jong,
noord,2023,59,oud,
noord,2023,48,,man
noord,2023,52,,vrouw
noord,2023,20,jong,man
noord,2023,21,jong,vrouw
noord,2023,28,oud,man
noord,2023,31,oud,vrouw
zuid,2023,150.5,jong,man
zuid,2023,149.5,oud,vrouw
";

#[test]
fn every_breakdown_has_a_figure_of_its_own() {
    let site = site("measure: score\n", CROSSED);
    hold_everything(&site, CROSSED);
    let page = site.page("indicatoren/cijfer");
    for said in ["naar leeftijd, Noord, 2023", "naar geslacht, Noord, 2023", "Zuid: jong – man"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.contains("naar leeftijd en geslacht, Noord, 2023"), "{page}");
}

#[test]
fn editors_choose_by_what_is_drawn() {
    let site = site("measure: score\nchart: {by: geslacht}\n", CROSSED);
    hold_everything(&site, CROSSED);
    let goal = site.page("doelen/doel");
    assert!(goal.contains("naar geslacht, Noord, 2023"), "{goal}");
}

const SHARES: &str = "\
period,value,by_geslacht
2022,10.3,
2023,10.4,
2022,9.9,man
2023,10.0,man
2022,10.7,vrouw
2023,10.8,vrouw
";

#[test]
fn shares_of_different_wholes_are_never_one_bar() {
    let site = site("measure: percentage\nchart: {type: stacked}\n", SHARES);
    hold_everything(&site, SHARES);
    let page = site.page("indicatoren/cijfer");
    assert!(!page.contains("Gestapelde staven") && !page.contains("Samen is dat"), "{page}");
    assert!(page.contains("Lijngrafiek: Cijfer, naar geslacht, Noord"), "{page}");
}

#[test]
fn parts_that_add_up_are_one_bar() {
    let counts = "period,value,by_leeftijd\n2023,100,\n2023,41,jong\n2023,59,oud\n";
    let counted = site("measure: count\nchart: {type: stacked}\n", counts);
    hold_everything_but_totals(&counted, counts);
    let answers =
        "period,value,by_antwoord\n2023,55.3,eens\n2023,24.6,neutraal\n2023,20.0,oneens\n";
    let shares = site("measure: percentage\nchart: {type: stacked}\n", answers);
    assert!(shares.page("indicatoren/cijfer").contains("Gestapelde staven"));
    let off = "period,value,by_leeftijd\n2023,120,\n2023,41,jong\n2023,59,oud\n";
    let apart = site("measure: count\nchart: {type: stacked}\n", off);
    hold_everything(&apart, off);
    assert!(!apart.page("indicatoren/cijfer").contains("Gestapelde staven"));
}

/// A bar has the total in its own table too.
fn hold_everything_but_totals(site: &Site, table: &str) {
    let page = site.page("indicatoren/cijfer");
    assert!(page.contains("Gestapelde staven"), "{page}");
    for value in values(table) {
        assert!(cells(page).contains(&value), "{value}: {page}");
    }
}

/// A figure in a text says by what it is broken down, whatever its indicator draws.
#[test]
fn a_figure_in_a_text_is_by_the_dimension_that_it_names() {
    let table =
        "period,value,by_age,by_sex\n2022,10,jong,\n2022,20,oud,\n2022,11,,man\n2022,19,,vrouw\n";
    let with = |by: &str| {
        let block = format!("```chart\nindicator: cijfer\nby: {by}\n```\n");
        Site::of(
            &[
                ("programme.yaml", "title: P\narea: noord\n"),
                ("areas.csv", AREAS),
                ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\n---\n"),
                ("indicators/cijfer.csv", table),
                ("pages/tekst.md", &format!("---\ntitle: Tekst\n---\n{block}")),
            ],
            "2026-11-27",
        )
    };
    for (by, shown, not) in [("age", ["jong", "oud"], "vrouw"), ("sex", ["man", "vrouw"], "jong")] {
        let site = with(by);
        let page = site.page("tekst");
        assert!(
            shown.iter().all(|part| page.contains(part)) && !page.contains(not),
            "{by}: {page}"
        );
    }
}
