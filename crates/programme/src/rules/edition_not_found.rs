use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

/// Why an edition cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfound {
    /// There is no git on this machine.
    Program,
    /// The content is not in git.
    Repository,
    /// The clone has the newest versions only.
    Past,
    /// Git has no such tag.
    Tag,
    /// Under that tag there is no programme in the folder of the content.
    Content,
}

rule! {
    error "edition-not-found"
    nl "een uitgave is niet te vinden" en "an edition cannot be found"
    why nl "Een uitgave is het programma zoals het in git onder een tag staat. Wat u hier noemt, blijft op zijn eigen adres \
            leesbaar; zonder die tag zouden adressen verdwijnen waar anderen naar verwijzen."
        en "An edition is the programme as it stands under a tag in git. What you name here stays readable at its own \
            address; without that tag addresses would vanish that others link to."
    bad "editions:\n  - {tag: v2024, title: Zoals vastgesteld in 2024}"
    good "git tag v2024"

    /// `like` is the tag that is most like it.
    pub fn report(place: Span, tag: &str, why: Unfound, like: Option<&str>) {
        let tag = shorten(tag);
        match why {
            Unfound::Program => nl "De uitgave “{tag}” is niet te lezen: op deze computer is geen git."
                                en "The edition “{tag}” cannot be read: there is no git on this machine.",
            Unfound::Repository => nl "De uitgave “{tag}” is niet te lezen: deze map staat niet in git."
                                   en "The edition “{tag}” cannot be read: this folder is not in git.",
            Unfound::Past => nl "De uitgave “{tag}” is er niet: git heeft hier alleen de nieuwste versies."
                             en "The edition “{tag}” is not there: git has the newest versions only.",
            Unfound::Tag => nl "De tag “{tag}” bestaat niet." en "There is no tag “{tag}”.",
            Unfound::Content => nl "Onder de tag “{tag}” staat in deze map geen programme.yaml."
                                en "Under the tag “{tag}” there is no programme.yaml in this folder.",
        }
        hint match (why, like) {
            (Unfound::Program, _) => nl "Installeer git, of haal de uitgave hier weg."
                                     en "Install git, or remove the edition here.",
            (Unfound::Repository, _) => nl "Bouw de site uit de map die git bijhoudt, of haal de uitgave hier weg."
                                        en "Build the site from the folder that git keeps, or remove the edition here.",
            (Unfound::Past, _) => nl "Haal de rest op met `git fetch --unshallow --tags`; in CI met `fetch-depth: 0` of `GIT_DEPTH: 0`."
                                  en "Fetch the rest with `git fetch --unshallow --tags`; in CI with `fetch-depth: 0` or `GIT_DEPTH: 0`.",
            (_, Some(like)) => nl "Bedoelde u {like}?" en "Did you mean {like}?",
            (Unfound::Tag, None) => nl "Maak hem met `git tag {tag}`, of haal hem op met `git fetch --tags`."
                                    en "Make it with `git tag {tag}`, or fetch it with `git fetch --tags`.",
            (Unfound::Content, None) => nl "Noem een tag waaronder de inhoud op dezelfde plaats staat."
                                        en "Name a tag under which the content stands in the same place.",
        }
    }
}
