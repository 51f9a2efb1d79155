//! Programmes that know almost nothing: every page stays readable and tells what it has, and what is not
//! known is told once a block.

use crate::support::{Site, find_part, part, text};

const TITLE: (&str, &str) = ("programme.yaml", "title: Zuid\n");

fn of(files: &[(&str, &str)]) -> Site {
    Site::of(&[&[TITLE], files].concat(), "2026-01-01")
}

/// Tracks, projects, goals, indicators, promises and funds of which only the names are known.
fn names_only() -> Site {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut add = |path: &str, n: usize, front: &str| {
        let title = path.trim_end_matches('s');
        let text = format!("---\ntitle: {title} {n}\n{front}\n---\n");
        files.push((format!("{path}/x{}{n}.md", title.replace('-', "")), text));
    };
    for n in 1..=3 {
        add("tracks", n, "");
        add("action-lines", n, &format!("track: xtrack{n}"));
        add(
            "interventions",
            n,
            &format!("action_line: xactionline{n}\ncontributes: [{{goal: xgoal{n}}}]"),
        );
        add("goals", n, &format!("indicators: [{{indicator: xindicator{n}, role: headline}}]"));
        add("indicators", n, "measure: rate\nmonitor: area");
        add("commitments", n, "about: [programme]\nstate: open");
        add("funds", n, "");
        add("evaluations", n, "of: [programme]");
    }
    let rows =
        "id,fund,amount,stage\na,xfund1,,allocated\nb,xfund2,,allocated\nc,xfund3,,reserved\n";
    files.push(("allocations.csv".into(), rows.into()));
    let update = "---\ntitle: Bericht\nof: [programme]\ndate: 2025-12-01\n\
        ratings: {progress: {state: unknown}, money: {state: unknown}}\n---\n";
    files.push(("updates/bericht.md".into(), update.into()));
    let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    of(&files)
}

#[test]
fn with_nothing_but_a_title_home_says_so() {
    let site = of(&[]);
    let said =
        "Hierover staat nog niets in dit programma: doelen, projecten, indicatoren en fondsen.";
    assert!(text(part(site.page(""), "onbekend")).contains(said));
    assert!(text(site.page("wat-we-nog-niet-weten")).contains(said));
    for folder in ["geld", "voor-de-raad", "dossier"] {
        assert!(site.bytes(&format!("{folder}/index.html")).is_none(), "{folder}");
    }
}

#[test]
fn a_fund_without_an_amount_is_named_and_its_amount_is_told_to_be_unknown() {
    let site = of(&[("funds/pot.md", "---\ntitle: Buurtpot\n---\n")]);
    let money = text(site.page("geld"));
    assert!(money.contains("Van geen enkel fonds kennen wij een bedrag."), "{money}");
    assert!(text(part(site.page("geld"), "fondsen")).contains("Buurtpot"));
    let council = text(part(site.page("voor-de-raad"), "geld"));
    assert!(council.contains("Van geen enkel fonds kennen wij een bedrag."), "{council}");
}

#[test]
fn money_without_goals_is_drawn_on_one_scale() {
    let site = of(&[
        ("funds/pot.md", "---\ntitle: Buurtpot\n---\n"),
        ("funds/rijk.md", "---\ntitle: Rijksfonds\n---\n"),
        ("funds/stil.md", "---\ntitle: Stil fonds\n---\n"),
        (
            "allocations.csv",
            "id,fund,amount,amount_high,stage\na,pot,2000000,,allocated\n\
             b,rijk,500000,1000000,reserved\nc,stil,,,allocated\n",
        ),
    ]);
    let scale = part(site.page("geld"), "schaal");
    for class in ["amount allocated", "amount reserved", "range", "stub"] {
        assert_eq!(scale.matches(&format!("class=\"{class}\"")).count(), 2, "{class}");
    }
    let told = text(scale);
    assert!(told.contains("Het grootste bekende bedrag: Buurtpot, 2 miljoen euro"), "{told}");
    assert!(told.contains("Van 1 ervan kennen wij de hoogte niet."), "{told}");
    assert!(text(part(site.page("voor-de-raad"), "geld")).contains("Buurtpot"));
}

#[test]
fn goals_without_money_have_a_dossier_and_a_page_for_the_council() {
    let site = of(&[("goals/werk.md", "---\ntitle: Meer werk\n---\n")]);
    assert!(text(part(site.page("voor-de-raad"), "doelen")).contains("geen cijfer gekozen"));
    assert!(
        text(site.page("dossier")).contains("Er is geen cijfer gekozen dat laat zien of dit lukt.")
    );
    assert!(site.bytes("geld/index.html").is_none());
    let home = text(part(site.page(""), "onbekend"));
    assert!(
        home.contains("nog niets in dit programma: projecten, indicatoren en fondsen."),
        "{home}"
    );
}

const LISTS: [&str; 4] =
    ["fondsen/", "geld/bedragen/", "open-data/", "kwaliteit-van-onze-cijfers/"];

/// In no section is the same said of cell after cell.
#[test]
fn what_is_not_known_is_told_once_a_block() {
    let site = names_only();
    let mut differing = Vec::new();
    for path in
        site.paths().filter(|path| path.ends_with("index.html") && !path.contains("indicatoren/"))
    {
        let html = site.file(path);
        let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next());
        for block in main.unwrap_or_default().split("<section") {
            let told = text(block);
            // What lists things by name, or every row by itself, says of each how it is.
            if LISTS.iter().any(|list| path.starts_with(list)) || block.contains("-geteld\"") {
                continue;
            }
            for word in ["niet bekend", "onbekend", "geen cijfer ", "nog niet bepaald", " – "] {
                let count = told.to_lowercase().matches(word).count();
                if count > 2 {
                    differing.push(format!("{path}: {count} times {word}: {told}"));
                }
            }
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n\n"));
    let monitor = text(part(site.page("interventiemonitor"), "aanpakken"));
    assert!(monitor.ends_with("Niet bekend: status, soort, onderzoek en cijfers."), "{monitor}");
    assert_eq!(find_part(site.page("geld"), "schaal"), None);
}

#[test]
fn the_page_of_what_is_not_known_counts_each_kind() {
    let site = names_only();
    let page = site.page("wat-we-nog-niet-weten");
    let counted = text(part(page, "geteld"));
    for kind in [
        "Cijfers die ontbreken 3",
        "Doelen zonder streefwaarde 3",
        "Projecten waarvan de stand niet bekend is 3",
        "Toezeggingen en vragen zonder datum 3",
        "Fondsen waarvan het bedrag niet bekend is 3",
        "Berichten zonder oordeel 1",
    ] {
        assert!(counted.contains(kind), "{kind}: {counted}");
    }
    let sum: usize = counted.split(' ').filter_map(|word| word.parse::<usize>().ok()).sum();
    assert!(text(page).contains(&format!("{sum} dingen weten wij nog niet.")), "{sum}");
    assert!(text(part(site.page(""), "onbekend")).contains(&format!("{sum} dingen")), "{sum}");
}
