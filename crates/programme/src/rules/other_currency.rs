use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "other-currency"
    nl "een bedrag noemt een andere munt" en "an amount names another currency"
    why nl "Alle bedragen van een programma zijn in één munt, die van currency in programme.yaml, en anders in euro. \
            Zo zijn ze op te tellen. Wie bij een bedrag in een andere munt alleen het teken weghaalt, maakt er een \
            ander bedrag van: reken het eerst om, en noem de koers en het oorspronkelijke bedrag in note."
        en "All amounts of a programme are in one currency, that of currency in programme.yaml, else in euros. Thus \
            they can be added up. Whoever only removes the sign of another currency makes another amount of it: \
            convert it first, and name the rate and the original amount in note."
    bad "id,fund,amount,stage\nbijdrage,regio-deal,USD 1000,allocated\n"
    good "id,fund,amount,stage\nbijdrage,regio-deal,920,allocated\n"

    pub fn report(cell: &str, currency: &str, span: Span) {
        let shown = shorten(cell);
        at span;
        nl "“{shown}” noemt een munt ({currency}), maar een bedrag is alleen een getal."
        en "“{shown}” names a currency ({currency}), but an amount is a number only."
        hint nl "Alle bedragen zijn in de munt van programme.yaml (currency, anders EUR). Is dit een andere munt, \
                 reken het bedrag dan om."
             en "All amounts are in the currency of programme.yaml (currency, else EUR). If this is another one, \
                 convert the amount."
    }
}

/// The currency besides the euro that a cell names together with digits: a sign, or a code of three
/// capitals.
pub fn named(cell: &str) -> Option<&str> {
    if !cell.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let sign = cell
        .char_indices()
        .find(|(_, c)| matches!(c, '$' | '£' | '¥' | '₺' | '₴'))
        .and_then(|(at, c)| cell.get(at..at + c.len_utf8()));
    let mut words = cell.split(|c: char| !c.is_ascii_alphabetic());
    let code = words.find(|word| {
        word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) && *word != "EUR"
    });
    sign.or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_a_sign_or_a_code_beside_digits() {
        for (cell, expected) in [
            ("USD 100", Some("USD")),
            ("100 GBP", Some("GBP")),
            ("$5", Some("$")),
            ("£ 1.234,50", Some("£")),
            ("100 EUR", None),
            ("€ 100", None),
            ("PM", None),
            ("NTB", None),
            ("5 dagen", None),
            ("4E3", None),
        ] {
            assert_eq!(named(cell), expected, "{cell}");
        }
    }
}
