//! A row of a table as an object of texts.

use programme::model::Kind;
use programme::schema::{TableShape, Type};
use serde_json::{Map, Value, json};

use super::map;
use super::patterns::ID;
use super::value::of_key;

/// A decimal point, or a comma where the columns are separated by `;`.
const NUMBER: &str = "-?[0-9]+([.,][0-9]+)?";
const AMOUNT: &str = "[0-9]+([.,][0-9]{2})?";
/// What stands for a value that is not there.
const MISSING: &str = "|\\.|-|x|n/a";

pub fn row(table: &'static TableShape) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut others = Map::new();
    for column in table.columns {
        let may_be_blank = !column.required || column.blank;
        properties.insert(column.name.to_owned(), of_key(column, cell(&column.ty, may_be_blank)));
        if matches!(column.ty, Type::Prose) {
            let pattern = format!("^{}_[a-z]{{2,3}}$", column.name);
            others.insert(pattern, of_key(column, json!({"type": "string"})));
        }
    }
    if table.parts {
        let doc = "Een deel van het geheel; leeg is het totaal.\n\nA part of the whole; blank is the total.";
        others.insert("^by_".to_owned(), json!({"type": "string", "description": doc}));
    }
    let required = table.columns.iter().filter(|column| column.required);
    let required: Vec<&str> = required.map(|column| column.name).collect();
    map(json!({
        "type": "object",
        "properties": properties,
        "patternProperties": others,
        "additionalProperties": false,
        "required": required,
    }))
}

fn cell(ty: &Type, may_be_blank: bool) -> Value {
    let pattern = match ty {
        Type::Word(words) => words.join("|"),
        Type::Whole | Type::WholeBetween(..) => "-?[0-9]+".to_owned(),
        Type::Count => "[0-9]+".to_owned(),
        Type::Number => format!("{NUMBER}{MISSING}"),
        Type::Amount => format!("{AMOUNT}{MISSING}"),
        Type::Flag => "true|false".to_owned(),
        Type::Date | Type::Year | Type::Period => "[0-9]{4}.*".to_owned(),
        Type::Day => "[0-9]{4}-[0-9]{2}-[0-9]{2}".to_owned(),
        Type::Past(inner) => return cell(inner, may_be_blank),
        Type::Id { .. } => ID.to_owned(),
        Type::KindName => Kind::ALL.map(Kind::name).join("|"),
        Type::List(Type::Id { .. }) => format!("{ID}( +{ID})*"),
        Type::List(Type::Share) => format!("{ID}:[0-9]+([.,][0-9]+)?( +{ID}:[0-9]+([.,][0-9]+)?)*"),
        _ => ".*".to_owned(),
    };
    let blank = if may_be_blank { "|" } else { "" };
    json!({"type": "string", "pattern": format!("^({pattern}{blank})$")})
}
