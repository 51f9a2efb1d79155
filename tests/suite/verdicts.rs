//! What pages say of figures is true of the values as they were written, however these are shown.

use crate::support::{Site, text};

/// The words of the page of an indicator and of that of its goal, in English, with these front matter, table
/// and targets.
fn told(front: &str, table: &str, targets: &str) -> String {
    let front = format!("---\ntitle: Empty homes\n{front}\n---\n");
    let files = [
        ("programme.yaml", "title: North\nlanguages: [en]\narea: north\nreference_area: city\n"),
        ("areas.csv", "id,name\nnorth,North\ncity,City\neast,East\n"),
        ("goals/fewer.md", "---\ntitle: Fewer empty homes\nindicators: [homes]\n---\n"),
        ("indicators/homes.md", front.as_str()),
        ("indicators/homes.csv", table),
        ("targets.csv", targets),
    ];
    let files = files.iter().filter(|(_, text)| !text.is_empty()).copied();
    let site = Site::of(&files.collect::<Vec<_>>(), "2026-11-27");
    text(site.page("indicators/homes")) + &text(site.page("goals/fewer"))
}

/// Each of the texts stands on the page, and none of the others.
fn says(page: &str, expected: &[&str], not: &[&str]) {
    for part in expected {
        assert!(page.contains(part), "{part} is not in: {page}");
    }
    for part in not {
        assert!(!page.contains(part), "{part} is in: {page}");
    }
}

#[test]
fn a_target_is_not_reached_by_rounding_and_the_page_shows_why() {
    let page = told(
        "measure: percentage\ndecimals: 0\npolarity: higher\nbaseline: {period: 2020}",
        "area,period,value\nnorth,2020,40.0\nnorth,2025,59.5\n",
        "id,indicator,area,period,value\nt,homes,north,2030,60\n",
    );
    says(&page, &["59.5", "60.0"], &["been reached", "reached (2030)"]);
}

#[test]
fn what_differs_by_less_than_is_shown_is_almost_the_same() {
    let page = told(
        "measure: percentage\ndecimals: 0\npolarity: lower",
        "area,period,value\nnorth,2023,45.1\nnorth,2025,45.4\ncity,2025,44.8\n",
        "",
    );
    says(&page, &["That is almost the same as in 2023", "For City it was almost the same"], &[]);
    let same = told(
        "measure: percentage\ndecimals: 0\npolarity: lower",
        "area,period,value\nnorth,2023,45.1\nnorth,2024,45.3\nnorth,2025,45.1\n",
        "",
    );
    says(&same, &["That is the same as in 2023"], &["stayed the same at every measurement"]);
}

#[test]
fn amounts_have_no_decimals_or_two_and_their_own_currency_everywhere() {
    let table = "area,period,value\nnorth,2022,93148.80581879434\nnorth,2023,93882.3877639319\n";
    let whole = told("measure: amount\ndecimals: 0", table, "");
    says(&whole, &["€93,882"], &["93,882.3"]);
    let cents = told("measure: amount\nunit: dollar", table, "");
    says(&cents, &["93,882.39"], &["93,882.3877", "€"]);
}

#[test]
fn a_fall_of_all_of_it_ends_at_nothing() {
    let page = told(
        "measure: count\nunit: homes",
        "area,period,value\nnorth,2023,1000\nnorth,2025,2\n",
        "",
    );
    says(&page, &["99.8 per cent"], &["100 per cent"]);
}

#[test]
fn of_growth_only_points_are_told() {
    let page =
        told("measure: change", "area,period,value\nnorth,2022,101.3\nnorth,2023,-3.5\n", "");
    says(
        &page,
        &["\u{2212}3.5 per cent", "104.8 percentage points lower"],
        &["a fall of", "a rise of"],
    );
}

#[test]
fn a_change_in_per_cent_needs_figures_above_nothing_all_the_way() {
    let table = "area,period,value\nnorth,2021,100\nnorth,2022,-20\nnorth,2023,150\n";
    let page = told("measure: amount", table, "");
    says(&page, &["€50 higher than in 2021"], &["per cent"]);
}

