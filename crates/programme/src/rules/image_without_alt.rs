use base::diagnostic::prelude::*;

rule! {
    error "image-without-alt"
    nl "een afbeelding heeft geen beschrijving" en "an image has no description"
    why nl "Wie de afbeelding niet ziet, leest of hoort de beschrijving. Schrijf in één zin wat erop staat en waarom \
            dat ertoe doet. Bij een logo is de naam van de organisatie genoeg."
        en "Whoever does not see the image reads or hears the description. Write in one sentence what it shows and \
            why that matters. For a logo the name of the organisation is enough."
    bad "logo: {file: ../files/lefier.svg}"
    good "logo: {file: ../files/lefier.svg, alt: Lefier}"

    /// An image in a key.
    pub(crate) fn report(span: Span) {
        nl "Deze afbeelding heeft geen beschrijving voor wie haar niet ziet."
        en "This image has no description for those who do not see it."
        hint nl "Schrijf in alt wat er te zien is." en "Write in alt what is to be seen."
    }

    /// An image in a text.
    pub fn in_text(place: Span) {
        nl "Dit beeld heeft geen beschrijving." en "This picture has no description."
        hint nl "Schrijf tussen de vierkante haken wat erop te zien is: ![Twee kinderen op een schommel](…)"
             en "Write between the square brackets what it shows: ![Two children on a swing](…)"
    }
}
