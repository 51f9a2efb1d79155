use serde::{Serialize, Serializer};

use super::{Chapter, ContentsLine, Fact, Link, Picture, Say, Section, Sections};

/// A file that a calendar or a feed reader follows.
#[derive(Debug, Clone, Serialize)]
pub struct Feed {
    pub href: String,
    pub media_type: &'static str,
    pub title: String,
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
    /// Whether it is in that language, or only shown in its frame.
    pub translated: bool,
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

/// What a page is about.
#[derive(Debug, Clone, Serialize)]
pub struct About {
    /// A class of schema.org: `Dataset`.
    pub sort: &'static str,
    /// On which it was published.
    pub day: Option<String>,
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
    /// The language of the words around what editors wrote, where nobody gave `lang` words.
    pub spoken: Option<String>,
    /// The name of `lang`.
    pub language: String,
    /// Which page it is: home, list, track, goal … the name of its template without `.html`.
    pub template: &'static str,
    pub title: Say,
    /// The title in the browser's tab: unique over the site.
    pub full_title: String,
    pub kind: Option<String>,
    pub summary: Option<Say>,
    /// What a search engine shows of the page: the summary, or how the sentence begins that its figure tells whole.
    pub description: Option<String>,
    /// Whether a figure says what the summary says.
    pub is_answered: bool,
    /// Whether its head leads to its sections.
    pub has_jumps: bool,
    /// The parts that are its own, to which it leads.
    pub own: Vec<&'static str>,
    pub canonical: Option<String>,
    /// What other sites show beside a link to this page.
    pub preview: Option<Preview>,
    /// Whether it is in its own language.
    pub translated: bool,
    /// In the words of schema.org.
    pub about: Option<About>,
    pub alternates: Vec<Alternate>,
    pub feeds: Vec<Feed>,
    pub stops: Vec<Stop>,
    pub line: Option<u8>,
    /// The address of the source file in the editors' repository.
    pub edit_href: Option<String>,
    /// When what editors wrote for it was last changed, in a sentence.
    pub changed: Option<String>,
    /// The same page in earlier editions.
    pub was: Vec<Link>,
    /// Set where the text exists only in another language: that language's name.
    pub untranslated: Option<String>,
    pub editorial_note: Option<Say>,
    /// Of a story, and the logo of a partner.
    pub picture: Option<Picture>,
    pub body_html: Option<String>,
    /// The notes of that text, which stand last.
    pub footnotes_html: Option<String>,
    pub body_lang: Option<String>,
    /// How the text is read, where that is not the way of the page: `ltr` or `rtl`.
    pub body_dir: Option<&'static str>,
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

/// A form by which readers search.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView {
    /// What makes it work.
    pub script: Option<String>,
    /// The way from the page to the script that it asks.
    pub index: String,
    /// The way to the home page, from which the addresses of what is found are counted.
    pub top: Option<String>,
    /// Whether the site is so large that of each page only the beginning is found.
    pub only_beginnings: bool,
    pub choices: Vec<SearchChoice>,
}

/// By what readers can choose among what is found: values with the words for each.
#[derive(Debug, Clone, Serialize)]
pub struct SearchChoice {
    pub name: &'static str,
    pub label: String,
    /// The words for no choice.
    pub all: String,
    pub options: Vec<(String, Say)>,
}

/// What every page says of the site.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    pub title: Say,
    pub organisation: Option<Say>,
    pub home_href: String,
    pub menu: Vec<MenuItem>,
    pub footer: Vec<FootGroup>,
    /// What the editors say on every page.
    pub notice: Option<Say>,
    /// The day for which the site was made, in words.
    pub built: String,
    pub contact: Vec<Link>,
    /// Where to report a vulnerability.
    pub security: Option<Link>,
    /// Of what the publisher made; on a page to embed, of the figure.
    pub licence: Option<String>,
    pub stylesheets: Vec<String>,
    pub icon: String,
    pub logo: Option<SiteLogo>,
    /// The way to the files of the theme, for `asset(name="…")`.
    #[serde(skip)]
    pub assets_folder: String,
}

/// What the theme puts at the head of every page.
#[derive(Debug, Clone, Serialize)]
pub struct SiteLogo {
    pub href: String,
    /// What stands in its place on a dark ground.
    pub dark: Option<String>,
    pub alt: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
}

/// Links at the foot of every page.
#[derive(Debug, Clone, Serialize)]
pub struct FootGroup {
    pub title: String,
    pub links: Vec<Link>,
}

/// Where a former address leads.
#[derive(Debug, Clone, Serialize)]
pub struct Redirect {
    pub lang: String,
    pub spoken: Option<String>,
    pub title: String,
    pub href: String,
    pub canonical: Option<String>,
}
