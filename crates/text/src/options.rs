use base::value::DecimalMark;

/// How a passage is rendered.
pub struct Options<'a> {
    /// The words of the passage's own language.
    pub words: &'a dyn Fn(Phrase) -> String,
    /// How numbers are written in the passage's language.
    pub decimal_mark: DecimalMark,
    /// The level at which `##` is emitted: 2 on a page of its own, more within a section.
    pub top_level: u8,
    /// Stands before every id, so that headings do not clash with the page's own ids. A link to a
    /// heading on another page must carry the prefix that is used there.
    pub id_prefix: &'a str,
}

/// Words that a text needs around itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// Names the scroller of a table; the heading above it is put behind.
    Table,
    /// Names the scroller of a block of code.
    Code,
    /// The heading above the notes.
    Footnotes,
    /// The name of the sign that leads to a note.
    Footnote(usize),
    /// The name of the sign that leads back from a note.
    FootnoteBack(usize),
    /// What the box of a task says.
    TaskDone,
    TaskOpen,
    /// That a link leads to a video.
    Video,
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}
