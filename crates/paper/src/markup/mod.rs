//! HTML to the markup of `typst`. Text goes into strings, so that nothing in it is read as markup.
//!
//! It knows the elements that pages are made of. What it does not know it looks into.

mod inline;

use std::collections::BTreeSet;
use std::fmt::Write;

use scraper::{ElementRef, Html, Node, Selector};
use url::Url;

use super::elements::{children, has_class, is_block, is_left_out, level, rows, span};
use super::quote::quoted;
use super::{Sheet, drawing};

/// The content of the page's `<main>`.
pub fn of(sheet: &Sheet<'_>) -> String {
    let page = Html::parse_document(sheet.html);
    let main = Selector::parse("main").ok();
    let Some(main) = main.and_then(|main| page.select(&main).next()) else {
        return String::new();
    };
    let elements = main.descendants().filter_map(ElementRef::wrap);
    let headings = elements.filter(|element| level(*element).is_some());
    let mut writer = Writer {
        sheet,
        base: sheet.address.and_then(|address| Url::parse(address).ok()),
        places: headings.filter_map(|element| element.attr("id")).collect(),
        out: String::with_capacity(sheet.html.len()),
        at_start: true,
        has_links: true,
        after_kicker: false,
    };
    writer.blocks(main);
    writer.out
}

/// Whether a cell is of a table whose cells are all numbers.
fn in_numbers(cell: ElementRef<'_>) -> bool {
    let mut above = cell.ancestors().filter_map(ElementRef::wrap);
    above.find(|one| one.value().name() == "table").is_some_and(|table| has_class(table, "numbers"))
}

struct Writer<'a> {
    sheet: &'a Sheet<'a>,
    base: Option<Url>,
    /// The headings that a link within the page may lead to, by id.
    places: BTreeSet<&'a str>,
    out: String,
    /// The last that was written is white space, or nothing was: more of it would show.
    at_start: bool,
    /// Whether links lead somewhere here.
    has_links: bool,
    /// A word stands above the heading that follows, close to it.
    after_kicker: bool,
}

impl<'a> Writer<'a> {
    /// The children of an element; what stands loose among blocks is a paragraph.
    fn blocks(&mut self, parent: ElementRef<'a>) {
        let mut loose = Vec::new();
        for child in parent.children() {
            match ElementRef::wrap(child) {
                Some(element) if is_block(element) => {
                    self.loose(&mut loose);
                    self.block(element);
                }
                _ => loose.push(child),
            }
        }
        self.loose(&mut loose);
    }

    fn loose(&mut self, nodes: &mut Vec<ego_tree::NodeRef<'a, Node>>) {
        let inner = self.inner(|writer| {
            for node in nodes.drain(..) {
                writer.inline(node);
            }
        });
        if !inner.is_empty() {
            self.put(&format!("#par[{inner}]\n"));
        }
    }

    fn block(&mut self, element: ElementRef<'a>) {
        if is_left_out(element) {
            return;
        }
        let said = element.attr("lang").map(quoted);
        if let Some(lang) = &said {
            self.put(&format!("#[#set text(lang: {lang})\n"));
        }
        match element.value().name() {
            "nav" => self.contents(element),
            "p" => self.paragraph(element),
            "ul" => self.list("list", element),
            "ol" => self.list("enum", element),
            "dl" => self.terms(element),
            "table" => self.table(element),
            "blockquote" => {
                let inner = self.inner(|writer| writer.blocks(element));
                self.put(&format!("#quote(block: true)[{inner}]\n"));
            }
            "pre" => {
                let text: String = element.text().collect();
                self.put(&format!("#raw(block: true, {})\n", quoted(&text)));
            }
            "hr" => self.put("#line(length: 100%, stroke: 0.5pt)\n"),
            "svg" => {
                if let Some(image) = drawing::image(&element.html(), self.sheet.dress) {
                    self.put(&format!("#block(width: 100%, {image})\n"));
                }
            }
            "article" if has_class(element, "chapter-2") => {
                self.put("#pagebreak(weak: true)\n");
                self.blocks(element);
            }
            _ if level(element).is_some() => self.heading(element),
            _ => self.blocks(element),
        }
        if said.is_some() {
            self.put("]\n");
        }
    }

    fn heading(&mut self, element: ElementRef<'a>) {
        let level = level(element).unwrap_or(1);
        // A chapter's heading leads to its page on a screen; on paper that is no use.
        self.has_links = false;
        let inner = self.inner(|writer| writer.inlines(element));
        self.has_links = true;
        if inner.is_empty() {
            return;
        }
        let is_close = std::mem::take(&mut self.after_kicker);
        if is_close {
            self.put("#[#show heading: set block(above: 0.35em)\n");
        }
        self.put(&format!("#heading(level: {level})[{inner}]"));
        if let Some(id) = element.attr("id") {
            self.put(&format!("#label({})", quoted(id)));
        }
        self.put(if is_close { "]\n" } else { "\n" });
    }

