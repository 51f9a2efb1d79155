use base::diagnostic::prelude::*;

rule! {
    error "path-written-twice"
    nl "Twee bestanden van de site hebben hetzelfde pad" en "Two files of the site have the same path"
    why nl "Van twee bestanden met hetzelfde pad zou er één verdwijnen; daarom is er niets gepubliceerd. Op sommige \
            schijven zijn ook paden gelijk die alleen in hoofdletters verschillen. Geef een van beide een ander \
            adres. Vallen er geen adressen samen, dan is dit een fout van Spoorboek."
        en "Of two files with the same path one would vanish; therefore nothing has been published. On some disks \
            paths that differ only in capitals are the same as well. Give one of them another address. If no \
            addresses collide, this is a fault of Spoorboek."
    bad "content/media/Map.svg and content/media/map.svg"
    good "content/media/map.svg and content/media/map-large.svg"

    pub fn report(shown: String) {
        nl "Dit pad is van twee bestanden van de site tegelijk, of van een bestand en een map."
        en "This path belongs to two files of the site at once, or to a file and a folder."
        hint nl "Geef een van beide een ander adres. Er is niets gepubliceerd."
             en "Give one of them another address. Nothing has been published."
    }
}
