//! The pages of an indicator and of an area: targets with their progress, areas beside each other,
//! and what happens in an area and around it.

use crate::support::{Site, find_part, part, text};

const AREAS: &str = "id,name,type,parent,col,row\n\
    stad,Stad,municipality,,,\nnoord,Noord,programme-area,stad,,\n\
    selwerd,Selwerd,neighbourhood,noord,1,1\nbeijum,Beijum,neighbourhood,noord,2,1\n\
    lewenborg,Lewenborg,neighbourhood,noord,2,2\n";

const VALUES: &str = "area,period,value\nstad,2021,20\nstad,2023,19\nnoord,2021,30\nnoord,2023,27\n\
    selwerd,2021,40\nselwerd,2023,30\nbeijum,2021,31\nbeijum,2023,28\n\
    lewenborg,2021,25\nlewenborg,2023,26\n";

const TARGETS: &str = "id,indicator,goal,area,period,value,kind,reference_area\n\
    a,onveilig,veilig,noord,2022,29,absolute,\nb,onveilig,veilig,noord,2025,24,absolute,\n\
    c,onveilig,,selwerd,2025,-20,relative-change,\nd,onveilig,,beijum,2025,5,gap-to-reference,stad\n\
    e,onveilig,,lewenborg,2025,,maintain,\n";

fn published() -> Site {
    let files = [
        ("programme.yaml", "title: Noord\narea: noord\nreference_area: stad\n"),
        ("areas.csv", AREAS),
        ("goals/veilig.md", "---\ntitle: Veilig\nareas: [noord]\n---\n"),
        (
            "indicators/onveilig.md",
            "---\ntitle: Onveilig\nmeasure: percentage\npolarity: lower\nbaseline: {period: 2021}\n---\n",
        ),
        ("indicators/onveilig.csv", VALUES),
        ("targets.csv", TARGETS),
        ("tracks/samen.md", "---\ntitle: Samen\n---\n"),
        ("action-lines/wonen.md", "---\ntitle: Wonen\ntrack: samen\n---\n"),
        ("interventions/buddy.md", "---\ntitle: Buddy\naction_line: wonen\nstatus: running\n---\n"),
        (
            "interventions/portieken.md",
            "---\ntitle: Portieken\naction_line: wonen\nareas: [selwerd]\n---\n",
        ),
        ("interventions/brug.md", "---\ntitle: Brug\naction_line: wonen\nareas: [beijum]\n---\n"),
        (
            "updates/later.md",
            "---\ntitle: Portieken vertraagd\nof: [portieken]\ndate: 2024-05-01\n---\n",
        ),
    ];
    Site::of(&files, "2024-06-01")
}

/// The rows of the first table of a section: the texts of their cells.
fn rows(section: &str) -> Vec<String> {
    let table = section.split("<tbody>").nth(1).unwrap();
    let table = table.split("</tbody>").next().unwrap();
    table
        .split("<tr>")
        .skip(1)
        .map(|row| text(&row.replace("</td>", " | ").replace("</th>", " | ")))
        .collect()
}

#[test]
fn every_target_stands_with_the_way_covered_and_the_time_passed() {
    let site = published();
    let html = site.page("indicatoren/onveilig");
    let told = rows(part(html, "streefwaarden"));
    let of = |start: &str| told.iter().find(|row| row.starts_with(start)).unwrap().clone();
    // From 30 to 24 by the end of 2025: 3 of 6 covered when 2 of 4 years had passed.
    let noord = of("Noord, 2025");
    assert!(
        noord.contains("24%") && noord.contains("op koers") && noord.contains("50%"),
        "{noord}"
    );
    // 20 per cent less than 40 is 32, and 30 is below that.
    let selwerd = of("Selwerd");
    assert!(selwerd.contains("32%") && selwerd.contains("meer dan alles"), "{selwerd}");
    // Five above the city is 24.
    assert!(of("Beijum").contains("5 procentpunt boven Stad, nu 24%"), "{}", of("Beijum"));
    assert!(of("Lewenborg").contains("25%"), "{}", of("Lewenborg"));
    let past = of("Noord, 2022");
    assert!(past.contains("niet gemeten toen het zover was"), "{past}");
}

