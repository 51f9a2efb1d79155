//! Amounts in the sentence of a warning.

use base::value::{Decimal, round_half_away};
use locale::Locale;

/// An amount as it is written in Dutch and in English, with its currency.
pub struct Amount {
    pub nl: String,
    pub en: String,
}

/// How amounts of a programme are written in both languages.
pub struct Amounts<'a> {
    nl: Locale,
    en: Locale,
    /// A code such as `EUR`.
    currency: &'a str,
}

impl<'a> Amounts<'a> {
    pub fn new(currency: &'a str) -> Self {
        let [nl, en] = ["nl", "en"].map(|tag| Locale::new(tag, &[]).0);
        Self { nl, en, currency }
    }

    /// In whole cents.
    pub fn of(&self, amount: Decimal) -> Amount {
        let written = |locale: &Locale| locale.money(round_half_away(amount, 2), self.currency);
        Amount { nl: written(&self.nl), en: written(&self.en) }
    }
}
