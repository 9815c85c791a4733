//! Personal and shared dictionaries: plain text files that people can read, edit and keep under version control.
//!
//! UTF-8, one entry per line: words that no rule flags, or words, a tab, and the one rule that must not flag them.
//! Lines that start with `#` are comments and are kept. Conflict markers of a version control system are ignored: both
//! sides count.

use copydesk_store::StoreError;
use copydesk_store::files::{Expected, FileRead, read_file, with_file_lock, write_atomically};
use std::collections::BTreeSet;
use std::path::Path;

/// The file's name in the data folder.
pub(crate) const FILE: &str = "dictionary.txt";

const HEAD: &str = "# Copydesk: words that are not flagged, one per line. After a tab: the one rule that must not flag them.\n";

/// The conflict markers of version control systems.
const MERGE_MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// Maximum size of a dictionary file, in bytes.
const LARGEST: u64 = 20_000_000;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct IgnoredWord {
    /// The words.
    pub(crate) words: String,
    /// The rule that must not flag them; `None` for all rules.
    pub(crate) rule: Option<String>,
}

/// The entries of a file; none if it does not exist.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub(crate) fn read(path: &Path) -> Result<BTreeSet<IgnoredWord>, StoreError> {
    Ok(text_of(path)?.map(|(text, _)| entries(&text)).unwrap_or_default())
}

/// The entries of a file that must exist.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub(crate) fn read_present(path: &Path) -> Result<BTreeSet<IgnoredWord>, StoreError> {
    let file = read_file(path, LARGEST)?;
    Ok(entries(&String::from_utf8_lossy(&file.bytes)))
}

/// Changes the current contents of the file, so that changes of others are kept. Returns its entries. Copydesk
/// processes lock the file against each other; if another program writes between reading and writing, the change is
/// retried.
///
/// # Errors
/// Returns an error if the file cannot be read or written.
pub(crate) fn change(
    path: &Path,
    put: Option<&IgnoredWord>,
    take_out: Option<&IgnoredWord>,
) -> Result<BTreeSet<IgnoredWord>, StoreError> {
    for _ in 0..TRIES {
        match with_file_lock(path, || try_change(path, put, take_out)) {
            Err(
                StoreError::ChangedOnDisk { .. }
                | StoreError::AlreadyExists { .. }
                | StoreError::VanishedOnDisk { .. },
            ) => {}
            other => return other,
        }
    }
    with_file_lock(path, || try_change(path, put, take_out))
}

/// Creates a shared dictionary file if it does not exist. Returns its entries.
///
/// # Errors
/// Returns an error if the file cannot be read or written.
pub(crate) fn begin(path: &Path) -> Result<BTreeSet<IgnoredWord>, StoreError> {
    change(path, None, None)
}

/// The text of a dictionary with these entries.
pub(crate) fn text(words: &BTreeSet<IgnoredWord>) -> String {
    let lines = words.iter().map(|word| line(word) + "\n");
    std::iter::once(HEAD.to_owned()).chain(lines).collect()
}

/// How often a change is tried again after another program has written the file.
const TRIES: usize = 8;

fn try_change(
    path: &Path,
    put: Option<&IgnoredWord>,
    take_out: Option<&IgnoredWord>,
) -> Result<BTreeSet<IgnoredWord>, StoreError> {
    let (text, expected) = match text_of(path)? {
        Some((text, file)) => (text, Expected::Unchanged(file.fingerprint)),
        None => (HEAD.to_owned(), Expected::Absent),
    };
    let mut lines: Vec<&str> = text.lines().collect();
    if let Some(gone) = take_out {
        lines.retain(|line| entry(line).as_ref() != Some(gone));
    }
    let new = put
        .filter(|new| !entries(&text).contains(new))
        .map(|new| (new, line(new)));
    if let Some((new, line)) = &new {
        lines.insert(place(&lines, new), line);
    }
    let changed: String = lines.iter().flat_map(|line| [*line, "\n"]).collect();
    if changed != text || expected == Expected::Absent {
        write_atomically(path, changed.as_bytes(), expected)?;
    }
    Ok(entries(&changed))
}

