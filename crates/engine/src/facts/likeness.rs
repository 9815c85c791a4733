//! An index that finds similar members without comparing all pairs.

use copydesk_language::word::{fold, strip_accents};
use copydesk_model::SegmentId;
use copydesk_text::TextRange;
use std::cmp::Ordering;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use xxhash_rust::xxh3::xxh3_64;

/// Members by their keys; two members that share enough of them may be similar. The pairs are updated when members are
/// added and removed, so that reading them is cheap in a long article.
#[derive(Debug)]
pub(super) struct Likeness<M> {
    members: BTreeMap<u64, BTreeSet<M>>,
    pairs: Pairs<M>,
}

/// Pairs that share keys, the lesser first.
#[derive(Debug)]
struct Pairs<M> {
    /// The minimum number of shared keys.
    least: u32,
    shared: BTreeMap<(M, M), u32>,
    like: BTreeSet<(M, M)>,
}

/// A key that more members than this share is skipped, so that the cost stays linear.
const CROWD: usize = 24;

impl<M: Ord + Clone> Likeness<M> {
    /// Creates an index in which members that share `least` keys are similar.
    pub(super) fn new(least: u32) -> Self {
        Self {
            members: BTreeMap::new(),
            pairs: Pairs {
                least,
                shared: BTreeMap::new(),
                like: BTreeSet::new(),
            },
        }
    }

    pub(super) fn add(&mut self, keys: &[u64], member: &M) {
        for key in keys {
            let group = self.members.entry(*key).or_default();
            if group.contains(member) {
                continue;
            }
            match group.len().cmp(&CROWD) {
                Ordering::Less => self.pairs.count(member, group.iter()),
                Ordering::Equal => {
                    for one in group.iter() {
                        self.pairs
                            .discount(one, group.range((Bound::Excluded(one), Bound::Unbounded)));
                    }
                }
                Ordering::Greater => {}
            }
            group.insert(member.clone());
        }
    }

    pub(super) fn remove(&mut self, keys: &[u64], member: &M) {
        for key in keys {
            let Some(group) = self.members.get_mut(key) else {
                continue;
            };
            if !group.remove(member) {
                continue;
            }
            match group.len().cmp(&CROWD) {
                Ordering::Less => self.pairs.discount(member, group.iter()),
                Ordering::Equal => {
                    for one in group.iter() {
                        self.pairs
                            .count(one, group.range((Bound::Excluded(one), Bound::Unbounded)));
                    }
                }
                Ordering::Greater => {}
            }
            if group.is_empty() {
                self.members.remove(key);
            }
        }
    }

    /// Returns the pairs that may be similar, the lesser first, in order and each once.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (M, M)> {
        self.pairs.like.iter().cloned()
    }
}

impl<M: Ord + Clone> Pairs<M> {
    /// Counts one more key that `member` shares with each of the others.
    fn count<'m>(&mut self, member: &M, others: impl Iterator<Item = &'m M>)
    where
        M: 'm,
    {
        for other in others {
            let pair = pair(member, other);
            let keys = self.shared.entry(pair.clone()).or_default();
            *keys += 1;
            if *keys == self.least {
                self.like.insert(pair);
            }
        }
    }

    /// Counts one shared key less.
    fn discount<'m>(&mut self, member: &M, others: impl Iterator<Item = &'m M>)
    where
        M: 'm,
    {
        for other in others {
            let pair = pair(member, other);
            let Entry::Occupied(mut keys) = self.shared.entry(pair) else {
                continue;
            };
            if *keys.get() == self.least {
                self.like.remove(keys.key());
            }
            *keys.get_mut() -= 1;
            if *keys.get() == 0 {
                keys.remove();
            }
        }
    }
}

fn pair<M: Ord + Clone>(one: &M, other: &M) -> (M, M) {
    let (lesser, greater) = if one < other { (one, other) } else { (other, one) };
    (lesser.clone(), greater.clone())
}

/// A position in the article: a segment and a range in bytes.
pub(super) type Location = (SegmentId, TextRange);

/// Returns the keys of a paragraph; none if it is too short. The probability that two paragraphs share a key is the
/// share of words that they have in common (MinHash, Broder 1997).
pub(super) fn paragraph_keys(words: &[(String, u32)]) -> Vec<u64> {
    const KEYS: u64 = 8;
    const MIN_WORDS: u32 = 6;
    /// The increment of SplitMix64 (Steele, Lea, Flood 2014): the golden ratio of 2⁶⁴.
    const INCREMENT: u64 = 0x9e37_79b9_7f4a_7c15;
    if words.iter().map(|(_, count)| count).sum::<u32>() < MIN_WORDS {
        return Vec::new();
    }
    // SplitMix64 derives eight independent orders from one hash of each word.
    let hashes: Vec<u64> = words.iter().map(|(word, _)| xxh3_64(word.as_bytes())).collect();
    (0..KEYS)
        .filter_map(|key| {
            let order = |hash: &u64| {
                let sum = hash.wrapping_add(INCREMENT.wrapping_mul(key + 1));
                let mixed = (sum ^ (sum >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                mixed ^ (mixed >> 31)
            };
            hashes.iter().map(order).min()
        })
        .collect()
}

/// Returns the keys of a name, of which two names share one if they differ in one letter that is inserted, deleted,
/// replaced or moved: the name without each of its letters, in lower case and without accents (the deletions of
/// SymSpell, Garbe 2012).
pub fn name_keys(name: &str) -> Vec<u64> {
    const SHORTEST: usize = 4;
    let folded = fold(name);
    let letters: Vec<char> = strip_accents(&folded).chars().collect();
    if letters.len() < SHORTEST {
        return Vec::new();
    }
    let mut keys = vec![xxh3_64(letters.iter().collect::<String>().as_bytes())];
    for left_out in 0..letters.len() {
        let rest: String = letters
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != left_out)
            .map(|(_, ch)| ch)
            .collect();
        keys.push(xxh3_64(rest.as_bytes()));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_come_and_go_with_their_members() {
        let mut likeness = Likeness::new(1);
        for member in 0..CROWD {
            likeness.add(&[1], &member);
        }
        likeness.add(&[2], &0);
        likeness.add(&[2], &1);
        assert_eq!(likeness.pairs().count(), CROWD * (CROWD - 1) / 2);
        // One too many under the first key: only the second one counts.
        likeness.add(&[1], &CROWD);
        assert_eq!(likeness.pairs().collect::<Vec<_>>(), [(0, 1)]);
        likeness.remove(&[1], &5);
        assert_eq!(likeness.pairs().count(), CROWD * (CROWD - 1) / 2);
        for member in 0..=CROWD {
            likeness.remove(&[1, 2], &member);
        }
        assert_eq!(likeness.pairs().count(), 0);
        assert!(likeness.members.is_empty() && likeness.pairs.shared.is_empty());
    }
}
