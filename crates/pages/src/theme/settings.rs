//! `theme.yaml`: the colours of the default theme, with those that a theme of one's own changes, held
//! against the contrast that both ask for; and its logo.

use base::diagnostic::{Bag, FileId, Span};
use programme::yaml::{self, Node, NodeKind};

use super::logo::{self, Logo};
use super::style::Token;
use super::{Layer, contrast};
use crate::rules::{contrast_too_low, invalid_theme};

/// The settings of the theme inside the program.
pub(super) static DEFAULT: &str = include_str!("../../../../themes/default/theme.yaml");
/// The file of those settings, of which nothing is ever reported.
const INSIDE: FileId = FileId(u32::MAX);
const KEYS: [&str; 4] = ["title", "colours", "contrast", "logo"];

struct Colour {
    token: Token,
    /// Where the last file that names it does so.
    at: Span,
}

/// That two colours differ at least so much.
struct Contrast {
    front: String,
    back: String,
    least: f64,
    at: Span,
}

#[derive(Default)]
struct Settings {
    colours: Vec<Colour>,
    contrasts: Vec<Contrast>,
    logo: Option<Logo>,
}

/// The colours of the default theme with those of each layer laid over them, the logo of the last that
/// has one, and what is wrong with the files of the layers.
pub fn read(layers: &[Layer]) -> (Vec<Token>, Option<Logo>, Bag) {
    let mut bag = Bag::new();
    let mut settings = Settings::default();
    settings.lay_over(INSIDE, DEFAULT, None, &mut bag);
    for layer in layers {
        if let Some((file, text)) = &layer.settings {
            settings.lay_over(*file, text, Some(layer), &mut bag);
        }
    }
    settings.hold_contrasts(&mut bag);
    let tokens = settings.colours.into_iter().map(|colour| colour.token).collect();
    (tokens, settings.logo, bag)
}

impl Settings {
    /// `layer` is none for the default theme, which alone may bring in colours as it likes.
    fn lay_over(&mut self, file: FileId, text: &str, layer: Option<&Layer>, bag: &mut Bag) {
        let (root, problems) = yaml::parse(file, text, 0..text.len());
        let is_read = !problems.has_errors();
        bag.append(problems);
        let Some(root) = root.filter(|_| is_read) else { return };
        let NodeKind::Map(pairs) = &root.kind else {
            bag.push(invalid_theme::no_keys(root.span));
            return;
        };
        // Colours first, wherever they stand: the contrasts name them.
        for (key, value) in pairs {
            match key.scalar() {
                Some("colours") => self.colours_of(value, layer, bag),
                Some("contrast") => {}
                Some("title") if value.scalar().is_some() => {}
                Some("title") => bag.push(invalid_theme::title(value.span)),
                Some("logo") => {
                    let own = layer.and_then(|layer| logo::read(value, layer, bag));
                    self.logo = own.or_else(|| self.logo.take());
                }
                name => {
                    let name = name.unwrap_or_default();
                    bag.push(invalid_theme::unknown_key(key.span, name, &KEYS));
                }
            }
        }
        for (_, value) in pairs.iter().filter(|(key, _)| key.scalar() == Some("contrast")) {
            self.contrasts_of(value, bag);
        }
    }

    fn colours_of(&mut self, colours: &Node, layer: Option<&Layer>, bag: &mut Bag) {
        let NodeKind::Map(pairs) = &colours.kind else {
            bag.push(invalid_theme::no_colours(colours.span));
            return;
        };
        for (key, value) in pairs {
            let name = key.scalar().unwrap_or_default();
            let Some(pair) = pair(value) else {
                let other = of_another_form(value);
                bag.push(match (one_colour(value), other) {
                    (Some(colour), _) => invalid_theme::half_a_pair(value.span, name, colour),
                    (None, Some((at, colour))) => {
                        let meant = in_full(colour);
                        invalid_theme::other_form(at, name, colour, meant.as_deref())
                    }
                    (None, None) => invalid_theme::colour(value.span, name),
                });
                continue;
            };
            let token = (name.to_owned(), pair);
            let colour = Colour { token, at: key.span };
            match self.colours.iter_mut().find(|colour| colour.token.0 == name) {
                Some(known) => *known = colour,
                None if layer.is_none_or(|layer| uses(layer, name)) => self.colours.push(colour),
                None => {
                    let known = self.colours.iter().map(|colour| colour.token.0.as_str());
                    bag.push(invalid_theme::unknown_colour(key.span, name, known));
                }
            }
        }
    }

