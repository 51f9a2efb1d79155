//! What a text says where a single value of a type is asked for: the same in a key and in a cell.

use crate::model::{Kind, Localised};
use crate::read::csv::number::number;
use crate::read::describe::{expected, quoted};
use crate::read::languages::Languages;
use crate::rules::{
    invalid_id, malformed_date, malformed_period, negative_amount, not_a_number, other_currency,
    unknown_language, unknown_value, wrong_type,
};
use crate::schema::record::Value;
use crate::schema::shape::Type;
use base::diagnostic::{Diagnostic, Span, Text, did_you_mean};
use base::value::{Decimal, DecimalMark, Frequency, PartialDate, Period, is_id};
use base::{as_seen, text};

/// More money than there is, in any currency; sums of a billion smaller amounts can be held exactly.
const TOO_MUCH: i128 = 1_000_000_000_000_000_000;

/// A text, and where it was written.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    pub text: &'a str,
    pub span: Span,
    /// The key or column that messages name.
    pub name: &'a str,
    pub mark: DecimalMark,
    /// Whether it is the cell of a table.
    pub in_cell: bool,
}

impl Written<'_> {
    /// # Errors
    /// What is wrong with it, with a hint where it can be told what was meant.
    pub fn read(&self, ty: &Type) -> Result<Value, Diagnostic> {
        let Self { text, span, name, .. } = *self;
        // Of an id, a word or a date only what can be seen counts.
        let seen = match ty {
            Type::Prose | Type::Text | Type::Path => text.into(),
            _ => as_seen(text),
        };
        let text = seen.trim();
        match ty {
            Type::Prose => Ok(Value::Prose(Localised::new(text, span))),
            Type::Text | Type::Path => Ok(Value::Text(text.into())),
            Type::Word(words) => match words.iter().find(|word| **word == text) {
                Some(word) => Ok(Value::Word(word)),
                None => Err(unknown_value::report(name, text, span, words)),
            },
            Type::Whole => self.whole(ty, i64::MIN, i64::MAX),
            Type::Count => self.whole(ty, 0, i64::MAX),
            Type::WholeBetween(low, high) => self.whole(ty, *low, *high),
            Type::Year => match PartialDate::parse(text).filter(|date| date.month().is_none()) {
                Some(date) => Ok(Value::Whole(date.year().into())),
                None => Err(self.wrong(ty, self.year_meant(text))),
            },
            Type::Number => self.number().map(Value::Number),
            Type::Amount => self.amount().map(Value::Number),
            Type::Flag => match text {
                "true" | "True" | "TRUE" => Ok(Value::Flag(true)),
                "false" | "False" | "FALSE" => Ok(Value::Flag(false)),
                _ => Err(self.wrong(ty, yes_or_no(text, name))),
            },
            Type::Date | Type::Day => match PartialDate::parse(text) {
                None => Err(malformed_date::report(text, span)),
                Some(date) if *ty == Type::Day && date.exact().is_none() => {
                    Err(malformed_date::no_day(text, span))
                }
                Some(date) => Ok(Value::Date(date)),
            },
            Type::Past(inner) => self.read(inner),
            Type::Period => match Period::parse(text) {
                Ok(period) => Ok(Value::Period(period)),
                Err(problem) => Err(malformed_period::report(text, problem, span)),
            },
            Type::Frequency => match Frequency::parse(text) {
                Some(frequency) => Ok(Value::Frequency(frequency)),
                None => Err(unknown_value::frequency(name, text, span, frequency_meant(text))),
            },
            Type::Url => text_if(text, is_url(text), || self.wrong(ty, url_meant(text))),
            Type::Email => text_if(text, is_email(text), || self.wrong(ty, None)),
            Type::Contact => {
                text_if(text, is_contact(text), || self.wrong(ty, contact_meant(text)))
            }
            // The id of what is told here.
            Type::Id { kinds: [], programme: false } if !is_id(text) => {
                Err(invalid_id::report(text, span))
            }
            // Whether it is the title of something is seen when it is looked up.
            Type::Id { .. } => Ok(Value::Id(text.into())),
            Type::Share => Written { text, ..*self }.share(),
            Type::Alias => {
                let is_alias = is_id(text) || text.starts_with('/');
                text_if(text, is_alias, || invalid_id::alias(text, span))
            }
            Type::Language => {
                text_if(text, Languages::is_tag(text), || unknown_language::no_tag(text, span))
            }
            Type::Theme => text_if(text, is_theme(text), || self.wrong(ty, None)),
            Type::KindName => match no_kind(text, span, name) {
                Some(problem) => Err(problem),
                None => Ok(Value::Text(text.into())),
            },
            _ => Err(self.wrong(ty, None)),
        }
    }

    fn number(&self) -> Result<Decimal, Diagnostic> {
        let Self { text, span, name, mark, in_cell } = *self;
        number(text, mark).map_err(|problem| match in_cell {
            true => not_a_number::report(text, problem, mark, span),
            false => not_a_number::in_key(name, text, problem, span),
        })
    }

    fn amount(&self) -> Result<Decimal, Diagnostic> {
        let Self { text, span, name, mark, .. } = *self;
        if let Some(currency) = other_currency::named(text) {
            return Err(other_currency::report(text, currency, span));
        }
        let number = self.number()?;
        if !matches!(number.scale(), 0 | 2) {
            return Err(not_a_number::amount(text, mark, span));
        }
        if number.is_sign_negative() {
            return Err(negative_amount::report(name, span));
        }
        if number.trunc().mantissa() >= TOO_MUCH {
            return Err(not_a_number::too_large(text, span));
        }
        Ok(number)
    }

    fn whole(&self, ty: &Type, low: i64, high: i64) -> Result<Value, Diagnostic> {
        let number = self.number()?;
        let whole = (number.scale() == 0).then(|| i64::try_from(number).ok()).flatten();
        match whole.filter(|whole| (low..=high).contains(whole)) {
            Some(whole) => Ok(Value::Whole(whole)),
            None => Err(self.wrong(ty, self.whole_meant(number, low))),
        }
    }

    /// What to write in a cell in place of a number that is not whole or too low; of a key its example says it.
    fn whole_meant(&self, number: Decimal, low: i64) -> Option<Text> {
        let (is_whole, is_low) = (number.scale() == 0, number < low.into());
        self.in_cell.then(|| {
            text! {
                match (is_low, is_whole) {
                    (true, _) => nl "Verbeter het getal, of laat de cel leeg als het niet bekend is."
                                 en "Correct the number, or leave the cell empty where it is not known.",
                    (_, false) => nl "Schrijf een heel getal, zonder cijfers achter de komma."
                                  en "Write a whole number, without decimals.",
                    (_, true) => nl "Kijk of er een cijfer te veel staat." en "See whether there is a digit too many.",
                }
            }
        })
    }

    /// What to write in a cell in place of what is no year.
    fn year_meant(&self, text: &str) -> Option<Text> {
        let year = PartialDate::parse(text).map(|date| date.year());
        self.in_cell.then(|| {
            text! {
                match year {
                    Some(year) => nl "Schrijf alleen het jaar: {year}" en "Write the year alone: {year}",
                    None => nl "Schrijf het jaar met vier cijfers, zoals 2024, of laat de cel leeg."
                            en "Write the year with four digits, such as 2024, or leave the cell empty.",
                }
            }
        })
    }

    /// `goal:percent`.
    fn share(&self) -> Result<Value, Diagnostic> {
        let Self { text, span, .. } = *self;
        let Some((goal, percent)) = text.split_once(':') else {
            return Err(self.wrong(&Type::Share, Some(wrong_type::share_meant(text))));
        };
        if percent.contains(':') {
            return Err(self.wrong(&Type::Share, Some(wrong_type::shares_meant(text))));
        }
        if !is_id(goal) {
            return Err(invalid_id::report(goal, span));
        }
        let percent = Written { text: percent, ..*self }.number()?;
        Ok(Value::Share(goal.into(), percent))
    }

    fn wrong(&self, ty: &Type, hint: Option<Text>) -> Diagnostic {
        wrong_type::report(self.name, self.span, &expected(ty), &quoted(self.text)).hint_if(hint)
    }
}

