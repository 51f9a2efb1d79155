//! The words by which foreign tables say what a column, a row or a cell is.

/// Whether a word is one of a list, which has spaces between its words.
fn among(word: &str, list: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// The words of a name.
fn tokens(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty())
}

/// Whether a heading, in small letters, says that codes of areas stand below it.
pub fn is_code(name: &str) -> bool {
    const CODES: &str = "code gwb regiocode gebiedscode buurtcode wijkcode gemeentecode";
    tokens(name).any(|token| among(token, CODES))
}

/// Whether a heading, in small letters, says that areas stand below it.
pub fn is_area(name: &str) -> bool {
    const STEMS: [&str; 6] = ["regio", "gebied", "wijk", "buurt", "gemeente", "stadsdeel"];
    const WORDS: &str = "geo niveau area areas region regions district neighbourhood neighborhood \
                         municipality plaats kern";
    let says_so =
        |token: &str| STEMS.iter().any(|stem| token.starts_with(stem)) || among(token, WORDS);
    // What sort of area a row is about is no area.
    let sort = |token: &str| token.ends_with("soort") || token.ends_with("type");
    is_code(name)
        || tokens(name).any(says_so) && !tokens(name).any(sort)
        || among(name, "naam name ref_area")
}

/// How fine the areas below a heading, in small letters, are by its words: more for a district
/// than for a municipality. Of two words the finer one counts.
pub fn level(name: &str) -> Option<u8> {
    let of = |token: &str| {
        let begins = |stems: &str| stems.split(' ').any(|stem| token.starts_with(stem));
        [
            (5, "buurt neighbourhood neighborhood"),
            (4, "wijk district"),
            (3, "stadsdeel"),
            (2, "gemeente municipality stad"),
            (1, "provinc"),
            (0, "land country"),
        ]
        .into_iter()
        .find_map(|(level, stems)| begins(stems).then_some(level))
    };
    tokens(name).filter_map(of).max()
}

/// Whether a heading says that periods stand below it, and nothing else.
pub fn is_period(name: &str) -> bool {
    const WORDS: &str = "perioden periode period periods jaar jaren year years kwartaal quarter \
                         maand month schooljaar studiejaar verslagjaar jaartal peiljaar meetjaar boekjaar \
                         begrotingsjaar rapportagejaar onderzoeksjaar peildatum datum date tijd \
                         time code";
    let lower = name.to_lowercase();
    let lower = lower.strip_suffix(" van meting").unwrap_or(&lower);
    let mut words = tokens(lower).peekable();
    words.peek().is_some() && lower != "code" && words.all(|token| among(token, WORDS))
}

/// Whether a heading says that a period begins or ends with what stands below it.
pub fn is_bound(name: &str) -> bool {
    const WORDS: &str = "van vanaf tot t/m tot en met from to until through begin eind einde start end \
                         beginjaar eindjaar startjaar startdatum einddatum begindatum";
    !name.trim().is_empty() && name.split_whitespace().all(|token| among(token, WORDS))
}

/// The part of a year that a heading names, where the year stands in another column: how many
/// there are in a year. Of weeks and days no table is made, so that they are as many as none.
pub fn part_of_year(name: &str) -> Option<u8> {
    match name.trim().to_lowercase().as_str() {
        "maand" | "month" | "maandnummer" => Some(12),
        "kwartaal" | "quarter" => Some(4),
        "halfjaar" | "half-year" | "semester" => Some(2),
        "week" | "weeknummer" | "weeknr" | "dag" | "day" => Some(0),
        _ => None,
    }
}

/// The column of the program's own tables that a heading means, beside `value`.
pub fn own_column(name: &str) -> Option<&'static str> {
    let code = code(name);
    if let Some(bound) = bound(&code) {
        return Some(bound);
    }
    Some(match code.as_str() {
        "lower" | "ondergrens" | "lower bound" => "lower",
        "upper" | "bovengrens" | "upper bound" => "upper",
        "numerator" | "teller" => "numerator",
        "denominator" | "noemer" => "denominator",
        "n"
        | "aantal respondenten"
        | "respondenten"
        | "respons"
        | "steekproef"
        | "steekproefomvang"
        | "antwoorden"
        | "aantal antwoorden"
        | "ongewogen n"
        | "aantal waarnemingen"
        | "respondents"
        | "responses"
        | "sample"
        | "sample size"
        | "unweighted n" => "n",
        "status" | "voorlopig" | "provisional" | "obs_status" | "obs_flag" | "flag" | "flags"
        | "vlag" => "status",
        "published" => "published",
        "conf_status" | "confidentiality" | "geheimhouding" => CONFIDENTIAL,
        "note" | "notes" | "opmerking" | "opmerkingen" | "toelichting" | "bijzonderheden"
        | "remark" | "remarks" => "note",
        _ => return None,
    })
}

