//! A column of which no row says anything is taken out of its table. What it was about is told once,
//! beside the table.

use super::{FactValue, Ledger, LedgerRow, Table};

type Cells = Vec<Vec<FactValue>>;

impl Table {
    /// Takes out columns, by their places behind the row header in their order.
    pub fn take_out(&mut self, columns: &[usize]) {
        take_out(columns, &mut self.head, self.rows.iter_mut().map(|row| &mut row.cells));
        let before = |column: usize| columns.iter().filter(|empty| **empty < column).count();
        self.numeric.retain(|column| !columns.contains(column));
        self.numeric.iter_mut().for_each(|column| *column -= before(*column));
    }
}

impl Ledger {
    /// Without the columns of which no cell says anything.
    #[must_use]
    pub fn folded(mut self) -> Self {
        let rows = || self.groups.iter().flat_map(|group| &group.rows);
        let empty = empty(self.head.len(), rows().map(|row: &LedgerRow| &row.cells));
        let rows = self.groups.iter_mut().flat_map(|group| &mut group.rows);
        take_out(&empty, &mut self.head, rows.map(|row| &mut row.cells));
        self
    }
}

/// The columns of which no row says anything; none of a table without rows.
pub fn empty<'a>(width: usize, rows: impl Iterator<Item = &'a Cells>) -> Vec<usize> {
    let rows: Vec<&Cells> = rows.collect();
    let is_empty = |column: &usize| {
        let says = |cells: &&&Cells| cells.get(*column).is_some_and(|cell| !cell.is_empty());
        !rows.iter().any(|cells| says(&cells))
    };
    match rows.is_empty() {
        true => Vec::new(),
        false => (0..width.saturating_sub(1)).filter(is_empty).collect(),
    }
}

fn take_out<'a, T>(
    columns: &[usize],
    head: &mut Vec<T>,
    rows: impl Iterator<Item = &'a mut Cells>,
) {
    let drop_in = |at: usize| columns.contains(&at);
    let mut at = 0;
    // The first heads the row headers.
    head.retain(|_| {
        at += 1;
        at == 1 || !drop_in(at - 2)
    });
    for cells in rows {
        let mut at = 0;
        cells.retain(|_| {
            at += 1;
            !drop_in(at - 1)
        });
    }
}
