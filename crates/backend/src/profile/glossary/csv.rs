//! Glossaries as CSV. Columns are the flagged term, its replacement and a note, unless a header row names them; named
//! columns may also hold a source term with its required translations. Each row is parsed on its own, so that a broken
//! one does not affect the others.

use super::{BadRow, NO_RIGHT, NO_TERM, TOO_MANY};
use crate::BackendError;
use crate::csv_rows::{cells, delimiter, rows};
use crate::profile::StoredTerm;

/// The content of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Wrong,
    Right,
    Note,
    Source,
    Language,
}

/// The columns of a file without a header row.
const UNNAMED: &[Column] = &[Column::Wrong, Column::Right, Column::Note];

/// The names of the columns in a header row, lower case.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Wrong,
        &[
            "term",
            "terme",
            "wrong",
            "forbidden",
            "avoid",
            "interdit",
            "à éviter",
            "éviter",
            "fautif",
        ],
    ),
    (
        Column::Right,
        &[
            "preferred",
            "préféré",
            "right",
            "use",
            "juste",
            "employer",
            "required",
            "obligatoire",
            "requis",
            "target",
            "cible",
            "translation",
            "traduction",
        ],
    ),
    (
        Column::Note,
        &[
            "note",
            "notes",
            "why",
            "comment",
            "pourquoi",
            "remarque",
            "commentaire",
        ],
    ),
    (
        Column::Source,
        &["source", "source term", "original", "terme source"],
    ),
    (Column::Language, &["language", "lang", "langue"]),
];

/// The terms as CSV with a header row, in the form that [`read`] parses.
pub(super) fn write(terms: &[StoredTerm]) -> Result<String, BackendError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // The last two columns are written only for required terms.
    let columns = if terms.iter().any(|term| term.source.is_some()) {
        5
    } else {
        3
    };
    let mut rows = vec![["term", "preferred", "note", "source", "language"].map(str::to_owned)];
    // One term per line: a line end within a note would split it.
    let cell = |text: Option<&str>| {
        text.unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    rows.extend(terms.iter().map(|term| {
        [
            cell(Some(&term.wrong)),
            cell(term.right.as_deref()),
            cell(term.note.as_deref()),
            cell(term.source.as_deref()),
            cell(term.language.as_deref()),
        ]
    }));
    for row in rows {
        writer
            .write_record(&row[..columns])
            .map_err(|_| BackendError::Internal)?;
    }
    let bytes = writer.into_inner().map_err(|_| BackendError::Internal)?;
    String::from_utf8(bytes).map_err(|_| BackendError::Internal)
}

/// The terms of a file, and its invalid rows.
pub(super) fn read(text: &str) -> (Vec<StoredTerm>, Vec<BadRow>) {
    let (mut terms, mut bad) = (Vec::new(), Vec::new());
    let delimiter = delimiter(text);
    let mut columns: Option<Vec<Column>> = None;
    for (number, row) in rows(text) {
        if row.trim().is_empty() {
            continue;
        }
        let read = cells(row, delimiter).and_then(|cells| {
            let named = match &columns {
                Some(_) => None,
                None => names(&cells),
            };
            let heading = named.is_some();
            let columns = columns.get_or_insert_with(|| named.unwrap_or_else(|| UNNAMED.to_vec()));
            if heading {
                Ok(None)
            } else {
                term(cells, columns).map(Some)
            }
        });
        match read {
            Ok(term) => terms.extend(term),
            Err(reason) => bad.push(BadRow {
                line: u32::try_from(number + 1).unwrap_or(u32::MAX),
                reason,
            }),
        }
    }
    (terms, bad)
}

/// The columns of a header row: all of its cells must be names of columns, and one of them a column of terms.
fn names(cells: &[String]) -> Option<Vec<Column>> {
    let filled = cells.iter().rposition(|cell| !cell.is_empty())?;
    let named = cells[..=filled].iter().map(|cell| {
        let cell = cell.to_lowercase();
        let found = NAMES.iter().find(|(_, names)| names.contains(&cell.as_str()));
        found.map(|(column, _)| *column)
    });
    let columns: Vec<Column> = named.collect::<Option<_>>()?;
    let has = |column| columns.contains(&column);
    (has(Column::Wrong) || has(Column::Source)).then_some(columns)
}

