//! What pages say of gaps, of the quality of figures and of later changes.

use crate::support::{Site, find_part, part};

/// A programme in which something of every sort is missing, and something is not.
fn published() -> Site {
    let files = [
        (
            "programme.yaml",
            "title: Noord\narea: noord\naccepted: [{code: summary-missing, of: programme, reason: Komt nog.}]\n",
        ),
        ("areas.csv", "id,name\nnoord,Noord\nselwerd,Selwerd\nstil,Stille buurt\n"),
        ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
        ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\n---\n"),
        ("interventions/los.md", "---\ntitle: Los werk\naction_line: lijn\nstatus: running\n---\n"),
        (
            "interventions/vast.md",
            "---\ntitle: Vast werk\naction_line: lijn\ncontributes: [{goal: veilig, strength: 2}]\n---\n",
        ),
        ("goals/veilig.md", "---\ntitle: Veilig doel\nindicators: [{indicator: oud}]\n---\n"),
        ("goals/vaag.md", "---\ntitle: Vaag doel\n---\n"),
        (
            "indicators/oud.md",
            "---\ntitle: Oud cijfer\nmonitor: area\nmeasure: count\nunit: meldingen\nfrequency: yearly\npolarity: lower\n---\n",
        ),
        (
            "indicators/oud.csv",
            "area,period,value,status,published,note\n\
             noord,2020,10,provisional,2021-01,\n\
             noord,2020,12,final,2021-06,nagekomen meldingen\n\
             noord,2021,9,final,2022-01,\n\
             selwerd,2021,,suppressed,2022-01,\n\
             selwerd,2020,,missing,2022-01,\n",
        ),
        ("indicators/leeg.md", "---\ntitle: Leeg cijfer\n---\n"),
        ("funds/stil-fonds.md", "---\ntitle: Stil fonds\n---\n"),
        ("funds/fonds.md", "---\ntitle: Groot fonds\n---\n"),
        (
            "allocations.csv",
            "id,fund,to,amount,stage\n\
             a,stil-fonds,los,,allocated\n\
             b,fonds,los,1000,sought\n\
             c,fonds,vast,500,sought\n\
             d,fonds,vast,400,allocated\n",
        ),
    ];
    Site::of(&files, "2026-01-01")
}

/// The link texts and notes of a part are those that are expected, and no others of the list.
fn tells(html: &str, id: &str, expected: &[&str], not: &[&str]) {
    let part = part(html, id);
    for text in expected {
        assert!(part.contains(text), "{text} under {id}: {part}");
    }
    for text in not {
        assert!(!part.contains(text), "{text} under {id}: {part}");
    }
}

#[test]
fn every_gap_has_its_line_and_what_is_whole_has_none() {
    let site = published();
    let html = site.page("wat-we-nog-niet-weten");
    tells(html, "cijfers", &["../indicatoren/leeg/index.html"], &["Oud cijfer"]);
    let cell = "class=\"number\">1</td>";
    assert_eq!(part(html, "cellen").matches(cell).count(), 2);
    tells(html, "cellen", &["Oud cijfer"], &["Leeg cijfer"]);
    tells(html, "verouderd", &["Oud cijfer", "nieuwste cijfer: 2021"], &["Leeg cijfer"]);
    // Selwerd has rows, but none that says something.
    tells(html, "gebieden", &["Stille buurt", "Selwerd"], &[">Noord<"]);
    tells(html, "doelen-zonder-cijfer", &["Vaag doel"], &["Veilig doel"]);
    tells(html, "doelen-zonder-streefwaarde", &["Veilig doel"], &["Vaag doel"]);
    tells(html, "bijdrage", &["Los werk"], &["Vast werk"]);
    tells(html, "geld", &["Veilig doel", "Vaag doel"], &[]);
    tells(html, "bedragen", &["Stil fonds"], &["Groot fonds"]);
    tells(html, "aangevraagd", &["Groot fonds", "1.000", "Los werk"], &["Vast werk", "500"]);
    tells(html, "weten-wij", &["Komt nog."], &[]);
}

#[test]
fn the_quality_of_a_figure_is_told_in_words() {
    let site = published();
    let html = site.page("kwaliteit-van-onze-cijfers");
    tells(
        html,
        "per-cijfer",
        &[
            "../indicatoren/oud/index.html",
            "Leeg cijfer",
            "niet helemaal",
            "Wat ontbreekt: wat meetelt en over wie het gaat",
            "verouderd",
            "nog geen cijfers",
        ],
        &["⟦"],
    );
    let own = site.page("indicatoren/oud");
    tells(
        own,
        "kwaliteit",
        &["Goed omschreven", "Wat ontbreekt: wat meetelt en over wie het gaat"],
        &[],
    );
}

#[test]
fn a_later_publication_stands_in_the_log() {
    let site = published();
    let html = site.page("indicatoren/oud");
    tells(
        html,
        "wijzigingen",
        &[
            "Noord, 2020 (gepubliceerd: juni 2021)",
            "data-label=\"Was\" class=\"number\">10</td>",
            "data-label=\"Werd\" class=\"number\">12</td>",
            "andere waarde",
            "nagekomen meldingen",
        ],
        &["2022"],
    );
    let none = site.page("indicatoren/leeg");
    assert_eq!(find_part(none, "wijzigingen"), None);
}

#[test]
fn the_monitors_tell_where_areas_and_interventions_stand() {
    let site = published();
    let html = site.page("gebiedsmonitor");
    tells(
        html,
        "doelen",
        &["Veilig doel", "Oud cijfer", "−25% sinds 2020", "Er is geen streefwaarde.", "verouderd"],
        &["Leeg cijfer", "nog geen", "⟦"],
    );
    let html = site.page("interventiemonitor");
    tells(
        html,
        "aanpakken",
        &["Spoor", "Los werk", "loopt", "Vast werk", "Veilig doel", "niet bekend"],
        &["⟦"],
    );
    let list = site.page("indicatoren");
    for address in ["gebiedsmonitor", "interventiemonitor", "kwaliteit-van-onze-cijfers"] {
        assert!(list.contains(&format!("../{address}/index.html")), "{address}");
    }
}
