use base::capitalised;

use crate::address::{Address, PageKey, Site};
use locale::args;
use locale::{Arg, Locale};
use programme::model::{
    Attachment, Commitment, Detail, Detailed, Kind, Lang, Localised, ObjectRef, Said, Settings,
    Subject,
};

use crate::book::Book;
use crate::view::{Content, FactValue, Figure, Link, Say, Section};

/// One page in the making: the book, the language and the address from which it links.
#[derive(Clone)]
pub struct Scope<'a> {
    pub book: &'a Book<'a>,
    pub lang: Lang,
    pub here: &'a Address,
    /// The size in bytes of the PDF of the page, where it has one.
    pub printed: Option<u64>,
}

impl<'a> Scope<'a> {
    pub fn new(book: &'a Book<'a>, lang: Lang, here: &'a Address) -> Self {
        Self { book, lang, here, printed: None }
    }

    pub fn settings(&self) -> &'a Settings {
        &self.book.programme.settings
    }

    pub fn locale(&self) -> &'a Locale {
        self.book.locale(self.lang)
    }

    /// A text of the theme in the page's language.
    pub fn t(&self, key: &str) -> String {
        self.locale().text(key, &[])
    }

    /// A text of the theme, if it has one.
    pub fn words_if_any(&self, key: &str) -> Option<Say> {
        self.locale().has(key).then(|| self.t(key).into())
    }

    pub fn t_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale().text(key, args)
    }

    pub fn say(&self, prose: &Localised) -> Say {
        self.said(prose.get(self.lang))
    }

    pub fn said(&self, said: Said<'_>) -> Say {
        Say { text: said.text.to_owned(), lang: self.other_tag(said.lang) }
    }

    /// A text in the language of the page; none where it is written in another one only. What stands
    /// within a drawing or a sentence cannot tell its own language.
    pub fn own_words(&self, text: &Localised) -> Option<String> {
        let said = self.say(text);
        said.lang.is_none().then_some(said.text)
    }

    /// The tag of a language in which editors wrote, where the page's own words are in another.
    pub fn other_tag(&self, lang: Lang) -> Option<String> {
        let tag = self.settings().tag(lang);
        (tag != self.locale().spoken()).then(|| tag.to_owned())
    }

    /// The title by which an object is listed.
    pub fn title(&self, at: ObjectRef) -> Say {
        self.say(&self.book.programme.object(at).common.title)
    }

    pub fn short_title(&self, at: ObjectRef) -> Say {
        let common = &self.book.programme.object(at).common;
        self.say(common.short_title.as_ref().unwrap_or(&common.title))
    }

    /// What only the kind of an object has.
    pub fn detail(&self, at: ObjectRef) -> &'a Detail {
        &self.book.programme.object(at).detail
    }

    /// The same of an object of one kind; none of another.
    pub fn own<T: Detailed>(&self, at: ObjectRef) -> Option<&'a T> {
        self.book.programme.detail(at)
    }

    /// A section under a text of the theme.
    pub fn section(&self, id: &str, key: &str, content: impl Into<Content>) -> Section {
        Section::new(id, self.t(key), content)
    }

    /// A heading with a sentence.
    pub fn prose(&self, id: &str, key: &str, text: impl Into<Say>) -> Section {
        self.section(id, key, Vec::<Link>::new()).with_intro(Some(text))
    }

    /// A text of the theme under its title: `privacy-none` and `privacy-none-text`.
    pub fn told(&self, id: &str, key: &str) -> Section {
        self.prose(id, key, self.t(&format!("{key}-text")))
    }

    /// A figure of an indicator that the editors' text shows already, one of those `drawn`, is
    /// named here, not drawn again.
    pub fn leave_out_told(&self, drawn: &[String], section: &mut Section) {
        let Content::Figures { figures } = &mut section.content else {
            return;
        };
        if drawn.is_empty() {
            return;
        }
        let is_told = |figure: &Figure| {
            let of = figure.indicator.filter(|_| figure.more.is_some());
            let id = of.map(|at| &self.book.programme.object(at).id);
            id.is_some_and(|id| drawn.iter().any(|told| **told == **id))
        };
        if figures.iter().all(is_told) {
            let links = figures.drain(..).filter_map(|figure| figure.more).collect();
            section.content = Content::Links { links };
        } else {
            figures.retain(|figure| !is_told(figure));
        }
    }

    pub fn href(&self, key: PageKey) -> Option<String> {
        Some(self.way_to(self.book.site.address(key, self.lang)?))
    }

    /// How this page links to an address: by the way between them, so that the site works in any
    /// folder and from a disk. Only the page for addresses that do not exist is shown anywhere:
    /// its links begin at the root of the site, where that is known.
    pub fn way_to(&self, address: &Address) -> String {
        let root = self
            .settings()
            .url
            .as_deref()
            .filter(|_| self.here.file().ends_with(NOT_FOUND))
            .map(path_of);
        match root {
            Some(root) => address.canonical(&root),
            None => address.relative_from(self.here),
        }
    }

    pub fn link(&self, at: ObjectRef) -> Link {
        let href = self.href(PageKey::Object(at)).unwrap_or_default();
        Link { object: Some(at), ..Link::new(href, self.title(at)) }
    }

    /// The same by the short title.
    pub fn short_link(&self, at: ObjectRef) -> Link {
        Link { text: self.short_title(at), ..self.link(at) }
    }

    pub fn link_to(&self, key: PageKey, text: String) -> Option<Link> {
        Some(Link {
            object: match key {
                PageKey::Object(at) => Some(at),
                _ => None,
            },
            ..Link::new(self.href(key)?, text)
        })
    }

    pub fn outside(&self, url: &str, text: Say) -> Link {
        Link { external: true, ..Link::new(url.to_owned(), text) }
    }

    /// The way to a file of the theme, by the name that templates know.
    pub fn asset(&self, name: &str) -> Option<String> {
        Some(self.way_to(&Site::asset(self.book.theme.asset(name)?)))
    }

    /// A file of the content, with its type and size.
    pub fn download(&self, attachment: &Attachment) -> Link {
        let name = attachment.path.rsplit('/').next().unwrap_or(&attachment.path);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let size = self.locale().file_size(attachment.size);
        let text =
            self.t_with("download-file", args!(name = stem, type = extension.to_uppercase(), size));
        Link::new(self.way_to(&Site::attachment(attachment)), text)
    }

    /// An object, or the programme as a whole, as a value of a fact.
    pub fn subject(&self, subject: Subject) -> FactValue {
        match subject {
            Subject::Object(at) => FactValue::Link(self.link(at)),
            Subject::Programme => FactValue::Link(Link::new(
                self.href(PageKey::Home).unwrap_or_default(),
                self.t("whole-programme"),
            )),
        }
    }

    /// What the programme calls one of a kind.
    pub fn singular(&self, kind: Kind) -> String {
        self.settings()
            .term(kind, self.lang)
            .and_then(|term| term.singular.as_deref())
            .map_or_else(|| self.t(&format!("kind-{}", kind.name())), str::to_owned)
    }

    /// What an object is, in a word: its kind, and of a commitment of which sort it is.
    pub fn noun(&self, at: ObjectRef) -> String {
        match self.own::<Commitment>(at).and_then(|commitment| commitment.kind) {
            Some(sort) => self.word("commitment", sort.word()),
            None => self.singular(self.book.programme.object(at).kind()),
        }
    }

    /// The same to stand beside its title; none where the title begins with it.
    pub fn noun_beside(&self, at: ObjectRef) -> Option<String> {
        let (noun, title) = (self.noun(at), self.title(at).text.to_lowercase());
        let is_said = title.strip_prefix(noun.to_lowercase().as_str());
        let is_said = is_said.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        (!is_said).then_some(noun)
    }

    /// What the programme calls several of a kind, with a capital.
    pub fn plural(&self, kind: Kind) -> String {
        self.settings()
            .term(kind, self.lang)
            .and_then(|term| term.plural.as_deref())
            .map_or_else(|| self.t(&format!("kind-{}-plural", kind.name())), capitalised)
    }

    /// What the programme calls several of a kind, within a sentence.
    pub fn plural_within(&self, kind: Kind) -> String {
        self.settings().term(kind, self.lang).and_then(|term| term.plural.as_deref()).map_or_else(
            || uncapitalise(&self.t(&format!("kind-{}-plural", kind.name()))),
            str::to_owned,
        )
    }

    /// A word of a closed list of the model in the page's language: `word-status-running`.
    pub fn word(&self, list: &str, word: &str) -> String {
        self.t(&format!("word-{list}-{word}"))
    }

    /// Which number of line a track has, from 1; lines repeat after six.
    pub fn line_of_track(&self, track: ObjectRef) -> u8 {
        let position =
            self.book.programme.of_kind(Kind::Track).position(|(at, _)| at == track).unwrap_or(0);
        u8::try_from(position % 6).unwrap_or(0) + 1
    }
}

const NOT_FOUND: &str = "404.html";

/// The path of an absolute address: `/groningen-noord/`.
fn path_of(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| rest.get(at..).unwrap_or("/")).to_owned()
}

pub fn uncapitalise(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// The host of an address, for the text of a link that leads away.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
