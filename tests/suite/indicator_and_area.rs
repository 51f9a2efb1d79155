//! The pages of an indicator and of an area: targets with their progress, areas beside each other,
//! and what is meant for the larger areas around.

use crate::support::{Site, part, text};

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
    assert!(of("Beijum").contains("24%"), "{}", of("Beijum"));
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
fn an_area_tells_how_it_goes_and_what_is_meant_for_the_areas_around() {
    let site = published();
    let html = site.page("gebieden/selwerd");
    let told = rows(part(html, "cijfers"));
    assert_eq!(told.len(), 1);
    let row = told.first().unwrap();
    assert!(row.contains("30%") && row.contains("19%"), "{row}");
    assert!(row.contains("streefwaarde voor 2025 gehaald"), "{row}");
    assert!(part(html, "rondom").contains("Veilig"));
    let around = site.page("gebieden/noord");
    let inside = part(around, "hierbinnen");
    for name in ["Selwerd", "Beijum", "Lewenborg"] {
        assert!(inside.contains(name), "{name}");
    }
}
