//! An area looks the same in every drawing of a site, whatever else is drawn beside it.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::Site;

const PROGRAMME: &str = "title: Noord\nlanguages: [nl]\narea: noord\nreference_area: stad\n";

const AREAS: &str = "\
id,name,parent
noord,Noord,stad
stad,Stad,
aa,Aa,noord
bos,Bos,noord
dal,Dal,noord
es,Es,noord
far,Far,stad
geest,Geest,noord
heide,Heide,noord
gein,Gein,stad
hoek,Hoek,stad
iep,Iep,stad
jol,Jol,stad
kom,Kom,stad
laan,Laan,stad
";

/// A line for each area in two years; the values of the first are the highest.
fn table(areas: &[&str]) -> String {
    let mut text = "area,period,value\n".to_owned();
    for (index, area) in areas.iter().enumerate() {
        let value = 90 - 10 * index;
        text += &format!("{area},2023,{value}\n{area},2024,{}\n", value + 3);
    }
    text
}

/// The classes of each area's line, by its name, in all drawings of a page.
fn classes(page: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for piece in page.split("<text ").skip(1).filter_map(|text| text.split_once("class=\"")) {
        let Some((class, words)) = piece.1.split_once(" name\">") else { continue };
        let is_line = class.starts_with(['s', 'o', 'r']);
        let Some(words) = words.split('<').next().filter(|_| is_line) else { continue };
        let name = words.split(' ').next().unwrap_or_default().to_owned();
        found.entry(name).or_default().insert(class.to_owned());
    }
    found
}

fn site(tables: &[&[&str]]) -> Vec<BTreeMap<String, BTreeSet<String>>> {
    let names: Vec<String> =
        (0..tables.len()).map(|index| format!("indicators/i{index}")).collect();
    let texts: Vec<String> = tables.iter().map(|areas| table(areas)).collect();
    let mut files: Vec<(String, String)> =
        vec![("programme.yaml".into(), PROGRAMME.into()), ("areas.csv".into(), AREAS.into())];
    for (name, text) in names.iter().zip(texts) {
        let page = "---\ntitle: Iets\nmeasure: rate\nchart: {type: line, max_series: 6}\n---\n";
        files.push((format!("{name}.md"), page.to_owned()));
        files.push((format!("{name}.csv"), text));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let site = Site::of(&files, "2026-01-01");
    let page = |index| format!("indicatoren/i{index}/index.html");
    (0..tables.len()).map(|index| classes(site.file(&page(index)))).collect()
}

#[test]
fn an_area_keeps_its_colour_and_dashes_on_every_page() {
    let pages = site(&[
        &["noord", "stad", "bos", "es", "heide"],
        &["es", "bos", "geest", "heide"],
        &["heide", "aa", "stad", "dal", "es"],
    ]);
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, classes) in pages.into_iter().flatten() {
        all.entry(name).or_default().extend(classes);
    }
    assert_eq!(all.len(), 8, "{all:?}");
    assert!(all.values().all(|classes| classes.len() == 1), "{all:?}");
    let looks: BTreeSet<&BTreeSet<String>> = all.values().collect();
    assert_eq!(looks.len(), all.len(), "{all:?}");
}

#[test]
fn what_is_not_the_programmes_is_grey_beside_what_is() {
    let pages = site(&[&["aa", "stad", "far"], &["stad", "far"]]);
    let is_grey = |page: usize| pages[page]["Far"].iter().all(|class| class.starts_with("out"));
    assert!(is_grey(0) && !is_grey(1), "{pages:?}");
}

/// There are dashes for five grey lines: of more areas than that, two that meet in one drawing still differ.
#[test]
fn no_two_grey_lines_of_a_drawing_have_the_same_dashes() {
    let pages = site(&[
        &["aa", "far", "gein", "hoek", "iep", "jol"],
        &["aa", "hoek", "kom"],
        &["aa", "far", "kom", "iep", "laan", "gein"],
        &["bos", "iep", "laan", "jol"],
    ]);
    for page in &pages {
        let looks: BTreeSet<&BTreeSet<String>> = page.values().collect();
        assert_eq!(looks.len(), page.len(), "{page:?}");
    }
    for name in ["Far", "Gein", "Hoek", "Iep", "Jol"] {
        let looks: BTreeSet<_> = pages.iter().filter_map(|page| page.get(name)).collect();
        assert_eq!(looks.len(), 1, "{name}: {pages:?}");
    }
}

/// What editors put into one chart has a colour of its own there, wherever it stands in the register.
#[test]
fn what_editors_compare_differs_by_colour() {
    let chart = "chart: {type: line, max_series: 6, areas: [aa, geest, dal]}";
    let page = format!("---\ntitle: Iets\nmeasure: rate\n{chart}\n---\n");
    let areas = AREAS.replace("heide,Heide,noord\n", "").replace("geest,", "hei,Hei,noord\ngeest,");
    let site = Site::of(
        &[
            ("programme.yaml", PROGRAMME),
            ("areas.csv", &areas),
            ("indicators/i.md", &page),
            ("indicators/i.csv", &table(&["aa", "geest", "dal"])),
        ],
        "2026-01-01",
    );
    let found = classes(site.page("indicatoren/i"));
    let colours: BTreeSet<&str> =
        found.values().flatten().filter_map(|class| class.split(' ').next()).collect();
    assert_eq!(colours.len(), 3, "{found:?}");
}
