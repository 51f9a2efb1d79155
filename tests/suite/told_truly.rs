//! Kinds of untruth that random indicators brought to light, each in a small case.

use crate::support::{Site, part, text};

/// A site in both languages of one indicator that a goal follows, with its table and its targets.
fn site(front: &str, rows: &str, targets: &str) -> Site {
    let front = format!("---\ntitle: Cijfer\n{front}---\n");
    let rows = format!("area,period,value{rows}");
    let targets = format!("id,indicator,area,period,value,kind,reference_area\n{targets}");
    let files = [
        (
            "programme.yaml",
            "title: Proef\nlanguages: [nl, en]\narea: noord\nreference_area: stad\n",
        ),
        (
            "areas.csv",
            "id,name,type,parent\nstad,Stad,stad,\nnoord,Noord,stadsdeel,stad\n\
             zuid,Zuid,stadsdeel,stad\n",
        ),
        ("goals/doel.md", "---\ntitle: Doel\nindicators: [{indicator: c, role: headline}]\n---\n"),
        ("indicators/c.md", front.as_str()),
        ("indicators/c.csv", rows.as_str()),
        ("targets.csv", targets.as_str()),
    ];
    Site::of(&files, "2024-06-01")
}

/// What the figure of the indicator says, in both languages.
fn figure(site: &Site) -> [String; 2] {
    ["indicatoren/c", "en/indicators/c"].map(|page| text(part(site.page(page), "cijfer")))
}

fn home(site: &Site) -> [String; 2] {
    ["", "en"].map(|page| text(part(site.page(page), "doelen")))
}

#[track_caller]
fn tells(told: &[String; 2], words: [&str; 2]) {
    for (told, words) in told.iter().zip(words) {
        assert!(told.contains(words), "{words} is not in: {told}");
    }
}

#[track_caller]
fn never(told: &[String; 2], words: [&str; 2]) {
    for (told, words) in told.iter().zip(words) {
        assert!(!told.contains(words), "{words} is in: {told}");
    }
}

#[test]
fn a_figure_of_the_city_alone_is_a_figure() {
    let told =
        figure(&site("measure: amount\n", ",status\nstad,2023,4000,\nnoord,2023,,missing\n", ""));
    tells(&told, ["Cijfer in Stad: € 4.000", "Cijfer in Stad: €4,000"]);
    never(&told, ["nog geen cijfers", "no figures yet"]);
}

#[test]
fn one_area_is_not_everywhere() {
    let told = figure(&site("measure: score\n", "\nzuid,2023,7\nnoord,2021,6\nstad,2021,6\n", ""));
    never(&told, ["overal", "everywhere"]);
    let of_one = "measure: score\nchart: {type: bars}\n";
    let told =
        figure(&site(of_one, ",status\nzuid,2023,7,\nstad,2023,7,\nnoord,2023,,missing\n", ""));
    tells(&told, ["Cijfer in Zuid: 7", "Cijfer in Zuid: 7"]);
}

#[test]
fn nothing_was_measured_since_where_nothing_was_measured() {
    let rows = ",status\nnoord,2023,,missing\nzuid,2023,6,\n";
    let told =
        figure(&site("measure: score\npolarity: higher\n", rows, "t,c,noord,2028,,maintain,\n"));
    tells(&told, ["dat het cijfer niet lager wordt.", "that the figure does not fall."]);
    never(&told, ["Sindsdien", "measured since"]);
}

#[test]
fn a_good_range_is_kept_before_anything_was_measured() {
    let front = "measure: score\npolarity: range\ngood_range: [4, 6]\n";
    let told = figure(&site(front, "\nnoord,2023,5\n", "t,c,noord,2020,,maintain,\n"));
    tells(&told, ["dat het cijfer tussen 4 en 6 blijft", "that the figure stays between 4 and 6"]);
    let front = "measure: score\npolarity: higher\n";
    let told = figure(&site(front, "\nnoord,2023,5\n", "t,c,noord,2020,4,maintain,\n"));
    tells(&told, ["dat het cijfer niet onder 4 komt", "that the figure does not fall below 4"]);
}

