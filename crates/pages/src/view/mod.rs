//! What templates are handed: plain, typed values with every word and address made ready.
//!
//! A template chooses markup and order; it computes nothing. Fields that hold HTML end in `html`.

mod ledger;
mod money;
pub mod table;

use programme::model::ObjectRef;
use serde::{Serialize, Serializer};

pub use money::{Column, Ledger, LedgerRow, RowGroup};

/// A text with its language where that differs from the page's.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Say {
    pub text: String,
    pub lang: Option<String>,
}

impl From<String> for Say {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

/// A link to a page of the site, or outside it.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    pub href: String,
    pub text: Say,
    /// What kind of thing it leads to, in the reader's word.
    pub kind: Option<String>,
    /// A few words beside it: a role, a date, a strength.
    pub note: Option<Say>,
    /// Leads to another site.
    pub external: bool,
    /// The object to whose page it leads.
    #[serde(skip)]
    pub object: Option<ObjectRef>,
}

impl Link {
    /// A link within the site, without more.
    pub fn new(href: String, text: impl Into<Say>) -> Self {
        Self { href, text: text.into(), kind: None, note: None, external: false, object: None }
    }
}

/// A link with a line of explanation, for lists and grids.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    pub link: Link,
    pub summary: Option<Say>,
    /// What it is about or rests on, with links.
    pub facts: Vec<Fact>,
    /// Facts in a few words: a date, a status, an amount.
    pub notes: Vec<Say>,
    pub state: Option<State>,
    /// 1 to 6 where it belongs to a track: gives colour and line style.
    pub line: Option<u8>,
    pub children: Vec<Link>,
}

/// Where something stands, as a word with a sign: never by colour alone.
#[derive(Debug, Clone, Serialize)]
pub struct State {
    /// good, warn, bad, none: a class of the theme.
    pub tone: &'static str,
    pub sign: &'static str,
    pub text: String,
}

/// A label with one or more values.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    pub label: String,
    pub values: Vec<FactValue>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactValue {
    Text(Say),
    Link(Link),
    State(State),
}

/// A part of a page under its own heading.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Unique on its page; the heading's id.
    pub id: String,
    pub title: String,
    /// A sentence above the content.
    pub intro: Option<Say>,
    #[serde(flatten)]
    pub content: Content,
}

impl Section {
    pub fn new(id: impl Into<String>, title: String, content: Content) -> Self {
        Self { id: id.into(), title, intro: None, content }
    }

    #[must_use]
    pub fn with_intro(self, intro: Option<impl Into<Say>>) -> Self {
        Self { intro: intro.map(Into::into), ..self }
    }

    /// A heading with a sentence.
    pub fn prose(id: &str, title: String, text: Say) -> Self {
        Self::new(id, title, Content::Links { links: Vec::new() }).with_intro(Some(text))
    }

    pub fn facts(id: &str, title: String, facts: Vec<Fact>) -> Self {
        Self::new(id, title, Content::Facts { facts })
    }

    pub fn figures(id: &str, title: String, figures: Vec<Figure>) -> Self {
        Self::new(id, title, Content::Figures { figures })
    }

    pub fn ledger(id: &str, title: String, ledger: Ledger) -> Self {
        Self::new(id, title, Content::Ledger { ledger })
    }

    /// None where there is no row.
    pub fn table(id: &str, title: String, table: Table) -> Option<Self> {
        (!table.rows.is_empty()).then(|| Self::new(id, title, Content::Table { table }))
    }

    /// None where there is no link.
    pub fn links(id: impl Into<String>, title: String, links: Vec<Link>) -> Option<Self> {
        (!links.is_empty()).then(|| Self::new(id, title, Content::Links { links }))
    }

    /// None where there is no card.
    pub fn cards(id: &str, title: String, cards: Vec<Card>) -> Option<Self> {
        (!cards.is_empty()).then(|| Self::new(id, title, Content::Cards { cards }))
    }

    /// None where there is no group.
    pub fn groups(id: &str, title: String, groups: Vec<Group>) -> Option<Self> {
        (!groups.is_empty()).then(|| Self::new(id, title, Content::Groups { groups }))
    }

    /// None where there is no entry.
    pub fn entries(id: &str, title: String, entries: Vec<Entry>) -> Option<Self> {
        (!entries.is_empty()).then(|| Self::new(id, title, Content::Entries { entries }))
    }
}

/// What a part of a page consists of.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Sections(pub Vec<Section>);

impl From<Vec<Section>> for Sections {
    fn from(sections: Vec<Section>) -> Self {
        Self(sections)
    }
}

impl From<Option<Section>> for Sections {
    fn from(section: Option<Section>) -> Self {
        Self(section.into_iter().collect())
    }
}

