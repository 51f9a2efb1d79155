use base::diagnostic::prelude::*;

rule! {
    error "address-lost"
    nl "een gepubliceerd adres bestaat niet meer" en "a published address no longer exists"
    why nl "Anderen verwijzen naar adressen die eerder zijn gepubliceerd; in addresses.csv staat welke dat zijn. \
            Krijgt een bestand een andere naam of verdwijnt het, dan lopen die verwijzingen dood. Zet de oude naam, \
            of het oude adres, bij `aliases` van de pagina die ervoor in de plaats komt."
        en "Others link to addresses that were published before; addresses.csv holds them. If a file is renamed or \
            deleted, those links lead nowhere. Put the old name, or the old address, under `aliases` of the page \
            that takes its place."
    bad "addresses.csv: /doelen/veiligheid/,veiligheid,2024-03-01\ngoals/veilig-in-de-buurt.md: ---\ntitle: Veilig in de \
          buurt\n---\n"
    good "addresses.csv: /doelen/veiligheid/,veiligheid,2024-03-01\ngoals/veilig-in-de-buurt.md: ---\ntitle: Veilig in \
           de buurt\naliases: [veiligheid]\n---\n"

    /// `moved`: the file that still has the id; `like`: the file whose id is most like it, and what
    /// its alias would be.
    pub fn report(span: Span, address: &str, id: Option<&str>, moved: Option<&str>, like: Option<(&str, &str)>) {
        nl "Het adres {address} is eerder gepubliceerd en bestaat niet meer."
        en "The address {address} was published before and no longer exists."
        hint match (moved, id, like) {
            (Some(file), _, _) => nl "Zet in {file} `aliases: [{address}]`, dan leidt het oude adres naar de pagina."
                                  en "Put `aliases: [{address}]` in {file}, and the old address leads to the page.",
            (None, _, Some((file, alias))) =>
                nl "Zet in {file} `aliases: [{alias}]` als die pagina ervoor in de plaats komt."
                en "Put `aliases: [{alias}]` in {file} if that page takes its place.",
            (None, Some(id), None) =>
                nl "Zet `aliases: [{id}]` bij de pagina die ervoor in de plaats komt, of `aliases: [{address}]` bij \
                    een van een andere soort."
                en "Put `aliases: [{id}]` on the page that takes its place, or `aliases: [{address}]` on one of \
                    another kind.",
            (None, None, None) => nl "Zet `aliases: [{address}]` bij de pagina die ervoor in de plaats komt."
                                  en "Put `aliases: [{address}]` on the page that takes its place.",
        }
    }
}