fn term(cells: Vec<String>, columns: &[Column]) -> Result<StoredTerm, &'static str> {
    if cells.iter().skip(columns.len()).any(|cell| !cell.is_empty()) {
        return Err(TOO_MANY);
    }
    let mut term = StoredTerm::default();
    for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        match column {
            Column::Wrong => term.wrong = cell,
            Column::Right => term.right = Some(cell),
            Column::Note => term.note = Some(cell),
            Column::Source => term.source = Some(cell),
            Column::Language => term.language = Some(cell),
        }
    }
    // If a row has a source term, the wrong term is dropped and the required one kept.
    if term.source.is_some() {
        term.wrong.clear();
    }
    match (term.is_whole(), term.source.is_some()) {
        (true, _) => Ok(term),
        (false, true) => Err(NO_RIGHT),
        (false, false) => Err(NO_TERM),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv_rows::UNCLOSED;

    #[test]
    fn good_rows_are_taken_and_bad_ones_named() {
        let text = "terme;préféré;note\n\ntour-opérateur;voyagiste\n;seul\n\"ouvert;x\nmigrant;;\"charte; p. 3\"\na;b;c;d\n—;x\n";
        let (terms, bad) = read(text);
        let rows: Vec<_> = terms
            .iter()
            .map(|term| (term.wrong.as_str(), term.right.as_deref(), term.note.as_deref()))
            .collect();
        assert_eq!(
            rows,
            [
                ("tour-opérateur", Some("voyagiste"), None),
                ("migrant", None, Some("charte; p. 3"))
            ]
        );
        let lines: Vec<_> = bad.iter().map(|row| (row.line, row.reason)).collect();
        assert_eq!(lines, [(4, NO_TERM), (5, UNCLOSED), (7, TOO_MANY), (8, NO_TERM)]);
    }

    #[test]
    fn a_quoted_cell_may_have_line_breaks() {
        let (terms, bad) = read("a;b;\"one\r\n\r\ntwo\"\n;x\nc;d;\"open\n");
        let notes: Vec<_> = terms.iter().map(|term| term.note.as_deref()).collect();
        assert_eq!(notes, [Some("one two")]);
        let lines: Vec<_> = bad.iter().map(|row| (row.line, row.reason)).collect();
        assert_eq!(lines, [(4, NO_TERM), (5, UNCLOSED)]);
    }

    #[test]
    fn a_first_row_may_name_the_columns() {
        let required = |source: &str, right: &str, language: Option<&str>| StoredTerm {
            source: Some(source.to_owned()),
            right: Some(right.to_owned()),
            language: language.map(str::to_owned),
            ..StoredTerm::default()
        };
        let (terms, bad) =
            read("Source,Target,Lang\ntour operator,voyagiste | agence,fr\nhub,,fr\n,x\nUS,États-Unis\n");
        assert_eq!(
            terms,
            [
                required("tour operator", "voyagiste | agence", Some("fr")),
                required("US", "États-Unis", None)
            ]
        );
        let lines: Vec<_> = bad.iter().map(|row| (row.line, row.reason)).collect();
        assert_eq!(lines, [(3, NO_RIGHT), (4, NO_TERM)]);
        // A term that is also the name of a column does not make a header row.
        let (terms, bad) = read("note;avis;x\n");
        assert_eq!((terms.len(), bad.len()), (1, 0));
    }

    #[test]
    fn every_usual_sign_parts_cells() {
        for text in ["a,b", "a;b", "a\tb", "a"] {
            let (terms, bad) = read(text);
            assert_eq!((terms.len(), bad.len()), (1, 0), "{text}");
            assert_eq!(terms[0].right.is_some(), text.len() > 1, "{text}");
        }
        assert_eq!(read(""), (Vec::new(), Vec::new()));
    }
}
