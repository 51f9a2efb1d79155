//! What a page is told of the content: of which edition it should be, and what is wrong.

use base::diagnostic::{Bag, Language, Severity, Texts, render};
use serde_json::{Value, json};

/// The errors of a bag as a page shows them, in the order of files and lines.
pub fn errors(bag: &Bag, texts: &dyn Texts, language: Language) -> Value {
    let mut sorted = bag.sorted(texts);
    sorted.retain(|found| found.severity() == Severity::Error);
    serde_json::from_str(&render::json(&sorted, texts, language)).unwrap_or_default()
}

/// The message to every page: pages of another edition than this are of the past.
pub fn news(edition: &str, problems: &Value, is_current: bool, language: Language) -> String {
    let count = problems.as_array().map_or(0, Vec::len);
    let title = match (language, count) {
        (Language::Dutch, 1) => "Eén fout in de inhoud".to_owned(),
        (Language::Dutch, _) => format!("{count} fouten in de inhoud"),
        (Language::English, 1) => "One error in the content".to_owned(),
        (Language::English, _) => format!("{count} errors in the content"),
    };
    let kept = match (language, is_current) {
        (Language::Dutch, true) => "Zolang dit er staat, komt de site niet op het web.",
        (Language::Dutch, false) => {
            "Hieronder staat de laatste versie zonder deze fouten. Bewaar een herstelde versie, dan verdwijnt deze melding."
        }
        (Language::English, true) => "As long as this stands, the site cannot be published.",
        (Language::English, false) => {
            "Below is the last version without these errors. Save a mended one, and this message goes."
        }
    };
    let (lang, close) = match language {
        Language::Dutch => ("nl", "Sluiten"),
        Language::English => ("en", "Close"),
    };
    let words = json!({ "title": title, "kept": kept, "close": close });
    json!({ "edition": edition, "problems": problems, "lang": lang, "words": words }).to_string()
}

/// A page in place of all pages, as long as there is nothing to make them of.
pub fn nothing_yet(problems: &Value, language: Language) -> String {
    let (lang, title, told) = match language {
        Language::Dutch => (
            "nl",
            "Nog geen site",
            "Er zijn fouten in de inhoud. Zodra zij hersteld zijn, verschijnt hier de site.",
        ),
        Language::English => (
            "en",
            "No site yet",
            "There are errors in the content. As soon as they are mended, the site appears here.",
        ),
    };
    let all = problems.as_array().map(Vec::as_slice).unwrap_or_default();
    let items: String = all.iter().map(item).collect();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{told}</p>\n<ol>\n{items}</ol>\n</main>\n</body>\n</html>\n"
    )
}

fn item(problem: &Value) -> String {
    let text = |key: &str| problem[key].as_str().map(base::escaped).unwrap_or_default();
    let line = problem["line"].as_u64().map(|line| format!(":{line}")).unwrap_or_default();
    let (file, message, hint) = (text("file"), text("message"), text("hint"));
    format!("<li><code>{file}{line}</code> {message} {hint}</li>\n")
}
