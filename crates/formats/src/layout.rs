//! [`Layout`]: follows the tables and lists around the text while a file is read.

use copydesk_model::Place;

/// The open tables and lists.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    /// Number of tables so far.
    tables: u32,
    /// The open tables, innermost last.
    cells: Vec<Cell>,
    /// The open lists, innermost last: the number of the current item, if they are numbered.
    lists: Vec<Option<u32>>,
}

/// The current cell of a table; rows and columns count from 1 once one has started.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    table: u32,
    row: u32,
    column: u32,
}

impl Layout {
    pub(crate) fn start_table(&mut self) {
        self.cells.push(Cell {
            table: self.tables,
            ..Cell::default()
        });
        self.tables += 1;
    }

    pub(crate) fn start_row(&mut self) {
        if let Some(cell) = self.cells.last_mut() {
            cell.row += 1;
            cell.column = 0;
        }
    }

    pub(crate) fn start_cell(&mut self) {
        if let Some(cell) = self.cells.last_mut() {
            cell.column += 1;
        }
    }

    pub(crate) fn end_table(&mut self) {
        self.cells.pop();
    }

    /// Starts a list; `first` is the number of its first item if it is numbered.
    pub(crate) fn start_list(&mut self, first: Option<u32>) {
        self.lists.push(first.map(|first| first.saturating_sub(1)));
    }

    pub(crate) fn start_item(&mut self) {
        if let Some(Some(number)) = self.lists.last_mut() {
            *number = number.saturating_add(1);
        }
    }

    pub(crate) fn end_list(&mut self) {
        self.lists.pop();
    }

    /// Returns the current cell.
    pub(crate) fn cell(&self) -> Option<Place> {
        let cell = self.cells.last()?;
        Some(Place::Cell {
            table: cell.table,
            row: cell.row.checked_sub(1)?,
            column: cell.column.checked_sub(1)?,
        })
    }

    /// Returns the current item.
    pub(crate) fn item(&self) -> Option<Place> {
        Some(Place::Item {
            level: self.lists.len() as u32,
            number: *self.lists.last()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_tables_and_lists_are_counted_apart() {
        let mut layout = Layout::default();
        assert_eq!((layout.cell(), layout.item()), (None, None));
        layout.start_table();
        assert_eq!(layout.cell(), None, "no cell has started");
        layout.start_row();
        layout.start_cell();
        layout.start_cell();
        layout.start_table();
        layout.start_row();
        layout.start_cell();
        let cell = |table, row, column| Some(Place::Cell { table, row, column });
        assert_eq!(layout.cell(), cell(1, 0, 0));
        layout.end_table();
        assert_eq!(layout.cell(), cell(0, 0, 1));
        layout.start_row();
        layout.start_cell();
        assert_eq!(layout.cell(), cell(0, 1, 0));

        layout.start_list(Some(4));
        layout.start_item();
        layout.start_list(None);
        layout.start_item();
        let item = |level, number| Some(Place::Item { level, number });
        assert_eq!(layout.item(), item(2, None));
        layout.end_list();
        layout.start_item();
        assert_eq!(layout.item(), item(1, Some(5)));
    }
}
