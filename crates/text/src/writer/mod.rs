//! The one pass over a text: from events to HTML.

mod block;
mod figure;
mod image;
mod inline;
mod link;
mod open;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use base::diagnostic::{Diagnostic, Span};

use super::destination::{self, Definitions};
use super::footnote::Footnotes;
use super::heading::Outline;
use super::rules::broken_footnote;
use super::table::OpenTable;
use super::{Options, Rendered, World};
use base::escape;
use block::{Code, OpenHeading, Paragraph};
use image::Image;
use open::Open;
use words::Words;

pub fn write(text: &str, span: Span, options: &Options<'_>, world: &dyn World) -> Rendered {
    let events = Parser::new_ext(text, super::extensions()).into_offset_iter();
    let definitions: Definitions = events
        .reference_definitions()
        .iter()
        .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
        .collect();
    let mut writer = Writer {
        source: text,
        span,
        options,
        world,
        definitions,
        out: String::with_capacity(text.len() + text.len() / 2),
        run: String::new(),
        words: Words::default(),
        end: 0,
        open: Vec::new(),
        image: None,
        heading: None,
        outline: Outline::default(),
        about: None,
        names: BTreeMap::new(),
        table: None,
        rows_told: 0,
        code: None,
        html_told: false,
        notes: Footnotes::default(),
        outer: Vec::new(),
        paragraph: Paragraph::default(),
        local: Vec::new(),
        done: Rendered::default(),
    };
    for (event, at) in events {
        let end = match event {
            Event::Start(_) => at.start + 1,
            _ => at.end,
        };
        writer.event(event, at);
        writer.end = end;
    }
    writer.finish()
}

struct Writer<'a, 'e> {
    source: &'a str,
    span: Span,
    options: &'a Options<'a>,
    world: &'a dyn World,
    definitions: Definitions,
    out: String,
    /// The text of the block so far, without markup.
    run: String,
    words: Words,
    /// Where the last event ended; of one that holds others, where these begin at the earliest.
    end: usize,
    /// What is open within the line.
    open: Vec<Open<'e>>,
    image: Option<Image<'e>>,
    heading: Option<OpenHeading>,
    outline: Outline,
    /// The text of the last heading.
    about: Option<String>,
    /// How often each name of a scroller was asked for.
    names: BTreeMap<String, u32>,
    table: Option<OpenTable>,
    /// How far lines have been told that look like the rows of a table.
    rows_told: usize,
    code: Option<Code>,
    /// Whether the block of raw HTML that is open has been told.
    html_told: bool,
    notes: Footnotes,
    /// The notes that are being defined: label, place, what was written before.
    outer: Vec<(String, Range<usize>, String)>,
    paragraph: Paragraph,
    /// Links within this text: fragment and place.
    local: Vec<(String, Span)>,
    done: Rendered,
}

impl<'e> Writer<'_, 'e> {
    fn event(&mut self, event: Event<'e>, at: Range<usize>) {
        if self.image.is_some() {
            return self.within_image(event, at);
        }
        if !matches!(event, Event::Text(_)) {
            self.write_words();
        }
        match event {
            Event::Start(tag) => match tag {
                Tag::Emphasis => self.mark("<em>"),
                Tag::Strong => self.mark("<strong>"),
                Tag::Strikethrough => self.mark("<del>"),
                Tag::Link { link_type, dest_url, id, .. } => {
                    self.start_link(link_type, dest_url, id)
                }
                Tag::Image { link_type, dest_url, title, id } => {
                    self.start_image(link_type, dest_url, title, id)
                }
                block => self.start_block(block, at),
            },
            Event::End(tag) => match tag {
                TagEnd::Emphasis => self.end_mark("</em>"),
                TagEnd::Strong => self.end_mark("</strong>"),
                TagEnd::Strikethrough => self.end_mark("</del>"),
                TagEnd::Link => self.end_link(at),
                block => self.end_block(block),
            },
            Event::Text(text) => self.text(&text, &at),
            Event::Code(text) => {
                self.paragraph.items += 1;
                self.run.push_str(&text);
                self.out.push_str("<code>");
                escape(&text, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::Html(html) => self.html_block(&html, &at),
            Event::InlineHtml(html) => self.inline_html(&html, at),
            Event::FootnoteReference(label) => {
                self.paragraph.items += 1;
                self.notes.refer(&label, self.options, &mut self.out);
            }
            Event::SoftBreak => {
                self.run.push(' ');
                self.out.push('\n');
            }
            Event::HardBreak => {
                self.run.push(' ');
                self.out.push_str("<br>\n");
            }
            Event::Rule => {
                self.settle();
                self.out.push_str("<hr>\n");
            }
            Event::TaskListMarker(done) => self.task(done),
            // Extensions that are not asked for.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// Ends the text of a block: closes what was left open.
    fn settle(&mut self) {
        self.close_raw();
        self.run.clear();
    }

    fn finish(mut self) -> Rendered {
        self.settle();
        self.check_local_links();
        for at in self.notes.unused() {
            let end = self.line_end(at.start);
            let place = self.at(at.start..end);
            self.done.diagnostics.push(broken_footnote::unused(place));
        }
        self.notes.write(self.options, &mut self.out);
        self.done.html = self.out;
        self.done
    }

    fn tell(&mut self, diagnostic: Diagnostic) {
        self.done.diagnostics.push(diagnostic);
    }

    /// The place of a stretch of this text in its file.
    fn at(&self, range: Range<usize>) -> Span {
        let start = self.span.start as usize;
        Span::new(self.span.file, start + range.start..start + range.end)
    }

    /// Where the destination of a link or a picture was written, which ends here.
    fn destination(&self, link_type: LinkType, label: &str, at: &Range<usize>) -> Range<usize> {
        destination::find(self.source, link_type, label, at, self.end, &self.definitions)
    }

    fn line_end(&self, from: usize) -> usize {
        let line = self.source.get(from..).unwrap_or_default().lines().next().unwrap_or_default();
        from + line.trim_end().len()
    }
}
