use base::value::Decimal;

/// A value that a message speaks of, as `$name`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// Shown as it is. A message can choose by its exact text.
    Text(&'a str),
    /// Shown in the language's own notation, with the decimals that it holds. A message can choose
    /// by its plural form, in which 1.0 and 1 can differ.
    Number(Decimal),
    /// The same for a whole number. A message can also choose by the number itself, `[0]`.
    Count(usize),
}

/// Of each sort of value, and of a reference to it: `say!` takes what it is given by reference.
macro_rules! arg_from {
    ($($from:ty: $value:ident => $arg:expr;)*) => {
        $(impl<'a> From<$from> for Arg<'a> {
            fn from($value: $from) -> Self {
                $arg
            }
        })*
    };
}

arg_from! {
    &'a str: text => Self::Text(text);
    &'a &'a str: text => Self::Text(text);
    &'a String: text => Self::Text(text);
    &'a &'a String: text => Self::Text(text);
    usize: count => Self::Count(count);
    &'a usize: count => Self::Count(*count);
    Decimal: number => Self::Number(number);
    &'a Decimal: number => Self::Number(*number);
}

/// The values of a message, each by its name: `args!(place, count = rows.len())`. A name alone is
/// that of a variable too; a name that is no word of Rust stands in quotation marks.
#[macro_export]
macro_rules! args {
    ($($name:tt $(= $value:expr)?),* $(,)?) => {
        &[$(($crate::name!($name), $crate::Arg::from(&$crate::or!($name $(, $value)?)))),*]
    };
}

/// A message with its values, as [`args!`] takes them: `say!(locale, "key", place, count = 3)`.
#[macro_export]
macro_rules! say {
    ($locale:expr, $key:expr, $($args:tt)*) => {
        $locale.text($key, $crate::args!($($args)*))
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! name {
    ($name:literal) => {
        $name
    };
    ($name:ident) => {
        stringify!($name)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! or {
    ($name:tt) => {
        $name
    };
    ($name:tt, $value:expr) => {
        $value
    };
}
