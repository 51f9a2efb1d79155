use base::diagnostic::prelude::*;

rule! {
    error "invalid-currency"
    nl "de munt is geen code van drie hoofdletters" en "the currency is no code of three capitals"
    why nl "Een programma heeft één munt voor al zijn bedragen, als code van drie hoofdletters (ISO 4217): EUR, GBP, \
            USD. Zonder deze sleutel is het de euro. Bedragen in twee munten zijn niet op te tellen."
        en "A programme has one currency for all its amounts, as a code of three capitals (ISO 4217): EUR, GBP, USD. \
            Without this key it is the euro. Amounts in two currencies cannot be added up."
    bad "currency: EUR, USD"
    good "currency: EUR"

    pub fn check(currency: &str, span: Span) -> Option {
        let is_code = |text: &str| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
        when !is_code(currency);
        let upper = currency.to_uppercase();
        let meant = match upper.as_str() {
            "EURO" | "EUROS" | "€" => Some("EUR"),
            "POND" | "POUND" | "£" => Some("GBP"),
            "DOLLAR" | "$" => Some("USD"),
            code if is_code(code) => Some(code),
            _ => None,
        };
        at span;
        nl "“{currency}” is geen munt: schrijf één code van drie hoofdletters."
        en "“{currency}” is no currency: write one code of three capitals."
        hint match meant {
            Some(code) => nl "Bedoelt u {code}?" en "Do you mean {code}?",
            None => nl "Schrijf bijvoorbeeld EUR." en "Write for example EUR.",
        }
    }
}
