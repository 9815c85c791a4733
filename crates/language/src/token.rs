//! Tokens and sentences of a text.

mod address;
mod compound;
mod scan;
mod sentence;

pub use scan::{tokenize, tokenize_plain};
pub use sentence::sentences;

use copydesk_text::TextRange;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A word. An elided word keeps its apostrophe (`l’`), an enclitic its hyphen (`-t-il`, `-moi`); a compound
    /// (`États-Unis`, `c’est-à-dire`), a word with letters and digits (`G20`) and initials (`U.S.A.`) are one.
    Word,
    /// A number or what starts with a digit: `12`, `3,5`, `12.000`, `2e`, `15h30`. Groups parted by spaces are apart.
    Number,
    /// A mark of punctuation; two or more full stops in a row are one.
    Punctuation,
    /// Another sign: currency, mathematics, emoji, invisible formatting.
    Symbol,
    /// White space within a line.
    Space,
    /// One line end: `\n`, `\r\n`, `\r`, U+2028 or U+2029.
    LineBreak,
    /// A web address, with or without its scheme: `https://…`, `www.…`, `pic.twitter.com/…`.
    Url,
    /// A mail address.
    Email,
    /// `@name`
    Handle,
    /// `#word`
    Hashtag,
}

/// A piece of a text. The tokens of a text cover it without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where, in bytes.
    pub range: TextRange,
    /// What it is.
    pub kind: TokenKind,
}
