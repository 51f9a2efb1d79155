use crate::model::Lang;

/// The languages of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The first is the one that editors write in. Never empty.
    pub tags: Vec<Box<str>>,
    /// False where `programme.yaml` could not say: then no language is unknown.
    pub known: bool,
}

impl Languages {
    /// Far more than any city writes; keeps their places within a byte.
    pub const MOST: usize = 32;

    /// The place of a tag in the list.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        let index = self.tags.iter().position(|known| known.as_ref() == tag)?;
        u8::try_from(index).ok().map(Lang)
    }

    /// Whether a text has the form of a language tag: `nl`, `nl-NL`, `zh-Hant`.
    pub fn is_tag(text: &str) -> bool {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|part| {
                (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            })
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self { tags: vec!["nl".into()], known: true }
    }
}