#[test]
fn a_gap_that_is_to_change_its_side_becomes_no_smaller() {
    let rows = "\nnoord,2022,24\nnoord,2023,23\nstad,2022,20\nstad,2023,20\n";
    let front = "measure: percentage\npolarity: lower\n";
    let told = figure(&site(front, rows, "t,c,noord,2028,-2,gap-to-reference,stad\n"));
    let words = [
        "Daarvoor moet het cijfer van Noord nog 5 procentpunt dalen ten opzichte van Stad.",
        "To get there the figure of Noord has to fall by 5 percentage points compared with Stad.",
    ];
    tells(&told, words);
    let told = figure(&site(front, rows, "t,c,noord,2028,2,gap-to-reference,stad\n"));
    tells(&told, ["het verschil nog 1 procentpunt kleiner", "the difference has to shrink by 1"]);
}

#[test]
fn a_gap_is_that_of_the_numbers_beside_it() {
    let rows = "\nnoord,2022,3.5\nnoord,2023,3.5\nstad,2022,4.0\nstad,2023,4.4\n";
    let front = "measure: percentage\npolarity: higher\ndecimals: 0\n";
    let told = figure(&site(front, rows, "t,c,noord,2028,2,gap-to-reference,stad\n"));
    let words = ["het verschil vrijwel 0 procentpunt", "the difference is almost 0 percentage"];
    tells(&told, words);
}

#[test]
fn on_schedule_it_would_not_be_what_it_is() {
    let rows = "\nnoord,2020,100.00\nnoord,2023,100.00\n";
    let front = "measure: amount\nunit: euro\npolarity: higher\nbaseline: {period: 2020}\n";
    let site = site(front, rows, "t,c,noord,2029,100.01,absolute,\n");
    let told = ["doelen/doel", "en/goals/doel"].map(|page| text(part(site.page(page), "hoe-ver")));
    never(&told, ["op schema", "on schedule"]);
}

#[test]
fn the_codes_of_a_scale_are_told_in_its_words() {
    let front = "measure: ordinal\nscale: [{code: 1, label: slecht}, {code: 2, label: matig}, \
                 {code: 3, label: goed}]\n";
    let site = site(front, "\nnoord,2022,2\nnoord,2023,3\nzuid,2023,1\n", "");
    let told = figure(&site);
    tells(&told, ["gestegen van matig naar goed", "up from matig to goed"]);
    never(&told, ["hoger dan", "higher than"]);
    let area = text(part(site.page("gebieden/zuid"), "cijfers"));
    assert!(area.contains("Slecht in Zuid."), "{area}");
}

#[test]
fn words_that_were_found_twice_are_two_measurements() {
    let front = "measure: qualitative\n";
    let site =
        site(front, "\nnoord,2022,matig\nnoord,2023,goed\nzuid,2022,goed\nzuid,2023,goed\n", "");
    tells(&home(&site), ["was matig in 2022", "was matig in 2022"]);
    let area = text(part(site.page("gebieden/zuid"), "cijfers"));
    assert!(area.contains("gelijk aan 2022") && !area.contains("pas één meting"), "{area}");
}

#[test]
fn a_forecast_is_no_measurement() {
    let site = site("measure: score\n", ",status\nnoord,2023,7,forecast\n", "");
    tells(&home(&site), ["alleen een prognose", "only a forecast"]);
}

