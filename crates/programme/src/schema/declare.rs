//! One declaration for all that is to be known of a kind or of a record within one.

/// Declares a closed list of words as an enum, which a key or a column may hold.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$mark:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$mark])* $variant),+ }

        impl $name {
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }

            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl $crate::schema::field::Item for $name {
            type Value = Self;
            const TYPE: $crate::schema::Type = $crate::schema::Type::Word(Self::WORDS);

            fn read(
                entry: &$crate::schema::Entry,
                _: &mut $crate::schema::field::Builder<'_, '_>,
            ) -> Option<Self> {
                match entry.value {
                    $crate::schema::Value::Word(word) => Self::from_word(word),
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use words;

/// Declares a mapping: each key with its type, what it means in both languages, and an example; in both languages where
/// people read its words.
/// Behind `=>` stands the line that its references draw.
///
/// From it come the struct, the shape that front matter is held against, the reading of the keys,
/// the lines between objects, and, as constants named like the fields, the names of the keys. What
/// follows a `+` stands beside the keys and is derived while they are read. Of a list whose items
/// are told `once`, those that say the same as an earlier one are left out.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident, $nl:literal, $en:literal $(, once $same:path)?;
        $(
            $(#[$doc:meta])*
            $field:ident $(($key:literal))?: $ty:ty $(=> $line:ident)?,
            $key_nl:literal, $key_en:literal, $example:literal $(, $example_en:literal)?;
        )*
        $(
            + $(#[$beside_doc:meta])*
            $beside:ident: $beside_ty:ty = $make:expr;
        )*
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[$doc])* pub $field: <$ty as $crate::schema::field::Field>::Value,)*
            $($(#[$beside_doc])* pub $beside: $beside_ty,)*
        }

        // Named like the fields, so that whoever renames one finds the other.
        #[allow(non_upper_case_globals, dead_code)]
        impl $name {
            $(pub const $field: &'static str =
                $crate::schema::declare::record!(@name $field $($key)?);)*
        }

        impl $crate::schema::field::Keys for $name {
            const NAME: base::diagnostic::Words = base::diagnostic::Words { nl: $nl, en: $en };
            const KEYS: &'static [$crate::schema::Key] = &[$($crate::schema::Key {
                name: Self::$field,
                record: stringify!($name),
                field: stringify!($field),
                ty: <$ty as $crate::schema::field::Field>::TYPE,
                required: <$ty as $crate::schema::field::Field>::REQUIRED,
                blank: <$ty as $crate::schema::field::Field>::BLANK,
                doc: base::diagnostic::Words { nl: $key_nl, en: $key_en },
                example: $crate::schema::declare::record!(@example $example $(, $example_en)?),
            }),*];

            #[allow(unused_variables)]
            fn build(
                record: &$crate::schema::Record,
                span: base::diagnostic::Span,
                builder: &mut $crate::schema::field::Builder<'_, '_>,
            ) -> Option<Self> {
                // Every key is looked at before a record is dropped, so that no mistake waits for
                // another.
                $(let $field = <$ty as $crate::schema::field::Field>::build(
                    record.get(Self::$field),
                    builder,
                );)*
                $(let $beside = {
                    let make: $crate::schema::field::Make<$beside_ty> = $make;
                    make(record, span, builder)
                };)*
                Some(Self { $($field: $field?,)* $($beside,)* })
            }

            $(fn is_same(&self, other: &Self) -> bool {
                $same(self, other)
            })?

            #[allow(unused_variables)]
            fn lines(&self, lines: &mut $crate::values::Lines) {
                $(<$ty as $crate::schema::field::Field>::lines(
                    &self.$field,
                    $crate::schema::declare::record!(@line $($line)?),
                    lines,
                );)*
            }
        }
    };
    (@example $both:literal) => { base::diagnostic::Words { nl: $both, en: $both } };
    (@example $nl:literal, $en:literal) => { base::diagnostic::Words { nl: $nl, en: $en } };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $key:literal) => { $key };
    (@line) => { None };
    (@line $line:ident) => { Some($crate::values::RelationKind::$line) };
}
pub(crate) use record;

/// Declares a single value: the type that a shape asks for, and what comes of what was written.
macro_rules! item {
    ($(#[$doc:meta])* $name:ident: $ty:expr => $value:ty, |$entry:pat_param, $builder:pat_param| $read:expr) => {
        $(#[$doc])*
        pub struct $name;

        impl $crate::schema::field::Item for $name {
            type Value = $value;
            const TYPE: $crate::schema::Type = $ty;

            fn read(
                $entry: &$crate::schema::Entry,
                $builder: &mut $crate::schema::field::Builder<'_, '_>,
            ) -> Option<$value> {
                $read
            }
        }
    };
}
pub(crate) use item;

/// Declares what a key or a column may be, as [`item!`] does, where it may be missing.
macro_rules! field {
    ($(#[$doc:meta])* $name:ident $($needed:ident)?: $ty:expr => $value:ty, |$entry:pat_param, $builder:pat_param| $build:expr) => {
        $(#[$doc])*
        pub struct $name;

        impl $crate::schema::field::Field for $name {
            type Value = $value;
            const TYPE: $crate::schema::Type = $ty;
            const REQUIRED: bool = $crate::schema::declare::field!(@is $($needed)?);

            fn build(
                $entry: Option<&$crate::schema::Entry>,
                $builder: &mut $crate::schema::field::Builder<'_, '_>,
            ) -> Option<$value> {
                $build
            }
        }
    };
    (@is) => { false };
    (@is needed) => { true };
}
pub(crate) use field;
