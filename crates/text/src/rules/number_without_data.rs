use super::super::{NoData, NumberQuery, Spanned};
use base::diagnostic::prelude::*;

rule! {
    error "number-without-data"
    nl "er zijn geen gegevens voor een getal of grafiek" en "there are no data for a number or chart"
    why nl "Dit getal of deze grafiek is aan gegevens gekoppeld die er niet zijn: er is geen rij voor dat gebied en \
            die periode, of de rij heeft geen waarde. Kies een andere periode of een ander gebied, of haal de \
            koppeling weg."
        en "This number or chart is held to data that are not there: there is no row for that area and period, or \
            the row has no value. Choose another period or area, or remove the link to the data."
    bad "[45,7](value:misdrijven?area=selwerd&period=2035)"
    good "[45,7](value:misdrijven?area=selwerd&period=2023)"

    /// A breakdown that the indicator does not have.
    pub fn breakdown(dimension: &Spanned<String>, value: &Spanned<String>, nearest: Option<&str>) {
        let (name, of) = (&dimension.value, &value.value);
        let place = Span {
            end: value.span.end.max(dimension.span.end),
            ..dimension.span
        };
        at place;
        nl "De gegevens zijn niet uitgesplitst naar {name} “{of}”."
        en "The data are not broken down by {name} “{of}”."
        hint match nearest {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Haal by_{name} weg." en "Delete by_{name}.",
        }
    }

    /// For a number and for a chart.
    pub fn of(place: Span, indicator: &str, why: &NoData) {
        match why {
            NoData::NoRow { latest } =>
                nl "In de gegevens van {indicator} is geen rij voor dit gebied en deze periode."
                en "The data of {indicator} have no row for this area and period."
                hint = newest(indicator, latest.as_deref()),
            NoData::Suppressed =>
                nl "De waarde van {indicator} wordt hier niet getoond, om mensen te beschermen."
                en "The value of {indicator} is not shown here, to protect people."
                hint nl "Noem een groter gebied of een andere periode." en "Name a larger area or another period.",
            NoData::Missing =>
                nl "De waarde van {indicator} ontbreekt in de gegevens."
                en "The value of {indicator} is missing in the data."
                hint nl "Vul de waarde in indicators/{indicator}.csv in, of noem een andere periode."
                     en "Fill in the value in indicators/{indicator}.csv, or name another period.",
        }
    }
}

pub fn report(query: &NumberQuery, why: &NoData) -> Diagnostic {
    match why {
        NoData::NoRow { latest } => no_row(query, latest.as_deref()),
        _ => of(query.span, &query.indicator.value, why),
    }
}

pub fn no_row(query: &NumberQuery, latest: Option<&str>) -> Diagnostic {
    let latest = latest.map(str::to_owned);
    of(query.span, &query.indicator.value, &NoData::NoRow { latest })
}

fn newest(indicator: &str, latest: Option<&str>) -> Text {
    text! {
        match latest {
            Some(latest) => nl "De nieuwste periode met een waarde is {latest}."
                            en "The newest period with a value is {latest}.",
            None => nl "Kijk in indicators/{indicator}.csv welke gebieden en perioden er zijn."
                    en "See in indicators/{indicator}.csv which areas and periods there are.",
        }
    }
}
