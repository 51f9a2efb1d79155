use crate::kinds::*;
use crate::schema::Type;

fn each_key(shape: &Shape, visit: &mut impl FnMut(&str, &Key)) {
    for key in shape.keys {
        visit(shape.name.en, key);
        let mut ty = &key.ty;
        loop {
            ty = match ty {
                Type::List(inner) | Type::OneOrMore(inner) | Type::Pair(inner) => inner,
                Type::MapOf(_, inner) => inner,
                Type::Record(inner) | Type::RecordOrText(inner) | Type::RecordOrWord(inner, _) => {
                    each_key(inner, visit);
                    break;
                }
                _ => break,
            };
        }
    }
}

fn shapes() -> impl Iterator<Item = &'static Shape> {
    let kinds = Kind::ALL.into_iter().map(shape_of);
    kinds.chain([PROGRAMME])
}

#[test]
fn every_key_is_described_in_both_languages_and_has_an_example() {
    for shape in shapes() {
        each_key(shape, &mut |shape, key| {
            let what = format!("{shape}.{}", key.name);
            assert!(!key.example.nl.is_empty() && !key.example.en.is_empty(), "{what}");
            for text in [key.doc.nl, key.doc.en] {
                assert!(text.ends_with('.') && text.len() > 3, "{what}: {text}");
            }
        });
    }
}

#[test]
fn no_shape_has_a_key_twice() {
    for shape in shapes() {
        let mut names: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{}", shape.name.en);
    }
}

#[test]
fn only_areas_go_without_a_title() {
    for kind in Kind::ALL {
        let title = shape_of(kind).key("title").map(|key| key.required);
        assert_eq!(title, Some(kind != Kind::Area), "{}", kind.name());
    }
}
