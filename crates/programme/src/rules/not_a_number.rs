use crate::kinds::YearSpan;
use base::capitalised;
use base::diagnostic::prelude::*;
use base::diagnostic::shorten;
use base::value::{DecimalMark, NumberProblem, parse_number};

rule! {
    error "not-a-number"
    nl "een getal is niet te lezen" en "a number cannot be read"
    why nl "Een getal bestaat uit cijfers, met ten hoogste één decimaalteken en een minteken ervoor. Het \
            decimaalteken is een punt; in een tabel met puntkomma's tussen de kolommen een komma. Tekens voor \
            duizendtallen, munten, procenten en eenheden horen er niet in: zo kan een getal maar één ding betekenen."
        en "A number is made of digits, with at most one decimal mark and a minus in front. The decimal mark is a \
            point; in a table with semicolons between the columns a comma. Marks for thousands, currencies, per cent \
            and units do not belong in it: thus a number can mean one thing only."
    bad "area,period,value\nselwerd,2023,\"25,5 %\"\n"
    good "area,period,value\nselwerd,2023,25.5\n"

    pub fn report(value: &str, problem: NumberProblem, mark: DecimalMark, span: Span) {
        let shown = shorten(value);
        at span;
        nl "“{shown}” is geen getal." en "“{shown}” is no number."
        hint = hint(value, problem, mark);
    }

    /// For the value of a key.
    pub fn in_key(name: &str, value: &str, problem: NumberProblem, span: Span) {
        let shown = shorten(value);
        at span;
        nl "“{shown}” is geen getal." en "“{shown}” is no number."
        hint = match problem {
            // The only key whose number is a month.
            NumberProblem::Word if name == YearSpan::starts => text!(
                "Schrijf de maand als getal, zoals {name}: 7 voor juli.",
                "Write the month as a number, such as {name}: 7 for July."
            ),
            NumberProblem::Word | NumberProblem::NotFinite | NumberProblem::Comparison => text!(
                "Schrijf bij “{name}” alleen cijfers, of laat de sleutel weg.",
                "Write digits only for “{name}”, or leave the key out."
            ),
            NumberProblem::DecimalComma if bare_mark(value).is_none() => {
                let mended = value.replace(',', ".");
                text!(
                    "Gebruik een punt voor decimalen: {name}: {mended}",
                    "Use a point for decimals: {name}: {mended}"
                )
            }
            _ => hint(value, problem, DecimalMark::Point),
        };
    }

    /// For an amount beyond all money that there is: sums of such amounts could not be held.
    pub fn too_large(value: &str, span: Span) {
        let shown = shorten(value);
        at span;
        nl "“{shown}” is geen bedrag: zoveel geld bestaat er niet."
        en "“{shown}” is no amount: there is not that much money."
        hint nl "Kijk of er cijfers te veel staan; een bedrag heeft ten hoogste 18 cijfers voor de komma."
             en "See whether there are digits too many; an amount has 18 digits at most before its decimals."
    }

    /// For an amount with another number of decimals than none or two.
    pub fn amount(value: &str, mark: DecimalMark, span: Span) {
        let shown = shorten(value);
        let sign = sign(mark);
        let digits: String = value.chars().filter(|c| *c != sign).collect();
        let thousands = value
            .split_once(sign)
            .is_some_and(|(_, decimals)| decimals.len() == 3);
        at span;
        nl "“{shown}” is geen bedrag: een bedrag heeft geen decimalen of twee."
        en "“{shown}” is no amount: an amount has no decimals or two."
        hint match thousands {
            true => nl "Bedoelt u {digits}? Schrijf duizendtallen zonder punt of komma."
                    en "Do you mean {digits}? Write thousands without a mark.",
            false => nl "Schrijf een heel bedrag, of een bedrag met twee cijfers achter de komma: 1250{sign}50."
                     en "Write a whole amount, or an amount with two decimals: 1250{sign}50.",
        }
    }
}

/// What to write where a target of a scale is one of its steps by a word.
pub fn step_meant() -> Text {
    text!(
        "Schrijf alleen cijfers. Is dit een trede van een schaal, geef de treden dan getallen als code (1, 2, 3), ook in \
         de tabel met cijfers: dan is te zeggen hoe ver het nog is.",
        "Write digits only. If this is a step of a scale, give the steps numbers as codes (1, 2, 3), in the table of \
         figures too: then it can be told how far it is."
    )
}

