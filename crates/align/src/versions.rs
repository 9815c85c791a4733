//! Aligns the paragraphs of two versions of one text.
//!
//! Equal paragraphs first, then pairs that share rare words and have no rival; what is left between them is aligned by
//! dynamic programming over 1-1, 1-0, 0-1, 2-1 and 1-2 (Gale and Church, 1993), with shared words instead of lengths,
//! since both versions are in the same language.

use crate::Pair;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Paragraphs of which a smaller share of the words is common do not belong together.
const MIN_SHARED: f32 = 0.3;

/// The same for two paragraphs and one: splits and merges are rarer.
const MIN_SHARED_OF_THREE: f32 = 0.4;

/// Pairs with at least this share of common words are aligned before the others.
const NEARLY_EQUAL: f32 = 0.6;

/// Words in more paragraphs than this do not tell which paragraphs belong together.
const MAX_POSTINGS: usize = 40;

/// The maximum number of pairs that are compared in one gap. A gap with more is compared around its diagonal.
const MAX_CELLS: usize = 1_000_000;

/// Returns the alignment, in order; every paragraph is in one pair. The result is the same on every machine.
pub fn align(old: &[&str], new: &[&str]) -> Vec<Pair> {
    let words = Words::read(old, new);
    let mut pairs = Vec::with_capacity(old.len().max(new.len()));
    let mut at = (0, 0);
    let ends = [(old.len(), new.len())];
    for (i, j) in equal(old, new).into_iter().chain(ends) {
        let mut gap = Gap {
            old: at.0..i,
            new: at.1..j,
        };
        for (near_i, near_j) in words.nearly_equal(&gap) {
            let before = Gap {
                old: gap.old.start..near_i,
                new: gap.new.start..near_j,
            };
            words.fill(&before, &mut pairs);
            push(&mut pairs, near_i..near_i + 1, near_j..near_j + 1);
            gap = Gap {
                old: near_i + 1..gap.old.end,
                new: near_j + 1..gap.new.end,
            };
        }
        words.fill(&gap, &mut pairs);
        if (i, j) != ends[0] {
            push(&mut pairs, i..i + 1, j..j + 1);
        }
        at = (i + 1, j + 1);
    }
    pairs
}

/// Whether two texts can be versions of one: they are short, or share words.
pub fn are_versions(old: &[&str], new: &[&str], min_words: usize, min_common: f32) -> bool {
    let count = |texts: &[&str]| {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for word in texts.iter().flat_map(|text| text.unicode_words()) {
            *counts.entry(word.to_lowercase()).or_default() += 1;
        }
        counts
    };
    let (old, new) = (count(old), count(new));
    let shorter = old.values().sum::<usize>().min(new.values().sum());
    if shorter < min_words {
        return true;
    }
    let words = old.iter();
    let common: usize = words
        .map(|(word, count)| new.get(word).map_or(0, |other| *count.min(other)))
        .sum();
    common as f32 >= min_common * shorter as f32
}

fn push(pairs: &mut Vec<Pair>, old: Range<usize>, new: Range<usize>) {
    pairs.push(Pair { old, new });
}

/// Returns pairs of equal paragraphs in order. White space does not count. Paragraphs that one side repeats more often
/// than the other are left out: they do not tell which one is meant.
fn equal(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let normal = |text: &&str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut numbers: HashMap<String, (u32, i64)> = HashMap::new();
    let mut number = |text: &&str, by: i64| {
        let next = numbers.len() as u32;
        let entry = numbers.entry(normal(text)).or_insert((next, 0));
        entry.1 += by;
        entry.0
    };
    let old: Vec<u32> = old.iter().map(|text| number(text, 1)).collect();
    let new: Vec<u32> = new.iter().map(|text| number(text, -1)).collect();
    let balance: HashMap<u32, i64> = numbers.into_values().collect();
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if op.tag() == DiffTag::Equal {
            let both = op.old_range().zip(op.new_range());
            pairs.extend(both.filter(|(i, _)| balance.get(&old[*i]) == Some(&0)));
        }
    }
    pairs
}

/// Paragraphs between two aligned ones.
#[derive(Clone, Debug)]
struct Gap {
    old: Range<usize>,
    new: Range<usize>,
}

/// The words of a paragraph: number and count, ordered by number.
type Bag = Vec<(u32, u32)>;

/// The words of all paragraphs.
struct Words {
    old: Vec<Bag>,
    new: Vec<Bag>,
    /// The weight of each word: the rarer, the more it tells.
    weights: Vec<f32>,
}

