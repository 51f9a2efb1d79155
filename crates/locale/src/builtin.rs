//! The words inside the program: the messages of the default theme, by language.

macro_rules! inside {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../themes/default/locales/", $name)),
        )
    };
}

/// The message files of one language, as (file name, text); none for a language that the default
/// theme does not speak. A new file of the default theme is one more line here.
pub fn builtin(tag: &str) -> &'static [(&'static str, &'static str)] {
    match tag {
        "nl" => &[
            inside!("nl.dossier.ftl"),
            inside!("nl.diagrams.ftl"),
            inside!("nl.data.ftl"),
            inside!("nl.drawings.ftl"),
            inside!("nl.figures.ftl"),
            inside!("nl.formats.ftl"),
            inside!("nl.indicator.ftl"),
            inside!("nl.known.ftl"),
            inside!("nl.monitors.ftl"),
            inside!("nl.money.ftl"),
            inside!("nl.pages.ftl"),
            inside!("nl.targets.ftl"),
        ],
        "en" => &[
            inside!("en.dossier.ftl"),
            inside!("en.diagrams.ftl"),
            inside!("en.data.ftl"),
            inside!("en.drawings.ftl"),
            inside!("en.figures.ftl"),
            inside!("en.formats.ftl"),
            inside!("en.indicator.ftl"),
            inside!("en.known.ftl"),
            inside!("en.monitors.ftl"),
            inside!("en.money.ftl"),
            inside!("en.pages.ftl"),
            inside!("en.targets.ftl"),
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::Locale;
    use crate::problem::entries;

    fn keys(tag: &str) -> BTreeMap<&'static str, &'static str> {
        let mut keys = BTreeMap::new();
        for (file, text) in builtin(tag) {
            for (key, _) in entries(text) {
                let other = keys.insert(key, *file);
                assert_eq!(other, None, "{key} is in {file} too");
            }
        }
        keys
    }

    #[test]
    fn every_language_has_every_key_once() {
        let dutch: Vec<_> = keys("nl").into_keys().collect();
        let english: Vec<_> = keys("en").into_keys().collect();
        assert_eq!(dutch, english);
    }

    #[test]
    fn every_file_is_sound() {
        for tag in ["nl", "en"] {
            assert_eq!(Locale::new(tag, &[]).1, []);
        }
    }
}
