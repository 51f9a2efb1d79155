//! `transactions.csv`: money that moved.

use super::prelude::*;

record! {
    /// A row of `transactions.csv`.
    Transaction, "betaling", "transaction";

    id: Needed<OwnId>,
        "Een naam voor de rij, die in deze tabel één keer voorkomt.",
        "A name for the row that occurs once in this table.",
        "jtf-2025-1";

    fund: Needed<to::Fund>,
        "Het fonds: een id uit funds/.",
        "The fund: an id from funds/.",
        "just-transition-fund";

    to: For,
        "Waar het geld naartoe ging: een id; leeg is het hele programma.",
        "Where the money went: an id; empty is the whole programme.",
        "leerwerkplek";

    date: Needed<Date>,
        "De dag van de betaling.",
        "The day of the payment.",
        "2025-06-01";

    kind: Needed<TransactionKind>,
        "Wat er gebeurde: ontvangen, vastgelegd, overgemaakt, uitgegeven of terugbetaald.",
        "What happened: received, committed, disbursed, spent or returned.",
        "spent";

    amount: Needed<Amount>,
        "Het bedrag, zonder teken voor duizendtallen.",
        "The amount, without a mark for thousands.",
        "125000.50";

    counterparty: Option<Counterparty>,
        "Van wie of aan wie: een naam, of de id van een partner.",
        "From whom or to whom: a name, or the id of a partner.",
        "werkpro";

    document: Option<to::Document>,
        "Het bewijs: een id uit documents/.",
        "The evidence: an id from documents/.",
        "jaarrekening-2025";

    + span: Span = |_, span, _| span;
}

words!(TransactionKind {
    Received = "received",
    Committed = "committed",
    Disbursed = "disbursed",
    Spent = "spent",
    Returned = "returned",
});

item! {
    /// Free words, unless they are the id of a partner that this build leaves out.
    Counterparty: Type::Text => Box<str>, |entry, builder| {
        let words = Text::read(entry, builder)?;
        let found = builder.resolver.register.find(&words, &[Kind::Partner]);
        (found != Found::Withheld).then_some(words)
    }
}
