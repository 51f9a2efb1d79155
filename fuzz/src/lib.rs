//! What bytes at random are handed to. Each function returns whatever they are; a panic, an abort or no end is a finding.
//!
//! `cargo fuzz run NAME` in this folder looks for new ones, `tests/suite/fuzzed.rs` replays those in `corpus/`.

use std::fs;
use std::path::Path;

use base::diagnostic::{Language, render};
use import::{Area, Export, Register, Wishes};
use programme::source;
use spoorboek::commands::{Console, Nowhere, Options, compile};

/// The day of every reading.
const DAY: &str = "2026-11-27";

/// A small programme in which each kind of reference occurs.
const SOUND: [(&str, &str); 10] = [
    ("programme.yaml", "title: P\nurl: https://p.example/\nlanguages: [nl, en]\narea: stad\n"),
    ("areas.csv", "id,name,parent\nstad,Stad,\nnoord,Noord,stad\n"),
    ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
    ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\nareas: [noord]\n---\n"),
    (
        "goals/doel.md",
        "---\ntitle: Doel\nindicators: [{indicator: graad, role: headline}]\n---\nTekst.\n",
    ),
    ("indicators/graad.md", "---\ntitle: Graad\n---\n"),
    ("indicators/graad.csv", "area,period,value\nstad,2021,10\nnoord,2021,5\nstad,2023,12\n"),
    ("funds/pot.md", "---\ntitle: Pot\n---\n"),
    ("allocations.csv", "id,fund,to,amount,stage\na1,pot,lijn,100,allocated\n"),
    ("targets.csv", "id,indicator,goal,area,period,value\nt1,graad,doel,stad,2027,50\n"),
];

/// The YAML of each kind that carries most, and of the settings.
pub fn front_matter(bytes: &[u8]) {
    let fenced = [b"---\n", bytes, b"\n---\nTekst.\n"].concat();
    for path in ["goals/doel.md", "indicators/graad.md", "action-lines/lijn.md"] {
        read(&[(path, &fenced)]);
    }
    read(&[("programme.yaml", bytes), ("glossary.yaml", bytes)]);
}

/// Tables; the first byte says which.
pub fn tables(bytes: &[u8]) {
    const TABLES: [&str; 6] = [
        "indicators/graad.csv",
        "areas.csv",
        "targets.csv",
        "allocations.csv",
        "transactions.csv",
        "places.csv",
    ];
    let Some((which, rest)) = bytes.split_first() else { return };
    let path = TABLES.get(usize::from(*which) % TABLES.len());
    path.iter().for_each(|path| read(&[(path, rest)]));
}

/// The boundaries of areas.
pub fn geojson(bytes: &[u8]) {
    read(&[("areas.geojson", bytes)]);
}

/// A foreign file, with and without the choices that it leaves open.
pub fn imports(bytes: &[u8]) {
    let areas = [("stad", "Stad", "GM0014"), ("noord", "Noord", "BU00140501")];
    let register = Register::new(areas.into_iter().map(|(id, name, code)| Area {
        id,
        names: vec![name],
        kind: None,
        code: Some(code),
        parent: None,
    }));
    let chosen = Wishes {
        area: Some("stad".to_owned()),
        period: base::value::Period::parse("2023").ok(),
        ..Wishes::default()
    };
    for wishes in [Wishes::default(), chosen] {
        let export = Export { shown: "f", bytes: bytes.to_vec(), more: &[], companions: &[] };
        import::import(export, &wishes, &register);
    }
}

/// The text of a page, with links, numbers and charts: made into pages.
pub fn markdown(bytes: &[u8]) {
    build(&[("pages/blad.md", &[b"---\ntitle: Blad\n---\n", bytes].concat())]);
}

/// Whole files: each begins with a line `=== path`.
pub fn whole(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let files: Vec<(&str, &[u8])> = text
        .split("=== ")
        .filter_map(|file| file.split_once('\n'))
        .filter(|(path, _)| is_plain(path))
        .map(|(path, text)| (path, text.as_bytes()))
        .take(20)
        .collect();
    build(&files);
}

/// Whether a path stays in the folder, and is one that any system can hold.
fn is_plain(path: &str) -> bool {
    let is_name = |part: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        part.len() < 60
            && part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && part.chars().all(is_plain)
    };
    path.split('/').count() <= 4 && path.split('/').all(is_name)
}

/// The sound programme with these files in place of its own.
fn with(files: &[(&str, &[u8])]) -> Vec<(String, Vec<u8>)> {
    let sound = SOUND.iter().filter(|(path, _)| files.iter().all(|(other, _)| other != path));
    let sound = sound.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    sound.chain(files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()))).collect()
}

/// All that can be told without making pages, and how it is drawn.
fn read(files: &[(&str, &[u8])]) {
    let (sources, mut bag) = source::from_memory(with(files), "content");
    let (content, problems) = programme::parse(&sources);
    bag.append(problems);
    let Ok(day) = DAY.parse() else { return };
    let (_, problems) = programme::resolve::resolve(content, day, false);
    bag.append(problems);
    let found = bag.sorted(&sources);
    render::json(&found, &sources, Language::English);
    render::human(&found, &sources, Language::Dutch, false);
}

/// Everything but writing the site.
fn build(files: &[(&str, &[u8])]) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let content = folder.path().join("content");
    for (path, bytes) in with(files) {
        put(&content.join(path), &bytes);
    }
    let Ok(date) = DAY.parse() else { return };
    let options = Options::of(content, date);
    let console = Console::silent();
    if let Ok(compiled) = compile(&options, &Nowhere, &console) {
        let sources = &compiled.model.sources;
        render::json(&compiled.bag.sorted(sources), sources, Language::English);
    }
}

/// A path that another file is in the way of is left out.
fn put(path: &Path, bytes: &[u8]) {
    let made = path.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok());
    if made {
        let _ = fs::write(path, bytes);
    }
}
