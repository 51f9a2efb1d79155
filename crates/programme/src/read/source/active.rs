//! Attachments that a browser would let act: web pages, and drawings with scripts in them.
//!
//! Everything in `files/` is published as it is, and whoever opens it there opens it as a part of the
//! site. What is not known to be still is refused.

use std::io::Read;

use base::diagnostic::{Bag, Diagnostic, Lines};
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use crate::rules::{active_attachment, file_too_large};

/// Endings of what a browser shows as a page, runs, or reads a page from.
const PAGES: [&str; 14] = [
    "hta", "htm", "html", "js", "mht", "mhtml", "mjs", "shtml", "svgz", "xht", "xhtml", "xml",
    "xsl", "xslt",
];
/// The largest drawing that is looked through; one for readers is a hundredth of it.
const LARGEST: u64 = 32 << 20;

/// What is wrong with an attachment that could act. `open` gives its bytes; only a drawing's are
/// asked for.
pub(super) fn examine<F: Read>(
    path: &str,
    shown: &str,
    size: u64,
    open: impl FnOnce() -> Option<F>,
) -> Bag {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let found = if PAGES.contains(&ending.as_str()) {
        Some(active_attachment::page(shown, &ending))
    } else if ending == "svg" && size > LARGEST {
        Some(file_too_large::report(shown, size, LARGEST))
    } else if ending == "svg" {
        let mut bytes = Vec::new();
        // A file that cannot be read is told where it is copied.
        let read = open().map(|file| file.take(LARGEST).read_to_end(&mut bytes));
        matches!(read, Some(Ok(_))).then(|| drawing(&bytes, shown)).flatten()
    } else {
        None
    };
    found.into_iter().collect()
}

/// What in a drawing (SVG) would act, or that nobody can tell.
pub fn drawing(bytes: &[u8], shown: &str) -> Option<Diagnostic> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(wrong) => {
            let read = bytes.get(..wrong.valid_up_to()).unwrap_or_default();
            let read = str::from_utf8(read).unwrap_or_default();
            return Some(active_attachment::not_understood(shown, end_of(read)));
        }
    };
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let place = |at: usize| end_of(text.get(..at).unwrap_or(text));
    // Where the elements begin that are still open.
    let mut open: Vec<usize> = Vec::new();
    let mut is_style = false;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or_default();
        let acts = |part: String| Some(active_attachment::drawing(shown, place(at), &part));
        let fetches = |style: &str, at: usize| {
            let (within, part) = fetching_style(style)?;
            Some(active_attachment::drawing(shown, place(at + within), &part))
        };
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                if let Some(part) = acting_part(&tag) {
                    return acts(part);
                }
                open.push(at);
                is_style = local(tag.name().as_ref()) == "style";
            }
            Ok(Event::Empty(tag)) => {
                if let Some(part) = acting_part(&tag) {
                    return acts(part);
                }
            }
            Ok(Event::End(_)) => {
                open.pop();
                is_style = false;
            }
            Ok(Event::Text(style)) if is_style => {
                if let found @ Some(_) = fetches(&style, at) {
                    return found;
                }
            }
            Ok(Event::CData(style)) if is_style => {
                if let found @ Some(_) = fetches(&style, at + "<![CDATA[".len()) {
                    return found;
                }
            }
            // An entity could hide anything.
            Ok(Event::DocType(kind)) if kind.contains('[') => {
                return acts("<!DOCTYPE … [".into());
            }
            Ok(Event::PI(_)) => return acts("<?…?>".into()),
            Ok(Event::Eof) => {
                return open.pop().map(|at| active_attachment::not_understood(shown, place(at)));
            }
            Err(_) => {
                let at = usize::try_from(reader.error_position()).unwrap_or_default();
                return Some(active_attachment::not_understood(shown, place(at)));
            }
            Ok(_) => {}
        }
    }
}

/// The line and the column behind a text.
fn end_of(text: &str) -> (usize, usize) {
    let end = Lines::new(text).position(u32::MAX);
    (end.line, end.column)
}

