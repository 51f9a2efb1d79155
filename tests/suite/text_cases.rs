//! Texts and what becomes of them: each folder of `tests/cases/text` holds `input.md`, the HTML
//! that is made of it and what is wrong with it, word for word.
//!
//! `SPOORBOEK_BLESS=1 cargo test --test suite text_cases` writes the expected files anew; read the
//! difference before it is committed.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use base::diagnostic::{FileId, Lines, Place, Span, nearest};
use base::value::{DecimalMark, Period};
use programme::rules::{
    emphasis_unclosed, image_without_alt, literal_markdown, missing_file, notation_not_read,
    start_after_end, unknown_id, unknown_value,
};
use serde_json::json;
use text::{
    ChartBlock, ChartProblem, ImageTarget, LinkTarget, NoData, NumberAnswer, NumberQuery, Options,
    Phrase, Rendered, World, anchors, render, survey,
};

#[test]
fn every_text_becomes_what_its_case_says() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut wrong = String::new();
    for case in cases() {
        let text = fs::read_to_string(case.join("input.md")).unwrap();
        let rendered = rendered(&text);
        for (file, found) in
            [("expected.html", rendered.html.clone()), ("expected.json", report(&text, &rendered))]
        {
            let path = case.join(file);
            if bless {
                if found.is_empty() {
                    let _ = fs::remove_file(&path);
                } else {
                    fs::write(&path, &found).unwrap();
                }
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            if expected != found {
                _ = writeln!(wrong, "{}\nexpected:\n{expected}\nfound:\n{found}", path.display());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A case is named after the code that it is about, or after what it shows; where it is named
/// after a code, that code must be in it.
#[test]
fn a_case_named_after_a_code_holds_it() {
    // What can be wrong with keys and tables as well.
    let shared = [
        &emphasis_unclosed::RULE,
        &image_without_alt::RULE,
        &literal_markdown::RULE,
        &missing_file::RULE,
        &notation_not_read::RULE,
        &start_after_end::RULE,
        &unknown_id::RULE,
        &unknown_value::RULE,
    ];
    let rules = text::RULES.iter().copied().chain(shared);
    let codes: Vec<&str> = rules.map(|rule| rule.code).collect();
    let mut seen = Vec::new();
    for case in cases() {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let expected = fs::read_to_string(case.join("expected.json")).unwrap_or_default();
        if codes.contains(&name.as_str()) {
            assert!(expected.contains(&format!("\"{name}\"")), "{name}");
            seen.push(name);
        } else {
            assert!(expected.is_empty(), "{name} is about no code and has diagnostics");
        }
    }
    for code in codes {
        assert!(seen.iter().any(|name| name == code), "no case for {code}");
    }
}

#[test]
fn the_good_example_of_a_rule_is_good() {
    for rule in text::RULES {
        for (text, good) in [(rule.bad, false), (rule.good, true)] {
            let rendered = rendered(text);
            let found = rendered.diagnostics.iter().any(|d| d.rule.code == rule.code);
            assert_ne!(found, good, "{}: {text}", rule.code);
            if good {
                let all: Vec<&str> = rendered.diagnostics.iter().map(|d| d.rule.code).collect();
                assert!(all.is_empty(), "{}: {all:?}", rule.code);
            }
        }
    }
}

#[test]
fn headings_have_the_ids_that_links_are_checked_against() {
    for case in cases() {
        let text = fs::read_to_string(case.join("input.md")).unwrap();
        let emitted: Vec<String> = rendered(&text)
            .headings
            .into_iter()
            .map(|heading| heading.id.trim_start_matches("t-").to_owned())
            .collect();
        assert_eq!(emitted, anchors(&text), "{}", case.display());
    }
}

#[test]
fn no_text_makes_it_stumble() {
    // Whatever an editor's slip or a broken disk makes of a text, something is rendered.
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % 1_000_003).unwrap() % below.max(1)
    };
    let texts: Vec<String> =
        cases().iter().map(|case| fs::read_to_string(case.join("input.md")).unwrap()).collect();
    let pieces: Vec<&str> = "* _ ** ` ``` ~~~ [ ]( ) ![ ] < > </ &amp; &# \\ | |-|-|\n :--- # ## \n\n  - 1. > >\u{20}[!NOTE] [^1] [^1]: \
                             value:x? chart <b> </b> <span lang=x> <!-- {#x} : ~~ \t é \u{301} 🦆 \u{0} \r\n"
        .split(' ')
        .collect();
    for round in 0..3000 {
        let base = &texts[next(texts.len())];
        let mut chars: Vec<char> = base.chars().collect();
        for _ in 0..=next(8) {
            let at = next(chars.len() + 1);
            match next(3) {
                0 if !chars.is_empty() => {
                    let end = (at + next(12)).min(chars.len());
                    chars.drain(at.min(end)..end);
                }
                1 => {
                    let other: Vec<char> = texts[next(texts.len())].chars().collect();
                    let from = next(other.len());
                    let to = (from + next(60)).min(other.len());
                    chars.splice(at..at, other[from..to].iter().copied());
                }
                _ => {
                    let piece: String = (0..=next(4)).map(|_| pieces[next(pieces.len())]).collect();
                    chars.splice(at..at, piece.chars());
                }
            }
        }
        let text: String = chars.into_iter().collect();
        let rendered = rendered(&text);
        let texts: Vec<&str> = vec![&text];
        for found in rendered.diagnostics.iter() {
            let Place::Span(span) = found.place else {
                panic!("{} without a place in {text:?}", found.rule.code);
            };
            let range = span.range();
            assert!(
                texts[0].get(range.clone()).is_some(),
                "round {round}: {} at {range:?} in {text:?}",
                found.rule.code
            );
        }
        assert_balanced(&rendered.html, &text);
        assert_eq!(rendered.headings.len(), anchors(&text).len(), "{text:?}");
        let _ = survey(&text);
    }
}

/// Every element that is opened is closed, in order: what editors write cannot break a page.
fn assert_balanced(html: &str, text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if matches!(name, "br" | "wbr" | "img" | "hr") {
            continue;
        }
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "in {html}\nof {text:?}"),
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}\nof {text:?}");
}

