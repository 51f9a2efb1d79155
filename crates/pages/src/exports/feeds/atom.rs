//! A feed (RFC 4287): what changed, the newest first.

use std::cmp::Reverse;

use crate::address::{Address, PageKey};
use base::value::Date;
use insight::Happened;
use locale::args;
use programme::model::ObjectRef;

use crate::book::scope::Scope;
use crate::parts::altered;
use crate::parts::dated::{self, Told, happened};
use crate::view::{Changes, ChangesEntry};

/// The newest entries that the feed holds; readers keep what they have seen.
const MOST: usize = 100;

/// What changed, in the language of the scope. `url` is the site's own address, `file` where the
/// feed itself stands.
pub fn feed(scope: &Scope<'_>, url: &str, file: &Address) -> Changes {
    let settings = scope.settings();
    let site = scope.say(&settings.title).text;
    let title = scope.t_with("changes-feed", args!(site));
    let all = entries(scope);
    let updated = all.first().map_or(scope.book.today, |entry| entry.day);
    let author = settings.organisation.as_ref();
    Changes {
        lang: settings.tag(scope.lang).to_owned(),
        address: file.canonical(url),
        page: scope.here.canonical(url),
        title,
        subtitle: scope.t("changes-summary"),
        updated: stamp(updated),
        author: author.map_or(site, |name| scope.say(name).text),
        licence: settings.licence.as_deref().map(str::to_owned),
        entries: all.iter().take(MOST).filter_map(|one| entry(scope, url, one)).collect(),
    }
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

fn entry(scope: &Scope<'_>, url: &str, one: &Entry) -> Option<ChangesEntry> {
    let address = match one.of {
        Some(at) => scope.book.site.address(PageKey::Object(at), scope.lang)?,
        None => scope.here,
    };
    let page = address.canonical(url);
    let told = &one.told;
    let object = one.of.map(|at| scope.book.programme.object(at));
    let own = object.and_then(|object| object.common.summary.as_ref());
    let summary = told.detail.clone().or_else(|| own.map(|text| scope.say(text)));
    Some(ChangesEntry {
        // The words are the page's, the title may be in another language.
        lang: told.link.text.lang.clone(),
        id: format!("{page}#{}", one.name),
        what: told.what.clone(),
        title: told.link.text.text.clone(),
        day: stamp(one.day),
        page,
        kind: object.map(|object| object.kind().name()),
        noun: one.of.map(|at| scope.noun(at)),
        summary: summary.map(|summary| summary.text),
    })
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
