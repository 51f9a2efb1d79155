//! What is left out of a build stands nowhere in it: no word, no id, no row and no file.

use crate::support::{code, programme, spoorboek, stderr, tree};

/// In every id, title, text, note and file name of what is left out, and in nothing else.
const SECRET: &str = "zwartekat";

/// An object that waits, with the word in all that it says.
fn later(folder: &str, keys: &str) -> (String, String) {
    let kind = folder.trim_end_matches('s');
    (
        format!("{folder}/{SECRET}-{folder}.md"),
        format!(
            "---\ntitle: De {SECRET} {kind}\nsummary: Over de {SECRET}.\npublish_at: 2027-05-01\n{keys}---\n\
             De {SECRET} is nog geheim: [stuk](../files/{SECRET}.pdf), ![Een {SECRET}](../files/{SECRET}.png).\n"
        ),
    )
}

/// An object that is shown.
fn shown(path: &str, keys: &str) -> (String, String) {
    (path.to_owned(), format!("---\ntitle: {path}\nsummary: Dit is er al.\n{keys}---\nOpen.\n"))
}

fn content() -> Vec<(String, String)> {
    let row = |path: &str, text: String| (path.to_owned(), text);
    vec![
        row(
            "programme.yaml",
            format!(
                "title: Noord\nsummary: Wat wij doen.\nurl: https://noord.example/\nlanguages: [nl, en]\n\
                 menu: [goal, {SECRET}-pages]\n"
            ),
        ),
        later("tracks", ""),
        later("action-lines", "track: spoor\n"),
        later(
            "interventions",
            "action_line: lijn\ncontributes: [{goal: doel, rationale: zwartekat}]\n",
        ),
        later("goals", "parent: doel\nindicators: [cijfer]\n"),
        later("indicators", "measure: count\nunit: zwartekatten\n"),
        later("areas", ""),
        later("partners", "kind: zwartekat\n"),
        later("funds", "conditions: zwartekat\n"),
        later("documents", "date: 2026-03-01\nfile: ../files/zwartekat-sleutel.pdf\n"),
        later(
            "commitments",
            "kind: pledge\ntext: zwartekat\nmade_on: 2026-03-01\ndue: 2027-08-01\nabout: [doel]\n",
        ),
        later("updates", "of: [lijn]\ndate: 2026-10-01\ndone: zwartekat\n"),
        later(
            "evaluations",
            "of: [werk]\npublished: 2026-10-01\nfindings: [{id: een, text: zwartekat}]\n",
        ),
        later("stories", "date: 2026-10-01\nconsent: not-needed\nabout: [werk]\n"),
        later("pages", ""),
        shown("tracks/spoor.md", ""),
        shown("action-lines/lijn.md", "track: spoor\n"),
        shown(
            "interventions/werk.md",
            &format!(
                "action_line: lijn\nindicators: [{SECRET}-indicators]\npartners: [{{partner: {SECRET}-partners}}]\n\
                 contributes: [{{goal: {SECRET}-goals}}]\ndepends_on: [{SECRET}-interventions]\n"
            ),
        ),
        shown(
            "goals/doel.md",
            &format!("indicators: [cijfer, {SECRET}-indicators]\ndecided_in: {SECRET}-documents\n"),
        ),
        shown("indicators/cijfer.md", &format!("measure: count\ncomparators: [{SECRET}-areas]\n")),
        row(
            "indicators/cijfer.csv",
            format!("area,period,value\nnoord,2024,5\n{SECRET}-areas,2024,7\n"),
        ),
        row(
            &format!("indicators/{SECRET}-indicators.csv"),
            format!("area,period,value,note\nnoord,2024,3,{SECRET}\n"),
        ),
        shown("funds/rijk.md", &format!("provider: {SECRET}-partners\ngoals: [{SECRET}-goals]\n")),
        shown(
            "documents/brief.md",
            &format!("date: 2026-02-01\nfrom: {SECRET}-partners\nto: {SECRET}-partners\n"),
        ),
        shown(
            "commitments/belofte.md",
            &format!(
                "kind: pledge\nmade_by: {SECRET}-partners\nmade_to: {SECRET}-goals\nmade_on: 2026-02-01\n\
                 about: [doel, {SECRET}-goals]\nsource: {SECRET}-documents\n"
            ),
        ),
        shown(
            "updates/stand.md",
            &format!("of: [lijn, {SECRET}-goals]\ndate: 2026-09-01\ndone: Begonnen.\n"),
        ),
        shown(
            "evaluations/evaluatie.md",
            &format!(
                "of: [werk, {SECRET}-interventions]\nby: {SECRET}-partners\npublished: 2026-09-01\n\
                 recommendations: [{{id: een, text: Ga door., to: {SECRET}-partners}}, \
                 {{id: twee, text: Kijk verder., to: {SECRET}-tracks, commitment: {SECRET}-commitments}}]\n"
            ),
        ),
        shown(
            "stories/verhaal.md",
            &format!("date: 2026-09-01\nconsent: not-needed\nabout: [{SECRET}-goals]\n"),
        ),
        row(
            "areas.csv",
            format!(
                "id,name,parent\nnoord,Noord,\n{SECRET}-areas,De {SECRET} buurt,noord\nplein,Plein,{SECRET}-areas\n"
            ),
        ),
        row(
            "allocations.csv",
            format!(
                "id,fund,to,amount,stage,note\neen,rijk,werk,100,allocated,\n\
                 {SECRET}-twee,rijk,{SECRET}-goals,200,allocated,{SECRET}\n\
                 {SECRET}-drie,{SECRET}-funds,werk,300,allocated,{SECRET}\n"
            ),
        ),
        row(
            "transactions.csv",
            format!(
                "id,fund,to,date,kind,amount,counterparty\neen,rijk,werk,2026-02-01,spent,10,{SECRET}-partners\n\
                 {SECRET}-twee,{SECRET}-funds,werk,2026-02-01,spent,20,{SECRET}\n"
            ),
        ),
        row(
            "targets.csv",
            format!(
                "id,indicator,area,period,kind,value,reason\neen,cijfer,noord,2030,absolute,9,\n\
                 {SECRET}-twee,{SECRET}-indicators,noord,2030,absolute,9,{SECRET}\n\
                 {SECRET}-drie,cijfer,{SECRET}-areas,2030,absolute,9,{SECRET}\n"
            ),
        ),
        row(&format!("files/{SECRET}.pdf"), SECRET.to_owned()),
        row(&format!("files/{SECRET}.png"), SECRET.to_owned()),
        row(&format!("files/{SECRET}-sleutel.pdf"), SECRET.to_owned()),
    ]
}

