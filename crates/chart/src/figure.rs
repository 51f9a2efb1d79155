use crate::sheet::Drawing;
use crate::table::Table;

/// All that is shown of a plot or a diagram.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// None where there is nothing to draw.
    pub drawing: Option<Drawing>,
    pub table: Table,
    pub words: FigureWords,
}

/// What is said around and about a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FigureWords {
    /// The headline: what the figures say.
    pub message: String,
    /// What is measured, in which unit, where and when.
    pub measured: String,
    /// The accessible name of the drawing: the kind of chart and what is measured. That for a narrow page has
    /// the same, as nobody meets both.
    pub name: String,
    /// What a reader who does not see the drawing should know: the sentence and the notes.
    pub description: String,
    /// The figures told, good enough to read aloud: three facts at most.
    pub sentence: String,
    /// What else they say, to stand below the table.
    pub more: String,
    /// Which figures are better: the end of `more`; empty where neither way is.
    pub better: String,
    /// What a reader of the drawing has to know: an axis that leaves zero out, what is left to the
    /// table, why a series is broken. Each is a sentence.
    pub notes: Vec<String>,
}

impl FigureWords {
    /// Nothing but what is measured and the name of the drawing.
    pub fn named(measured: String, name: String) -> Self {
        Self { measured, name, ..Self::default() }
    }

    /// What is said of the drawing to those who do not see it, beside the sentence on the page:
    /// nothing, where there is one, unless the editors described the drawing themselves.
    pub fn beside(&self) -> &str {
        let is_told = !self.sentence.is_empty() && self.description.starts_with(&self.sentence);
        if is_told { "" } else { &self.description }
    }

    /// Behind what is said of a whole whose parts are told here. Which figures are better is said once.
    pub fn behind(self, whole: Self) -> Self {
        let end = if whole.better == self.better { self.better.as_str() } else { "" };
        let of_whole = whole.more.strip_suffix(end).unwrap_or(&whole.more).trim_end();
        let more = [of_whole, &self.sentence, &self.more].into_iter();
        let more: Vec<&str> = more.filter(|said| !said.is_empty()).collect();
        let description = format!("{} {}", whole.sentence, self.description);
        Self { sentence: whole.sentence, more: more.join(" "), description, ..self }
    }
}
