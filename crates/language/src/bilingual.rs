//! French words that are cognates of English ones: spelled alike except for accents and regular endings.

pub(crate) mod endings;

use crate::french;
use crate::frequency::{Language, zipf};
use crate::table::Words;
use crate::thesaurus;
use crate::word::fold;

/// How a French word resembles an English one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tie {
    /// Spelled alike except for accents: `vision`, `général`.
    Same,
    /// They differ in a regular ending or a doubled letter: `quality` and `qualité`.
    Ending,
}

/// French words with a lower Zipf value are skipped: they are more often coincidences than translations.
const MIN_FREQUENCY: f32 = 1.5;

const ENDS: Words = Words::new(include_bytes!(concat!(env!("OUT_DIR"), "/bilingual.ends")));
const FORMS: Words = Words::new(include_bytes!(concat!(env!("OUT_DIR"), "/bilingual.forms")));

/// Returns French forms for the English `word` (any case): first those spelled alike, then those with a different
/// regular ending, each group sorted by frequency. Inflected forms count (`engage` gives `engage` and `engager`); false
/// friends are included. Takes microseconds for the words in [`thesaurus::related`], a tenth of a millisecond for
/// others.
pub fn french_of(word: &str) -> Vec<(String, Tie)> {
    let folded = fold(word);
    // The cognates of words in the thesaurus were computed when the data was compiled.
    if let Some(number) = thesaurus::number(&folded) {
        let start = if number == 0 {
            0
        } else {
            ENDS.get(number - 1).unwrap_or(0)
        };
        let entries = (start..ENDS.get(number).unwrap_or(start)).filter_map(|at| FORMS.get(at as usize));
        return entries
            .map(|entry| {
                (
                    french::form(entry >> 1),
                    if entry & 1 == 0 { Tie::Same } else { Tie::Ending },
                )
            })
            .collect();
    }
    let mut out: Vec<(String, Tie, f32)> = Vec::new();
    let mut push = |form: String, tie: Tie| {
        let frequency = zipf(Language::French, &form);
        if frequency >= MIN_FREQUENCY && !out.iter().any(|(known, ..)| *known == form) {
            out.push((form, tie, frequency));
        }
    };
    for form in french::spelled_alike(&folded) {
        push(form, Tie::Same);
    }
    for candidate in endings::candidates(&folded) {
        for form in french::spelled_alike(&candidate) {
            push(form, Tie::Ending);
        }
    }
    out.sort_by(|left, right| left.1.cmp(&right.1).then_with(|| right.2.total_cmp(&left.2)));
    out.into_iter().map(|(form, tie, _)| (form, tie)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cognates_are_found() {
        for (english, french, tie) in [
            ("vision", "vision", Tie::Same),
            ("Engage", "engage", Tie::Same),
            ("general", "général", Tie::Same),
            ("quality", "qualité", Tie::Ending),
            ("democracy", "démocratie", Tie::Ending),
            ("development", "développement", Tie::Ending),
            ("professional", "professionnel", Tie::Ending),
            ("state", "état", Tie::Ending),
            ("establish", "établir", Tie::Ending),
            ("maintain", "maintenir", Tie::Ending),
            ("problem", "problème", Tie::Ending),
        ] {
            assert!(
                french_of(english).contains(&(french.to_owned(), tie)),
                "{english}: {:?}",
                french_of(english)
            );
        }
        assert!(french_of("worldwide").is_empty());
    }
}
