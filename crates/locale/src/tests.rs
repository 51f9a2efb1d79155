use std::sync::LazyLock;

use super::*;
use base::value::Decimal;

pub(super) fn nl() -> &'static Locale {
    static DUTCH: LazyLock<Locale> = LazyLock::new(|| Locale::new("nl", &[]).0);
    &DUTCH
}

pub(super) fn en() -> &'static Locale {
    static ENGLISH: LazyLock<Locale> = LazyLock::new(|| Locale::new("en", &[]).0);
    &ENGLISH
}

pub(super) fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// One file in one language, which must be sound.
pub(crate) fn with(tag: &str, text: &str) -> Locale {
    let (locale, problems) = Locale::new(tag, &[("a.ftl", text)]);
    assert_eq!(problems, []);
    locale
}

#[test]
fn a_locale_is_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(nl());
}

#[test]
fn a_message_chooses_by_number_and_plural_form() {
    let locale = with(
        "nl",
        "found =
    { $n ->
        [0] Geen enkele straat
        [one] { $n } straat
       *[other] { $n } straten
    } in { $area }\n",
    );
    let text = |n: Arg<'_>| locale.text("found", &[("n", n), ("area", "Selwerd".into())]);
    for (n, expected) in [
        (0, "Geen enkele straat in Selwerd"),
        (1, "1 straat in Selwerd"),
        (2, "2 straten in Selwerd"),
        (12_345, "12.345 straten in Selwerd"),
    ] {
        assert_eq!(text(n.into()), expected);
    }
    for (n, expected) in [
        ("0", "Geen enkele straat in Selwerd"),
        ("1", "1 straat in Selwerd"),
        // As it is said: "één komma nul straten".
        ("1.0", "1,0 straten in Selwerd"),
        ("0.1", "0,1 straten in Selwerd"),
        ("-1", "−1 straat in Selwerd"),
        ("1234.50", "1.234,50 straten in Selwerd"),
        ("999999999999999", "999.999.999.999.999 straten in Selwerd"),
        ("0.30000000000000004", "0,30000000000000004 straten in Selwerd"),
        (
            "79228162514264337593543950335",
            "79.228.162.514.264.337.593.543.950.335 straten in Selwerd",
        ),
        ("0.0000000000000000000000000000", "0,0000000000000000000000000000 straten in Selwerd"),
    ] {
        assert_eq!(text(d(n).into()), expected);
    }
    assert_eq!(text(usize::MAX.into()), "18.446.744.073.709.551.615 straten in Selwerd");
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let forms = "n = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
nth = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}\n";
    for (tag, expected) in [
        ("nl", ["other", "one", "other", "other", "other"]),
        ("en", ["other", "one", "other", "other", "other"]),
        ("fr", ["one", "one", "other", "other", "other"]),
        ("pl", ["many", "one", "few", "few", "many"]),
        ("ar", ["zero", "one", "two", "few", "many"]),
        ("xx", ["other", "one", "other", "other", "other"]),
    ] {
        let locale = with(tag, forms);
        let found = [0, 1, 2, 3, 11].map(|n| locale.text("n", &[("n", Arg::Count(n))]));
        assert_eq!(found, expected, "{tag}");
    }
    let english = with("en", forms);
    let nth = [1, 2, 3, 11, 1_022].map(|n| english.text("nth", &[("n", Arg::Count(n))]));
    assert_eq!(nth, ["1st", "2nd", "3rd", "11th", "1,022nd"]);
}