#[test]
fn a_figure_that_does_not_tell_how_far_it_is_has_data() {
    let goal = "---\ntitle: Doel\nindicators: [c, d]\n---\n";
    let front = "---\ntitle: Cijfer\nmeasure: score\npolarity: higher\n---\n";
    let other = "---\ntitle: Ander\nmeasure: score\npolarity: lower\n---\n";
    let files = [
        ("programme.yaml", "title: Proef\nlanguages: [nl, en]\narea: noord\n"),
        ("areas.csv", "id,name\nnoord,Noord\n"),
        ("goals/doel.md", goal),
        ("indicators/c.md", front),
        ("indicators/c.csv", "area,period,value\nnoord,2023,5\n"),
        ("indicators/d.md", other),
        ("indicators/d.csv", "area,period,value\nnoord,2022,5\nnoord,2023,6\n"),
        (
            "targets.csv",
            "id,indicator,area,period,value,kind\nt,c,noord,2028,7,absolute\nu,d,noord,2028,5.5,maintain\n",
        ),
    ];
    let site = Site::of(&files, "2024-06-01");
    let told = ["doelen/doel", "en/goals/doel"].map(|page| text(part(site.page(page), "cijfers")));
    let unknown = [
        "Van 1 ander cijfer is nog niet te zeggen hoe het ermee staat.",
        "Of 1 other figure it cannot be said yet how it stands.",
    ];
    tells(&told, unknown);
    // Above what it was to stay below, and nobody knows whether it was farther away before.
    let kept = ["1 cijfer is niet gebleven waar het moest blijven.", "has not stayed where it was"];
    tells(&told, kept);
    let page = text(site.page("indicatoren/d"));
    assert!(page.contains("niet volgens de streefwaarde voor 2028"), "{page}");
    assert!(!page.contains("dan aan het begin"), "{page}");
}

#[test]
fn figures_of_other_areas_are_figures() {
    let rows = ",status\nnoord,2023,,missing\nzuid,2023,6,\n";
    let site = site("measure: score\npolarity: higher\n", rows, "t,c,noord,2028,7,absolute,\n");
    tells(
        &home(&site),
        ["Cijfer: alleen cijfers per gebied (2023)", "only figures by area (2023)"],
    );
}

#[test]
fn an_area_whose_margin_holds_the_city_is_not_lower() {
    let front = "measure: percentage\n";
    let rows = ",lower,upper\nnoord,2023,20,18,22\nstad,2023,21,20,22\nzuid,2023,21.4,21.3,21.5\n";
    let site = site(front, rows, "");
    let lede = |page: &str| text(site.page(page).split("class=\"lede\">").nth(1).unwrap());
    let told = ["gebieden/noord", "en/areas/noord"].map(lede);
    tells(&told, ["ongeveer hetzelfde als in Stad", "about the same as in Stad"]);
}

#[test]
fn figures_that_may_not_be_shown_are_not_absent() {
    let site = site("measure: rate\nmonitor: area\n", ",status\nnoord,2023,,suppressed\n", "");
    for told in [figure(&site), home(&site)] {
        tells(&told, ["e cijfers worden niet getoond", "he figures are not shown"]);
        never(&told, ["geen cijfers", "no figures"]);
    }
}

#[test]
fn what_changed_is_told_with_the_value() {
    let rows: String = (1..=8)
        .map(|at| format!("noord,201{at},{at}1000.{at},{at}0000.0,{at}2000.0\n"))
        .chain(["stad,2018,2.0,1.0,3.0\n".to_owned()])
        .collect();
    let unit = "unit: gevallen van een lange omschrijving die in elke zin terugkomt per 1.000\n";
    let front = format!("measure: rate\nbaseline: {{period: 2011}}\n{unit}");
    let site = site(&front, &format!(",lower,upper\n{rows}"), "");
    for (page, joined) in
        [("indicatoren/c", "; dat is 70.000,7"), ("en/indicators/c", "; that is 70,000.7")]
    {
        let figure = part(site.page(page), "cijfer");
        let sentence = figure.split("<p class=\"sentence\"").nth(1).unwrap();
        let sentence = text(sentence.split("</p>").next().unwrap());
        assert!(sentence.contains(joined), "{sentence}");
    }
}

#[test]
fn a_line_on_the_home_page_begins_where_figures_can_be_compared() {
    let rows = "\nnoord,2021-Q1,900\nnoord,2022-Q1,10\nnoord,2022-Q3,12\n";
    let site = site("measure: rate\nseries_breaks: [{at: 2022-Q1}]\n", rows, "");
    for (page, called) in [
        ("", "van 10 in 2022 K1 naar 12 in 2022 K3"),
        ("en", "from 10 in 2022 Q1 to 12 in 2022 Q3"),
    ] {
        let board = part(site.page(page), "doelen");
        assert!(board.contains(called), "{board}");
    }
}

