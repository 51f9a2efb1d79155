use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "listed-twice"
    nl "iets staat twee keer in een lijst" en "something is listed twice"
    why nl "Elke taal van de site staat één keer in `languages`, en elk doel één keer in de verdeling van een \
            bedrag. Staat er iets twee keer, dan is een van de twee een vergissing, en niemand kan zien welke."
        en "Each language of the site stands once in `languages`, and each goal once in the split of an amount. \
            Where something stands twice, one of the two is a mistake, and nobody can see which."
    bad "languages: [nl, nl]"
    good "languages: [nl, en]"

    /// For a language of the site.
    pub fn language(tag: &str, span: Span, first: Span) {
        let tag = shorten(tag);
        at span;
        nl "De taal “{tag}” staat hier voor de tweede keer." en "The language “{tag}” stands here for the second time."
        hint nl "Haal een van de twee weg, of schrijf de taal die u bedoelde."
             en "Delete one of the two, or write the language that you meant."
        related first nl "hier voor het eerst" en "first here"
    }

    /// For an edition, by its tag.
    pub fn edition(tag: &str, span: Span, first: Span) {
        let tag = shorten(tag);
        at span;
        nl "De tag “{tag}” staat hier voor de tweede keer." en "The tag “{tag}” stands here for the second time."
        hint nl "Haal een van de twee weg, of schrijf de tag die u bedoelde."
             en "Delete one of the two, or write the tag that you meant."
        related first nl "hier voor het eerst" en "first here"
    }

    /// For a goal in the split of an amount.
    pub fn goal(goal: &str, span: Span, first: Span) {
        let goal = shorten(goal);
        at span;
        nl "Het doel “{goal}” staat hier voor de tweede keer in de verdeling."
        en "The goal “{goal}” stands here for the second time in the split."
        hint nl "Tel de twee percentages op, of schrijf het doel dat u bedoelde."
             en "Add up the two percentages, or write the goal that you meant."
        related first nl "hier voor het eerst" en "first here"
    }
}