#[test]
fn number_writes_in_the_language_of_the_page() {
    let locale = with(
        "nl",
        "whole = { NUMBER($n, maximumFractionDigits: 0) }
two = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
some = { NUMBER($n, maximumFractionDigits: 0) ->
    [one] { NUMBER($n, maximumFractionDigits: 0) } dag
   *[other] { NUMBER($n, maximumFractionDigits: 0) } dagen
}
year = { NUMBER($n, useGrouping: \"false\") }
literal = { 12345 } en { 1.50 }\n",
    );
    let text = |key: &str, n: &str| locale.text(key, &[("n", d(n).into())]);
    assert_eq!(text("whole", "1234.5"), "1.235");
    assert_eq!(text("whole", "-0.4"), "0");
    assert_eq!(text("two", "1234.5"), "1.234,50");
    assert_eq!(text("two", "1.005"), "1,01");
    // The form is that of the number which is shown.
    assert_eq!(text("some", "1.2"), "1 dag");
    assert_eq!(text("some", "1.5"), "2 dagen");
    assert_eq!(text("year", "2024"), "2024");
    assert_eq!(text("literal", "0"), "12.345 en 1,50");
}

#[test]
fn invisible_marks_stand_only_around_values_that_are_read_from_right_to_left() {
    let locale = with("nl", "greeting = Dag { $name }!\n    .title = Groet\n");
    assert_eq!(locale.text("greeting", &[("name", "Zoë".into())]), "Dag Zoë!");
    // Without them the sign behind the name would stand before it.
    assert_eq!(locale.text("greeting", &[("name", "أ".into())]), "Dag \u{2068}أ\u{2069}!");
    assert_eq!(locale.text("greeting.title", &[]), "Groet");
    assert!(locale.has("greeting.title") && !locale.has("greeting.label"));
}

#[test]
fn what_is_missing_shows_and_is_remembered() {
    let locale = with("nl", "greeting = Dag { $name }!\nempty =\n    .title = Groet\n");
    assert!(!locale.has("no-such-key"));
    assert!(!locale.has("empty"));
    assert_eq!(locale.text("no-such-key", &[]), "⟦no-such-key⟧");
    assert_eq!(locale.text("no-such-key", &[]), "⟦no-such-key⟧");
    assert_eq!(locale.text("greeting", &[]), "Dag {$name}!");
    assert_eq!(
        locale.missing(),
        ["greeting: Resolver error: Unknown variable: $name", "no-such-key"]
    );
}

#[test]
fn a_theme_overrides_key_by_key() {
    let first = ("base.ftl", "a = een\nb = twee\n");
    let second = ("theme.ftl", "b = anders\nmoney-million = { $number } mln. { $currency }\n");
    let (locale, problems) = Locale::new("nl", &[first, second]);
    assert_eq!(problems, []);
    assert_eq!(locale.text("a", &[]), "een");
    assert_eq!(locale.text("b", &[]), "anders");
    assert_eq!(locale.money(d("2900000"), "EUR"), "2,9 mln. EUR");
}

#[test]
fn a_bad_file_is_reported_and_the_rest_of_it_works() {
    let text = "good = goed\n\nopen = Dag { $name\n\nno-default = { $n ->\n    [one] een\n}\n\
                nothing =\n\nlast = eind\nlast = einde\n€ 5\nescape = { \"\\q\" }\n";
    let (locale, problems) = Locale::new("nl", &[("theme.ftl", text)]);
    assert_eq!(locale.text("good", &[]), "goed");
    assert_eq!(locale.text("last", &[]), "einde");
    assert!(!locale.has("open"));
    assert!(problems.iter().all(|p| p.file == "theme.ftl"));
    let found: Vec<_> = problems
        .iter()
        .map(|p| {
            let line = text[..p.range.start].matches('\n').count() + 1;
            (line, &p.fault)
        })
        .collect();
    assert_eq!(
        found,
        [
            (11, &LocaleFault::DuplicateKey("last".to_owned())),
            (3, &LocaleFault::Unclosed),
            (7, &LocaleFault::NoDefault),
            (8, &LocaleFault::NoText("nothing".to_owned())),
            (12, &LocaleFault::NoMessage),
            (13, &LocaleFault::Escape),
        ]
    );
}

#[test]
fn every_tag_works() {
    for tag in [
        "nl",
        "nl-NL",
        "NL_be",
        "fy",
        "ar",
        "zh-Hant-TW",
        "pap",
        "tr-u-nu-thai-co-phonebk",
        "xx",
        "und",
        "",
        "-",
        "geen taal",
        "en-u-nu-wrong",
    ] {
        let (locale, problems) = Locale::new(tag, &[]);
        assert_eq!(problems, [], "{tag}");
        assert_eq!(locale.tag(), tag);
        assert!(!locale.number(d("1234.5"), 1).is_empty());
        assert!(!locale.money(d("2900000"), "EUR").contains('⟦'), "{tag}");
        assert_eq!(locale.missing(), [""; 0], "{tag}");
    }
    for tag in ["nl-BE", "NL_be", "nl-u-nu-thai"] {
        let dutch = with(tag, "n = { $n } { 1.5 }\n");
        assert_eq!(dutch.money(d("2900000"), "EUR"), "2,9 miljoen euro");
        assert_eq!(dutch.text("n", &[("n", 1_000.into())]), "1.000 1,5");
    }
    // Without words of its own a language speaks English, numbers included.
    let frisian = Locale::new("fy", &[]).0;
    assert_eq!(frisian.money(d("2900000"), "EUR"), "2.9 million euros");
    assert_eq!((frisian.tag(), frisian.spoken()), ("fy", "en"));
    assert_eq!(frisian.text("language-name", &[]), "Frysk");
    let spoken = with("fy-NL", "a = ien\n");
    assert_eq!(
        (spoken.spoken(), spoken.money(d("2900000"), "EUR").as_str()),
        ("fy-NL", "2,9 million euros")
    );
}
