use base::diagnostic::prelude::*;

rule! {
    error "negative-amount"
    nl "een bedrag is lager dan nul" en "an amount is below zero"
    why nl "Bedragen zijn nooit negatief. Geld dat terugkomt, is een rij met `kind` returned; een correctie is een \
            nieuwe rij met `supersedes`."
        en "Amounts are never negative. Money that comes back is a row with `kind` returned; a correction is a new \
            row with `supersedes`."
    bad "id,fund,date,kind,amount\nterug-1,regio-deal,2024-05-01,spent,-5000\n"
    good "id,fund,date,kind,amount\nterug-1,regio-deal,2024-05-01,returned,5000\n"

    pub fn report(name: &str, span: Span) {
        at span;
        nl "Het bedrag bij “{name}” is lager dan nul." en "The amount of “{name}” is below zero."
        hint nl "Laat het minteken weg; geld dat terugkomt, is een rij met kind “returned”."
             en "Leave the minus out; money that comes back is a row of the kind “returned”."
    }
}
