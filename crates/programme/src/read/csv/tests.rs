use crate::model::{Allocation, Area};
use crate::read::content::Content;
use crate::read::parse::parse;
use crate::read::source::from_memory;
use crate::schema::Value;
use base::diagnostic::{Language, Place, Texts};
use base::value::Period;

/// Reads a small programme with these files besides; says what is wrong with the place of each.
fn read(files: &[(&str, &str)]) -> (Content, Vec<String>) {
    let programme = ("programme.yaml", "title: P\nlanguages: [nl, en]\n");
    let files = files.iter().chain([&programme]);
    let files = files.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let (sources, mut bag) = from_memory(files.collect(), "");
    let (content, problems) = parse(&sources);
    bag.append(problems);
    let found = bag
        .sorted(&sources)
        .iter()
        .map(|d| {
            let at = match (&d.place, d.place.stretch(&sources)) {
                (_, Some(span)) => &sources.text(span.file)[span.range()],
                (Place::Path(path) | Place::At(path, _), _) => path,
                _ => "",
            };
            let hint = d.hint.as_ref().map_or("", |hint| hint.get(Language::English));
            let message = d.message.get(Language::English);
            format!("{} [{at}] {message} {hint}", d.rule.code)
        })
        .collect();
    (content, found)
}

const NUMBERS: (&str, &str) = ("indicators/i.md", "---\ntitle: I\nmeasure: percentage\n---\n");

fn observe(table: &str) -> (Content, Vec<String>) {
    read(&[NUMBERS, ("indicators/i.csv", table)])
}

#[test]
fn observations_are_read_as_written() {
    let (content, problems) = observe(
        "area,period,value,lower,n,status,published,note,note_en,by_age\n\
         selwerd,2023,25.50,,1488,final,2024-03,toelichting,note,15-24\n\
         selwerd,2023,,,38,suppressed,2024-03,,,\n",
    );
    assert_eq!(problems, [""; 0]);
    let table = &content.observations[0];
    assert_eq!(table.indicator.as_ref(), "i");
    assert_eq!(table.dimensions.len(), 1);
    let [first, second] = table.rows.as_slice() else {
        panic!("two rows");
    };
    assert_eq!(first.cells.value.unwrap().to_string(), "25.50");
    assert_eq!(first.area.as_deref(), Some("selwerd"));
    assert_eq!(first.cells.by[0].as_deref(), Some("15-24"));
    assert_eq!(first.cells.n, Some(1488));
    let note = first.cells.note.as_ref().unwrap();
    assert_eq!(note.translation(crate::model::Lang(1)), Some("note"));
    assert_eq!(second.cells.value, None);
    assert_eq!(second.cells.by[0], None);
    assert_eq!(second.cells.period, Period::Year(2023));
}

#[test]
fn a_mark_a_semicolon_and_carriage_returns_are_accepted() {
    let (content, problems) =
        observe("\u{feff}area;period;value\r\n\r\nselwerd;2023;25,5\r\n;;\r\n");
    assert_eq!(problems, [""; 0]);
    let row = &content.observations[0].rows[0].cells;
    assert_eq!(row.value.unwrap().to_string(), "25.5");
    let text = "\u{feff}area;period;value\r\n\r\nselwerd;2023;25,5\r\n;;\r\n";
    assert_eq!(&text[row.span.range()], "selwerd;2023;25,5");
}

#[test]
fn every_habit_of_a_spreadsheet_has_its_hint() {
    for (cell, expected) in [
        (
            "25.5%",
            "not-a-number [25.5%] “25.5%” is no number. Write 25.5: leave the per cent sign out.",
        ),
        ("\"25,5\"", "not-a-number [25,5] “25,5” is no number. Write 25.5: use a point"),
        ("1.234.567", "Write 1234567: leave the mark for thousands out."),
        ("4e3", "write all digits of the number"),
        ("2-3", "not-a-number [2-3] “2-3” is no number. A spreadsheet has made a date"),
        ("\u{2212}3", "Write -3: use the plain minus"),
        ("12\u{a0}000", "Write 12000: leave the mark"),
        ("<5", "A limit or estimate is no value"),
        ("veel", "not-a-number [veel] “veel” is no number."),
        ("NaN", "Leave the cell empty"),
    ] {
        let (_, problems) = observe(&format!("period,value\n2023,{cell}\n"));
        assert_eq!(problems.len(), 1, "{cell} {problems:?}");
        let found = problems[0].to_lowercase();
        assert!(found.contains(&expected.to_lowercase()), "{cell} {problems:?}");
    }
}

#[test]
fn missing_marks_are_no_values_and_zero_is_one() {
    let (content, problems) =
        observe("period,value\n2019,\n2020,.\n2021,-\n2022,x\n2023,n/a\n2024,0\n");
    assert_eq!(problems, [""; 0]);
    let values: Vec<bool> =
        content.observations[0].rows.iter().map(|row| row.cells.value.is_some()).collect();
    assert_eq!(values, [false, false, false, false, false, true]);
}

