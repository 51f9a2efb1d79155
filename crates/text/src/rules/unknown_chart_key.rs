use base::diagnostic::prelude::*;

rule! {
    error "unknown-chart-key"
    nl "een sleutel bestaat niet bij een grafiek" en "a chart has no such key"
    why nl "In een blok `chart` staan indicator, type, by, areas, from, to en caption. Een andere sleutel doet niets, en \
            dan toont de grafiek iets anders dan u bedoelt."
        en "A block `chart` holds indicator, type, by, areas, from, to and caption. Another key does nothing, and then \
            the chart shows something else than you mean."
    bad "```chart\nindicator: misdrijven\narea: [selwerd]\n```"
    good "```chart\nindicator: misdrijven\nareas: [selwerd]\n```"

    /// `known` are the keys of a chart.
    pub fn report(place: Span, key: &str, known: &[&str]) {
        let words = known.join(", ");
        let near = nearest(key, known.iter().copied());
        nl "De sleutel “{key}” bestaat niet bij een grafiek." en "A chart has no key “{key}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Mogelijk zijn: {words}." en "Possible are: {words}.",
        }
    }
}
