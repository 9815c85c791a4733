//! French forms that are spelled like English words, computed in advance for the words of the thesaurus.

use super::endings;
use super::french::French;
use super::frequency::Frequencies;
use super::table::{self, Tables};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// French forms by their spelling without accents.
pub(crate) struct Ties<'f> {
    /// (form, its number, its Zipf value in hundredths), the most frequent first.
    forms: BTreeMap<String, Vec<(&'f str, u32, u16)>>,
}

/// French forms with a lower frequency are more often coincidences than translations; the same value as in
/// `src/bilingual.rs`.
const MIN_FREQUENCY: u16 = 150;

/// Maximum number of forms kept for one word.
const MAX_FORMS: usize = 8;

impl<'f> Ties<'f> {
    pub(crate) fn new(french: &'f French, frequencies: &Frequencies) -> Self {
        let mut forms: BTreeMap<String, Vec<(&str, u32, u16)>> = BTreeMap::new();
        for (form, number) in french.forms_from("").zip(0..) {
            if let Some(&zipf) = frequencies.get(form).filter(|&&zipf| zipf >= MIN_FREQUENCY) {
                forms.entry(plain(form)).or_default().push((form, number, zipf));
            }
        }
        for alike in forms.values_mut() {
            alike.sort_by_key(|&(_, _, zipf)| std::cmp::Reverse(zipf));
        }
        Self { forms }
    }

    /// Whether a form of at least this frequency is spelled like the English `word`, except for a regular ending.
    pub(crate) fn has(&self, word: &str, least: u16) -> bool {
        let frequent = |spelling: &str| self.forms.get(spelling).is_some_and(|forms| forms[0].2 >= least);
        frequent(word)
            || endings::candidates(word)
                .iter()
                .any(|candidate| frequent(candidate))
    }

    /// Writes the forms for each of `words`: numbers of forms, doubled, plus one for those with a different ending.
    pub(crate) fn write<'w>(&self, words: impl Iterator<Item = &'w String>, out: &mut Tables) {
        let (mut entries, mut ends) = (Vec::new(), Vec::new());
        for word in words {
            let alike = self
                .forms
                .get(word.as_str())
                .into_iter()
                .flatten()
                .map(|&(_, number, _)| (number, 0));
            let mut found: Vec<(u32, u32)> = alike.collect();
            let mut apart: Vec<(u32, u16)> = endings::candidates(word)
                .iter()
                .filter_map(|candidate| self.forms.get(candidate))
                .flatten()
                .map(|&(_, number, zipf)| (number, zipf))
                .filter(|(number, _)| !found.iter().any(|(known, _)| known == number))
                .collect();
            apart.sort_by_key(|&(number, zipf)| (std::cmp::Reverse(zipf), number));
            apart.dedup();
            found.extend(apart.into_iter().map(|(number, _)| (number, 1)));
            found.truncate(MAX_FORMS);
            entries.extend(found.into_iter().map(|(number, apart)| number << 1 | apart));
            ends.push(entries.len() as u32);
        }
        out.add("bilingual.ends", table::words(ends));
        out.add("bilingual.forms", table::words(entries));
    }
}

/// Returns the word without accents and ligatures.
fn plain(word: &str) -> String {
    word.replace('œ', "oe")
        .replace('æ', "ae")
        .nfd()
        .filter(|ch| !('\u{300}'..='\u{36f}').contains(ch))
        .collect()
}