#[test]
fn an_area_with_an_article_is_called_so_beside_drawings_and_money() {
    let files = [
        ("programme.yaml", "title: Proef\nlanguages: [nl]\narea: ooster\n"),
        (
            "areas.csv",
            "id,name,in,type\nooster,Oosterparkwijk,de Oosterparkwijk,wijk\nbeijum,Beijum,,wijk\n",
        ),
        ("indicators/c.md", "---\ntitle: Cijfer\nmeasure: rate\n---\n"),
        ("indicators/c.csv", "area,period,value\nooster,2023,4\nbeijum,2023,5\n"),
        ("funds/f.md", "---\ntitle: Fonds\nareas: [ooster, beijum]\n---\n"),
        ("allocations.csv", "id,fund,to,amount,stage\nm1,f,,1000,sought\n"),
    ];
    let site = Site::of(&files, "2024-06-01");
    let figure = text(part(site.page("indicatoren/c"), "cijfer"));
    assert!(figure.contains("Cijfer, de Oosterparkwijk en Beijum, 2023"), "{figure}");
    let unknown = text(site.page("wat-we-nog-niet-weten"));
    assert!(unknown.contains("€ 1.000 voor Beijum en de Oosterparkwijk"), "{unknown}");
}

#[test]
fn what_is_measured_in_another_way_in_one_area_is_compared_with_nothing_there() {
    let rows = ",status\nnoord,2021,900,\nnoord,2022,10,break\nnoord,2023,12,\n\
                stad,2021,20,\nstad,2022,21,\nstad,2023,30,\nzuid,2021,4,\nzuid,2022,40,\nzuid,2023,44,break\n";
    let told = figure(&site("measure: rate\n", rows, ""));
    tells(&told, ["gestegen van 10 naar 12", "up from 10 to 12"]);
    tells(
        &told,
        ["In 2022 is de manier van meten veranderd.", "In 2022 the way of measuring changed."],
    );
    tells(&told, ["10 breuk in de reeks", "10 series break"]);
    tells(
        &told,
        [
            "In 2023 is voor Zuid de manier van meten veranderd.",
            "In 2023 the way of measuring changed for Zuid.",
        ],
    );
    never(&told, ["900 naar", "from 900"]);
}

#[test]
fn an_unreliable_figure_is_told_as_one_and_decides_nothing() {
    let targets = "s1,c,noord,2024,20,absolute,\n";
    let rows = ",status\nnoord,2021,10,\nnoord,2023,12,unreliable\nstad,2023,30,\n";
    let told =
        figure(&site("measure: rate\npolarity: higher\nbaseline: {period: 2021}\n", rows, targets));
    tells(&told, ["geen duidelijke verandering", "no clear change"]);
    tells(&told, ["want niet beide cijfers zijn betrouwbaar", "as not both figures are reliable"]);
    tells(&told, ["12 weinig betrouwbaar", "12 unreliable"]);
    never(&told, ["onzekerheidsmarge", "margin"]);
}

