//! Templates, words, colours and assets, and what reads them.

mod contrast;
mod dress;
mod engine;
mod files;
mod gather;
mod inside;
mod logo;
mod named;
mod settings;
mod sheet;
mod style;
mod templates;

pub use engine::Engine;
pub use inside::{theme_files, theme_named};
pub use logo::Logo;

use std::collections::{BTreeMap, BTreeSet};

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use base::diagnostic::{Bag, Diagnostic, FileId};

pub(crate) use self::files::is_language;
use self::style::{DrawingStyle, Token};

/// The theme inside the program, so that a folder of content is enough. Its words are in `locale`.
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../themes/default/templates");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../themes/default/assets");

/// Templates and assets, with every override laid over the default ones, and words that override.
#[derive(Debug, Default)]
pub struct Theme {
    /// Name (`goal.html`) and text of those that are not the program's own.
    pub templates: Vec<(String, String)>,
    /// The path, as it is shown, of each file (path below the theme) that is not the program's own.
    pub own: BTreeMap<String, String>,
    pub assets: Vec<Asset>,
    /// What overrides the words of the program: file name (`nl.pages.ftl`) and text, in the order
    /// in which later ones win.
    pub locales: Vec<(String, String)>,
    /// The look of a drawing in a file of its own.
    pub drawings: DrawingStyle,
    /// At the head of every page.
    pub logo: Option<Logo>,
}

/// A file that the pages need, under a name that changes with its content.
#[derive(Debug)]
pub struct Asset {
    /// As templates ask for it: `style.css`.
    pub name: String,
    /// As it is published: `style.1a2b3c4d5e.css`.
    pub published: String,
    pub bytes: Vec<u8>,
}

/// A folder that is laid over the built-in theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// Its path, as it is shown.
    pub shown: String,
    /// Path below the theme, and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// Its `theme.yaml`, if it has one: the file by which diagnostics name it, and its text.
    pub settings: Option<(FileId, String)>,
}

impl Theme {
    /// Lays folders over the built-in theme, in order: a file takes the place of one with its path,
    /// and `theme.yaml` changes what it names.
    pub fn new(layers: Vec<Layer>) -> (Self, Bag) {
        let mut files: BTreeMap<String, (usize, Vec<u8>)> = BTreeMap::new();
        for file in ASSETS.files() {
            let path = format!("assets/{}", file.path().to_string_lossy());
            files.insert(path, (0, file.contents().to_vec()));
        }
        let mut own = BTreeMap::new();
        let (tokens, logo, mut bag) = settings::read(&layers);
        bag.extend(layers.iter().flat_map(files::faults));
        for (layer, folder) in (1..).zip(layers) {
            for (path, bytes) in folder.files {
                own.insert(path.clone(), format!("{}/{path}", folder.shown));
                files.insert(path, (layer, bytes));
            }
        }
        let mut theme = Self { own, logo, ..Self::default() };
        let mut locales: Vec<(usize, String, String)> = Vec::new();
        for (path, (layer, bytes)) in files {
            let text = || String::from_utf8_lossy(&bytes).into_owned();
            if let Some(name) = path.strip_prefix("templates/") {
                theme.templates.push((name.to_owned(), text()));
            } else if let Some(name) =
                path.strip_prefix("locales/").filter(|_| path.ends_with(".ftl"))
            {
                locales.push((layer, name.to_owned(), text()));
            } else if let Some(name) = path.strip_prefix("assets/") {
                theme.assets.push(Asset { name: name.to_owned(), published: String::new(), bytes });
            }
        }
        // Words of an overriding theme come after those of the default one, whatever their files
        // are called: the later ones hold.
        locales.sort_by_key(|(layer, _, _)| *layer);
        theme.locales = locales.into_iter().map(|(_, name, text)| (name, text)).collect();
        theme.publish(&tokens, &mut bag);
        (theme, bag)
    }

