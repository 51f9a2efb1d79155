//! Blocks: paragraphs, headings, lists, quotes, tables, code, notes.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag, TagEnd};

use super::super::chart::is_chart;
use super::super::heading::Oddity;
use super::super::raw::{self, Raw};
use super::super::rules::{
    fence_unclosed, heading_of_level_one, heading_skipped, indented_code, raw_html,
    row_wider_than_head, underlined_heading,
};
use super::super::table::{OpenTable, cells};
use super::super::{Heading, Phrase, survey};
use super::Writer;
use base::{escape, escaped};

pub struct OpenHeading {
    level: u8,
    id: Option<String>,
    /// Where its content begins in the output.
    out: usize,
}

/// A block of code that is being read.
#[derive(Default)]
pub struct Code {
    pub language: String,
    pub text: String,
    /// Where pieces of the text stand: offset in the text, offset in the source.
    pub pieces: Vec<(usize, usize)>,
    pub source: Range<usize>,
    /// Whether a line ends it; else it takes all that follows.
    pub closed: bool,
}

impl Code {
    pub fn push(&mut self, text: &str, at: usize) {
        self.pieces.push((self.text.len(), at));
        self.text.push_str(text);
    }
}

/// The open paragraph, watched for a picture that stands alone in it.
#[derive(Default)]
pub struct Paragraph {
    pub start: usize,
    pub items: usize,
    /// The figure that takes the paragraph's place if nothing else is in it.
    pub figure: Option<String>,
}

