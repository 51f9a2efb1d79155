//! A feed (RFC 4287): what changed, the newest first.

use std::cmp::Reverse;
use std::fmt::Write;

use crate::address::{Address, PageKey};
use base::value::Date;
use insight::Happened;
use locale::args;
use programme::model::ObjectRef;

use crate::book::scope::Scope;
use crate::parts::altered;
use crate::parts::dated::{self, Told, happened};
use base::escaped;

/// The newest entries that the feed holds; readers keep what they have seen.
const MOST: usize = 100;

/// What changed, in the language of the scope. `url` is the site's own address, `file` where the
/// feed itself stands.
pub fn feed(scope: &Scope<'_>, url: &str, file: &Address) -> String {
    let tag = scope.settings().tag(scope.lang);
    let site = scope.say(&scope.settings().title).text;
    let title = scope.t_with("changes-feed", args!(site));
    let page = scope.here.canonical(url);
    let own = file.canonical(url);
    let entries = entries(scope);
    let updated = entries.first().map_or(scope.book.today, |entry| entry.day);
    let author = scope.settings().organisation.as_ref();
    let author = author.map_or(site, |name| scope.say(name).text);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{}</id>\n<title>{}</title>\n<subtitle>{}</subtitle>\n<updated>{}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{}\"/>\n\
         <author><name>{}</name></author>\n<generator>Spoorboek</generator>\n",
        escaped(&page),
        escaped(&title),
        escaped(&scope.t("changes-summary")),
        stamp(updated),
        escaped(&own),
        escaped(&page),
        escaped(&author),
        tag = escaped(tag),
    );
    if let Some(licence) = scope.settings().licence.as_deref() {
        // Writing to a string cannot fail.
        let _ = writeln!(xml, "<rights>{}</rights>", escaped(licence));
    }
    for one in entries.iter().take(MOST) {
        entry(scope, url, one, &mut xml);
    }
    xml.push_str("</feed>\n");
    xml
}

/// Something that changed, with what tells it apart from other changes of the same object.
struct Entry {
    day: Date,
    /// None where it has no page of its own: the page of what changed tells it.
    of: Option<ObjectRef>,
    name: String,
    told: Told,
}

/// What became different in the programme and what happened, the newest first.
fn entries(scope: &Scope<'_>) -> Vec<Entry> {
    let altered = altered::changes(scope).into_iter().map(|one| {
        let name = match one.of {
            Some(_) => format!("altered-{}", one.day),
            None => format!("altered-{}-{}", one.id, one.day),
        };
        Entry { day: one.day, of: one.of, name, told: one.told }
    });
    let happened = happened(scope.book.insight.changes()).map(|one| {
        let told = dated::change(scope, one);
        Entry { day: one.day(), of: Some(one.of), name: fragment(one.what), told }
    });
    let mut all: Vec<Entry> = altered.chain(happened).collect();
    all.sort_by_key(|one| Reverse(one.day));
    all
}

fn entry(scope: &Scope<'_>, url: &str, one: &Entry, xml: &mut String) {
    let address = match one.of {
        Some(at) => scope.book.site.address(PageKey::Object(at), scope.lang),
        None => Some(scope.here),
    };
    let Some(address) = address else {
        return;
    };
    let page = address.canonical(url);
    let told = &one.told;
    let title = &told.link.text;
    let object = one.of.map(|at| (at, scope.book.programme.object(at)));
    let own = object.and_then(|(_, object)| object.common.summary.as_ref());
    let summary = told.detail.clone().or_else(|| own.map(|text| scope.say(text)));
    // The words are the page's, the title may be in another language.
    let lang = match &title.lang {
        Some(lang) => format!(" xml:lang=\"{}\"", escaped(lang)),
        None => String::new(),
    };
    let day = stamp(one.day);
    let _ = write!(
        xml,
        "<entry{lang}>\n<id>{}#{}</id>\n<title>{}: {}</title>\n<published>{day}</published>\n\
         <updated>{day}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        escaped(&page),
        one.name,
        escaped(&told.what),
        escaped(&title.text),
        escaped(&page),
    );
    if let Some((at, object)) = object {
        let (kind, noun) = (object.kind().name(), escaped(&scope.noun(at)));
        let _ = writeln!(xml, "<category term=\"{kind}\" label=\"{noun}\"/>");
    }
    if let Some(summary) = summary {
        let _ = writeln!(xml, "<summary>{}</summary>", escaped(&summary.text));
    }
    xml.push_str("</entry>\n");
}

/// What tells the changes of one object apart, the same in every build: lists only grow at their
/// end.
fn fragment(what: Happened) -> String {
    match what {
        Happened::Made => "made".into(),
        Happened::Moved(index) => format!("moved-{}", index + 1),
        Happened::Step(index) => format!("step-{}", index + 1),
        Happened::Milestone(index) => format!("milestone-{}", index + 1),
        Happened::Update | Happened::Evaluation | Happened::Story | Happened::Document => {
            "published".into()
        }
    }
}

/// The beginning of a day (RFC 3339).
fn stamp(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
