//! Licences as catalogues name them.

/// A licence by the words that editors use, its id of the Open Definition, its text and its name
/// among those of the European Union.
type Known = [&'static str; 4];

/// Of those that figures and texts of the public sector are under.
const KNOWN: [Known; 6] = [
    ["CC0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0"],
    ["CCBY", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC_BY_4_0"],
    ["CCBYSA", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", "CC_BYSA_4_0"],
    ["CCBYNC", "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/", "CC_BYNC_4_0"],
    ["CCBYND", "CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/", "CC_BYND_4_0"],
    [
        "EUPL",
        "EUPL-1.2",
        "https://joinup.ec.europa.eu/licence/european-union-public-licence-version-12-eupl",
        "EUPL_1_2",
    ],
];

/// Where lists of the European Union stand.
pub const EUROPEAN: &str = "http://publications.europa.eu/resource/authority/";

pub struct Licence<'a> {
    /// As the editors wrote it.
    pub told: &'a str,
    /// Of letters, digits, points and dashes.
    pub name: String,
    /// Where it can be read.
    pub url: Option<&'a str>,
    /// Its address in the list of licences of the European Union.
    pub listed: Option<String>,
}

/// A licence as the editors wrote it: `CC BY 4.0`, `cc-by-4.0`, or its address.
pub fn read(told: &str) -> Licence<'_> {
    let known = KNOWN.iter().find(|[words, name, url, _]| {
        let version = name.rsplit('-').next().unwrap_or_default();
        let is_address = told.trim_end_matches('/') == url.trim_end_matches('/');
        is_address
            || letters(told) == format!("{words}{}", letters(version))
            || (*words == "CC0" && letters(told) == *words)
    });
    if let Some([_, name, url, listed]) = known {
        let listed = format!("{EUROPEAN}licence/{listed}");
        return Licence { told, name: (*name).to_owned(), url: Some(url), listed: Some(listed) };
    }
    let is_address = told.starts_with("https://") || told.starts_with("http://");
    let parts = told.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    Licence { told, name: parts.join("-"), url: is_address.then_some(told), listed: None }
}

/// Letters and digits alone, as capitals.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_known_however_it_is_written() {
        for told in ["CC BY 4.0", "cc-by-4.0", "https://creativecommons.org/licenses/by/4.0"] {
            let licence = read(told);
            assert_eq!(licence.name, "CC-BY-4.0", "{told}");
            assert!(licence.listed.is_some_and(|url| url.ends_with("/CC_BY_4_0")), "{told}");
        }
        assert_eq!(read("CC0").name, "CC0-1.0");
        // Another version is another licence.
        let older = read("CC BY 3.0 NL");
        assert_eq!((older.name.as_str(), older.url), ("CC-BY-3.0-NL", None));
    }
}
