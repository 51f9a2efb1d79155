//! Money on the pages by the areas that it is for and by when it was decided, and the way from a fund to
//! its goals and back.

use crate::support::{Site, part, text};

fn published() -> Site {
    let files = [
        (
            "programme.yaml",
            "title: Zuid\nperiod: {start: 2024, end: 2027}\narea: zuid\nlanguages: [nl, en]\n",
        ),
        (
            "areas.csv",
            "id,name,parent\nzuid,Zuid,\nhavenbuurt,Havenbuurt,zuid\nveld,Veld,zuid\nhof,Hof,zuid\n",
        ),
        ("tracks/werken.md", "---\ntitle: Werken\n---\n"),
        ("action-lines/leren.md", "---\ntitle: Leren\ntrack: werken\ngoals: [werk]\n---\n"),
        ("goals/werk.md", "---\ntitle: Meer werk\n---\n"),
        ("goals/groen.md", "---\ntitle: Meer groen\n---\n"),
        ("funds/buurtpot.md", "---\ntitle: Buurtpot\nareas: [havenbuurt, veld]\n---\n"),
        ("funds/zuidfonds.md", "---\ntitle: Zuidfonds\nareas: [zuid]\n---\n"),
        ("funds/leerfonds.md", "---\ntitle: Leerfonds\n---\n"),
        ("funds/groenfonds.md", "---\ntitle: Groenfonds\ngoals: [groen]\n---\n"),
        ("documents/krant.md", "---\ntitle: Krant\ndate: 2020-04\n---\n"),
        (
            "allocations.csv",
            "id,fund,to,amount,stage,document,alternative_to,note\n\
             pot,buurtpot,,20000000,allocated,krant,,\nzuid-rijk,zuidfonds,,15000000,allocated,,,Deel van het Rijk\n\
             zuid-regio,zuidfonds,,5000000,allocated,,,Deel van de regio\n\
             zuid-krant,zuidfonds,,18000000,allocated,krant,zuid-rijk,Volgens de krant\n\
             leren,leerfonds,leren,3000000,allocated,,,\n",
        ),
    ];
    Site::of(&files, "2026-01-01")
}

#[test]
fn money_of_a_fund_for_two_areas_is_not_for_the_whole_programme() {
    let site = published();
    for (page, names) in [
        ("fondsen/buurtpot", "Havenbuurt en Veld"),
        ("en/funds/buurtpot", "Havenbuurt and Veld"),
        ("geld/bedragen", "Havenbuurt en Veld"),
    ] {
        assert!(text(site.page(page)).contains(names), "{page}");
    }
    assert!(!text(part(site.page("fondsen/buurtpot"), "geld")).contains("hele programma"));
    let file = site.file("geld/bedragen/money.csv");
    assert!(file.contains("pot,buurtpot,Buurtpot,havenbuurt; veld,Havenbuurt en Veld,"), "{file}");
    let money = text(part(site.page("geld"), "geen-doel"));
    assert!(money.contains("Buurtpot Havenbuurt en Veld 20 miljoen euro"), "{money}");
}

#[test]
fn the_page_of_an_area_tells_what_is_for_it_for_a_part_and_for_more() {
    let site = published();
    let zuid = text(part(site.page("gebieden/zuid"), "geld"));
    assert!(zuid.starts_with("Geld Toegekend: 20 miljoen euro."), "{zuid}");
    assert!(!zuid.contains("meer dan dit gebied"), "{zuid}");
    let (own, within) = zuid.split_once("Voor een deel van dit gebied").unwrap();
    assert!(own.contains("Zuidfonds"), "{zuid}");
    assert!(within.contains("Buurtpot Havenbuurt en Veld 20 miljoen euro"), "{zuid}");
    let haven = text(part(site.page("gebieden/havenbuurt"), "geld"));
    assert!(haven.contains("Hoeveel ervan voor dit gebied is, is niet bekend"), "{haven}");
    assert!(haven.contains("Voor meer dan dit gebied Buurtpot Havenbuurt en Veld"), "{haven}");
    assert!(!site.page("gebieden/hof").contains("Buurtpot"));
}

