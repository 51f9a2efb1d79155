//! All data of the site at once, as other programs look for it: in `data/`, in the first language.

mod package;

use locale::args;
use programme::model::Lang;

use crate::address::{PageKey, Site};
use crate::book::scope::Scope;
use crate::book::{Book, File};
use crate::view::{Fact, FactValue, Link, Section};

pub const FOLDER: &str = "data/";

/// A standard in which the data of the site is told.
struct Export {
    /// In the words: `open-data-NAME` and `open-data-NAME-text`.
    name: &'static str,
    /// The file to begin with, in [`FOLDER`].
    file: &'static str,
    /// With the files that it leads to; none where it has nothing to say. The scope links from the page
    /// of open data, the text is the address of the site.
    make: fn(&Scope<'_>, &str) -> Vec<File>,
}

static ALL: [Export; 1] =
    [Export { name: "package", file: "datapackage.json", make: package::files }];

/// Of all standards; none where the site has no address of its own, since each names its files by
/// their address.
pub fn files<'a>(book: &'a Book<'a>) -> &'a [File] {
    book.kept.whole.get(|| {
        let lang = Lang::DEFAULT;
        let here = book.site.address(PageKey::One("open-data"), lang);
        let Some((here, url)) = here.zip(book.programme.settings.url.as_deref()) else {
            return Vec::new();
        };
        let scope = &Scope::new(book, lang, here);
        ALL.iter().flat_map(|one| (one.make)(scope, url)).collect()
    })
}

/// What there is, each with its file and what it is for. An edition has none: what harvests a site
/// takes it as it is now.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    if scope.book.as_it_was.is_some() {
        return None;
    }
    let facts: Vec<Fact> = ALL.iter().filter_map(|one| fact(scope, one)).collect();
    let intro = scope.t("open-data-whole-intro");
    scope.section("alles", "open-data-whole", facts).with_intro(Some(intro)).if_any()
}

fn fact(scope: &Scope<'_>, export: &Export) -> Option<Fact> {
    let at = Site::data(export.file);
    let file = files(scope.book).iter().find(|file| file.path == at.file())?;
    let (_, kind) = export.file.rsplit_once('.')?;
    let size = scope.locale().file_size(file.bytes.len() as u64);
    let (name, kind) = (export.file, kind.to_uppercase());
    let text = scope.t_with("download-file", args!(name, type = kind, size));
    Some(Fact {
        label: scope.t(&format!("open-data-{}", export.name)),
        values: vec![
            FactValue::Link(Link::new(scope.way_to(&at), text)),
            scope.t(&format!("open-data-{}-text", export.name)).into(),
        ],
    })
}