/// Whether a name, in small letters, is that of an end of an interval of uncertainty: `ondergrens 95%`,
/// `CI laag`.
fn bound(name: &str) -> Option<&'static str> {
    const INTERVAL: &str = "ci bi bti marge interval betrouwbaarheidsinterval foutmarge";
    const AROUND: &str = "95 90 99 van de het grens bound limit confidence betrouwbaarheid";
    let words = || tokens(name);
    let has = |list: &str| words().any(|word| among(word, list));
    let is_of = |own: &str| words().all(|w| [INTERVAL, AROUND, own].iter().any(|l| among(w, l)));
    for (bound, sure, beside) in [
        ("lower", "ondergrens lcl", "laag low lower onder onderkant min"),
        ("upper", "bovengrens ucl", "hoog high upper boven bovenkant max"),
    ] {
        let own = format!("{sure} {beside}");
        if is_of(&own) && (has(sure) || has(INTERVAL) && has(beside)) {
            return Some(bound);
        }
    }
    None
}

/// The column that says whether a figure may be told. It is taken over as a status.
pub const CONFIDENTIAL: &str = "conf_status";

/// Whether a cell of that column says that the figure may not be told: every code of SDMX's list
/// CL_CONF_STATUS but that of what is free.
pub fn is_confidential(cell: &str) -> bool {
    !matches!(code(cell).as_str(), "" | "f" | "free" | "vrij" | "openbaar" | "public")
}

/// In small letters, without the name that SDMX may put behind a code: `OBS_STATUS: Status`.
fn code(cell: &str) -> String {
    cell.split(": ").next().unwrap_or_default().trim().to_lowercase()
}

/// What a source says of a figure, as a word of the column `status`: Dutch and English words, and
/// the flags of Eurostat and SDMX (<https://sdmx.org>, code list CL_OBS_STATUS).
pub fn status(cell: &str) -> Option<&'static str> {
    Some(match code(cell).as_str() {
        // What stands below “voorlopig” may be no more than yes or no.
        "a" | "final" | "definitief" | "normal" | "nee" | "no" | "false" => "final",
        "p" | "provisional" | "voorlopig" | "nader voorlopig" | "ja" | "yes" | "true" => {
            "provisional"
        }
        "e" | "s" | "i" | "estimate" | "estimated" | "schatting" | "geschat" => "estimate",
        "f" | "forecast" | "prognose" | "raming" => "forecast",
        "c" | "q" | "suppressed" | "confidential" | "geheim" | "x" => "suppressed",
        "m" | "o" | "l" | "missing" | "ontbreekt" => "missing",
        "z" | "n/a" | "not-applicable" | "n.v.t." | "nvt" => "not-applicable",
        "u" | "unreliable" | "onbetrouwbaar" => "unreliable",
        "b" | "break" | "breuk" => "break",
        _ => return None,
    })
}

/// The status that a remark says, and nothing else: `voorlopig cijfer`, `geheim`.
pub fn status_of_remark(remark: &str) -> Option<&'static str> {
    const BESIDE: &str =
        "dit is zijn nog cijfer cijfers waarde getal een this figure figures value number";
    let lower = remark.to_lowercase();
    let mut words = tokens(&lower).filter(|word| !among(word, BESIDE));
    match (words.next(), words.next(), words.next()) {
        (Some("nader"), Some(word @ "voorlopig"), None) | (Some(word), None, None) => in_full(word),
        _ => None,
    }
}

/// The first word of a status, but that of what is final, among others.
pub fn status_within(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    tokens(&lower).filter_map(in_full).find(|status| *status != "final")
}

/// The status of a word that means nothing else in a sentence.
fn in_full(word: &str) -> Option<&'static str> {
    Some(match word {
        "definitief" | "definitieve" | "final" => "final",
        "voorlopig" | "voorlopige" | "provisional" => "provisional",
        "geschat" | "geschatte" | "schatting" | "estimate" | "estimated" => "estimate",
        "prognose" | "raming" | "forecast" => "forecast",
        "geheim" | "geheime" | "vertrouwelijk" | "afgeschermd" | "confidential" | "suppressed" => {
            "suppressed"
        }
        "onbetrouwbaar" | "onbetrouwbare" | "unreliable" => "unreliable",
        "trendbreuk" | "reeksbreuk" => "break",
        "ontbreekt" | "missing" => "missing",
        "nvt" => "not-applicable",
        _ => return None,
    })
}

/// Whether a column beside years is worked out from them: their sum, mean or change.
pub fn is_derived(normal: &str) -> bool {
    const WORDS: &str = "verschil verandering groei mutatie ontwikkeling toename afname stijging daling \
                         som sum change growth trend difference increase decrease";
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let words = || normal.split(' ');
    is_total(normal)
        || words().any(|word| among(word, WORDS))
        || normal.contains("t o v")
        || words().count() > 1 && words().all(is_year)
}