#[test]
fn no_word_of_what_is_left_out_stands_in_any_file() {
    let files = content();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let folder = programme(&files);
    let built = spoorboek(folder.path(), &["build", "--date", "2026-11-27"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let site = tree(&folder.path().join("public"));
    assert!(site.len() > 50, "{}", site.len());
    let mut leaks: Vec<String> = Vec::new();
    for (path, bytes) in &site {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        let place = text.find(SECRET).map(|at| text.get(at.saturating_sub(60)..at + 30));
        if let Some(found) = place {
            leaks.push(format!("{}: {found:?}", path.display()));
        }
        if path.to_string_lossy().contains(SECRET) {
            leaks.push(path.display().to_string());
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
}

/// On its day everything is there, the files too: the test above leaves out nothing by mistake.
#[test]
fn on_its_day_everything_stands_there() {
    let files = content();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let folder = programme(&files);
    let built = spoorboek(folder.path(), &["build", "--date", "2027-05-01"]);
    assert_eq!(code(&built), 0, "{}", stderr(&built));
    let site = tree(&folder.path().join("public"));
    let paths: Vec<String> = site.keys().map(|path| path.to_string_lossy().into_owned()).collect();
    for name in ["goals", "partners", "funds", "stories", "areas"] {
        let wanted = format!("{SECRET}-{name}/index.html");
        assert!(paths.iter().any(|path| path.ends_with(&wanted)), "{wanted}");
    }
    for name in [".pdf", ".png", "-sleutel.pdf"] {
        let wanted = format!("{SECRET}{name}");
        assert!(paths.iter().any(|path| path.ends_with(&wanted)), "{wanted}");
    }
}