#[test]
fn a_target_that_is_past_and_was_not_measured_is_neither_reached_nor_missed() {
    let page = told(
        "measure: percentage\npolarity: lower\nbaseline: {period: 2020}",
        "area,period,value\nnorth,2020,14\nnorth,2023,4\n",
        "id,indicator,area,period,value\nt,homes,north,2024,5\n",
    );
    says(
        &page,
        &["not measured when it was due (2024)"],
        &["reached (2024)", "was missed", "was reached"],
    );
}

#[test]
fn a_target_is_shown_before_anything_was_measured() {
    let targets = "id,indicator,area,period,value\nt,homes,north,2030,12.5\n";
    says(&told("measure: percentage\npolarity: lower", "", targets), &["12.5%"], &[]);
}

#[test]
fn years_that_were_due_and_are_not_there_are_named() {
    let of = |front: &str, table: &str| {
        let front = format!("measure: percentage\npolarity: higher\n{front}");
        let site = Site::of_indicator("area: noord\n", "id,name\nnoord,Noord\n", &front, table);
        site.file("indicatoren/cijfer/index.html").to_owned()
    };
    let rows = "period,value\n2009,20\n2010,21\n2018,30\n2019,31\n";
    let said = "Voor Noord zijn er geen gegevens over 2011 tot en met 2017.";
    assert!(of("frequency: yearly\n", rows).contains(said));
    let said = "Voor Noord zijn er geen gegevens over 2012, 2014 en 2016.";
    assert!(of("frequency: every two years\n", rows).contains(said));
    assert!(!of("frequency: once\n", rows).contains("geen gegevens over"));
    // What was measured every other year lacks nothing.
    let rows = "period,value\n2015,20\n2017,21\n2019,31\n";
    assert!(!of("frequency: every two years\n", rows).contains("geen gegevens over"));
}

#[test]
fn a_track_shows_a_decimal_more_where_a_target_would_look_reached() {
    let site = Site::of(
        &[
            ("programme.yaml", "title: Proef\narea: noord\n"),
            ("areas.csv", "id,name\nnoord,Noord\n"),
            ("goals/doel.md", "---\ntitle: Doel\nindicators: [cijfer]\n---\n"),
            (
                "indicators/cijfer.md",
                "---\ntitle: Cijfer\nmeasure: percentage\npolarity: higher\ndecimals: 0\nbaseline: {period: 2021}\n---\n",
            ),
            ("indicators/cijfer.csv", "period,value\n2021,50\n2023,59.6\n"),
            ("targets.csv", "id,indicator,period,value\nt,cijfer,2027,60\n"),
        ],
        "2026-01-01",
    );
    let page = site.page("doelen/doel");
    let (_, track) = page.split_once("id=\"op-weg-t").unwrap();
    let (track, _) = track.split_once("</figure>").unwrap();
    assert!(track.contains("59,6%") && track.contains("60,0%"), "{track}");
    assert!(!track.contains(">60%<"), "{track}");
}

#[test]
fn the_way_to_a_target_is_not_told_finer_than_it_was_measured() {
    let page = told(
        "measure: score\ndecimals: 0\npolarity: higher\nbaseline: {period: 2024-Q3}",
        "area,period,value\nnorth,2024-Q3,5.000\nnorth,2024-Q4,5.000\n",
        "id,indicator,area,period,value\nt,homes,north,2026,5.001\n",
    );
    says(
        &page,
        &["at 5.0000 and is to reach 5.0010", "on schedule it would be 5.0001"],
        &["at 5.00000"],
    );
    // Less than that cannot be told from what was measured.
    let page = told(
        "measure: score\ndecimals: 0\npolarity: higher\nbaseline: {period: 2024-Q3}",
        "area,period,value\nnorth,2024-Q3,5.000\nnorth,2024-Q4,5.000\n",
        "id,indicator,area,period,value\nt,homes,north,2099,5.001\n",
    );
    says(&page, &["at 5.000 and is to reach 5.001"], &["at 5.0000", "would be"]);
}