/// Whether a heading says that its years are school years.
pub fn is_school(name: &str) -> bool {
    tokens(&name.to_lowercase()).any(|token| among(token, "schooljaar studiejaar schooljaren"))
}

/// Whether a heading, in small letters, says that units stand below it.
pub fn is_unit_heading(name: &str) -> bool {
    among(name, "eenheid unit eenheden units unit_measure maat maateenheid meeteenheid")
}

/// Whether a heading, a label or a title says that the numbers are counted in more than ones:
/// `x 1 000`, `mln euro`, `in duizenden`.
pub fn names_scale(text: &str) -> bool {
    const WORDS: &str = "mln mld mrd miljoen miljoenen miljard miljarden duizend duizenden \
                         duizendtallen honderden honderdtallen tienduizenden million millions billion \
                         billions thousand thousands hundreds bn keur k€ m€";
    let lower = text.to_lowercase();
    let is_thousand = |behind: &str| {
        let digits: String =
            behind.chars().filter(|c| !" .,€\u{a0}\u{202f}'".contains(*c)).take(12).collect();
        let zeros = digits.strip_prefix('1').unwrap_or_default();
        let rest = zeros.trim_start_matches('0');
        zeros.len() > rest.len() + 1 && !rest.starts_with(|c: char| c.is_ascii_digit())
    };
    let times = ["x", "×", "*", "€", "euro", "in"].iter().any(|sign| {
        lower.match_indices(sign).any(|(at, _)| {
            let (before, behind) = (&lower[..at], &lower[at + sign.len()..]);
            !before.ends_with(char::is_alphanumeric) && is_thousand(behind)
        })
    });
    times || lower.split([' ', '(', ')', '/', '-']).any(|word| among(word, WORDS))
}

/// The years that stand in a text.
pub fn years(text: &str) -> Vec<i16> {
    let may = |word: &&str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    tokens(text).filter(may).filter_map(|word| word.parse().ok()).collect()
}

/// Whether a label column says what is measured, so that its rows are never mixed.
pub fn is_subject(name: &str) -> bool {
    const WORDS: &str = "onderwerp onderwerpen indicator variabele measure topic subject variable \
                         geslacht sekse sex gender leeftijd age";
    tokens(&name.to_lowercase()).any(|token| among(token, WORDS))
}

/// Whether a column, by its name in small letters, holds postcodes: numbers that count nothing.
pub fn is_postcode(name: &str) -> bool {
    among(name, "postcode postcodes postcodegebied pc4 postcode4 pc4-code zip zipcode")
        || matches!(name, "postal code" | "zip code" | "postcode (pc4)")
}

/// Whether a column, by its name in small letters, numbers the rows.
pub fn is_row_number(name: &str) -> bool {
    among(name, "id nr _id index rij row")
}

/// Whether a label, in the form in which names are compared, is a total of rows, or their mean.
pub fn is_total(normal: &str) -> bool {
    const WORDS: &str = "totaal total eindtotaal subtotaal subtotal";
    let first = normal.split(' ').next();
    first.is_some_and(|word| among(word, WORDS)) || normal == "grand total" || is_mean(normal)
}

/// What a label, in the form in which names are compared, is the total of: `groningen totaal`.
pub fn total_of(normal: &str) -> Option<&str> {
    [" totaal", " total"].iter().find_map(|end| normal.strip_suffix(end))
}

/// Whether such a label is the mean of rows.
pub fn is_mean(normal: &str) -> bool {
    normal.split(' ').next().is_some_and(|word| among(word, "gemiddeld gemiddelde average mean"))
}

/// Whether a line, in small letters, says that the table above it goes on.
pub fn goes_on(line: &str) -> bool {
    tokens(line).any(|word| among(word, "vervolg vervolgd pagina blz page continued"))
}

/// Whether a line below a table begins as a source or a note does.
pub fn is_foot(line: &str) -> bool {
    const WORDS: &str = "bron bronnen source sources © (c) noot toelichting note notes * 1) ¹ cbs \
                         verklaring legenda laatst peildatum copyright";
    let lower = line.get(..line.len().min(24)).unwrap_or(line).to_lowercase();
    let ends = |rest: &str| !rest.starts_with(char::is_alphabetic);
    WORDS.split(' ').any(|word| lower.strip_prefix(word).is_some_and(ends))
}

/// Whether a cell is a unit: `%`, `x 1 000`, `aantal per 1 000`.
pub fn is_unit(cell: &str) -> bool {
    const WORDS: &str = "% aantal euro € mlneuro kwh m³ m3 km km² ha index getal number percent \
                         procent jaar inwoners";
    let lower = cell.to_lowercase();
    let bare = lower.trim_start_matches("x ");
    let number = bare.replace([' ', '\u{a0}', '.'], "");
    let number = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let begins = ["per 1", "1 000 ", "% van", "aantal per"];
    lower.starts_with("x 1")
        || !number.is_empty() && among(number, WORDS)
        || begins.iter().any(|begin| bare.starts_with(begin))
}