impl Words {
    fn read(old: &[&str], new: &[&str]) -> Self {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut paragraphs: Vec<u32> = Vec::new();
        let mut bag = |text: &&str| -> Bag {
            let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
            for word in text.unicode_words() {
                let next = numbers.len() as u32;
                let number = *numbers.entry(word.to_lowercase()).or_insert(next);
                *counts.entry(number).or_default() += 1;
            }
            for &number in counts.keys() {
                let number = number as usize;
                if paragraphs.len() <= number {
                    paragraphs.resize(number + 1, 0);
                }
                paragraphs[number] += 1;
            }
            counts.into_iter().collect()
        };
        let (old_bags, new_bags): (Vec<Bag>, Vec<Bag>) = (
            old.iter().map(&mut bag).collect(),
            new.iter().map(&mut bag).collect(),
        );
        let all = (old.len() + new.len()) as f32;
        let weight = |count: &u32| 0.2 + (all / (*count).max(1) as f32).ln();
        Self {
            old: old_bags,
            new: new_bags,
            weights: paragraphs.iter().map(weight).collect(),
        }
    }

    fn weight(&self, bag: &Bag) -> f32 {
        bag.iter()
            .map(|&(word, count)| self.weights[word as usize] * count as f32)
            .sum()
    }

    /// The weight of the words that two paragraphs share.
    fn shared(&self, one: &Bag, other: &Bag) -> f32 {
        let mut sum = 0.0;
        let mut rest = other.iter().peekable();
        for &(word, count) in one {
            while rest.next_if(|(number, _)| *number < word).is_some() {}
            if let Some((_, theirs)) = rest.next_if(|(number, _)| *number == word) {
                sum += self.weights[word as usize] * count.min(*theirs) as f32;
            }
        }
        sum
    }

    /// Returns pairs of paragraphs that share most of their words and are each other's best, in order.
    fn nearly_equal(&self, gap: &Gap) -> Vec<(usize, usize)> {
        if gap.old.len() < 2 && gap.new.len() < 2 {
            return Vec::new();
        }
        let mut postings: HashMap<u32, Vec<usize>> = HashMap::new();
        for j in gap.new.clone() {
            for &(word, _) in &self.new[j] {
                postings.entry(word).or_default().push(j);
            }
        }
        let mut best_of_new: HashMap<usize, (f32, usize)> = HashMap::new();
        let mut best_of_old: Vec<(usize, usize)> = Vec::new();
        for i in gap.old.clone() {
            let own = self.weight(&self.old[i]);
            let mut candidates: BTreeMap<usize, f32> = BTreeMap::new();
            for (word, _) in &self.old[i] {
                let places = postings.get(word).map_or(&[][..], Vec::as_slice);
                if places.len() <= MAX_POSTINGS {
                    for &j in places {
                        *candidates.entry(j).or_default() += self.weights[*word as usize];
                    }
                }
            }
            // The few with the most rare words in common.
            let mut candidates: Vec<(usize, f32)> = candidates.into_iter().collect();
            candidates.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            let alike = candidates.iter().take(4).map(|&(j, _)| {
                let both = own + self.weight(&self.new[j]);
                (
                    2.0 * self.shared(&self.old[i], &self.new[j]) / both.max(f32::MIN_POSITIVE),
                    j,
                )
            });
            let best = alike.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
            if let Some((share, j)) = best.filter(|(share, _)| *share >= NEARLY_EQUAL) {
                let other = best_of_new.entry(j).or_insert((share, i));
                if share > other.0 {
                    *other = (share, i);
                }
                best_of_old.push((i, j));
            }
        }
        best_of_old.retain(|(i, j)| best_of_new.get(j).is_some_and(|(_, best)| best == i));
        let pairs = longest_rising(&best_of_old);
        // Beside a pair that does not follow the one before it, a paragraph may have been split or merged.
        let follows = |one: Option<(usize, usize)>, other: Option<(usize, usize)>| match (one, other) {
            (Some((i, j)), Some(other)) => (i + 1, j + 1) == other,
            (None, Some(first)) => first == (gap.old.start, gap.new.start),
            (Some((i, j)), None) => (i + 1, j + 1) == (gap.old.end, gap.new.end),
            (None, None) => false,
        };
        let at = |index: Option<usize>| index.and_then(|index| pairs.get(index)).copied();
        (0..pairs.len())
            .filter(|&index| {
                let own = at(Some(index));
                follows(at(index.checked_sub(1)), own) && follows(own, at(Some(index + 1)))
            })
            .filter_map(|index| at(Some(index)))
            .collect()
    }

