//! What is alike without being the same: an index that finds it without comparing everything with everything.

use copydesk_language::word::{fold, strip_accents};
use copydesk_model::SegmentId;
use copydesk_text::TextRange;
use std::cmp::Ordering;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

/// Members under shared keys; two members that share a key may be alike. Their pairs are kept as members come and go, so
/// that asking for them costs nothing in a long article.
#[derive(Debug)]
pub(super) struct Likeness<M> {
    members: BTreeMap<u64, BTreeSet<M>>,
    /// Pairs that share keys, the lesser first, with the number of these.
    pairs: BTreeMap<(M, M), u32>,
}

impl<M> Default for Likeness<M> {
    fn default() -> Self {
        Self {
            members: BTreeMap::new(),
            pairs: BTreeMap::new(),
        }
    }
}

/// Members that share a key with more others than this say nothing: the key is passed over, so that the cost stays linear.
const CROWD: usize = 24;

impl<M: Ord + Clone> Likeness<M> {
    pub(super) fn put_in(&mut self, keys: &[u64], member: &M) {
        for key in keys {
            let group = self.members.entry(*key).or_default();
            if group.contains(member) {
                continue;
            }
            match group.len().cmp(&CROWD) {
                Ordering::Less => count(&mut self.pairs, member, group.iter()),
                Ordering::Equal => {
                    for one in group.iter() {
                        discount(
                            &mut self.pairs,
                            one,
                            group.range((Bound::Excluded(one), Bound::Unbounded)),
                        );
                    }
                }
                Ordering::Greater => {}
            }
            group.insert(member.clone());
        }
    }

    pub(super) fn take_out(&mut self, keys: &[u64], member: &M) {
        for key in keys {
            let Some(group) = self.members.get_mut(key) else {
                continue;
            };
            if !group.remove(member) {
                continue;
            }
            match group.len().cmp(&CROWD) {
                Ordering::Less => discount(&mut self.pairs, member, group.iter()),
                Ordering::Equal => {
                    for one in group.iter() {
                        count(
                            &mut self.pairs,
                            one,
                            group.range((Bound::Excluded(one), Bound::Unbounded)),
                        );
                    }
                }
                Ordering::Greater => {}
            }
            if group.is_empty() {
                self.members.remove(key);
            }
        }
    }

    /// Pairs that share so many keys, the lesser first, in order and each once.
    pub(super) fn pairs(&self, least: u32) -> impl Iterator<Item = (M, M)> {
        self.pairs
            .iter()
            .filter(move |(_, keys)| **keys >= least)
            .map(|(pair, _)| pair.clone())
    }
}

fn pair<M: Ord + Clone>(one: &M, other: &M) -> (M, M) {
    let (lesser, greater) = if one < other { (one, other) } else { (other, one) };
    (lesser.clone(), greater.clone())
}

/// One more key for `member` with each of the others.
fn count<'m, M: Ord + Clone + 'm>(
    pairs: &mut BTreeMap<(M, M), u32>,
    member: &M,
    others: impl IntoIterator<Item = &'m M>,
) {
    for other in others {
        *pairs.entry(pair(member, other)).or_default() += 1;
    }
}

/// One key less.
fn discount<'m, M: Ord + Clone + 'm>(
    pairs: &mut BTreeMap<(M, M), u32>,
    member: &M,
    others: impl IntoIterator<Item = &'m M>,
) {
    for other in others {
        if let Entry::Occupied(mut keys) = pairs.entry(pair(member, other)) {
            *keys.get_mut() -= 1;
            if *keys.get() == 0 {
                keys.remove();
            }
        }
    }
}

/// A place in the article: a segment and a span of it in bytes.
pub(super) type Place = (SegmentId, TextRange);

/// Keys that two paragraphs share with a likelihood of one for each key that equals the share of words they have in
/// common (MinHash, Broder 1997); none for a paragraph of fewer words than tell anything.
pub(super) fn paragraph_keys(words: &[(String, u32)]) -> Vec<u64> {
    const KEYS: u64 = 5;
    const TELLING: u32 = 6;
    if words.iter().map(|(_, count)| count).sum::<u32>() < TELLING {
        return Vec::new();
    }
    (0..KEYS)
        .filter_map(|seed| {
            words
                .iter()
                .map(|(word, _)| xxh3_64_with_seed(word.as_bytes(), seed))
                .min()
        })
        .collect()
}

/// Keys that two names share where one letter was added, left out, changed or moved: the name without one of its
/// letters, in lower case and without accents (the deletions of SymSpell, Garbe 2012).
pub(super) fn name_keys(name: &str) -> Vec<u64> {
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
        let mut likeness = Likeness::default();
        for member in 0..CROWD {
            likeness.put_in(&[1], &member);
        }
        likeness.put_in(&[2], &0);
        likeness.put_in(&[2], &1);
        assert_eq!(likeness.pairs(1).count(), CROWD * (CROWD - 1) / 2);
        // One too many under the first key: only the second still tells anything.
        likeness.put_in(&[1], &CROWD);
        assert_eq!(likeness.pairs(1).collect::<Vec<_>>(), [(0, 1)]);
        likeness.take_out(&[1], &5);
        assert_eq!(likeness.pairs(1).count(), CROWD * (CROWD - 1) / 2);
        for member in 0..=CROWD {
            likeness.take_out(&[1, 2], &member);
        }
        assert_eq!(likeness.pairs(1).count(), 0);
        assert!(likeness.members.is_empty());
    }
}