/// The element or attribute of a tag that acts, as it is written.
fn acting_part(tag: &BytesStart<'_>) -> Option<String> {
    const ELEMENTS: [&str; 9] = [
        "script",
        "foreignobject",
        "iframe",
        "object",
        "embed",
        "handler",
        "listener",
        "audio",
        "video",
    ];
    let element = local(tag.name().as_ref());
    if ELEMENTS.contains(&element.as_str()) {
        return Some(format!("<{element}>"));
    }
    for attribute in tag.attributes() {
        // What cannot be read as an attribute can be read as anything.
        let Ok(attribute) = attribute else { return Some(format!("<{element} …>")) };
        let name = local(attribute.key.as_ref());
        let Ok(value) = unescape(&attribute.value) else { return Some(format!("{name}=…")) };
        let bare: String =
            value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
        let bare = bare.to_lowercase();
        let acts = name.starts_with("on")
            || ["javascript:", "vbscript:", "data:text/", "data:image/svg", "data:application/"]
                .iter()
                .any(|scheme| bare.contains(scheme))
            || (name == "attributename" && (bare.starts_with("on") || bare.ends_with("href")))
            || (matches!(name.as_str(), "href" | "src") && element != "a" && leads_away(&bare))
            || fetching_style(&bare).is_some();
        if acts {
            return Some(format!("{name}=\"{value}\""));
        }
    }
    None
}

/// Whether something would be fetched from elsewhere: all but a part of this drawing and a picture
/// that it holds.
fn leads_away(address: &str) -> bool {
    !(address.is_empty() || address.starts_with('#') || address.starts_with("data:image/"))
}

/// What a style would fetch from elsewhere, and behind how many bytes it says so.
fn fetching_style(style: &str) -> Option<(usize, String)> {
    let style = style.to_ascii_lowercase();
    if let Some(at) = style.find("@import") {
        return Some((at, "@import".to_owned()));
    }
    style.match_indices("url(").find_map(|(at, _)| {
        let rest = style.get(at + 4..)?;
        let inside = rest.split(')').next()?;
        let address = inside.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
        leads_away(address).then(|| (at, format!("url({inside})")))
    })
}

/// A name without its prefix, in small letters.
fn local(name: &str) -> String {
    name.to_lowercase().rsplit(':').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(path: &str, text: &str) -> bool {
        !examine(path, path, text.len() as u64, || Some(text.as_bytes())).is_empty()
    }

    #[test]
    fn a_drawing_that_acts_is_refused() {
        for inside in [
            "<script>x()</script>",
            "<SCRIPT/>",
            "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>",
            "<path onclick=\"x()\"/>",
            "<path ONLOAD='x()'/>",
            "<a href=\"javascript:x()\"><path/></a>",
            "<a href=\"java&#10;script:x()\"><path/></a>",
            "<a xlink:href=\" JavaScript:x()\"><path/></a>",
            "<a href=\"data:text/html,x\"><path/></a>",
            "<set attributeName=\"onclick\" to=\"x()\"/>",
            "<animate attributeName=\"xlink:href\" values=\"#a\"/>",
            "<animate attributeName=\"x\" values=\"0;javascript:x()\"/>",
            "<foreignObject><p/></foreignObject>",
            "<image href=\"https://elders.example/x.png\"/>",
            "<image href=\"//elders.example/x.png\"/>",
            "<use href=\"ander.svg#x\"/>",
            "<use href=\"data:image/svg+xml,x#x\"/>",
            "<style>@import \"https://elders.example/x.css\";</style>",
            "<style><![CDATA[path{fill:url(https://elders.example/x)}]]></style>",
            "<path style=\"fill:url( 'https://elders.example/x' )\"/>",
            "<path",
            "<g>",
            "<path a=1/>",
        ] {
            assert!(is_refused("files/x.svg", &format!("<svg>{inside}</svg>")), "{inside}");
        }
        for whole in [
            "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg>&x;</svg>",
            "<?xml-stylesheet href=\"x.css\"?><svg/>",
            "geen tekening <",
        ] {
            assert!(is_refused("files/x.SVG", whole), "{whole}");
        }
    }

    #[test]
    fn a_drawing_that_is_still_is_taken() {
        for whole in [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- gemaakt met pen -->\n<svg/>",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\"><svg/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\
             <defs><path id=\"a\"/></defs><use xlink:href=\"#a\"/>\
             <style>path{fill:url(#a);color:red}</style>\
             <a href=\"https://elders.example/\"><text>ons</text></a>\
             <image href=\"data:image/png;base64,AAAA\"/></svg>",
        ] {
            assert!(!is_refused("files/x.svg", whole), "{whole}");
        }
    }

    #[test]
    fn a_page_is_refused_and_a_document_is_not() {
        for path in ["files/x.html", "files/X.HTM", "files/x.xhtml", "files/x.js", "files/x.svgz"] {
            assert!(is_refused(path, ""), "{path}");
        }
        for path in ["files/x.pdf", "files/x.png", "files/x.csv", "files/x.txt", "files/x"] {
            assert!(!is_refused(path, "<script>"), "{path}");
        }
    }
}
