use serde::Serialize;

/// What a change does to the programme, on one page for whoever reviews it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Review {
    pub lang: String,
    pub title: String,
    /// Which states are compared, and how much differs.
    pub intro: String,
    pub topics: Vec<ReviewTopic>,
    pub words: ReviewWords,
}

/// The words of the page itself.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewWords {
    pub skip: String,
    pub contents: String,
    pub old: String,
    pub new: String,
    pub none: String,
    /// Before what is gone and what is new, for who hears the page.
    pub gone: String,
    pub come: String,
    pub table: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct ReviewTopic {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    pub objects: Vec<ReviewObject>,
}

/// All that differs of one object, or of one row.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewObject {
    pub title: String,
    pub name: String,
    /// What happened in a few words.
    pub lines: Vec<String>,
    pub keys: Vec<ReviewKey>,
    pub texts: Vec<ReviewText>,
    pub values: Option<ReviewValues>,
    /// As it was drawn, and as it is.
    pub drawings: Vec<ReviewDrawing>,
}

/// A key, a column or a term; none where it was not there.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewKey {
    pub name: String,
    pub old: Option<String>,
    pub new: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ReviewText {
    pub title: String,
    pub paragraphs: Vec<Vec<ReviewPiece>>,
}

/// A sentence: `same`, `gone` or `come`.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewPiece {
    pub is: &'static str,
    pub text: String,
}

/// Figures that were published otherwise before.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewValues {
    pub caption: String,
    /// Where and when.
    pub head: String,
    pub rows: Vec<[String; 3]>,
    /// How many more there are.
    pub more: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ReviewDrawing {
    pub title: String,
    /// The language of its words, where that is not the page's.
    pub lang: Option<String>,
    pub message: String,
    pub sentence: Option<String>,
    pub drawings_html: String,
    pub table_html: String,
}
