//! What is told of targets that are for a part, have no date, bring their own baseline or expect another
//! way than a straight line.

use crate::support::{Site, part, text};

/// A site in both languages about the vaccination of children, with these rows and targets.
fn site(front: &str, rows: &str, targets: &str) -> Site {
    let front =
        format!("---\ntitle: Gevaccineerd\nmeasure: percentage\npolarity: higher\n{front}---\n");
    let goal = "---\ntitle: Gezond\nindicators: [{indicator: prik, role: headline}]\n---\n";
    let files = [
        ("programme.yaml", "title: Noord\nlanguages: [nl, en]\narea: noord\n"),
        ("areas.csv", "id,name\nnoord,Noord\n"),
        ("goals/gezond.md", goal),
        ("indicators/prik.md", front.as_str()),
        ("indicators/prik.csv", rows),
        ("targets.csv", targets),
    ];
    let files = files.iter().filter(|(_, text)| !text.is_empty()).copied();
    Site::of(&files.collect::<Vec<_>>(), "2024-06-01")
}

/// Each pair stands on the Dutch and on the English page.
fn tells(site: &Site, pages: [&str; 2], pairs: &[[&str; 2]]) {
    for (at, page) in pages.into_iter().enumerate() {
        let told = text(site.page(page));
        for pair in pairs {
            assert!(told.contains(pair[at]), "{} is not in: {told}", pair[at]);
        }
    }
}

const INDICATOR: [&str; 2] = ["indicatoren/prik", "en/indicators/prik"];
const GOAL: [&str; 2] = ["doelen/gezond", "en/goals/gezond"];

#[test]
fn a_target_for_a_part_is_followed_on_every_page() {
    let site = site(
        "baseline: {period: 2021}\n",
        "area,period,value,by_ziekte\nnoord,2021,80,mazelen\nnoord,2023,85,mazelen\n\
         noord,2021,90,polio\nnoord,2023,91,polio\n",
        "id,indicator,goal,period,value,by_ziekte\nm,prik,gezond,2025,90,mazelen\n\
         p,prik,gezond,2025,96,polio\n",
    );
    let told = [
        ["Mazelen: de streefwaarde voor 2025 is 90 procent.", "Mazelen: the target for 2025 is 90"],
        ["Polio: de streefwaarde voor 2025 is 96 procent.", "Polio: the target for 2025 is 96"],
    ];
    tells(&site, INDICATOR, &told);
    tells(&site, GOAL, &told);
    let rows =
        [["Noord, mazelen, 2025", "Noord, mazelen, 2025"], ["op koers voor", "on course for"]];
    tells(&site, INDICATOR, &rows);
    for page in INDICATOR {
        let table = text(part(site.page(page), "streefwaarden"));
        assert!(table.contains("loopt achter") || table.contains("behind"), "{table}");
    }
    let json: serde_json::Value =
        serde_json::from_str(site.file("indicatoren/prik/prik.json")).unwrap();
    assert_eq!(json["targets"][0]["by"]["ziekte"], "mazelen");
}

#[test]
fn the_whole_is_told_before_its_parts_and_none_has_the_target_of_another() {
    let site = site(
        "baseline: {period: 2021}\n",
        "area,period,value,by_ziekte\nnoord,2021,80,\nnoord,2023,85,\nnoord,2021,90,polio\n\
         noord,2023,91,polio\n",
        "id,indicator,period,value,by_ziekte\na,prik,2025,88,\np,prik,2025,96,polio\n",
    );
    let page = site.page(INDICATOR[0]);
    let whole = text(part(page, "cijfer"));
    assert!(whole.contains("De streefwaarde voor 2025 is 88 procent"), "{whole}");
    let (before, parts) = whole.split_once("Gevaccineerd bij polio").unwrap();
    assert!(!before.contains("96") && !parts.contains("88"), "{whole}");
    assert!(parts.contains("De streefwaarde voor 2025 is 96 procent"), "{parts}");
}

#[test]
fn a_target_without_a_date_has_no_share_of_the_time() {
    let rows = "area,period,value\nnoord,2021,80\nnoord,2023,85\n";
    let targets = "id,indicator,goal,period,value\nm,prik,gezond,,90\n";
    let site = site("baseline: {period: 2021}\n", rows, targets);
    let told = [
        ["De streefwaarde (zonder einddatum) is 90 procent.", "The target (no date set) is 90"],
        ["is 50 procent van de weg naar de streefwaarde afgelegd.", "50 per cent of the way"],
        ["Noord, zonder einddatum", "Noord, no date set"],
        ["onderweg naar de streefwaarde", "on the way to the target, no date set"],
    ];
    tells(&site, INDICATOR, &told);
    for page in INDICATOR.iter().chain(&GOAL) {
        let told = text(site.page(page));
        for claim in ["Van de tijd is", "Of the time", "op koers voor", "on course for"] {
            assert!(!told.contains(claim), "{claim}: {told}");
        }
    }
}

