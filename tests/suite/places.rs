//! Streets and postcodes lead to their areas, however many there are.

use crate::support::{Site, part, text};

const PROGRAMME: &str = "title: Noord\nlanguages: [nl, en]\narea: noord\n";
const AREAS: &str = "id,name,parent\nnoord,Noord,\nselwerd,Selwerd,noord\ntuin,Tuinwijk,noord\n";

fn published(places: &str) -> Site {
    let files = [("programme.yaml", PROGRAMME), ("areas.csv", AREAS), ("places.csv", places)];
    Site::of(&files, "2026-01-01")
}

#[test]
fn a_few_stand_on_one_page_under_their_letters() {
    let site = published(
        "place,area\nÉénhoornstraat,tuin\nEikenlaan,selwerd\nEikenlaan,tuin\nEikenlaan,tuin\n9741 AA,selwerd\n",
    );
    let page = site.page("straten-en-postcodes");
    assert_eq!(
        text(part(page, "letter-e")),
        "E Eikenlaan Selwerd Eikenlaan Tuinwijk Éénhoornstraat Tuinwijk"
    );
    assert_eq!(text(part(page, "letter-0")), "0–9 9741 AA Selwerd");
    assert!(page.contains("<a href=\"../gebieden/selwerd/index.html\">9741 AA</a>"), "{page}");
    let home = part(site.page(""), "buurten");
    assert!(home.contains("straten-en-postcodes/index.html"), "{home}");
    assert!(site.page("en/streets-and-postcodes").contains("Eikenlaan"));
    assert!(site.bytes("straten-en-postcodes/e/index.html").is_none());
}

#[test]
fn many_are_on_a_page_for_each_letter_and_no_page_is_heavy() {
    let rows: String = (0..4_500)
        .map(|index| format!("{}straat {index:04},selwerd\n", ["A", "B", "Б"][index % 3]))
        .chain((0..2_500).map(|index| format!("{index:04} AA,tuin\n")))
        .collect();
    let site = published(&format!("place,area\n{rows}"));
    let index = text(part(site.page("straten-en-postcodes"), "letters"));
    assert_eq!(
        index,
        "Van A tot Z 0000 AA – 1999 AA 2.000 namen 2000 AA – 2499 AA 500 namen \
         overige namen 1.500 namen A 1.500 namen B 1.500 namen"
    );
    for folder in ["0-9", "0-9/2", "a", "b", "overig"] {
        let page = site.page(&format!("straten-en-postcodes/{folder}"));
        assert!(page.len() < 500_000, "{folder}: {}", page.len());
        assert!(page.contains("../gebieden/"), "{folder}");
    }
    let second = site.page("straten-en-postcodes/0-9/2");
    assert_eq!(text(part(second, "letters")), "Andere letters 0000 AA – 1999 AA overige namen A B");
}

#[test]
fn without_names_there_is_no_page() {
    let site = published("place,area\n");
    assert!(site.bytes("straten-en-postcodes/index.html").is_none());
    assert!(!part(site.page(""), "buurten").contains("straten"));
}
