use super::*;

/// What stands at `|`, in a few words: the key, or the type of a value, and the word there.
fn at(path: &str, marked: &str) -> String {
    let place = marked.find('|').unwrap();
    let text = marked.replacen('|', "", 1);
    let Some(Spot { what, word }) = spot(path, &text, place) else { return "nothing".to_owned() };
    let word = &text[word];
    let what = match what {
        What::Key { shape, taken } => {
            format!("key of {} without {}", shape.name.en, taken.join(","))
        }
        What::Value { key, .. } => format!("value of {}", key.name),
        What::Column { table, taken } => {
            format!("column of {} without {}", table.file, taken.join(","))
        }
        What::Part(indicator) => format!("part of {indicator}"),
        What::Path => "path".to_owned(),
    };
    format!("{what} [{word}]")
}

fn goal(front: &str) -> String {
    at("goals/wonen.md", &format!("---\n{front}\n---\nTekst.\n"))
}

#[test]
fn a_key_knows_what_its_mapping_has() {
    assert_eq!(goal("title: Wonen\nle|\nparent: x"), "key of goal without title,parent [le]");
    assert_eq!(goal("title: Wonen\n|"), "key of goal without title []");
    assert_eq!(goal("|title: Wonen"), "key of goal without  [title]");
    assert_eq!(
        goal("indicators:\n  - indicator: a\n    ro|\n  - indicator: b"),
        "key of indicator of a goal without indicator [ro]"
    );
    assert_eq!(
        goal("indicators:\n- indicator: a\n  |"),
        "key of indicator of a goal without indicator []"
    );
    assert_eq!(
        goal("indicators:\n  - {indicator: a, ro|}"),
        "key of indicator of a goal without indicator [ro]"
    );
    assert_eq!(goal("# le|"), "nothing");
}

#[test]
fn a_value_knows_its_key() {
    assert_eq!(goal("level: out|come # hier"), "value of level [outcome]");
    assert_eq!(goal("level: |"), "value of level []");
    assert_eq!(goal("level:|"), "value of level []");
    assert_eq!(goal("parent: \"won|en\""), "value of parent [wonen]");
    assert_eq!(goal("indicators: [a, b|c, d]"), "value of indicators [bc]");
    assert_eq!(goal("indicators: [a, |"), "value of indicators []");
    assert_eq!(goal("indicators:\n  - a\n  - b|"), "value of indicators [b]");
    assert_eq!(goal("indicators:\n  - |"), "value of indicators []");
    assert_eq!(
        goal("indicators:\n  - {indicator: a, role: head|line}"),
        "value of role [headline]"
    );
    assert_eq!(goal("indicators: [\n  {indicator: a,\n   role: |"), "value of role []");
    assert_eq!(goal("milestones:\n  - title: 's avonds {open\n    kin|"), "nothing");
}

#[test]
fn what_is_half_written_is_understood() {
    let open = at("goals/wonen.md", "---\ntitle: \"Wonen\nlevel: |");
    assert_eq!(open, "value of level []");
    assert_eq!(at("programme.yaml", "title: Proef\nmenu: [goal, |"), "value of menu []");
    assert_eq!(at("programme.yaml", "terms:\n  goal: {one: x}\n  tr|"), "value of terms [tr]");
    assert_eq!(at("goals/wonen.md", "|"), "nothing");
    assert_eq!(at("goals/wonen.md", "---|"), "nothing");
    assert_eq!(at("elders/x.md", "---\nle|"), "nothing");
}

#[test]
fn a_table_has_columns_and_cells() {
    assert_eq!(
        at("targets.csv", "id,indi|,period\n"),
        "column of targets.csv without id,period [indi]"
    );
    assert_eq!(at("targets.csv", "id;indicator\na;\"cij|fer\"\n"), "value of indicator [cijfer]");
    assert_eq!(at("targets.csv", "id,indicator\na,|"), "value of indicator []");
    assert_eq!(
        at("allocations.csv", "id,goals\na,wonen:40 le|ven:60\n"),
        "value of goals [leven:60]"
    );
    assert_eq!(at("targets.csv", "id\na,b|\n"), "nothing");
}

#[test]
fn a_text_has_links_numbers_and_charts() {
    let text = |body: &str| at("goals/wonen.md", &format!("---\ntitle: x\n---\n{body}\n"));
    assert_eq!(text("Zie 🌷 [hier](../goals/le|ven.md#x) en."), "path [../goals/leven.md#x]");
    assert_eq!(text("Zie [hier](|"), "path []");
    assert_eq!(text("Zie [hier](a.md) |"), "nothing");
    assert_eq!(text("[w]: ../goals/|x.md"), "path [../goals/x.md]");
    assert_eq!(text("[4](value:cij|fer?area=x)"), "value of indicator [cijfer]");
    assert_eq!(text("[4](value:cijfer?ar|)"), "part of cijfer [ar]");
    assert_eq!(text("[4](value:cijfer?area=no|ord&period=2023)"), "value of areas [noord]");
    assert_eq!(text("[4](value:cijfer?area=x&period=20|23)"), "value of from [2023]");
    assert_eq!(text("```chart\nindicator: a\nty|\n```"), "key of chart without indicator [ty]");
    assert_eq!(text("```chart\nareas: [a, |b]\n```"), "value of areas [b]");
    assert_eq!(text("```chart\nindicator: |"), "value of indicator []");
    assert_eq!(text("```\n[x](|\n```"), "nothing");
    assert_eq!(text("Gewone woorden|"), "nothing");
}
