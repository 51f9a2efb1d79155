use base::diagnostic::prelude::*;

rule! {
    error "address-not-recorded"
    nl "een adres staat nog niet in addresses.csv" en "an address is not in addresses.csv yet"
    why nl "addresses.csv onthoudt elk adres dat is gepubliceerd. Verdwijnt er later een, dan zegt `check` dat. Wat er niet \
            in staat, kan ongemerkt verdwijnen. `check --addresses` let daarop; `addresses --update` werkt het bestand bij."
        en "addresses.csv keeps every address that was published. If one vanishes later, `check` says so. What is not in it \
            can vanish unseen. `check --addresses` looks after that; `addresses --update` brings the file up to date."
    bad "goals/veilig.md: ---\ntitle: Veilig\n---\naddresses.csv: address,id,since\n"
    good "goals/veilig.md: ---\ntitle: Veilig\n---\naddresses.csv: address,id,since\n/doelen/veilig/,veilig,2024-03-01\n"

    /// `lines` are the first that the file lacks.
    pub fn report(shown: &str, count: usize, lines: &str) {
        match count {
            1 => nl "Eén adres staat nog niet in dit bestand." en "One address is not in this file yet.",
            _ => nl "{count} adressen staan nog niet in dit bestand." en "{count} addresses are not in this file yet."
        }
        hint nl "Draai `spoorboek addresses --update`, of voeg toe:\n{lines}"
             en "Run `spoorboek addresses --update`, or add:\n{lines}"
    }
}
