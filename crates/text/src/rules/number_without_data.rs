use base::diagnostic::{Diagnostic, Rule, Severity, Span, Text, Words};
use base::text;

use super::super::{NoData, NumberQuery, Spanned};

pub static RULE: Rule = Rule {
    code: "number-without-data",
    severity: Severity::Error,
    title: Words {
        nl: "er zijn geen gegevens voor een getal of grafiek",
        en: "there are no data for a number or chart",
    },
    why: Words {
        nl: "Dit getal of deze grafiek is aan gegevens gekoppeld die er niet zijn: er is geen rij voor dat \
             gebied en die periode, of de rij heeft geen waarde. Kies een andere periode of een ander gebied, of \
             haal de koppeling weg.",
        en: "This number or chart is held to data that are not there: there is no row for that area and period, \
             or the row has no value. Choose another period or area, or remove the link to the data.",
    },
    bad: "[45,7](value:misdrijven?area=selwerd&period=2035)",
    good: "[45,7](value:misdrijven?area=selwerd&period=2023)",
};

pub fn report(query: &NumberQuery, why: &NoData) -> Diagnostic {
    match why {
        NoData::NoRow { latest } => no_row(query, latest.as_deref()),
        _ => of(query.span, &query.indicator.value, why),
    }
}

pub fn no_row(query: &NumberQuery, latest: Option<&str>) -> Diagnostic {
    let latest = latest.map(str::to_owned);
    of(
        query.span,
        &query.indicator.value,
        &NoData::NoRow { latest },
    )
}

/// For a number and for a chart.
pub fn of(place: Span, indicator: &str, why: &NoData) -> Diagnostic {
    let (message, hint) = match why {
        NoData::NoRow {
            latest: Some(latest),
        } => (
            no_data(indicator),
            text!(
                "De nieuwste periode met een waarde is {latest}.",
                "The newest period with a value is {latest}."
            ),
        ),
        NoData::NoRow { latest: None } => (
            no_data(indicator),
            text!(
                "Kijk in indicators/{indicator}.csv welke gebieden en perioden er zijn.",
                "See in indicators/{indicator}.csv which areas and periods there are."
            ),
        ),
        NoData::Suppressed => (
            text!(
                "De waarde van {indicator} wordt hier niet getoond, om mensen te beschermen.",
                "The value of {indicator} is not shown here, to protect people."
            ),
            text!(
                "Noem een groter gebied of een andere periode.",
                "Name a larger area or another period."
            ),
        ),
        NoData::Missing => (
            text!(
                "De waarde van {indicator} ontbreekt in de gegevens.",
                "The value of {indicator} is missing in the data."
            ),
            text!(
                "Vul de waarde in indicators/{indicator}.csv in, of noem een andere periode.",
                "Fill in the value in indicators/{indicator}.csv, or name another period."
            ),
        ),
    };
    Diagnostic::new(&RULE, place, message).hint(hint)
}

fn no_data(indicator: &str) -> Text {
    text!(
        "In de gegevens van {indicator} is geen rij voor dit gebied en deze periode.",
        "The data of {indicator} have no row for this area and period."
    )
}

/// A breakdown that the indicator does not have.
pub fn breakdown(
    dimension: &Spanned<String>,
    value: &Spanned<String>,
    nearest: Option<&str>,
) -> Diagnostic {
    let (name, of) = (&dimension.value, &value.value);
    let place = Span {
        end: value.span.end.max(dimension.span.end),
        ..dimension.span
    };
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "De gegevens zijn niet uitgesplitst naar {name} “{of}”.",
            "The data are not broken down by {name} “{of}”."
        ),
    )
    .hint(match nearest {
        Some(near) => text!("Bedoelt u “{near}”?", "Do you mean “{near}”?"),
        None => text!("Haal by_{name} weg.", "Delete by_{name}."),
    })
}