/// The line at which to insert a new entry: in a sorted list the one that keeps the order, so that two people rarely
/// touch the same lines; else the end.
fn place(lines: &[&str], new: &IgnoredWord) -> usize {
    let known: Vec<(usize, IgnoredWord)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, entry(line)?)))
        .collect();
    if !known.is_sorted_by_key(|(_, word)| order(word)) {
        return lines.len();
    }
    let after = known.partition_point(|(_, word)| order(word) < order(new));
    known.get(after).map_or(lines.len(), |(at, _)| *at)
}

fn order(word: &IgnoredWord) -> (String, &str) {
    (
        word.words.to_lowercase(),
        word.rule.as_deref().unwrap_or_default(),
    )
}

fn text_of(path: &Path) -> Result<Option<(String, FileRead)>, StoreError> {
    match read_file(path, LARGEST) {
        // Invalid UTF-8 is replaced by U+FFFD; such words match nothing.
        Ok(file) => Ok(Some((String::from_utf8_lossy(&file.bytes).into_owned(), file))),
        Err(StoreError::NotFound { .. } | StoreError::FolderMissing { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn entries(text: &str) -> BTreeSet<IgnoredWord> {
    text.lines().filter_map(entry).collect()
}

fn entry(line: &str) -> Option<IgnoredWord> {
    let line = line.trim_start_matches('\u{feff}');
    let (words, rule) = line
        .split_once('\t')
        .map_or((line, None), |(words, rule)| (words, Some(rule.trim())));
    let words = words.trim();
    let passed_over =
        words.is_empty() || words.starts_with('#') || MERGE_MARKS.iter().any(|mark| words.starts_with(mark));
    (!passed_over).then(|| IgnoredWord {
        words: words.to_owned(),
        rule: rule.filter(|rule| !rule.is_empty()).map(str::to_owned),
    })
}

/// The line of an entry. Line ends and tabs in the words become spaces, since they would split the entry.
fn line(word: &IgnoredWord) -> String {
    let words = word.words.split_whitespace().collect::<Vec<_>>().join(" ");
    match &word.rule {
        Some(rule) => format!("{words}\t{rule}"),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(words: &str, rule: Option<&str>) -> IgnoredWord {
        IgnoredWord {
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
    #[test]
    fn both_sides_of_a_conflict_count() {
        let text = "<<<<<<< HEAD\nPlouvazec\n=======\nKervanec\n>>>>>>> équipe\n";
        let words: Vec<_> = entries(text).into_iter().map(|word| word.words).collect();
        assert_eq!(words, ["Kervanec", "Plouvazec"]);
    }

    #[test]
    fn words_go_where_they_keep_the_order() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(FILE);
        for words in ["mairie", "Zone", "bac", "été"] {
            change(&path, Some(&word(words, None)), None).expect("writes");
        }
        let text = std::fs::read_to_string(&path).expect("is there");
        assert_eq!(text, format!("{HEAD}bac\nmairie\nZone\nété\n"));
        // In an unsorted list, new words go last.
        std::fs::write(&path, "z\na\n").expect("writes");
        change(&path, Some(&word("m", None)), None).expect("writes");
        assert_eq!(std::fs::read_to_string(&path).expect("is there"), "z\na\nm\n");
    }

    #[test]
    fn two_people_at_once_lose_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(FILE);
        std::thread::scope(|scope| {
            for person in ["a", "b", "c"] {
                let path = &path;
                scope.spawn(move || {
                    for number in 0..40 {
                        let own = word(&format!("{person}{number}"), None);
                        change(path, Some(&own), None).expect("writes");
                        if number % 4 == 3 {
                            change(path, None, Some(&own)).expect("takes it out again");
                        }
                    }
                });
            }
        });
        assert_eq!(read(&path).expect("reads").len(), 90);
        let left: Vec<_> = std::fs::read_dir(folder.path()).expect("lists").collect();
        assert_eq!(left.len(), 1, "no temporary file is left");
    }
}
