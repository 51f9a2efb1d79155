use programme::model::{Indicator, Localised, Programme};

/// Under which terms the figures of an indicator may be used: those of their source; those of the
/// site only where who publishes the site also made them; of a rate those of both its tables, where
/// these are the same. None where nobody told.
pub fn licence<'a>(programme: &'a Programme, indicator: &'a Indicator) -> Option<&'a str> {
    match (&indicator.source, &indicator.derive) {
        (Some(_), _) => of_source(programme, indicator),
        (None, Some(derive)) => {
            let of = |at| of_source(programme, programme.indicator(at)?);
            of(derive.numerator.to).filter(|one| of(derive.denominator.to) == Some(one))
        }
        (None, None) => None,
    }
}

fn of_source<'a>(programme: &'a Programme, indicator: &'a Indicator) -> Option<&'a str> {
    let source = indicator.source.as_ref()?;
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
