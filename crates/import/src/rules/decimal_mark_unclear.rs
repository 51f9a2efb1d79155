use base::diagnostic::prelude::*;

rule! {
    error "decimal-mark-unclear"
    nl "wat een punt of komma betekent, is niet te zien" en "what a point or comma means cannot be seen"
    why nl "“1.234” is in het ene bestand twaalfhonderd en in het andere iets meer dan één. Spoorboek kijkt naar \
            alle cellen van de kolom: één cel als “12,5”, “0.123” of “1.234.567” geeft uitsluitsel. Geven alle \
            cellen twee mogelijkheden, of spreken ze elkaar tegen, dan wordt er niets overgenomen. Zeg wat het \
            decimaalteken is met --decimal comma of --decimal point, of verbeter de cel die afwijkt."
        en "“1.234” is twelve hundred in one file and a little over one in another. Spoorboek looks at all cells of \
            the column: one cell such as “12,5”, “0.123” or “1.234.567” settles it. Where every cell can be read in \
            two ways, or cells contradict each other, nothing is taken over. Say what the decimal mark is with \
            --decimal comma or --decimal point, or mend the cell that differs."
    bad "gebied;2023\nSelwerd;1.234\nVinkhuizen;2.345\n"
    good "gebied;2023\nSelwerd;1234\nVinkhuizen;2345\n"

    /// Two cells of the column use the sign in two ways.
    pub fn contradiction(first: &str, at: Span, second: &str, place: Span) {
        at place;
        nl "“{second}” spreekt “{first}” tegen: punt of komma betekent hier iets anders."
        en "“{second}” contradicts “{first}”: the point or comma means something else here."
        related at nl "daar staat “{first}”" en "“{first}” stands there"
        hint nl "Schrijf alle getallen van de kolom op dezelfde manier."
             en "Write all numbers of the column in the same way."
    }

    /// The cells say otherwise than `--decimal`.
    pub fn against(cell: &str, place: Span) {
        at place;
        nl "“{cell}” laat zien dat het decimaalteken anders is dan --decimal zegt."
        en "“{cell}” shows that the decimal mark is another than --decimal says."
        hint nl "Laat --decimal weg: de kolom is zonder die optie duidelijk."
             en "Leave --decimal out: the column is clear without it."
    }

    /// Every number with the sign has three digits behind it.
    pub fn either(cell: &str, sign: char, place: Span) {
        let whole: String = cell.chars().filter(char::is_ascii_digit).collect();
        let kept = cell.chars().filter(|c| c.is_ascii_digit() || *c == sign);
        let small: String = kept.map(|c| if c == sign { '.' } else { c }).collect();
        let (thousands, decimals) = if sign == '.' { ("comma", "point") } else { ("point", "comma") };
        let dutch = small.replace('.', ",");
        at place;
        nl "“{cell}” kan {whole} zijn of {dutch}, en geen enkele cel van de kolom geeft uitsluitsel."
        en "“{cell}” can be {whole} or {small}, and no cell of the column settles it."
        hint nl "Geef --decimal {thousands} als het {whole} is, of --decimal {decimals} als het {dutch} is."
             en "Give --decimal {thousands} if it is {whole}, or --decimal {decimals} if it is {small}."
    }
}
