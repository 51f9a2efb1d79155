//! Links, and numbers that are held to the data.

use std::ops::Range;

use pulldown_cmark::{CowStr, LinkType};

use base::diagnostic::{Diagnostic, Guesses, Span, nearest};
use programme::model::Kind;
use programme::rules::{malformed_period, unknown_id};

use super::super::link::{Form, Wrong, form};
use super::super::number::{self, NumberQuery, QueryProblem};
use super::super::percent::{encode_fragment, percent_decoded};
use super::super::rules::{
    broken_anchor, broken_link, embargoed_link, invalid_number, number_differs,
    number_without_data, unsafe_link,
};
use super::super::{LinkTarget, NumberAnswer, Phrase};
use super::Writer;
use super::open::{BehindLink, Open, OpenLink};
use base::escape;

impl<'e> Writer<'_, 'e> {
    pub fn start_link(&mut self, link_type: LinkType, destination: CowStr<'e>, label: CowStr<'e>) {
        self.paragraph.items += 1;
        let found = if link_type == LinkType::Email {
            self.anchor(&format!("mailto:{destination}"), false);
            BehindLink::Tag { title: destination.to_string(), note: None }
        } else {
            self.look_up(&destination)
        };
        self.open.push(Open::Link(OpenLink {
            link_type,
            destination,
            label,
            run: self.run.len(),
            out: self.out.len(),
            found,
        }));
    }

    fn look_up(&mut self, destination: &str) -> BehindLink {
        let tag = |title: &str| BehindLink::Tag { title: title.to_owned(), note: None };
        match form(destination) {
            Form::Here(fragment) => {
                let fragment = percent_decoded(fragment).unwrap_or_default();
                let mut href = String::from("#");
                if !fragment.is_empty() {
                    href.push_str(self.options.id_prefix);
                }
                encode_fragment(&fragment, &mut href);
                self.anchor(&href, false);
                BehindLink::Here(fragment)
            }
            Form::Relative(path, fragment) => self.look_up_file(path, fragment),
            Form::Web if let Some(host) = video(destination.trim()) => {
                self.anchor(destination.trim(), true);
                if let Some(place) = self.out.rfind("<a ") {
                    self.out.insert_str(place + 3, "class=\"video\" ");
                }
                let note = format!("{}, {host}", (self.options.words)(Phrase::Video));
                BehindLink::Tag { title: destination.trim().to_owned(), note: Some(note) }
            }
            Form::Web => {
                self.anchor(destination.trim(), true);
                tag(destination.trim())
            }
            Form::Contact => {
                self.anchor(destination.trim(), false);
                tag(destination.split_once(':').map_or(destination, |(_, name)| name))
            }
            Form::Number(_) => BehindLink::Number,
            Form::Wrong(_) => BehindLink::Form,
        }
    }

    fn look_up_file(&mut self, path: &str, fragment: Option<&str>) -> BehindLink {
        let fragment = fragment.and_then(percent_decoded).filter(|f| !f.is_empty());
        let Some(path) = percent_decoded(path) else {
            return BehindLink::Missing(None);
        };
        match self.world.link(&path, fragment.as_deref()) {
            LinkTarget::Page { href, title } => {
                self.anchor(&href, false);
                BehindLink::Tag { title, note: None }
            }
            LinkTarget::File { href, title, note } => {
                self.anchor(&href, false);
                BehindLink::Tag { title, note: Some(note) }
            }
            LinkTarget::Embargoed { id } => BehindLink::Embargoed(id),
            LinkTarget::NoPage => BehindLink::NoPage,
            LinkTarget::Missing { nearest } => BehindLink::Missing(nearest),
            LinkTarget::MissingAnchor { nearest } => BehindLink::MissingAnchor(nearest),
        }
    }

    pub fn anchor(&mut self, href: &str, external: bool) {
        self.out.push_str("<a href=\"");
        for c in href.chars() {
            match c {
                ' ' => self.out.push_str("%20"),
                '`' => self.out.push_str("%60"),
                '{' => self.out.push_str("%7B"),
                '|' => self.out.push_str("%7C"),
                '}' => self.out.push_str("%7D"),
                '^' => self.out.push_str("%5E"),
                '"' => self.out.push_str("%22"),
                '<' => self.out.push_str("%3C"),
                '>' => self.out.push_str("%3E"),
                '\\' => self.out.push_str("%5C"),
                '&' => self.out.push_str("&amp;"),
                _ => self.out.push(c),
            }
        }
        self.out.push_str(if external { "\" rel=\"external\">" } else { "\">" });
    }

    pub fn end_link(&mut self, at: Range<usize>) {
        self.close_raw();
        let Some(Open::Link(link)) = self.open.pop() else {
            return;
        };
        let written = self.destination(link.link_type, &link.label, &at);
        let place = self.at(written.clone());
        let destination = link.destination.as_ref();
        let hash = self.source.get(written.clone()).and_then(|text| text.find('#'));
        let fragment_place = self.at(written.start + hash.unwrap_or(0)..written.end);
        match &link.found {
            BehindLink::Tag { title, note } => {
                if self.out.len() == link.out {
                    self.say(title);
                }
                if let Some(note) = note.as_ref().filter(|note| !note.is_empty()) {
                    self.out.push_str(" (");
                    escape(note, &mut self.out);
                    self.out.push(')');
                }
                self.out.push_str("</a>");
            }
            BehindLink::Here(fragment) => {
                if self.out.len() == link.out {
                    self.say(fragment);
                }
                self.out.push_str("</a>");
                if !fragment.is_empty() {
                    self.local.push((fragment.clone(), fragment_place));
                }
            }
            BehindLink::Form => {
                if let Form::Wrong(wrong) = form(destination) {
                    self.tell(wrong_form(place, destination, wrong));
                }
            }
            BehindLink::NoPage => self.tell(broken_link::no_page(place, destination)),
            BehindLink::Missing(nearest) => {
                self.tell(broken_link::report(place, destination, nearest.as_deref()));
            }
            BehindLink::MissingAnchor(nearest) => {
                let fragment = destination.split_once('#').map_or("", |(_, fragment)| fragment);
                let nearest = nearest.as_deref();
                self.tell(broken_anchor::report(fragment_place, fragment, nearest));
            }
            BehindLink::Embargoed(id) => self.tell(embargoed_link::report(place, id)),
            BehindLink::Number => {
                let said = self.at(at.start + 1..self.end.max(at.start + 1));
                self.number(&link, written, said);
            }
        }
    }

    /// Adds words that the text left out. The id of a heading is made of what was written.
    fn say(&mut self, words: &str) {
        escape(words, &mut self.out);
        if self.heading.is_none() {
            self.run.push_str(words);
        }
    }

    /// `said` is the place of the link's text.
    fn number(&mut self, link: &OpenLink<'e>, written: Range<usize>, said: Span) {
        let Form::Number(text) = form(&link.destination) else {
            return;
        };
        let whole = self.at(written.clone());
        // Escapes and references in the source shift the parts: then the whole is pointed at.
        let literal = self.source.get(written.clone()) == Some(link.destination.as_ref());
        let base = link.destination.as_ptr().addr();
        let at = |piece: &str| -> Span {
            let offset = piece.as_ptr().addr().wrapping_sub(base);
            if literal && offset + piece.len() <= written.len() {
                self.at(written.start + offset..written.start + offset + piece.len())
            } else {
                whole
            }
        };
        let query = match number::query(text, whole, &at) {
            Ok(query) => query,
            Err(problem) => return self.tell(wrong_query(whole, &problem)),
        };
        match self.world.number(&query) {
            NumberAnswer::Value { shown, value } => {
                let text = self.run.get(link.run..).unwrap_or_default().trim();
                let agrees = text == shown
                    || match value {
                        Some(value) => number::agrees(text, value, self.options.decimal_mark),
                        None => text.to_lowercase() == shown.to_lowercase(),
                    };
                let (fill, text) = (text.is_empty(), text.to_owned());
                if fill {
                    self.say(&shown);
                } else if !agrees {
                    self.tell(number_differs::report(said, &text, &shown, &query));
                }
                if let Some(value) = value {
                    self.out.insert_str(link.out, &format!("<data value=\"{value}\">"));
                    self.out.push_str("</data>");
                }
            }
            other => self.tell(no_answer(&query, &other)),
        }
    }

    pub fn check_local_links(&mut self) {
        let guesses = Guesses::default();
        for (fragment, place) in std::mem::take(&mut self.local) {
            if !self.outline.has(&fragment) {
                let near = guesses.of(place.file, || nearest(&fragment, self.outline.ids()));
                let near = near.map(str::to_owned);
                self.tell(broken_anchor::report(place, &fragment, near.as_deref()));
            }
        }
    }
}

