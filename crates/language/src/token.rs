//! Tokens and sentences of a text.

mod address;
mod compound;
mod scan;
mod sentence;

pub use scan::{tokenize, tokenize_plain};
pub use sentence::sentences;

use copydesk_text::TextRange;

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A word. An elided word includes its apostrophe (`l’`), an enclitic its hyphen (`-t-il`, `-moi`); a compound
    /// (`États-Unis`, `c’est-à-dire`), a word with letters and digits (`G20`) and initials (`U.S.A.`) are one token.
    Word,
    /// A number or something that starts with a digit: `12`, `3,5`, `12.000`, `2e`, `15h30`. Groups of digits separated
    /// by spaces are separate tokens.
    Number,
    /// A punctuation mark; two or more full stops in a row are one token.
    Punctuation,
    /// Another symbol: currency, mathematics, emoji, invisible formatting.
    Symbol,
    /// White space within a line.
    Space,
    /// One line break: `\n`, `\r\n`, `\r`, U+2028 or U+2029.
    LineBreak,
    /// A web address, with or without its scheme: `https://…`, `www.…`, `pic.twitter.com/…`.
    Url,
    /// An email address.
    Email,
    /// `@name`
    Handle,
    /// `#word`
    Hashtag,
}

/// A piece of a text. The tokens of a text cover it without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its range, in bytes.
    pub range: TextRange,
    /// Its kind.
    pub kind: TokenKind,
}
