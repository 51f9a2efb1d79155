use base::diagnostic::prelude::*;

rule! {
    notice "file-not-used"
    nl "een bestand in files/ wordt nergens gebruikt" en "a file in files/ is used nowhere"
    why nl "Alles in files/ komt op de site, ook wat niemand noemt: wie het adres raadt, kan het lezen. Een bestand dat \
            alleen hoort bij wat nog wegblijft, blijft ook weg."
        en "Everything in files/ gets onto the site, also what nobody names: whoever guesses its address can read it. \
            A file that only belongs to what is still left out, is left out too."
    bad "files/oud-concept.pdf   (nergens genoemd)"
    good "Zie [de nota](../files/nota.pdf)."

    pub fn report(shown: &str) {
        nl "Geen tekst en geen sleutel gebruikt dit bestand; het komt wel op de site."
        en "No text and no key uses this file, and still it gets onto the site."
        hint nl "Verwijs ernaar in een tekst of een sleutel, of haal het weg uit files/."
             en "Link to it in a text or a key, or take it out of files/."
    }
}
