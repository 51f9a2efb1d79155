use base::diagnostic::prelude::*;

rule! {
    error "image-without-alt"
    nl "een beeld heeft geen beschrijving" en "a picture has no description"
    why nl "Wie een beeld niet kan zien, hoort of leest de beschrijving. Zeg in een zin wat erop te zien is en \
            waarom het er staat; “foto van” is niet nodig."
        en "Those who cannot see a picture hear or read its description. Say in a sentence what it shows and why it \
            is there; “photo of” is not needed."
    bad "![](../files/speeltuin.jpg)"
    good "![Twee kinderen op de nieuwe schommel in Selwerd](../files/speeltuin.jpg)"

    pub fn report(place: Span) {
        nl "Dit beeld heeft geen beschrijving." en "This picture has no description."
        hint nl "Schrijf tussen de vierkante haken wat erop te zien is: ![Twee kinderen op een schommel](…)"
             en "Write between the square brackets what it shows: ![Two children on a swing](…)"
    }
}
