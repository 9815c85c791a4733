//! The tokenizer.

use super::address::{self, Address};
use super::compound::{self, Piece};
use super::{Token, TokenKind};
use copydesk_text::TextRange;
use unicode_segmentation::UnicodeSegmentation;

/// Returns the tokens of `text`, which cover it without gaps, in order.
///
/// Words are split by the rules of French: after an elision (`l’|OTAN`, `jusqu’|ici`, but `aujourd’hui`), before an
/// enclitic (`va|-t-il`, `donne|-moi`, `cette fois|-ci`, but `rendez-vous`). Time is linear in the length of the text.
pub fn tokenize(text: &str) -> Vec<Token> {
    scan(text, true)
}

/// Returns the tokens of `text` in a language without elisions and enclitics: a chain of letters joined by apostrophes
/// and hyphens (`don’t`, `mother-in-law`) is one word.
pub fn tokenize_plain(text: &str) -> Vec<Token> {
    scan(text, false)
}

fn scan(text: &str, elides: bool) -> Vec<Token> {
    let mut scan = Scan {
        text,
        elides,
        tokens: Vec::with_capacity(text.len() / 3 + 4),
    };
    let mut at = 0;
    while at < text.len() {
        at = scan.next(at);
    }
    scan.tokens
}

/// The class of a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    /// Extends the preceding character, as a combining accent does.
    Extend,
    Space,
    LineBreak,
    Punctuation,
    Symbol,
}

fn class(ch: char) -> Class {
    match ch {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Class::LineBreak,
        ' ' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' => Class::Space,
        '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' | '\0'..='\u{1f}' | '\u{7f}' => Class::Symbol,
        // Soft hyphens, joiners and combining accents inside a word do not split it.
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{300}'..='\u{36f}' => Class::Extend,
        '!'..='/'
        | ':'..='@'
        | '['..='_'
        | '{'..='}'
        | '«'
        | '»'
        | '¡'
        | '¿'
        | '·'
        | '§'
        | '¶'
        | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{205e}'
        | '\u{3001}'..='\u{3003}'
        | '\u{3008}'..='\u{3011}'
        | '\u{ff01}'
        | '\u{ff0c}'
        | '\u{ff1a}'
        | '\u{ff1f}' => Class::Punctuation,
        _ if ch.is_alphabetic() => Class::Letter,
        _ if ch.is_numeric() => Class::Digit,
        _ if ch.is_whitespace() => Class::Space,
        _ => Class::Symbol,
    }
}

/// Whether words of this letter's script are not separated by spaces or need the full rules of Unicode.
fn needs_library(ch: char) -> bool {
    ch >= '\u{590}' && !('\u{1e00}'..='\u{218f}').contains(&ch) && !('\u{2c60}'..='\u{2c7f}').contains(&ch)
}

struct Scan<'t> {
    text: &'t str,
    /// Whether words are split at elisions and enclitics, as in French.
    elides: bool,
    tokens: Vec<Token>,
}