impl From<Section> for Sections {
    fn from(section: Section) -> Self {
        Self(vec![section])
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum Content {
    Facts {
        facts: Vec<Fact>,
    },
    Links {
        links: Vec<Link>,
    },
    Cards {
        cards: Vec<Card>,
    },
    Tracks {
        cards: Vec<Card>,
    },
    Board {
        rows: Vec<Departure>,
    },
    Groups {
        groups: Vec<Group>,
    },
    Table {
        table: Table,
    },
    Ledger {
        ledger: Ledger,
    },
    Figures {
        figures: Vec<Figure>,
    },
    Milestones {
        milestones: Vec<MilestoneView>,
    },
    Tiles {
        tiles: Vec<Tile>,
        columns: u16,
        rows: u16,
    },
    Quote {
        quote: Say,
        by: Option<Say>,
    },
    Entries {
        entries: Vec<Entry>,
    },
    /// What contributes to a goal, and the goals below it in the same way.
    Branches {
        entries: Vec<Entry>,
        branches: Vec<BranchView>,
        /// What contributes to no goal.
        idle: Vec<Link>,
    },
    Tables {
        parts: Vec<TablePart>,
    },
    /// Ways to choose from, each label with its own on one line.
    Choices {
        facts: Vec<Fact>,
    },
    Dates {
        dates: Vec<DateView>,
    },
    /// The addresses of a figure's files, and HTML that shows it on another site.
    Share {
        facts: Vec<Fact>,
        snippet: Option<String>,
    },
}

/// What falls on a day, a month or a year.
#[derive(Debug, Clone, Serialize)]
pub struct DateView {
    /// For `datetime`: as precise as it was written.
    pub machine: String,
    pub text: String,
    pub items: Vec<DateItem>,
}

#[derive(Debug, Clone, Serialize)]
pub struct DateItem {
    pub link: Link,
    /// What happens, in a word or two.
    pub what: String,
    /// Which, or why.
    pub detail: Option<Say>,
}

/// A file that a calendar or a feed reader follows.
#[derive(Debug, Clone, Serialize)]
pub struct Feed {
    pub href: String,
    pub media_type: &'static str,
    pub title: String,
}

/// Tables under a heading of their own within a section.
#[derive(Debug, Clone, Serialize)]
pub struct TablePart {
    /// Unique on its page.
    pub id: String,
    pub title: Say,
    pub href: Option<String>,
    pub intro: Option<Say>,
    pub tables: Vec<PartTable>,
}

#[derive(Debug, Clone, Serialize)]
pub struct PartTable {
    /// The words that open it, where it is long and folded at first.
    pub folded: Option<String>,
    pub table: Table,
}

/// A goal on the board: what its figure says now, and where that stands.
#[derive(Debug, Clone, Serialize)]
pub struct Departure {
    pub link: Link,
    /// The latest value, as short as it can be.
    pub value: Option<String>,
    /// What was measured, where and when.
    pub measured: Option<Say>,
    pub state: State,
}

/// Links under a heading of their own within a section.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    pub id: String,
    pub title: Say,
    pub href: Option<String>,
    pub cards: Vec<Card>,
}

/// A goal with what contributes to it, and the goals below it.
#[derive(Debug, Clone, Serialize)]
pub struct BranchView {
    pub goal: Link,
    /// Says so where nothing contributes to it.
    pub note: Option<Say>,
    pub entries: Vec<Entry>,
    pub branches: Vec<BranchView>,
}

/// A heading with text and facts: a finding, a recommendation, a change of date.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub title: Option<FactValue>,
    pub text: Option<Say>,
    pub facts: Vec<Fact>,
}

/// A table for readers: every row begins with its header.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    pub caption: String,
    pub head: Vec<String>,
    pub rows: Vec<Row>,
    /// The columns (from 0, the row header not counted) that hold numbers.
    pub numeric: Vec<usize>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Row {
    pub head: FactValue,
    pub cells: Vec<Vec<FactValue>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct MilestoneView {
    pub title: Say,
    pub date: Option<String>,
    pub state: State,
    pub note: Option<Say>,
}

/// A place on the tile map.
#[derive(Debug, Clone, Serialize)]
pub struct Tile {
    pub link: Link,
    pub col: u16,
    pub row: u16,
}

/// A chart with its words, its table and its data.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Figure {
    pub id: String,
    /// The indicator that it is of.
    #[serde(skip)]
    pub indicator: Option<ObjectRef>,
    pub message: String,
    pub measured: String,
    pub sentence: Option<String>,
    pub caption: Option<Say>,
    /// What a reader of the drawing must know: a cut axis, lines that were left out, a break.
    pub notes: Vec<String>,
    /// Two drawings, for wide and narrow; empty where there is nothing to draw.
    pub drawings_html: String,
    pub table_html: String,
    pub table_name: String,
    /// Opens the table at once where it is short.
    pub table_open: bool,
    /// Where the areas are that a long table leaves out.
    pub rest: Option<Rest>,
    pub downloads: Vec<Link>,
    /// Where the figures come from, in a sentence.
    pub source: Option<Say>,
    pub source_link: Option<Link>,
    /// The page with all there is to know of it, unless this is that page.
    pub more: Option<Link>,
}

/// What a long table leaves out, and the ways to it.
#[derive(Debug, Clone, Serialize)]
pub struct Rest {
    pub text: String,
    pub links: Vec<Link>,
}

/// A stop on the way to this page.
#[derive(Debug, Clone, Serialize)]
pub struct Stop {
    pub href: Option<String>,
    pub text: Say,
}

