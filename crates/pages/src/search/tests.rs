use super::cannot_index;
use crate::address::PageKey;

#[test]
fn an_index_that_cannot_be_made_is_told() {
    let told = cannot_index::report("zoeken/index.html", "no thread");
    assert_eq!(told.rule.code, "cannot-index");
    assert!(told.message.en.contains("zoeken/index.html") && told.message.en.contains("no thread"));
}

#[test]
fn what_lists_others_by_name_is_not_found_itself() {
    for key in [PageKey::SEARCH, PageKey::INDEX, PageKey::NOT_FOUND, PageKey::Dossier(None)] {
        assert!(!super::is_found(key));
    }
    assert!(super::is_found(PageKey::Home) && super::is_found(PageKey::GLOSSARY));
}
