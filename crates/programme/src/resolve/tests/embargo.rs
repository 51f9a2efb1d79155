use crate::model::{Allocation, Uses};
use crate::resolve::tests::*;
use crate::resolve::{UsedByTexts, settle_files};

fn later() -> (&'static str, Value) {
    ("publish_at", date("2027"))
}

#[test]
fn what_hangs_below_is_left_out_too() {
    let content = || Content {
        documents: vec![
            document(Kind::Track, "spoor", 3, vec![("draft", Value::Flag(true))]),
            document(Kind::ActionLine, "lijn", 4, vec![("track", id("spoor"))]),
            document(Kind::Intervention, "actie", 5, vec![("action_line", id("lijn"))]),
            document(Kind::Update, "stand", 6, vec![("of", ids(&["actie"]))]),
            document(Kind::Update, "ander", 7, vec![("of", ids(&["actie", "doel"]))]),
            document(Kind::Goal, "doel", 8, vec![]),
        ],
        ..Content::default()
    };
    let (programme, bag) = resolve(content(), today(), false);
    let ids: Vec<&str> = programme.objects.iter().map(|o| o.id.as_ref()).collect();
    assert_eq!(ids, ["doel", "ander"]);
    assert_eq!(codes(&bag), ["withheld"; 4]);
    assert_eq!(programme.withheld.len(), 4);

    let (programme, bag) = resolve(content(), today(), true);
    assert!(bag.is_empty());
    assert_eq!(programme.objects.len(), 6);
}

#[test]
fn what_hangs_below_waits_for_the_later_day() {
    let on = |day| ("publish_at", date(day));
    let content = Content {
        documents: vec![
            document(Kind::Track, "spoor", 3, vec![on("2028")]),
            document(Kind::ActionLine, "lijn", 4, vec![("track", id("spoor")), on("2027")]),
            document(Kind::Intervention, "actie", 5, vec![("action_line", id("lijn")), on("2029")]),
            document(Kind::Intervention, "werk", 6, vec![("action_line", id("lijn"))]),
        ],
        ..Content::default()
    };
    let (programme, _) = resolve(content, today(), false);
    let days = programme.withheld.iter().map(|one| (&*one.id, one.publish_at.unwrap().year()));
    let expected = [("spoor", 2028), ("lijn", 2028), ("actie", 2029), ("werk", 2028)];
    assert_eq!(days.collect::<Vec<_>>(), expected);
}

#[test]
fn publication_begins_on_the_day_itself() {
    let with = |day: &str| {
        let keys = vec![("publish_at", date(day))];
        let documents = vec![document(Kind::Goal, "doel", 3, keys)];
        let content = Content { documents, ..Content::default() };
        resolve(content, today(), false).0.objects.len()
    };
    assert_eq!(with("2026-11-23"), 1);
    assert_eq!(with("2026-11"), 1);
    assert_eq!(with("2026-11-24"), 0);
}

#[test]
fn rows_and_files_go_along() {
    let content = Content {
        documents: vec![
            document(Kind::Fund, "fonds", 3, vec![]),
            document(Kind::Goal, "doel", 4, vec![later()]),
            document(Kind::Indicator, "cijfer", 5, vec![]),
            document(Kind::Indicator, "geheim", 6, vec![later()]),
            document(
                Kind::Document,
                "brief",
                7,
                vec![later(), ("file", Value::Text("../files/brief.pdf".into()))],
            ),
            document(
                Kind::Document,
                "nota",
                8,
                vec![("file", Value::Text("../files/nota.pdf".into()))],
            ),
            document(Kind::Area, "wijk", 9, vec![later()]),
        ],
        areas: [area("stad", None, 0), area("wijk", Some("stad"), 10)].into(),
        observations: vec![
            table("cijfer", vec![row(Some("wijk"), "2023", Some(1), 0)]),
            // A mistake in what is left out is one all the same.
            table("geheim", vec![row(Some("stat"), "2023", Some(1), 20)]),
        ],
        allocations: [cells(
            at(9, 0),
            vec![
                (Allocation::id, id("rij")),
                (Allocation::fund, id("fonds")),
                (Allocation::to, id("doel")),
                (Allocation::stage, Value::Word("allocated")),
            ],
        )]
        .into(),
        attachments: ["files/brief.pdf", "files/nota.pdf"]
            .map(|path| Attachment {
                path: path.into(),
                size: 1,
                dimensions: None,
                is_cut_off: false,
                uses: Uses::default(),
            })
            .to_vec(),
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    let (programme, files) = settle_files(programme, &UsedByTexts::default(), "content");
    assert!(files.is_empty());
    assert!(programme.allocations.is_empty());
    assert_eq!(codes(&bag), ["unknown-id", "withheld", "withheld", "withheld", "withheld"]);
    let cijfer = programme.get("cijfer").unwrap();
    assert!(programme.indicator(cijfer).unwrap().observations.is_empty());
    let files: Vec<&str> = programme.attachments.iter().map(|a| a.path.as_ref()).collect();
    assert_eq!(files, ["files/nota.pdf"]);
    let Detail::Document(nota) = &programme.object(programme.get("nota").unwrap()).detail else {
        panic!("no document");
    };
    assert_eq!(nota.file, Some(0));
    // Each notice names the references that are dropped.
    let named: usize = bag.iter().map(|d| d.related.len()).sum();
    assert_eq!(named, 2);
}

#[test]
fn the_whole_programme_is_never_left_out() {
    let keys = vec![("of", ids(&["programme"]))];
    let content =
        Content { documents: vec![document(Kind::Update, "stand", 3, keys)], ..Content::default() };
    let (programme, bag) = resolve(content, today(), false);
    assert!(bag.is_empty());
    let Detail::Update(update) = &programme.objects[0].detail else {
        panic!("no update");
    };
    assert_eq!(update.of[0].0, Subject::Programme);
}
