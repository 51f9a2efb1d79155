use base::diagnostic::prelude::*;

rule! {
    error "contrast-too-low"
    nl "Twee kleuren van het thema verschillen te weinig" en "Two colours of the theme differ too little"
    why nl "Tekst moet goed te lezen zijn, ook bij fel zonlicht en met minder scherpe ogen. Het thema zegt hoeveel \
            contrast een paar kleuren ten minste heeft; de bouw rekent het na."
        en "Text must be easy to read, in bright sunlight and with weaker eyes too. The theme says how much contrast \
            a pair of colours has at least; the build checks it."
    bad "colours:\n  ink: [\"#aaaaaa\", \"#eceff1\"]\n  ground: [\"#ffffff\", \"#14181d\"]\ncontrast:\n  - [ink, ground, 7]"
    good "colours:\n  ink: [\"#1a2230\", \"#eceff1\"]\n  ground: [\"#ffffff\", \"#14181d\"]\ncontrast:\n  - [ink, ground, 7]"

    /// `dark` tells in which of the two schemes the pair fails.
    pub fn report(place: Span, front: &str, back: &str, dark: bool, found: f64, least: f64) {
        let (nl, en) = if dark { ("donker", "dark") } else { ("licht", "light") };
        // Rounded down: 4.499 must not be told as 4.5.
        let found = (found * 10.0).floor() / 10.0;
        nl "De kleuren “{front}” en “{back}” hebben in {nl} een contrast van {found}; het thema vraagt {least}."
        en "The colours “{front}” and “{back}” have a contrast of {found} in {en}; the theme asks for {least}."
        hint nl "Maak “{front}” donkerder of lichter, zodat het meer van “{back}” verschilt."
             en "Make “{front}” darker or lighter, so that it differs more from “{back}”."
    }
}
