use base::diagnostic::prelude::*;

rule! {
    error "template-error"
    nl "Een sjabloon van het thema werkt niet" en "A template of the theme does not work"
    why nl "Een sjabloon (templates/*.html van het thema) heeft een schrijffout, of vraagt om iets dat er niet is. \
            De melding noemt de sjabloon, de regel en de pagina."
        en "A template (templates/*.html of the theme) has a mistake in it, or asks for something that is not there. \
            The message names the template, the line and the page."
    bad "{% if page.titel %}"
    good "{% if page.title %}"

    /// A template that cannot be read at all.
    pub fn unreadable(template: &str, line: Option<usize>, problem: &str) {
        let (nl, en) = at(line);
        at format!("templates/{template}");
        nl "De sjabloon is niet te lezen{nl}: {problem}" en "The template cannot be read{en}: {problem}"
    }

    /// A template that failed while it made a page.
    pub fn failed(template: &str, line: Option<usize>, page: &str, problem: &str) {
        let (nl, en) = at(line);
        at format!("templates/{template}");
        nl "De sjabloon kan de pagina “{page}” niet maken{nl}: {problem}"
        en "The template cannot make the page “{page}”{en}: {problem}"
    }
}

fn at(line: Option<usize>) -> (String, String) {
    line.map_or_else(Default::default, |line| {
        (format!(" (regel {line})"), format!(" (line {line})"))
    })
}
