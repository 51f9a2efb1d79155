//! Editions: the programme as it stands under a tag in git, readable at its own address.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{
    code, commit, git, part, programme, quoted, spoorboek, stderr, text, tree, write,
};

const THEN: &[(&str, &str)] = &[
    (
        "programme.yaml",
        "title: Proef\nurl: https://oud.example/\narea: stad\nedit_url: https://x.example/{path}\nsecurity: {contact: veilig@x.example}\n",
    ),
    ("areas.csv", "id,name\nstad,De stad\nselwerd,Selwerd\nbeijum,Beijum\n"),
    (
        "goals/wonen.md",
        "---\ntitle: Wonen\ndocuments: [brief]\nindicators: [{indicator: cijfer, role: headline}]\n---\nToen. Zie [oud](oud.md).\n",
    ),
    ("goals/oud.md", "---\ntitle: Oud\n---\n"),
    ("goals/geheim.md", "---\ntitle: Later ingetrokken\n---\n"),
    ("documents/brief.md", "---\ntitle: Brief\nfile: ../files/brief.txt\n---\n"),
    ("files/brief.txt", "Een brief van toen."),
    ("indicators/cijfer.md", "---\ntitle: Cijfer\nmeasure: percentage\n---\n"),
    ("indicators/cijfer.csv", "area,period,value\nselwerd,2023,61.5\nbeijum,2023,38.5\n"),
];

const NOW: &[(&str, &str)] = &[
    (
        "programme.yaml",
        "title: Proef\nurl: https://proef.example/\nlanguages: [nl, en]\narea: stad\neditions:\n  - {tag: v2024, title: Zoals vastgesteld, date: 2024-07-04}\nsecurity: {contact: veilig@x.example}\n",
    ),
    ("programme.en.yaml", "editions:\n  - {title: As adopted}\n"),
    (
        "goals/wonen.md",
        "---\ntitle: Wonen\nindicators: [{indicator: cijfer, role: headline}]\n---\nNu.\n",
    ),
    ("goals/nieuw.md", "---\ntitle: Nieuw\naliases: [oud]\n---\n"),
    ("goals/geheim.md", "---\ntitle: Later ingetrokken\ndraft: true\n---\n"),
    (
        "indicators/cijfer.csv",
        "area,period,value,status\nselwerd,2023,61.5,final\nbeijum,2023,,suppressed\nselwerd,2024,62.5,final\n",
    ),
];

/// A folder with an edition and what came after it.
fn adopted() -> TempDir {
    let folder = programme(THEN);
    commit(folder.path(), "2024-07-01");
    git(folder.path(), "2024-07-02", &["tag", "v2024"]);
    for (path, text) in NOW {
        write(&folder.path().join("content"), path, text);
    }
    for gone in ["goals/oud.md", "documents/brief.md", "files/brief.txt"] {
        fs::remove_file(folder.path().join("content").join(gone)).unwrap();
    }
    commit(folder.path(), "2026-01-05");
    folder
}

fn run(folder: &Path, args: &[&str]) -> std::process::Output {
    spoorboek(folder, &[args, &["--date", "2026-02-01", "--lang", "nl"]].concat())
}