#[test]
fn without_a_baseline_the_way_is_told_from_the_first_figure() {
    let rows = "\nnoord,2020,10\nnoord,2023,30\n";
    let targets = "t,c,noord,2028,50,absolute,\nu,c,noord,2029,5,change-from-baseline,\n";
    let page = |site: &Site| {
        let pages = ["indicatoren/c", "en/indicators/c"];
        pages.map(|page| text(part(site.page(page), "streefwaarden")))
    };
    let site_of = |front: &str| site(front, rows, targets);
    let without = site_of("measure: count\npolarity: higher\n");
    let told = page(&without);
    tells(
        &told,
        ["telt vanaf het eerste vergelijkbare cijfer", "from the first comparable figure"],
    );
    tells(&told, ["geen nulmeting gekozen", "no baseline has been chosen"]);
    never(&told, ["vanaf de nulmeting", "from the baseline"]);
    assert!(without.codes.contains(&"indicator-without-baseline"));
    let told = figure(&without);
    never(&told, ["van de nulmeting ontbreekt", "of the baseline is missing"]);
    let told = page(&site_of("measure: count\npolarity: higher\nbaseline: {period: 2020}\n"));
    tells(&told, ["telt vanaf de nulmeting tot", "counts from the baseline to"]);
    let once = site("measure: count\npolarity: higher\n", "\nnoord,2023,30\n", targets);
    tells(&page(&once), ["nog geen eerder cijfer", "no earlier figure"]);
    let early = "measure: count\npolarity: higher\nbaseline: {period: 2023}\n";
    let once = site(early, "\nnoord,2023,30\n", targets);
    tells(
        &page(&once),
        ["na de nulmeting nog niets", "nothing has been measured after the baseline"],
    );
}

/// A site in both languages with the headline figure of a goal by sex, and these targets.
fn site_by_sex(targets: &str) -> Site {
    let targets = format!("id,indicator,goal,area,period,value,kind,by_sex\n{targets}");
    let files = [
        ("programme.yaml", "title: Proef\nlanguages: [nl, en]\narea: stad\n"),
        ("areas.csv", "id,name,parent\nstad,Stad,\nnoord,Noord,stad\nzuid,Zuid,stad\n"),
        ("goals/doel.md", "---\ntitle: Doel\nindicators: [{indicator: c, role: headline}]\n---\n"),
        (
            "indicators/c.md",
            "---\ntitle: Cijfer\nmeasure: percentage\npolarity: higher\nmonitor: area\n\
             baseline: {period: 2021}\n---\n",
        ),
        (
            "indicators/c.csv",
            "area,period,value,by_sex\nstad,2021,40,man\nstad,2021,50,vrouw\nstad,2025,46,man\n\
             stad,2025,49,vrouw\nnoord,2021,20,man\nnoord,2025,30,man\n",
        ),
        ("targets.csv", targets.as_str()),
    ];
    Site::of(&files, "2026-11-27")
}

#[test]
fn an_area_with_figures_of_groups_alone_tells_them() {
    let site = site_by_sex("a,c,doel,stad,2027,50,absolute,man\n");
    let own =
        ["gebieden/stad", "en/areas/stad"].map(|page| text(part(site.page(page), "per-groep")));
    tells(&own, ["geen cijfer, wel per groep", "no figure for Stad, only for groups"]);
    tells(&own, ["man 46% en vrouw 49% (2025)", "man 46% and vrouw 49% (2025)"]);
    let noord = text(part(site.page("gebieden/noord"), "per-groep"));
    assert!(noord.contains("man 30% (2025)"), "{noord}");
    assert!(!site.page("gebieden/zuid").contains("per-groep"));
}

#[test]
fn what_is_known_of_parts_is_told_alike_on_all_pages() {
    // Nothing was measured of the whole, whose target stands with those for its parts.
    let targets = "a,c,doel,stad,2027,50,absolute,man\nb,c,doel,stad,2027,60,absolute,vrouw\n\
                   e,c,doel,stad,2027,70,absolute,\n";
    let site = site_by_sex(targets);
    let away = "gaat de verkeerde kant op (streefwaarde voor 2027)";
    for (page, part_of) in [
        ("", "doelen"),
        ("voor-de-raad", "doelen"),
        ("gebiedsmonitor", "doelen"),
        ("gebieden/stad", "per-groep"),
        ("doelen/doel", "hoe-ver"),
        ("indicatoren/c", "hoe-ver"),
    ] {
        let told = text(part(site.page(page), part_of)).to_lowercase();
        assert!(told.contains("vrouw") && told.contains(away), "{page}: {told}");
    }
    let brief = text(part(site.page(""), "kort"));
    assert!(brief.contains("0 van 1") && !brief.contains("nog niet genoeg"), "{brief}");
    let council = text(part(site.page("voor-de-raad"), "doelen"));
    assert!(!council.contains("geen cijfer over het gebied"), "{council}");
}