    fn contrasts_of(&mut self, rules: &Node, bag: &mut Bag) {
        let NodeKind::List(rules) = &rules.kind else {
            bag.push(invalid_theme::contrast(rules.span));
            return;
        };
        for rule in rules {
            match self.contrast(rule) {
                Some(contrast) => self.contrasts.push(contrast),
                None => bag.push(invalid_theme::contrast(rule.span)),
            }
        }
    }

    fn contrast(&self, rule: &Node) -> Option<Contrast> {
        let [front, back, least] = texts(rule)?;
        let least = least.parse().ok()?;
        (self.colour(front).is_some() && self.colour(back).is_some()).then(|| Contrast {
            front: front.to_owned(),
            back: back.to_owned(),
            least,
            at: rule.span,
        })
    }

    fn colour(&self, name: &str) -> Option<&Colour> {
        self.colours.iter().find(|colour| colour.token.0 == name)
    }

    /// What the default theme asks for holds in every theme. A pair is told where the theme's own
    /// file changes it.
    fn hold_contrasts(&self, bag: &mut Bag) {
        let mut told: Vec<(&str, &str, bool)> = Vec::new();
        for rule in &self.contrasts {
            let Contrast { front, back, least, at } = rule;
            let (Some(a), Some(b)) = (self.colour(front), self.colour(back)) else { continue };
            let place = [a.at, b.at, *at].into_iter().find(|at| at.file != INSIDE);
            for (is_dark, (a, b)) in [false, true].into_iter().zip(a.token.1.iter().zip(&b.token.1))
            {
                let found = contrast::ratio(a, b).unwrap_or(0.0);
                let key = (front.as_str(), back.as_str(), is_dark);
                if found < *least && !told.contains(&key) {
                    told.push(key);
                    let place = place.unwrap_or(*at);
                    bag.push(contrast_too_low::report(place, front, back, is_dark, found, *least));
                }
            }
        }
    }
}

/// Whether one of the theme's own files asks for a colour of that name.
fn uses(layer: &Layer, name: &str) -> bool {
    let wanted = format!("var(--{name}");
    layer.files.iter().any(|(_, bytes)| {
        bytes.windows(wanted.len()).enumerate().any(|(at, found)| {
            let next = bytes.get(at + wanted.len());
            found == wanted.as_bytes() && next.is_some_and(|next| b",) \n".contains(next))
        })
    })
}

/// A colour in light and in dark.
fn pair(node: &Node) -> Option<[String; 2]> {
    let pair: [&str; 2] = texts(node)?;
    let is_colour = |colour: &&str| contrast::luminance(colour).is_some();
    pair.iter().all(is_colour).then(|| pair.map(str::to_owned))
}

/// The colour of a pair of which only one was written.
fn one_colour(node: &Node) -> Option<&str> {
    let [only]: [&str; 1] = node.scalar().map(|text| [text]).or_else(|| texts(node))?;
    contrast::luminance(only).map(|_| only)
}

/// The first of two colours that is written in another form than `#rrggbb`.
fn of_another_form(node: &Node) -> Option<(Span, &str)> {
    let _: [&str; 2] = texts(node)?;
    let NodeKind::List(items) = &node.kind else { return None };
    let mut others = items.iter().filter_map(|item| Some((item.span, item.scalar()?)));
    others.find(|(_, colour)| contrast::luminance(colour).is_none())
}

/// `#abc` and `#abcd` in full, and `#rrggbbaa` without how far it lets through.
fn in_full(colour: &str) -> Option<String> {
    let hex = colour.strip_prefix('#').unwrap_or(colour);
    let is_hex = hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    let full: String = match hex.len() {
        3 | 4 => hex.chars().take(3).flat_map(|sign| [sign, sign]).collect(),
        6 | 8 => hex.chars().take(6).collect(),
        _ => return None,
    };
    is_hex.then(|| format!("#{full}"))
}

/// A list of just so many texts.
fn texts<const N: usize>(node: &Node) -> Option<[&str; N]> {
    let NodeKind::List(items) = &node.kind else { return None };
    let texts: Option<Vec<&str>> = items.iter().map(Node::scalar).collect();
    texts?.try_into().ok()
}