#[derive(Debug, Clone, Serialize)]
pub struct MenuItem {
    pub href: Option<String>,
    pub text: Say,
    pub current: bool,
    pub items: Vec<MenuItem>,
}

/// The same page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    pub lang: String,
    /// The language's own name.
    pub name: String,
    pub href: String,
    /// Absolute, where the site has an address.
    pub canonical: Option<String>,
    pub current: bool,
}

/// A picture of a page, by its absolute address.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    pub url: String,
    pub alt: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

/// The parts of a page by their names, in the order in which a template shows them that does not
/// choose. Templates get a map; `page.order` has the names.
#[derive(Debug, Clone, Default)]
pub struct Parts(pub Vec<(&'static str, Sections)>);

impl Parts {
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.0.iter().flat_map(|(_, part)| &part.0)
    }

    pub fn sections_mut(&mut self) -> impl Iterator<Item = &mut Section> {
        self.0.iter_mut().flat_map(|(_, part)| &mut part.0)
    }
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, part)| (name, part)))
    }
}

/// What every page says of itself.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    pub lang: String,
    pub dir: &'static str,
    /// Which page it is: home, list, track, goal … the name of its template without `.html`.
    pub template: &'static str,
    pub title: Say,
    /// The title in the browser's tab: unique over the site.
    pub full_title: String,
    pub kind: Option<String>,
    pub summary: Option<Say>,
    pub canonical: Option<String>,
    /// What other sites show beside a link to this page.
    pub preview: Option<Preview>,
    pub alternates: Vec<Alternate>,
    pub feeds: Vec<Feed>,
    pub stops: Vec<Stop>,
    pub line: Option<u8>,
    /// The address of the source file in the editors' repository.
    pub edit_href: Option<String>,
    /// Set where the text exists only in another language: that language's name.
    pub untranslated: Option<String>,
    pub editorial_note: Option<Say>,
    pub body_html: Option<String>,
    pub body_lang: Option<String>,
    pub facts: Vec<Fact>,
    pub has_figures: bool,
    /// The names of its parts.
    pub order: Vec<&'static str>,
    pub parts: Parts,
    /// The parts of a dossier; empty on other pages.
    pub chapters: Vec<Chapter>,
    pub contents: Vec<ContentsLine>,
    /// The same on one page to print, where there is one.
    pub dossier: Option<Link>,
}

/// What every page says of the site.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    pub title: Say,
    pub organisation: Option<Say>,
    pub home_href: String,
    pub menu: Vec<MenuItem>,
    pub footer: Vec<Link>,
    pub contact: Vec<Link>,
    pub licence: Option<String>,
    pub stylesheets: Vec<String>,
    pub icon: String,
}

/// A part of a page that joins the pages of several things.
#[derive(Debug, Clone, Serialize)]
pub struct Chapter {
    /// Unique on its page, and before every id within.
    pub id: String,
    /// 2 or 3: that of its heading.
    pub level: u8,
    pub title: Say,
    pub kind: Option<String>,
    /// Its page, where it has one.
    pub href: Option<String>,
    pub line: Option<u8>,
    pub state: Option<State>,
    pub summary: Option<Say>,
    pub facts: Vec<Fact>,
    pub body_html: Option<String>,
    pub body_lang: Option<String>,
    pub sections: Vec<Section>,
}

impl Chapter {
    /// One that belongs to no object, without anything in it.
    pub fn named(id: &str, title: String) -> Self {
        Self {
            id: format!("deel-{id}"),
            level: 2,
            title: title.into(),
            kind: None,
            href: None,
            line: None,
            state: None,
            summary: None,
            facts: Vec::new(),
            body_html: None,
            body_lang: None,
            sections: Vec::new(),
        }
    }
}

/// A line of a table of contents, with what stands below it.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsLine {
    pub href: String,
    pub text: Say,
    pub lines: Vec<ContentsLine>,
}

/// Where a former address leads.
#[derive(Debug, Clone, Serialize)]
pub struct Redirect {
    pub lang: String,
    pub title: String,
    pub href: String,
    pub canonical: Option<String>,
}

/// Chapters of the second level stand below the first before them.
pub fn contents(chapters: &[Chapter]) -> Vec<ContentsLine> {
    let mut lines: Vec<ContentsLine> = Vec::new();
    for chapter in chapters {
        let line = ContentsLine {
            href: format!("#{}", chapter.id),
            text: chapter.title.clone(),
            lines: Vec::new(),
        };
        match lines.last_mut() {
            Some(above) if chapter.level > 2 => above.lines.push(line),
            _ => lines.push(line),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_of_the_second_level_stand_below_the_first_before_them() {
        let one = |level, id: &str| Chapter { level, ..Chapter::named(id, id.to_owned()) };
        let chapters = [one(2, "a"), one(3, "b"), one(3, "c"), one(2, "d")];
        let told: Vec<(String, usize)> =
            contents(&chapters).into_iter().map(|line| (line.href, line.lines.len())).collect();
        assert_eq!(told, [("#deel-a".to_owned(), 2), ("#deel-d".to_owned(), 0)]);
    }
}
