use programme::model::ObjectRef;
use serde::Serialize;

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

/// A picture of the content, published once and shown where it belongs.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    pub href: String,
    /// What it shows.
    pub alt: Say,
    /// In pixels, where the file says it.
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// Narrower ones as WebP, as `srcset` has them.
    pub srcset: Option<String>,
    /// Who made it.
    pub credit: Option<Say>,
    /// A mark that was drawn for white paper.
    pub is_logo: bool,
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
    pub picture: Option<Picture>,
    /// 1 to 6 where it belongs to a track: gives colour and line style.
    pub line: Option<u8>,
    pub children: Vec<Link>,
}

impl Card {
    /// A link without more.
    pub fn new(link: Link) -> Self {
        Self {
            link,
            summary: None,
            facts: Vec::new(),
            notes: Vec::new(),
            state: None,
            picture: None,
            line: None,
            children: Vec::new(),
        }
    }
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

impl FactValue {
    /// What it says, without where it leads.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(say) => &say.text,
            Self::Link(link) => &link.text.text,
            Self::State(state) => &state.text,
        }
    }
}

impl From<String> for FactValue {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<Say> for FactValue {
    fn from(text: Say) -> Self {
        Self::Text(text)
    }
}

impl From<Link> for FactValue {
    fn from(link: Link) -> Self {
        Self::Link(link)
    }
}

impl From<State> for FactValue {
    fn from(state: State) -> Self {
        Self::State(state)
    }
}

/// A heading with text and facts: a finding, a recommendation, a change of date.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub title: Option<FactValue>,
    pub text: Option<Say>,
    pub facts: Vec<Fact>,
}
