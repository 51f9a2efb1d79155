//! Running text: what editors wrote, with its links, numbers and charts answered from the book.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::address::{self, PageKey, Site};
use base::as_seen;
use base::diagnostic::{FileId, Guesses, nearest};
use base::value::DecimalMark;
use insight::latest_period;
use locale::{Arg, Locale};
use programme::model::{Indicator, Kind, Lang, ObjectRef, ObservationStatus, Passage};
use programme::seen_from;
use text::{
    self, ChartBlock, ChartProblem, ImageTarget, LinkTarget, NoData, NumberAnswer, NumberQuery,
    Options, Phrase, Rendered, World,
};

use super::request::Request;
use super::{figure, picture};
use crate::book::scope::Scope;

/// Where a passage stands on its page.
#[derive(Debug, Clone, Copy)]
pub struct Placing<'a> {
    /// The level at which its highest headings stand.
    pub top_level: u8,
    /// Before every id within it; empty where it is the only text of its page.
    pub id_prefix: &'a str,
}

/// The text of a page of its own.
pub const ALONE: Placing<'static> = Placing { top_level: 2, id_prefix: "" };

/// Renders a passage that is written in the language `said`.
pub fn passage(scope: &Scope<'_>, passage: Passage, said: Lang, placing: Placing<'_>) -> Rendered {
    let book = scope.book;
    let text = book.sources.slice(passage.span);
    let path = book.sources.get(passage.span.file).map_or("", |file| file.path.as_ref());
    let locale = book.locale(said);
    let desk = Desk {
        scope,
        path,
        file: passage.span.file,
        said: locale,
        lang: said,
        id_prefix: placing.id_prefix,
        guesses: Guesses::default(),
        anchors: RefCell::default(),
    };
    ::text::render(
        text,
        passage.span,
        &Options {
            words: &|phrase| phrase_in_words(locale, phrase),
            decimal_mark: decimal_mark(locale),
            top_level: placing.top_level,
            id_prefix: placing.id_prefix,
        },
        &desk,
    )
}

/// The mark that a language puts before decimals.
fn decimal_mark(locale: &Locale) -> DecimalMark {
    if locale.number(base::value::Decimal::new(15, 1), 1).contains(',') {
        DecimalMark::Comma
    } else {
        DecimalMark::Point
    }
}

fn phrase_in_words(locale: &Locale, phrase: Phrase) -> String {
    let (key, number) = match phrase {
        Phrase::Table => ("text-table", None),
        Phrase::Code => ("text-code", None),
        Phrase::Footnotes => ("text-footnotes", None),
        Phrase::Footnote(number) => ("text-footnote", Some(number)),
        Phrase::FootnoteBack(number) => ("text-footnote-back", Some(number)),
        Phrase::TaskDone => ("text-task-done", None),
        Phrase::TaskOpen => ("text-task-open", None),
        Phrase::Video => ("text-video", None),
        Phrase::Note => ("text-note", None),
        Phrase::Tip => ("text-tip", None),
        Phrase::Important => ("text-important", None),
        Phrase::Warning => ("text-warning", None),
        Phrase::Caution => ("text-caution", None),
    };
    let number = number.map(|number| ("number", Arg::from(number)));
    locale.text(key, number.as_slice())
}

/// The headings of the text of a page.
type Anchors = Rc<BTreeSet<String>>;

/// One passage in its place: the file that it stands in and the page that it is for.
struct Desk<'a, 'b> {
    scope: &'a Scope<'b>,
    /// The file, below the content folder.
    path: &'a str,
    /// The language of the passage.
    said: &'a Locale,
    lang: Lang,
    id_prefix: &'a str,
    file: FileId,
    guesses: Guesses,
    /// The headings of pages that were linked to: a page may be linked to a thousand times.
    anchors: RefCell<BTreeMap<(PageKey, Lang), Anchors>>,
}

impl World for Desk<'_, '_> {
    fn link(&self, path: &str, fragment: Option<&str>) -> LinkTarget {
        let Some(target) = programme::below_content(self.path, path) else {
            return LinkTarget::Missing { nearest: None };
        };
        if let Some(key) = self.page_of(&target) {
            return self.page(key, fragment);
        }
        let stem = address::id_of(&target);
        let programme = self.scope.book.programme;
        if let Some(withheld) = programme.withheld(stem)
            && target.starts_with(withheld.kind.folder())
        {
            return LinkTarget::Embargoed { id: withheld.id.to_string() };
        }
        if let Some(file) = programme.attachment(&target) {
            let name = target.rsplit('/').next().unwrap_or(&target);
            let (_, extension) = name.rsplit_once('.').unwrap_or((name, ""));
            return LinkTarget::File {
                href: self.scope.way_to(&Site::attachment(file)),
                title: name.to_owned(),
                note: format!("{}, {}", extension.to_uppercase(), self.said.file_size(file.size)),
            };
        }
        if self.scope.book.sources.find(&target).is_some() {
            return LinkTarget::NoPage;
        }
        let near = self.guesses.of(self.file, || self.nearest_path(&target));
        LinkTarget::Missing { nearest: near }
    }