    fn paragraph(&mut self, element: ElementRef<'a>) {
        let inner = self.inner(|writer| writer.inlines(element));
        if inner.is_empty() {
            return;
        }
        if has_class(element, "kicker") {
            self.put(&format!(
                "#block(sticky: true, above: 2.2em, below: 0.35em, text(9.5pt, weight: \"bold\")[{inner}])\n"
            ));
            self.after_kicker = true;
        } else if has_class(element, "message") {
            self.put(&format!("#block(sticky: true)[#strong[{inner}]]\n"));
        } else if has_class(element, "lede") {
            self.put(&format!("#par[#text(1.1em)[{inner}]]\n"));
        } else {
            self.put(&format!("#par[{inner}]\n"));
        }
    }

    fn list(&mut self, kind: &str, element: ElementRef<'a>) {
        let mut items = String::new();
        for item in children(element, &["li"]) {
            let inner = self.inner(|writer| writer.blocks(item));
            // Writing to a string cannot fail.
            let _ = write!(items, "[{inner}],");
        }
        if !items.is_empty() {
            self.put(&format!("#{kind}({items})\n"));
        }
    }

    /// Each name with what is said of it, as one item.
    fn terms(&mut self, element: ElementRef<'a>) {
        let mut items: Vec<(String, String)> = Vec::new();
        let inside = element.descendants().filter_map(ElementRef::wrap);
        for part in inside {
            match part.value().name() {
                "dt" => {
                    let term = self.inner(|writer| writer.inlines(part));
                    items.push((term, String::new()));
                }
                "dd" => {
                    let said = self.inner(|writer| writer.inlines(part));
                    if let Some((_, all)) = items.last_mut() {
                        if !all.is_empty() {
                            all.push_str("#linebreak();");
                        }
                        all.push_str(&said);
                    }
                }
                _ => {}
            }
        }
        if items.is_empty() {
            return;
        }
        self.put("#terms(");
        for (term, said) in items {
            self.put(&format!("terms.item([{term}],[{said}]),"));
        }
        self.put(")\n");
    }

    /// A table with the headers of its columns repeated on each page.
    fn table(&mut self, element: ElementRef<'a>) {
        let Some(rows) = rows(element) else {
            return;
        };
        let width = rows.iter().map(|row| row.width).max().unwrap_or(0);
        if width == 0 {
            return;
        }
        let caption = children(element, &["caption"]).next().map(|caption| {
            let inner = self.inner(|writer| writer.inlines(caption));
            format!("caption: [#strong[{inner}]], ")
        });
        self.put(&format!(
            "#figure(kind: table, supplement: none, numbering: none, {}table(columns: {width}, ",
            caption.unwrap_or_default()
        ));
        let head = rows.iter().take_while(|row| row.is_head).count();
        for (index, row) in rows.iter().enumerate() {
            if index == 0 && head > 0 {
                self.put("table.header(");
            }
            for cell in &row.cells {
                self.cell(*cell, row.is_head);
            }
            for _ in row.width..width {
                self.put("[],");
            }
            if head > 0 && index + 1 == head {
                self.put("),");
            }
        }
        self.put("))\n");
    }

    fn cell(&mut self, cell: ElementRef<'a>, is_head: bool) {
        let inner = self.inner(|writer| writer.blocks(cell));
        let across = span(cell);
        let is_number =
            has_class(cell, "number") || cell.value().name() == "td" && in_numbers(cell);
        let align = if is_number { ", align: right" } else { "" };
        let cell_text = match (across, align) {
            (1, "") => format!("[{inner}]"),
            _ => format!("table.cell(colspan: {across}{align})[{inner}]"),
        };
        let is_row_header = !is_head && cell.value().name() == "th";
        self.put(&match is_row_header {
            true => format!("pdf.header-cell(scope: \"row\", {cell_text}),"),
            false => format!("{cell_text},"),
        });
    }

    /// The contents, with the number of the page on which each chapter begins.
    fn contents(&mut self, element: ElementRef<'a>) {
        if !has_class(element, "contents") {
            return;
        }
        for child in children(element, &["h2", "ol"]) {
            match child.value().name() {
                "ol" => self.contents_lines(child, 0),
                _ => self.heading(child),
            }
        }
    }

    fn contents_lines(&mut self, list: ElementRef<'a>, depth: usize) {
        for item in children(list, &["li"]) {
            for part in children(item, &["a", "ol"]) {
                if part.value().name() == "ol" {
                    self.contents_lines(part, depth + 1);
                    continue;
                }
                let text = self.inner(|writer| writer.inlines(part));
                let place = part.attr("href").and_then(|href| href.strip_prefix('#'));
                let Some(place) = place.filter(|place| self.places.contains(place)) else {
                    continue;
                };
                let place = quoted(place);
                self.put(&format!(
                    "#block(below: 0.55em, inset: (left: {depth}em), link(label({place}))[{text} \
                     #box(width: 1fr, repeat[.]) \
                     #context counter(page).at(label({place})).first()])\n"
                ));
            }
        }
    }

    /// What is written meanwhile, apart from the rest; empty where it is only white space.
    fn inner(&mut self, write: impl FnOnce(&mut Self)) -> String {
        let before = std::mem::take(&mut self.out);
        let was_at_start = std::mem::replace(&mut self.at_start, true);
        write(self);
        self.at_start = was_at_start;
        std::mem::replace(&mut self.out, before)
    }

    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }
}
