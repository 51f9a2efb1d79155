use base::diagnostic::prelude::*;

/// Why git does not tell what changed when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// There is no git on this machine.
    Program,
    /// It says that it has no such folder.
    Repository,
    /// It has the newest versions only.
    Past,
    /// It cannot say whether it has all.
    Version,
}

rule! {
    notice "no-history"
    nl "wanneer pagina’s zijn gewijzigd, is niet bekend" en "when pages were changed is not known"
    why nl "Op elke pagina staat wanneer zij voor het laatst is gewijzigd, en de pagina “Wat is er veranderd?” vertelt wat \
            er in het programma anders werd. Dat komt uit git. Zonder git blijft het weg; de rest van de site is dezelfde."
        en "Each page says when it was last changed, and the page “What changed?” tells what became different in the \
            programme. Git knows that. Without git it is left out; the rest of the site is the same."
    bad "git clone --depth 1 https://example.org/programma.git"
    good "git clone https://example.org/programma.git"

    pub fn report(shown: &str, missing: Missing) {
        at Place::Path(shown.to_owned());
        match missing {
            Missing::Program => nl "Wanneer pagina’s zijn gewijzigd, blijft weg: op deze computer is geen git."
                                en "When pages were changed is left out: there is no git on this machine.",
            Missing::Repository => nl "Wanneer pagina’s zijn gewijzigd, blijft weg: deze map staat niet in git."
                                   en "When pages were changed is left out: this folder is not in git.",
            Missing::Past => nl "Wanneer pagina’s zijn gewijzigd, blijft weg: git heeft hier alleen de nieuwste versies."
                             en "When pages were changed is left out: git has the newest versions only.",
            Missing::Version => nl "Wanneer pagina’s zijn gewijzigd, blijft weg: deze git is te oud om te zeggen of alle versies er zijn."
                                en "When pages were changed is left out: this git is too old to say whether it has all versions.",
        }
        hint match missing {
            Missing::Program => nl "Installeer git 2.15 of nieuwer als u dit op de site wilt."
                                en "Install git 2.15 or newer if you want this on the site.",
            Missing::Repository => nl "Bewaar de inhoud met `git init`, `git add -A` en `git commit` als u dit op de site wilt."
                                   en "Keep the content with `git init`, `git add -A` and `git commit` if you want this on the site.",
            Missing::Past => nl "Haal de rest op met `git fetch --unshallow`; in CI met `fetch-depth: 0` of `GIT_DEPTH: 0`."
                             en "Fetch the rest with `git fetch --unshallow`; in CI with `fetch-depth: 0` or `GIT_DEPTH: 0`.",
            Missing::Version => nl "Installeer git 2.15 of nieuwer." en "Install git 2.15 or newer.",
        }
    }
}