#[test]
fn areas_of_one_type_stand_beside_each_other_without_the_target_of_another() {
    let site = published();
    let html = site.page("indicatoren/onveilig");
    let compared = part(html, "gebieden");
    let ranking = compared.split("<figure class=\"fig\"").nth(1).unwrap();
    for name in ["Selwerd", "Beijum", "Lewenborg", "Stad"] {
        assert!(ranking.contains(name), "{name}");
    }
    assert!(!ranking.contains("Streefwaarde"));
    let (first, last) = (ranking.find("Selwerd").unwrap(), ranking.find("Lewenborg").unwrap());
    assert!(first < last);
}

#[test]
fn an_area_tells_how_it_is_beside_the_city_and_how_it_goes() {
    let site = published();
    let html = site.page("gebieden/selwerd");
    assert!(text(html).contains("Selwerd in het kort"));
    let brief = "Onveilig in 2023: 30 procent, hoger dan in Stad (19 procent).";
    assert!(text(html).contains(brief), "{}", text(html));
    let figures = part(html, "cijfers");
    let told = rows(figures);
    assert_eq!(told.len(), 1);
    let row = told.first().unwrap();
    assert!(row.contains("30%") && row.contains("19%"), "{row}");
    let said = text(figures);
    for sentence in [
        "30 procent in Selwerd, 19 procent in Stad.",
        "Dat is het hoogste cijfer van de 3 wijken.",
        "Van 40% in 2021 naar 30% in 2023 (−10 procentpunt)",
        "Streefwaarde voor 2025 gehaald",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
    // Two others, the city and the area itself, each in a shape of its own.
    let of = |mark: &str| figures.matches(mark).count();
    let marks = [of("<circle "), of("class=\"tick\""), of("class=\"own\"")];
    assert_eq!(marks, [2, 1, 1], "{figures}");
    assert!(part(html, "andere").contains("Lewenborg"));
    assert!(!part(html, "andere").contains("Noord,"));
}

#[test]
fn an_area_shows_its_projects_and_those_that_name_no_area() {
    let site = published();
    let html = site.page("gebieden/selwerd");
    let happens = text(part(html, "gebeurt"));
    let (own, shared) = happens.split_once("In Noord, zonder wijk genoemd").unwrap();
    assert!(own.contains("Voor Selwerd") && own.contains("Portieken"), "{happens}");
    assert!(shared.contains("Buddy") && !shared.contains("Brug"), "{happens}");
    assert!(shared.contains("loopt") && own.contains("stand niet bekend"), "{happens}");
    let changed = part(html, "veranderd");
    assert!(changed.contains("Portieken vertraagd"), "{changed}");
    // What names no area is for the whole of the programme's.
    let whole = text(part(site.page("gebieden/noord"), "gebeurt"));
    assert!(whole.contains("Buddy") && !whole.contains("zonder wijk genoemd"), "{whole}");
    // The city is not what the programme works in.
    assert!(!site.page("gebieden/stad").contains("id=\"s-gebeurt\""));
    let inside = part(site.page("gebieden/noord"), "hierbinnen");
    for name in ["Selwerd", "Beijum", "Lewenborg"] {
        assert!(inside.contains(name), "{name}");
    }
}

#[test]
fn an_area_without_figures_shows_those_of_the_larger_one_that_it_lies_in() {
    let areas = "id,name,type,parent,part_of\nstad,Stad,municipality,,\n\
        west,West,district,stad,\nselwerd,Selwerd,neighbourhood,stad,west\n";
    let site = Site::of(
        &[
            ("programme.yaml", "title: Noord\nreference_area: stad\n"),
            ("areas.csv", areas),
            ("indicators/werk.md", "---\ntitle: Werk\nmeasure: percentage\n---\n"),
            ("indicators/werk.csv", "area,period,value\nstad,2023,61\nwest,2023,52\n"),
        ],
        "2024-06-01",
    );
    let html = site.page("gebieden/selwerd");
    assert!(!html.contains("id=\"s-cijfers\""), "no figure of its own");
    let around = text(part(html, "cijfers-west"));
    assert!(around.contains("Cijfers over West, waar Selwerd in ligt"), "{around}");
    assert!(around.contains("52 procent in West, 61 procent in Stad."), "{around}");
}

#[test]
fn an_area_alone_or_like_all_others_is_told_and_not_drawn() {
    let areas = "id,name,type\na,A,neighbourhood\nb,B,neighbourhood\n";
    for values in ["area,period,value\na,2023,5\nb,2023,5\n", "area,period,value\na,2023,5\n"] {
        let files = [
            ("programme.yaml", "title: Noord\n"),
            ("areas.csv", areas),
            ("indicators/werk.md", "---\ntitle: Werk\nmeasure: rate\n---\n"),
            ("indicators/werk.csv", values),
        ];
        let site = Site::of(&files, "2024-06-01");
        let figures = part(site.page("gebieden/a"), "cijfers");
        assert!(text(figures).contains("5 in A."), "{figures}");
        assert!(!figures.contains("<svg"), "{figures}");
    }
}

#[test]
fn an_indicator_tells_of_what_it_is_part_and_what_it_consists_of() {
    let files = [
        ("programme.yaml", "title: Proef\n"),
        ("indicators/werk.md", "---\ntitle: Mensen met werk\n---\n"),
        ("indicators/mannen.md", "---\ntitle: Mannen met werk\npart_of: werk\n---\n"),
    ];
    let site = Site::of(&files, "2026-01-01");
    let about = |page: &str| text(part(site.page(page), "over"));
    assert!(about("indicatoren/mannen").contains("Deel van Mensen met werk"));
    assert!(about("indicatoren/werk").contains("Bestaat uit Mannen met werk"));
}

#[test]
fn the_map_has_the_areas_between_which_a_resident_chooses() {
    let areas = "id,name,type,parent,part_of,valid_to,merged_into,col,row\n\
        stad,Stad,municipality,,,,,,\nnoord,Noord,programme-area,stad,,,,,\n\
        selwerd,Selwerd,neighbourhood,noord,oever,,,1,1\nbeijum,Beijum,neighbourhood,noord,oever,,,2,1\n\
        haven,Haven,neighbourhood,noord,,2021,selwerd,2,1\n\
        oever,Oever,district,noord,,,,1,1\nverre,Verre,neighbourhood,stad,,,,5,5\n";
    let files = [
        ("programme.yaml", "title: Noord\narea: noord\nlanguages: [nl, en]\n"),
        ("areas.csv", areas),
        ("tracks/samen.md", "---\ntitle: Samen\n---\n"),
        ("action-lines/wonen.md", "---\ntitle: Wonen\ntrack: samen\n---\n"),
        ("interventions/buddy.md", "---\ntitle: Buddy\naction_line: wonen\n---\n"),
        ("indicators/werk.md", "---\ntitle: Werk\nmeasure: rate\n---\n"),
        ("indicators/werk.csv", "area,period,value\nselwerd,2023,5\nnoord,2023,6\n"),
        ("funds/rijk.md", "---\ntitle: Rijk\nareas: [noord]\n---\n"),
        ("allocations.csv", "id,fund,amount,stage\na,rijk,500,allocated\n"),
        ("updates/stand.md", "---\ntitle: Stand\nof: [programme]\ndate: 2024-05-01\n---\n"),
        (
            "evaluations/eind.md",
            "---\ntitle: Eindonderzoek\nof: [programme]\nareas: [selwerd]\nplanned: 2024-05\n---\n",
        ),
    ];
    let site = Site::of(&files, "2024-06-01");
    for (page, id) in [("", "buurten"), ("gebieden", "kaart")] {
        let map = text(part(site.page(page), id));
        assert!(map.contains("Selwerd") && map.contains("Beijum"), "{map}");
        assert!(!["Haven", "Oever", "Verre"].iter().any(|other| map.contains(other)), "{map}");
    }
    // What is only planned is no news, also when its day has come.
    let changed = text(part(site.page("gebieden/selwerd"), "veranderd"));
    assert!(changed.contains("Stand") && !changed.contains("Eindonderzoek"), "{changed}");
    // An area that was abolished says so first, and has no news or projects of today.
    let gone = site.page("gebieden/haven");
    let said = "Haven bestaat sinds 1 januari 2022 niet meer en hoort nu bij Selwerd.";
    assert!(text(gone).contains(said), "{gone}");
    assert!(
        site.page("en/areas/haven")
            .contains("Haven ceased to exist on 1 January 2022 and is now part of Selwerd.")
    );
    assert!(find_part(gone, "gebeurt").is_none() && find_part(gone, "veranderd").is_none());
    // Nor has it the figures and the money that larger areas have today.
    for (part, has) in [("cijfers-noord", "beijum"), ("geld-ruimer", "beijum")] {
        assert!(find_part(gone, part).is_none(), "{part}");
        assert!(find_part(site.page(&format!("gebieden/{has}")), part).is_some(), "{part}");
    }
    assert!(!text(part(site.page("gebieden/beijum"), "andere")).contains("Haven"));
    let unknown = text(part(site.page("wat-we-nog-niet-weten"), "gebieden"));
    assert!(unknown.contains("Beijum") && !unknown.contains("Haven"), "{unknown}");
}
