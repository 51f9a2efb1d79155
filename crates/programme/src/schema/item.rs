//! Single values that know nothing of other objects: words, numbers, dates, texts.

use std::marker::PhantomData;

use base::diagnostic::Span;
use base::value::{Date, Decimal, Frequency, PartialDate, Period};

use crate::values::Localised;

use super::declare::item;
use super::field::{Builder, Item};
use super::{Entry, Type, Value};

/// Declares items of which the value of an entry is only copied.
macro_rules! copied {
    ($($item:ty: $ty:expr, $value:ty = $pattern:pat => $read:expr;)*) => {
        $(impl Item for $item {
            type Value = $value;
            const TYPE: Type = $ty;

            fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<$value> {
                match &entry.value {
                    $pattern => Some($read),
                    _ => None,
                }
            }
        })*
    };
}

/// An amount of money.
pub struct Amount;
/// An exact day.
pub struct Day;

copied! {
    bool: Type::Flag, bool = Value::Flag(flag) => *flag;
    PartialDate: Type::Date, PartialDate = Value::Date(date) => *date;
    Date: Type::Date, Date = Value::Date(date) => date.first();
    Day: Type::Day, Date = Value::Date(date) => date.first();
    Period: Type::Period, Period = Value::Period(period) => *period;
    Frequency: Type::Frequency, Frequency = Value::Frequency(frequency) => *frequency;
    Amount: Type::Amount, Decimal = Value::Number(number) => *number;
    i64: Type::Whole, i64 = Value::Whole(number) => *number;
}

/// The date of what was measured, paid, decided or written.
pub struct Past<I>(PhantomData<I>);

impl<I: Item> Item for Past<I> {
    type Value = I::Value;
    const TYPE: Type = Type::Past(&I::TYPE);

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<I::Value> {
        I::read(entry, builder)
    }
}

/// A whole number between two others, both included.
pub struct Whole<T, const LOW: i64, const HIGH: i64>(PhantomData<T>);

impl<T: TryFrom<i64>, const LOW: i64, const HIGH: i64> Item for Whole<T, LOW, HIGH> {
    type Value = T;
    const TYPE: Type = Type::WholeBetween(LOW, HIGH);

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<T> {
        match entry.value {
            Value::Whole(number) => T::try_from(number).ok(),
            _ => None,
        }
    }
}

/// A whole number from zero.
pub struct Count<T>(PhantomData<T>);

impl<T: TryFrom<i64>> Item for Count<T> {
    type Value = T;
    const TYPE: Type = Type::Count;

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<T> {
        T::try_from(i64::read(entry, builder)?).ok()
    }
}

item! {
    /// A year.
    Year: Type::Year => i16, |entry, _| {
        match entry.value {
            Value::Whole(number) => i16::try_from(number).ok(),
            Value::Date(date) => Some(date.year()),
            _ => None,
        }
    }
}

impl Item for Decimal {
    type Value = Self;
    const TYPE: Type = Type::Number;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self> {
        match entry.value {
            Value::Number(number) => Some(number),
            Value::Whole(number) => Some(number.into()),
            _ => None,
        }
    }
}

item! {
    /// Two numbers, of which the first is not above the second.
    Range: Type::Pair(&Type::Number) => (Decimal, Decimal), |entry, builder| {
        match &entry.value {
            Value::List(items) => {
                let [low, high] = items.as_slice() else {
                    return None;
                };
                let range = (Decimal::read(low, builder)?, Decimal::read(high, builder)?);
                (range.0 <= range.1).then_some(range)
            }
            _ => None,
        }
    }
}

/// Text for readers, or one that is the same in every language.
impl Item for Localised {
    type Value = Self;
    const TYPE: Type = Type::Prose;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self> {
        match &entry.value {
            Value::Prose(prose) => Some(prose.clone()),
            _ => entry.text().map(|text| Self::new(text, entry.span)),
        }
    }
}

/// Declares items that are texts of one form or another.
macro_rules! texts {
    ($($(#[$doc:meta])* $item:ident: $ty:expr;)*) => {
        $($(#[$doc])*
        pub struct $item;

        impl Item for $item {
            type Value = Box<str>;
            const TYPE: Type = $ty;

            fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Box<str>> {
                entry.text().map(Into::into)
            }
        })*
    };
}

texts! {
    /// Text that is the same in every language.
    Text: Type::Text;
    Url: Type::Url;
    Email: Type::Email;
    /// The id of a part of this object, which nothing else refers to.
    OwnId: Type::Id { kinds: &[], programme: false };
}

item! {
    /// Where somebody can be reached, as a URI: an e-mail address alone becomes `mailto:`.
    ContactUri: Type::Contact => Box<str>, |entry, _| {
        let text = entry.text()?;
        match text.contains(':') {
            true => Some(text.into()),
            false => Some(format!("mailto:{text}").into()),
        }
    }
}

item! {
    /// A former id of the same kind, or a site path that begins with `/`; with its place.
    Alias: Type::Alias => (Box<str>, Span), |entry, _| Some((entry.text()?.into(), entry.span))
}

item! {
    /// The name of a theme; with its place.
    ThemeName: Type::Theme => (Box<str>, Span), |entry, _| Some((entry.text()?.into(), entry.span))
}

impl OwnId {
    /// The key or column that holds it.
    pub(crate) const KEY: &str = "id";
}
