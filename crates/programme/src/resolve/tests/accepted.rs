use crate::model::Target;
use crate::resolve::tests::*;
use base::diagnostic::{Diagnostic, Rule, Severity, Text, Words};

static THIN: Rule = Rule {
    code: "thin",
    severity: Severity::Warning,
    title: Words { nl: "", en: "" },
    why: Words { nl: "", en: "" },
    bad: "",
    good: "",
};

fn warning(span: Span) -> Diagnostic {
    let message = Text { nl: String::new(), en: String::new() };
    Diagnostic::new(&THIN, span, message)
}

/// A goal in file 3, an indicator in file 4 with its table in file 2, and a target in file 5 for
/// both; `of` is what the editors accept a thin one of.
fn programme(of: Option<&str>) -> Programme {
    let mut entries = vec![("code", Value::Text("thin".into()))];
    entries.extend(of.map(|of| ("of", id(of))));
    let accepted = Value::List(vec![entry(Value::Record(record(entries)))]);
    let content = Content {
        settings: Some(crate::read::content::Settings {
            file: FileId(0),
            record: record(vec![("accepted", accepted)]),
        }),
        documents: vec![
            document(Kind::Goal, "doel", 3, vec![]),
            document(Kind::Indicator, "cijfer", 4, vec![]),
        ],
        observations: vec![table("cijfer", vec![row(None, "2023", Some(1), 0)])],
        targets: [cells(
            Span::new(FileId(5), 10..30),
            vec![
                (Target::id, id("eind")),
                (Target::indicator, id("cijfer")),
                (Target::goal, id("doel")),
                (Target::period, Value::Period(Period::Year(2027))),
            ],
        )]
        .into(),
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert!(bag.is_empty());
    programme
}

fn left(of: Option<&str>, span: Span) -> Vec<&'static str> {
    let bag = std::iter::once(warning(span)).collect();
    codes(&apply_accepted(&programme(of), bag, &[&THIN]))
}

#[test]
fn a_warning_is_accepted_of_the_object_in_whose_file_or_row_it_stands() {
    assert!(left(Some("doel"), at(3, 40)).is_empty());
    assert!(left(Some("cijfer"), at(4, 40)).is_empty());
    assert!(left(Some("cijfer"), at(2, 0)).is_empty());
    for of in ["doel", "cijfer"] {
        assert!(left(Some(of), at(5, 25)).is_empty());
    }
    // Behind the row, and in another file.
    for elsewhere in [at(5, 31), at(5, 9), at(4, 0)] {
        assert_eq!(left(Some("doel"), elsewhere), ["accepted-without-warning", "thin"]);
    }
}

#[test]
fn what_is_accepted_of_the_programme_is_accepted_everywhere() {
    assert!(left(None, at(9, 0)).is_empty());
    assert!(left(Some("programme"), at(3, 0)).is_empty());
}
