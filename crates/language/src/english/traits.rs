//! [`EnglishTraits`]: what kind of word an English form can be.

/// What kind of word an English form can be, as bits.
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
    /// Written with a capital only: a name, a month, a language.
    pub const CAPITAL: Self = Self(32);

    /// The traits with these bits, as the compiled lexicon stores them.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// The bits, as the compiled lexicon stores them.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// What holds for either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `other` hold.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether nothing is known.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}