    /// Aligns the paragraphs of a gap.
    fn fill(&self, gap: &Gap, pairs: &mut Vec<Pair>) {
        let (n, m) = (gap.old.len(), gap.new.len());
        if n == 0 || m == 0 {
            pairs.extend(gap.old.clone().map(|i| Pair {
                old: i..i + 1,
                new: gap.new.start..gap.new.start,
            }));
            pairs.extend(gap.new.clone().map(|j| Pair {
                old: gap.old.end..gap.old.end,
                new: j..j + 1,
            }));
            return;
        }
        let steps = self.best_path(gap);
        let (mut i, mut j) = (gap.old.start, gap.new.start);
        // Where paragraphs with little in common follow each other on both sides, they were rewritten.
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for (di, dj) in steps {
            match (di, dj) {
                (1, 0) => gone.push(i),
                (0, 1) => come.push(j),
                _ => {
                    unmatched(&mut gone, &mut come, (i, j), pairs);
                    push(pairs, i..i + di, j..j + dj);
                }
            }
            i += di;
            j += dj;
        }
        unmatched(&mut gone, &mut come, (i, j), pairs);
    }

    /// Returns the steps from the start of the gap to its end: how many paragraphs of each side belong together.
    fn best_path(&self, gap: &Gap) -> Vec<(usize, usize)> {
        let (n, m) = (gap.old.len(), gap.new.len());
        // The columns of each row: all, or a band around the diagonal.
        let band = (MAX_CELLS / (n + 1)).max(16);
        let first = |i: usize| {
            if m < band {
                0
            } else {
                (i * m / n).saturating_sub(band / 2).min(m + 1 - band)
            }
        };
        let width = band.min(m + 1);
        let mut values = vec![f32::NEG_INFINITY; (n + 1) * width];
        let mut steps = vec![(0_u8, 0_u8); (n + 1) * width];
        let cell = |i: usize, j: usize| {
            let column = j.checked_sub(first(i)).filter(|column| *column < width)?;
            Some(i * width + column)
        };
        let (old, new) = (&self.old[gap.old.clone()], &self.new[gap.new.clone()]);
        let old_weights: Vec<f32> = old.iter().map(|bag| self.weight(bag)).collect();
        let new_weights: Vec<f32> = new.iter().map(|bag| self.weight(bag)).collect();
        // Shared weight of the last paragraphs of this row and of the one before it.
        let mut above: Vec<f32> = Vec::new();
        for i in 0..=n {
            let row: Vec<f32> = (0..width)
                .map(
                    |column| match (i.checked_sub(1), (first(i) + column).checked_sub(1)) {
                        (Some(i), Some(j)) if j < m => self.shared(&old[i], &new[j]),
                        _ => 0.0,
                    },
                )
                .collect();
            for j in first(i)..(first(i) + width).min(m + 1) {
                let Some(here) = cell(i, j) else { continue };
                if (i, j) == (0, 0) {
                    values[here] = 0.0;
                    continue;
                }
                let mut consider = |di: usize, dj: usize, value: f32| {
                    let from = i.checked_sub(di).zip(j.checked_sub(dj));
                    if let Some(from) = from.and_then(|(i, j)| cell(i, j)) {
                        let value = values[from] + value;
                        if value > values[here] {
                            values[here] = value;
                            steps[here] = (di as u8, dj as u8);
                        }
                    }
                };
                consider(1, 0, 0.0);
                consider(0, 1, 0.0);
                if i == 0 || j == 0 {
                    continue;
                }
                let shared = row[j - first(i)];
                let (a, b) = (old_weights[i - 1], new_weights[j - 1]);
                consider(1, 1, 2.0 * shared - MIN_SHARED * (a + b));
                if shared <= 0.0 {
                    continue;
                }
                if i > 1 {
                    let before = cell(i - 1, j).and_then(|place| above.get(place - (i - 1) * width));
                    if before.is_some_and(|before| *before > 0.0) {
                        let both = add(&old[i - 2], &old[i - 1]);
                        let weight = a + old_weights[i - 2] + b;
                        let value = 2.0 * self.shared(&both, &new[j - 1]) - MIN_SHARED_OF_THREE * weight;
                        consider(2, 1, value);
                    }
                }
                if j > 1 && j - 1 > first(i) && row[j - 1 - first(i)] > 0.0 {
                    let both = add(&new[j - 2], &new[j - 1]);
                    let weight = a + b + new_weights[j - 2];
                    let value = 2.0 * self.shared(&old[i - 1], &both) - MIN_SHARED_OF_THREE * weight;
                    consider(1, 2, value);
                }
            }
            above = row;
        }
        let mut path = Vec::new();
        let (mut i, mut j) = (n, m);
        while (i, j) != (0, 0) {
            let step = cell(i, j).map_or((0, 0), |place| steps[place]);
            let (mut di, mut dj) = (step.0 as usize, step.1 as usize);
            if (di, dj) == (0, 0) {
                // Outside the band.
                (di, dj) = if i > 0 { (1, 0) } else { (0, 1) };
            }
            path.push((di, dj));
            i -= di;
            j -= dj;
        }
        path.reverse();
        path
    }
}

