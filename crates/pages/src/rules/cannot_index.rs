use base::diagnostic::prelude::*;

rule! {
    error "cannot-index"
    nl "de zoekfunctie is niet te maken" en "the search cannot be made"
    why nl "Bij elke bouw maakt het programma bestanden waarin lezers zoeken. Dat hoort altijd te lukken. Lukt het niet, \
            dan ligt het aan het systeem, bijvoorbeeld aan te weinig geheugen. De melding zegt wat er mis is."
        en "With every build the program makes files in which readers search. That should always work. Where it does \
            not, the cause is the system, such as too little memory. The message says what is wrong."
    bad "spoorboek build  # te weinig geheugen, too little memory"
    good "spoorboek build --jobs 1"

    /// `path` is the page of search below the site's folder; `problem` is told by the library that makes it.
    pub fn report(path: &str, problem: &str) {
        nl "De bestanden waarin “{path}” zoekt, zijn niet te maken: {problem}."
        en "The files in which “{path}” searches cannot be made: {problem}."
        hint nl "Bouw opnieuw. Gaat het weer mis, meld dit dan aan de makers van Spoorboek."
             en "Build again. If it goes wrong once more, report it to the makers of Spoorboek."
    }
}
