//! How a rule is told: once, in a file of its name.

/// Whether a module is called as a code is: `…::rules::unknown_id`, `unknown-id`.
pub const fn is_named_after(module: &str, code: &str) -> bool {
    let (module, code) = (module.as_bytes(), code.as_bytes());
    if module.len() < code.len() {
        return false;
    }
    let before = module.len() - code.len();
    if before > 0 && module[before - 1] != b':' {
        return false;
    }
    let mut at = 0;
    while at < code.len() {
        let letter = module[before + at];
        if code[at] != (if letter == b'_' { b'-' } else { letter }) {
            return false;
        }
        at += 1;
    }
    true
}

/// Declares the [`Rule`](super::Rule) of a file, and the functions that report it.
///
/// ```
/// # mod short_title {
/// use base::diagnostic::prelude::*;
///
/// rule! {
///     warning "short-title"
///     nl "een titel is erg kort"
///     en "a title is very short"
///     why nl "Een titel van één woord zegt in een lijst te weinig. Schrijf waar het om gaat."
///         en "A title of one word says too little in a list. Write what it is about."
///     bad "title: Fietsen"
///     good "title: Fietsen naar school"
///
///     /// `words` is how many there are.
///     pub fn report(place: Span, title: &str, words: usize) {
///         let words = words.max(1);
///         nl "De titel “{title}” heeft maar {words} woord."
///         en "The title “{title}” has only {words} word."
///         hint nl "Schrijf ten minste twee woorden."
///              en "Write two words at least."
///     }
/// }
/// # }
/// ```
///
/// The code is the name of the file, or it does not compile:
///
/// ```compile_fail
/// mod short_title {
///     base::rule! {
///         warning "long-title"
///         nl "…" en "…" why nl "…" en "…" bad "…" good "…"
///     }
/// }
/// ```
///
/// Each `fn` makes a [`Diagnostic`](super::Diagnostic) at its first argument, or at what follows
/// `at`. A text names variables, as in [`text!`](crate::text), or is a choice:
/// `match value { pattern => nl "…" en "…", … }`; `message = …;` and `hint = …;` give one that
/// was made elsewhere. `hint` and `related place` may follow the message; a place that is none is
/// left out.
///
/// A `fn … -> Option` tells something only `when` a condition holds, and may leave by `?`.
#[macro_export]
macro_rules! rule {
    (
        $severity:ident $code:literal
        nl $title_nl:literal en $title_en:literal
        why nl $why_nl:literal en $why_en:literal
        bad $bad:literal
        good $good:literal
        $(
            $(#[$about:meta])*
            $seen_by:vis fn $name:ident $(<$life:lifetime>)? (
                $place:ident: $type:ty $(, $also:ident: $as:ty)* $(,)?
            ) $(-> $maybe:ident)? {
                $($says:tt)*
            }
        )*
    ) => {
        pub static RULE: $crate::diagnostic::Rule = $crate::rule!(
            @value $severity $code
            nl $title_nl en $title_en
            why nl $why_nl en $why_en
            bad $bad
            good $good
        );

        const _: () = assert!(
            $crate::diagnostic::is_named_after(module_path!(), $code),
            "a rule stands in a file of the name of its code"
        );

        $(
            $(#[$about])*
            $seen_by fn $name $(<$life>)? (
                $place: $type $(, $also: $as)*
            ) -> $crate::rule!(@of $($maybe)?) {
                $crate::rule!(@as $($maybe)? => $place; $($says)*)
            }
        )*
    };

    (
        @value $severity:ident $code:literal
        nl $title_nl:literal en $title_en:literal
        why nl $why_nl:literal en $why_en:literal
        bad $bad:literal
        good $good:literal
    ) => {
        $crate::diagnostic::Rule {
            code: $code,
            severity: $crate::rule!(@severity $severity),
            title: $crate::diagnostic::Words { nl: $title_nl, en: $title_en },
            why: $crate::diagnostic::Words { nl: $why_nl, en: $why_en },
            bad: $bad,
            good: $good,
        }
    };
    (@severity error) => { $crate::diagnostic::Severity::Error };
    (@severity warning) => { $crate::diagnostic::Severity::Warning };
    (@severity notice) => { $crate::diagnostic::Severity::Notice };

    (@of) => { $crate::diagnostic::Diagnostic };
    (@of Option) => { Option<$crate::diagnostic::Diagnostic> };
    (@as => $place:expr; $($says:tt)*) => { $crate::rule!(@message $place; $($says)*) };
    (@as Option => $place:expr; $($says:tt)*) => {
        Some($crate::rule!(@message $place; $($says)*))
    };

    (@message $place:expr; when $holds:expr; $($rest:tt)*) => {{
        if !$holds {
            return None;
        }
        $crate::rule!(@message $place; $($rest)*)
    }};
    (@message $place:expr; let $name:ident: $type:ty = $value:expr; $($rest:tt)*) => {{
        let $name: $type = $value;
        $crate::rule!(@message $place; $($rest)*)
    }};
    (@message $place:expr; let $name:pat = $value:expr; $($rest:tt)*) => {{
        let $name = $value;
        $crate::rule!(@message $place; $($rest)*)
    }};
    (@message $place:expr; at $other:expr; $($rest:tt)*) => {
        $crate::rule!(@message $other; $($rest)*)
    };
    (@message $place:expr; nl $nl:literal en $en:literal $($rest:tt)*) => {
        $crate::rule!(@more $crate::rule!(@new $place; $nl $en); $($rest)*)
    };
    (@message $place:expr; message = $message:expr; $($rest:tt)*) => {
        $crate::rule!(@more $crate::diagnostic::Diagnostic::new(&RULE, $place, $message); $($rest)*)
    };
    (@message $place:expr; match $value:tt {
        $(
            $case:pat $(if $when:expr)? => nl $nl:literal en $en:literal
            $(hint $(nl $hint_nl:literal en $hint_en:literal)? $(= $hint:expr)?)?
        ),+ $(,)?
    } $($rest:tt)*) => {
        $crate::rule!(
            @more match $value {
                $(
                    $case $(if $when)? => $crate::rule!(@new $place; $nl $en)
                        $(.hint($($crate::text!($hint_nl, $hint_en))? $($hint)?))?,
                )*
            };
            $($rest)*
        )
    };

    (@new $place:expr; $nl:literal $en:literal) => {
        $crate::diagnostic::Diagnostic::new(&RULE, $place, $crate::text!($nl, $en))
    };

    (@more $made:expr;) => { $made };
    (@more $made:expr; hint nl $nl:literal en $en:literal $($rest:tt)*) => {
        $crate::rule!(@more $made.hint($crate::text!($nl, $en)); $($rest)*)
    };
    (@more $made:expr; hint match $value:tt { $($choices:tt)* } $($rest:tt)*) => {
        $crate::rule!(@more $made.hint($crate::text!(match $value { $($choices)* })); $($rest)*)
    };
    (@more $made:expr; hint = $hint:expr; $($rest:tt)*) => {
        $crate::rule!(@more $made.hint($hint); $($rest)*)
    };
    (@more $made:expr; related $at:ident $(.$field:ident)* nl $nl:literal en $en:literal $($rest:tt)*) => {
        $crate::rule!(@more $made.related($at $(.$field)*, $crate::text!($nl, $en)); $($rest)*)
    };
}

/// Lists the rules of a folder, each in one line: the file, and its place in `RULES`.
///
/// `checked by CHECKS: Type` collects the function `check` of each rule in a second list.
#[macro_export]
macro_rules! rules {
    ($($seen_by:vis mod $name:ident;)*) => {
        $($seen_by mod $name;)*

        /// Every rule of this stage, by code.
        pub static RULES: &[&$crate::diagnostic::Rule] = &[$(&$name::RULE),*];
    };
    (checked by $checks:ident: $check:ty; $($name:ident)*) => {
        $crate::rules! { $(mod $name;)* }

        pub(super) static $checks: &[$check] = &[$($name::check),*];
    };
}

#[cfg(test)]
mod tests {
    use super::is_named_after;

    #[test]
    fn a_code_is_the_name_of_its_file() {
        assert!(is_named_after("text::rules::unknown_id", "unknown-id"));
        assert!(is_named_after("cycle", "cycle"));
        assert!(!is_named_after("text::rules::known_id", "unknown-id"));
        assert!(!is_named_after("text::rules::very_unknown_id", "unknown-id"));
        assert!(!is_named_after("id", "unknown-id"));
    }
}
