//! Words of the glossary, explained where a reader meets them first.

use crate::support::Site;

const PROGRAMME: &str = "title: Noord\nlanguages: [nl, en]\n";
const GLOSSARY: &str = "CBS: \"Maakt <cijfers>.\"\nnulmeting: De eerste meting.\n";

#[test]
fn a_word_is_explained_once_on_a_page_where_it_is_running_text() {
    let goal = "---\ntitle: CBS\n---\nHet CBS-cijfer.\n\n## CBS\n\n[CBS](../goals/doel.md) en `CBS`. Nulmeting van het CBS, en het \
                CBS weer.\n";
    let files =
        [("programme.yaml", PROGRAMME), ("glossary.yaml", GLOSSARY), ("goals/doel.md", goal)];
    let site = Site::of(&files, "2026-01-01");
    let page = site.page("doelen/doel");
    let word = "<button class=\"term\" popovertarget=\"t-0\">CBS</button>\
                <span id=\"t-0\" popover>Maakt &lt;cijfers&gt;.</span>, en het CBS weer.";
    assert!(page.contains(word), "{page}");
    assert_eq!(page.matches("popovertarget=\"t-0\"").count(), 1, "{page}");
    let start = "<button class=\"term\" popovertarget=\"t-1\">Nulmeting</button>";
    assert!(page.contains(start), "{page}");
    // What nobody translated is Dutch, and has no other words beside it.
    assert!(!site.page("en/goals/doel").contains("popovertarget"));
    assert!(!site.page("begrippen").contains("popovertarget"));
}

#[test]
fn a_menu_holds_any_page_and_a_group_links_to_other_sites() {
    let menu = "menu:\n  - doel\n  - title: Over\n    items: [privacy, {title: Gemeente, url: 'https://gemeente.example/'}, {page: \
                goal}]\n";
    let files = [
        ("programme.yaml", &*format!("{PROGRAMME}{menu}")),
        ("goals/doel.md", "---\ntitle: Prettig wonen\n---\n"),
    ];
    let site = Site::of(&files, "2026-01-01");
    let home = site.page("");
    let menu = home.split("<main").next().unwrap();
    for link in [
        "doelen/doel/index.html",
        "privacy/index.html",
        "https://gemeente.example/",
        "\"doelen/index.html",
    ] {
        assert!(menu.contains(link), "{link}: {menu}");
    }
}