    fn image(&self, path: &str) -> ImageTarget {
        let programme = self.scope.book.programme;
        let target = programme::below_content(self.path, path);
        let found = target.as_deref().and_then(|target| programme.attachment(target));
        match found {
            Some(file) => ImageTarget::File {
                href: self.scope.way_to(&Site::attachment(file)),
                size: file.dimensions,
                srcset: picture::srcset(self.scope, file),
            },
            None => ImageTarget::Missing {
                nearest: target.and_then(|target| {
                    let known = programme.attachments.iter().map(|a| a.path.as_ref());
                    let near = self.guesses.of(self.file, || nearest(&target, known));
                    near.map(|path| seen_from(self.path, path))
                }),
            },
        }
    }

    fn number(&self, query: &NumberQuery) -> NumberAnswer {
        let programme = self.scope.book.programme;
        let (at, found) = match self.indicator(&query.indicator.value) {
            Ok(found) => found,
            Err(Unknown::Nearest(nearest)) => return NumberAnswer::UnknownIndicator { nearest },
            Err(Unknown::Embargoed) => return NumberAnswer::Embargoed,
        };
        let area = match &query.area {
            Some(area) => match self.area(&area.value) {
                Ok(area) => Some(area),
                Err(nearest) => return NumberAnswer::UnknownArea { nearest },
            },
            None => programme.settings.area,
        };
        // A row of the whole programme stands for its area.
        let of_area = |row_area: Option<ObjectRef>| {
            row_area == area || (query.area.is_none() && row_area.is_none())
        };
        let mut wanted: Vec<Option<Cow<'_, str>>> = vec![None; found.breakdowns.len()];
        for (place, (dimension, value)) in query.by.iter().enumerate() {
            let known = found.breakdowns.iter().map(|b| b.dimension.as_ref());
            let position = known.clone().position(|name| name == dimension.value);
            match position.and_then(|index| wanted.get_mut(index)) {
                Some(slot) => *slot = Some(as_seen(&value.value)),
                None => {
                    let nearest = nearest(&dimension.value, known).map(str::to_owned);
                    return NumberAnswer::UnknownBreakdown { at: place, nearest };
                }
            }
        }
        let rows =
            || {
                found.observations.iter().filter(|row| {
                    of_area(row.area)
                        && row.by.iter().enumerate().all(|(i, by)| {
                            by.as_deref() == wanted.get(i).and_then(Option::as_deref)
                        })
                })
            };
        // Rows are sorted by period and then by publication: the last one counts.
        let row = match &query.period {
            Some(period) => rows().rfind(|row| row.period == period.value),
            None => rows().rfind(|row| row.is_known()),
        };
        let Some(row) = row else {
            let latest = rows().filter(|row| row.is_known()).map(|row| row.period).max();
            return NumberAnswer::NoData(NoData::NoRow {
                latest: latest.map(|period| period.to_string()),
            });
        };
        match (row.value, &row.word, row.status) {
            (Some(value), _, _) => {
                let measured = self.scope.book.insight.measurements(at);
                let decimals = measured.and_then(|measured| measured.yardstick.decimals);
                let decimals = decimals.unwrap_or(value.scale());
                NumberAnswer::Value { shown: self.said.number(value, decimals), value: Some(value) }
            }
            (None, Some(word), _) => NumberAnswer::Value { shown: word.to_string(), value: None },
            (None, None, ObservationStatus::Suppressed) => NumberAnswer::NoData(NoData::Suppressed),
            (None, None, _) => NumberAnswer::NoData(NoData::Missing),
        }
    }

    fn chart(&self, block: &ChartBlock) -> Result<String, Vec<ChartProblem>> {
        let scope = self.scope;
        let (at, found) = match self.indicator(&block.indicator.value) {
            Ok(found) => found,
            Err(Unknown::Nearest(nearest)) => {
                return Err(vec![ChartProblem::UnknownIndicator { nearest }]);
            }
            Err(Unknown::Embargoed) => return Err(vec![ChartProblem::Embargoed]),
        };
        let mut areas = Vec::new();
        let mut problems = Vec::new();
        for (index, area) in block.areas.iter().enumerate() {
            match self.area(&area.value) {
                Ok(area) => areas.push(area),
                Err(nearest) => problems.push(ChartProblem::UnknownArea { at: index, nearest }),
            }
        }
        let by = match &block.by {
            Some(by) => {
                let place = found.breakdowns.iter().position(|b| *b.dimension == *by.value);
                if place.is_none() {
                    let known = found.breakdowns.iter().map(|b| b.dimension.to_string()).collect();
                    problems.push(ChartProblem::UnknownDimension { known });
                }
                place
            }
            None => None,
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        let request = Request {
            id: format!("{}chart-{}", self.id_prefix, block.span.start),
            form: block.form,
            by,
            is_small: false,
            areas: (!areas.is_empty()).then_some(areas),
            from: block.from.as_ref().map(|period| found.counted(period.value)),
            to: block.to.as_ref().map(|period| found.counted(period.value)),
            caption: block.caption.as_ref().map(|caption| caption.value.clone().into()),
        };
        let Some(figure) = figure::figure(scope, at, &request, false) else {
            let latest = latest_period(found).map(|period| period.to_string());
            return Err(vec![ChartProblem::NoData(NoData::NoRow { latest })]);
        };
        let engine = scope.book.engine;
        engine
            .figure(&figure, scope.lang, scope.here.file())
            .map_err(|problem| vec![ChartProblem::Template(Box::new(problem))])
    }
}

enum Unknown {
    Nearest(Option<String>),
    Embargoed,
}

impl Desk<'_, '_> {
    fn indicator(&self, id: &str) -> Result<(ObjectRef, &Indicator), Unknown> {
        let programme = self.scope.book.programme;
        if let Some(at) = programme.get(id)
            && let Some(found) = programme.indicator(at)
        {
            return Ok((at, found));
        }
        if programme.withheld.iter().any(|w| *w.id == *id && w.kind == Kind::Indicator) {
            return Err(Unknown::Embargoed);
        }
        Err(Unknown::Nearest(self.nearest_id(id, Kind::Indicator)))
    }

