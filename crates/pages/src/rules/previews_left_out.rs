use base::diagnostic::prelude::*;

rule! {
    warning "previews-left-out"
    nl "dit programma kan geen plaatjes voor sociale media maken"
    en "this program cannot make pictures for social media"
    why nl "Met “previews: true” krijgt elke indicator een plaatje dat andere sites naast een link tonen. Wat dat \
            plaatje tekent, zit niet vanzelf in het programma: het kost tijd om te maken en de meeste sites doen \
            zonder. De pagina's zelf zijn heel."
        en "With “previews: true” every indicator gets a picture that other sites show beside a link. What draws it \
            is not in the program by itself: it takes time to compile, and most sites do without. The pages \
            themselves are whole."
    bad "cargo run --release -- build"
    good "cargo run --release --features previews -- build"

    /// Pictures are asked for, and left out.
    pub fn report(span: Span) {
        nl "Dit programma kan de plaatjes voor sociale media niet maken die “previews” vraagt."
        en "This program cannot make the pictures for social media that “previews” asks for."
        hint nl "Maak het programma met: cargo build --release --features previews. Of haal “previews” weg uit \
                 programme.yaml."
             en "Build the program with: cargo build --release --features previews. Or take “previews” out of \
                 programme.yaml."
    }
}
