use base::diagnostic::prelude::*;

use super::said_by_tera::in_dutch;

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
        let problem_nl = in_dutch(problem);
        at place(path, at);
        nl "De sjabloon is niet te lezen: {problem_nl}." en "The template cannot be read: {problem}"
    }

    /// A template that failed while it made a page. The page is in the hint, so that a template
    /// that fails on many pages is told once.
    pub fn failed(path: &str, at: Option<(usize, usize)>, page: &str, problem: &str) {
        let problem_nl = in_dutch(problem);
        at place(path, at);
        nl "De sjabloon kan een pagina niet maken: {problem_nl}." en "The template cannot make a page: {problem}"
        hint nl "Dit ging mis bij “{page}”." en "This went wrong at “{page}”."
    }

    /// A template that asks for something that its page does not have. The page is in the hint, as above.
    pub fn unknown_field(path: &str, at: Option<(usize, usize)>, field: &str, page: &str, known: &[&str]) {
        let near = nearest(field, known.iter().copied());
        at place(path, at);
        nl "De sjabloon vraagt om “{field}”, en dat is er niet." en "The template asks for “{field}”, which there is not."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”? Dit ging mis bij “{page}”." en "Did you mean “{near}”? This went wrong at “{page}”.",
            None => nl "Welke namen er zijn, tonen de sjablonen van het programma: spoorboek new theme NAAM --copy templates. Dit ging mis bij “{page}”."
                    en "The templates of the program show which names there are: spoorboek new theme NAME --copy templates. This went wrong at “{page}”.",
        }
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

    /// A word that neither the program nor the theme has.
    pub fn no_word(path: &str, at: (usize, usize), key: &str, near: Option<&str>) {
        at place(path, Some(at));
        nl "Er is geen woord “{key}”." en "There is no word “{key}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Zet het in een bestand locales/nl.eigen.ftl van dit thema: {key} = …"
                    en "Put it into a file locales/en.own.ftl of this theme: {key} = …",
        }
    }

    /// A word that is asked for without a value that stands in it.
    pub fn no_value(path: &str, at: (usize, usize), key: &str, name: &str, meant: Option<&str>) {
        at place(path, Some(at));
        nl "In het woord “{key}” staat {{ ${name} }}, en die waarde geeft de sjabloon niet."
        en "In the word “{key}” stands {{ ${name} }}, and the template does not give that value."
        hint match meant {
            Some(meant) => nl "Schrijf “{name}=…” in plaats van “{meant}=…”." en "Write “{name}=…” instead of “{meant}=…”.",
            None => nl "Schrijf t(key=\"{key}\", {name}=…)." en "Write t(key=\"{key}\", {name}=…).",
        }
    }

    /// A template, block, component or the like that does not exist.
    pub fn unknown_name(path: &str, at: Option<(usize, usize)>, sort: &str, name: &str, near: Option<&str>) {
        let (sort, way) = (sort_of(sort), way_to(sort, near));
        let (nl, en) = (sort.nl, sort.en);
        at place(path, at);
        nl "Er is geen {nl} “{name}”." en "There is no {en} “{name}”."
        hint = way;
    }

    /// A file of the theme that a template asks for and that there is not.
    pub fn no_asset(path: &str, at: Option<(usize, usize)>, name: &str, near: Option<&str>) {
        at place(path, at);
        nl "In assets/ van dit thema staat geen “{name}”." en "There is no “{name}” in assets/ of this theme."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Zet het bestand in assets/, of schrijf het pad zoals het daarbinnen is: asset(name=\"logo.svg\")."
                    en "Put the file into assets/, or write its path within that folder: asset(name=\"logo.svg\").",
        }
    }

    /// A template of the theme's own that no page and no other template asks for.
    pub fn unused(path: &str, name: &str, near: Option<&str>) {
        at path;
        nl "Geen pagina en geen andere sjabloon gebruikt “{name}”." en "No page and no other template uses “{name}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Noem de sjabloon naar een soort pagina, zoals goal.html, of neem haar ergens op met {{% include \"{name}\" %}}."
                    en "Name the template after a sort of page, such as goal.html, or use it somewhere with {{% include \"{name}\" %}}.",
        }
    }

    /// Templates that go on from each other in a circle.
    pub fn circle(path: &str) {
        at path;
        nl "Deze sjabloon gaat met {{% extends … %}} via andere weer van zichzelf uit."
        en "By {{% extends … %}} this template leads through others back to itself."
        hint nl "Begin met {{% extends \"default/page.html\" %}}: “default/” noemt de sjabloon van het programma."
             en "Begin with {{% extends \"default/page.html\" %}}: “default/” names the template of the program."
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

fn sort_of(sort: &str) -> Text {
    text! {
        match sort {
            "template" => nl "sjabloon" en "template",
            "block" => nl "blok" en "block",
            "component" => nl "onderdeel" en "component",
            "function" => nl "functie" en "function",
            "test" => nl "test" en "test",
            _ => nl "filter" en "filter",
        }
    }
}

fn way_to(sort: &str, near: Option<&str>) -> Text {
    text! {
        match (sort, near) {
            (_, Some(near)) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            ("template", None) => nl "Noem een bestand uit templates/ van dit thema, of een sjabloon van het programma, zoals page.html."
                                  en "Name a file in templates/ of this theme, or a template of the program, such as page.html.",
            ("block", None) => nl "Neem een blok van de sjabloon waarvan deze uitgaat, zoals main of sections."
                               en "Take a block of the template from which this one goes on, such as main or sections.",
            _ => nl "Kijk hoe de sjablonen van het programma het doen: spoorboek new theme NAAM --copy templates."
                 en "See how the templates of the program do it: spoorboek new theme NAME --copy templates.",
        }
    }
}
