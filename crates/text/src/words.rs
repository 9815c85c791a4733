//! The tokens of a word diff.

use unicode_segmentation::UnicodeSegmentation;

/// Splits `text` into words, runs of spaces and single marks, at the word boundaries of UAX #29. The tokens cover the
/// whole text.
///
/// A word is also split after an apostrophe inside it, so that a change to one half (`l’event`, `don't`) does not
/// affect the other.
/// alone.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split_word_bounds()
        .flat_map(|word| word.split_inclusive(['\'', '’']))
}

/// Returns the number of words in `text`: runs between white space that contain at least one letter or digit.
pub fn word_count(text: &str) -> u32 {
    text.split_whitespace()
        .filter(|run| run.chars().any(char::is_alphanumeric))
        .count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_words_marks_and_spaces() {
        let cases = [
            ("", &[][..]),
            ("L’event, oui !", &["L’", "event", ",", " ", "oui", " ", "!"]),
            ("a\r\nb", &["a", "\r\n", "b"]),
            ("e\u{301}te\u{301} 👩‍👩‍👧", &["e\u{301}te\u{301}", " ", "👩‍👩‍👧"]),
            ("3,5 %", &["3,5", " ", "%"]),
        ];
        for (text, expected) in cases {
            assert_eq!(tokens(text).collect::<Vec<_>>(), expected, "{text:?}");
        }
    }

    #[test]
    fn words_are_counted_as_an_editor_counts() {
        for (text, expected) in [
            ("", 0),
            (" - ", 0),
            ("L’Otan, c’est 3,5 % !", 3),
            ("un\u{a0}mot\n: deux", 3),
        ] {
            assert_eq!(word_count(text), expected, "{text:?}");
        }
    }
}
