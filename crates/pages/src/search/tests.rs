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

#[test]
fn of_a_large_site_the_beginning_of_each_page_is_found() {
    assert_eq!(super::share(super::WHOLE), None);
    let [small, large, huge] = [1_001, 4_000, 100_000].map(super::share);
    assert_eq!((large, huge), (Some(500), Some(super::LEAST)));
    assert!(small.is_some_and(|letters| letters > 1_900));
}

#[test]
fn a_text_is_cut_between_words() {
    let shortened = |letters| {
        let mut text = "één wijk, één plan".to_owned();
        super::words::shorten(&mut text, letters);
        text
    };
    assert_eq!(shortened(11), "één wijk,");
    assert_eq!(shortened(2), "éé");
    assert_eq!(shortened(18), "één wijk, één plan");
}