/// Adds a run of paragraphs without a counterpart: as many on both sides are paired in order.
fn unmatched(gone: &mut Vec<usize>, come: &mut Vec<usize>, at: (usize, usize), pairs: &mut Vec<Pair>) {
    let paired = gone.len() == come.len();
    if paired {
        pairs.extend(gone.iter().zip(&*come).map(|(&i, &j)| Pair {
            old: i..i + 1,
            new: j..j + 1,
        }));
    } else {
        let new = come.first().copied().unwrap_or(at.1);
        pairs.extend(gone.iter().map(|&i| Pair {
            old: i..i + 1,
            new: new..new,
        }));
        pairs.extend(come.iter().map(|&j| Pair {
            old: at.0..at.0,
            new: j..j + 1,
        }));
    }
    gone.clear();
    come.clear();
}

/// Returns the words of two paragraphs together.
fn add(one: &Bag, other: &Bag) -> Bag {
    let mut out = Bag::with_capacity(one.len() + other.len());
    let mut rest = other.iter().copied().peekable();
    for &(word, count) in one {
        while let Some(theirs) = rest.next_if(|(number, _)| *number < word) {
            out.push(theirs);
        }
        let more = rest
            .next_if(|(number, _)| *number == word)
            .map_or(0, |(_, count)| count);
        out.push((word, count + more));
    }
    out.extend(rest);
    out
}

/// Returns the longest subsequence with rising second members; the first members rise already.
pub(crate) fn longest_rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The index of the last pair of the best subsequence of each length, and what precedes each pair.
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, (_, j)) in pairs.iter().enumerate() {
        let length = tails.partition_point(|&tail| pairs[tail].1 < *j);
        before.push(length.checked_sub(1).map(|last| tails[last]));
        if length == tails.len() {
            tails.push(index);
        } else {
            tails[length] = index;
        }
    }
    let mut out = Vec::new();
    let mut next = tails.last().copied();
    while let Some(index) = next {
        out.push(pairs[index]);
        next = before[index];
    }
    out.reverse();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const P: [&str; 6] = [
        "The council met on Monday to discuss the new bridge over the river.",
        "Three of the members had asked for a second report on its cost.",
        "Traffic in the old town has doubled within ten years, the police say.",
        "Shopkeepers fear that customers will stay away during construction.",
        "The mayor promised a shuttle bus, free of charge, until the summer.",
        "A vote is expected before the end of the month.",
    ];

    fn shape(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
        let pairs = align(old, new);
        let (mut i, mut j) = (0, 0);
        for pair in &pairs {
            assert_eq!((pair.old.start, pair.new.start), (i, j), "{pairs:?}");
            (i, j) = (pair.old.end, pair.new.end);
        }
        assert_eq!((i, j), (old.len(), new.len()));
        pairs
            .iter()
            .map(|pair| (pair.old.len(), pair.new.len()))
            .collect()
    }

    #[test]
    fn paragraphs_are_paired_whatever_was_added_removed_split_or_merged() {
        assert_eq!(shape(&P, &P), [(1, 1); 6]);
        assert_eq!(shape(&[], &[]), []);
        assert_eq!(shape(&P[..1], &[]), [(1, 0)]);
        assert_eq!(
            shape(&P, &[P[0], P[1], P[3], P[4], P[5]]),
            [(1, 1), (1, 1), (1, 0), (1, 1), (1, 1), (1, 1)]
        );
        let merged = format!("{} {}", P[1], P[2]);
        let one = [P[0], &merged, P[3], P[4], P[5]];
        assert_eq!(shape(&P, &one), [(1, 1), (2, 1), (1, 1), (1, 1), (1, 1)]);
        assert_eq!(shape(&one, &P), [(1, 1), (1, 2), (1, 1), (1, 1), (1, 1)]);
        let changed = P[1]
            .replace("Three of the members", "Four councillors")
            .replace("cost", "price");
        let new = [
            P[0],
            "A paragraph about something else entirely.",
            &changed,
            P[2],
            P[3],
            P[4],
            P[5],
        ];
        assert_eq!(
            shape(&P, &new),
            [(1, 1), (0, 1), (1, 1), (1, 1), (1, 1), (1, 1), (1, 1)]
        );
    }

    #[test]
    fn a_rewritten_paragraph_stays_a_pair() {
        let new = [P[0], "Nothing here is as it was.", P[2], P[3], P[4], P[5]];
        assert_eq!(shape(&P, &new), [(1, 1); 6]);
    }
}
