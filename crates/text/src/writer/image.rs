//! Pictures.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use programme::rules::{image_without_alt, missing_file};

use super::super::ImageTarget;
use super::super::link::{Form, Wrong, form};
use super::super::percent::percent_decoded;
use super::super::rules::{broken_link, external_image, unsafe_link};
use super::Writer;
use base::escape;

/// A picture whose alternative text is being read.
pub struct Image<'e> {
    link_type: LinkType,
    destination: CowStr<'e>,
    title: CowStr<'e>,
    label: CowStr<'e>,
    /// Where its alternative text begins in `run`.
    run: usize,
    /// Pictures within that text; they count as text.
    inner: usize,
}

impl<'e> Writer<'_, 'e> {
    pub fn start_image(
        &mut self,
        link_type: LinkType,
        destination: CowStr<'e>,
        title: CowStr<'e>,
        label: CowStr<'e>,
    ) {
        self.paragraph.items += 1;
        self.image =
            Some(Image { link_type, destination, title, label, run: self.run.len(), inner: 0 });
    }

    /// Within the text of a picture only words count.
    pub fn within_image(&mut self, event: Event<'e>, at: Range<usize>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.run.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.run.push(' '),
            Event::Start(Tag::Image { .. }) => {
                if let Some(image) = &mut self.image {
                    image.inner += 1;
                }
            }
            Event::End(TagEnd::Image) => {
                if let Some(image) = self.image.as_mut().filter(|image| image.inner > 0) {
                    image.inner -= 1;
                } else if let Some(image) = self.image.take() {
                    self.end_image(&image, at);
                }
            }
            _ => {}
        }
    }

    fn end_image(&mut self, image: &Image<'e>, at: Range<usize>) {
        let alt = self.run.get(image.run..).unwrap_or_default();
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        if alt.is_empty() {
            let place = self.at(at.clone());
            self.tell(image_without_alt::in_text(place));
        }
        let written = self.destination(image.link_type, &image.label, &at);
        let place = self.at(written);
        let destination = image.destination.as_ref();
        let found = match form(destination) {
            Form::Relative(path, _) => match percent_decoded(path) {
                Some(path) => self.world.image(&path),
                None => ImageTarget::Missing { nearest: None },
            },
            Form::Web => return self.tell(external_image::report(place, destination)),
            Form::Wrong(
                wrong @ (Wrong::Empty | Wrong::Rooted | Wrong::NoScheme | Wrong::Email),
            ) => {
                return self.tell(broken_link::form(place, destination, wrong));
            }
            Form::Wrong(wrong) => {
                return self.tell(unsafe_link::report(place, destination, Some(wrong)));
            }
            _ => return self.tell(unsafe_link::report(place, destination, None)),
        };
        match found {
            ImageTarget::File { href, size, srcset } => {
                self.picture(image, &alt, &href, size, srcset.as_deref());
            }
            ImageTarget::Missing { nearest } => {
                self.tell(missing_file::report(place, destination, nearest.as_deref()));
            }
        }
    }

    fn picture(
        &mut self,
        image: &Image<'e>,
        alt: &str,
        href: &str,
        size: Option<(u32, u32)>,
        srcset: Option<&str>,
    ) {
        let start = self.out.len();
        if let Some(srcset) = srcset {
            self.out.push_str("<picture><source type=\"image/webp\" srcset=\"");
            escape(srcset, &mut self.out);
            self.out.push_str("\" sizes=\"(min-width: 45rem) 42rem, 94vw\">");
        }
        self.out.push_str("<img src=\"");
        escape(href, &mut self.out);
        self.out.push_str("\" alt=\"");
        escape(alt, &mut self.out);
        self.out.push('"');
        if let Some((width, height)) = size {
            self.out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.out.push_str(" loading=\"lazy\" decoding=\"async\">");
        if srcset.is_some() {
            self.out.push_str("</picture>");
        }
        // A title would be shown to a mouse alone: alone in its paragraph it becomes a caption.
        if !image.title.is_empty() && self.open.is_empty() && self.paragraph.items == 1 {
            let tag = self.out.get(start..).unwrap_or_default();
            let mut figure = format!("<figure class=\"picture\">{tag}<figcaption>");
            escape(&image.title, &mut figure);
            figure.push_str("</figcaption></figure>\n");
            self.paragraph.figure = Some(figure);
        }
    }
}
