use base::diagnostic::prelude::*;

rule! {
    warning "not-a-picture"
    nl "een afbeelding is geen afbeelding" en "a picture is no picture"
    why nl "Het bestand heet naar een soort afbeelding, maar wat erin staat is er geen, of het is beschadigd. Lezers zien \
            een leeg vak. Dat gebeurt als een bestand alleen een andere naam kreeg, of half werd gekopieerd. Dat een JPEG, PNG of WebP aan het einde helemaal is, wordt \
            gezien zonder de beelden zelf te lezen: een fout in het midden niet."
        en "The file is called after a sort of picture, but what it holds is none, or it is damaged. Readers see an \
            empty box. That happens where a file only got another name, or was copied half. That a JPEG, PNG or WebP is whole to its end is seen without reading the picture \
            itself: a mistake in its middle is not."
    bad "files/foto.jpg   (een HEIC-foto met een andere naam)"
    good "files/foto.jpg   (bewaard als JPEG)"

    /// `span` names a file of another sort.
    pub fn other_file(span: Span) {
        at span;
        nl "Hier hoort een afbeelding, maar dit is een ander soort bestand: een browser toont een leeg vak."
        en "A picture belongs here, but this is another sort of file: a browser shows an empty box."
        hint nl "Noem een bestand dat eindigt op .jpg, .png, .webp of .svg."
             en "Name a file that ends in .jpg, .png, .webp or .svg."
    }

    pub fn report(shown: &str) {
        nl "Dit bestand is geen afbeelding, of het is beschadigd: een browser kan het niet tonen."
        en "This file is no picture, or it is damaged: a browser cannot show it."
        hint nl "Open de foto in een fotoprogramma en bewaar haar als JPEG, PNG of WebP."
             en "Open the photo in a photo program and save it as JPEG, PNG or WebP."
    }

    /// A file that begins as a picture and ends before its end.
    pub fn cut_off(shown: &str) {
        nl "Deze afbeelding houdt te vroeg op: lezers zien er maar een deel van."
        en "This picture ends too early: readers see only a part of it."
        hint nl "Kopieer het bestand opnieuw, helemaal tot het einde, of bewaar de foto opnieuw als JPEG, PNG of WebP."
             en "Copy the file again, to its very end, or save the photo anew as JPEG, PNG or WebP."
    }
}
