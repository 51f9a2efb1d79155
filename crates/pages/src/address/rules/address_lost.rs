use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "address-lost",
    severity: Severity::Error,
    title: Words {
        nl: "een gepubliceerd adres bestaat niet meer",
        en: "a published address no longer exists",
    },
    why: Words {
        nl: "Anderen verwijzen naar adressen die eerder zijn gepubliceerd; in addresses.csv staat welke dat zijn. Krijgt een \
             bestand een andere naam of verdwijnt het, dan lopen die verwijzingen dood. Zet de oude naam, of het oude adres, \
             bij `aliases` van de pagina die ervoor in de plaats komt.",
        en: "Others link to addresses that were published before; addresses.csv holds them. If a file is renamed or deleted, \
             those links lead nowhere. Put the old name, or the old address, under `aliases` of the page that takes its \
             place.",
    },
    bad: "addresses.csv: /doelen/veiligheid/,veiligheid,2024-03-01\ngoals/veilig-in-de-buurt.md: ---\ntitle: Veilig in de \
          buurt\n---\n",
    good: "addresses.csv: /doelen/veiligheid/,veiligheid,2024-03-01\ngoals/veilig-in-de-buurt.md: ---\ntitle: Veilig in \
           de buurt\naliases: [veiligheid]\n---\n",
};

/// `moved`: the file that still has the id; `like`: the file whose id is most like it, and what
/// its alias would be.
pub fn report(
    span: Span,
    address: &str,
    id: Option<&str>,
    moved: Option<&str>,
    like: Option<(&str, &str)>,
) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Het adres {address} is eerder gepubliceerd en bestaat niet meer.",
            "The address {address} was published before and no longer exists."
        ),
    )
    .hint(match (moved, id, like) {
        (Some(file), _, _) => text!(
            "Zet in {file} `aliases: [{address}]`, dan leidt het oude adres naar de pagina.",
            "Put `aliases: [{address}]` in {file}, and the old address leads to the page."
        ),
        (None, _, Some((file, alias))) => text!(
            "Zet in {file} `aliases: [{alias}]` als die pagina ervoor in de plaats komt.",
            "Put `aliases: [{alias}]` in {file} if that page takes its place."
        ),
        (None, Some(id), None) => text!(
            "Zet `aliases: [{id}]` bij de pagina die ervoor in de plaats komt, of `aliases: [{address}]` bij een van een \
             andere soort.",
            "Put `aliases: [{id}]` on the page that takes its place, or `aliases: [{address}]` on one of another kind."
        ),
        (None, None, None) => text!(
            "Zet `aliases: [{address}]` bij de pagina die ervoor in de plaats komt.",
            "Put `aliases: [{address}]` on the page that takes its place."
        ),
    })
}