#[test]
fn x_is_an_id_and_a_part_as_any_other() {
    let areas = ("areas.csv", "id,name,parent\nx,Wijk X,stad\nstad,x,\n");
    let table = ("indicators/i.csv", "area,period,value,by_geslacht\nx,2023,x,x\n-,2023,1,-\n");
    let (content, problems) = read(&[areas, NUMBERS, table]);
    // The name of an area is no id: it is missing here.
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("“name” is empty"), "{problems:?}");
    let [first, second] = content.observations[0].rows.as_slice() else {
        panic!("two rows");
    };
    assert_eq!((first.area.as_deref(), first.cells.value), (Some("x"), None));
    assert_eq!(first.cells.by[0].as_deref(), Some("x"));
    assert_eq!((second.area.as_deref(), &second.cells.by[0]), (None, &None));
}

#[test]
fn words_are_values_of_scales_only() {
    let ordinal = (
        "indicators/i.md",
        "---\ntitle: I\nmeasure: ordinal\nscale: [{code: goed, label: Goed}, {code: x, label: Slecht}]\n---\n",
    );
    let table = ("indicators/i.csv", "period,value\n2022,goed\n2023,x\n2024,matig\n");
    let (content, problems) = read(&[ordinal, table]);
    assert_eq!(
        problems,
        ["unknown-value [matig] “matig” is no value for “value”. Possible are: goed, x."]
    );
    let words: Vec<Option<&str>> =
        content.observations[0].rows.iter().map(|row| row.cells.word.as_deref()).collect();
    assert_eq!(words, [Some("goed"), Some("x"), None]);

    let words = ("indicators/i.md", "---\ntitle: I\nmeasure: qualitative\n---\n");
    let (_, problems) = read(&[words, table]);
    assert_eq!(problems, [""; 0]);

    // The indicator is wrong itself: what follows from that is not reported.
    let broken = ("indicators/i.md", "---\ntitle: I\nmeasure: ordinaal\n---\n");
    let (_, problems) = read(&[broken, table]);
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn headers_are_checked() {
    let (_, problems) = observe("gebied,period,waarde,value,value,by_\nselwerd,2023,1,2,3,\n");
    let codes: Vec<&str> = problems.iter().map(|p| p.split(". ").last().unwrap()).collect();
    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(problems[0].starts_with("unknown-column [gebied]"));
    assert_eq!(codes[0], "Do you mean “area”?");
    assert!(problems[2].starts_with("duplicate-key [value]"));
    let (_, problems) = observe("area,value\nselwerd,2\n");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("missing-column [area,value] The column “period” is missing."));
    for (table, expected) in [
        ("", "invalid-csv [] This table is empty."),
        ("selwerd,2023,4\n", "invalid-csv [selwerd,2023,4] The first row names no known column."),
        (
            "area\tperiod\tvalue\n",
            "invalid-csv [area\tperiod\tvalue] The columns are separated by tabs.",
        ),
        ("period,value,note_fr\n", "unknown-language [note_fr]"),
        ("period,value,note_nl\n", "unknown-language [note_nl] “nl” is the language in which"),
        ("period,value,,\n2023,1,2,\n", "unknown-column [2]"),
    ] {
        let (_, problems) = observe(table);
        assert_eq!(problems.len(), 1, "{table} {problems:?}");
        assert!(problems[0].starts_with(expected), "{problems:?}");
    }
}

#[test]
fn rows_of_another_length_name_the_likely_column() {
    for (table, expected) in [
        (
            "area,period,value,n,status\nselwerd,2023,25,5,40,final\n",
            "This row has 6 cells, but the header has 5. There probably is a “,” too many at “value”",
        ),
        (
            "area,period,value,status,note\nselwerd,2023,25,final,weinig, maar toch\n",
            "too many at “note”",
        ),
        (
            "area,period,value,status\nselwerd,25,final\n",
            "There probably is a cell missing at “period”",
        ),
        ("area,period,value,status\nselwerd,2023,25\n", "a cell missing at “status”"),
        (
            "period,value,note\n2023,4,\"open\n2024,5,\n",
            "invalid-csv [\"] This quotation mark is closed nowhere",
        ),
        (
            "period,value,note\n2023,4,\"open\n2024,5,\n2025,\"6\",\n",
            "This row goes on over several lines",
        ),
    ] {
        let (_, problems) = observe(table);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains(expected), "{problems:?}");
    }
}

#[test]
fn money_is_strict() {
    let header = "id,fund,to,amount,stage,goals\n";
    for (row, expected) in [
        ("a,f,,400.000,allocated,", "not-a-number [400.000] “400.000” is no amount"),
        ("a,f,,-5,allocated,", "negative-amount [-5]"),
        ("a,f,,5,toegekend,", "unknown-value [toegekend]"),
        ("a,f,,5,,", "missing-key [] The column “stage” is empty in this row"),
        ("a,f,,5,sought,g", "wrong-type [g] “goals” takes a goal with a percentage"),
        ("a,f,,5,sought,g:50 h:50%", "not-a-number [h:50%]"),
        ("A b,f,,5,sought,", "invalid-id [A b] “A b” is no id. Write “a-b”."),
    ] {
        let (_, problems) = read(&[("allocations.csv", &format!("{header}{row}\n"))]);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].starts_with(expected), "{problems:?}");
    }
    let (content, problems) = read(&[(
        "allocations.csv",
        "id;fund;to;amount;stage;goals\na;f;programme;1250,50;sought;g:60 h:39,5\n",
    )]);
    assert_eq!(problems, [""; 0]);
    let row = &content.allocations[0].record;
    assert_eq!(row.text(Allocation::to), Some("programme"));
    assert_eq!(row.number(Allocation::amount).unwrap().to_string(), "1250.50");
    let Value::Share(goal, percent) = &row.list(Allocation::goals)[1].value else {
        panic!("no share");
    };
    assert_eq!((goal.as_ref(), percent.to_string().as_str()), ("h", "39.5"));
}

