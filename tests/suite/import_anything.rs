//! Whatever the bytes are, an import ends with a diagnostic or a table, and never with a panic.

use import::{Area, Export, Outcome, Register, Wishes, import};

fn register() -> Register {
    let areas = [("selwerd", "Selwerd", "BU00140501"), ("groningen", "Groningen", "GM0014")];
    Register::new(areas.into_iter().map(|(id, name, code)| Area {
        id,
        names: vec![name],
        kind: None,
        code: Some(code),
        parent: None,
    }))
}

/// With every choice made that any of the files leaves open.
fn read(bytes: &[u8]) -> [Outcome; 2] {
    let wishes = [
        Wishes::default(),
        Wishes {
            area: Some("selwerd".to_owned()),
            period: base::value::Period::parse("2023").ok(),
            ..Wishes::default()
        },
    ];
    wishes.map(|wishes| {
        let export = Export { shown: "f", bytes: bytes.to_vec(), more: &[], companions: &[] };
        let outcome = import(export, &wishes, &register());
        let nothing = outcome.table.is_none();
        assert!(
            !nothing || outcome.bag.has_errors() || !outcome.open.is_empty(),
            "neither a table nor a word about it"
        );
        for problem in outcome.bag.iter() {
            if let base::diagnostic::Place::Span(span) = problem.place {
                assert!(outcome.text.get(span.range()).is_some(), "{problem:?}");
            }
        }
        outcome
    })
}

/// The files of the cases.
fn files() -> Vec<Vec<u8>> {
    let folder = crate::support::root().join("tests/cases/import");
    let mut files: Vec<_> = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.is_file() && !path.to_string_lossy().contains("expected"))
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    files.dedup();
    assert!(files.len() > 60);
    files
}

/// A small generator, so that every run is the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

#[test]
fn a_file_that_was_cut_off_is_told() {
    for file in files() {
        for part in 1..12 {
            read(&file[..file.len() * part / 12]);
        }
    }
}

#[test]
fn a_file_with_other_bytes_in_it_is_told() {
    const WORDS: [&str; 16] = [
        "\"", ";", ",", "\n", "\u{a0}", "€", "1.234", "-", "2023", "*", "\t", "|", "é", "x", "%",
        "1e9",
    ];
    let mut numbers = Numbers(7);
    for file in files() {
        for _ in 0..12 {
            let mut file = file.clone();
            for _ in 0..=numbers.below(6) {
                let at = numbers.below(file.len());
                if numbers.below(3) == 0 {
                    let byte = u8::try_from(numbers.below(256)).unwrap();
                    if let Some(slot) = file.get_mut(at) {
                        *slot = byte;
                    }
                } else {
                    let word = WORDS[numbers.below(WORDS.len())];
                    file.splice(at..at, word.bytes());
                }
            }
            read(&file);
        }
    }
}

#[test]
fn noise_is_told() {
    let mut numbers = Numbers(11);
    for _ in 0..300 {
        let length = numbers.below(400);
        let mut noise: Vec<u8> =
            (0..length).map(|_| u8::try_from(numbers.below(256)).unwrap()).collect();
        read(&noise);
        for (at, byte) in b"PK\x03\x04".iter().enumerate() {
            if let Some(slot) = noise.get_mut(at) {
                *slot = *byte;
            }
        }
        read(&noise);
    }
}

/// A spreadsheet of one sheet, as small as they come.
fn spreadsheet(rows: &str, strings: &str) -> Vec<u8> {
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relation = |to: &str, target: &str| {
        format!("<Relationship Id=\"{to}\" Type=\"{OFFICE}/{to}\" Target=\"{target}\"/>")
    };
    let relations = |all: &str| {
        format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
    };
    let parts = [
        ("[Content_Types].xml", format!("<Types xmlns=\"{PACKAGE}/content-types\"/>")),
        ("_rels/.rels", relations(&relation("officeDocument", "xl/workbook.xml"))),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{SHEET}\" xmlns:r=\"{OFFICE}\"><sheets>\
                 <sheet name=\"S\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>"
            ),
        ),
        ("xl/_rels/workbook.xml.rels", relations(&relation("worksheet", "worksheets/sheet1.xml"))),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{SHEET}\" {strings}/>")),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{SHEET}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_small_spreadsheet_that_promises_a_large_one_is_refused() {
    let row = |number: &str, column: &str| {
        format!(
            "<row r=\"{number}\"><c r=\"A{number}\" t=\"inlineStr\"><is><t>Selwerd</t></is></c>\
             <c r=\"{column}{number}\"><v>5</v></c></row>"
        )
    };
    let head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>gebied</t></is></c>\
                <c r=\"B1\"><v>2023</v></c></row>";
    let [fine, _] = read(&spreadsheet(&format!("{head}{}", row("2", "B")), ""));
    assert!(fine.table.is_some(), "{:?}", fine.bag);
    let far = row("4294967295", "B");
    for (rows, strings) in [
        (far.as_str(), ""),
        (&row("1048577", "B"), ""),
        (&row("2", "XFE"), ""),
        (&row("2", "B"), "uniqueCount=\"400000000000\""),
    ] {
        let [refused, _] = read(&spreadsheet(&format!("{head}{rows}"), strings));
        let codes: Vec<&str> = refused.bag.iter().map(|d| d.rule.code).collect();
        assert_eq!(codes, ["unreadable-table"], "{rows}");
    }
}

#[test]
fn a_table_of_any_size_is_read_or_refused() {
    let wide = format!("gebied{}\nSelwerd{}\n", ";k".repeat(100_000), ";1".repeat(100_000));
    read(wide.as_bytes());
    read(";".repeat(200_000).as_bytes());
    read(format!("gebied;2023\nSelwerd;{}\n", "9".repeat(1_000_000)).as_bytes());
    read(format!("gebied;2023\n{}", "Elders;x1\n".repeat(50_000)).as_bytes());
    read(format!("\"{}", "\"\"".repeat(200_000)).as_bytes());
}
