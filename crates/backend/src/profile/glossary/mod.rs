//! Glossaries as files: CSV and TBX.

mod csv;
mod tbx;

use super::StoredTerm;
use crate::BackendError;
use std::path::Path;

/// A row or entry that could not be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadRow {
    /// Its line in the file, from 1.
    pub(crate) line: u32,
    /// The message id of the reason.
    pub(crate) reason: &'static str,
}

/// The ids of all reasons, for the locales.
#[cfg(test)]
const REASONS: &[&str] = &[
    crate::csv_rows::UNCLOSED,
    NO_TERM,
    NO_RIGHT,
    TOO_MANY,
    NOTHING_WRONG,
    NO_WORDS,
    MALFORMED,
];

const NO_TERM: &str = "glossary-row-no-term";
const NO_RIGHT: &str = "glossary-row-no-right";
const TOO_MANY: &str = "glossary-row-too-many";
const NOTHING_WRONG: &str = "glossary-entry-nothing-wrong";
const NO_WORDS: &str = "glossary-entry-no-words";
const MALFORMED: &str = "glossary-malformed";

/// The terms of a file, and its invalid rows. The file is parsed as TBX if it starts like XML, else as CSV.
pub(crate) fn read(text: &str) -> (Vec<StoredTerm>, Vec<BadRow>) {
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        tbx::read(text)
    } else {
        csv::read(text)
    }
}

/// The terms in the format given by the file extension: TBX for `.tbx`, else CSV.
pub(crate) fn write(terms: &[StoredTerm], path: &Path) -> Result<String, BackendError> {
    if path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("tbx"))
    {
        Ok(tbx::write(terms))
    } else {
        csv::write(terms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_sentence() {
        for ui in [copydesk_i18n::UiLang::En, copydesk_i18n::UiLang::Fr] {
            for reason in REASONS {
                assert_ne!(crate::locale::say(ui, reason, &[]), *reason);
            }
        }
    }

    #[test]
    fn what_is_written_reads_as_the_same_terms() {
        let term = |wrong: &str, right: Option<&str>, note: Option<&str>| StoredTerm {
            wrong: wrong.to_owned(),
            right: right.map(str::to_owned),
            note: note.map(str::to_owned),
            ..StoredTerm::default()
        };
        let required = |source: &str, right: &str, language: Option<&str>| StoredTerm {
            source: Some(source.to_owned()),
            language: language.map(str::to_owned),
            ..term("", Some(right), Some("usage"))
        };
        let terms = [
            term("a, b & <c>", Some("\"d\"; e"), None),
            term("mairie", None, Some("charte, p. 3")),
            term("tour-opérateur", Some("voyagiste"), Some("l’usage")),
            required("tour operator", "voyagiste | agence", Some("fr")),
            required("US", "États-Unis", None),
        ];
        for name in ["termes.csv", "termes.tbx"] {
            let text = write(&terms, Path::new(name)).expect("writes");
            assert_eq!(read(&text), (terms.to_vec(), Vec::new()), "{name}: {text}");
        }
    }
}
