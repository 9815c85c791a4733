//! [`EnglishTraits`]: the parts of speech of an English form.

/// The parts of speech that an English form can have, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnglishTraits(u8);

impl EnglishTraits {
    /// A noun.
    pub const NOUN: Self = Self(1);
    /// A verb.
    pub const VERB: Self = Self(2);
    /// An adjective.
    pub const ADJECTIVE: Self = Self(4);
    /// An adverb.
    pub const ADVERB: Self = Self(8);
    /// An article, a pronoun, a preposition, a conjunction, an auxiliary.
    pub const FUNCTION: Self = Self(16);
    /// Always written with a capital: a name, a month, a language.
    pub const CAPITAL: Self = Self(32);

    /// Creates traits from the bits in the compiled lexicon.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// Returns the bits for the compiled lexicon.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Returns the union of both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all traits of `other` are set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether no trait is set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
