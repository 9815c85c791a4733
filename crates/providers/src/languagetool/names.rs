//! Words that are written like names, which LanguageTool reports as misspelt.

use copydesk_model::Document;
use std::collections::HashSet;
use unicode_segmentation::UnicodeSegmentation as _;

/// The maximum share of capitals within sentences, in per cent, at which a capital tells a name: German nouns have one too.
const MAX_CAPITALS: usize = 25;

/// Returns the words that are written like names, most of which no dictionary has: with a capital within a sentence, after
/// a title (`M. Doseba`), or before another name (`Narcis Termes`).
pub(super) fn names(document: &Document) -> HashSet<&str> {
    let mut names = HashSet::new();
    let (mut inside, mut capitals) = (0, 0);
    for segment in &document.segments {
        let text = &*segment.mt;
        // A capitalised word whose capital may be due to its position, and the end of its range.
        let mut first: Option<(&str, usize)> = None;
        for (at, word) in text.unicode_word_indices() {
            // Elided articles are parts of words here.
            let bare = word.rsplit(['’', '\'']).next().unwrap_or(word);
            let capital = bare.starts_with(char::is_uppercase);
            let before = text[..at].trim_end();
            let within = bare.len() < word.len()
                || follows_title(before)
                || before.chars().next_back().is_some_and(|ch| {
                    ch.is_alphanumeric() || matches!(ch, ',' | ';' | '’' | '\'' | '-' | '(')
                });
            if within {
                inside += 1;
                if capital {
                    capitals += 1;
                    names.extend([word, bare]);
                    if let Some((word, _)) = first.filter(|&(_, end)| &text[end..at] == " ") {
                        names.insert(word);
                    }
                }
            }
            first = (capital && !within).then_some((word, at + word.len()));
        }
    }
    if capitals * 100 > inside * MAX_CAPITALS {
        names.clear();
    }
    names
}

/// Whether the text ends with an abbreviated title.
fn follows_title(before: &str) -> bool {
    const TITLES: [&str; 12] = [
        "M.", "MM.", "Mme.", "Dr.", "Pr.", "Mr.", "Mrs.", "Ms.", "Sr.", "Sra.", "Hr.", "Fr.",
    ];
    let last = before.split_whitespace().next_back();
    last.is_some_and(|last| TITLES.contains(&last.trim_start_matches(|ch: char| !ch.is_alphabetic())))
}

/// Whether the words are a name, maybe with a possessive ending.
pub(super) fn is_name(words: &str, names: &HashSet<&str>) -> bool {
    let bare = words.strip_suffix("’s").or_else(|| words.strip_suffix("'s"));
    [Some(words), bare]
        .into_iter()
        .flatten()
        .any(|name| names.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_formats::{Format as _, PlainText, ReadOptions};

    #[test]
    fn names_are_told_by_their_capitals() {
        let text = "Narcis Termes est parti, a dit M. Doseba au club d’Ibrox.\n\nLe maire (Ovie) promet peu. Renvoit est une faute, et la route du port est fermée depuis la fin de la semaine.";
        let read = PlainText.read(text.as_bytes(), &ReadOptions::default());
        let document = read.expect("plain text").document;
        let names = names(&document);
        for name in ["Narcis", "Termes", "Doseba", "Ibrox", "d’Ibrox", "Ovie"] {
            assert!(names.contains(name), "{name}");
        }
        for word in ["Le", "Renvoit", "maire"] {
            assert!(!names.contains(word), "{word}");
        }
        assert!(is_name("Ovie's", &names) && !is_name("Ovies", &names));
    }
}
