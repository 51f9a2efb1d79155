//! Marks lie where their values are: a drawing is read back by its own scale.

use chart::{Drawing, Plot, figure};
use locale::Locale;
use programme::model::{ChartForm, Measure};

use crate::charts::{base, other};
use crate::diagrams::marks::{attribute, paths};

fn drawing(form: ChartForm, points: [&str; 2]) -> Drawing {
    let [selwerd, tuinwijk] = points;
    let plot = Plot {
        form: Some(form),
        series: vec![other("Selwerd", selwerd), other("Tuinwijk", tuinwijk)],
        ..base("values", "Fietsdiefstal", "fietsen", Measure::Count)
    };
    figure(&plot, &Locale::new("nl", &[]).0).drawing.unwrap()
}

/// The value and the height of the base line of each label of the axis.
fn axis(svg: &str) -> Vec<(f64, f64)> {
    let labels = svg.split("<g class=\"axis\"").nth(1).unwrap().split("</g>").next().unwrap();
    let labels = labels.split('<').filter(|tag| tag.starts_with("text "));
    let label = |tag: &str| {
        let value = tag.split_once('>').unwrap().1;
        (value.parse().unwrap(), attribute(tag, "y").unwrap().parse().unwrap())
    };
    labels.map(label).collect()
}

#[test]
fn lines_lead_to_their_values() {
    let told = [[117.0, 104.0, 40.0, 81.0], [93.0, 117.0, 75.0, 0.0]];
    let points = ["2013 117,2014 104,2015 40,2016 81", "2013 93,2014 117,2015 75,2016 0"];
    let drawing = drawing(ChartForm::Line, points);
    for svg in [drawing.wide, drawing.narrow] {
        let axis = axis(&svg);
        let ((low, bottom), (high, top)) = (axis[0], axis[axis.len() - 1]);
        // Labels stand a little lower than the lines that they name.
        let value = |y: f64| low + (bottom - 5.0 - y) / (bottom - top) * (high - low);
        let lines = paths(&svg, "line");
        let lines = lines.iter().filter(|(_, places, _)| places.len() == 8);
        let read: Vec<Vec<f64>> = lines
            .map(|(_, places, _)| places.iter().skip(1).step_by(2).map(|y| value(*y)).collect())
            .collect();
        assert_eq!(read.len(), told.len(), "{svg}");
        for (read, told) in read.iter().flatten().zip(told.iter().flatten()) {
            assert!((read - told).abs() < 0.2, "{read} for {told} in {svg}");
        }
    }
}

#[test]
fn bars_are_as_long_as_their_values() {
    let drawing = drawing(ChartForm::Bars, ["2023 120", "2023 30"]);
    for svg in [drawing.wide, drawing.narrow] {
        let bars = paths(&svg, "bar");
        // All bars of one look are one path.
        let [(_, places, _)] = bars.as_slice() else { panic!("{svg}") };
        let bar = |at: usize| places[8 * at + 2] - places[8 * at];
        // To whole units.
        assert!((bar(0) - 4.0 * bar(1)).abs() <= 2.5, "{svg}");
    }
}
