use crate::kinds::dutch;
use crate::kinds::shape_of;
use crate::model::Kind;
use crate::schema::shape::Shape;
use base::diagnostic::prelude::*;

rule! {
    error "unknown-key"
    nl "een sleutel bestaat niet" en "a key does not exist"
    why nl "Een sleutel die niemand leest, doet niets: wat u schreef, komt niet op de site. Meestal is het een \
            typefout, of hoort de sleutel bij een andere soort. `spoorboek explain doel` noemt alle sleutels van een \
            soort."
        en "A key that nobody reads does nothing: what you wrote does not reach the site. Mostly it is a typing \
            error, or the key belongs to another kind. `spoorboek explain goal` lists all keys of a kind."
    bad "---\ntitle: Veilig in de buurt\nsumary: Bewoners voelen zich veilig.\n---\n"
    good "---\ntitle: Veilig in de buurt\nsummary: Bewoners voelen zich veilig.\n---\n"

    /// `known` are the keys that could have been written here, and `meant` is the one of them that was.
    pub fn report(name: &str, span: Span, shape: &Shape, known: &[&str], meant: Option<&str>) {
        let (nl, en) = (shape.name.nl, shape.name.en);
        let near = meant.map(did_you_mean);
        at span;
        nl "De sleutel “{name}” bestaat niet bij: {nl}." en "There is no key “{name}” for: {en}."
        hint = near
            .or_else(|| cut(name))
            .or_else(|| of_theme(name, shape))
            .or_else(|| elsewhere(name))
            .unwrap_or_else(|| list(known));
    }
}

/// The key that was meant by one that does not exist.
pub fn meant<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    dutch::key_for(name, known).or_else(|| nearest(name, known.iter().copied()))
}

/// No key has a space: a comma has ended the text before it.
fn cut(name: &str) -> Option<Text> {
    name.trim().contains(' ').then(|| {
        text!(
            "Staat dit tussen accolades achter een komma, zet dan de hele tekst voor en na die komma tussen \
             aanhalingstekens.",
            "If this stands between braces behind a comma, put quotation marks around the whole text before and \
             behind that comma."
        )
    })
}

/// The look of a site is a matter of its theme.
fn of_theme(name: &str, shape: &Shape) -> Option<Text> {
    const KEYS: [&str; 4] = ["logo", "colours", "colors", "contrast"];
    let is_settings = shape.name.en == "programme.yaml";
    (is_settings && KEYS.contains(&name)).then(|| {
        text!(
            "Dit hoort bij een thema: maak themes/NAAM/theme.yaml naast deze map, en schrijf hier “theme: NAAM”.",
            "This belongs to a theme: make themes/NAME/theme.yaml beside this folder, and write “theme: NAME” here."
        )
    })
}

/// The kinds that do have the key.
fn elsewhere(name: &str) -> Option<Text> {
    let kinds: Vec<_> = Kind::ALL
        .into_iter()
        .map(shape_of)
        .filter(|shape| shape.key(name).is_some())
        .map(|shape| shape.name)
        .collect();
    if kinds.is_empty() {
        return None;
    }
    let nl = kinds.iter().map(|k| k.nl).collect::<Vec<_>>().join(", ");
    let en = kinds.iter().map(|k| k.en).collect::<Vec<_>>().join(", ");
    Some(text!("Deze sleutel hoort bij: {nl}.", "This key belongs to: {en}."))
}

fn list(known: &[&str]) -> Text {
    let known = known.join(", ");
    text!("Sleutels die hier kunnen: {known}.", "Keys that are possible here: {known}.")
}
