//! Articles and their source texts, by the names of their files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Languages of articles in names of files; other words of two letters are none.
const LANGUAGES: &[&str] = &[
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hr", "hu", "it", "ja",
    "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi", "zh",
];

/// The language of most sources.
const ENGLISH: &str = "en";

/// Returns the name of a file without extension and language: `report` for `report.fr.docx` and `report_en-GB.txt`.
pub fn plain_name(path: &Path) -> String {
    parts(path).0
}

/// The sources among files of one folder each, by article: `report.en.docx` is the source of `report.fr.docx`. The source is
/// the English file; of two files without an English one, that which is not in `own`, the language of the interface. No
/// file is both.
pub(crate) fn pairs(files: &[PathBuf], own: &str) -> BTreeMap<PathBuf, PathBuf> {
    // The files of one name in one folder, each with its language.
    let mut groups: BTreeMap<_, Vec<(String, &PathBuf)>> = BTreeMap::new();
    for file in files {
        let (name, language) = parts(file);
        if let Some(language) = language.filter(|language| LANGUAGES.contains(&language.as_str())) {
            groups
                .entry((file.parent(), name))
                .or_default()
                .push((language, file));
        }
    }
    let mut pairs = BTreeMap::new();
    for group in groups.into_values() {
        let in_language = |wanted: &str| -> Vec<usize> {
            let places = (0..group.len()).filter(|&place| group[place].0 == wanted);
            places.collect()
        };
        let source = match (in_language(ENGLISH).as_slice(), in_language(own).as_slice()) {
            ([english], _) => *english,
            ([], [article]) if group.len() == 2 => 1 - article,
            _ => continue,
        };
        for (language, file) in &group {
            if *language != group[source].0 {
                pairs.insert((*file).clone(), group[source].1.clone());
            }
        }
    }
    pairs
}

/// The name of a file without extension and language, and its primary language.
fn parts(path: &Path) -> (String, Option<String>) {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let dot = stem.rsplit_once(['.', '_']);
    let hyphen = stem.rsplit_once('-');
    // In `report-fr-CA` the last hyphen belongs to the language.
    let region = hyphen.and_then(|(rest, _)| {
        let at = rest.rfind('-')?;
        Some((&stem[..at], &stem[at + 1..]))
    });
    let mut cuts = [dot, region, hyphen].into_iter().flatten();
    match cuts.find(|(name, language)| !name.is_empty() && is_language(language)) {
        Some((name, language)) => (name.to_owned(), language.split('-').next().map(str::to_owned)),
        None => (stem.clone(), None),
    }
}

/// Whether this is written like a language tag in lower case: `fr`, `pt-br`.
pub(super) fn is_language(tag: &str) -> bool {
    let is_letters = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    tag.split('-').count() <= 2 && tag.split('-').all(is_letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_language() {
        for (file, expected) in [
            ("report.fr.docx", "report"),
            ("Report_en-GB.txt", "report"),
            ("report-fr-CA.md", "report"),
            ("report-de.md", "report"),
            ("report.md", "report"),
            ("fr.txt", "fr"),
            ("a.b.en.html", "a.b"),
            ("report-2024.md", "report-2024"),
            ("my_report-fr.md", "my_report"),
            ("", ""),
        ] {
            assert_eq!(plain_name(Path::new(file)), expected, "{file}");
        }
    }

    #[test]
    fn sources_among_files() {
        let paired = |files: &[&str]| -> Vec<String> {
            let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
            let pairs = pairs(&files, "fr").into_iter();
            pairs
                .map(|(article, source)| format!("{} < {}", article.display(), source.display()))
                .collect()
        };
        assert_eq!(
            paired(&["a.en.docx", "a.fr.docx", "b.fr.docx", "a.en-GB.txt.bak"]),
            ["a.fr.docx < a.en.docx"]
        );
        assert_eq!(
            paired(&["a_en-US.txt", "a_fr.txt", "a-de.md"]),
            ["a-de.md < a_en-US.txt", "a_fr.txt < a_en-US.txt"]
        );
        // Without English.
        assert_eq!(paired(&["a.de.md", "a.fr.md"]), ["a.fr.md < a.de.md"]);
        assert!(paired(&["a.de.md", "a.es.md"]).is_empty());
        assert!(paired(&["a.de.md", "a.es.md", "a.fr.md"]).is_empty());
        // Two sources, other folders, no languages.
        assert!(paired(&["a.en.md", "a.en.docx", "a.fr.md"]).is_empty());
        assert!(paired(&["x/a.en.md", "y/a.fr.md"]).is_empty());
        assert!(paired(&["plan-to.md", "plan-do.md", "plan.md"]).is_empty());
    }
}