#[test]
fn what_was_due_was_reached_or_missed_on_all_pages() {
    let front = "measure: percentage\npolarity: lower\nbaseline: {period: 2020}\nmonitor: area\n";
    let rows = "\nnoord,2020,40\nnoord,2022,25.4\nstad,2020,40\nstad,2022,30\n";
    let missed = site(front, rows, "t,c,noord,2022,25,absolute,\n");
    for (page, part_of) in [
        ("", "doelen"),
        ("voor-de-raad", "doelen"),
        ("gebiedsmonitor", "doelen"),
        ("gebieden/noord", "cijfers"),
        ("doelen/doel", "hoe-ver"),
        ("indicatoren/c", "streefwaarden"),
    ] {
        let told = text(part(missed.page(page), part_of)).to_lowercase();
        assert!(told.contains("streefwaarde voor 2022 niet gehaald"), "{page}: {told}");
        assert!(!told.contains("loopt achter") && !told.contains("moet in 2022"), "{page}: {told}");
    }
    // What was reached in time was reached, and what is later is later.
    let rows = "\nnoord,2020,40\nnoord,2022,24\nnoord,2023,39\n";
    let reached = site(front, rows, "t,c,noord,2022,25,absolute,\n");
    let told = text(part(reached.page("gebieden/noord"), "cijfers"));
    assert!(told.contains("Streefwaarde voor 2022 gehaald"), "{told}");
    let rows = "\nnoord,2020,40\nnoord,2022,30\nnoord,2023,20\n";
    let late = site(front, rows, "t,c,noord,2022,25,absolute,\n");
    let told = text(part(late.page("gebieden/noord"), "cijfers"));
    assert!(told.contains("Streefwaarde voor 2022 niet gehaald"), "{told}");
}

#[test]
fn areas_of_one_level_are_compared_and_none_of_them_is_left_out() {
    let areas = "id,name,type,parent\nstad,Stad,gemeente,\nnoord,Noord,wijk,stad\n\
                 zuid,Zuid,wijk,stad\nbuurt,Buurt,buurt,noord\nland,Land,land,\n";
    let untyped = "id,name,parent\nstad,Stad,\nnoord,Noord,stad\nzuid,Zuid,stad\n\
                   buurt,Buurt,noord\nland,Land,\n";
    let rows = "area,period,value\nstad,2023,600\nnoord,2023,400\nzuid,2023,200\nbuurt,2023,100\n";
    for (areas, measure) in
        [(areas, "count"), (untyped, "count"), (areas, "rate"), (untyped, "rate")]
    {
        let front = format!("measure: {measure}\n");
        let site = Site::of_indicator("languages: [nl, en]\narea: stad\n", areas, &front, rows);
        let told = ["indicatoren/cijfer", "en/indicators/cijfer"]
            .map(|page| text(part(site.page(page), "cijfer")));
        let words = [["in Noord (400)", "in Noord (400)"], ["in Zuid (200)", "in Zuid (200)"]];
        // Of rates the city is told, and of two others beside it no highest.
        words.into_iter().filter(|_| measure == "count").for_each(|words| tells(&told, words));
        never(&told, ["in Buurt (100)", "in Buurt (100)"]);
    }
    // Where every district has them, the smaller areas are compared.
    let rows = format!("{rows}hoek,2023,30\n");
    let areas = format!("{areas}hoek,Hoek,buurt,zuid\n");
    let site = Site::of_indicator("area: stad\n", &areas, "measure: count\n", &rows);
    let told = text(part(site.page("indicatoren/cijfer"), "cijfer"));
    assert!(told.contains("in Buurt (100)") && told.contains("in Hoek (30)"), "{told}");
}

