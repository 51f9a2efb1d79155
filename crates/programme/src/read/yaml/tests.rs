use crate::read::yaml::*;
use base::diagnostic::Language;

fn show(text: &str) -> Vec<String> {
    let (_, bag) = parse(FileId(0), text, 0..text.len());
    bag.iter()
        .map(|d| {
            let base::diagnostic::Place::Span(span) = d.place else {
                return String::new();
            };
            let part = text.get(span.range()).unwrap();
            format!("{} | {part}", d.message.get(Language::English))
        })
        .collect()
}

#[test]
fn scalars_keep_what_was_written_and_where() {
    let text = "a: 0012\nb: [x, 'y z']\nc: >-\n  een\n  twee\n\nd: {e: .nan}\n";
    let (node, bag) = parse(FileId(3), text, 0..text.len());
    assert!(bag.is_empty());
    let NodeKind::Map(entries) = node.unwrap().kind else {
        panic!("a mapping");
    };
    let found: Vec<(&str, &str)> =
        entries.iter().map(|(k, v)| (&text[k.span.range()], &text[v.span.range()])).collect();
    assert_eq!(
        found,
        [("a", "0012"), ("b", "[x, 'y z']"), ("c", "een\n  twee"), ("d", "{e: .nan}")]
    );
    assert_eq!(entries[2].1.scalar(), Some("een twee"));
}

#[test]
fn offsets_count_from_the_start_of_the_file() {
    let text = "---\ntitle: Café\nk: v\n---\n";
    let (node, _) = parse(FileId(0), text, 4..text.len() - 4);
    let NodeKind::Map(entries) = node.unwrap().kind else {
        panic!("a mapping");
    };
    assert_eq!(&text[entries[0].1.span.range()], "Café");
    assert_eq!(&text[entries[1].1.span.range()], "v");
}

#[test]
fn a_repeated_key_names_both_places() {
    let found = show("a: 1\nb: 2\na: 3\n");
    assert_eq!(found, ["The key “a” stands here for the second time. | a"]);
}

#[test]
fn mistakes_are_explained() {
    let mut wrong = Vec::new();
    for (text, expected) in [
        ("title: A\n\tsummary: b\n", "There is a tab here"),
        ("title:\n\t- b\n", "There is a tab here"),
        ("title: Veilig: samen\n", "There is a colon in this text"),
        ("title: Veilig: samen\nsummary: b\n", "There is a colon in this text"),
        ("title: Wat nu:\nsummary: b\n", "There is a colon in this text"),
        ("title:Veilig\nsummary: b\n", "There is no space behind this colon"),
        ("summary: b\ntitle:Veilig\n", "There is no space behind this colon"),
        ("summary: b\ntitle:Veilig\norder: 3\n", "There is no space behind this colon"),
        ("title: \"Veilig\nsummary: b\n", "This quotation mark (\") is not closed. | \""),
        ("title: \"Veilig\nsummary: \"b\"\n", "This quotation mark (\") is not closed. | \""),
        ("title: 'Veilig\nsummary: b\n", "This quotation mark (') is not closed. | '"),
        ("title: 'Buurt's naam'\n", "There is more text behind the closing quotation mark (')"),
        (
            "title: \"Veilig\" in de buurt\n",
            "There is more text behind the closing quotation mark (\")",
        ),
        ("title: \"C:\\data\"\n", "A backslash"),
        ("areas: [a, b\ntitle: c\n", "This bracket is not closed. | ["),
        ("source: {a: b\ntitle: c\n", "This bracket is not closed. | {"),
        ("areas: a]\nb: [c}\n", "The brackets do not match here"),
        ("areas: [a, , b]\n", "There is nothing between these signs. | , ,"),
        ("areas: [, b]\n", "There is nothing between these signs. | [,"),
        ("source: {a: 1,, b: 2}\n", "There is nothing between these signs. | ,,"),
        ("title: @home\n", "A text cannot simply begin with “@”"),
        ("title: `code`\n", "A text cannot simply begin with “`”"),
        ("title: %5\n", "A text cannot simply begin with “%”"),
        ("title: [Concept] Plan\nsummary: b\n", "A text cannot simply begin with “[”"),
        ("title: A\n  summary: b\n", "This line is indented unlike"),
        ("title: A\n summary: b\norder: 1\n", "This line is indented unlike"),
        ("goals:\n  - a\n - b\n", "This line is indented unlike"),
        ("source:\n  a: b\n c: d\n", "This line is indented unlike"),
        ("title: A\nzomaar tekst\nsummary: b\n", "There is no key with a colon"),
        ("title: *vet*\n", "“*” has a meaning"),
        ("title: &a b\n", "“&” has a meaning"),
        ("title: !belangrijk b\n", "“!” has a meaning"),
        ("a: &x [1]\nb: [*x, *x]\n", "“&” has a meaning"),
        ("a: 1\n---\nb: 2\n", "A second block begins here"),
    ] {
        let found = show(text);
        if found.len() != 1 || !found[0].starts_with(expected) {
            wrong.push(format!("{text}{found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_hundred_thousand_brackets_are_one_error() {
    for text in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000)] {
        let found = show(&text);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("Too many lists"), "{}", &found[0][..60]);
    }
}

#[test]
fn a_number_sign_that_cuts_words_off_is_told_and_a_comment_is_not() {
    let start = "“#3 en 4” is lost here";
    for cut in ["title: Straat #3 en 4\n", "title: #3 en 4\nsummary: b\n", "- Straat #3 en 4\n"] {
        let found = show(cut);
        assert!(found.len() == 1 && found[0].starts_with(start), "{cut} {found:?}");
    }
    for whole in [
        "title: Straat # de derde\n",
        "title: \"Straat #3\"\n",
        "title: Straat#3\n",
        "order: 2 #x\n",
    ] {
        assert_eq!(show(whole), [""; 0], "{whole}");
    }
}
