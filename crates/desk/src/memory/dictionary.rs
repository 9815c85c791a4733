//! The personal dictionary: a plain file that an editor can read, change and share.
//!
//! UTF-8, one entry a line: words that no rule flags, or words, a tab and the one rule that is silent about them. Lines
//! that begin with `#` are remarks and stay where they are.

use copydesk_store::StoreError;
use copydesk_store::files::{Expected, FileRead, read_file, write_atomically};
use std::collections::BTreeSet;
use std::path::Path;

/// The file's name in the data folder.
pub(crate) const FILE: &str = "dictionary.txt";

const HEAD: &str =
    "# Copydesk: words that are left alone, one a line. After a tab: the one rule that leaves them alone.\n";

/// A dictionary that is larger is none.
const LARGEST: u64 = 20_000_000;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LeftWord {
    /// The words.
    pub(crate) words: String,
    /// The rule that is silent about them; `None`: every rule.
    pub(crate) rule: Option<String>,
}

/// The entries of a file; none where there is no file.
///
/// # Errors
/// Those of reading a file.
pub(crate) fn read(path: &Path) -> Result<BTreeSet<LeftWord>, StoreError> {
    Ok(text_of(path)?.map(|(text, _)| entries(&text)).unwrap_or_default())
}

/// Changes the file as it stands now, so that what others wrote there meanwhile is kept; answers its entries.
///
/// # Errors
/// Those of reading and writing a file.
pub(crate) fn change(
    path: &Path,
    put: Option<&LeftWord>,
    take_out: Option<&LeftWord>,
) -> Result<BTreeSet<LeftWord>, StoreError> {
    // Somebody may write between our reading and our writing: then it is done once more on what they wrote.
    for _ in 0..4 {
        match try_change(path, put, take_out) {
            Err(StoreError::ChangedOnDisk { .. } | StoreError::AlreadyExists { .. }) => {}
            other => return other,
        }
    }
    try_change(path, put, take_out)
}

fn try_change(
    path: &Path,
    put: Option<&LeftWord>,
    take_out: Option<&LeftWord>,
) -> Result<BTreeSet<LeftWord>, StoreError> {
    let (text, expected) = match text_of(path)? {
        Some((text, file)) => (text, Expected::Unchanged(file.fingerprint)),
        None => (HEAD.to_owned(), Expected::Absent),
    };
    let mut lines: Vec<&str> = text.lines().collect();
    if let Some(gone) = take_out {
        lines.retain(|line| entry(line).as_ref() != Some(gone));
    }
    let new = put.filter(|new| !entries(&text).contains(new)).map(line);
    lines.extend(new.as_deref());
    let changed: String = lines.iter().flat_map(|line| [*line, "\n"]).collect();
    if changed != text {
        write_atomically(path, changed.as_bytes(), expected)?;
    }
    Ok(entries(&changed))
}

fn text_of(path: &Path) -> Result<Option<(String, FileRead)>, StoreError> {
    match read_file(path, LARGEST) {
        // What is no UTF-8 is kept by no program; it reads as � and its line matches nothing.
        Ok(file) => Ok(Some((String::from_utf8_lossy(&file.bytes).into_owned(), file))),
        Err(StoreError::NotFound { .. } | StoreError::FolderMissing { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn entries(text: &str) -> BTreeSet<LeftWord> {
    text.lines().filter_map(entry).collect()
}

fn entry(line: &str) -> Option<LeftWord> {
    let line = line.trim_start_matches('\u{feff}');
    let (words, rule) = line
        .split_once('\t')
        .map_or((line, None), |(words, rule)| (words, Some(rule.trim())));
    let words = words.trim();
    (!words.is_empty() && !words.starts_with('#')).then(|| LeftWord {
        words: words.to_owned(),
        rule: rule.filter(|rule| !rule.is_empty()).map(str::to_owned),
    })
}

/// The line of an entry. Line ends and tabs in the words would make other entries of them.
fn line(word: &LeftWord) -> String {
    let words = word.words.split_whitespace().collect::<Vec<_>>().join(" ");
    match &word.rule {
        Some(rule) => format!("{words}\t{rule}"),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(words: &str, rule: Option<&str>) -> LeftWord {
        LeftWord {
            words: words.to_owned(),
            rule: rule.map(str::to_owned),
        }
    }

    #[test]
    fn what_others_wrote_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(FILE);
        assert!(read(&path).expect("reads").is_empty());
        change(&path, Some(&word("event", Some("accuracy.spun-word"))), None).expect("writes");
        let text = std::fs::read_to_string(&path).expect("is there");
        std::fs::write(&path, format!("{text}# équipe\nPlouvazec\r\n\n")).expect("another editor");
        let both = change(&path, Some(&word("coup\nde cœur", None)), None).expect("writes");
        let words: Vec<_> = both.iter().map(|word| word.words.as_str()).collect();
        assert_eq!(words, ["Plouvazec", "coup de cœur", "event"]);
        let again = change(&path, Some(&word("Plouvazec", None)), None).expect("nothing to do");
        assert_eq!(again, both);
        let fewer = change(&path, None, Some(&word("event", Some("accuracy.spun-word")))).expect("writes");
        assert_eq!(fewer.len(), 2);
        let text = std::fs::read_to_string(&path).expect("is there");
        assert!(text.starts_with(HEAD) && text.contains("# équipe\n"), "{text}");
    }
}