#[test]
fn a_gap_is_not_followed_across_a_break_of_the_reference() {
    let front = "measure: percentage\npolarity: lower\nbaseline: {period: 2021}\n";
    let targets = "t,c,noord,2028,1,gap-to-reference,stad\n";
    let rows = |status: &str| {
        format!(
            ",status\nnoord,2021,30,\nnoord,2023,24,\nstad,2021,20,\nstad,2022,21,{status}\n\
             stad,2023,22,\n"
        )
    };
    let told = |status: &str| figure(&site(front, &rows(status), targets));
    tells(&told("final"), ["in 2021 was dat 10 procentpunt", "10 percentage points"]);
    // From 2021 to 2023 the gap is of two ways of measuring.
    never(&told("break"), ["in 2021 was dat 10 procentpunt", "10 percentage points"]);
    let site = site(front, &rows("break"), targets);
    let row = text(part(site.page("indicatoren/c"), "streefwaarden"));
    assert!(row.contains("nog niet te zeggen") && row.contains("geen eerder cijfer"), "{row}");
}

#[test]
fn what_districts_are_held_against_is_not_ranked_among_them() {
    let areas = "id,name,type,parent\nstad,Stad,stad,\na,Aa,wijk,stad\nb,Be,wijk,stad\n\
                 ander,Ander,wijk,\n";
    let rows =
        "area,period,value\nstad,2022,5\nstad,2023,5\na,2022,4\na,2023,4\nb,2023,6\nander,2023,9\n";
    let front = "measure: rate\ncomparators: [ander]\n";
    let ranked = |areas: &str, front: &str| {
        let site = Site::of_indicator("area: stad\n", areas, front, rows);
        text(part(site.page("indicatoren/cijfer"), "gebieden"))
    };
    let told = ranked(areas, front);
    assert!(told.contains("Aa") && told.contains("Be") && !told.contains("Ander"), "{told}");
    // Without types in the register, a city is no district either.
    let untyped = "id,name,parent\nstad,Stad,\na,Aa,stad\nb,Be,stad\nander,Ander,\n";
    let told = ranked(untyped, front);
    assert!(!told.contains("Stad") && !told.contains("Ander"), "{told}");
}

#[test]
fn an_amount_on_its_way_is_an_amount() {
    let front = "measure: amount\npolarity: higher\nbaseline: {period: 2021}\n";
    let site =
        site(front, "\nnoord,2021,1000\nnoord,2023,4000\n", "t,c,noord,2028,9000,absolute,\n");
    let told = ["doelen/doel", "en/goals/doel"].map(|page| text(part(site.page(page), "hoe-ver")));
    tells(&told, ["begon in 2021 met € 1.000", "began in 2021 at €1,000"]);
}

/// The largest number that can be written, of 29 digits.
const MOST: &str = "79228162514264337593543950335";
/// The smallest above zero.
const LEAST: &str = "0.0000000000000000000000000001";

#[test]
fn the_largest_numbers_on_both_sides_of_a_break_are_drawn() {
    for (before, after) in [
        (MOST.to_owned(), MOST.to_owned()),
        (MOST.to_owned(), format!("-{MOST}")),
        (format!("-{MOST}"), MOST.to_owned()),
        (format!("-{MOST}"), format!("-{MOST}")),
        (LEAST.to_owned(), MOST.to_owned()),
    ] {
        let rows = format!(
            ",status\nnoord,2021,{before},\nnoord,2022,{after},break\nnoord,2023,{before},\n\
             stad,2021,{after},\nstad,2022,{after},\nzuid,2021,1,\nzuid,2022,{before},break\n"
        );
        for form in ["line", "multiples"] {
            let front = format!("measure: index\nchart: {{type: {form}}}\n");
            let told = figure(&site(&front, &rows, ""));
            tells(&told, ["reuk in de reeks", "eries break"]);
        }
    }
}

