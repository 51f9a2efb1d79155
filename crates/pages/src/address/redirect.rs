use base::diagnostic::{Bag, Span};
use base::value::is_id;
use programme::model::{Kind, Lang, ObjectRef, Programme};

use super::rules::invalid_alias;
use super::{Address, Folders, PageKey, Site};

/// A former address that an object asks for.
#[derive(Debug)]
pub struct Alias<'a> {
    pub address: Address,
    pub leads_to: PageKey,
    pub lang: Lang,
    /// As it was written.
    pub text: &'a str,
    pub span: Span,
}

impl Alias<'_> {
    /// Whether it only comes with the former address of an object's page. Nobody wrote it, so where something
    /// else stands there is nothing to say.
    pub fn comes_along(&self) -> bool {
        !matches!(self.leads_to, PageKey::Object(_))
    }
}

/// Every alias of the programme, in the order of the objects. A former id counts in each language and for every
/// page whose address held it, a path in the language in whose folder it lies.
pub fn wanted<'a>(
    programme: &'a Programme,
    site: &Site,
    folders: &[Folders<'_>],
    bag: &mut Bag,
) -> Vec<Alias<'a>> {
    let mut found = Vec::new();
    for (at, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        for (text, span) in &object.common.aliases {
            let page = PageKey::Object(at);
            let mut push = |leads_to, address, lang| {
                found.push(Alias { address, leads_to, lang, text, span: *span });
            };
            if text.starts_with('/') {
                match Address::parse(text) {
                    Some(address) => {
                        let lang = language_of(programme, &address);
                        push(page, address, lang);
                    }
                    None => bag.push(invalid_alias::report(*span, text)),
                }
            } else if is_id(text) {
                for folders in folders {
                    let lang = folders.lang;
                    push(page, folders.object(object.kind(), text), lang);
                    for key in [PageKey::Embed(at), PageKey::Dossier(Some(at))] {
                        let now = site.address(key, lang);
                        if let Some(then) = now.and_then(|now| renamed(now, &object.id, text)) {
                            push(key, then, lang);
                        }
                    }
                }
            } else {
                bag.push(invalid_alias::report(*span, text));
            }
        }
    }
    found
}

/// An address with another id in place of that of its object.
pub fn renamed(address: &Address, from: &str, to: &str) -> Option<Address> {
    let endings: [fn(&str) -> String; 2] =
        [|id| format!("{id}/{id}.html"), |id| format!("{id}/index.html")];
    endings.iter().find_map(|ending| {
        let above = address.file().strip_suffix(&ending(from))?;
        let is_whole = above.is_empty() || above.ends_with('/');
        is_whole.then(|| Address::of_file(&format!("{above}{}", ending(to))))
    })
}

/// The language whose prefix an address carries.
fn language_of(programme: &Programme, address: &Address) -> Lang {
    let first = address.file().split('/').next().unwrap_or_default();
    let mut others = programme.settings.langs().skip(1);
    others.find(|lang| programme.settings.tag(*lang) == first).unwrap_or(Lang::DEFAULT)
}

/// How the content calls an object: the path of its file, or its id where it has no file of its
/// own.
pub fn source_name(programme: &Programme, at: ObjectRef) -> String {
    let object = programme.object(at);
    match object.kind() {
        Kind::Area if !object.common.path.ends_with(".md") => {
            format!("{} ({})", object.common.path, object.id)
        }
        _ => object.common.path.to_string(),
    }
}
