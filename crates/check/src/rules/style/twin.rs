//! Whether two paragraphs with nearly the same words say the same.
//!
//! One may be the other with a typo, a doubled word, broken characters, or an English word in place of a French one. Or
//! both are members of a list, where a name, a figure or one word of the language is another: « Marie Curie », « Pierre
//! Curie »; « le premier groupe », « le second groupe ».

use crate::facts::{SegmentFacts, name_keys};
use copydesk_language::english;
use copydesk_language::french::{Analysis, PartOfSpeech, known_analyses};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::strip_accents;
use std::sync::Arc;

/// Whether nothing but damage and English words tells two paragraphs apart.
pub(super) fn says_the_same(one: &SegmentFacts, other: &SegmentFacts) -> bool {
    if one.figures != other.figures || !same_order_of_names(one, other) {
        return false;
    }
    let (left, right) = (missing(one, other), missing(other, one));
    if left.is_empty() && right.is_empty() {
        // The same words, each as often, in another order: « de Lyon à Metz », « de Metz à Lyon ».
        return one.words != other.words;
    }
    explains(&right, &left) && explains(&left, &right)
}

/// A word that only one of two paragraphs has.
struct Own<'f> {
    word: &'f str,
    readings: Arc<Vec<Analysis>>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It belongs to the grammar of the sentence and is put wrong and right easily.
    Function,
    /// A name.
    Name,
    /// A word that tells what is said.
    Content,
    /// English, or no word of French.
    Foreign,
}

/// Words of the grammar that turn what is said into its opposite.
const OPPOSITES: [&str; 21] = [
    "après", "aucun", "aucune", "avant", "avec", "contre", "jamais", "moins", "ni", "non", "nul", "nulle",
    "oui", "pas", "plus", "pour", "rien", "sans", "sous", "sur", "tous",
];

/// How much more frequent in English (Zipf) a word must be that French has as well.
const FOREIGN: f32 = 0.9;

impl<'f> Own<'f> {
    fn of(word: &'f str, facts: &SegmentFacts) -> Self {
        let readings = known_analyses(word);
        let function = |own: &Analysis| {
            own.function.is_some()
                || matches!(own.pos, PartOfSpeech::Preposition | PartOfSpeech::Conjunction)
                || matches!(own.lemma, "être" | "avoir")
        };
        let numeral =
            readings.iter().any(|own| own.pos == PartOfSpeech::Numeral) && !matches!(word, "un" | "une");
        let lead = || zipf(Language::English, word) - zipf(Language::French, word);
        let kind = if facts.names.iter().any(|name| name == word) {
            Kind::Name
        } else if OPPOSITES.contains(&word) || numeral {
            Kind::Content
        } else if word.ends_with('\'') || readings.iter().any(function) {
            Kind::Function
        } else if readings.is_empty() || english::contains(word) && lead() >= FOREIGN {
            Kind::Foreign
        } else {
            Kind::Content
        };
        Self { word, readings, kind }
    }

    /// Whether both are the same word, one perhaps inflected or with a slip.
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
        if names || self.readings.is_empty() || other.readings.is_empty() {
            let keys = name_keys(self.word);
            return name_keys(other.word).iter().any(|key| keys.contains(key));
        }
        let lemma = |own: &Analysis| other.readings.iter().any(|theirs| theirs.lemma == own.lemma);
        self.kind != Kind::Name && other.kind != Kind::Name && self.readings.iter().any(lemma)
    }
}

/// The words that `one` has and `other` lacks.
fn missing<'f>(one: &'f SegmentFacts, other: &SegmentFacts) -> Vec<Own<'f>> {
    let lacks = |word: &str| {
        other
            .words
            .binary_search_by(|(own, _)| own.as_str().cmp(word))
            .is_err()
    };
    let words = one.words.iter().filter(|(word, _)| lacks(word));
    words.map(|(word, _)| Own::of(word, one)).collect()
}

/// Whether the words of one paragraph stand for those of the other: each for one like it, and a word of English for a
/// word of French.
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