#[test]
fn the_largest_and_the_smallest_numbers_stop_no_page() {
    let (most, least) = (MOST.to_owned(), LEAST.to_owned());
    let (lowest, nearly) = (format!("-{most}"), "7922816251426433759354395033.4".to_owned());
    let pairs = [
        (&most, &most),
        (&most, &lowest),
        (&lowest, &most),
        (&lowest, &lowest),
        (&least, &most),
        (&most, &least),
        (&least, &least),
        (&nearly, &most),
    ];
    let fronts = [
        "measure: count\npolarity: higher\n",
        "measure: count\npolarity: lower\ncumulative: true\nunit: mensen\n",
        "measure: rate\npolarity: range\ngood_range: [-7, 79228162514264337593543950335]\ndecimals: 2\n",
        "measure: amount\nunit: euro\npolarity: higher\n",
        "measure: index\npath: compound\npolarity: higher\nbaseline: {period: 2021}\n",
        "measure: score\ndecimals: 1\nchart: {type: bars}\n",
        "measure: count\nchart: {type: dots}\n",
        "measure: rate\nchart: {type: multiples}\n",
        "measure: count\nchart: {type: stacked, by: geslacht}\n",
    ];
    let mut files = vec![
        (
            "programme.yaml".to_owned(),
            "title: Proef\nlanguages: [nl, en]\narea: noord\nreference_area: stad\n".to_owned(),
        ),
        (
            "areas.csv".to_owned(),
            "id,name,type,parent,col,row\nstad,Stad,stad,,,\nnoord,Noord,stadsdeel,stad,1,1\n\
             zuid,Zuid,stadsdeel,stad,1,2\nbuurt,Buurt,buurt,noord,1,3\n"
                .to_owned(),
        ),
    ];
    let (mut targets, mut followed) = (String::new(), Vec::new());
    for (number, (front, (first, last))) in
        fronts.iter().flat_map(|front| pairs.iter().map(move |pair| (front, *pair))).enumerate()
    {
        let id = format!("c{number}");
        files.push((
            format!("indicators/{id}.md"),
            format!("---\ntitle: Cijfer {number}\nmonitor: area\n{front}---\n"),
        ));
        files.push((
            format!("indicators/{id}.csv"),
            format!(
                "area,period,value,lower,upper,by_geslacht\n\
                 noord,2021,{first},{first},{first},\nnoord,2022,1,,,\nnoord,2023,{last},,,\n\
                 noord,2023,{first},,,man\nnoord,2023,{last},,,vrouw\n\
                 noord,2021,{first},,,man\nnoord,2021,{last},,,vrouw\n\
                 stad,2021,{last},,,\nstad,2023,{first},,,\nzuid,2021,{last},,,\n\
                 zuid,2023,{last},,,\nbuurt,2023,{first},,,\nbuurt,2021,0,,,\n"
            ),
        ));
        followed.push(format!("{{indicator: {id}, role: headline}}"));
        for (kind, value) in [
            ("absolute", &most),
            ("absolute", &lowest),
            ("maintain", first),
            ("gap-to-reference", last),
            ("direction-only", &least),
            ("change-from-baseline", first),
            ("relative-change", last),
        ] {
            let reference = if kind == "gap-to-reference" { "stad" } else { "" };
            // What the baseline is missing for is refused for good reasons.
            if !front.contains("baseline") && kind.contains("change") {
                continue;
            }
            let at = targets.lines().count();
            targets +=
                &format!("t{at},{id},noord,{},{value},{kind},{reference},,\n", 2024 + at % 9);
            targets +=
                &format!("p{at},{id},noord,{},{value},{kind},{reference},,man\n", 2024 + at % 9);
        }
    }
    let goal = format!("---\ntitle: Doel\nindicators: [{}]\n---\n", followed.join(", "));
    files.push(("goals/doel.md".to_owned(), goal));
    files.push((
        "targets.csv".to_owned(),
        format!("id,indicator,area,period,value,kind,reference_area,path,by_geslacht\n{targets}"),
    ));
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let site = Site::of(&files, "2024-06-01");
    // Home tells the headline figure that is worst off.
    for (page, told) in [
        ("indicatoren/c0", "Cijfer 0"),
        ("doelen/doel", "Cijfer 0"),
        ("gebieden/noord", "Cijfer 0"),
        ("gebiedsmonitor", "Cijfer 0"),
        ("", "Cijfer "),
    ] {
        assert!(text(site.page(page)).contains(told), "{page}");
    }
}
