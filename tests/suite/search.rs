//! What readers search in: made with the site, the same for the same content, and of what is public alone.
//! `tests/browser/search.test.mjs` searches in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{
    code, commit, git, programme, quoted, read_page, spoorboek, stderr, tree, write,
};

const SETTINGS: (&str, &str) =
    ("programme.yaml", "title: Noord\nlanguages: [nl, en]\neditions: []\narea: noord\n");
const FILES: [(&str, &str); 8] = [
    SETTINGS,
    ("areas.csv", "id,name\nnoord,Noord\nplein,Plein\n"),
    ("goals/doel.md", "---\ntitle: Veilig\nindicators: [cijfer]\n---\nEen café.\n"),
    ("goals/doel.en.md", "---\ntitle: Safe\n---\nA café.\n"),
    ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: count\n---\n"),
    ("indicators/cijfer.csv", "area,period,value\nnoord,2024,5\n"),
    ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
    ("pages/over.md", "---\ntitle: Over\n---\nTekst.\n"),
];

/// The files of the search of a site, by their paths.
fn found(folder: &Path, out: &str, call: &[&str]) -> BTreeMap<PathBuf, Vec<u8>> {
    let fixed = ["build", "--date", "2026-01-01", "--out", out];
    let output = spoorboek(folder, &[fixed.as_slice(), call].concat());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let mut files = tree(&folder.join(out));
    files.retain(|path, _| path.components().any(|part| part.as_os_str() == "pagefind"));
    files
}

fn entry(files: &BTreeMap<PathBuf, Vec<u8>>, folder: &str, lang: &str) -> Value {
    let path = Path::new(folder).join("pagefind/pagefind-entry.json");
    let entry: Value = serde_json::from_slice(&files[&path]).unwrap();
    entry["languages"][lang].clone()
}

#[test]
fn the_same_content_is_found_in_the_same_files_on_any_number_of_threads() {
    let folder = programme(&FILES);
    let one = found(folder.path(), "one", &["--jobs", "1"]);
    let four = found(folder.path(), "four", &["--jobs", "4"]);
    assert!(one.len() > 10, "{:?}", one.keys());
    assert!(one == four);
}

#[test]
fn each_language_has_its_pages_and_nothing_that_repeats_or_is_withheld() {
    let folder = programme(&FILES);
    let before = found(folder.path(), "public", &[]);
    let [dutch, english] =
        [("zoeken", "nl"), ("en/search", "en")].map(|(folder, lang)| entry(&before, folder, lang));
    assert_eq!(dutch["wasm"], "nl");
    assert_eq!(english["wasm"], "en");
    assert_eq!(dutch["page_count"], english["page_count"]);
    // Neither a figure to embed nor a dossier nor a list of all pages is a page to be found.
    let site = tree(&folder.path().join("public"));
    let asked = quoted(&String::from_utf8_lossy(&site[Path::new("zoeken/index.html")]));
    assert!(asked.contains("id=\"find-how\"") && !asked.contains("het begin van elke pagina"));
    let is_page = |path: &&PathBuf| path.ends_with("index.html") && !path.starts_with("en");
    let pages = site.keys().filter(is_page).count();
    let others = ["zoeken", "a-z", "dossier"].map(|folder| Path::new(folder).join("index.html"));
    let left_out = site.keys().filter(is_page).filter(|path| {
        others.contains(path)
            || path.starts_with("dossier")
            || path.starts_with("toezeggingen/soort")
    });
    assert_eq!(dutch["page_count"], pages - left_out.count());
    let waits = "---\ntitle: Geheim\npublish_at: 2027-01-01\n---\nGeheim.\n";
    write(&folder.path().join("content"), "pages/geheim.md", waits);
    write(
        &folder.path().join("content"),
        "pages/concept.md",
        "---\ntitle: Concept\ndraft: true\n---\n",
    );
    assert!(found(folder.path(), "public", &[]) == before);
}

#[test]
fn an_area_is_found_by_its_other_names() {
    let folder = programme(&FILES);
    let before = found(folder.path(), "public", &[]);
    let register = "id,name,also\nnoord,Noord,\nplein,Plein,Damplein|Het Zand\n";
    write(&folder.path().join("content"), "areas.csv", register);
    let after = found(folder.path(), "public", &[]);
    let count = |files| entry(files, "zoeken", "nl")["page_count"].clone();
    assert_eq!(count(&before), count(&after));
    assert!(before != after);
}

#[test]
fn an_edition_has_no_search_and_leads_to_all_its_pages_from_a_to_z() {
    let folder = programme(&FILES);
    commit(folder.path(), "2025-07-01");
    git(folder.path(), "2025-07-01", &["tag", "v1"]);
    let settings = SETTINGS.1.replace("editions: []", "editions: [{tag: v1}]");
    write(&folder.path().join("content"), SETTINGS.0, settings);
    let files = found(folder.path(), "public", &[]);
    assert!(files.keys().all(|path| !path.starts_with("uitgaven")));
    let page = folder.path().join("public/uitgaven/v1/index.html");
    let page = read_page(page);
    let menu = page.split("<nav class=\"menu\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(menu.contains("a-z/index.html") && !menu.contains("zoeken"), "{menu}");
    let headers = std::fs::read_to_string(folder.path().join("public/_headers")).unwrap();
    assert_eq!(headers.matches("wasm-unsafe-eval").count(), 2, "{headers}");
    assert!(headers.contains("\n/zoeken/*\n  ! Content-Security-Policy\n"), "{headers}");
}

#[test]
fn a_site_that_wants_no_search_has_none_and_leads_to_all_its_pages_from_a_to_z() {
    let folder = programme(&FILES);
    write(folder.path(), "content/programme.yaml", format!("{}search: false\n", SETTINGS.1));
    assert!(found(folder.path(), "public", &[]).is_empty());
    let home = read_page(folder.path().join("public/index.html"));
    assert!(home.contains("href=\"a-z/index.html\"") && !home.contains("zoeken/"), "{home}");
}
