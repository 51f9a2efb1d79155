//! What messages call the kinds, as the programme itself does; a site may call them otherwise.

use crate::values::Kind;
use base::diagnostic::{Text, Words};
use base::text;

/// `doel`, `goal`.
pub fn name(kind: Kind) -> Words {
    let (nl, en) = match kind {
        Kind::Track => ("spoor", "track"),
        Kind::ActionLine => ("actielijn", "action line"),
        Kind::Intervention => ("interventie", "intervention"),
        Kind::Goal => ("doel", "goal"),
        Kind::Indicator => ("indicator", "indicator"),
        Kind::Area => ("gebied", "area"),
        Kind::Partner => ("partner", "partner"),
        Kind::Fund => ("fonds", "fund"),
        Kind::Document => ("document", "document"),
        Kind::Commitment => ("toezegging", "commitment"),
        Kind::Update => ("voortgangsbericht", "update"),
        Kind::Evaluation => ("evaluatie", "evaluation"),
        Kind::Story => ("verhaal", "story"),
        Kind::Page => ("vrije pagina", "free page"),
    };
    Words { nl, en }
}

/// `een doel`, `a goal`.
pub fn one(kind: Kind) -> Text {
    let Words { nl, en } = name(kind);
    let article = if en.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    text!("een {nl}", "{article} {en}")
}

/// Kinds in a row: `een doel of een indicator`; `iets` where there are none.
pub fn any_of(kinds: &[Kind]) -> Text {
    let all: Vec<Text> = kinds.iter().map(|kind| one(*kind)).collect();
    if all.is_empty() {
        return text!("iets", "something");
    }
    let join =
        |word: &str, get: fn(&Text) -> &str| all.iter().map(get).collect::<Vec<_>>().join(word);
    Text { nl: join(" of ", |text| &text.nl), en: join(" or ", |text| &text.en) }
}
