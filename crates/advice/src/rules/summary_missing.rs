use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::Kind;

rule! {
    warning "summary-missing"
    nl "de samenvatting ontbreekt" en "the summary is missing"
    why nl "De samenvatting staat in lijsten, zoekresultaten en gedeelde links, en is voor veel lezers het enige dat \
            zij lezen. Schrijf één of twee zinnen in gewone taal. Een gebied dat alleen in `areas.csv` staat, heeft \
            er geen nodig."
        en "The summary stands in lists, search results and shared links, and is all that many readers read. Write a \
            sentence or two in plain language. An area that stands only in `areas.csv` needs none."
    bad "title: Veilig in de buurt"
    good "title: Veilig in de buurt\nsummary: Minder bewoners voelen zich onveilig."

    pub fn report(span: Span) {
        nl "Hier ontbreekt een samenvatting." en "A summary is missing here."
        hint nl "Schrijf bij “summary” in één of twee zinnen wat de lezer moet weten, met hooguit 300 tekens."
             en "Write under “summary” in a sentence or two what readers must know, in 300 characters at most."
    }
}

/// Exempt: an area that is only a row, also where it has a file without a text, for its former names.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let settings = &facts.programme.settings;
    // Settings without a title were not read, and that has been said.
    if settings.summary.is_none() && !settings.title.original().is_empty() {
        bag.push(report(settings.title.span));
    }
    for object in &facts.programme.objects {
        let is_row = object.kind() == Kind::Area && object.common.body.is_empty();
        if object.common.summary.is_none() && Facts::has_file(object) && !is_row {
            bag.push(report(object.common.span));
        }
    }
}
