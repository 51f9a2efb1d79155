use crate::model::Target;
use crate::resolve::tests::*;

fn count() -> Vec<(&'static str, Value)> {
    vec![("measure", Value::Word("count"))]
}

/// An indicator over a city of two parts.
fn city(rows: Vec<ObservationRow>, keys: Vec<(&'static str, Value)>) -> (Programme, Bag) {
    let content = Content {
        documents: vec![document(Kind::Indicator, "cijfer", 3, keys)],
        areas: [
            area("stad", None, 0),
            area("noord", Some("stad"), 10),
            area("zuid", Some("stad"), 20),
        ]
        .into(),
        observations: vec![table("cijfer", rows)],
        ..Content::default()
    };
    resolve(content, today(), false)
}

fn observations(programme: &Programme) -> &[crate::model::Observation] {
    let at = programme.get("cijfer").unwrap();
    &programme.indicator(at).unwrap().observations
}

#[test]
fn rows_are_sorted_and_keep_their_revisions() {
    let mut revised = row(Some("noord"), "2022", Some(3), 30);
    revised.cells.published = PartialDate::parse("2024-03");
    let rows = vec![
        row(Some("zuid"), "2022", Some(1), 0),
        revised,
        row(Some("noord"), "2022", Some(2), 20),
        row(None, "2021", Some(9), 40),
    ];
    let (programme, bag) = city(rows, count());
    assert!(bag.is_empty());
    let values: Vec<String> =
        observations(&programme).iter().map(|o| o.value.unwrap().to_string()).collect();
    assert_eq!(values, ["9", "2", "3", "1"]);
    assert_eq!(observations(&programme)[0].area, None);
}

#[test]
fn a_cell_without_a_word_is_missing() {
    let mut empty = row(Some("noord"), "2022", None, 0);
    empty.cells.status = ObservationStatus::default();
    let (programme, bag) = city(vec![empty], count());
    assert!(bag.is_empty());
    assert_eq!(observations(&programme)[0].status, ObservationStatus::Missing);
}

#[test]
fn the_only_unknown_part_is_given_away() {
    let rows = |other: Option<i64>| {
        vec![
            row(Some("stad"), "2022", Some(10), 0),
            row(Some("noord"), "2022", None, 10),
            row(Some("zuid"), "2022", other, 20),
        ]
    };
    assert_eq!(codes(&city(rows(Some(8)), count()).1), ["cell-can-be-derived"]);
    assert!(city(rows(None), count()).1.is_empty());
    let mean = vec![("measure", Value::Word("count")), ("aggregation", Value::Word("mean"))];
    assert!(city(rows(Some(8)), mean).1.is_empty());
}

#[test]
fn parts_that_do_not_make_the_whole_give_nothing_away() {
    let rows = vec![
        row(Some("stad"), "2021", Some(100), 0),
        row(Some("noord"), "2021", Some(4), 10),
        row(Some("zuid"), "2021", Some(5), 20),
        row(Some("stad"), "2022", Some(100), 30),
        row(Some("noord"), "2022", None, 40),
        row(Some("zuid"), "2022", Some(5), 50),
    ];
    assert!(city(rows, count()).1.is_empty());
}

#[test]
fn a_breakdown_gives_away_as_areas_do() {
    let by = |value: Option<&str>, number: Option<i64>, start: usize| {
        let mut row = row(Some("noord"), "2022", number, start);
        row.cells.by = Box::new([value.map(Into::into)]);
        row
    };
    let mut table = table(
        "cijfer",
        vec![by(None, Some(10), 0), by(Some("jong"), Some(7), 10), by(Some("oud"), None, 20)],
    );
    Arc::make_mut(&mut table).dimensions = vec!["leeftijd".into()];
    let content = Content {
        documents: vec![document(Kind::Indicator, "cijfer", 3, count())],
        areas: [area("noord", None, 0)].into(),
        observations: vec![table],
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert_eq!(codes(&bag), ["cell-can-be-derived"]);
    let at = programme.get("cijfer").unwrap();
    let breakdowns = &programme.indicator(at).unwrap().breakdowns;
    assert_eq!(breakdowns[0].values, ["jong".into(), "oud".into()]);
}

#[test]
fn columns_follow_the_order_of_the_front_matter() {
    let breakdown = |dimension: &str| {
        let text = |text: &str| entry(Value::Text(text.into()));
        entry(Value::Record(record(vec![
            ("dimension", Value::Text(dimension.into())),
            ("values", Value::List(vec![text("x")])),
        ])))
    };
    let keys =
        vec![("breakdowns", Value::List(vec![breakdown("herkomst"), breakdown("leeftijd")]))];
    let mut only = row(None, "2022", Some(1), 0);
    only.cells.by = Box::new([Some("oud".into()), None, Some("huur".into())]);
    let mut table = table("cijfer", vec![only]);
    Arc::make_mut(&mut table).dimensions =
        vec!["leeftijd".into(), "herkomst".into(), "woning".into()];
    let content = Content {
        documents: vec![document(Kind::Indicator, "cijfer", 3, keys)],
        observations: vec![table],
        ..Content::default()
    };
    let (programme, _) = resolve(content, today(), false);
    let at = programme.get("cijfer").unwrap();
    let indicator = programme.indicator(at).unwrap();
    let dimensions: Vec<&str> = indicator.breakdowns.iter().map(|b| b.dimension.as_ref()).collect();
    assert_eq!(dimensions, ["herkomst", "leeftijd", "woning"]);
    let by: Vec<Option<&str>> = indicator.observations[0].by.iter().map(|v| v.as_deref()).collect();
    assert_eq!(by, [None, Some("oud"), Some("huur")]);
}

#[test]
fn a_year_that_spans_two_is_what_the_indicator_says() {
    let split = |text: &str| Value::Period(Period::parse(text).unwrap());
    let year = vec![("kind", Value::Word("school")), ("starts", Value::Whole(8))];
    let keys = vec![
        ("year", Value::Record(record(year))),
        ("baseline", Value::Record(record(vec![("period", split("2021/2022"))]))),
    ];
    let content = Content {
        documents: vec![document(Kind::Indicator, "cijfer", 3, keys)],
        observations: vec![table("cijfer", vec![row(None, "2022/2023", Some(1), 0)])],
        targets: [cells(
            at(5, 0),
            vec![
                (Target::id, id("eind")),
                (Target::indicator, id("cijfer")),
                (Target::period, split("2026/2027")),
            ],
        )]
        .into(),
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert!(bag.is_empty());
    let indicator = programme.indicator(programme.get("cijfer").unwrap()).unwrap();
    let baseline = indicator.baseline.as_ref().unwrap().period;
    for (period, first) in [
        (baseline, "2021-08-01"),
        (indicator.observations[0].period, "2022-08-01"),
        (programme.targets[0].period.unwrap(), "2026-08-01"),
    ] {
        assert_eq!(period.first().to_string(), first);
    }
}
