//! `allocations.csv`: which money is meant for what.

use crate::model::{Kind, Stage};
use crate::read::content::{AllocationRow, Cell, Word};
use crate::rules::{invalid_id, listed_twice, wrong_type};
use crate::schema::shape::{TableShape, Type};
use base::diagnostic::Bag;
use base::text;
use base::value::{Decimal, is_id};

use crate::read::csv::Input;
use crate::read::csv::number::number;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::rows_of;
use crate::tables::{column, filled, id};

pub const SHAPE: TableShape = TableShape {
    file: "allocations.csv",
    name: crate::tables::Words { nl: "toedeling", en: "allocation" },
    breakdowns: false,
    columns: &[
        filled(
            "id",
            id(&[]),
            "Een naam voor de rij, die in deze tabel één keer voorkomt.",
            "A name for the row that occurs once in this table.",
            "jtf-leerwerkplek",
        ),
        filled(
            "fund",
            id(&[Kind::Fund]),
            "Het fonds: een id uit funds/.",
            "The fund: an id from funds/.",
            "just-transition-fund",
        ),
        column(
            "to",
            Type::Id { kinds: &[], programme: true },
            "Waar het geld naartoe gaat: een id; leeg is het hele programma.",
            "Where the money goes: an id; empty is the whole programme.",
            "leerwerkplek",
        ),
        column(
            "period_start",
            Type::Period,
            "De eerste periode waarvoor het geld is.",
            "The first period that the money is for.",
            "2025",
        ),
        column(
            "period_end",
            Type::Period,
            "De laatste periode waarvoor het geld is.",
            "The last period that the money is for.",
            "2027",
        ),
        column(
            "amount",
            Type::Amount,
            "Het bedrag, zonder teken voor duizendtallen; leeg is onbekend.",
            "The amount, without a mark for thousands; empty is unknown.",
            "2900000",
        ),
        column(
            "amount_high",
            Type::Amount,
            "Het hoogste bedrag, als het om een bandbreedte gaat.",
            "The highest amount, where it is a range.",
            "3200000",
        ),
        filled(
            "stage",
            Type::Word(Stage::WORDS),
            "Hoe zeker het geld is: gevraagd, gereserveerd, toegekend of vastgelegd.",
            "How firm the money is: sought, reserved, allocated or committed.",
            "allocated",
        ),
        column(
            "goals",
            Type::List(&Type::Text),
            "De doelen die het geld dient, elk met een percentage; samen 100.",
            "The goals that the money serves, each with a percentage; together 100.",
            "meer-mensen-aan-het-werk:60 prettig-wonen:40",
        ),
        column(
            "decided_on",
            Type::Date,
            "Wanneer het is besloten.",
            "When it was decided.",
            "2025-05-20",
        ),
        column(
            "document",
            id(&[Kind::Document]),
            "Het besluit: een id uit documents/.",
            "The decision: an id from documents/.",
            "pers-jtf-2025",
        ),
        column(
            "supersedes",
            id(&[]),
            "De rij van dezelfde fase die deze verbetert: een id uit deze tabel.",
            "The row of the same stage that this one corrects: an id from this table.",
            "jtf-leerwerkplek-oud",
        ),
        column(
            "alternative_to",
            id(&[]),
            "De rij met een ander bedrag voor hetzelfde geld, uit een andere bron.",
            "The row with another figure for the same money, from another source.",
            "jtf-leerwerkplek-brief",
        ),
        column(
            "note",
            Type::Prose,
            "Een toelichting.",
            "An explanation.",
            "Volgens de pers in mei 2025",
        ),
    ],
};

pub fn read(input: Input<'_>, rows: &mut Vec<AllocationRow>) -> Bag {
    rows_of(input, &SHAPE, rows, allocation)
}

fn allocation(row: &mut Row<'_>) -> Option<AllocationRow> {
    let id = row.id("id");
    let fund = row.id("fund");
    let to = row.subject("to");
    let period_start = row.period("period_start");
    let period_end = row.period("period_end");
    let amount = row.amount("amount");
    let amount_high = row.amount("amount_high");
    let stage = row.choice("stage", Stage::WORDS, Stage::from_word);
    let column = row.sheet.header.find("goals");
    let goals_span = column.map_or(row.span, |column| row.place(column));
    let goals = goals(row);
    let decided_on = row.date("decided_on").map(|cell| cell.value.first());
    let document = row.id("document");
    let supersedes = row.id("supersedes");
    let alternative_to = row.id("alternative_to");
    let note = row.prose("note");
    Some(AllocationRow {
        span: row.span,
        id: id?,
        fund: fund?,
        to,
        period_start,
        period_end,
        amount,
        amount_high,
        stage: stage?,
        goals,
        goals_span,
        decided_on,
        document,
        supersedes,
        alternative_to,
        note,
    })
}

/// `goal:percent goal:percent`; empty where a part is wrong, so that no sum is drawn from the rest.
fn goals(row: &mut Row<'_>) -> Vec<(Word, Decimal)> {
    let parts = row.parts("goals");
    let count = parts.len();
    let mut goals: Vec<(Word, Decimal)> = Vec::new();
    for (part, span) in parts {
        let Some((goal, percent)) = part.split_once(':') else {
            let expected = text!(
                "een doel met een percentage, zoals prettig-wonen:40",
                "a goal with a percentage, such as prettig-wonen:40"
            );
            let written = text!("“{part}”", "“{part}”");
            row.report(wrong_type::report("goals", span, &expected, &written));
            continue;
        };
        if !is_id(goal) {
            row.report(invalid_id::report(goal, span));
            continue;
        }
        let mark = row.sheet.mark;
        match number(percent, mark) {
            Ok(percent) => {
                let end = span.start as usize + goal.len();
                let span = base::diagnostic::Span::new(span.file, span.start as usize..end);
                let word = Cell { value: goal.into(), span };
                let twice = |(known, _): &&(Word, Decimal)| known.value == word.value;
                if let Some((first, _)) = goals.iter().find(twice) {
                    row.report(listed_twice::goal(goal, word.span, first.span));
                    continue;
                }
                goals.push((word, percent));
            }
            Err(problem) => {
                row.report(crate::rules::not_a_number::report(percent, problem, mark, span))
            }
        }
    }
    if goals.len() < count {
        goals.clear();
    }
    goals
}
