use base::diagnostic::prelude::*;

rule! {
    error "overlapping-output"
    nl "De map om naar te publiceren overlapt met de inhoud" en "The folder to publish to overlaps the content"
    why nl "De gepubliceerde map wordt bij elke bouw in haar geheel vervangen. Ligt zij in de map met de inhoud of \
            een thema, of andersom, dan zouden bronnen en pagina's door elkaar raken. Kies een map die ernaast ligt."
        en "The published folder is replaced as a whole by every build. If it lies within the folder with the \
            content or a theme, or the other way round, sources and pages would get mixed. Choose a folder beside \
            it."
    bad "spoorboek build --content content --out content/site"
    good "spoorboek build --content content --out public"

    pub fn report(shown: String, other: &str) {
        nl "Deze map overlapt met “{other}”, waar de site uit wordt gemaakt."
        en "This folder overlaps “{other}”, which the site is made from."
        hint nl "Kies met --out een map die ernaast ligt, zoals “public”."
             en "Choose a folder beside it with --out, such as “public”."
    }
}
