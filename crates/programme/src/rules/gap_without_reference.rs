use crate::model::Target;
use base::diagnostic::prelude::*;

rule! {
    error "gap-without-reference"
    nl "een verschil heeft niets om mee te vergelijken" en "a gap has nothing to compare with"
    why nl "Een streefwaarde van de soort gap-to-reference is een verschil met een ander gebied, zoals de hele stad. Dat \
            gebied staat in de kolom reference_area of, voor het hele programma, bij reference_area in programme.yaml. \
            Staat het nergens, of is het het gebied van de streefwaarde zelf, dan is er niets om mee te vergelijken."
        en "A target of the kind gap-to-reference is a difference from another area, such as the whole city. That area \
            stands in the column reference_area or, for the whole programme, under reference_area in programme.yaml. \
            Where it stands nowhere, or is the area of the target itself, there is nothing to compare with."
    bad "id,indicator,area,period,value,kind,reference_area\nkloof-2030,onveiligheidsgevoel,groningen-noord,2030,5,gap-to-reference,"
    good "id,indicator,area,period,value,kind,reference_area\nkloof-2030,onveiligheidsgevoel,groningen-noord,2030,5,gap-to-reference,groningen"

    /// `row` is one of targets.
    pub fn report(row: Span) {
        at row.cell(Target::kind);
        nl "Deze streefwaarde is een verschil met een ander gebied, maar nergens staat welk."
        en "This target is a difference from another area, but nothing says which."
        hint nl "Zet het gebied in de kolom reference_area, of bij “reference_area” in programme.yaml."
             en "Put the area into the column reference_area, or under “reference_area” in programme.yaml."
    }

    /// `area` is the one of the target, and by `column` the one that it is compared with.
    pub fn itself(row: Span, area: &str, column: &'static str) {
        at row.cell(column);
        nl "Deze streefwaarde is een verschil tussen “{area}” en “{area}” zelf, en dat is er nooit."
        en "This target is a difference between “{area}” and “{area}” itself, which there never is."
        hint nl "Noem in reference_area een ander gebied, of kies een andere soort streefwaarde."
             en "Name another area in reference_area, or choose another kind of target."
    }
}
