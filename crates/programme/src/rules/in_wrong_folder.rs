use crate::rules::kinds;
use crate::values::Kind;
use base::diagnostic::prelude::*;

rule! {
    error "in-wrong-folder"
    nl "een bestand staat in de map van een andere soort" en "a file stands in the folder of another kind"
    why nl "De map zegt van welke soort iets is, en dus welke sleutels erin kunnen. Een toezegging in goals/ zou een doel \
            zijn, met sleutels die een doel niet kent."
        en "The folder says of which kind something is, and thus which keys it can have. A commitment in goals/ would \
            be a goal, with keys that a goal does not know."
    bad "goals/overzicht-geld.md:\n---\ntitle: Overzicht van het geld\nmade_by: wethouder\ndue: 2025-07-01\n---\n"
    good "commitments/overzicht-geld.md:\n---\ntitle: Overzicht van het geld\nmade_by: wethouder\ndue: 2025-07-01\n---\n"

    /// `name` is that of the file, `key` one that the right kind knows and few others.
    pub fn report(span: Span, name: &str, key: &str, is: Kind, right: Kind) {
        let (Text { nl: is_nl, en: is_en }, Text { nl, en }) = (kinds::one(is), kinds::one(right));
        let folder = right.folder();
        nl "Dit lijkt {nl} en niet {is_nl}: de sleutels zijn die van {nl}, zoals “{key}”."
        en "This looks like {en}, not {is_en}: its keys are those of {en}, such as “{key}”."
        hint nl "Verplaats het bestand naar {folder}/{name}." en "Move the file to {folder}/{name}."
    }
}
