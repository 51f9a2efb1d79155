use programme::model::Kind;

use crate::book::page::PageKind;
use crate::parts::object;

/// The page of the editors' own.
pub static PAGE: PageKind = PageKind { ..object::page(Kind::Page) };