impl Scan<'_> {
    fn push(&mut self, start: usize, end: usize, kind: TokenKind) {
        self.tokens.push(Token {
            range: TextRange::new(start as u32, end as u32),
            kind,
        });
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Reads the token at `at`, which must be inside the text. Returns its end.
    fn next(&mut self, at: usize) -> usize {
        let Some(ch) = self.char_at(at) else {
            return self.text.len();
        };
        match class(ch) {
            Class::Letter | Class::Digit => self.word(at),
            Class::Space => {
                let end = self.run(at, |class| class == Class::Space);
                self.push(at, end, TokenKind::Space);
                end
            }
            Class::LineBreak => {
                let width = if self.text[at..].starts_with("\r\n") {
                    2
                } else {
                    ch.len_utf8()
                };
                self.push(at, at + width, TokenKind::LineBreak);
                at + width
            }
            Class::Punctuation => self.punctuation(at, ch),
            Class::Symbol | Class::Extend => {
                // An emoji with its modifiers is one token.
                let end = at
                    + self.text[at..]
                        .graphemes(true)
                        .next()
                        .map_or(ch.len_utf8(), str::len);
                self.push(at, end, TokenKind::Symbol);
                end
            }
        }
    }

    /// Returns the end of the run of characters from `at` whose class `keeps` accepts.
    fn run(&self, at: usize, keeps: impl Fn(Class) -> bool) -> usize {
        self.text[at..]
            .find(|ch| !keeps(class(ch)))
            .map_or(self.text.len(), |len| at + len)
    }

    fn punctuation(&mut self, at: usize, ch: char) -> usize {
        if matches!(ch, '@' | '#')
            && let Some((end, kind)) = address::tag(self.text, at)
        {
            self.push(at, end, kind);
            return end;
        }
        let end = if ch == '.' {
            self.text[at..]
                .find(|ch| ch != '.')
                .map_or(self.text.len(), |len| at + len)
        } else {
            at + ch.len_utf8()
        };
        self.push(at, end, TokenKind::Punctuation);
        end
    }

    /// Reads a word, a number or an address whose first character is a letter or a digit.
    fn word(&mut self, start: usize) -> usize {
        let (mut end, mut library) = self.letters(start);
        if let Some(Address { end, kind }) = address::at(self.text, start, end) {
            self.push(start, end, kind);
            return end;
        }
        if self.text.as_bytes()[start].is_ascii_digit() {
            end = self.number(start, end);
        } else if let Some(initials) = initials(self.text, start, end) {
            self.push(start, initials, TokenKind::Word);
            return initials;
        }
        // Pieces joined by hyphens, apostrophes or middle dots; the whole chain is split together.
        let mut joined = end;
        while let Some(next) = self.joint(joined) {
            let (piece_end, piece_library) = self.letters(next);
            library |= piece_library;
            joined = piece_end;
        }
        if library {
            for (offset, piece) in self.text[start..joined].split_word_bound_indices() {
                let kind = match piece.chars().next().map(class) {
                    Some(Class::Letter) => TokenKind::Word,
                    Some(Class::Digit) => TokenKind::Number,
                    Some(Class::Punctuation) => TokenKind::Punctuation,
                    _ => TokenKind::Symbol,
                };
                self.push(start + offset, start + offset + piece.len(), kind);
            }
            return joined;
        }
        if joined == end {
            // The common case: no joint inside. An elided word may still end with an apostrophe.
            let end = self.elided(start, end);
            self.push(start, end, self.kind(start));
            return end;
        }
        if !self.elides {
            self.push(start, joined, self.kind(start));
            return joined;
        }
        let mut last = joined;
        compound::split(
            &self.text[start..joined],
            &mut |Piece { start: from, end: to }| {
                let (from, to) = (start + from, start + to);
                let first = self.text[from..].chars().next().map_or(Class::Symbol, class);
                let kind = match first {
                    Class::Digit => TokenKind::Number,
                    Class::Letter => TokenKind::Word,
                    _ if self.text[from..to].chars().any(char::is_alphabetic) => TokenKind::Word,
                    _ => TokenKind::Punctuation,
                };
                self.push(from, to, kind);
                last = to;
            },
        );
        // "jusqu’" may be the last part of a chain.
        if last == joined
            && let Some(token) = self.tokens.last_mut()
            && token.kind == TokenKind::Word
        {
            let start = token.range.start() as usize;
            let end = elided_end(self.text, start, joined);
            if let Some(token) = self.tokens.last_mut() {
                token.range = TextRange::new(start as u32, end as u32);
            }
            return end;
        }
        joined
    }

    fn kind(&self, start: usize) -> TokenKind {
        match self.char_at(start).map(class) {
            Some(Class::Digit) => TokenKind::Number,
            _ => TokenKind::Word,
        }
    }

    /// Returns the end of the letters and digits from `start`, and whether they need the rules of another script.
    fn letters(&self, start: usize) -> (usize, bool) {
        let bytes = self.text.as_bytes();
        let mut at = start;
        let mut library = false;
        loop {
            while at < bytes.len() && bytes[at].is_ascii_alphanumeric() {
                at += 1;
            }
            let Some(ch) = self.char_at(at) else { break };
            if ch.is_ascii() && ch != '_' {
                break;
            }
            match class(ch) {
                Class::Letter | Class::Digit | Class::Extend => {}
                // File and account names: a_b.
                _ if ch == '_' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) && at > start => {}
                _ => break,
            }
            library |= needs_library(ch);
            at += ch.len_utf8();
        }
        (at, library)
    }

    /// Returns the start of the piece that a hyphen, an apostrophe or a middle dot at `at` joins.
    fn joint(&self, at: usize) -> Option<usize> {
        let ch = self.char_at(at)?;
        if !matches!(ch, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ' | '·') {
            return None;
        }
        let next = at + ch.len_utf8();
        let after = class(self.char_at(next)?);
        match after {
            Class::Letter => Some(next),
            // 15-20 is two numbers, Covid-19 one word, l’11 an elision.
            Class::Digit => {
                let before = self.text[..at].chars().next_back()?;
                (class(before) == Class::Letter).then_some(next)
            }
            _ => None,
        }
    }

    /// Returns the end of a number from `start` whose first digits end at `end`.
    fn number(&self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        let (mut from, mut end) = (start, end);
        // A point or comma between digits belongs to the number if only digits precede it.
        while end + 1 < bytes.len()
            && matches!(bytes[end], b'.' | b',')
            && bytes[end + 1].is_ascii_digit()
            && bytes[from..end].iter().all(u8::is_ascii_digit)
        {
            from = end + 1;
            end = self.letters(from).0;
        }
        end
    }

    fn elided(&self, start: usize, end: usize) -> usize {
        if self.elides {
            elided_end(self.text, start, end)
        } else {
            end
        }
    }
}

/// Returns the end including the apostrophe at `end` if the word from `start` is elided, otherwise `end`.
fn elided_end(text: &str, start: usize, end: usize) -> usize {
    match text[end..].chars().next() {
        Some(ch @ ('\'' | '’' | 'ʼ')) if compound::elides(&text[start..end]) => end + ch.len_utf8(),
        _ => end,
    }
}

/// Returns the end of initials such as `U.S.A.` or `J.K.`: at least two single capitals, each with its full stop.
fn initials(text: &str, start: usize, end: usize) -> Option<usize> {
    let single = |at: usize| {
        let ch = text[at..].chars().next()?;
        (ch.is_uppercase() && text[at + ch.len_utf8()..].starts_with('.')).then(|| at + ch.len_utf8() + 1)
    };
    if !text[end..].starts_with('.') {
        return None;
    }
    let mut at = single(single(start)?)?;
    while let Some(next) = single(at) {
        at = next;
    }
    // "U.S.Army" is not only initials.
    match text[at..].chars().next() {
        Some(ch) if ch.is_alphanumeric() => None,
        _ => Some(at),
    }
}

#[cfg(test)]
mod tests;
