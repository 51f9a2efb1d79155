use base::diagnostic::prelude::*;

rule! {
    error "output-cannot-move"
    nl "De map om naar te publiceren kan niet in haar geheel worden vervangen"
    en "The folder to publish to cannot be replaced as a whole"
    why nl "Een nieuwe site komt in één keer in de plaats van de vorige, doordat de mappen worden omgewisseld. Dat \
            kan niet met de hoogste map van een schijf, en niet met een map die zelf een schijf is, zoals een volume \
            van een container, of er een bevat. Een map daarbinnen kan wel."
        en "A new site replaces the one before at once, by exchanging the folders. That is not possible with the top \
            folder of a disk, nor with a folder that is a disk itself, such as a volume of a container, or holds \
            one. A folder inside it is fine."
    bad "docker run -v ./site:/site ... spoorboek build --out /site"
    good "docker run -v ./site:/site ... spoorboek build --out /site/public"

    pub fn report(shown: String) {
        let inside = format!("{}/public", shown.trim_end_matches('/'));
        nl "Deze map is een schijf of volume op zichzelf en kan niet in één keer worden vervangen."
        en "This folder is a disk or volume of its own and cannot be replaced at once."
        hint nl "Publiceer naar een map daarbinnen: --out {inside}."
             en "Publish to a folder inside it: --out {inside}."
    }

    /// A folder in the published one is a volume.
    pub fn inside(shown: String) {
        nl "Deze map is een schijf of volume op zichzelf en kan niet met de site meegaan."
        en "This folder is a disk or volume of its own and cannot move along with the site."
        hint nl "Koppel het volume ergens buiten de gepubliceerde map, of kies met --out een andere map."
             en "Mount the volume outside the published folder, or choose another folder with --out."
    }
}
