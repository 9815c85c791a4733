//! The English lexicon.

/// Whether English knows `form`, in any case.
pub fn contains(form: &str) -> bool {
    let _ = form;
    false
}

/// What kind of word an English form can be.
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

    /// Whether all of `other` hold.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// The kinds of word that `form` or a base of it can be; empty where WordNet does not know it.
pub fn kinds(form: &str) -> EnglishTraits {
    let _ = form;
    EnglishTraits::default()
}

/// The base forms that `form` may come from (`destinations` to `destination`, `engaging` to `engage`), itself first
/// where it is one.
pub fn bases(form: &str) -> Vec<String> {
    let _ = form;
    Vec::new()
}