#[test]
fn a_target_is_told_where_there_is_no_table() {
    let site = site("", "", "id,indicator,goal,period,value\nm,prik,gezond,2027,90\n");
    let told =
        [["De streefwaarde voor 2027 is 90 procent.", "The target for 2027 is 90 per cent."]];
    tells(&site, INDICATOR, &told);
    tells(&site, GOAL, &told);
}

#[test]
fn a_target_may_bring_its_own_baseline() {
    let site = site(
        "baseline: {period: 2019}\n",
        "area,period,value\nnoord,2019,60\nnoord,2021,80\nnoord,2023,85\n",
        "id,indicator,period,value,kind,baseline_period\nm,prik,2025,10,change-from-baseline,2021\n",
    );
    let told = [
        ["nulmeting in 2021", "baseline in 2021"],
        ["90%", "90%"],
        ["Sinds 2021 is 50 procent", "Since 2021, 50 per cent"],
    ];
    tells(&site, INDICATOR, &told);
}

#[test]
fn the_page_says_which_way_is_expected_and_whose_method_that_is() {
    let rows = "area,period,value\nnoord,2021,10\nnoord,2023,19\n";
    let compound = "id,indicator,period,value,path\nm,prik,2025,40,compound\n";
    let told = [
        ["elk jaar dezelfde procentuele verandering", "The same percentage change is expected"],
        ["Verenigde Naties", "United Nations"],
        ["verwacht: 33% van de weg", "expected: 33% of the way"],
        ["loopt achter", "behind"],
    ];
    tells(&site("baseline: {period: 2021}\n", rows, compound), INDICATOR, &told);
    // What the indicator says holds for targets that say nothing.
    let targets = "id,indicator,period,value\nm,prik,2025,40\n";
    tells(&site("baseline: {period: 2021}\npath: compound\n", rows, targets), INDICATOR, &told);
    let linear = [["Verwacht wordt elk jaar evenveel", "As much is expected every year"]];
    tells(&site("baseline: {period: 2021}\n", rows, targets), INDICATOR, &linear);
}

#[test]
fn a_gap_to_the_same_part_of_the_reference_is_told() {
    let files = [
        (
            "programme.yaml",
            "title: Noord\nlanguages: [nl, en]\narea: noord\nreference_area: stad\n",
        ),
        ("areas.csv", "id,name,in\nnoord,Noord,het Noorden\nstad,Stad,de Stad\n"),
        (
            "indicators/werk.md",
            "---\ntitle: Werk\nmeasure: percentage\npolarity: higher\nbaseline: {period: 2021}\n---\n",
        ),
        (
            "indicators/werk.csv",
            "area,period,by_groep,value\nnoord,2021,vrouwen,50\nnoord,2023,vrouwen,53\n\
             stad,2021,vrouwen,65\nstad,2023,vrouwen,65\nnoord,2023,mannen,60\n",
        ),
        (
            "targets.csv",
            "id,indicator,area,period,value,kind,reference_area,by_groep\n\
             a,werk,noord,2027,-5,gap-to-reference,stad,vrouwen\n",
        ),
    ];
    let site = Site::of(&files, "2024-06-01");
    let told = text(site.page("indicatoren/werk"));
    for said in [
        "Vrouwen: het streven voor 2027 is dat het Noorden hoogstens 5 procentpunt onder de Stad ligt.",
        "Daarvoor moet het verschil nog 7 procentpunt kleiner worden.",
        "5 procentpunt onder Stad, nu 60",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn the_monitor_says_which_part_a_target_is_for() {
    let site = site(
        "monitor: area\nbaseline: {period: 2021}\n",
        "area,period,value,by_ziekte\nnoord,2021,80,mazelen\nnoord,2023,85,mazelen\n",
        "id,indicator,goal,period,value,by_ziekte\nm,prik,gezond,2025,95,mazelen\n",
    );
    tells(
        &site,
        ["gebiedsmonitor", "en/area-monitor"],
        &[["mazelen: loopt achter op weg naar 2025", "mazelen: behind on the way to 2025"]],
    );
}

#[test]
fn a_figure_that_is_not_due_yet_is_not_called_unmeasured() {
    for (next, told) in [
        ("2024-09", ["nog niet verschenen (2023)", "not published yet (2023)"]),
        (
            "2024-03",
            ["niet gemeten toen het zover was (2023)", "not measured when it was due (2023)"],
        ),
    ] {
        let site = site(
            &format!("next_release: {next}\n"),
            "area,period,value\nnoord,2021,80\nnoord,2022,81\n",
            "id,indicator,goal,period,value\nm,prik,gezond,2023,85\n",
        );
        tells(&site, INDICATOR, &[told]);
    }
}
