use std::fmt::Debug;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YM;
use icu_locale::subtags::{Language, language as subtag};
use icu_locale::{LanguageIdentifier, Locale};

/// The language whose numbers, dates and order a tag gets. English without a country is British:
/// that is the order of a date that Europe reads. A tag that is none, and a language that ICU
/// lacks, are English too.
pub(super) fn language(tag: &str) -> Locale {
    const BRITISH: LanguageIdentifier = icu_locale::langid!("en-GB");
    const ENGLISH: Language = subtag!("en");
    // Extensions of the tag (`-u-…`) are left out: they could ask for what ICU lacks.
    match Locale::try_from_str(&tag.replace('_', "-")).map(|locale| locale.id) {
        Ok(id) if id.language == ENGLISH && id.region.is_none() => BRITISH.into(),
        Ok(id) if is_known(&id) => id.into(),
        _ => BRITISH.into(),
    }
}

/// What a language without words inside the program calls itself.
pub(super) fn own_name(language: &str) -> Option<&'static str> {
    const NAMES: [(&str, &str); 12] = [
        ("ar", "العربية"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("fr", "Français"),
        ("fy", "Frysk"),
        ("it", "Italiano"),
        ("pap", "Papiamentu"),
        ("pl", "Polski"),
        ("pt", "Português"),
        ("ru", "Русский"),
        ("tr", "Türkçe"),
        ("uk", "Українська"),
    ];
    NAMES.iter().find(|(tag, _)| *tag == language).map(|(_, name)| *name)
}

/// What is made of data inside the program, in which every language falls back to the root.
pub(super) fn compiled<T, E: Debug>(made: Result<T, E>) -> T {
    #[expect(
        clippy::expect_used,
        reason = "the data are compiled in: no content, file or machine can make this fail"
    )]
    made.expect("the root language is in the compiled data")
}

/// The root of ICU has no names of months (`2024 M09`); a language that writes the same is one of
/// which it knows nothing.
fn is_known(id: &LanguageIdentifier) -> bool {
    let write = |locale: Locale| {
        let formatter = compiled(FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
            locale.into(),
            YM::long(),
        ));
        let date = Date::try_new_gregorian(2024, 9, 1);
        date.map(|date| formatter.format(&date).to_string()).ok()
    };
    write(id.clone().into()) != write(Locale::UNKNOWN)
}