fn wrong_form(place: Span, destination: &str, wrong: Wrong<'_>) -> Diagnostic {
    match wrong {
        Wrong::Empty | Wrong::Rooted | Wrong::NoScheme | Wrong::Email | Wrong::NoHost => {
            broken_link::form(place, destination, wrong)
        }
        Wrong::ProtocolRelative | Wrong::Local | Wrong::Scheme(_) | Wrong::Control => {
            unsafe_link::report(place, destination, Some(wrong))
        }
    }
}

fn wrong_query(whole: Span, problem: &QueryProblem) -> Diagnostic {
    match problem {
        QueryProblem::NoIndicator => invalid_number::no_indicator(whole),
        QueryProblem::UnknownKey(key) => invalid_number::unknown_key(key.span, &key.value),
        QueryProblem::Period(text, problem) => {
            malformed_period::report(&text.value, *problem, text.span)
        }
    }
}

fn no_answer(query: &NumberQuery, answer: &NumberAnswer) -> Diagnostic {
    let indicator = &query.indicator;
    match answer {
        NumberAnswer::UnknownIndicator { nearest } => unknown_id::in_text(
            indicator.span,
            Kind::Indicator,
            &indicator.value,
            nearest.as_deref(),
        ),
        NumberAnswer::UnknownArea { nearest } => match &query.area {
            Some(area) => {
                unknown_id::in_text(area.span, Kind::Area, &area.value, nearest.as_deref())
            }
            None => number_without_data::no_row(query, None),
        },
        NumberAnswer::UnknownBreakdown { at, nearest } => match query.by.get(*at) {
            Some((dimension, value)) => {
                number_without_data::breakdown(dimension, value, nearest.as_deref())
            }
            None => number_without_data::no_row(query, None),
        },
        NumberAnswer::Embargoed => embargoed_link::report(indicator.span, &indicator.value),
        NumberAnswer::NoData(why) => number_without_data::report(query, why),
        NumberAnswer::Value { .. } => number_without_data::no_row(query, None),
    }
}

