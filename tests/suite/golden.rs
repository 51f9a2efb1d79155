//! Holds what is drawn and told against the files of `tests/golden/diagrams`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use chart::{Cell, Figure};
use locale::Locale;

/// The languages in which each case is told; the drawings are held in the first.
pub const LANGUAGES: [&str; 2] = ["nl", "en"];

/// The languages of the theme, made once for all cases.
pub fn nl() -> &'static Locale {
    static DUTCH: LazyLock<Locale> = LazyLock::new(|| Locale::new("nl", &[]).0);
    &DUTCH
}

pub fn en() -> &'static Locale {
    static ENGLISH: LazyLock<Locale> = LazyLock::new(|| Locale::new("en", &[]).0);
    &ENGLISH
}

/// Fails where a case, told and drawn by `figure`, differs from its files, which are named by its
/// `id`.
pub fn hold<Case>(
    cases: &[Case],
    id: impl Fn(&Case) -> &str,
    figure: impl Fn(&Case, &Locale) -> Figure,
) {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let folder = crate::support::root().join("tests/golden/diagrams");
    let mut differing = Vec::new();
    let mut one = |name: String, text: &str| {
        let path = folder.join(&name);
        if bless {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, text).unwrap();
        } else if std::fs::read_to_string(&path).unwrap_or_default() != text {
            differing.push(name);
        }
    };
    let locales = LANGUAGES.map(|tag| (tag, Locale::new(tag, &[]).0));
    for case in cases {
        let id = id(case);
        for (tag, locale) in &locales {
            let figure = figure(case, locale);
            one(format!("{id}.{tag}.txt"), &told(&figure));
            if *tag == LANGUAGES[0]
                && let Some(drawing) = &figure.drawing
            {
                one(format!("{id}.wide.svg"), &drawing.wide);
                // A small one does for every width.
                if !drawing.narrow.is_empty() {
                    one(format!("{id}.narrow.svg"), &drawing.narrow);
                }
            }
            assert_eq!(locale.missing(), Vec::<String>::new(), "{id} in {tag}");
        }
    }
    assert_eq!(differing, Vec::<String>::new());
}

fn told(figure: &Figure) -> String {
    let mut out = String::new();
    let words = &figure.words;
    writeln!(out, "{}\n{}\n", words.message, words.measured).unwrap();
    writeln!(out, "{}\n{}\n", words.name, words.sentence).unwrap();
    if words.description != words.sentence {
        writeln!(out, "{}\n", words.description).unwrap();
    }
    for note in &words.notes {
        writeln!(out, "{note}\n").unwrap();
    }
    let table = &figure.table;
    let heads: Vec<&str> = table.head.iter().map(|head| head.text.as_str()).collect();
    writeln!(out, "{}\n{}", table.caption, heads.join(" | ")).unwrap();
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        writeln!(out, "{} | {}", row.head, cells.join(" | ")).unwrap();
        let columns: usize = row.cells.iter().map(|cell| cell.span).sum();
        assert_eq!(columns + 1, table.head.len(), "{}", row.head);
    }
    out
}

pub fn cell(cell: &Cell) -> String {
    let extra = [&cell.margin, &cell.status, &cell.note].into_iter().flatten();
    extra.fold(cell.text.clone(), |text, extra| format!("{text} [{extra}]"))
}
