use crate::kinds::shape_of;
use crate::kinds::{PROGRAMME, PROGRAMME_EXAMPLE, example_of};
use crate::model::{Kind, Lang};
use crate::read::reader::*;
use crate::read::yaml;
use base::diagnostic::{FileId, Language};

const TOP: Span = Span { file: FileId(0), start: 0, end: 0 };

fn read(kind: Kind, text: &str) -> (Record, Vec<String>) {
    read_as(shape_of(kind), text)
}

fn read_as(shape: &'static Shape, text: &str) -> (Record, Vec<String>) {
    let languages = site();
    let (node, problems) = yaml::parse(FileId(0), text, 0..text.len());
    let mut reader = Reader::new(&languages);
    reader.bag = problems;
    let record = match &node {
        Some(node) => reader.file(node, shape, TOP),
        None => Record::default(),
    };
    (record, say(&reader.bag))
}

fn site() -> Languages {
    Languages { tags: vec!["nl".into(), "en".into()], known: true }
}

fn say(bag: &Bag) -> Vec<String> {
    bag.iter()
        .map(|d| {
            let hint = d.hint.as_ref().map_or("", |hint| hint.get(Language::English));
            format!("{}: {} {hint}", d.rule.code, d.message.get(Language::English))
        })
        .collect()
}

#[test]
fn the_example_of_every_kind_is_good() {
    for kind in Kind::ALL {
        let text = example_of(kind);
        let front = text.trim_start_matches("---\n").split("---").next().unwrap();
        let (_, problems) = read(kind, front);
        assert_eq!(problems, [""; 0], "{}", kind.name());
    }
    let (_, problems) = read_as(PROGRAMME, PROGRAMME_EXAMPLE);
    assert_eq!(problems, [""; 0]);
}

/// Every key with its example, so that what `explain` prints is never wrong.
#[test]
fn the_example_of_every_key_is_good() {
    fn check(shape: &'static Shape) {
        let both = |key: &'static Key| {
            [Language::Dutch, Language::English].map(|language| (key, key.with_example(language)))
        };
        for (key, example) in shape.keys.iter().flat_map(both) {
            let text = format!("{example}\n");
            let (record, problems) = read_as(shape, &text);
            let wrong: Vec<&String> =
                problems.iter().filter(|p| !p.starts_with("missing-key")).collect();
            assert!(wrong.is_empty(), "{}: {wrong:?}", shape.name.en);
            assert!(record.get(key.name).is_some(), "{text}");
            let mut ty = &key.ty;
            loop {
                ty = match ty {
                    Type::List(inner) | Type::OneOrMore(inner) | Type::MapOf(_, inner) => inner,
                    Type::Record(s) | Type::RecordOrText(s) | Type::RecordOrWord(s, _) => {
                        check(s);
                        break;
                    }
                    _ => break,
                };
            }
        }
    }
    for kind in Kind::ALL {
        check(shape_of(kind));
    }
    check(PROGRAMME);
}

#[test]
fn all_that_is_wrong_is_found_at_once() {
    let (_, problems) = read(
        Kind::Goal,
        "sumary: a\nlevel: hoog\nareas: selwerd\nvalid_from: 30-9-2024\nparent: De Wijk\norder: 1.5\n",
    );
    assert_eq!(
        problems,
        [
            "unknown-key: There is no key “sumary” for: goal. Do you mean “summary”?",
            "unknown-value: “hoog” is no value for “level”. Possible are: impact, outcome, output.",
            "wrong-type: “areas” takes a list of ids; here is “selwerd”. Write areas: [selwerd]",
            "malformed-date: “30-9-2024” is no date. Write 2024-09-30.",
            "wrong-type: “order” takes a whole number; here is “1.5”. Write for example: order: 1",
            "missing-key: The key “title” is missing for: goal. Write for example: title: Safe in the neighbourhood",
        ]
    );
}

#[test]
fn a_key_of_another_kind_is_sent_home() {
    let (_, problems) = read(Kind::Goal, "title: A\nceiling: 5\n");
    assert_eq!(
        problems,
        ["unknown-key: There is no key “ceiling” for: goal. This key belongs to: fund."]
    );
}

