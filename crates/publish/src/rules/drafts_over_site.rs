use base::diagnostic::prelude::*;

rule! {
    error "drafts-over-site"
    nl "Concepten zouden over een gepubliceerde site heen komen" en "Drafts would go over a published site"
    why nl "Een site met --drafts toont wat nog niet openbaar is en is alleen om te bekijken. Zij komt daarom nooit in een \
            map met een gepubliceerde site, en ook niet in een map daarbinnen: wie die map daarna naar de webserver zet, \
            zou concepten openbaar maken. Over een eerdere site met concepten mag zij wel heen."
        en "A site with --drafts shows what is not public yet, and is only to look at. It therefore never goes into a \
            folder with a published site, nor into a folder within it: whoever puts that folder onto the web server \
            would publish drafts. It may replace an earlier site with drafts."
    bad "spoorboek build --drafts --out public"
    good "spoorboek build --drafts --out drafts"

    pub fn report(shown: String) {
        nl "In deze map of erboven staat de gepubliceerde site; concepten mogen daar niet komen."
        en "The published site is in this folder or in one above it; drafts must not get there."
        hint nl "Kies met --out een andere map voor de concepten, zoals “concept”."
             en "Choose another folder for the drafts with --out, such as “drafts”."
    }
}
