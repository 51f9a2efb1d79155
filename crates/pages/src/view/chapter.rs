use serde::Serialize;

use super::{Fact, Say, Section, State};

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
