//! Glossaries as CSV: the words that are flagged, what shall stand there, and why. Every row is read by itself, so that
//! one that is broken costs no other.

use super::{BadRow, NO_TERM, TOO_MANY, UNCLOSED};
use crate::DeskError;
use crate::memory::KeptTerm;

/// What a first row may be headed with; such a row is no term.
const HEADINGS: &[&str] = &[
    "term",
    "terme",
    "wrong",
    "forbidden",
    "avoid",
    "interdit",
    "à éviter",
    "éviter",
    "fautif",
    "source",
];

/// The terms as CSV with a first row that names the cells; what [`read`] takes.
pub(super) fn write(terms: &[KeptTerm]) -> Result<String, DeskError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut rows = vec![["term", "preferred", "note"].map(str::to_owned)];
    // One term a line: a line end within a note would part it.
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
        ]
    }));
    for row in rows {
        writer.write_record(row).map_err(|_| DeskError::Internal)?;
    }
    let bytes = writer.into_inner().map_err(|_| DeskError::Internal)?;
    String::from_utf8(bytes).map_err(|_| DeskError::Internal)
}

/// The terms of a file, and the rows that are none.
pub(super) fn read(text: &str) -> (Vec<KeptTerm>, Vec<BadRow>) {
    let (mut terms, mut bad) = (Vec::new(), Vec::new());
    let delimiter = delimiter(text);
    let mut first = true;
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let heading = std::mem::take(&mut first);
        match row(line, delimiter) {
            Ok(term) if heading && HEADINGS.contains(&term.wrong.to_lowercase().as_str()) => {}
            Ok(term) => terms.push(term),
            Err(reason) => bad.push(BadRow {
                line: u32::try_from(number + 1).unwrap_or(u32::MAX),
                reason,
            }),
        }
    }
    (terms, bad)
}

fn row(line: &str, delimiter: u8) -> Result<KeptTerm, &'static str> {
    if line.matches('"').count() % 2 == 1 {
        return Err(UNCLOSED);
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(line.as_bytes());
    let mut record = csv::StringRecord::new();
    // A line of valid text always makes a record.
    if !reader.read_record(&mut record).unwrap_or(false) {
        return Err(NO_TERM);
    }
    if record.iter().skip(3).any(|cell| !cell.is_empty()) {
        return Err(TOO_MANY);
    }
    let cell = |at: usize| record.get(at).filter(|cell| !cell.is_empty()).map(str::to_owned);
    let wrong = cell(0)
        .filter(|words| words.chars().any(char::is_alphanumeric))
        .ok_or(NO_TERM)?;
    Ok(KeptTerm {
        wrong,
        right: cell(1),
        note: cell(2),
    })
}

/// The sign between cells: what the first row has most of.
fn delimiter(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())
        .unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn every_usual_sign_parts_cells() {
        for text in ["a,b", "a;b", "a\tb", "a"] {
            let (terms, bad) = read(text);
            assert_eq!((terms.len(), bad.len()), (1, 0), "{text}");
            assert_eq!(terms[0].right.is_some(), text.len() > 1, "{text}");
        }
        assert_eq!(read(""), (Vec::new(), Vec::new()));
    }
}
