use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "active-attachment"
    nl "een bijlage kan een script uitvoeren" en "an attachment can run a script"
    why nl "Wie een webpagina of een tekening (SVG) opent, laat haar doen wat erin staat: een script, of iets dat van \
            een andere site wordt gehaald. Bijlagen komen op de site zoals zij zijn; daarom gaat er geen mee die dat \
            kan."
        en "Whoever opens a web page or a drawing (SVG) lets it do what it holds: a script, or something fetched from \
            another site. Attachments get onto the site as they are; so none goes along that can do that."
    bad "files/kaart.svg: <svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
    good "files/kaart.svg: <svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>"

    /// A file that a browser takes for a page or a program.
    pub fn page(shown: &str, ending: &str) {
        nl "Een bestand dat op “.{ending}” eindigt, kan op de site een script uitvoeren."
        en "A file that ends in “.{ending}” can run a script on the site."
        hint nl "Maak er een pagina in pages/ van, of een PDF." en "Make it a page in pages/, or a PDF."
    }

    /// `part` is what makes it act, and `at` the line and column at which it stands.
    pub fn drawing(shown: &str, at: (usize, usize), part: &str) {
        let part = shorten(part);
        at Place::at(shown, at.0, at.1);
        nl "In deze tekening staat iets dat wordt uitgevoerd of van buiten gehaald: {part}."
        en "In this drawing stands something that is run or fetched from outside: {part}."
        hint nl "Bewaar de tekening opnieuw zonder scripts en verwijzingen, of bewaar haar als PNG."
             en "Save the drawing again without scripts and references, or save it as PNG."
    }

    /// A drawing of which nobody can say what it does; `at` is the line and column from which on it cannot be read.
    pub fn not_understood(shown: &str, at: (usize, usize)) {
        at Place::at(shown, at.0, at.1);
        nl "Deze tekening is geen goed gevormde SVG; wat zij doet, is niet na te gaan."
        en "This drawing is no well-formed SVG; what it does cannot be told."
        hint nl "Bewaar haar opnieuw met een tekenprogramma, of als PNG."
             en "Save it again with a drawing program, or as PNG."
    }
}
