use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "no-such-part"
    nl "een streefwaarde is voor een groep die de tabel niet heeft" en "a target is for a group that the table does not have"
    why nl "Een streefwaarde kan voor één groep uit een uitsplitsing zijn, zoals by_leeftijd met 15-24. Die naam moet \
            letterlijk zo in de tabel van de indicator staan (of bij “breakdowns”); anders is er niets wat met de \
            streefwaarde te vergelijken is."
        en "A target can be for one group of a breakdown, such as by_age with 15-24. That name has to stand in the \
            table of the indicator (or under “breakdowns”) letter by letter; else there is nothing to hold against \
            the target."
    bad "id,indicator,period,value,by_leeftijd\njong-2030,onveiligheidsgevoel,2030,18,15 tot 24   # in de tabel: 15-24"
    good "id,indicator,period,value,by_leeftijd\njong-2030,onveiligheidsgevoel,2030,18,15-24"

    /// A breakdown that the indicator has not, of those that it has.
    pub fn dimension(name: &str, indicator: &str, span: Span, known: &[&str]) {
        let has_none = known.is_empty();
        let names: Vec<String> = known.iter().map(|name| format!("by_{name}")).collect();
        let names = names.join(", ");
        at span;
        nl "De tabel van “{indicator}” heeft geen kolom by_{name}."
        en "The table of “{indicator}” has no column by_{name}."
        hint match has_none {
            true => nl "Maak deze cel leeg als de streefwaarde voor het geheel is. Komt de uitsplitsing nog, noem haar dan bij \
                        “breakdowns” van de indicator."
                    en "Empty this cell if the target is for the whole. If the breakdown is still to come, name it under \
                        “breakdowns” of the indicator.",
            false => nl "Mogelijk zijn: {names}." en "Possible are: {names}.",
        }
    }

    /// A value that its breakdown has not, of those that it has.
    pub fn value(name: &str, value: &str, indicator: &str, span: Span, known: &[&str]) {
        let value = shorten(value);
        let words = known.join(", ");
        let near = nearest(&value, known.iter().copied());
        at span;
        nl "De tabel van “{indicator}” heeft bij by_{name} geen “{value}”."
        en "The table of “{indicator}” has no “{value}” under by_{name}."
        hint match near {
            Some(meant) => nl "Bedoelt u “{meant}”? Mogelijk zijn: {words}."
                           en "Do you mean “{meant}”? Possible are: {words}.",
            None => nl "Mogelijk zijn: {words}." en "Possible are: {words}.",
        }
    }
}
