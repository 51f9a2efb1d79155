//! What a point and a comma mean in a column: told by all its numbers together.

use base::diagnostic::Span;
use base::value::DecimalMark;

use super::number::Form;

/// What the cells of a column say about a sign: the first place for each meaning.
#[derive(Debug, Default, Clone, Copy)]
struct Sign {
    decimal: Option<Span>,
    thousands: Option<Span>,
    either: Option<Span>,
}

/// What the cells of a column say about their marks.
#[derive(Debug, Default, Clone)]
pub struct Evidence {
    point: Sign,
    comma: Sign,
}

/// The marks of a column cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Every cell with the sign can be read in two ways.
    Either(char, Span),
    /// The sign means one thing in one cell and another in the other.
    Contradiction(Span, Span),
}

impl Evidence {
    fn sign(&mut self, sign: char) -> &mut Sign {
        match sign {
            ',' => &mut self.comma,
            _ => &mut self.point,
        }
    }

    pub fn add(&mut self, form: Form, place: impl Fn() -> Span) {
        let note = |slot: &mut Option<Span>| {
            slot.get_or_insert_with(&place);
        };
        match form {
            Form::Plain => {}
            Form::Decimal(sign) => note(&mut self.sign(sign).decimal),
            Form::Thousands(sign) => note(&mut self.sign(sign).thousands),
            Form::Either(sign) => note(&mut self.sign(sign).either),
            Form::Both(thousands, decimal) => {
                note(&mut self.sign(thousands).thousands);
                note(&mut self.sign(decimal).decimal);
            }
        }
    }

    /// The decimal mark; none where no cell has one and none can be mistaken.
    ///
    /// `wish` is what the editor says it is; it settles what is open and overrules nothing.
    pub fn decide(&self, wish: Option<DecimalMark>) -> Result<Option<char>, Doubt> {
        let Self { point, comma } = self;
        for pair in [
            (point.decimal, comma.decimal),
            (point.decimal, point.thousands),
            (comma.decimal, comma.thousands),
            (point.thousands, comma.thousands),
        ] {
            if let (Some(a), Some(b)) = pair {
                return Err(Doubt::Contradiction(a.min(b), a.max(b)));
            }
        }
        let wish = wish.map(|mark| match mark {
            DecimalMark::Point => '.',
            DecimalMark::Comma => ',',
        });
        let known = [
            (point.decimal, '.'),
            (comma.decimal, ','),
            (point.thousands, ','),
            (comma.thousands, '.'),
        ];
        let known = known.into_iter().find_map(|(at, mark)| Some((at?, mark)));
        let open = point.either.map(|at| ('.', at));
        match (known, wish, open.or(comma.either.map(|at| (',', at)))) {
            (Some((at, known)), Some(wish), _) if known != wish => {
                Err(Doubt::Contradiction(at, at))
            }
            (Some((_, known)), _, _) => Ok(Some(known)),
            (None, Some(wish), Some(_)) => Ok(Some(wish)),
            (None, None, Some((sign, at))) => Err(Doubt::Either(sign, at)),
            (None, _, None) => Ok(None),
        }
    }

    /// The place that shows what the decimal mark is.
    pub fn shows(&self) -> Option<Span> {
        let signs = [self.point, self.comma];
        let found = signs.into_iter().flat_map(|sign| [sign.decimal, sign.thousands]);
        found.flatten().min()
    }
}