impl<'e> Writer<'_, 'e> {
    pub fn start_block(&mut self, tag: Tag<'e>, at: Range<usize>) {
        if !matches!(tag, Tag::TableCell | Tag::TableHead | Tag::TableRow) {
            self.settle();
        }
        match tag {
            Tag::Paragraph => {
                self.paragraph = Paragraph { start: self.out.len(), ..Paragraph::default() };
                self.out.push_str("<p>");
            }
            Tag::Heading { level, id, .. } => {
                self.start_heading(survey::level(level), id.as_deref(), at.start);
            }
            Tag::BlockQuote(kind) => self.start_quote(kind),
            Tag::CodeBlock(kind) => {
                let closed = !matches!(kind, CodeBlockKind::Fenced(_)) || self.is_closed(&at);
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next(),
                    CodeBlockKind::Indented => {
                        let place = self.at(at.start..self.line_end(at.start));
                        self.tell(indented_code::report(place));
                        None
                    }
                };
                self.code = Some(Code {
                    language: language.unwrap_or_default().to_owned(),
                    source: at,
                    closed,
                    ..Code::default()
                });
            }
            Tag::HtmlBlock => self.html_told = false,
            Tag::List(Some(first)) if first != 1 => {
                self.out.push_str(&format!("<ol start=\"{first}\">\n"));
            }
            Tag::List(Some(_)) => self.out.push_str("<ol>\n"),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.out.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::FootnoteDefinition(label) => {
                let before = std::mem::take(&mut self.out);
                self.outer.push((label.to_string(), at, before));
            }
            Tag::Table(alignments) => {
                let name = (self.options.words)(Phrase::Table);
                self.start_scroller(name);
                self.out.push_str("<table>\n");
                self.table = Some(OpenTable::new(alignments));
            }
            Tag::TableHead => self.in_table(OpenTable::start_head),
            Tag::TableRow => {
                self.tell_wide_row(&at);
                self.in_table(OpenTable::start_row);
            }
            Tag::TableCell => self.in_table(|table, out| table.start_cell(out)),
            // Parts of a line, and extensions that are not asked for.
            _ => {}
        }
    }

    pub fn end_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                self.settle();
                match self.paragraph.figure.take() {
                    Some(figure) if self.paragraph.items == 1 => {
                        self.out.truncate(self.paragraph.start);
                        self.out.push_str(&figure);
                    }
                    _ => self.out.push_str("</p>\n"),
                }
            }
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(kind) => self.end_text(match kind {
                None => "</blockquote>\n",
                Some(_) => "</div>\n",
            }),
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::List(true) => self.end_text("</ol>\n"),
            TagEnd::List(false) => self.end_text("</ul>\n"),
            TagEnd::Item => self.end_text("</li>\n"),
            TagEnd::DefinitionList => self.end_text("</dl>\n"),
            TagEnd::DefinitionListTitle => self.end_text("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.end_text("</dd>\n"),
            TagEnd::FootnoteDefinition => {
                self.settle();
                if let Some((label, at, before)) = self.outer.pop() {
                    let body = std::mem::replace(&mut self.out, before);
                    self.notes.define(&label, at, body);
                }
            }
            TagEnd::Table => {
                self.table = None;
                self.out.push_str("</tbody>\n</table>\n</div>\n");
            }
            TagEnd::TableHead => self.in_table(OpenTable::end_head),
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => {
                self.close_raw();
                self.run.clear();
                self.in_table(OpenTable::end_cell);
            }
            // Parts of a line, and extensions that are not asked for.
            _ => {}
        }
    }

    fn end_text(&mut self, tag: &str) {
        self.settle();
        self.out.push_str(tag);
    }

    fn in_table(&mut self, step: impl FnOnce(&mut OpenTable, &mut String)) {
        if let Some(table) = &mut self.table {
            step(table, &mut self.out);
        }
    }

    /// What stands in a row beyond the columns of its table is left out.
    fn tell_wide_row(&mut self, at: &Range<usize>) {
        let row = self.source.get(at.clone()).unwrap_or_default();
        let (row, cells) = (row.trim_end(), cells(row));
        let columns = self.table.as_ref().map_or(0, OpenTable::columns);
        let Some(first) = cells.get(columns) else {
            return;
        };
        let lost = row.get(first.start..).unwrap_or_default();
        if lost.chars().any(|c| c != '|' && !c.is_whitespace()) {
            let place = self.at(at.start + first.start..at.start + row.len());
            self.tell(row_wider_than_head::report(place, cells.len(), columns));
        }
    }

    /// The box before a task, which is heard as a word.
    pub fn task(&mut self, done: bool) {
        let (phrase, sign) =
            if done { (Phrase::TaskDone, '☑') } else { (Phrase::TaskOpen, '☐') };
        let name = escaped(&(self.options.words)(phrase));
        self.out.push_str(&format!(
            "<span class=\"task\" role=\"img\" aria-label=\"{name}\">{sign}</span> "
        ));
    }

    fn start_heading(&mut self, written: u8, id: Option<&str>, at: usize) {
        let (level, oddity) = self.outline.level(written, self.options.top_level);
        let place = self.at(at..self.line_end(at));
        let is_underlined =
            !self.source.get(at..).unwrap_or_default().trim_start().starts_with('#');
        match oddity {
            _ if is_underlined => self.tell(underlined_heading::report(place)),
            Some(Oddity::LevelOne) => self.tell(heading_of_level_one::report(place)),
            Some(Oddity::Skipped(expected)) => {
                self.tell(heading_skipped::report(place, written, expected));
            }
            None => {}
        }
        self.heading = Some(OpenHeading { level, id: id.map(str::to_owned), out: self.out.len() });
    }

    fn end_heading(&mut self) {
        self.close_raw();
        let Some(heading) = self.heading.take() else {
            return;
        };
        let text = std::mem::take(&mut self.run).split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            // A heading without a word is nothing to anyone who listens.
            self.out.truncate(heading.out);
            return;
        }
        let (level, prefix) = (heading.level, self.options.id_prefix);
        let id = format!("{prefix}{}", self.outline.id(heading.id.as_deref(), &text));
        self.out.insert_str(heading.out, &format!("<h{level} id=\"{id}\">"));
        self.out.push_str(&format!("</h{level}>\n"));
        self.about = Some(text.clone());
        self.done.headings.push(Heading { level, id, text });
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let (class, phrase) = match kind {
            None => {
                self.out.push_str("<blockquote>\n");
                return;
            }
            Some(BlockQuoteKind::Note) => ("note", Phrase::Note),
            Some(BlockQuoteKind::Tip) => ("tip", Phrase::Tip),
            Some(BlockQuoteKind::Important) => ("important", Phrase::Important),
            Some(BlockQuoteKind::Warning) => ("warning", Phrase::Warning),
            Some(BlockQuoteKind::Caution) => ("caution", Phrase::Caution),
        };
        let title = escaped(&(self.options.words)(phrase));
        self.out.push_str(&format!(
            "<div class=\"alert {class}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n"
        ));
    }

    /// A region that scrolls by itself where it is too wide; each has a name of its own.
    fn start_scroller(&mut self, name: String) {
        let name = match self.about.as_deref() {
            Some(about) => format!("{name}: {about}"),
            None => name,
        };
        let count = self.names.entry(name.clone()).or_insert(0);
        *count += 1;
        let number = if *count > 1 { format!(" ({count})") } else { String::new() };
        let name = escaped(&name);
        self.out.push_str(&format!(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}{number}\">\n"
        ));
    }

    /// Whether a block that begins with a line of signs ends with one; where it does not, and the text
    /// ends with it, that is told.
    fn is_closed(&mut self, at: &Range<usize>) -> bool {
        let block = self.source.get(at.clone()).unwrap_or_default();
        let sign = if block.starts_with('~') { '~' } else { '`' };
        let length = block.chars().take_while(|c| *c == sign).count();
        let last = block.trim_end().lines().skip(1).last().unwrap_or_default();
        let last = last.trim_matches([' ', '\t', '>']);
        let is_closed = last.chars().count() >= length && last.chars().all(|c| c == sign);
        let rest = self.source.get(at.end..).unwrap_or_default();
        if is_closed || length < 3 || !rest.trim().is_empty() {
            return true;
        }
        let fence: String = std::iter::repeat_n(sign, length).collect();
        let place = self.at(at.start..self.line_end(at.start));
        self.tell(fence_unclosed::report(place, &fence));
        false
    }

    fn end_code(&mut self) {
        let Some(code) = self.code.take() else {
            return;
        };
        if is_chart(&code.language) && code.closed {
            return self.chart(&code);
        }
        let name = (self.options.words)(Phrase::Code);
        self.start_scroller(name);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+');
        if code.language.is_empty() || !code.language.chars().all(plain) {
            self.out.push_str("<pre><code>");
        } else {
            let language = &code.language;
            self.out.push_str(&format!("<pre><code class=\"language-{language}\">"));
        }
        escape(&code.text, &mut self.out);
        self.out.push_str("</code></pre>\n</div>\n");
    }

    /// Raw HTML on lines of its own is left out and told once.
    pub fn html_block(&mut self, html: &str, at: &Range<usize>) {
        if std::mem::replace(&mut self.html_told, true) {
            return;
        }
        let tag = html.trim_start();
        let start = at.start + (html.len() - tag.len());
        let tag = tag.lines().next().unwrap_or_default().trim_end();
        let tag = tag.split_inclusive('>').next().unwrap_or_default();
        let place = self.at(start..start + tag.len());
        self.tell(match raw::read(tag) {
            Raw::Open { name, .. } | Raw::Close { name } => raw_html::alone(place, name),
            Raw::Void { tag } => raw_html::alone(place, tag.trim_matches(['<', '>'])),
            Raw::Attribute { name, attribute } => raw_html::attribute(place, name, &attribute),
            Raw::Refused { name } => raw_html::report(place, name.as_deref()),
        });
    }
}
