use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Date;

rule! {
    warning "security-contact-expired"
    nl "het adres voor beveiligingslekken is verlopen" en "the address for vulnerabilities has expired"
    why nl "Wie een lek vindt, leest in security.txt waar hij het kan melden. Na de dag bij `expires` mag niemand daar \
            nog op vertrouwen."
        en "Whoever finds a vulnerability reads in security.txt where to report it. After the day under `expires` \
            nobody may rely on that any more."
    bad "security: {contact: security@groningen.example, expires: 2020-12-31}"
    good "security: {contact: security@groningen.example}"

    pub fn report(span: Span, expires: Date) {
        nl "Het adres om een lek te melden gold tot en met {expires}."
        en "The address for reporting a vulnerability held until {expires}."
        hint nl "Kijk na of het adres nog klopt en zet bij “expires” een latere dag, of laat “expires” weg."
             en "Check that the address still holds and set a later day under “expires”, or leave “expires” out."
    }
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let security = facts.programme.settings.security.as_ref();
    if let Some((security, expires)) = security.and_then(|found| Some((found, found.expires?)))
        && expires < facts.today
    {
        bag.push(report(security.span, expires));
    }
}
