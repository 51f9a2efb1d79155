use base::diagnostic::Span;

/// A language of the site, by its place in `languages`; 0 is the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Lang(pub u8);

impl Lang {
    pub const DEFAULT: Self = Self(0);

    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A text as it is said in one language, which may be another than was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    pub text: &'a str,
    /// The language of `text`; where it differs from the page's, the text carries `lang`.
    pub lang: Lang,
}

/// Prose in the languages of the site. It always exists in the default language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localised {
    texts: Vec<Option<Written>>,
    /// Where the original was written.
    pub span: Span,
}

/// A text in one language, and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Written {
    text: Box<str>,
    span: Span,
}

/// An empty text that was written nowhere.
impl Default for Localised {
    fn default() -> Self {
        Self::new("", Span::default())
    }
}

impl Localised {
    pub fn new(original: impl Into<Box<str>>, span: Span) -> Self {
        Self { texts: vec![Some(Written { text: original.into(), span })], span }
    }

    pub fn set(&mut self, lang: Lang, text: impl Into<Box<str>>, span: Span) {
        if self.texts.len() <= lang.index() {
            self.texts.resize(lang.index() + 1, None);
        }
        if let Some(slot) = self.texts.get_mut(lang.index()) {
            *slot = Some(Written { text: text.into(), span });
        }
    }

    /// The text in `lang`, else in the default language.
    pub fn get(&self, lang: Lang) -> Said<'_> {
        match self.translation(lang) {
            Some(text) => Said { text, lang },
            None => Said { text: self.original(), lang: Lang::DEFAULT },
        }
    }

    /// The text in the default language.
    pub fn original(&self) -> &str {
        self.translation(Lang::DEFAULT).unwrap_or_default()
    }

    /// The text in exactly this language, if there is one.
    pub fn translation(&self, lang: Lang) -> Option<&str> {
        self.texts.get(lang.index())?.as_ref().map(|written| &*written.text)
    }

    /// The text in every language that it has, with where each was written.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str, Span)> + '_ {
        let all = (0u8..).zip(&self.texts);
        all.filter_map(|(at, written)| written.as_ref().map(|w| (Lang(at), &*w.text, w.span)))
    }
}

/// A Markdown text in a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage {
    /// Where the Markdown stands; its text is read from the sources when it is rendered.
    pub span: Span,
}

/// The Markdown body of an object in the languages of the site; none where it is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    passages: Vec<Option<Passage>>,
}

impl Body {
    pub fn set(&mut self, lang: Lang, passage: Passage) {
        if self.passages.len() <= lang.index() {
            self.passages.resize(lang.index() + 1, None);
        }
        if let Some(slot) = self.passages.get_mut(lang.index()) {
            *slot = Some(passage);
        }
    }

    /// The passage in `lang`, else in the default language, with the language that it is in.
    pub fn get(&self, lang: Lang) -> Option<(Passage, Lang)> {
        let exactly = |lang: Lang| self.translation(lang).map(|passage| (passage, lang));
        exactly(lang).or_else(|| exactly(Lang::DEFAULT))
    }

    pub fn translation(&self, lang: Lang) -> Option<Passage> {
        *self.passages.get(lang.index())?
    }

    pub fn is_empty(&self) -> bool {
        self.passages.iter().all(Option::is_none)
    }

    /// Every passage, with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, Passage)> + '_ {
        (0u8..).zip(&self.passages).filter_map(|(index, passage)| passage.map(|p| (Lang(index), p)))
    }
}