    fn area(&self, id: &str) -> Result<ObjectRef, Option<String>> {
        let programme = self.scope.book.programme;
        programme
            .get(id)
            .filter(|at| programme.object(*at).kind() == Kind::Area)
            .ok_or_else(|| self.nearest_id(id, Kind::Area))
    }

    fn nearest_id(&self, id: &str, kind: Kind) -> Option<String> {
        let known = self.scope.book.programme.of_kind(kind).map(|(_, object)| object.id.as_ref());
        self.guesses.of(self.file, || nearest(id, known)).map(str::to_owned)
    }

    /// The page that stands for a file or folder of the content.
    fn page_of(&self, target: &str) -> Option<PageKey> {
        let key = match target {
            "" => PageKey::Home,
            "glossary.yaml" => PageKey::GLOSSARY,
            "allocations.csv" | "transactions.csv" => PageKey::MONEY_ROWS,
            "areas.csv" => PageKey::List(Kind::Area),
            "places.csv" => PageKey::PLACES,
            _ => match Kind::from_folder(target) {
                Some(kind) => PageKey::List(kind),
                None if address::id_of(target) == "index" && target.ends_with(".md") => {
                    PageKey::Home
                }
                None => PageKey::Object(address::object_at(self.scope.book.programme, target)?),
            },
        };
        self.scope.book.site.has(key).then_some(key)
    }

    fn page(&self, key: PageKey, fragment: Option<&str>) -> LinkTarget {
        let title = self.scope.name(key).text;
        let Some(mut href) = self.scope.href(key) else {
            return LinkTarget::Missing { nearest: None };
        };
        if let Some(fragment) = fragment {
            // What the editor wrote is held against the text in the editor's language; a reader of
            // another version gets the page, where that has no such heading.
            let anchors = self.anchors(key, self.lang);
            if !anchors.contains(fragment) {
                let known = anchors.iter().map(String::as_str);
                let nearest = self.guesses.of(self.file, || nearest(fragment, known));
                return LinkTarget::MissingAnchor { nearest: nearest.map(str::to_owned) };
            }
            let own = self.lang == self.scope.lang;
            if own || self.anchors(key, self.scope.lang).contains(fragment) {
                href.push('#');
                href.push_str(fragment);
            }
        }
        LinkTarget::Page { href, title }
    }

    /// The headings of a page's own text, as a reader of a language gets it.
    fn anchors(&self, key: PageKey, lang: Lang) -> Anchors {
        let mut known = self.anchors.borrow_mut();
        let found =
            known.entry((key, lang)).or_insert_with(|| Rc::new(self.read_anchors(key, lang)));
        Rc::clone(found)
    }

    fn read_anchors(&self, key: PageKey, lang: Lang) -> BTreeSet<String> {
        let book = self.scope.book;
        let body = match key {
            PageKey::Home => &book.programme.home,
            PageKey::Object(at) => &book.programme.object(at).common.body,
            _ => return BTreeSet::new(),
        };
        let read =
            body.get(lang).map(|(passage, _)| ::text::anchors(book.sources.slice(passage.span)));
        read.into_iter().flatten().collect()
    }

    /// The path, as it could have been written in this file, that is most like `target`.
    fn nearest_path(&self, target: &str) -> Option<String> {
        let programme = self.scope.book.programme;
        let mut known: Vec<String> = programme
            .objects
            .iter()
            .map(|object| format!("{}/{}.md", object.kind().folder(), object.id))
            .collect();
        known.extend(programme.attachments.iter().map(|a| a.path.to_string()));
        // A file of the right name in another folder is likelier than one that looks alike.
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        let same_name = known.iter().find(|path| name(path) == name(target));
        same_name
            .map(String::as_str)
            .or_else(|| nearest(target, known.iter().map(String::as_str)))
            .map(|path| seen_from(self.path, path))
    }
}
