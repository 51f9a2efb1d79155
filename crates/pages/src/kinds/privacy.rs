use crate::book::page::{PageKind, Part};

pub static PAGE: PageKind = PageKind {
    footer: Some(16),
    parts: &[Part::whole("what", |scope| scope.told("geen", "privacy-none").into())],
    ..PageKind::named("privacy")
};
