use crate::model::{Indicator, Observation, Target};
use crate::schema::Record;
use base::diagnostic::prelude::*;
use base::value::{Period, SplitYear};

rule! {
    error "year-contradicts-periods"
    nl "een indicator noemt zijn jaren anders dan zijn tabel" en "an indicator calls its years other than its table does"
    why nl "Met `year` zegt een indicator wat een jaar is dat er twee beslaat, zoals het schooljaar 2023/2024. Staat er \
            in de tabel gewoon 2023, dan weet niemand welk schooljaar dat is, of dat het toch een kalenderjaar is."
        en "By `year` an indicator says what a year is that spans two, such as the school year 2023/2024. Where the \
            table simply says 2023, nobody knows which school year that is, or whether it is a calendar year after \
            all."
    bad "year: {kind: school, starts: 08}   # in indicators/leerlingen.md\n2023,1840   # in indicators/leerlingen.csv"
    good "year: {kind: school, starts: 08}   # in indicators/leerlingen.md\n2023/2024,1840   # in indicators/leerlingen.csv"

    fn report(at: Place, told: Told, period: Period, meant: Period, said: Span) {
        match told {
            Told::Row =>
                nl "Volgens “year” beslaat een jaar hier twee kalenderjaren, maar deze rij gaat over {period}."
                en "By “year” a year spans two calendar years here, but this row is about {period}.",
            Told::Baseline =>
                nl "Volgens “year” beslaat een jaar hier twee kalenderjaren, maar de nulmeting is van {period}."
                en "By “year” a year spans two calendar years here, but the baseline is of {period}.",
            Told::Target =>
                nl "Volgens “year” van de indicator beslaat een jaar twee kalenderjaren, maar deze streefwaarde noemt {period}."
                en "By “year” of the indicator a year spans two calendar years, but this target names {period}.",
        }
        hint nl "Schrijf {meant}, of het jaar dat u bedoelt. Zijn het kalenderjaren, haal “year” dan weg."
             en "Write {meant}, or the year that you mean. If they are calendar years, remove “year”."
        related said nl "hier staat wat voor jaar het is" en "here is what sort of year it is"
    }
}

/// What names a period.
#[derive(Clone, Copy)]
enum Told {
    Row,
    Baseline,
    Target,
}

/// The first row about a calendar year, of an indicator whose years span two.
pub fn rows(front: &Indicator, rows: &[Observation]) -> Option<Diagnostic> {
    rows.iter().find_map(|row| {
        let cell = row.span.cell(Observation::period);
        check(front, cell, Told::Row, row.period)
    })
}

pub fn baseline(front: &Indicator) -> Option<Diagnostic> {
    let baseline = front.baseline.as_ref()?;
    check(front, baseline.span.into(), Told::Baseline, baseline.period)
}

/// The periods that a target names.
pub fn target(front: &Indicator, row: &Record) -> impl Iterator<Item = Diagnostic> {
    let named = [Target::period, Target::baseline_period].into_iter();
    let cells = named.filter_map(|column| Some((row.period(column)?, row.get(column)?.span)));
    cells.filter_map(|(period, cell)| check(front, cell.into(), Told::Target, period))
}

fn check(front: &Indicator, at: Place, told: Told, period: Period) -> Option<Diagnostic> {
    let (year, said) = front.year?;
    Some(report(at, told, period, split(period, year)?, said))
}

/// The years that span two and begin where calendar years do.
fn split(period: Period, year: SplitYear) -> Option<Period> {
    match period {
        Period::Year(first) => Some(Period::Split(first, year)),
        Period::Pooled(first, last) => Some(Period::PooledSplit(first, last, year)),
        _ => None,
    }
}