fn text_if(text: &str, good: bool, wrong: impl Fn() -> Diagnostic) -> Result<Value, Diagnostic> {
    if good { Ok(Value::Text(text.into())) } else { Err(wrong()) }
}

/// What is wrong with the name of a kind, if anything is.
pub fn no_kind(word: &str, span: Span, name: &str) -> Option<Diagnostic> {
    if Kind::from_name(word).is_some() {
        return None;
    }
    let report = unknown_value::report(name, word, span, &Kind::ALL.map(Kind::name));
    let meant = Kind::from_folder(word).map(Kind::name);
    Some(report.hint_if(meant.map(did_you_mean)))
}

fn yes_or_no(text: &str, name: &str) -> Option<Text> {
    let meant = match text.to_lowercase().as_str() {
        "yes" | "ja" | "on" | "1" | "waar" => "true",
        "no" | "nee" | "off" | "0" | "onwaar" => "false",
        _ => return None,
    };
    Some(text!("Schrijf {name}: {meant}", "Write {name}: {meant}"))
}

fn frequency_meant(text: &str) -> Option<&'static str> {
    Some(match text.to_lowercase().as_str() {
        "eenmalig" | "één keer" | "eens" => "once",
        "dagelijks" => "daily",
        "wekelijks" | "elke week" => "weekly",
        "maandelijks" | "elke maand" | "per maand" => "monthly",
        "per kwartaal" | "elk kwartaal" | "kwartaal" => "quarterly",
        "halfjaarlijks" | "elk half jaar" => "half-yearly",
        "jaarlijks" | "elk jaar" | "per jaar" | "annually" | "every year" => "yearly",
        "tweejaarlijks" | "elke twee jaar" | "om de twee jaar" | "biennial" => "every two years",
        "vierjaarlijks" | "elke vier jaar" => "every four years",
        _ => return None,
    })
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty()
            && !text
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'))
    })
}

