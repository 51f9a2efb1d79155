//! How an import was done, kept in the front matter of the indicator to do it again.

use base::value::{Date, DecimalMark};
use import::Wishes;
use import::fetch::is_address;
use programme::kinds::{Import, Indicator};
use programme::schema::{Record, Value};

/// The file or address of the import that an indicator keeps, and what was wished; none where it
/// keeps none.
pub fn read(indicator: &Record) -> Option<(String, Wishes)> {
    let kept = indicator.record(Indicator::import)?;
    let text = |key| kept.text(key).map(str::to_owned);
    let columns = kept.list(Import::column).iter().filter_map(|entry| match &entry.value {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    });
    let wishes = Wishes {
        columns: columns.collect(),
        area: text(Import::area),
        total: text(Import::total),
        adds_up: false,
        sheet: text(Import::sheet),
        decimal: kept.word(Import::decimal).map(|word| match word {
            "comma" => DecimalMark::Comma,
            _ => DecimalMark::Point,
        }),
        period: None,
    };
    Some((text(Import::url).or(text(Import::file))?, wishes))
}

/// The text of an indicator with an import in its front matter, in place of an earlier one. A
/// period is not kept: the next file is about another one.
pub fn write(text: &str, file: &str, wishes: &Wishes, on: Date) -> Option<String> {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let source = if is_address(file) { Import::url } else { Import::file };
    let mut keys = vec![format!("{source}: {}", quoted(file))];
    if !wishes.columns.is_empty() {
        let columns: Vec<String> = wishes.columns.iter().map(|column| quoted(column)).collect();
        keys.push(format!("{}: [{}]", Import::column, columns.join(", ")));
    }
    let chosen = [
        (Import::area, &wishes.area),
        (Import::total, &wishes.total),
        (Import::sheet, &wishes.sheet),
    ];
    for (key, value) in chosen {
        keys.extend(value.as_ref().map(|value| format!("{key}: {}", quoted(value))));
    }
    keys.extend(wishes.decimal.map(|mark| {
        let word = if mark == DecimalMark::Comma { "comma" } else { "point" };
        format!("{}: {word}", Import::decimal)
    }));
    keys.push(format!("{}: {on}", Import::on));
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines = text.split_inclusive('\n');
    let mut out = lines.next().filter(|first| first.trim_end() == "---")?.to_owned();
    let mut earlier = false;
    for line in &mut lines {
        let closes = line.trim_end() == "---";
        earlier =
            line.starts_with("import:") || earlier && line.starts_with([' ', '\t', '-']) && !closes;
        if closes {
            out.push_str(&format!("import: {{{}}}{end}{line}", keys.join(", ")));
            out.extend(lines);
            return Some(out);
        }
        if !earlier {
            out.push_str(line);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_takes_the_place_of_an_earlier_one() {
        let wishes = Wishes {
            columns: vec!["Inwoners \"vast\"".to_owned()],
            decimal: Some(DecimalMark::Comma),
            ..Wishes::default()
        };
        let on = Date::new(2026, 11, 27).unwrap();
        let text = "---\ntitle: A\nimport:\n  file: oud.csv\n  column:\n  - x\nunit: b\n---\nTekst.\n---\n";
        let written = "---\ntitle: A\nunit: b\nimport: {file: \"nieuw.csv\", column: [\"Inwoners \\\"vast\\\"\"], decimal: comma, on: 2026-11-27}\n---\nTekst.\n---\n";
        assert_eq!(write(text, "nieuw.csv", &wishes, on).as_deref(), Some(written));
        assert_eq!(write("Geen kop.\n", "nieuw.csv", &wishes, on), None);
    }
}