#[test]
fn an_empty_value_is_an_absent_key() {
    let (record, problems) = read(Kind::Goal, "title: \"\"\nsummary:\nlevel: ~\nareas: []\n");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("missing-key: The key “title” is empty"));
    assert!(record.get("summary").is_none() && record.get("level").is_none());
    let (_, problems) = read(Kind::Update, "title: A\ndate: 2024\nof: []\n");
    assert!(problems[0].starts_with("missing-key: The key “of” is empty"));
}

#[test]
fn amounts_dates_and_durations_have_their_hints() {
    for (text, expected) in [
        ("ceiling: 400.000", "Do you mean 400000?"),
        ("ceiling: 1.250.000", "Write 1250000: leave the mark for thousands out."),
        ("ceiling: -5", "Leave the minus out"),
        ("ceiling: € 500", "Write 500: leave the currency out."),
        ("spend_by: sep-24", "Write 2024-09."),
        ("spend_by: 30 september 2024", "Write 2024-09-30."),
        ("spend_by: 2024-9-3", "Write 2024-09-03."),
        ("spend_by: 2023-02-29", "The last day of that month is 2023-02-28."),
        ("review_every: jaarlijks", "Write “yearly”."),
        ("draft: ja", "Write draft: true"),
    ] {
        let (_, problems) = read(Kind::Fund, &format!("title: A\n{text}\n"));
        assert_eq!(problems.len(), 1, "{text}");
        assert!(problems[0].contains(expected), "{text}: {problems:?}");
    }
}

#[test]
fn short_forms_mean_their_first_key() {
    let (record, problems) = read(
        Kind::Goal,
        "title: A\nindicators: [a, {indicator: b, role: headline}]\npartners: [c]\n",
    );
    assert_eq!(problems, [""; 0]);
    let names: Vec<&str> = record
        .list("indicators")
        .iter()
        .filter_map(|item| match &item.value {
            Value::Record(record) => record.text("indicator"),
            _ => None,
        })
        .collect();
    assert_eq!(names, ["a", "b"]);
}

fn translate(kind: Kind, original: &str, translation: &str) -> (Record, Vec<String>) {
    let languages = site();
    let mut reader = Reader::new(&languages);
    let parse = |text: &str| yaml::parse(FileId(0), text, 0..text.len()).0.unwrap();
    let mut record = reader.file(&parse(original), shape_of(kind), TOP);
    let how = Translation { lang: Lang(1), original: "a.md", lenient: false };
    reader.translate_file(&parse(translation), shape_of(kind), &mut record, how);
    (record, say(&reader.bag))
}

#[test]
fn translations_are_merged_by_id_or_position() {
    let (record, problems) = translate(
        Kind::ActionLine,
        "title: A\ntrack: t\nmilestones:\n  - {id: x, title: Een}\n  - {id: y, title: Twee}\n",
        "title: B\nmilestones:\n  - {id: y, title: Two}\n",
    );
    assert_eq!(problems, [""; 0]);
    assert_eq!(record.prose("title").unwrap().translation(Lang(1)), Some("B"));
    let titles: Vec<Option<&str>> = record
        .list("milestones")
        .iter()
        .map(|item| match &item.value {
            Value::Record(item) => item.prose("title").unwrap().translation(Lang(1)),
            _ => None,
        })
        .collect();
    assert_eq!(titles, [None, Some("Two")]);

    let (record, problems) = translate(
        Kind::Document,
        "title: A\nkey_points: [Een, Twee]\n",
        "key_points: [One, Two]\n",
    );
    assert_eq!(problems, [""; 0]);
    let Value::Prose(second) = &record.list("key_points")[1].value else {
        panic!("prose");
    };
    assert_eq!(second.translation(Lang(1)), Some("Two"));
}

#[test]
fn a_translation_holds_prose_and_nothing_else() {
    let (_, problems) = translate(
        Kind::Goal,
        "title: A\nlevel: outcome\n",
        "title: B\nlevel: outcome\nsummary: C\nstatment: D\n",
    );
    let codes: Vec<&str> = problems.iter().map(|p| p.split(':').next().unwrap()).collect();
    assert_eq!(codes, ["untranslatable-key", "translation-without-original", "unknown-key"]);
    assert!(problems[2].contains("Do you mean “statement”?"));
}
