//! The home page, and that every page can be reached from it: the menu, the foot, the four numbers.

use crate::support::{Site, part, text};

fn published() -> Site {
    let project = |status: &str| format!("---\ntitle: Project\naction_line: wonen\n{status}---\n");
    let (running, unknown) = (project("status: running\n"), project(""));
    let files = [
        (
            "programme.yaml",
            "title: Noord\narea: noord\norganisation: Redactie\nnotice: Dit is een voorbeeld.\n",
        ),
        (
            "areas.csv",
            "id,name,type,parent\nnoord,Noord,programme-area,\nselwerd,Selwerd,neighbourhood,noord\n",
        ),
        ("tracks/samen.md", "---\ntitle: Samen\n---\n"),
        ("action-lines/wonen.md", "---\ntitle: Wonen\ntrack: samen\n---\n"),
        ("interventions/een.md", running.as_str()),
        ("interventions/twee.md", unknown.as_str()),
        (
            "goals/veilig.md",
            "---\ntitle: Veilig\nindicators: [{indicator: angst, role: headline}]\n---\n",
        ),
        ("goals/werk.md", "---\ntitle: Werk\n---\n"),
        ("indicators/angst.md", "---\ntitle: Angst\nmeasure: percentage\npolarity: lower\n---\n"),
        ("indicators/angst.csv", "area,period,value\nnoord,2021,30\nnoord,2023,27\n"),
        (
            "targets.csv",
            "id,indicator,goal,area,period,value,kind\na,angst,veilig,noord,2026,24,absolute\n",
        ),
        ("funds/deal.md", "---\ntitle: Deal\n---\n"),
        ("allocations.csv", "id,fund,to,amount,stage,goals\na,deal,,1500000,allocated,\n"),
        (
            "commitments/a.md",
            "---\ntitle: Brief\nkind: pledge\nstate: open\ndue: 2024-01-01\n---\n",
        ),
        ("commitments/b.md", "---\ntitle: Plan\nkind: pledge\nstate: open\n---\n"),
        ("pages/over.md", "---\ntitle: Over ons\n---\n"),
    ];
    Site::of(&files, "2024-06-01")
}

#[test]
fn four_numbers_say_what_is_done_what_it_costs_what_was_promised_and_whether_it_helps() {
    let site = published();
    let brief = text(part(site.page(""), "kort"));
    for said in [
        "1 van 2projecten loopt. Van een project weten wij de stand niet.",
        "1,5 miljoen eurois toegekend. Van geen euro staat vast voor welk doel.",
        "1 van 2lopende beloftes en vragen is te laat.",
        "Over een doel valt nog niets te zeggen.",
    ] {
        let (all, said) = (brief.replace(' ', ""), said.replace(' ', ""));
        assert!(all.contains(&said), "{said}: {brief}");
    }
    let goals = part(site.page(""), "doelen");
    assert!(goals.contains("class=\"course\""), "{goals}");
    assert!(text(goals).contains("Er is geen cijfer gekozen"), "{goals}");
    assert!(part(site.page(""), "buurten").contains("Selwerd"));
}

#[test]
fn every_list_and_every_page_of_its_own_is_in_the_menu_or_at_the_foot() {
    let site = published();
    let home = site.page("");
    let menu = home.split("class=\"menu\"").nth(1).unwrap().split("</nav>").next().unwrap();
    for name in ["Uw wijk", "Wat we doen", "Doelen en cijfers", "Geld", "Beloftes"] {
        assert!(menu.contains(name), "{name}: {menu}");
    }
    let foot = home.split("class=\"foot\"").nth(1).unwrap().split("</nav>").next().unwrap();
    for to in [
        "actielijnen/",
        "interventies/",
        "indicatoren/",
        "fondsen/",
        "kalender/",
        "over/",
        "wat-we-nog-niet-weten/",
        "open-data/",
        "toegankelijkheid/",
        "privacy/",
    ] {
        assert!(foot.contains(&format!("href=\"{to}")), "{to}: {foot}");
    }
}

#[test]
fn every_page_says_whose_it_is_how_new_it_is_and_what_the_editors_say_of_it() {
    let site = published();
    for page in ["", "geld", "gebieden/selwerd", "indicatoren/angst"] {
        let said = text(site.page(page));
        for part in ["Redactie", "Bijgewerkt op 1 juni 2024", "Dit is een voorbeeld."] {
            assert!(said.contains(part), "{page}: {part}");
        }
    }
}

#[test]
fn one_who_tells_of_a_programme_does_not_speak_as_the_programme() {
    let site = |voice: &str| {
        let settings = format!("title: Proef\nlanguages: [nl, en]\n{voice}");
        let files = [
            ("programme.yaml", settings.as_str()),
            ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
        ];
        Site::of(&files, "2026-01-01")
    };
    let (own, other) = (site(""), site("voice: third-party\n"));
    assert!(
        own.page("sporen").contains("Wat we doen") && own.page("en/tracks").contains("What we do")
    );
    assert!(!other.page("sporen").contains("Wat we doen"));
    assert!(
        other.page("sporen").contains("Wat er gebeurt")
            && other.page("en/tracks").contains("What happens")
    );
}

#[test]
fn projects_are_counted_as_their_list_calls_them_and_money_as_a_part_of_what_it_is() {
    let project =
        |status: &str| format!("---\ntitle: Project\naction_line: wonen\nstatus: {status}\n---\n");
    let [running, scaling, finishing, planned] =
        ["running", "scaling", "finishing", "planned"].map(project);
    let site = |rows: &str| {
        let allocations = format!("id,fund,to,amount,stage,goals\n{rows}");
        let files = [
            ("programme.yaml", "title: Noord\n"),
            ("tracks/samen.md", "---\ntitle: Samen\n---\n"),
            ("action-lines/wonen.md", "---\ntitle: Wonen\ntrack: samen\n---\n"),
            ("interventions/een.md", running.as_str()),
            ("interventions/twee.md", scaling.as_str()),
            ("interventions/drie.md", finishing.as_str()),
            ("interventions/vier.md", planned.as_str()),
            ("goals/veilig.md", "---\ntitle: Veilig\n---\n"),
            ("goals/werk.md", "---\ntitle: Werk\n---\n"),
            ("funds/deal.md", "---\ntitle: Deal\n---\n"),
            ("allocations.csv", allocations.as_str()),
        ];
        Site::of(&files, "2024-06-01")
    };
    let within = site("a,deal,,1500000,allocated,\nb,deal,,400000,committed,\n");
    let brief = text(part(within.page(""), "kort"));
    let told = "projecten zijn bezig: 1 loopt, 1 breidt uit en 1 rondt af.";
    assert!(brief.contains(told), "{brief}");
    assert!(brief.contains("Geen van de 2"), "{brief}");
    let money = text(within.page("geld"));
    assert!(
        money.contains("Toegekend: 1,5 miljoen euro, waarvan € 400.000 vastgelegd."),
        "{money}"
    );
    // What was committed beyond what was allocated is no part of it.
    let beyond = text(site("a,deal,,300000,allocated,\nb,deal,,400000,committed,\n").page("geld"));
    assert!(!beyond.contains("waarvan € 400.000"), "{beyond}");
}
