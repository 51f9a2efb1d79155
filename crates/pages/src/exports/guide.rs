//! `llms.txt` (llmstxt.org): what the site tells and where, for programs that read text.

use std::fmt::Write;

use programme::model::Lang;

use super::whole;
use crate::address::PageKey;
use crate::book::Book;
use crate::book::scope::Scope;

/// In the first language. None where the site has no address of its own.
pub fn guide<'a>(book: &'a Book<'a>) -> Option<String> {
    let settings = &book.programme.settings;
    let url = settings.url.as_deref()?;
    let lang = Lang::DEFAULT;
    let scope = &Scope::new(book, lang, book.site.address(PageKey::Home, lang)?);
    // Writing to a string cannot fail.
    let mut text = format!("# {}\n", plain(&scope.say(&settings.title).text));
    if let Some(summary) = &settings.summary {
        let _ = write!(text, "\n> {}\n", plain(&scope.say(summary).text));
    }
    let _ = write!(text, "\n{}\n\n## {}\n\n", scope.t("guide-intro"), scope.t("guide-pages"));
    for (key, of, address) in book.site.pages() {
        let is_list = matches!(key, PageKey::List(_) | PageKey::One(_) | PageKey::Dossier(None));
        if of != lang || !is_list || matches!(key, PageKey::NOT_FOUND | PageKey::WAITING) {
            continue;
        }
        let told = (scope.kind(key).summary)(scope, key).map(|told| told.text);
        line(&mut text, &scope.name(key).text, &address.canonical(url), told.as_deref());
    }
    let _ = write!(text, "\n## {}\n\n", scope.t("open-data-whole"));
    for (name, told, at) in whole::made(scope) {
        line(&mut text, &name, &at.canonical(url), Some(&told));
    }
    let _ =
        writeln!(text, "- {}: {}", scope.t("open-data-object"), scope.t("open-data-object-text"));
    Some(text)
}

fn line(text: &mut String, name: &str, at: &str, told: Option<&str>) {
    let _ = write!(text, "- [{}]({at})", plain(name));
    if let Some(told) = told {
        let _ = write!(text, ": {}", plain(told));
    }
    text.push('\n');
}

/// A text that Markdown would leave as it is.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '`' | '*' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
