//! `areas.csv`: the register of areas.

use std::collections::BTreeSet;

use crate::model::Kind;
use crate::read::content::AreaRow;
use crate::schema::shape::{TableShape, Type};
use base::diagnostic::{Bag, FileId, Span};
use base::value::is_id;

use crate::read::csv::Input;
use crate::read::csv::cells::{cell_span, cells, delimiter, header_line};
use crate::read::csv::problems::Problems;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::each_row;
use crate::tables::{column, filled, id};

const AREA: Type = id(&[Kind::Area]);

pub const SHAPE: TableShape = TableShape {
    file: "areas.csv",
    name: crate::tables::Words { nl: "gebied", en: "area" },
    breakdowns: false,
    columns: &[
        filled("id", AREA, "De id van het gebied.", "The id of the area.", "selwerd"),
        filled("name", Type::Prose, "De naam op de pagina.", "The name on the page.", "Selwerd"),
        column(
            "type",
            Type::Text,
            "Wat voor gebied het is: een vrij woord.",
            "What sort of area it is: a free word.",
            "neighbourhood",
        ),
        column(
            "code",
            Type::Text,
            "De code in een ander stelsel, bijvoorbeeld van het CBS.",
            "The code in another system, such as that of the statistical office.",
            "WK001410",
        ),
        column(
            "code_system",
            Type::Text,
            "Het stelsel van de code.",
            "The system of the code.",
            "CBS",
        ),
        column(
            "parent",
            AREA,
            "Het gebied waar het in ligt: een id uit deze tabel.",
            "The area that it lies in: an id from this table.",
            "groningen",
        ),
        column(
            "part_of",
            Type::List(&AREA),
            "De gebieden van andere stelsels waar het bij hoort, met een spatie ertussen.",
            "The areas of other systems that it belongs to, separated by spaces.",
            "groningen-noord cbs-noordwest",
        ),
        column(
            "valid_from",
            Type::Date,
            "Vanaf wanneer het gebied bestaat.",
            "From when the area exists.",
            "2018",
        ),
        column(
            "valid_to",
            Type::Date,
            "Tot en met wanneer het gebied bestaat.",
            "Until when the area exists.",
            "2023",
        ),
        column(
            "split_from",
            Type::List(&AREA),
            "De gebieden waar het uit ontstond.",
            "The areas that it came from.",
            "noorddijk",
        ),
        column(
            "merged_into",
            AREA,
            "Het gebied waar het in opging.",
            "The area that it was merged into.",
            "noordoost",
        ),
        column(
            "population",
            Type::Whole,
            "Het aantal inwoners.",
            "The number of inhabitants.",
            "6580",
        ),
        column(
            "population_year",
            Type::Year,
            "Het jaar van dat aantal.",
            "The year of that number.",
            "2024",
        ),
        column(
            "col",
            Type::Whole,
            "De kolom op de tegelkaart, vanaf 1.",
            "The column on the tile map, from 1.",
            "3",
        ),
        column(
            "row",
            Type::Whole,
            "De rij op de tegelkaart, vanaf 1.",
            "The row on the tile map, from 1.",
            "2",
        ),
    ],
};

pub fn read(input: Input<'_>, rows: &mut Vec<AreaRow>) -> Bag {
    let mut problems = Problems::default();
    each_row(input, &SHAPE, &mut problems, |_| {}, |row| rows.extend(area(row)));
    problems.into_bag()
}

/// The ids of rows that `rows` lacks, from a file that had errors: they own their id all the same.
pub fn lost(file: FileId, text: &str, rows: &[AreaRow]) -> Vec<(Box<str>, Span)> {
    let delimiter = delimiter(text);
    let header = header_line(text).trim_end();
    let named = cells(header, delimiter).position(|cell| header.get(cell) == Some("id"));
    let column = named.unwrap_or(0);
    let known: BTreeSet<&str> = rows.iter().map(|row| row.id.value.as_ref()).collect();
    let mut start = 0;
    let mut lost = Vec::new();
    for line in text.split_inclusive('\n') {
        let row = Span::new(file, start..start + line.trim_end().len());
        start += line.len();
        let at = cell_span(text, row, column);
        let id = text.get(at.range()).unwrap_or_default();
        let is_header = named.is_some() && text.get(row.range()) == Some(header);
        if is_id(id) && id != "programme" && !is_header && !known.contains(id) {
            lost.push((id.into(), at));
        }
    }
    lost
}

fn area(row: &mut Row<'_>) -> Option<AreaRow> {
    let id = row.id("id");
    let id = id.filter(|id| {
        let reserved = id.value.as_ref() == "programme";
        if reserved {
            row.report(crate::rules::invalid_id::reserved(id.span));
        }
        !reserved
    });
    let name = row.prose("name");
    let kind = row.text("type");
    let code = row.word("code");
    let code_system = row.text("code_system");
    let parent = row.id("parent");
    let part_of = row.ids("part_of");
    let valid_from = row.date("valid_from");
    let valid_to = row.date("valid_to");
    let split_from = row.ids("split_from");
    let merged_into = row.id("merged_into");
    let population = row.count("population");
    let population_year = row.year("population_year");
    let col = row.count("col");
    let tile_row = row.count("row");
    Some(AreaRow {
        span: row.span,
        id: id?,
        name: name?,
        kind,
        code,
        code_system,
        parent,
        part_of,
        valid_from,
        valid_to,
        split_from,
        merged_into,
        population,
        population_year,
        col,
        row: tile_row,
    })
}