fn sign(mark: DecimalMark) -> char {
    match mark {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
    }
}

fn hint(value: &str, problem: NumberProblem, mark: DecimalMark) -> Text {
    use NumberProblem as P;
    let sign = sign(mark);
    let reason = text! {
        match problem {
            _ if value.starts_with('#') =>
                nl "het rekenblad kon deze cel niet uitrekenen; laat haar leeg als er geen waarde is"
                en "the spreadsheet could not work this cell out; leave it empty where there is no value",
            _ if bare_mark(value).is_some() => nl "voor en achter het teken voor decimalen staat een cijfer"
                                               en "a digit stands before and behind the decimal mark",
            P::PercentSign => nl "laat het procentteken weg" en "leave the per cent sign out",
            P::CurrencySign => nl "laat de munt weg" en "leave the currency out",
            P::ThousandsMark => nl "laat het teken voor duizendtallen weg" en "leave the mark for thousands out",
            P::DecimalComma => nl "gebruik een punt voor decimalen, of puntkomma's tussen de kolommen"
                               en "use a point for decimals, or semicolons between the columns",
            P::DecimalPoint => nl "gebruik een komma voor decimalen, omdat tussen de kolommen puntkomma's staan"
                               en "use a comma for decimals, because semicolons separate the columns",
            P::Exponent => nl "schrijf alle cijfers van het getal uit; het rekenblad heeft het ingekort"
                           en "write all digits of the number; the spreadsheet has shortened it",
            P::PlusSign => nl "laat het plusteken weg" en "leave the plus out",
            P::MisplacedMinus => nl "een getal heeft ten hoogste één minteken, meteen voor de cijfers"
                                 en "a number has one minus at most, right before its digits",
            P::UnicodeMinus => nl "gebruik het gewone minteken van het toetsenbord (-)"
                               en "use the plain minus of the keyboard (-)",
            P::Comparison =>
                nl "een grens of schatting is geen waarde: laat de cel leeg en zet suppressed of estimate in de \
                    kolom status"
                en "a limit or estimate is no value: leave the cell empty and put suppressed or estimate into the \
                    column status",
            P::Unit => nl "laat de eenheid weg; die staat bij de indicator"
                       en "leave the unit out; it stands with the indicator",
            P::Date =>
                nl "een rekenblad heeft van dit getal een datum gemaakt; zet de kolom op “getal” en typ de waarde \
                    opnieuw"
                en "a spreadsheet has made a date of this number; set the column to “number” and type the value again",
            P::NotFinite => nl "laat de cel leeg als er geen waarde is"
                            en "leave the cell empty where there is no value",
            P::NegativeZero => nl "schrijf 0" en "write 0",
            P::TooLong => nl "een getal heeft ten hoogste 28 cijfers" en "a number has 28 digits at most",
            P::Space => nl "haal de spaties om en in het getal weg" en "remove the spaces around and in the number",
            P::Word => nl "schrijf alleen cijfers, of laat de cel leeg als er geen waarde is"
                       en "write digits only, or leave the cell empty where there is no value",
        }
    };
    let (nl, en) = (&reason.nl, &reason.en);
    match mend(value, problem, mark, sign) {
        Some(mended) => text!("Schrijf {mended}: {nl}.", "Write {mended}: {en}."),
        None => {
            let (nl, en) = (capitalised(nl), capitalised(en));
            text!("{nl}.", "{en}.")
        }
    }
}

/// The parts of a number with one mark, before or behind which no digit stands: `.5`, `5.`.
fn bare_mark(value: &str) -> Option<(&str, &str)> {
    let (whole, decimals) = value.split_once(['.', ','])?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let number = whole.strip_prefix('-').unwrap_or(whole);
    let one_side = number.is_empty() != decimals.is_empty();
    (one_side && digits(number) && digits(decimals)).then_some((whole, decimals))
}

