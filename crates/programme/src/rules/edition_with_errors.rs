use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "edition-with-errors"
    nl "een uitgave heeft fouten" en "an edition has errors"
    why nl "Een uitgave wordt gemaakt zoals de site zelf, met de regels van nu: wat nu is afgeschermd of teruggehouden, blijft \
            dat ook in een uitgave. Wat onder een tag staat, verandert niet meer; herstel het daarom onder een nieuwe tag."
        en "An edition is made as the site itself is, by the rules of today: what is suppressed or withheld now stays so in \
            an edition. What stands under a tag does not change any more; mend it under a new tag."
    bad "editions:\n  - {tag: v2024}"
    good "editions:\n  - {tag: v2024-hersteld}"

    /// `first` is the first error, with its place.
    pub fn report(place: Span, tag: &str, count: usize, first: &Text) {
        let tag = shorten(tag);
        let (nl, en) = (&first.nl, &first.en);
        match count {
            1 => nl "De uitgave “{tag}” heeft een fout: {nl}" en "The edition “{tag}” has an error: {en}",
            _ => nl "De uitgave “{tag}” heeft {count} fouten. De eerste: {nl}" en "The edition “{tag}” has {count} errors. The first: {en}",
        }
        hint nl "Herstel het op een tak: `git switch -c {tag}-hersteld {tag}`, geef die een eigen tag en noem die hier."
             en "Mend it on a branch: `git switch -c {tag}-mended {tag}`, give that a tag of its own and name that here."
    }
}
