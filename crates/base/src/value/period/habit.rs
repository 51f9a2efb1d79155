//! How people write a period who have not read how the content model does.

use super::{Date, Period, PeriodProblem, year};

/// What was meant by a text that is no period in a notation of the content model.
pub(super) fn habit(text: &str) -> PeriodProblem {
    let lower = text.trim().to_lowercase();
    let parts: Vec<&str> =
        lower.split(['-', '/', ' ', '.', '\'', '_']).filter(|p| !p.is_empty()).collect();
    if let [name, y] = parts.as_slice()
        && let (Some(month), Some(y)) = (month_name(name), short_year(y))
    {
        return PeriodProblem::SpreadsheetMonth(y, month);
    }
    if let [d, m, y] = parts.as_slice()
        && let (Ok(d), Some(m), Some(y)) =
            (d.parse::<i8>(), m.parse::<i8>().ok().or_else(|| month_name(m)), short_year(y))
        && let Ok(date) = Date::new(y, m, d)
    {
        return PeriodProblem::DayFirst(date);
    }
    if let [a, b] = parts.as_slice()
        && let (Some(a), Some(b)) = (year(a), short_year(b))
        && a < b
    {
        return PeriodProblem::Years(a, b);
    }
    let squeezed: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    if let Some((y, rest)) = squeezed.split_at_checked(4)
        && let Some(y) = year(y)
    {
        let quarter = rest.strip_prefix("kw").or(rest.strip_prefix('q')).or(rest.strip_prefix('k'));
        let number = |text: &str| text.trim_start_matches('0').parse::<i8>().ok();
        if let Some(q) = quarter.and_then(number).filter(|q| (1..=4).contains(q)) {
            return PeriodProblem::Notation(Period::Quarter(y, q));
        }
        if let Some(h) = rest.strip_prefix('h').and_then(number).filter(|h| (1..=2).contains(h)) {
            return PeriodProblem::Notation(Period::Half(y, h));
        }
        if let Some(m) = rest.strip_prefix("mm").or(rest.strip_prefix('m')).and_then(number)
            && (1..=12).contains(&m)
        {
            return PeriodProblem::Notation(Period::Month(y, m));
        }
        if rest == "jj00" || rest.is_empty() && lower != text {
            return PeriodProblem::Notation(Period::Year(y));
        }
    }
    PeriodProblem::Other
}

fn short_year(text: &str) -> Option<i16> {
    match text.len() {
        2 => text.parse::<i16>().ok().map(|y| 2000 + y),
        4 => year(text),
        _ => None,
    }
}

fn month_name(text: &str) -> Option<i8> {
    // The first three letters in Dutch and English; "maart" and "mei" need their own forms.
    const NAMES: [&[&str]; 12] = [
        &["jan"],
        &["feb"],
        &["mrt", "maa", "mar"],
        &["apr"],
        &["mei", "may"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["okt", "oct"],
        &["nov"],
        &["dec"],
    ];
    let short = text.get(..3)?;
    let index = NAMES.iter().position(|forms| forms.contains(&short))?;
    i8::try_from(index + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn habits_are_told_apart() {
        use PeriodProblem::*;
        for (text, expected) in [
            ("sep-24", SpreadsheetMonth(2024, 9)),
            ("maart 2024", SpreadsheetMonth(2024, 3)),
            ("30-9-2024", DayFirst(Date::constant(2024, 9, 30))),
            ("2023/24", Years(2023, 2024)),
            ("2023-2024", Years(2023, 2024)),
            ("2024Q3", Notation(Period::Quarter(2024, 3))),
            ("2023KW01", Notation(Period::Quarter(2023, 1))),
            ("2023MM02", Notation(Period::Month(2023, 2))),
            ("2023JJ00", Notation(Period::Year(2023))),
            ("2024/2023", Order),
            ("20233", Other),
            ("vorig jaar", Other),
        ] {
            assert_eq!(Period::parse(text), Err(expected), "{text}");
        }
    }
}
