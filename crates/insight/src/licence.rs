use programme::model::{Indicator, Localised, Programme, Source};

/// Under which terms the figures of an indicator may be used: those of their source; those of the
/// site only where who publishes the site also made them. Of figures from two sources the terms that
/// both have. None where nobody told.
pub fn licence<'a>(programme: &'a Programme, indicator: &'a Indicator) -> Option<&'a str> {
    let all = programme.sources(indicator);
    let (first, rest) = all.split_first()?;
    let found = of_source(programme, first);
    found.filter(|terms| rest.iter().all(|other| of_source(programme, other) == Some(terms)))
}

fn of_source<'a>(programme: &'a Programme, source: &'a Source) -> Option<&'a str> {
    let settings = &programme.settings;
    let own = || {
        let name = |text: &Option<Localised>| {
            text.as_ref().map(|text| text.original().trim().to_lowercase())
        };
        let maker = name(&source.organisation)?;
        settings.licence.as_deref().filter(|_| name(&settings.organisation) == Some(maker))
    };
    source.licence.as_deref().or_else(own)
}
