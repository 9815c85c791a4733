//! English words and phrases with similar meanings, from three thesauri.
//!
//! Only relations to a French word are kept: the other end of each relation is spelled like a French word, except for a
//! regular ending.

use super::bilingual::Ties;
use super::frequency::Frequencies;
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use super::wordnet::Synset;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Weights in fifteenths, as they are stored; those of several sources are added.
const SYNSET: u8 = 7;
const MYTHES: u8 = 6;
const MYTHES_RELATED: u8 = 2;
const MOBY: u8 = 4;
const SIMILAR: u8 = 4;
const BROADER: u8 = 3;
const NARROWER: u8 = 2;

/// Minimum Zipf values in hundredths of English keys, words of phrases, and French values.
const MIN_KEY_FREQUENCY: u16 = 200;
const MIN_PHRASE_WORD_FREQUENCY: u16 = 300;
const MIN_FRENCH_FREQUENCY: u16 = 200;

struct Relations<'d> {
    english: &'d Frequencies,
    ties: &'d Ties<'d>,
    values: HashMap<String, bool>,
    /// key -> value -> weight
    weights: BTreeMap<String, BTreeMap<String, u8>>,
}

/// Reads the thesauri and writes the tables that `src/thesaurus.rs` reads.
pub(crate) fn write(
    sources: &Sources,
    synsets: &[Synset],
    ties: &Ties<'_>,
    english: &Frequencies,
    out: &mut Tables,
) -> Result<(), Failure> {
    let mut relations = Relations {
        english,
        ties,
        values: HashMap::new(),
        weights: BTreeMap::new(),
    };
    relations.wordnet(synsets);
    relations.mythes(sources)?;
    relations.moby(sources)?;
    relations.write(out)
}

impl Relations<'_> {
    /// Relates two phrases, in both directions.
    fn relate(&mut self, one: &str, other: &str, there: u8, back: u8) {
        self.add(one, other, there);
        self.add(other, one, back);
    }

    fn add(&mut self, key: &str, value: &str, weight: u8) {
        if key == value || !self.is_value(value) || !self.is_key(key) {
            return;
        }
        let values = self.weights.entry(key.to_owned()).or_default();
        let known = values.entry(value.to_owned()).or_default();
        *known = (*known + weight).min(15);
    }

    fn is_key(&self, phrase: &str) -> bool {
        let words = phrase.split(' ').count();
        let least = if words == 1 {
            MIN_KEY_FREQUENCY
        } else {
            MIN_PHRASE_WORD_FREQUENCY
        };
        words <= 4
            && phrase.len() <= 40
            && phrase
                .split(' ')
                .all(|word| self.english.get(word).is_some_and(|&zipf| zipf >= least))
    }

    /// Whether there is a French word spelled like this one.
    fn is_value(&mut self, word: &str) -> bool {
        if let Some(&known) = self.values.get(word) {
            return known;
        }
        let is = word.len() >= 3
            && word.bytes().all(|byte| byte.is_ascii_lowercase())
            && self.ties.has(word, MIN_FRENCH_FREQUENCY);
        self.values.insert(word.to_owned(), is);
        is
    }

    fn wordnet(&mut self, synsets: &[Synset]) {
        let places: HashMap<(char, u32), usize> = synsets
            .iter()
            .enumerate()
            .map(|(at, synset)| (synset.offset, at))
            .collect();
        for synset in synsets {
            let words: Vec<String> = synset.words.iter().map(|word| phrase(word)).collect();
            for one in &words {
                for other in &words {
                    self.add(one, other, SYNSET);
                }
            }
            for (sign, kind, offset) in &synset.pointers {
                let (there, back) = match sign.as_str() {
                    "@" => (BROADER, NARROWER),
                    "&" => (SIMILAR, SIMILAR),
                    _ => continue,
                };
                let Some(target) = places.get(&(*kind, *offset)).map(|&at| &synsets[at]) else {
                    continue;
                };
                for one in &words {
                    for other in &target.words {
                        // Similarity is already listed on both sides.
                        if sign == "&" {
                            self.add(one, &phrase(other), there);
                        } else {
                            self.relate(one, &phrase(other), there, back);
                        }
                    }
                }
            }
        }
    }

    fn mythes(&mut self, sources: &Sources) -> Result<(), Failure> {
        const PATH: &str = "debian/mythes-en-us/usr/share/mythes/th_en_US_v2.dat";
        let text = sources.text(PATH)?;
        let mut key = String::new();
        // The first line names the encoding; then each word is followed by its meanings, "(kind)|one|other (remark)".
        for line in text.lines().skip(1) {
            let mut fields = line.split('|');
            let first = fields.next().unwrap_or_default();
            if !(first.starts_with('(') && first.ends_with(')') || first == "-") {
                key = phrase(first);
                continue;
            }
            for field in fields {
                let (value, remark) = field.split_once(" (").unwrap_or((field, ""));
                match remark {
                    "" => self.relate(&key, &phrase(value), MYTHES, MYTHES),
                    "antonym)" => {}
                    "similar term)" | "generic term)" => {
                        self.relate(&key, &phrase(value), BROADER, MYTHES_RELATED);
                    }
                    _ => self.relate(&key, &phrase(value), MYTHES_RELATED, MYTHES_RELATED),
                }
            }
        }
        Ok(())
    }

    fn moby(&mut self, sources: &Sources) -> Result<(), Failure> {
        let text = sources.text("crates/harper-thesaurus/thesaurus.txt")?;
        for line in text.lines() {
            let mut phrases = line.split(',').map(phrase);
            let Some(key) = phrases.next() else { continue };
            for value in phrases {
                self.relate(&key, &value, MOBY, MOBY / 2);
            }
        }
        Ok(())
    }

    fn write(&self, out: &mut Tables) -> Result<(), Failure> {
        let values: BTreeSet<&String> = self.weights.values().flat_map(BTreeMap::keys).collect();
        let numbers: HashMap<&String, u16> = values.iter().copied().zip(0..).collect();
        if values.len() > usize::from(u16::MAX) {
            return Err(Failure::Table("too many words in the thesaurus".to_owned()));
        }
        let (mut lists, mut ends) = (Vec::new(), Vec::new());
        for related in self.weights.values() {
            let mut related: Vec<_> = related
                .iter()
                .map(|(value, &weight)| (weight, numbers[value]))
                .collect();
            related.sort_by(|left, right| right.0.cmp(&left.0).then(left.1.cmp(&right.1)));
            // The ends of the long lists are mostly noise.
            related.truncate(MAX_RELATIONS);
            // One byte for the count and one for the weight of each group of equal weight, then the numbers in two
            // bytes each.
            for group in related.chunk_by(|left, right| left.0 == right.0) {
                for group in group.chunks(255) {
                    lists.extend([group.len() as u8, group[0].0]);
                    lists.extend(group.iter().flat_map(|(_, number)| number.to_le_bytes()));
                }
            }
            ends.push(lists.len() as u32);
        }
        out.add("thesaurus.keys.fst", table::ranks(self.weights.keys())?);
        out.add("thesaurus.ends", table::words(ends));
        out.add("thesaurus.lists", lists);
        self.ties.write(values.iter().copied(), out);
        out.add("thesaurus.values", table::strings(values));
        Ok(())
    }
}

/// Maximum number of relations kept for one phrase.
const MAX_RELATIONS: usize = 160;

/// Converts to lower case, with single spaces between words.
fn phrase(text: &str) -> String {
    text.trim().to_lowercase().replace(['-', '_'], " ")
}
