//! The compiled lexicon.

use super::analysis::{Analysis, FunctionWord, Gender, Number, PartOfSpeech, Person, Tense, VerbTraits};
use crate::lookup::{Lookup, Table};
use crate::table::{Strings, Words};
use fst::raw::Fst;

macro_rules! table {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

static FORMS: Lookup = Lookup::new(Table::French, table!("french.forms.fst"));
const READINGS: Words = Words::new(table!("french.readings"));
const BLOCKS: Words = Words::new(table!("french.blocks"));
const TAGS: &[u8] = table!("french.tags");
const LEMMAS: Strings = Strings::new(table!("french.lemmas"));
const TRAITS: &[u8] = table!("french.traits");
const FORM_ENDS: Words = Words::new(table!("french.form-ends"));
const FORMS_OF: Words = Words::new(table!("french.forms-of"));

/// The number of forms that share one entry of [`BLOCKS`].
const BLOCK: u32 = 16;

/// Returns the number of a folded form.
pub(super) fn rank(folded: &str) -> Option<u32> {
    FORMS.get(folded)
}

/// Returns the folded form with this number.
pub(crate) fn form(rank: u32) -> String {
    let mut key = Vec::new();
    FORMS.automaton().get_key_into(u64::from(rank), &mut key);
    String::from_utf8(key).unwrap_or_default()
}

/// Returns the automaton of all folded forms.
pub(crate) fn forms() -> &'static Fst<&'static [u8]> {
    FORMS.automaton()
}

/// Returns the readings of the form with this number, in their stored order.
pub(super) fn readings(rank: u32) -> impl Iterator<Item = Reading> {
    let mut at = BLOCKS.get((rank / BLOCK) as usize).unwrap_or(u32::MAX) as usize;
    for _ in 0..rank % BLOCK {
        while READINGS.get(at).is_some_and(|word| word >> 31 == 0) {
            at += 1;
        }
        at += 1;
    }
    let mut more = true;
    std::iter::from_fn(move || {
        let word = READINGS.get(at).filter(|_| more)?;
        at += 1;
        more = word >> 31 == 0;
        Some(Reading(word))
    })
}

/// Returns the text of a lemma.
pub(super) fn lemma(lemma: u32) -> &'static str {
    LEMMAS.get(lemma as usize)
}

/// Returns the numbers of the forms of a lemma.
pub(super) fn forms_of(lemma: u32) -> impl Iterator<Item = u32> {
    let lemma = lemma as usize;
    let start = if lemma == 0 {
        0
    } else {
        FORM_ENDS.get(lemma - 1).unwrap_or(0)
    };
    let end = FORM_ENDS.get(lemma).unwrap_or(start);
    (start..end).filter_map(|at| FORMS_OF.get(at as usize))
}

/// A reading in its stored form.
#[derive(Clone, Copy)]
pub(super) struct Reading(u32);

impl Reading {
    /// Returns the number of the lemma.
    pub(super) fn lemma(self) -> u32 {
        self.0 & 0x1_ffff
    }

    /// Decodes the reading.
    pub(super) fn analysis(self) -> Analysis {
        let at = (self.0 >> 17 & 0x3fff) as usize * 8;
        let tag = TAGS.get(at..at + 8).unwrap_or(&[255; 8]);
        let lemma = self.lemma() as usize;
        Analysis {
            lemma: LEMMAS.get(lemma),
            pos: value(PartOfSpeech::ALL, tag[0]).unwrap_or(PartOfSpeech::Symbol),
            gender: value(Gender::ALL, tag[1]),
            number: value(Number::ALL, tag[2]),
            person: value(Person::ALL, tag[3]),
            tense: value(Tense::ALL, tag[4]),
            function: value(FunctionWord::ALL, tag[5]),
            verb: VerbTraits::from_bits(TRAITS.get(lemma).copied().unwrap_or(0)),
            capital: tag[6] != 0,
        }
    }
}

fn value<T: Copy>(all: &[T], byte: u8) -> Option<T> {
    all.get(usize::from(byte)).copied()
}