#[test]
fn deep_nesting_ends() {
    for piece in [
        "> ",
        "- [ ] ",
        "[a](b ",
        "[a] (",
        "a | b\n",
        "a@",
        "www.a.nl(",
        "https://",
        "##a\n",
        "[",
        "![",
        "*",
        "**a ",
        "_",
        "- ",
        "<b>",
        "</b>",
        "[^1]",
        "`",
        "~~",
        "<",
        "((",
        "[a](",
        "<b></i>",
        "[x](#a)",
        "# a\n",
        "|a",
        "[^a]: ",
        "![a](b \"c\")",
        "&#",
        "<!--",
        "[a]: b\n",
        "1. ",
        "\\",
        "[](value:x)",
        "|a|\n|-|\n|b|\n\n",
        "```\n",
        "<abbr title=",
        "a\n: b\n\n",
        "[a][",
        "*a_ ",
    ] {
        let time = |count: usize| {
            let text = piece.repeat(count);
            let start = std::time::Instant::now();
            let rendered = rendered(&text);
            assert_balanced(&rendered.html, piece);
            start.elapsed()
        };
        let (small, large) = (time(2_500), time(10_000));
        // Four times the text may take four times the time, and some more where the machine is
        // busy; a quadratic pass takes sixteen times and far longer than this.
        assert!(
            large.as_millis() < 1_500 || large < small * 10,
            "{piece:?}: {small:?}, then {large:?}"
        );
    }
}

fn rendered(text: &str) -> Rendered {
    let words = |phrase| {
        match phrase {
            Phrase::Table => "Tabel",
            Phrase::Code => "Code",
            Phrase::Footnotes => "Voetnoten",
            Phrase::Footnote(number) => return format!("Voetnoot {number}"),
            Phrase::FootnoteBack(number) => return format!("Terug naar voetnoot {number}"),
            Phrase::TaskDone => "Gedaan",
            Phrase::TaskOpen => "Nog te doen",
            Phrase::Video => "video",
            Phrase::Note => "Goed om te weten",
            Phrase::Tip => "Tip",
            Phrase::Important => "Belangrijk",
            Phrase::Warning => "Let op",
            Phrase::Caution => "Pas op",
        }
        .to_owned()
    };
    let options =
        Options { words: &words, decimal_mark: DecimalMark::Comma, top_level: 2, id_prefix: "t-" };
    render(text, Span::new(FileId(0), 0..text.len()), &options, &Town)
}

/// A small world: a few files, one indicator.
struct Town;

const PAGES: &[(&str, &str)] = &[
    ("../goals/prettig-wonen.md", "Prettig wonen"),
    ("../action-lines/leerwerkplek.md", "De wijk als leerwerkplek"),
    ("../files/bijlage.pdf", ""),
];
const IMAGES: &[&str] = &["../files/speeltuin.jpg", "../files/kaart.svg"];

impl World for Town {
    fn link(&self, path: &str, fragment: Option<&str>) -> LinkTarget {
        if path == "../funds/nieuwe-deal.md" {
            return LinkTarget::Embargoed { id: "nieuwe-deal".to_owned() };
        }
        if path == "../targets.csv" {
            return LinkTarget::NoPage;
        }
        let Some((_, title)) = PAGES.iter().find(|(page, _)| *page == path) else {
            let near = nearest(path, PAGES.iter().map(|(page, _)| *page));
            return LinkTarget::Missing { nearest: near.map(str::to_owned) };
        };
        if path.ends_with(".pdf") {
            return LinkTarget::File {
                href: path.to_owned(),
                title: "bijlage.pdf".to_owned(),
                note: "PDF, 1,2 MB".to_owned(),
            };
        }
        let known = ["aanpak", "waarom"];
        if let Some(fragment) = fragment.filter(|fragment| !known.contains(fragment)) {
            return LinkTarget::MissingAnchor {
                nearest: nearest(fragment, known).map(str::to_owned),
            };
        }
        let fragment = fragment.map_or_else(String::new, |fragment| format!("#t-{fragment}"));
        LinkTarget::Page {
            href: path.replace(".md", &format!("/index.html{fragment}")),
            title: (*title).to_owned(),
        }
    }

