use super::*;

/// Ten thousand indicators of 120 rows: about half a second with this crate optimised and its
/// dependencies not, on two cores. The test holds that it is not quadratic; run it with
/// `--ignored --release` to measure.
#[test]
#[ignore = "takes long without optimisation"]
fn a_large_programme_resolves_in_time() {
    let areas: Vec<String> = (0..12).map(|n| format!("gebied-{n}")).collect();
    let names: Vec<String> = (0..10_000).map(|n| format!("cijfer-{n:05}")).collect();
    let rows = || {
        let years = (2015..2025).map(|year| year.to_string());
        years
            .flat_map(|year| areas.iter().map(move |area| (year.clone(), area)))
            .map(|(year, area)| row(Some(area), &year, Some(1), 0))
            .collect()
    };
    let content = Content {
        documents: (10..)
            .zip(&names)
            .map(|(file, name)| document(Kind::Indicator, name, file, vec![]))
            .collect(),
        areas: (0..).zip(&areas).map(|(n, id)| area(id, None, n)).collect(),
        observations: names.iter().map(|name| table(name, rows())).collect(),
        ..Content::default()
    };
    #[allow(clippy::disallowed_methods)] // A test may measure.
    let begin = std::time::Instant::now();
    let (programme, bag) = resolve(content, today(), false);
    let took = begin.elapsed();
    eprintln!("{} objects in {took:?}", programme.objects.len());
    assert!(bag.is_empty());
    assert!(took.as_secs() < 10, "{took:?}");
}
