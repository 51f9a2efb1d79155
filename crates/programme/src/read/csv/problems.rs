use base::diagnostic::{Bag, Diagnostic, MOST_TOLD};
use base::text;

/// What is wrong with one table. A column of the wrong form is wrong in every row, and nobody reads
/// a million messages: the first are kept and the rest counted.
#[derive(Debug, Default)]
pub struct Problems {
    kept: Vec<Diagnostic>,
    more: usize,
}

impl Problems {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.kept.len() < MOST_TOLD {
            self.kept.push(diagnostic);
        } else {
            self.more += 1;
        }
    }

    /// The last that was kept says how many are left.
    pub fn into_bag(mut self) -> Bag {
        let more = self.more;
        if more > 0
            && let Some(last) = self.kept.pop()
        {
            let hint = match &last.hint {
                Some(hint) => {
                    let (nl, en) = (&hint.nl, &hint.en);
                    text!(
                        "{nl} Er staan nog {more} fouten in deze tabel.",
                        "{en} There are {more} more errors in this table."
                    )
                }
                None => text!(
                    "Er staan nog {more} fouten in deze tabel.",
                    "There are {more} more errors in this table."
                ),
            };
            self.kept.push(last.hint(hint));
        }
        Bag::from_iter(self.kept)
    }
}
