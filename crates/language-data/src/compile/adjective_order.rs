//! Whether French adjectives precede or follow their noun, counted in the sentences of
//! [`collocation`](super::collocation).

use super::analysis::PartOfSpeech;
use super::french::French;
use super::french_tags::Tag;
use super::sources::Failure;
use super::table::{self, Tables};
use std::collections::BTreeMap;

/// Minimum number of nouns that an adjective must occur with.
const MIN_NOUNS: u32 = 10;

/// Number of uses before and after a noun.
type Sides = [u32; 2];

/// Writes the table that `src/collocation/order.rs` reads: the lemma, and the number of uses per thousand that precede
/// the noun, smoothed by one use on each side (Laplace).
pub(crate) fn write(
    names: &[String],
    sentences: &[Vec<u32>],
    french: &French,
    out: &mut Tables,
) -> Result<(), Failure> {
    let words: Vec<Vec<(&Tag, &str)>> = names.iter().map(|form| french.readings(form).collect()).collect();
    let is_noun: Vec<bool> = (words.iter())
        .map(|readings| !readings.is_empty() && readings.iter().all(|(tag, _)| tag.pos == PartOfSpeech::Noun))
        .collect();
    let mut seen: BTreeMap<&str, Sides> = BTreeMap::new();
    let mut count = |adjective: u32, noun: u32, side: usize| {
        for (tag, lemma) in &words[adjective as usize] {
            let agrees = |(noun, _): &(&Tag, &str)| agree(**tag, **noun);
            if tag.pos == PartOfSpeech::Adjective && words[noun as usize].iter().any(agrees) {
                seen.entry(lemma).or_default()[side] += 1;
                break;
            }
        }
    };
    let opens = |word: u32| {
        words[word as usize]
            .iter()
            .any(|(tag, _)| matches!(tag.pos, PartOfSpeech::Determiner | PartOfSpeech::Preposition))
    };
    for sentence in sentences {
        for pair in sentence.windows(2) {
            if is_noun[pair[0] as usize] {
                count(pair[1], pair[0], 1);
            }
        }
        for triple in sentence.windows(3) {
            if opens(triple[0]) && is_noun[triple[2] as usize] {
                count(triple[1], triple[2], 0);
            }
        }
    }
    let placed = seen
        .iter()
        .filter(|(_, [before, after])| before + after >= MIN_NOUNS)
        .map(|(lemma, [before, after])| (*lemma, u64::from((before + 1) * 1_000 / (before + after + 2))));
    out.add("collocation.order.fst", table::map(placed)?);
    Ok(())
}

fn agree(adjective: Tag, noun: Tag) -> bool {
    adjective
        .gender
        .is_none_or(|own| noun.gender.is_none_or(|other| own.agrees(other)))
        && adjective
            .number
            .is_none_or(|own| noun.number.is_none_or(|other| own.agrees(other)))
}