fn build(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let output = run(folder, &["build"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    tree(&folder.join("public"))
}

fn page(files: &BTreeMap<PathBuf, Vec<u8>>, path: &str) -> String {
    let bytes = files.get(Path::new(path)).unwrap_or_else(|| panic!("there is no {path}"));
    quoted(std::str::from_utf8(bytes).unwrap())
}

#[test]
fn an_edition_stays_readable_at_its_own_address_as_it_was() {
    let folder = adopted();
    let files = build(folder.path());
    let then = page(&files, "uitgaven/v2024/doelen/wonen/index.html");
    assert!(then.contains("Toen.") && !then.contains("Nu."));
    assert!(then.contains(
        "Zo was het op 4 juli 2024 (Zoals vastgesteld). Deze pagina verandert niet meer."
    ));
    assert!(then.contains("<a href=\"../../../../doelen/wonen/index.html\">Zo is het nu</a>"));
    assert!(then.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(then.contains("<title>Wonen (doel) – Proef – Zoals vastgesteld</title>"));
    let canonical =
        "<link rel=\"canonical\" href=\"https://proef.example/uitgaven/v2024/doelen/wonen/\">";
    assert!(
        then.contains(canonical) && !then.contains("oud.example") && !then.contains("x.example")
    );
    assert_eq!(page(&files, "uitgaven/v2024/files/brief.txt"), "Een brief van toen.");
    assert!(!files.contains_key(Path::new("files/brief.txt")));

    // What it was called then leads to what it is called now, and back.
    let old = page(&files, "uitgaven/v2024/doelen/oud/index.html");
    assert!(old.contains("href=\"../../../../doelen/nieuw/index.html\">Zo is het nu"));
    let was = "Hoe het was: <a href=\"../../uitgaven/v2024/doelen";
    assert!(
        page(&files, "doelen/nieuw/index.html")
            .contains(&format!("{was}/oud/index.html\">Zoals vastgesteld</a>."))
    );
    assert!(
        page(&files, "doelen/wonen/index.html").contains(&format!("{was}/wonen/index.html\">"))
    );
    assert!(
        page(&files, "index.html").contains("Hoe het was: <a href=\"uitgaven/v2024/index.html\">")
    );
    // It was there in Dutch alone.
    assert!(!page(&files, "en/goals/wonen/index.html").contains("How it was:"));
    let all = page(&files, "uitgaven/index.html");
    assert!(text(part(&all, "uitgaven")).contains("4 juli 2024 Uitgave Zoals vastgesteld"));
    assert!(page(&files, "index.html").contains("href=\"uitgaven/index.html\""));
    let unknown = page(&files, "wat-we-nog-niet-weten/index.html");
    assert!(unknown.contains("Op 4 juli 2024 (Zoals vastgesteld) waren het er "), "{unknown}");

    // Search engines and crawlers are told of the site as it is.
    assert!(!page(&files, "sitemap.xml").contains("uitgaven/v2024"));
    for never in ["404.html", "robots.txt", "sitemap.xml"] {
        assert!(!files.contains_key(&Path::new("uitgaven/v2024").join(never)), "{never}");
    }
}

#[test]
fn links_of_an_edition_stay_within_it_but_for_the_way_to_now() {
    let folder = adopted();
    let files = build(folder.path());
    let edition = Path::new("uitgaven/v2024");
    let pages = files.keys().filter(|path| path.starts_with(edition));
    let mut count = 0;
    for path in pages.filter(|path| path.extension().is_some_and(|end| end == "html")) {
        let html = page(&files, &path.to_string_lossy());
        count += 1;
        for (before, rest) in html.match_indices("href=\"").map(|(at, _)| html.split_at(at + 6)) {
            let href = rest.split(['"', '#']).next().unwrap();
            if href.is_empty() || href.contains(':') {
                continue;
            }
            let is_now =
                rest.contains(">Zo is het nu</a>") && rest.find('>') == rest.find(">Zo is het nu");
            let mut target = path.parent().unwrap().to_owned();
            for step in href.split('/') {
                match step {
                    ".." => assert!(target.pop(), "{href} in {}", path.display()),
                    step => target.push(step),
                }
            }
            assert!(files.contains_key(&target), "{href} in {} {}", path.display(), before.len());
            assert_eq!(target.starts_with(edition), !is_now, "{href} in {}", path.display());
        }
    }
    assert!(count > 10, "{count}");
}

#[test]
fn what_is_kept_back_now_is_kept_back_in_an_edition() {
    let folder = adopted();
    for (path, bytes) in build(folder.path()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for never in ["38.5", "38,5", "Later ingetrokken"] {
            assert!(!text.contains(never), "{never} in {}", path.display());
        }
    }
}

#[test]
fn an_edition_is_the_same_in_every_build_and_its_addresses_are_recorded() {
    let folder = adopted();
    let files = build(folder.path());
    assert_eq!(build(folder.path()), files);
    let verified = run(folder.path(), &["verify"]);
    assert_eq!((code(&verified), stderr(&verified)), (0, String::new()));
    // Before the first list nothing can have vanished.
    assert_eq!(code(&run(folder.path(), &["check", "--addresses"])), 0);
    assert_eq!(code(&run(folder.path(), &["addresses", "--update"])), 0);
    let ledger = fs::read_to_string(folder.path().join("content/addresses.csv")).unwrap();
    assert!(ledger.contains("/uitgaven/v2024/doelen/oud/,oud,2026-02-01\n"), "{ledger}");
    let checked = run(folder.path(), &["check", "--addresses"]);
    assert_eq!(code(&checked), 0, "{}", stderr(&checked));
    // Without the edition they would vanish.
    let settings = folder.path().join("content/programme.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, text.split("editions").next().unwrap()).unwrap();
    fs::remove_file(folder.path().join("content/programme.en.yaml")).unwrap();
    let lost = run(folder.path(), &["check"]);
    assert!(code(&lost) == 1 && stderr(&lost).contains("[address-lost]"), "{}", stderr(&lost));
}

#[test]
fn an_edition_that_cannot_be_read_is_told_at_its_tag() {
    let folder = adopted();
    let settings = "title: Proef\neditions:\n  - {tag: TAG}\n";
    let told = |at: &Path, tag: &str| {
        write(&at.join("content"), "programme.yaml", settings.replace("TAG", tag));
        let _ = fs::remove_file(at.join("content/programme.en.yaml"));
        let output = run(at, &["check"]);
        assert_eq!(code(&output), 1, "{}", stderr(&output));
        stderr(&output)
    };
    let found = told(folder.path(), "v2042");
    for words in [
        "[edition-not-found]",
        "content/programme.yaml:3:11",
        "De tag “v2042” bestaat niet.",
        "Bedoelde u v2024?",
    ] {
        assert!(found.contains(words), "{words}: {found}");
    }
    let found = told(folder.path(), "eerste-uitgave");
    assert!(found.contains("Maak hem met `git tag eerste-uitgave`"), "{found}");
    // A branch is no tag, and what begins with a dash is no option.
    for tag in ["main", "--help", "a:b"] {
        assert!(told(folder.path(), tag).contains("bestaat niet"), "{tag}");
    }
    git(folder.path(), "2026-01-06", &["checkout", "-q", "--orphan", "elders"]);
    git(folder.path(), "2026-01-06", &["rm", "-q", "-r", "-f", "--cached", "."]);
    write(folder.path(), "leeg.txt", "");
    git(folder.path(), "2026-01-06", &["add", "leeg.txt"]);
    git(folder.path(), "2026-01-06", &["commit", "-q", "-m", "leeg"]);
    git(folder.path(), "2026-01-06", &["tag", "leeg"]);
    assert!(told(folder.path(), "leeg").contains("staat in deze map geen programme.yaml"));
    assert!(told(folder.path(), "v2024}\n  - {tag: V2024").contains("[listed-twice]"));

    let bare = programme(NOW);
    assert!(told(bare.path(), "v2024").contains("deze map staat niet in git"));
    let clones = tempfile::tempdir().unwrap();
    let whole = adopted();
    let source = format!("file://{}", whole.path().display());
    let shallow = clones.path().join("ondiep");
    let to = shallow.to_string_lossy().into_owned();
    git(clones.path(), "2026-01-06", &["clone", "-q", "--depth", "1", "--no-tags", &source, &to]);
    let found = told(&shallow, "v2024");
    assert!(
        found.contains("alleen de nieuwste versies") && found.contains("--unshallow --tags"),
        "{found}"
    );
}

#[test]
fn an_edition_with_errors_by_the_rules_of_now_is_not_published() {
    let folder = adopted();
    write(
        &folder.path().join("content"),
        "indicators/cijfer.csv",
        "area,period,value\nselwerd,2023,abc\n",
    );
    commit(folder.path(), "2026-01-06");
    git(folder.path(), "2026-01-06", &["tag", "fout"]);
    let settings = "title: Proef\neditions:\n  - {tag: fout}\n";
    write(&folder.path().join("content"), "programme.yaml", settings);
    let _ = fs::remove_file(folder.path().join("content/programme.en.yaml"));
    write(
        &folder.path().join("content"),
        "indicators/cijfer.csv",
        "area,period,value\nselwerd,2023,1\n",
    );
    let output = run(folder.path(), &["build"]);
    assert_eq!(code(&output), 1);
    let told = stderr(&output);
    for words in [
        "[edition-with-errors]",
        "content/programme.yaml:3:11",
        "fout:content/indicators/cijfer.csv:2",
        "git switch -c fout-hersteld fout",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!folder.path().join("public").exists());
}

#[test]
fn an_edition_that_gives_away_what_is_suppressed_now_is_not_published() {
    let folder = programme(&[
        ("programme.yaml", "title: Proef\narea: stad\n"),
        ("areas.csv", "id,name,parent,type\nstad,De stad,,stad\na,A,stad,wijk\nb,B,stad,wijk\n"),
        ("indicators/aantal.md", "---\ntitle: Aantal\nmeasure: count\naggregation: sum\n---\n"),
        ("indicators/aantal.csv", "area,period,value\nstad,2023,100\na,2023,97\nb,2023,3\n"),
    ]);
    commit(folder.path(), "2024-07-01");
    git(folder.path(), "2024-07-01", &["tag", "toen"]);
    let content = folder.path().join("content");
    write(&content, "programme.yaml", "title: Proef\narea: stad\neditions: [{tag: toen}]\n");
    // Now nothing gives it away; then the whole and the other part stood beside it.
    write(
        &content,
        "indicators/aantal.csv",
        "area,period,value,status\nstad,2023,100,final\na,2023,,suppressed\nb,2023,,suppressed\n",
    );
    let output = run(folder.path(), &["build"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    for (path, bytes) in tree(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains("<td>97") && !text.contains(",97"), "{}", path.display());
    }
    // With one of the two suppressed, the other stands in the edition and gives it away.
    write(&content, "indicators/aantal.csv", "area,period,value,status\na,2023,,suppressed\n");
    let output = run(folder.path(), &["build"]);
    assert_eq!(code(&output), 1);
    let told = stderr(&output);
    assert!(told.contains("[edition-with-errors]") && told.contains("aantal.csv"), "{told}");
}

/// Every kind of page, table and drawing, of which an edition has one too. The example itself names none: a copy of it
/// has no tag.
#[test]
fn all_that_the_invented_example_shows_can_be_an_edition() {
    let folder = programme(&[]);
    let content = crate::support::root().join("handbook/example/content");
    for (path, bytes) in ::programme::source::read_folder(&content).unwrap() {
        write(&folder.path().join("content"), &path, bytes);
    }
    commit(folder.path(), "2026-11-28");
    git(folder.path(), "2026-11-28", &["tag", "v2026"]);
    let settings = folder.path().join("content/programme.yaml");
    let now = fs::read_to_string(&settings).unwrap()
        + "editions:\n  - {tag: v2026, title: Zoals vastgesteld in 2026, date: 2026-11-28}\n";
    fs::write(&settings, now).unwrap();
    let output = spoorboek(folder.path(), &["build", "--strict", "--date", "2026-11-28"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let files = tree(&folder.path().join("public"));
    let pages = |top: &str| {
        let html = files.keys().filter(|path| path.extension().is_some_and(|end| end == "html"));
        html.filter(|path| path.starts_with(top)).count()
    };
    assert!(pages("uitgaven/v2026") > 100, "{}", pages("uitgaven/v2026"));
    let goal = page(&files, "uitgaven/v2026/doelen/meer-werk/index.html");
    assert!(goal.contains("<svg") && goal.contains("Zo is het nu"), "{goal}");
}
