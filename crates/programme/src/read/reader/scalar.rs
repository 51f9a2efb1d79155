use crate::model::Localised;
use crate::read::describe::{expected, shorten};
use crate::read::languages::Languages;
use crate::rules::{
    invalid_id, malformed_date, malformed_period, negative_amount, not_a_number, other_currency,
    unknown_language, unknown_value, wrong_type,
};
use crate::schema::record::Value;
use crate::schema::shape::Type;
use base::diagnostic::{Span, Text};
use base::text;
use base::value::{Decimal, DecimalMark, Frequency, PartialDate, Period, is_id, parse_number};

use crate::read::reader::Reader;

impl Reader<'_> {
    /// Reads a single value; none where it is wrong.
    pub(crate) fn scalar(
        &mut self,
        text: &str,
        span: Span,
        ty: &'static Type,
        name: &str,
    ) -> Option<Value> {
        let text = text.trim();
        match ty {
            Type::Prose => Some(Value::Prose(Localised::new(text, span))),
            Type::Text | Type::Path => Some(Value::Text(text.into())),
            Type::Word(words) => {
                let word = words.iter().find(|word| **word == text);
                if word.is_none() {
                    self.bag.push(unknown_value::report(name, text, span, words));
                }
                word.map(|word| Value::Word(word))
            }
            Type::Whole => self.whole(text, span, ty, name, i64::MIN, i64::MAX),
            Type::WholeBetween(low, high) => self.whole(text, span, ty, name, *low, *high),
            Type::Year => {
                let year = PartialDate::parse(text).filter(|date| date.month().is_none());
                if year.is_none() {
                    self.wrong(text, span, ty, name, None);
                }
                year.map(|date| Value::Whole(date.year().into()))
            }
            Type::Number => self.number(text, span).map(Value::Number),
            Type::Amount => self.amount(text, span, name).map(Value::Number),
            Type::Flag => match text {
                "true" | "True" | "TRUE" => Some(Value::Flag(true)),
                "false" | "False" | "FALSE" => Some(Value::Flag(false)),
                _ => {
                    self.wrong(text, span, ty, name, yes_or_no(text, name));
                    None
                }
            },
            Type::Date | Type::Day => {
                let date = PartialDate::parse(text);
                match date {
                    None => self.bag.push(malformed_date::report(text, span)),
                    Some(date) if *ty == Type::Day && date.exact().is_none() => {
                        self.bag.push(malformed_date::no_day(text, span));
                        return None;
                    }
                    Some(_) => {}
                }
                date.map(Value::Date)
            }
            Type::Period => match Period::parse(text) {
                Ok(period) => Some(Value::Period(period)),
                Err(problem) => {
                    self.bag.push(malformed_period::report(text, problem, span));
                    None
                }
            },
            Type::Frequency => {
                let frequency = Frequency::parse(text);
                if frequency.is_none() {
                    let meant = frequency_meant(text);
                    self.bag.push(unknown_value::frequency(name, text, span, meant));
                }
                frequency.map(Value::Frequency)
            }
            Type::Url => {
                let good = is_url(text);
                if !good {
                    self.wrong(text, span, ty, name, url_meant(text));
                }
                good.then(|| Value::Text(text.into()))
            }
            Type::Email => {
                let good = is_email(text);
                if !good {
                    self.wrong(text, span, ty, name, None);
                }
                good.then(|| Value::Text(text.into()))
            }
            Type::Id { .. } => {
                let good = is_id(text);
                if !good {
                    self.bag.push(invalid_id::report(text, span));
                }
                good.then(|| Value::Id(text.into()))
            }
            Type::Alias => {
                let good = is_id(text) || text.starts_with('/');
                if !good {
                    self.bag.push(invalid_id::alias(text, span));
                }
                good.then(|| Value::Text(text.into()))
            }
            Type::Language => {
                let good = Languages::is_tag(text);
                if !good {
                    self.bag.push(unknown_language::no_tag(text, span));
                }
                good.then(|| Value::Text(text.into()))
            }
            Type::KindName => self.kind_name(text, span, name).then(|| Value::Text(text.into())),
            _ => {
                self.wrong(text, span, ty, name, None);
                None
            }
        }
    }

    fn number(&mut self, text: &str, span: Span) -> Option<Decimal> {
        match parse_number(text, DecimalMark::Point) {
            Ok(number) => Some(number),
            Err(problem) => {
                let mark = DecimalMark::Point;
                self.bag.push(not_a_number::report(text, problem, mark, span));
                None
            }
        }
    }

    fn amount(&mut self, text: &str, span: Span, name: &str) -> Option<Decimal> {
        if let Some(currency) = other_currency::named(text) {
            self.bag.push(other_currency::report(text, currency, span));
            return None;
        }
        let number = self.number(text, span)?;
        if !matches!(number.scale(), 0 | 2) {
            self.bag.push(not_a_number::amount(text, DecimalMark::Point, span));
            return None;
        }
        if number.is_sign_negative() {
            self.bag.push(negative_amount::report(name, span));
            return None;
        }
        Some(number)
    }

    fn whole(
        &mut self,
        text: &str,
        span: Span,
        ty: &'static Type,
        name: &str,
        low: i64,
        high: i64,
    ) -> Option<Value> {
        let number = self.number(text, span)?;
        let whole = (number.scale() == 0)
            .then(|| i64::try_from(number).ok())
            .flatten()
            .filter(|whole| (low..=high).contains(whole));
        if whole.is_none() {
            self.wrong(text, span, ty, name, None);
        }
        whole.map(Value::Whole)
    }

    fn wrong(&mut self, text: &str, span: Span, ty: &'static Type, name: &str, hint: Option<Text>) {
        let shown = shorten(text);
        let written = text!("“{shown}”", "“{shown}”");
        let report = wrong_type::report(name, span, &expected(ty), &written);
        let hint = hint.or_else(|| self.example(name));
        self.bag.push(report.hint_if(hint));
    }
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
