//! The French lexicon: analysis of forms, and inflection.

mod accents;
mod alike;
mod alternatives;
mod analysis;
mod data;
mod grammar;
mod lexicon;
mod phonetic;
mod sound;

pub use alike::sounding_like;
pub use alternatives::{Change, MAX_ALTERNATIVES, alternatives, is_spelling_variant, is_word_group};
pub use analysis::{Analysis, FunctionWord, Gender, Number, PartOfSpeech, Person, Tense, VerbTraits};
pub(crate) use data::{form, forms};
pub use grammar::{conjugate, determiner_before, determiner_fits, inflect, nominal_forms, participle};
pub use lexicon::{analyses, contains, is_compound, is_verb_form, known_analyses, spelling_of};
pub(crate) use lexicon::{in_its_case, leading_lemma, spelled_alike};
pub use sound::{Onset, begins_with_vowel_sound, onset};