/// Whether pages can stand below an address: a web address that ends in its path.
pub fn is_site_address(text: &str) -> bool {
    is_url(text) && !text.contains(['?', '#'])
}

fn url_meant(text: &str) -> Option<Text> {
    let host = text.split('/').next()?;
    let looks = !text.contains(char::is_whitespace)
        && !host.contains(':')
        && host.contains('.')
        && !host.starts_with('.');
    looks.then(|| text!("Schrijf https://{text}", "Write https://{text}"))
}

/// As `security.txt` takes it (RFC 9116, 2.5.3).
fn is_contact(text: &str) -> bool {
    match text.split_once(':') {
        Some(("mailto", email)) => is_email(email),
        Some(("tel", number)) => is_phone(number),
        Some(("https", _)) => is_url(text),
        _ => is_email(text),
    }
}

fn is_phone(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '(' | ')');
    text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(sign)
}

fn contact_meant(text: &str) -> Option<Text> {
    let phone: String = text.split_whitespace().collect();
    if is_phone(&phone) {
        return Some(text!("Schrijf tel:{phone}", "Write tel:{phone}"));
    }
    match text.strip_prefix("http://") {
        Some(rest) => Some(text!("Schrijf https://{rest}", "Write https://{rest}")),
        None => url_meant(text),
    }
}

/// A name that stays within the folder that it is looked up in, on every system.
fn is_theme(text: &str) -> bool {
    let sign = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
    !text.is_empty() && text.chars().all(sign)
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let sign = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '@' | '<' | '>' | ',');
    !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.replacen('@', "", 1).contains(sign)
}
