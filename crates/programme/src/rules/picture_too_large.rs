use base::diagnostic::prelude::*;

rule! {
    warning "picture-too-large"
    nl "een afbeelding is te groot" en "a picture is too large"
    why nl "Een foto komt op de site zoals zij is. Wie haar op een telefoon bekijkt, haalt alle beeldpunten op en ziet er \
            een klein deel van; een telefoon met weinig geheugen toont haar niet. Voor een pagina is 1600 beeldpunten \
            breed genoeg, ook op een scherp scherm."
        en "A photo gets onto the site as it is. Whoever looks at it on a phone loads all of its pixels and sees a small \
            part of them; a phone with little memory does not show it. For a page 1600 pixels of width are enough, on a \
            sharp screen too."
    bad "files/foto.jpg   (8000 × 5000)"
    good "files/foto.jpg   (1600 × 1000)"

    /// `width` and `height` in pixels.
    pub fn report(shown: &str, width: u32, height: u32) {
        let millions = u64::from(width) * u64::from(height) / 1_000_000;
        nl "Deze afbeelding is {width} bij {height} beeldpunten groot, samen {millions} miljoen: te zwaar voor een telefoon."
        en "This picture is {width} by {height} pixels large, {millions} million together: too heavy for a phone."
        hint nl "Maak haar kleiner, tot hoogstens 1600 beeldpunten breed, en zet die in “files/”."
             en "Make it smaller, at most 1600 pixels wide, and put that into “files/”."
    }
}
