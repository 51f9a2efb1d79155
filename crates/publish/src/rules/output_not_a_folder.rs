use base::diagnostic::prelude::*;

rule! {
    error "output-not-a-folder"
    nl "Waarheen gepubliceerd moet worden, is geen map" en "What should be published to is not a folder"
    why nl "Een site is een map met bestanden. Op dit pad staat een bestand, of een koppeling die nergens heen \
            leidt. Het blijft onaangeroerd."
        en "A site is a folder of files. At this path there is a file, or a link that leads nowhere. It is left \
            alone."
    bad "spoorboek build --out site.zip"
    good "spoorboek build --out site"

    pub fn report(shown: String) {
        nl "Op dit pad staat al iets dat geen map is." en "Something that is not a folder is already at this path."
        hint nl "Kies met --out een andere naam, of verplaats wat er staat."
             en "Choose another name with --out, or move what is there."
    }
}
