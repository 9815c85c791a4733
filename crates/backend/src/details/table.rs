//! Details in a CSV table, one row for each file. A broken row does not affect the others.

use super::{Field, tidied};
use crate::csv_rows::{cells, delimiter, rows};

/// The message ids of the reasons why a row is not taken.
const NO_FILE_COLUMN: &str = "details-no-file-column";
const NO_FILE: &str = "details-no-file";
const TOO_MANY: &str = "glossary-row-too-many";
/// No article of the library has this file.
pub(crate) const UNKNOWN_FILE: &str = "details-unknown-file";
/// Several articles have a file of this name.
pub(crate) const SEVERAL_FILES: &str = "details-several-files";

/// The names of the column with the file, lower case.
const FILE: &[&str] = &[
    "file",
    "filename",
    "file name",
    "path",
    "fichier",
    "nom du fichier",
    "chemin",
];

/// A table, or why it is none.
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    /// Line number, from 1, and why the line cannot be read, as the locales name it.
    pub(crate) bad: Vec<(u32, &'static str)>,
}

/// The details of a file.
pub(crate) struct Row {
    /// Number of its line, from 1.
    pub(crate) line: u32,
    /// The file, by its name or its path.
    pub(crate) file: String,
    /// The values that are given; empty ones are not.
    pub(crate) values: Vec<(Field, String)>,
}

/// Reads a table with a header row, separated by commas, semicolons or tabs.
pub(crate) fn read_table(text: &str) -> Table {
    let text = text.trim_start_matches('\u{feff}');
    let delimiter = delimiter(text);
    let mut table = Table {
        rows: Vec::new(),
        bad: Vec::new(),
    };
    let mut columns: Option<Vec<Option<Column>>> = None;
    for (number, row) in rows(text).into_iter().filter(|(_, row)| !row.trim().is_empty()) {
        let line = u32::try_from(number + 1).unwrap_or(u32::MAX);
        let cells = match cells(row, delimiter) {
            Ok(cells) => cells,
            Err(reason) => {
                table.bad.push((line, reason));
                continue;
            }
        };
        let Some(columns) = &columns else {
            let named: Vec<_> = cells.iter().map(|cell| Column::named(cell)).collect();
            if !named.contains(&Some(Column::File)) {
                table.bad.push((line, NO_FILE_COLUMN));
                return table;
            }
            columns = Some(named);
            continue;
        };
        match self::row(cells, columns, line) {
            Ok(row) => table.rows.extend(row),
            Err(reason) => table.bad.push((line, reason)),
        }
    }
    table
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    File,
    Value(Field),
}

impl Column {
    fn named(name: &str) -> Option<Self> {
        let is_file = FILE.contains(&name.trim().to_lowercase().as_str());
        if is_file {
            Some(Self::File)
        } else {
            Field::named(name).map(Self::Value)
        }
    }
}

/// Reads a row; `None` for an empty one.
fn row(cells: Vec<String>, columns: &[Option<Column>], line: u32) -> Result<Option<Row>, &'static str> {
    if cells.iter().all(String::is_empty) {
        return Ok(None);
    }
    if cells.iter().skip(columns.len()).any(|cell| !cell.is_empty()) {
        return Err(TOO_MANY);
    }
    let (mut file, mut values) = (String::new(), Vec::new());
    for (cell, column) in cells.into_iter().zip(columns) {
        match column {
            Some(Column::File) => file = cell,
            Some(Column::Value(field)) if !cell.is_empty() => values.push((*field, tidied(&cell))),
            _ => {}
        }
    }
    if file.is_empty() {
        return Err(NO_FILE);
    }
    Ok(Some(Row { line, file, values }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_rows_are_named_and_the_rest_is_read() {
        let text = "\u{feff}Fichier;Slug;Rubrique;autre;Échéance\n\
                    otan.txt;otan-1;Monde;x;2026-12-01\n\
                    ;sans;fichier;;\n\
                    \n\
                    a.txt;\" été ; court \";;;\n\
                    b.txt;1;2;3;4;5;6\n";
        let table = read_table(text);
        assert_eq!(table.bad, [(3, NO_FILE), (6, TOO_MANY)]);
        let rows: Vec<_> = table
            .rows
            .iter()
            .map(|row| (row.line, row.file.as_str(), row.values.clone()))
            .collect();
        let expected = [
            (
                2,
                "otan.txt",
                vec![
                    (Field::Slug, "otan-1".to_owned()),
                    (Field::Desk, "Monde".to_owned()),
                    (Field::Deadline, "2026-12-01".to_owned()),
                ],
            ),
            (5, "a.txt", vec![(Field::Slug, "été ; court".to_owned())]),
        ];
        assert_eq!(rows, expected);
        assert_eq!(read_table("a,b\n1,2\n").bad, [(1, NO_FILE_COLUMN)]);
        let open = read_table("file,slug\na.txt,\"x\nb.txt,y\nc.txt,z\n");
        assert_eq!(open.bad, [(2, crate::csv_rows::UNCLOSED)]);
        assert_eq!(open.rows.len(), 2);
    }
}
