use base::diagnostic::prelude::*;

rule! {
    error "invalid-number"
    nl "een gekoppeld getal is niet te lezen" en "a number that is held to the data cannot be read"
    why nl "Een getal dat aan de gegevens is gekoppeld, noemt een indicator en daarachter, als dat nodig is, een \
            gebied, een periode en een uitsplitsing: value:misdrijven?area=selwerd&period=2023."
        en "A number that is held to the data names an indicator and behind it, where needed, an area, a period and \
            a breakdown: value:misdrijven?area=selwerd&period=2023."
    bad "[45,7](value:misdrijven?gebied=selwerd)"
    good "[45,7](value:misdrijven?area=selwerd)"

    pub fn no_indicator(place: Span) {
        nl "Achter “value:” staat geen indicator." en "No indicator stands behind “value:”."
        hint nl "Schrijf bijvoorbeeld value:misdrijven?area=selwerd&period=2023"
             en "Write for example value:misdrijven?area=selwerd&period=2023"
    }

    pub fn unknown_key(place: Span, key: &str) {
        let near = nearest(key, ["area", "period"]);
        nl "“{key}” kan niet bij een gekoppeld getal staan."
        en "“{key}” cannot stand with a number that is held to the data."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Mogelijk zijn area, period en by_ met de naam van een uitsplitsing."
                    en "Possible are area, period and by_ with the name of a breakdown.",
        }
    }
}