/// The number that was probably meant; none where more than one could be.
fn mend(value: &str, problem: NumberProblem, mark: DecimalMark, sign: char) -> Option<String> {
    use NumberProblem as P;
    if value.starts_with('#') {
        return None;
    }
    if let Some((whole, decimals)) = bare_mark(value) {
        let (minus, whole) = match whole.strip_prefix('-') {
            Some(whole) => ("-", whole),
            None => ("", whole),
        };
        let whole = if whole.is_empty() { "0" } else { whole };
        let mended = match decimals {
            "" => format!("{minus}{whole}"),
            decimals => format!("{minus}{whole}{sign}{decimals}"),
        };
        return parse_number(&mended, mark).is_ok().then_some(mended);
    }
    let bare: String = value
        .replace(['\u{2212}', '\u{2013}', '\u{2014}'], "-")
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | ','))
        .collect();
    let mended = match problem {
        P::PercentSign | P::CurrencySign | P::Space | P::PlusSign | P::UnicodeMinus => bare,
        P::Unit => {
            let first = value.split_whitespace().next()?;
            let rest = value.get(first.len()..)?;
            if rest.chars().any(|c| c.is_ascii_digit()) {
                return None;
            }
            first.to_owned()
        }
        // Of two no one knows whether they make a plus.
        P::MisplacedMinus if bare.matches('-').count() == 1 => {
            format!("-{}", bare.replace('-', ""))
        }
        P::DecimalComma => value.replace(',', "."),
        P::DecimalPoint => value.replace('.', ","),
        P::ThousandsMark => bare,
        P::NegativeZero => return None,
        _ => return None,
    };
    let marks = mended.contains(['.', ',']);
    if parse_number(&mended, mark).is_ok() && (problem != P::ThousandsMark || !marks) {
        return Some(mended);
    }
    // `1.234.567,8`: the last mark is the decimal one where it differs from those before it.
    let last = mended.rfind(['.', ','])?;
    let (head, tail) = mended.split_at(last);
    let strip = |part: &str| part.replace(['.', ','], "");
    let one_kind = head.chars().all(|c| !matches!(c, '.' | ',')) || head.contains(tail.get(..1)?);
    let digits = tail.len() - 1;
    let mended = if one_kind && digits == 3 {
        strip(&mended)
    } else if digits == 1 || digits == 2 {
        format!("{}{sign}{}", strip(head), strip(tail))
    } else {
        return None;
    };
    parse_number(&mended, mark).is_ok().then_some(mended)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::{FileId, Language};

    #[test]
    fn the_number_that_was_meant_is_named() {
        for (value, mark, expected) in [
            ("12.5 %", DecimalMark::Point, Some("12.5")),
            ("€ 1.234", DecimalMark::Point, Some("1.234")),
            ("12\u{a0}000", DecimalMark::Point, Some("12000")),
            ("1.234.567", DecimalMark::Point, Some("1234567")),
            ("1.234,50", DecimalMark::Point, Some("1234.50")),
            ("1,234.50", DecimalMark::Comma, Some("1234,50")),
            ("12,5", DecimalMark::Point, Some("12.5")),
            ("12.5", DecimalMark::Comma, Some("12,5")),
            ("5 dagen", DecimalMark::Point, Some("5")),
            ("\u{2212}3", DecimalMark::Point, Some("-3")),
            ("+4", DecimalMark::Point, Some("4")),
            ("4-", DecimalMark::Point, Some("-4")),
            ("- 4.5", DecimalMark::Point, Some("-4.5")),
            ("--4", DecimalMark::Point, None),
            ("0x5", DecimalMark::Point, None),
            ("5 m2", DecimalMark::Point, None),
            ("4e3", DecimalMark::Point, None),
            ("<5", DecimalMark::Point, None),
        ] {
            let problem = parse_number(value, mark).unwrap_err();
            let sign = sign(mark);
            assert_eq!(mend(value, problem, mark, sign).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn a_month_is_written_as_a_number() {
        let d = in_key("starts", "juli", NumberProblem::Word, Span::top(FileId(0)));
        assert!(d.hint.unwrap().get(Language::Dutch).contains("starts: 7"));
    }

    #[test]
    fn an_amount_with_three_decimals_has_a_mark_for_thousands() {
        let d = amount("400.000", DecimalMark::Point, Span::top(FileId(0)));
        let hint = d.hint.unwrap();
        assert!(hint.get(Language::English).starts_with("Do you mean 400000?"));
    }
}
