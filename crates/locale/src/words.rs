use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::ParserError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::problem::too_deep;
use super::within::lone_braces;
use super::{Arg, LocaleProblem, Notation, reference};
use base::value::{Decimal, round_half_away};

/// The messages of one language, and which were asked for in vain.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    missing: Mutex<BTreeSet<String>>,
}

impl Messages {
    /// The tag is one that ICU knows. Later files override earlier ones, key by key.
    pub fn new(tag: &str, files: &[(&str, &str)]) -> (Self, Vec<LocaleProblem>) {
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that set a value apart end up in titles and search: only what is read from right to left
        // gets them (`value`).
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(show_number));
        // It fails only where the name is taken, and nothing is there yet.
        let _ = bundle.add_function("NUMBER", number);
        let mut problems = Vec::new();
        let mut read = Vec::new();
        for &(file, text) in files {
            if let Some(problem) = too_deep(file, text) {
                problems.push(problem);
                continue;
            }
            problems.extend(LocaleProblem::duplicates(file, text));
            let lone = lone_braces(file, text);
            problems.extend(lone.iter().map(|(problem, _)| problem.clone()));
            let resource = FluentResource::try_new(text.to_owned());
            let resource = resource.unwrap_or_else(|(rest, errors)| {
                // A brace that stands alone spoils what follows it: it is told once, where it stands.
                let is_other = |e: &&ParserError| {
                    !lone.iter().any(|(_, spoilt)| spoilt.contains(&e.pos.start))
                };
                let others = errors.iter().filter(is_other);
                problems.extend(others.map(|e| LocaleProblem::of_parser(file, text, e)));
                rest
            });
            read.push((file, text, resource));
        }
        // What could not be read leaves names that lead nowhere.
        if problems.is_empty() {
            problems = reference::problems(&read);
        }
        for (_, _, resource) in read {
            bundle.add_resource_overriding(resource);
        }
        let words = Self { bundle, missing: Mutex::default() };
        (words, problems)
    }

    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    pub fn text(&self, notation: &Notation, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.pattern(key) else {
            self.note(key.to_owned());
            return format!("⟦{key}⟧");
        };
        if let Some(text) = plain(pattern, args) {
            return text;
        }
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, value(notation, arg));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        for error in &errors {
            self.note(format!("{key}: {error}"));
        }
        text.into_owned()
    }

    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// `key`, or `key.attribute`.
    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((key, name)) => Some(self.bundle.get_message(key)?.get_attribute(name)?.value()),
        }
    }

    fn note(&self, what: String) {
        let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.insert(what);
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").finish_non_exhaustive()
    }
}

/// A message that is words and texts alone, as most are: Fluent would work out the same, with a list of values and a
/// scope for each. None where something else stands in it.
fn plain(pattern: &Pattern<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => match args.iter().rfind(|(name, _)| *name == id.name)?.1 {
                Arg::Text(text) if !is_right_to_left(text) => out.push_str(text),
                _ => return None,
            },
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(out)
}

/// The most digits and decimals that go through Fluent's binary fractions and come out the same.
const EXACT: u32 = 15;

/// Fluent counts in binary fractions. A number that they cannot hold goes in as text, as it is to
/// be shown: in a choice it takes the default variant.
fn value<'a>(notation: &Notation, arg: &Arg<'a>) -> FluentValue<'a> {
    let number = match *arg {
        Arg::Text(text) if is_right_to_left(text) => {
            return FluentValue::from(format!("\u{2068}{text}\u{2069}"));
        }
        Arg::Text(text) => return FluentValue::from(text),
        Arg::Number(number) => number,
        Arg::Count(count) => Decimal::from(count),
    };
    let (mantissa, scale) = (number.mantissa(), number.scale());
    if mantissa.unsigned_abs() >= 10_u128.pow(EXACT) || scale > EXACT {
        return FluentValue::from(notation.as_held(number));
    }
    // Both parts are whole and below 2^53, so that the quotient is the nearest there is.
    let nearest = mantissa as f64 / 10_u64.pow(scale) as f64;
    let options = FluentNumberOptions {
        minimum_fraction_digits: (scale > 0).then_some(scale as usize),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(nearest, options))
}

/// Whether a text holds letters that are read from right to left: without marks around it, a number behind it would
/// stand before it.
fn is_right_to_left(text: &str) -> bool {
    let is_letter = |c: char| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
            || matches!(c, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    !text.is_ascii() && text.chars().any(is_letter)
}

/// `NUMBER($n, …)` in a message, with the options `minimumFractionDigits`,
/// `maximumFractionDigits`, `useGrouping` and `type`. It rounds the number itself, so that the
/// plural form is that of what is shown.
fn number<'a>(values: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let mut number = match values.first() {
        Some(FluentValue::Number(number)) => number.clone(),
        Some(other) => return other.clone(),
        None => return FluentValue::Error,
    };
    let held = number.options.minimum_fraction_digits.take();
    number.options.merge(named);
    let options = &mut number.options;
    let most = options.maximum_fraction_digits.take();
    let least = options.minimum_fraction_digits;
    let least = least.or(held.map(|held| most.map_or(held, |most| held.min(most))));
    options.minimum_fraction_digits = least.map(|least| least.min(EXACT as usize));
    if let Some(most) = most.and_then(|most| u32::try_from(most.max(least.unwrap_or(0))).ok())
        && let Ok(exact) = number.value.to_string().parse::<Decimal>()
        && let Ok(rounded) = round_half_away(exact, most).to_string().parse()
    {
        number.value = rounded;
    }
    FluentValue::Number(number)
}

/// A number within a message.
fn show_number(value: &FluentValue<'_>, notations: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let exact: Decimal = number.value.to_string().parse().ok()?;
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0);
    notations
        .with_try_get::<Notation, _, _>((), |notation| {
            notation.write(exact, decimals, number.options.use_grouping)
        })
        .ok()
}

impl Memoizable for Notation {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self::of(&language.to_string()))
    }
}
