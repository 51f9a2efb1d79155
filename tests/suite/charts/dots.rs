use chart::Plot;
use insight::Yardstick;
use programme::model::{ChartForm, Measure, Polarity};

use super::{base, judged, other, own, reference, target, thefts, unsafe_feeling, with};

pub fn dots() -> Vec<Plot> {
    let dots = |plot: Plot| Plot { form: Some(ChartForm::Dots), ..plot };
    let thirty = (0..30).map(|n: i32| {
        let value = 40 + (n * 7919) % 23;
        let margins = format!("2022 {value} {} {}", value - 1 - n % 5, value + 1 + n % 7);
        other(&format!("Buurt met nummer {n}"), &margins)
    });
    let grade = |id| {
        let yardstick = judged(Measure::Score, 1, Polarity::Higher);
        with(id, "Tevredenheid met de buurt", "rapportcijfer", yardstick)
    };
    vec![
        // A score is drawn as dots unless told otherwise.
        Plot {
            series: vec![
                other("Glimmen, Onnen en Noordlaren", "2023 7.9"),
                other("Paddepoel", "2023 6.8"),
                own("Selwerd", "2023 6.4"),
                other("Tuinwijk", "2023 6.9"),
                other("De Hoogte", "2023 6.1"),
                other("Beijum", "2023 - suppressed"),
                reference("Groningen", "2023 7.2"),
            ],
            targets: vec![target("2027", "7", None)],
            ..grade("dots-scores")
        },
        dots(Plot {
            series: vec![
                own("Selwerd", "2023 25.5 21.0 30.0"),
                other("Paddepoel", "2023 22.1 8.0 46.2 provisional"),
                other("Tuinwijk", "2023 - suppressed"),
                other("De Hoogte", "2023 -"),
                other("Beijum", "2023 18.4 15.1 21.7 estimate"),
                reference("Groningen", "2023 18.9 18.1 19.7"),
            ],
            targets: vec![target("2025", "22", None), target("2027", "20", None)],
            ..unsafe_feeling("dots-wide-intervals")
        }),
        dots(Plot {
            series: thirty.collect(),
            ..with(
                "dots-thirty",
                "Koopwoningen",
                "procent van de woningen",
                Yardstick::shown_in(Measure::Percentage, Some(0)),
            )
        }),
        dots(Plot {
            series: vec![
                other("Beijum", "2023 -64"),
                other("Lewenborg", "2023 22"),
                other("Tuinwijk", "2023 0"),
                other("Vinkhuizen", "2023 120"),
            ],
            ..base("dots-negative", "Saldo van verhuizingen", "verhuizingen", Measure::Count)
        }),
        dots(Plot {
            series: vec![
                other("Noord", "2022 1250000000"),
                other("Zuid", "2022 1260000000"),
                other("Oost", "2022 1310000000"),
            ],
            ..base("dots-huge", "Begroting", "euro", Measure::Amount)
        }),
        dots(Plot {
            series: vec![other("Noord", "2022 0.00012"), other("Zuid", "2022 0.00013")],
            ..base("dots-tiny", "Uitstoot", "gram per kilometer", Measure::Rate)
        }),
        dots(Plot {
            series: vec![other("Noord", "2021 7"), other("Zuid", "2021 7")],
            ..thefts("dots-all-equal")
        }),
        dots(Plot { series: vec![own("Noord", "2022 7.4")], ..grade("dots-one") }),
        dots(Plot {
            series: vec![other("Noord", "2022 0"), other("Zuid", "2022 0")],
            ..thefts("dots-zero")
        }),
    ]
}
