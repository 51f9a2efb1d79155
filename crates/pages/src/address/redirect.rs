use base::diagnostic::{Bag, Span};
use base::value::is_id;
use programme::model::{Kind, Lang, ObjectRef, Programme};

use super::rules::invalid_alias;
use super::{Address, Folders, PageKey};

/// A former address that an object asks for.
#[derive(Debug)]
pub struct Alias<'a> {
    pub address: Address,
    pub object: ObjectRef,
    pub lang: Lang,
    /// As it was written.
    pub text: &'a str,
    pub span: Span,
}

impl Alias<'_> {
    pub fn leads_to(&self) -> PageKey {
        PageKey::Object(self.object)
    }
}

/// Every alias of the programme, in the order of the objects. A former id counts in each language,
/// a path in the language in whose folder it lies.
pub fn wanted<'a>(
    programme: &'a Programme,
    folders: &[Folders<'_>],
    bag: &mut Bag,
) -> Vec<Alias<'a>> {
    let mut found = Vec::new();
    for (at, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        for (text, span) in &object.common.aliases {
            let mut push = |address, lang| {
                found.push(Alias { address, object: at, lang, text, span: *span });
            };
            if text.starts_with('/') {
                match Address::parse(text) {
                    Some(address) => {
                        let lang = language_of(programme, &address);
                        push(address, lang);
                    }
                    None => bag.push(invalid_alias::report(*span, text)),
                }
            } else if is_id(text) {
                for folders in folders {
                    push(folders.object(object.kind(), text), folders.lang);
                }
            } else {
                bag.push(invalid_alias::report(*span, text));
            }
        }
    }
    found
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
