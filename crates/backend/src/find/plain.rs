//! [`Plain`]: a text without accents, and where each of its bytes comes from.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A text without accents, with `'` for ’ and a space for each no-break space.
pub(super) struct Plain {
    text: String,
    /// For each byte of `text`, and for its end, the offset of the character that it comes from; empty if the text is
    /// unchanged.
    origins: Vec<u32>,
}

impl Plain {
    pub(super) fn of(text: &str) -> Self {
        if text.is_ascii() {
            return Self {
                text: text.to_owned(),
                origins: Vec::new(),
            };
        }
        let mut plain = String::with_capacity(text.len());
        let mut origins = Vec::with_capacity(text.len() + 1);
        for (at, ch) in text.char_indices() {
            let mut push = |ch: char| {
                plain.push(ch);
                origins.resize(plain.len(), at as u32);
            };
            match ch {
                '’' | '‘' | 'ʼ' => push('\''),
                '\u{a0}' | '\u{202f}' | '\u{2007}' => push(' '),
                _ => decompose_canonical(ch, |part| {
                    if !is_combining_mark(part) {
                        push(part);
                    }
                }),
            }
        }
        origins.push(text.len() as u32);
        Self { text: plain, origins }
    }

    /// The text without accents.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The offset in the original text of an offset in the plain one.
    pub(super) fn origin(&self, offset: usize) -> usize {
        self.origins.get(offset).map_or(offset, |origin| *origin as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn every_offset_has_its_origin() {
        let text = "L’été\u{a0}: cafe\u{301} 😀œ";
        let plain = Plain::of(text);
        assert_eq!(plain.text(), "L'ete : cafe 😀œ");
        for (words, original) in [
            ("ete", "été"),
            ("L'", "L’"),
            ("cafe", "cafe\u{301}"),
            (" :", "\u{a0}:"),
            ("😀œ", "😀œ"),
        ] {
            let from = plain.text().find(words).expect(words);
            let (from, to) = (plain.origin(from), plain.origin(from + words.len()));
            assert_eq!(&text[from..to], original);
        }
    }
}
