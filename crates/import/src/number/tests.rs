use super::super::evidence::{Doubt, Evidence};
use super::*;
use base::diagnostic::{FileId, Span};

fn place(at: usize) -> Span {
    Span::new(FileId(0), at..at + 1)
}

/// The column as the program would write it.
fn column(cells: &[&str], wish: Option<DecimalMark>) -> Result<Vec<String>, Doubt> {
    let mut evidence = Evidence::default();
    let mut written = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        if let CellValue::Number(number) = read(cell) {
            evidence.add(number.form, || place(at));
            written.push(number);
        }
    }
    let decimal = evidence.decide(wish)?;
    Ok(written.iter().map(|number| number.canonical(decimal).unwrap().into_owned()).collect())
}

#[test]
fn a_point_is_understood_by_the_whole_column() {
    let ok = |cells: &[&str]| column(cells, None).unwrap();
    assert_eq!(ok(&["1.234", "12,5"]), ["1234", "12.5"]);
    assert_eq!(ok(&["1.234", "12.5"]), ["1.234", "12.5"]);
    assert_eq!(ok(&["1.234", "1.234.567"]), ["1234", "1234567"]);
    assert_eq!(ok(&["1,234", "0.5"]), ["1234", "0.5"]);
    assert_eq!(ok(&["1.234", "0.112", "-0.024"]), ["1.234", "0.112", "-0.024"]);
    assert_eq!(ok(&["1.234,50", "980"]), ["1234.50", "980"]);
    assert_eq!(ok(&["1 234", "1\u{a0}234,5"]), ["1234", "1234.5"]);
    assert_eq!(ok(&[".5", "12"]), ["0.5", "12"]);
}

#[test]
fn where_nothing_tells_the_editor_is_asked() {
    assert_eq!(column(&["1.234", "980"], None), Err(Doubt::Either('.', place(0))));
    let wish = |mark| column(&["1.234", "980"], Some(mark)).unwrap();
    assert_eq!(wish(DecimalMark::Comma), ["1234", "980"]);
    assert_eq!(wish(DecimalMark::Point), ["1.234", "980"]);
}

#[test]
fn a_contradiction_is_not_settled_by_a_majority() {
    assert_eq!(
        column(&["12,5", "12,6", "12.7"], None),
        Err(Doubt::Contradiction(place(0), place(2)))
    );
    assert_eq!(column(&["1.234.567", "12.7"], None), Err(Doubt::Contradiction(place(0), place(1))));
    assert!(column(&["12,5"], Some(DecimalMark::Point)).is_err());
}

#[test]
fn each_habit_is_understood_or_refused_for_a_reason() {
    let number = |cell| match read(cell) {
        CellValue::Number(number) => number,
        other => panic!("{cell}: {other:?}"),
    };
    assert_eq!(number("12.5 %").beside, Beside::Percent);
    assert_eq!(number("€ 1.234").beside, Beside::Currency);
    assert_eq!(number("€ 1.234,-").digits, "1.234");
    assert_eq!(number("€ -12,50").canonical(Some(',')).unwrap(), "-12.50");
    assert_eq!(number("5 dagen").beside, Beside::Unit("dagen"));
    assert_eq!(number("\u{2212}4").habit, Some(Habit::Minus));
    assert_eq!(number("\u{2212}4").canonical(None).unwrap(), "-4");
    assert_eq!(number("-0,0").habit, Some(Habit::NegativeZero));
    assert_eq!(number("-0,0").canonical(Some(',')).unwrap(), "0.0");
    assert_eq!(number("-0").canonical(None).unwrap(), "0");
    assert_eq!(number("+4").canonical(None).unwrap(), "4");
    assert!(number("12,5*").mark.is_some());
    assert_eq!(read("<5"), CellValue::Below);
    assert_eq!(read("< 5 %"), CellValue::Below);
    for (cell, expected) in [
        ("4e3", Unclear::Exponent),
        ("1,2E+05", Unclear::Exponent),
        ("2024-01-01", Unclear::Date),
        ("3-4", Unclear::Date),
        (">100", Unclear::Comparison),
        ("ca. 5", Unclear::Comparison),
        ("1.23.4", Unclear::Marks),
        ("12 34", Unclear::Marks),
        ("5.", Unclear::Marks),
        ("inf", Unclear::NotFinite),
        ("veel", Unclear::Word),
        ("*", Unclear::Word),
        ("(123)", Unclear::Word),
    ] {
        assert_eq!(read(cell), CellValue::Unclear(expected), "{cell}");
    }
}

#[test]
fn a_number_with_more_digits_than_are_kept_is_refused() {
    let digits = "9".repeat(29);
    let CellValue::Number(number) = read(&digits) else {
        panic!("no number");
    };
    assert_eq!(number.canonical(None), Err(Unclear::TooLong));
}

proptest::proptest! {
    /// A number comes back as it was, in each notation that its column makes clear.
    #[test]
    fn a_number_survives_every_notation(whole in 0u64..1_000_000_000, cents in 1u32..10) {
        let digits = whole.to_string();
        let mut grouped = String::new();
        for (at, c) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push('.');
            }
            grouped.push(c);
        }
        let expected = format!("{digits}.{cents}");
        let dutch = column(&[&format!("{grouped},{cents}")], None).unwrap();
        let english = column(&[&format!("{}.{cents}", grouped.replace('.', ","))], None).unwrap();
        let spaced = column(&[&format!("{},{cents}", grouped.replace('.', "\u{a0}"))], None).unwrap();
        let expected = vec![expected];
        proptest::prop_assert_eq!(&dutch, &expected);
        proptest::prop_assert_eq!(&english, &expected);
        proptest::prop_assert_eq!(&spaced, &expected);
    }
}
