use base::diagnostic::prelude::*;
use base::value::Date;

rule! {
    error "future-transaction"
    nl "een betaling ligt in de toekomst" en "a payment lies in the future"
    why nl "transactions.csv zegt wat er met geld is gebeurd. Een datum die nog moet komen kan daar niet bij zijn: \
            dat is een voornemen, en hoort als toekenning in allocations.csv."
        en "transactions.csv says what has happened to money. A date that is still to come cannot be among it: that \
            is an intention, and belongs in allocations.csv as an allocation."
    bad "id,fund,date,kind,amount\nvoorschot,regio-deal,2062-03-01,received,50000"
    good "id,fund,date,kind,amount\nvoorschot,regio-deal,2026-03-01,received,50000"

    /// A transaction dated after the day of the build.
    pub fn report(span: Span, date: Date, today: Date) {
        nl "Deze betaling is van {date}, en dat is later dan vandaag ({today})."
        en "This payment is of {date}, which is later than today ({today})."
        hint nl "Verbeter de datum, of zet wat nog moet komen in allocations.csv."
             en "Correct the date, or put what is still to come in allocations.csv."
    }
}