#[test]
fn areas_have_several_systems() {
    let (content, problems) = read(&[(
        "areas.csv",
        "id,name,name_en,part_of,population,col,row\nselwerd,Selwerd,Selwerd!,noord cbs-1,6580,3,2\n",
    )]);
    assert_eq!(problems, [""; 0]);
    let row = &content.areas[0].record;
    let memberships = row.list(Area::part_of).iter().map(|entry| &entry.value);
    assert!(memberships.eq(&[Value::Id("noord".into()), Value::Id("cbs-1".into())]));
    let whole = [Area::col, Area::row, Area::population].map(|key| row.whole(key));
    assert_eq!(whole, [Some(3), Some(2), Some(6580)]);
    let (_, problems) = read(&[("areas.csv", "id,name,population\nprogramme,P,-4\n")]);
    assert_eq!(problems.len(), 2, "{problems:?}");
}

#[test]
fn boundaries_are_polygons_in_degrees() {
    let feature = |properties: &str, kind: &str, coordinates: &str| {
        format!(
            "{{\"type\": \"FeatureCollection\", \"features\": [{{\"type\": \"Feature\", \
             \"properties\": {properties}, \"geometry\": {{\"type\": \"{kind}\", \
             \"coordinates\": {coordinates}}}}}]}}"
        )
    };
    let ring = "[[6.54, 53.23], [6.56, 53.23], [6.55, 53.24], [6.54, 53.23]]";
    let id = "{\"id\": \"selwerd\"}";
    for (properties, kind, coordinates) in [
        (id, "Polygon", format!("[{ring}]")),
        ("{\"code\": 1404}", "MultiPolygon", format!("[[{ring}]]")),
    ] {
        let json = feature(properties, kind, &coordinates);
        let (content, problems) = read(&[("areas.geojson", &json)]);
        assert_eq!(problems, [""; 0]);
        assert_eq!(content.boundaries.len(), 1);
    }
    for (json, expected) in [
        ("{", "This is no valid JSON"),
        ("[]", "This file is no collection"),
        ("{\"type\": \"Feature\", \"features\": []}", "This file is no collection"),
        (&feature("{}", "Polygon", &format!("[{ring}]")), "does not say which area"),
        (&feature(id, "Point", "[1, 2]"), "An area has a boundary of polygons"),
        (&feature(id, "Polygon", "[[[1, 2], [3, 4], [5, 6], [7, 8]]]"), "is not closed"),
        (
            &feature(id, "Polygon", "[[[233000, 582000], [1, 2], [3, 4], [233000, 582000]]]"),
            "no degrees",
        ),
        (&feature(id, "Polygon", "[]"), "An area has a boundary of polygons"),
    ] {
        let (_, problems) = read(&[("areas.geojson", json)]);
        assert_eq!(problems.len(), 1, "{json} {problems:?}");
        assert!(problems[0].contains(expected), "{json} {problems:?}");
    }
}

#[test]
fn many_errors_are_counted_not_listed() {
    let rows = "2023,veel\n".repeat(5000);
    let (_, problems) = observe(&format!("period,value\n{rows}"));
    assert_eq!(problems.len(), 100);
    let last = problems.last().unwrap();
    assert!(last.contains("There are 4900 more errors in this table."), "{last}");
}

#[test]
fn rows_that_are_lost_own_their_id() {
    let (content, problems) = read(&[(
        "areas.csv",
        "name,id,population\nSelwerd,selwerd,5\nPaddepoel,paddepoel\n,vinkhuizen,4\n",
    )]);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(content.areas.len(), 1);
    let lost: Vec<&str> = content.unreadable.iter().map(|(_, id, _)| id.as_ref()).collect();
    assert_eq!(lost, ["paddepoel", "vinkhuizen"]);
    assert_eq!(content.incomplete.len(), 1);
}

#[test]
fn a_split_is_read_whole_or_not_at_all() {
    let (content, problems) =
        read(&[("allocations.csv", "id,fund,stage,goals\na,f,sought,g:50 h:vijftig\n")]);
    assert_eq!(problems.len(), 1);
    // The goals are known all the same.
    let goals = content.allocations[0].record.list(Allocation::goals);
    assert_eq!(goals.iter().map(|goal| goal.text()).collect::<Vec<_>>(), [Some("g"), Some("h")]);
    assert!(goals.iter().all(|goal| matches!(goal.value, Value::Id(_))));
}
