//! Marks and raw HTML within a line.

use std::ops::Range;

use super::super::raw::{self, Raw};
use super::super::rules::raw_html;
use super::Writer;
use super::open::Open;

/// How deep a closing tag looks for its opening one. Nobody nests deeper, and a text that was made
/// to be slow is not.
const DEEPEST: usize = 32;

impl Writer<'_, '_> {
    pub fn mark(&mut self, tag: &str) {
        self.paragraph.items += 1;
        self.open.push(Open::Marked);
        self.out.push_str(tag);
    }

    pub fn end_mark(&mut self, tag: &str) {
        self.close_raw();
        self.open.pop();
        self.out.push_str(tag);
    }

    /// Closes raw elements that were left open within what ends here.
    pub fn close_raw(&mut self) {
        while let Some(Open::Raw(name, at)) = self.open.pop_if(|open| matches!(open, Open::Raw(..)))
        {
            self.out.push_str(&format!("</{name}>"));
            let place = self.at(at);
            self.tell(raw_html::unclosed(place, name));
        }
    }

    pub fn inline_html(&mut self, html: &str, at: Range<usize>) {
        self.paragraph.items += 1;
        let place = self.at(at.clone());
        match raw::read(html) {
            Raw::Void { tag } => {
                self.run.push(' ');
                self.out.push_str(&tag);
            }
            Raw::Open { name, tag } => {
                self.out.push_str(&tag);
                self.open.push(Open::Raw(name, at));
            }
            Raw::Close { name } => self.close_element(name, at),
            Raw::Attribute { name, attribute } => {
                self.tell(raw_html::attribute(place, name, &attribute));
                // Its closing tag is no further mistake.
                self.out.push_str(&format!("<{name}>"));
                self.open.push(Open::Raw(name, at));
            }
            Raw::Refused { name } => {
                // A closing tag only follows from its opening one.
                if !html.starts_with("</") {
                    self.tell(raw_html::report(place, name.as_deref()));
                }
            }
        }
    }

    fn close_element(&mut self, name: &'static str, at: Range<usize>) {
        let own = |open: &Open<'_>| matches!(open, Open::Raw(own, _) if *own == name);
        let here = self.open.iter().rev().take(DEEPEST);
        if !here.take_while(|open| matches!(open, Open::Raw(..))).any(own) {
            let place = self.at(at);
            self.tell(raw_html::stray(place, name));
            return;
        }
        while let Some(Open::Raw(inner, opened)) = self.open.pop() {
            self.out.push_str(&format!("</{inner}>"));
            if inner == name {
                break;
            }
            let place = self.at(opened);
            self.tell(raw_html::unclosed(place, inner));
        }
    }
}