/// Sites whose pages are videos.
const VIDEO_SITES: [&str; 5] =
    ["youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "dailymotion.com"];

/// The site on which a video stands, where an address leads to one.
fn video(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, behind) = rest.split_at_checked(end)?;
    let path = behind.split(['?', '#']).next().unwrap_or_default();
    let host =
        ["www.", "m.", "player."].iter().find_map(|own| host.strip_prefix(own)).unwrap_or(host);
    let (_, ending) = path.rsplit_once('.').unwrap_or_default();
    let is_file =
        ["mp4", "webm", "m4v", "mov", "ogv"].iter().any(|own| ending.eq_ignore_ascii_case(own));
    let is_site = VIDEO_SITES.iter().any(|own| host.eq_ignore_ascii_case(own));
    (is_file || is_site && path.len() > 1).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::video;

    #[test]
    fn a_link_to_a_video_is_told_from_one_to_a_site() {
        for (address, host) in [
            ("https://www.youtube.com/watch?v=abc", Some("youtube.com")),
            ("https://youtu.be/abc", Some("youtu.be")),
            ("https://vimeo.com/12345#t=3s", Some("vimeo.com")),
            ("https://buurt.example/film.MP4?x=1", Some("buurt.example")),
            ("https://www.youtube.com/", None),
            ("https://youtube.com.example/watch", None),
            ("https://buurt.example/mp4", None),
            ("https://", None),
        ] {
            assert_eq!(video(address), host, "{address}");
        }
    }
}