#[test]
fn money_from_before_the_programme_is_totalled_apart() {
    let site = published();
    let money = text(site.page("geld"));
    assert!(money.contains("Toegekend: 23 miljoen euro"), "{money}");
    assert!(money.contains("Toegekend vóór de start in 2024: 20 miljoen euro"), "{money}");
    assert!(!money.contains("43 miljoen"), "{money}");
    let english = text(site.page("en/money"));
    assert!(english.contains("Allocated before the start in 2024: 20 million euros"), "{english}");
    let fund = text(site.page("fondsen/buurtpot"));
    assert!(fund.contains("vóór de start in 2024"), "{fund}");
}

#[test]
fn a_fund_and_the_goals_that_it_is_meant_for_lead_to_each_other() {
    let site = published();
    for (fund, goal) in [("leerfonds", "werk"), ("groenfonds", "groen")] {
        let page = site.page(&format!("fondsen/{fund}"));
        assert!(page.contains(&format!("doelen/{goal}/index.html")), "{fund}");
        let page = site.page(&format!("doelen/{goal}"));
        assert!(page.contains(&format!("fondsen/{fund}/index.html")), "{goal}");
    }
    let told = text(site.page("fondsen/leerfonds"));
    assert!(told.contains("Bedoeld voor Meer werk"), "{told}");
    assert!(told.contains("Het is, geheel of voor een deel, bedoeld voor: Meer werk."), "{told}");
}

#[test]
fn where_sources_differ_it_is_told_about_what() {
    let told = text(part(published().page("geld"), "verschillen"));
    assert!(
        told.contains("gaat over 15 miljoen euro van de 20 miljoen euro uit dit fonds"),
        "{told}"
    );
    assert!(told.contains("Deel van het Rijk"), "{told}");
}

#[test]
fn the_page_of_money_tells_each_amount_once() {
    let site = published();
    let page = site.page("geld");
    let table = text(part(page, "geen-doel"));
    for said in [
        "Sinds de start in 2024 Toegekend: 23 miljoen euro.",
        "Van vóór de start in 2024 Toegekend: 20 miljoen euro.",
    ] {
        assert!(table.contains(said), "{said}: {table}");
    }
    assert!(text(page).contains("Van geen enkel bedrag ligt vast welk doel het dient."));
    // No matrix of the same rows, and no drawing of a way that leads nowhere.
    for id in ["wegen", "stroom", "jaren", "nog-niet"] {
        assert!(!page.contains(&format!("id=\"s-{id}\"")), "{id}");
    }
}

#[test]
fn money_decided_before_for_the_years_of_the_programme_counts_with_it() {
    let rows = "id,fund,to,amount,stage,decided_on,period_start,alternative_to\n\
        later,pot,,4000000,allocated,2023-11-09,2024,\n\
        eerder,pot,,1000000,allocated,2023-11-09,2023,\n\
        krant,pot,,7000000,allocated,2023-11-09,2024,later\n";
    let files = [
        ("programme.yaml", "title: Zuid\nperiod: {start: 2024, end: 2027}\n"),
        ("tracks/werken.md", "---\ntitle: Werken\n---\n"),
        ("goals/werk.md", "---\ntitle: Meer werk\n---\n"),
        ("funds/pot.md", "---\ntitle: Pot\ngoals: [werk]\n---\n"),
        ("allocations.csv", rows),
    ];
    let site = Site::of(&files, "2026-01-01");
    let money = text(site.page("geld"));
    assert!(money.contains("Toegekend: 4 miljoen euro"), "{money}");
    assert!(money.contains("Toegekend vóór de start in 2024: 1 miljoen euro"), "{money}");
    // What another source says of the same money reaches no goal beside it.
    let goal = text(part(site.page("doelen/werk"), "geld-ongedeeld"));
    assert!(goal.contains("4 miljoen euro") && !goal.contains("7 miljoen"), "{goal}");
}
