//! What stands within a line: text, marks, links.

use scraper::{ElementRef, Node};
use url::Url;

use super::Writer;
use crate::elements::{has_class, is_left_out};
use crate::quote::quoted;

impl<'a> Writer<'a> {
    pub fn inlines(&mut self, parent: ElementRef<'a>) {
        for child in parent.children() {
            self.inline(child);
        }
    }

    pub fn inline(&mut self, node: ego_tree::NodeRef<'a, Node>) {
        if let Node::Text(text) = node.value() {
            return self.text(text);
        }
        let Some(element) = ElementRef::wrap(node) else {
            return;
        };
        if is_left_out(element) {
            return;
        }
        let name = element.value().name();
        if name == "br" {
            self.put("#linebreak();");
            self.at_start = true;
            return;
        }
        if name == "img" {
            if let Some(alt) = element.attr("alt").filter(|alt| !alt.is_empty()) {
                self.put(&format!("#emph({});", quoted(alt)));
            }
            return;
        }
        if (has_class(element, "note") || has_class(element, "kind")) && !self.out.is_empty() {
            self.put(if self.at_start { "#\"· \";" } else { "#\" · \";" });
            self.at_start = true;
        }
        let Some(opening) = self.opening(name, element) else {
            return self.inlines(element);
        };
        let start = self.out.len();
        self.put(&opening);
        let inner = self.out.len();
        self.inlines(element);
        if self.out.len() == inner {
            self.out.truncate(start);
        } else {
            self.put("];");
        }
    }

    /// The call that an element becomes; none where only what stands in it counts.
    fn opening(&self, name: &str, element: ElementRef<'a>) -> Option<String> {
        let lang = element.attr("lang").map(quoted);
        Some(match name {
            "a" if self.has_links => {
                format!("#way({})[", self.destination(element.attr("href")?)?)
            }
            "strong" | "b" => "#strong[".to_owned(),
            "em" | "i" | "cite" => "#emph[".to_owned(),
            "sup" => "#super[".to_owned(),
            "sub" => "#sub[".to_owned(),
            "del" | "s" => "#strike[".to_owned(),
            "code" | "kbd" => "#text(font: \"DejaVu Sans Mono\", size: 0.85em)[".to_owned(),
            _ => format!("#text(lang: {})[", lang?),
        })
    }

    /// Where a link leads: a heading of this page, or an absolute address.
    fn destination(&self, href: &str) -> Option<String> {
        if let Some(place) = href.strip_prefix('#') {
            return self.places.contains(place).then(|| format!("label({})", quoted(place)));
        }
        let address = match (&self.base, Url::parse(href)) {
            (_, Ok(absolute)) => absolute,
            (Some(base), Err(_)) => base.join(href).ok()?,
            (None, Err(_)) => return None,
        };
        let path = address.as_str();
        Some(quoted(path.strip_suffix("index.html").unwrap_or(path)))
    }

    /// Text with its white space folded, as a browser does it.
    fn text(&mut self, text: &str) {
        let mut folded = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                ' ' | '\n' | '\t' | '\r' => {
                    let has_space =
                        if folded.is_empty() { self.at_start } else { folded.ends_with(' ') };
                    if !has_space {
                        folded.push(' ');
                    }
                }
                // What a browser may break a word at has no sign of its own in a font.
                '\u{ad}' | '\u{200b}' => {}
                c => folded.push(c),
            }
        }
        if !folded.is_empty() {
            self.at_start = folded.ends_with(' ');
            let quoted = quoted(&folded);
            self.put(&format!("#{quoted};"));
        }
    }
}
