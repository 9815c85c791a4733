//! Spaces and marks that language models and services replace by those of a keyboard.

use copydesk_text::{Edit, EditSet, TextRange};

/// Returns the character of a keyboard for a no-break space, a curly apostrophe or quotation mark, or a no-break hyphen.
fn plain(ch: char) -> char {
    match ch {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' => '"',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}

/// Returns `text` with the characters of a keyboard: as many characters as before.
fn fold(text: &str) -> String {
    text.chars().map(plain).collect()
}

/// Returns where `quote` occurs in `text` as whole words, in bytes. If it does not occur as it is written, differences of
/// spaces, apostrophes and quotation marks do not count.
pub(crate) fn occurrences(text: &str, quote: &str) -> Vec<TextRange> {
    let len = quote.len() as u32;
    let exact: Vec<TextRange> = crate::flags::occurrences(text, quote)
        .map(|at| TextRange::new(at, at + len))
        .collect();
    if !exact.is_empty() {
        return exact;
    }
    let (folded, quote) = (fold(text), fold(quote));
    let (places, len) = (Places::new(text, &folded), quote.len() as u32);
    crate::flags::occurrences(&folded, &quote)
        .filter_map(|at| places.range(TextRange::new(at, at + len)))
        .collect()
}

/// Returns `new`, a version of `old`, with the spaces and marks of `old` where nothing else differs, and with its kind of
/// apostrophe elsewhere.
pub(crate) fn keep(old: &str, new: &str) -> String {
    let is_curly = old.contains('’') && !old.contains('\'');
    let (folded, new_folded) = (fold(old), fold(new));
    let places = Places::new(old, &folded);
    let new_places = Places::new(new, &new_folded);
    let mut shift = 0_i64;
    let mut edits = Vec::new();
    for edit in EditSet::between(&folded, &new_folded).edits() {
        let start = i64::from(edit.range.start()) + shift;
        shift += edit.length_delta();
        let inserted = u32::try_from(start)
            .ok()
            .and_then(|start| new_places.range(TextRange::new(start, start + edit.insert.len() as u32)));
        let (Some(range), Some(inserted)) =
            (places.range(edit.range), inserted.and_then(|at| at.of_text(new)))
        else {
            return new.to_owned();
        };
        let inserted = if is_curly {
            inserted.replace('\'', "’")
        } else {
            inserted.to_owned()
        };
        edits.push(Edit::replace(range, inserted));
    }
    let kept = EditSet::new(edits).ok().and_then(|edits| edits.apply(old).ok());
    kept.unwrap_or_else(|| new.to_owned())
}

/// Converts bytes of a folded text to bytes of the text.
struct Places {
    /// The start of each character and the end, in both texts.
    starts: Vec<(u32, u32)>,
}

impl Places {
    fn new(text: &str, folded: &str) -> Self {
        let starts = |text: &str| -> Vec<u32> {
            let starts = text.char_indices().map(|(at, _)| at as u32);
            starts.chain([text.len() as u32]).collect()
        };
        Self {
            starts: starts(folded).into_iter().zip(starts(text)).collect(),
        }
    }

    fn range(&self, folded: TextRange) -> Option<TextRange> {
        let byte = |at: u32| {
            let index = self
                .starts
                .binary_search_by_key(&at, |(folded, _)| *folded)
                .ok()?;
            self.starts.get(index).map(|(_, byte)| *byte)
        };
        Some(TextRange::new(byte(folded.start())?, byte(folded.end())?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_found_whatever_the_spaces_and_apostrophes() {
        let at = |text, quote| -> Vec<&str> {
            let all = occurrences(text, quote).into_iter();
            all.filter_map(|at| at.of_text(text)).collect()
        };
        let text = "😀 L’été\u{a0}: l’été «\u{a0}chaud\u{a0}»";
        assert_eq!(at(text, "L'été :"), ["L’été\u{a0}:"]);
        assert_eq!(at(text, "« chaud »"), ["«\u{a0}chaud\u{a0}»"]);
        assert_eq!(at(text, "été"), ["été", "été"]);
        assert_eq!(at(text, "hiver"), Vec::<&str>::new());
        // An exact occurrence comes first.
        assert_eq!(at("l’eau l'eau", "l'eau"), ["l'eau"]);
    }

    #[test]
    fn spaces_and_marks_of_the_original_are_kept() {
        for (old, new, expected) in [
            ("Il vient\u{a0}!", "Il vient !", "Il vient\u{a0}!"),
            (
                "L’eau est froid\u{202f}!",
                "L'eau est froide !",
                "L’eau est froide\u{202f}!",
            ),
            ("L’été de Anne", "L'été d'Anne", "L’été d’Anne"),
            ("C'est l’été", "C'est l'hiver", "C'est l’hiver"),
            ("a 😀 b\u{a0}; c", "a 😀 bb ; c", "a 😀 bb\u{a0}; c"),
            ("", "x", "x"),
            ("x", "", ""),
        ] {
            assert_eq!(keep(old, new), expected, "{old} → {new}");
        }
    }
}
