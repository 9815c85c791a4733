//! What is alike without being the same: an index that finds it without comparing everything with everything.

use copydesk_language::word::{fold, strip_accents};
use copydesk_model::SegmentId;
use copydesk_text::TextRange;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

/// Members under shared keys; two members that share a key may be alike.
#[derive(Debug)]
pub(super) struct Likeness<M> {
    members: BTreeMap<u64, BTreeSet<M>>,
    /// The keys that have more than one member.
    shared: BTreeSet<u64>,
}

impl<M> Default for Likeness<M> {
    fn default() -> Self {
        Self {
            members: BTreeMap::new(),
            shared: BTreeSet::new(),
        }
    }
}

impl<M: Ord + Clone + Hash> Likeness<M> {
    pub(super) fn put_in(&mut self, keys: &[u64], member: &M) {
        for &key in keys {
            let members = self.members.entry(key).or_default();
            members.insert(member.clone());
            if members.len() > 1 {
                self.shared.insert(key);
            }
        }
    }

    pub(super) fn take_out(&mut self, keys: &[u64], member: &M) {
        for &key in keys {
            let Some(members) = self.members.get_mut(&key) else {
                continue;
            };
            members.remove(member);
            if members.len() < 2 {
                self.shared.remove(&key);
            }
            if members.is_empty() {
                self.members.remove(&key);
            }
        }
    }

    /// Pairs that share a key, the lesser first, in order and each once. Members that share a key with very many others
    /// say nothing; such keys are passed over, so that the cost stays linear.
    pub(super) fn pairs(&self) -> BTreeSet<(M, M)> {
        const CROWD: usize = 24;
        let mut pairs = BTreeSet::new();
        let groups = self
            .shared
            .iter()
            .filter_map(|key| self.members.get(key))
            .filter(|group| group.len() <= CROWD);
        for group in groups {
            for (at, one) in group.iter().enumerate() {
                pairs.extend(
                    group
                        .iter()
                        .skip(at + 1)
                        .map(|other| (one.clone(), other.clone())),
                );
            }
        }
        pairs
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
