use crate::model::Observation;
use base::diagnostic::prelude::*;

rule! {
    warning "value-outside-interval"
    nl "een waarde ligt buiten haar eigen marge" en "a value lies outside its own margin"
    why nl "De onzekerheidsmarge loopt om de waarde heen: de ondergrens is ten hoogste de waarde, de bovengrens ten \
            minste. Ligt de waarde erbuiten, dan is er een getal verschoven of hoort de marge bij een andere rij, en \
            klopt niet wat de site over verschillen zegt."
        en "The margin of uncertainty runs around the value: the lower end is at most the value, the upper end at \
            least. If the value lies outside it, a number was shifted or the margin belongs to another row, and what \
            the site says of differences is not right."
    bad "area,period,value,lower,upper\nselwerd,2023,25.5,32.2,36.8"
    good "area,period,value,lower,upper\nselwerd,2023,25.5,23.2,27.8"

    pub fn check(row: &Observation) -> Option {
        let value = row.value?;
        let under = row.lower.filter(|low| value < *low);
        let over = row.upper.filter(|high| value > *high);
        let is_in_order = row.lower.zip(row.upper).is_none_or(|(low, high)| low <= high);
        let end = under.or(over).filter(|_| is_in_order)?;
        let is_under = under.is_some();
        at row.span.cell(Observation::value);
        match is_under {
            true => nl "De waarde ({value}) is lager dan haar ondergrens ({end})."
                    en "The value ({value}) is lower than its lower end ({end}).",
            false => nl "De waarde ({value}) is hoger dan haar bovengrens ({end})."
                     en "The value ({value}) is higher than its upper end ({end}).",
        }
        hint nl "Verbeter de waarde, of lower en upper." en "Correct the value, or lower and upper."
    }
}
