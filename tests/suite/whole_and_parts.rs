//! An area and the areas that it consists of: the whole is none of its parts.

use crate::support::{Site, cells};

const AREAS: &str = "\
id,name,type,parent
land,Het land,land,
noord,Noord,regio,land
oost,Oost,regio,land
zuid,Zuid,regio,land
";

fn site(front: &str, table: &str) -> Site {
    Site::of_indicator("languages: [nl]\narea: land\n", AREAS, front, table)
}

/// The words of drawings.
fn drawn(page: &str) -> Vec<&str> {
    let drawings = page.split("<svg class=\"chart wide\"").skip(1);
    let drawings = drawings.map(|svg| svg.split("</svg>").next().unwrap());
    let told = drawings.flat_map(|svg| svg.split("<text ").skip(1));
    told.map(|told| told.split(['>', '<']).nth(1).unwrap()).collect()
}

const ONE_YEAR: &str =
    "area,period,value\nland,2023,600\nnoord,2023,100\nzuid,2023,250\noost,2023,250\n";

#[test]
fn what_is_counted_is_compared_among_the_parts() {
    let site = site("measure: amount\ndecimals: 0\n", ONE_YEAR);
    let page = site.page("indicatoren/cijfer");
    assert_eq!(drawn(page), ["Oost", "Zuid", "Noord", "€\u{a0}250", "€\u{a0}250", "€\u{a0}100"]);
    assert!(cells(page).contains(&"600".to_owned()), "{page}");
    for said in ["Van deze 3 gebieden", "het hoogst in Oost en Zuid (", "het bedrag voor Het land"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("4 gebieden"), "{page}");
}

#[test]
fn a_map_without_places_draws_areas_of_one_level() {
    let front = "measure: count\nunit: mensen\npolarity: lower\nchart: {type: map}\n";
    let site = site(front, ONE_YEAR);
    let page = site.page("indicatoren/cijfer");
    let figure = page.split("<figure").nth(1).unwrap();
    assert!(!drawn(figure).contains(&"Het land"), "{:?}", drawn(figure));
    assert_eq!(page.matches("Lager is beter.").count(), 1, "{page}");
}

#[test]
fn a_count_along_time_is_drawn_without_its_parts() {
    let table = "area,period,value\nland,2022,580\nland,2023,600\nnoord,2022,90\nnoord,2023,100\n\
                 zuid,2022,200\nzuid,2023,200\noost,2022,290\noost,2023,300\n";
    let site = site("measure: count\nunit: mensen\n", table);
    let page = site.page("indicatoren/cijfer");
    let figure = page.split("<figure").nth(1).unwrap();
    let figure = figure.split("</figure>").next().unwrap();
    assert_eq!(drawn(figure).last(), Some(&"Het land 600"));
    let lines = figure.split("class=\"chart narrow\"").next().unwrap().matches("class=\"line\"");
    assert_eq!(lines.count(), 1, "{figure}");
    for value in ["90", "100", "200", "290", "300"] {
        assert!(cells(figure).contains(&value.to_owned()), "{value}: {figure}");
    }
}

#[test]
fn a_share_stands_beside_its_parts_and_is_none_of_them() {
    let table = "area,period,value\nland,2023,20\nnoord,2023,10\nzuid,2023,25\noost,2023,25\n";
    let site = site("measure: percentage\n", table);
    let page = site.page("indicatoren/cijfer");
    assert!(drawn(page).contains(&"20%"), "{page}");
    assert!(page.contains("an deze 3 gebieden"), "{page}");
}

#[test]
fn a_mean_in_euros_is_compared_with_that_of_the_whole() {
    let site = site("measure: amount\naggregation: none\nchart: {type: bars}\n", ONE_YEAR);
    assert!(drawn(site.page("indicatoren/cijfer")).contains(&"€\u{a0}600"));
}
