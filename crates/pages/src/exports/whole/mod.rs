//! All data of the site at once, as other programs look for it: in `data/`, in the first language.

mod catalogue;
mod iati;
mod package;

use locale::args;
use programme::model::Lang;

use crate::address::{Address, PageKey, Site};
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

static ALL: [Export; 3] = [
    Export { name: "package", file: "datapackage.json", make: package::files },
    Export { name: "catalogue", file: "catalog.jsonld", make: catalogue::files },
    Export { name: "iati", file: "iati.xml", make: iati::files },
];

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

/// What there is: its name, what it is for, and the file to begin with.
pub fn made(scope: &Scope<'_>) -> impl Iterator<Item = (String, String, Address)> {
    ALL.iter().filter_map(|one| {
        let at = Site::data(one.file);
        files(scope.book).iter().find(|file| file.path == at.file())?;
        let name = format!("open-data-{}", one.name);
        Some((scope.t(&name), scope.t(&format!("{name}-text")), at))
    })
}

/// The same as links, and that every object has a file too. An edition tells it not: what harvests a site
/// takes it as it is now.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    if scope.book.as_it_was.is_some() || scope.book.programme.objects.is_empty() {
        return None;
    }
    let is_any = !files(scope.book).is_empty();
    let mut facts: Vec<Fact> =
        ALL.iter().filter(|_| is_any).filter_map(|one| fact(scope, one)).collect();
    facts.push(Fact {
        label: scope.t("open-data-object"),
        values: vec![scope.t("open-data-object-text").into()],
    });
    let intro = scope.t("open-data-whole-intro");
    Some(scope.section("alles", "open-data-whole", facts).with_intro(Some(intro)))
}

/// Of one that a reader may look for and that cannot be made, what it lacks.
fn fact(scope: &Scope<'_>, export: &Export) -> Option<Fact> {
    let name = format!("open-data-{}", export.name);
    let label = scope.t(&name);
    let at = Site::data(export.file);
    let Some(file) = files(scope.book).iter().find(|file| file.path == at.file()) else {
        let missing = scope.words_if_any(&format!("{name}-missing"))?;
        return Some(Fact { label, values: vec![FactValue::Text(missing)] });
    };
    let size = scope.locale().file_size(file.bytes.len() as u64);
    let (stem, kind) = export.file.rsplit_once('.')?;
    let kind = kind.to_uppercase();
    let text = scope.t_with("download-file", args!(name = stem, type = kind, size));
    let told = scope.t(&format!("{name}-text"));
    Some(Fact {
        label,
        values: vec![FactValue::Link(Link::new(scope.way_to(&at), text)), told.into()],
    })
}
