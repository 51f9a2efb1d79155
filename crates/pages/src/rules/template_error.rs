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
    pub fn unreadable(path: &str, at: Option<(usize, usize)>, problem: &str) {
        at place(path, at);
        nl "De sjabloon is niet te lezen: {problem}" en "The template cannot be read: {problem}"
    }

    /// A template that failed while it made a page. The page is in the hint, so that a template
    /// that fails on many pages is told once.
    pub fn failed(path: &str, at: Option<(usize, usize)>, page: &str, problem: &str) {
        at place(path, at);
        nl "De sjabloon kan een pagina niet maken: {problem}" en "The template cannot make a page: {problem}"
        hint nl "Dit ging mis bij “{page}”." en "This went wrong at “{page}”."
    }

    /// A template that asks for a part of a page that no page has.
    pub fn unknown_part(path: &str, at: (usize, usize), part: &str, known: Option<&str>) {
        at place(path, Some(at));
        nl "Geen pagina heeft een deel “{part}”." en "No page has a part “{part}”."
        hint match known {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Laat de sjabloon door “page.order” lopen: dat noemt de delen van de pagina."
                    en "Let the template go through “page.order”: it names the parts of the page."
        }
    }

    /// A template of the theme's own without a block that another template fills.
    pub fn no_block(path: &str, block: &str) {
        at path;
        nl "In deze sjabloon ontbreekt het blok “{block}”, dat een andere sjabloon vult."
        en "This template lacks the block “{block}”, which another template fills."
        hint nl "Zet er {{% block {block} %}}{{% endblock {block} %}} in."
             en "Put {{% block {block} %}}{{% endblock {block} %}} in it."
    }
}

fn place(path: &str, at: Option<(usize, usize)>) -> Place {
    at.map_or_else(|| path.into(), |(line, column)| Place::at(path, line, column))
}
