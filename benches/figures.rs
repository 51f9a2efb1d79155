//! How many figures one processor makes in a second: both drawings, the table and the words of 12
//! areas over 10 years, and of other shapes beside it: `cargo bench --bench figures`.

use base::value::{Decimal, Period};
use chart::{Plot, Point, Role, Series, figure};
use divan::Bencher;
use divan::counter::ItemsCount;
use insight::{Aim, Yardstick};
use locale::Locale;
use programme::model::{ChartForm, Measure, Polarity};

fn main() {
    divan::main();
}

#[divan::bench(args = ["nl", "en"])]
fn line_of_12_areas_and_10_years(bencher: Bencher, language: &str) {
    made(bencher, &plot(12, 10), language);
}

#[divan::bench(args = [1, 2, 4, 12, 30, 100])]
fn line_of_so_many_areas(bencher: Bencher, areas: usize) {
    made(bencher, &plot(areas, 10), "nl");
}

#[divan::bench(args = [ChartForm::Bars, ChartForm::Dots, ChartForm::Multiples])]
fn twelve_areas_as(bencher: Bencher, form: ChartForm) {
    let form = Some(form);
    made(bencher, &Plot { form, ..plot(12, 10) }, "nl");
}

fn made(bencher: Bencher, plot: &Plot, language: &str) {
    let locale = Locale::new(language, &[]).0;
    bencher.counter(ItemsCount::new(1_usize)).bench(|| figure(divan::black_box(plot), &locale));
}

/// Percentages with intervals, a target and a baseline: all that a figure can be asked to tell.
fn plot(areas: usize, years: i16) -> Plot {
    let value = |area: usize, year: i16| {
        let tenths = 250 + (area as i64 * 37) % 90 - i64::from(year) * 4 + i64::from(year % 3) * 7;
        Decimal::new(tenths, 1)
    };
    let margin = Decimal::new(22, 1);
    let series = (0..areas).map(|area| Series {
        id: format!("wijk-{area}"),
        name: format!("Wijk nummer {area}"),
        role: match area {
            0 => Role::Own,
            1 => Role::Reference,
            _ => Role::Other,
        },
        points: (0..years)
            .map(|year| Point {
                lower: Some(value(area, year) - margin),
                upper: Some(value(area, year) + margin),
                ..Point::new(Period::Year(2014 + year), Some(value(area, year)))
            })
            .collect(),
    });
    Plot {
        form: Some(ChartForm::Line),
        unit: "procent van de bewoners van 15 jaar en ouder".into(),
        place: "Noord".into(),
        series: series.collect(),
        targets: vec![
            Aim {
                period: Some(Period::Year(2027)),
                value: Some(Decimal::new(200, 1)),
                ..Aim::default()
            }
            .into(),
        ],
        ..Plot::new(
            "figuur",
            "Bewoners die zich onveilig voelen",
            Yardstick {
                polarity: Polarity::Lower,
                baseline: Some(Period::Year(2016)),
                ..Yardstick::shown_in(Measure::Percentage, Some(1))
            },
        )
    }
}