    fn image(&self, path: &str) -> ImageTarget {
        match IMAGES.iter().find(|image| **image == path) {
            Some(image) => ImageTarget::File {
                href: (*image).to_owned(),
                size: image.ends_with(".jpg").then_some((800, 600)),
                srcset: None,
            },
            None => ImageTarget::Missing {
                nearest: nearest(path, IMAGES.iter().copied()).map(str::to_owned),
            },
        }
    }

    fn number(&self, query: &NumberQuery) -> NumberAnswer {
        match query.indicator.value.as_str() {
            "misdrijven" => {}
            "geheim" => return NumberAnswer::Embargoed,
            other => {
                return NumberAnswer::UnknownIndicator {
                    nearest: nearest(other, ["misdrijven"]).map(str::to_owned),
                };
            }
        }
        if let Some((dimension, _)) = query.by.first() {
            return NumberAnswer::UnknownBreakdown {
                at: 0,
                nearest: nearest(&dimension.value, ["leeftijd"]).map(str::to_owned),
            };
        }
        let area = query.area.as_ref().map_or("noord", |area| area.value.as_str());
        if !["noord", "selwerd", "tuinwijk", "beijum"].contains(&area) {
            return NumberAnswer::UnknownArea {
                nearest: nearest(area, ["selwerd", "tuinwijk"]).map(str::to_owned),
            };
        }
        let period = query.period.as_ref().map_or(Period::Year(2023), |period| period.value);
        match (area, period) {
            ("tuinwijk", _) => NumberAnswer::NoData(NoData::Suppressed),
            ("beijum", _) => NumberAnswer::NoData(NoData::Missing),
            (_, Period::Year(2023)) => {
                NumberAnswer::Value { shown: "45,7".to_owned(), value: "45.7".parse().ok() }
            }
            _ => NumberAnswer::NoData(NoData::NoRow { latest: Some("2023".to_owned()) }),
        }
    }

    fn chart(&self, block: &ChartBlock) -> Result<String, Vec<ChartProblem>> {
        let mut problems = Vec::new();
        if block.indicator.value != "misdrijven" {
            let near = nearest(&block.indicator.value, ["misdrijven"]).map(str::to_owned);
            problems.push(ChartProblem::UnknownIndicator { nearest: near });
        }
        for (at, area) in block.areas.iter().enumerate() {
            if !["selwerd", "tuinwijk"].contains(&area.value.as_str()) {
                let near = nearest(&area.value, ["selwerd", "tuinwijk"]).map(str::to_owned);
                problems.push(ChartProblem::UnknownArea { at, nearest: near });
            }
        }
        if block.by.as_ref().is_some_and(|by| by.value != "age") {
            problems.push(ChartProblem::UnknownDimension { known: vec!["age".to_owned()] });
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let caption = block
            .caption
            .as_ref()
            .map_or("", |caption| caption.value.as_str())
            .replace('<', "&lt;");
        let form = block.form.map_or("?", |form| form.word());
        Ok(format!("<figure class=\"chart\">{form}: {caption}</figure>"))
    }
}

/// What is wrong, as JSON with places as people count them; empty where nothing is.
fn report(text: &str, rendered: &Rendered) -> String {
    let lines = Lines::new(text);
    let mut found: Vec<_> = rendered
        .diagnostics
        .iter()
        .map(|d| {
            let Place::Span(span) = d.place else {
                panic!("{} without a place", d.rule.code);
            };
            let at = |offset: u32| {
                let position = lines.position(offset);
                json!([position.line, position.column])
            };
            let value = json!({
                "code": d.rule.code,
                "severity": d.severity().to_string(),
                "start": at(span.start),
                "end": at(span.end),
                "source": text.get(span.range()),
                "nl": { "message": d.message.nl, "hint": d.hint.as_ref().map(|hint| &hint.nl) },
                "en": { "message": d.message.en, "hint": d.hint.as_ref().map(|hint| &hint.en) },
            });
            (span.start, d.rule.code, value)
        })
        .collect();
    if found.is_empty() {
        return String::new();
    }
    found.sort_by_key(|(start, code, _)| (*start, *code));
    let found: Vec<_> = found.into_iter().map(|(_, _, value)| value).collect();
    let mut json = serde_json::to_string_pretty(&found).unwrap();
    json.push('\n');
    json
}

fn cases() -> Vec<PathBuf> {
    let folder = crate::support::root().join("tests/cases/text");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("input.md").exists())
        .collect();
    cases.sort();
    cases
}
