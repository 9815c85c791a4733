//! Whether two paragraphs with nearly the same words have the same meaning.
//!
//! One may be the other with a typo, a repeated word, broken characters, or a foreign word. Or both are items of a list
//! that differ in a name, a figure or one word: « Marie Curie », « Pierre Curie »; « le premier groupe », « le second
//! groupe ».

use crate::context::Shape;
use crate::facts::{SegmentFacts, name_keys};
use copydesk_engine::Language;
use copydesk_language::word::strip_accents;
use std::borrow::Cow;

/// Whether two paragraphs differ only in damaged and foreign words.
pub(super) fn says_the_same(pack: &dyn Language, one: &SegmentFacts, other: &SegmentFacts) -> bool {
    if one.figures != other.figures || !same_order_of_names(one, other) {
        return false;
    }
    let (left, right) = (missing(pack, one, other), missing(pack, other, one));
    if left.is_empty() && right.is_empty() {
        // The same words, each as often, in another order: « de Lyon à Metz », « de Metz à Lyon ».
        return one.words != other.words;
    }
    explains(&right, &left) && explains(&left, &right)
}

/// A word that only one of two paragraphs has.
struct Own<'f> {
    word: &'f str,
    known: bool,
    lemmas: Vec<Cow<'static, str>>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A function word, which is easily wrong.
    Function,
    /// A name.
    Name,
    /// A content word.
    Content,
    /// A word of another language, or an unknown one.
    Foreign,
}

/// The minimum difference in frequency (Zipf) for a word that is also in the language of the article.
const FOREIGN: f32 = 0.9;

impl<'f> Own<'f> {
    fn of(pack: &dyn Language, word: &'f str, facts: &SegmentFacts) -> Self {
        let morphology = pack.look_up(word, Shape::of(word));
        let kind = if facts.names.iter().any(|name| name == word) {
            Kind::Name
        } else if pack.is_contrastive(word) || morphology.numeral {
            Kind::Content
        } else if word.ends_with('\'') || morphology.function {
            Kind::Function
        } else if !morphology.known || pack.foreign_lead(word) >= FOREIGN {
            Kind::Foreign
        } else {
            Kind::Content
        };
        Self {
            word,
            known: morphology.known,
            lemmas: pack.lemmas(word),
            kind,
        }
    }

    /// Whether both are the same word, one perhaps inflected or with a typo.
    fn resembles(&self, other: &Self) -> bool {
        let (own, theirs) = (strip_accents(self.word), strip_accents(other.word));
        if own == theirs {
            return true;
        }
        let garbled = |word: &str| word.contains(['ã', 'â']);
        if (garbled(self.word) || garbled(other.word)) && own.chars().next() == theirs.chars().next() {
            return true;
        }
        let names = self.kind == Kind::Name && other.kind == Kind::Name;
        if names || !self.known || !other.known {
            let keys = name_keys(self.word);
            return name_keys(other.word).iter().any(|key| keys.contains(key));
        }
        self.kind != Kind::Name
            && other.kind != Kind::Name
            && self.lemmas.iter().any(|lemma| other.lemmas.contains(lemma))
    }
}

/// Returns the words that are in `one` but not in `other`.
fn missing<'f>(pack: &dyn Language, one: &'f SegmentFacts, other: &SegmentFacts) -> Vec<Own<'f>> {
    let lacks = |word: &str| {
        other
            .words
            .binary_search_by(|(own, _)| own.as_str().cmp(word))
            .is_err()
    };
    let words = one.words.iter().filter(|(word, _)| lacks(word));
    words.map(|(word, _)| Own::of(pack, word, one)).collect()
}

/// Whether the words of one paragraph correspond to those of the other: each to a similar one, and a foreign word to a
/// word of the article's language.
fn explains(words: &[Own<'_>], others: &[Own<'_>]) -> bool {
    let unlike = others
        .iter()
        .filter(|other| !words.iter().any(|own| own.resembles(other)));
    let (mut content, mut names) = (0, 0);
    for other in unlike {
        match other.kind {
            Kind::Name => names += 1,
            Kind::Content => content += 1,
            Kind::Function | Kind::Foreign => {}
        }
    }
    let foreign = words.iter().filter(|own| own.kind == Kind::Foreign).count();
    names == 0 && content <= foreign
}

/// Whether the names that both paragraphs have are in the same order.
fn same_order_of_names(one: &SegmentFacts, other: &SegmentFacts) -> bool {
    let common = |names: &[String], others: &[String]| {
        let mut names: Vec<String> = names
            .iter()
            .filter(|name| others.contains(name))
            .cloned()
            .collect();
        names.dedup();
        names
    };
    common(&one.names, &other.names) == common(&other.names, &one.names)
}