    /// Gives each asset the name under which it is published. All style sheets but that of charts are one, the colours
    /// first, then the program's, then those of the theme by their names.
    fn publish(&mut self, tokens: &[Token], bag: &mut Bag) {
        let is_sheet = |asset: &Asset| asset.name.ends_with(".css");
        let (sheets, mut others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.assets).into_iter().partition(is_sheet);
        for asset in &mut others {
            asset.published = fingerprinted(&asset.name, &asset.bytes);
        }
        let names = others.iter().map(|asset| (asset.name.as_str(), asset.published.clone()));
        let names: BTreeMap<&str, String> = names.collect();
        let mut style = properties(tokens);
        let mut charts = String::new();
        let all = sheets.iter().map(|sheet| String::from_utf8_lossy(&sheet.bytes).into_owned());
        let all: Vec<String> = all.collect();
        let (first, then): (Vec<_>, Vec<_>) =
            sheets.into_iter().partition(|sheet| sheet.name == "style.css");
        for sheet in first.into_iter().chain(then) {
            let css = String::from_utf8_lossy(&sheet.bytes);
            let own = self.own.get(&format!("assets/{}", sheet.name));
            let css = match own {
                Some(shown) => {
                    bag.extend(named::unknown_properties(&css, shown, tokens, &all));
                    sheet::published(&css, (&sheet.name, shown), &names, bag)
                }
                None => css.into_owned(),
            };
            let whole = if sheet.name == "charts.css" { &mut charts } else { &mut style };
            whole.push_str(&css);
        }
        self.drawings = DrawingStyle::new(&charts, tokens);
        self.assets = others;
        for (name, css) in [("charts.css", charts), ("style.css", style)] {
            let published = fingerprinted(name, css.as_bytes());
            self.assets.push(Asset { name: name.to_owned(), published, bytes: css.into() });
        }
        self.assets.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// The file that gives a language its word, and the line: the last file that holds counts.
    pub(crate) fn place_of(&self, tag: &str, key: &str) -> (String, usize) {
        let is_word = |line: &str| {
            let rest = line.strip_prefix(key);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut files = self.messages("en");
        files.extend(self.messages(tag));
        let found = files.iter().rev().find_map(|(name, text)| {
            let at = text.lines().position(is_word)?;
            Some(((*name).to_owned(), at + 1))
        });
        found.unwrap_or_default()
    }

    /// Where templates of the theme's own ask for a part that no page has: the path, the line and the
    /// column (both from 1), and the name of the part.
    pub(crate) fn unknown_parts(
        &self,
        known: &BTreeSet<&str>,
    ) -> Vec<(&str, (usize, usize), &str)> {
        let mut unknown = Vec::new();
        for (name, text) in &self.templates {
            let path = self.own.get(&format!("templates/{name}")).map_or(name, |path| path);
            let asked = (1..).zip(text.lines()).flat_map(|(line, text)| {
                parts_asked_for(text).map(move |(column, part)| ((line, column), part))
            });
            let compared = named::parts_compared(text).into_iter();
            let compared = compared.map(|(at, part)| (named::place(text, at), part));
            let mut all: Vec<_> =
                asked.chain(compared).filter(|(_, part)| !known.contains(part)).collect();
            all.sort_unstable();
            all.dedup();
            unknown.extend(all.into_iter().map(|(at, part)| (path.as_str(), at, part)));
        }
        unknown
    }

    /// The path of a file of the theme, as it is shown.
    pub(crate) fn path_of(&self, file: &str) -> String {
        shown(&self.own, file)
    }

    /// Templates of the theme's own that nothing asks for, and files and words that they ask for and are not there. `kinds`
    /// are the sorts of pages.
    pub(crate) fn misnamed(&self, kinds: &[&str]) -> Vec<Diagnostic> {
        let names = templates::unused(self, kinds).chain(templates::assets_asked_for(self));
        names.chain(named::wrong_words(self)).collect()
    }

    /// The values that templates of the theme give to words, by key.
    pub(crate) fn values_given(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        named::given(self)
    }

    /// Whether the program or a file of the theme has a word in any language.
    pub(crate) fn knows(&self, key: &str) -> bool {
        named::known_words(self).contains(key)
    }

    /// Where a template of the theme asks for a word: the path, the line and the column, both from 1.
    pub(crate) fn asks_for(&self, key: &str) -> Option<(String, (usize, usize))> {
        named::place_of_word(self, key)
    }

    /// The published name of an asset.
    pub fn asset(&self, name: &str) -> Option<&str> {
        self.assets.iter().find(|asset| asset.name == name).map(|asset| asset.published.as_str())
    }

    /// The words of a language that override the program's: those of `nl-NL` after those of `nl`.
    pub fn messages(&self, tag: &str) -> Vec<(&str, &str)> {
        let language = tag.split('-').next().unwrap_or(tag);
        let of = |wanted: &str| {
            self.locales
                .iter()
                .filter(|(name, _)| name.split('.').next() == Some(wanted))
                .map(|(name, text)| (name.as_str(), text.as_str()))
                .collect::<Vec<_>>()
        };
        let mut messages = of(language);
        if tag != language {
            messages.extend(of(tag));
        }
        messages
    }
}

/// The parts of a page that a line of a template names, as `page.parts.money` or as
/// `page.parts["money"]`, each with its column (from 1).
fn parts_asked_for(line: &str) -> impl Iterator<Item = (usize, &str)> {
    const ASKED: &str = "page.parts";
    line.match_indices(ASKED).filter_map(|(start, _)| {
        let rest = line.get(start + ASKED.len()..)?;
        let name = match rest.strip_prefix('.') {
            Some(name) => name,
            None => rest.strip_prefix('[')?.trim_start().strip_prefix(['"', '\''])?,
        };
        let before = line.get(..line.len() - name.len())?;
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
        let part = name.get(..end.unwrap_or(name.len()))?;
        Some((before.chars().count() + 1, part))
    })
}

/// The path of a file as it is shown: below its own theme, or below the one inside the program.
fn shown(own: &BTreeMap<String, String>, file: &str) -> String {
    own.get(file).map_or(file, String::as_str).to_owned()
}

/// `style.css` and its bytes become `style.1a2b3c4d5e.css`.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let short: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{short}.{extension}"),
        None => format!("{name}.{short}"),
    }
}

/// Colours as custom properties.
fn properties(colours: &[Token]) -> String {
    let block = |mode: usize| -> String {
        colours
            .iter()
            .filter_map(|(name, pair)| Some(format!("--{name}:{}", pair.get(mode)?)))
            .collect::<Vec<_>>()
            .join(";")
    };
    // On paper the light colours hold, whatever the reader's screen prefers.
    format!(
        ":root{{color-scheme:light;{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{}}}}}\n",
        block(0),
        block(1)
    )
}
