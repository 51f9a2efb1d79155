use base::diagnostic::prelude::*;

rule! {
    warning "picture-too-large"
    nl "een afbeelding is te groot" en "a picture is too large"
    why nl "Pagina's tonen een kleinere versie, maar ook de foto zelf komt op de site. Wie een oude browser heeft of haar \
            bewaart, haalt alle beeldpunten op; het kleiner maken kost bij elke nieuwe foto tijd, en boven zestig miljoen \
            beeldpunten gebeurt het niet. Voor een pagina is 1600 beeldpunten breed genoeg, ook op een scherp scherm."
        en "Pages show a smaller version, but the photo itself gets onto the site too. Whoever has an old browser, or keeps \
            it, loads all of its pixels; making it smaller takes time for each new photo, and is not done above sixty \
            million pixels. For a page 1600 pixels of width are enough, on a sharp screen too."
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
