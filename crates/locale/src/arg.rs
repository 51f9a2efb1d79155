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

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Decimal> for Arg<'_> {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}
