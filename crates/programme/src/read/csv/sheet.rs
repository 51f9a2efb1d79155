use crate::read::csv::header::Header;
use base::value::DecimalMark;

/// What holds for a table as a whole.
pub struct Sheet<'a> {
    pub text: &'a str,
    pub header: Header,
    pub mark: DecimalMark,
    pub delimiter: u8,
}
