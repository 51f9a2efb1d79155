use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::Target;

rule! {
    warning "target-in-words"
    nl "een streefwaarde hoort bij een indicator in woorden" en "a target is for an indicator that is told in words"
    why nl "Met woorden is niet te rekenen: hoe ver een streefwaarde is, en of zij wordt gehaald, kan de site dan niet \
            zeggen. Zijn de woorden treden van een schaal, geef de treden dan getallen als code. Anders hoort wat het \
            programma wil bereiken in de tekst van het doel."
        en "Nothing can be computed with words: how far a target is, and whether it is reached, the site cannot say \
            then. Where the words are steps of a scale, give the steps numbers as codes. Otherwise what the programme \
            wants to reach belongs in the text of the goal."
    bad "id,indicator,goal,period,kind\nsamen-2027,oordeel-wijkteam,samen,2027,direction-only   # measure: qualitative"
    good "statement: Bewoners vinden dat het wijkteam luistert."

    fn report(row: &Target) {
        at row.span.cell(Target::indicator);
        nl "De cijfers van deze indicator zijn woorden: hoe ver deze streefwaarde is, valt niet te zeggen."
        en "The figures of this indicator are words: how far this target is cannot be said."
        hint nl "Geef de treden van de schaal getallen als code (1, 2, 3), of haal de rij weg en schrijf bij “statement” van het doel wat er dan anders is."
             en "Give the steps of the scale numbers as codes (1, 2, 3), or remove the row and write under “statement” of the goal what will be different then."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, _, indicator) in facts.indicators() {
        if indicator.is_in_words() {
            bag.extend(facts.targets_of(at).map(report));
        }
    }
}
