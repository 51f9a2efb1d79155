use crate::model::{Object, ObjectRef, Target};
use base::diagnostic::prelude::*;

rule! {
    error "supersedes-other-target"
    nl "een streefwaarde vervangt die van iets anders" en "a target replaces that of something else"
    why nl "Met supersedes komt een rij in de plaats van een eerdere streefwaarde voor hetzelfde. Noemt zij er een van een \
            andere indicator, een ander gebied of een andere groep, dan verdwijnt die van alle pagina's zonder dat er iets \
            voor in de plaats komt."
        en "By supersedes a row comes in the place of an earlier target for the same. If it names one of another \
            indicator, another area or another group, that vanishes from all pages without anything in its place."
    bad "id,indicator,area,period,value,supersedes\noud,onveiligheidsgevoel,selwerd,2027,22,\nnieuw,onveiligheidsgevoel,vinkhuizen,2027,20,oud"
    good "id,indicator,area,period,value,supersedes\noud,onveiligheidsgevoel,selwerd,2027,22,\nnieuw,onveiligheidsgevoel,selwerd,2027,20,oud"

    fn object(cell: Span, own: &str, other: &str, earlier: &Target) {
        let id = &earlier.id;
        at cell;
        nl "Deze rij is voor “{own}”, maar vervangt “{id}”, die voor “{other}” is."
        en "This row is for “{own}”, but replaces “{id}”, which is for “{other}”."
        hint nl "Noem een rij voor hetzelfde, of maak deze cel leeg als “{id}” blijft gelden."
             en "Name a row for the same, or empty this cell if “{id}” still holds."
        related earlier.span nl "hier staat de rij die wordt vervangen" en "here is the row that is replaced"
    }

    fn group(cell: Span, earlier: &Target) {
        let id = &earlier.id;
        at cell;
        nl "Deze rij vervangt “{id}”, die voor een andere groep is."
        en "This row replaces “{id}”, which is for another group."
        hint nl "Noem een rij voor hetzelfde, of maak deze cel leeg als “{id}” blijft gelden."
             en "Name a row for the same, or empty this cell if “{id}” still holds."
        related earlier.span nl "hier staat de rij die wordt vervangen" en "here is the row that is replaced"
    }
}

/// Looks at a row and the one that it replaces; `cell` is where it says so.
pub fn check(row: &Target, earlier: &Target, cell: Span, objects: &[Object]) -> Option<Diagnostic> {
    let name = |at: ObjectRef| objects.get(at.index()).map(|object| object.id.as_ref());
    let area = |row: &Target| row.area.map_or(Some("programme"), name);
    if row.indicator.to != earlier.indicator.to {
        return Some(object(cell, name(row.indicator.to)?, name(earlier.indicator.to)?, earlier));
    }
    if row.area != earlier.area {
        return Some(object(cell, area(row)?, area(earlier)?, earlier));
    }
    (row.by != earlier.by).then(|| group(cell, earlier))
}
