//! How likely paragraphs are translations of each other: logarithms of probability ratios, in thousandths, against the
//! hypothesis that they have nothing to do with each other.

use crate::Part;
use crate::features::{Kind, Registry, Set};
use std::ops::Range;

/// A score in thousandths of a natural logarithm.
pub(crate) type Score = i32;

/// The most paragraphs on one side of a pair.
pub(crate) const MOST: usize = 3;

/// What a pair of one paragraph and none to three is worth before its text is looked at. Most are of one and one.
const PRIOR: [Score; MOST + 1] = [-2400, -900, -3000, -5000];

/// How many paragraphs of ordinary length a feature that was seen in none is assumed to be missing from.
const UNSEEN: f64 = 1.7;

/// The share of paragraphs that have a feature, before any are counted.
const USUAL_SHARE: f64 = 0.03;

/// The relative variance of the length of a translation: a constant and a part for each character (Gale and Church count
/// 6.8, without anything else to go by).
const VARIANCE: (f64, f64) = (0.005, 2.5);

/// What a pair gains by having a plausible length, compared with paragraphs of any length.
const CHANCE: f64 = 1.3;

/// What a sentence more or less costs.
const UNEVEN: f64 = 1.5;

/// The least score of lengths: a very long or short translation is unlikely, but not impossible.
const MIN_LENGTH_SCORE: f64 = -10.0;

/// The paragraphs of one text.
#[derive(Debug, Default)]
pub(crate) struct Side {
    /// Length of each paragraph in characters, without white space.
    pub(crate) lengths: Vec<u32>,
    /// Number of sentences of each paragraph, approximately.
    sentences: Vec<u32>,
    sets: Vec<Set>,
    /// The features that a paragraph has in common with the one before it.
    repeated: Vec<Set>,
    /// The paragraphs that have each feature, and those that have it in common with the one before.
    places: Vec<Vec<u32>>,
    repeated_places: Vec<Vec<u32>>,
    /// The score of each paragraph if none of its features is found in the translation.
    misses: Vec<Score>,
    repeated_misses: Vec<Score>,
}

/// The texts as the scores need them.
#[derive(Debug)]
pub(crate) struct Scores {
    pub(crate) source: Side,
    pub(crate) target: Side,
    /// How much a feature adds that is found on both sides.
    gains: Vec<Score>,
    /// For each feature, whether it occurs once in each text.
    unique: Vec<bool>,
    /// Logarithm of the length of a translation divided by the length of its source.
    ratio: f64,
}

/// How likely a feature of a paragraph is found in its translation.
fn reliability(kind: Kind) -> f64 {
    match kind {
        Kind::Word => 0.4,
        Kind::Known => 0.45,
        Kind::Name => 0.8,
        Kind::Number | Kind::Address => 0.97,
        Kind::Mark => 0.72,
    }
}

fn ln(value: f64) -> f64 {
    // The standard library uses that of the platform, whose last digit differs.
    libm::log(value)
}

fn score(value: f64) -> Score {
    (value * 1000.0).round() as Score
}

impl Scores {
    /// Reads the features of both texts.
    pub(crate) fn read(source: &[Part<'_>], target: &[Part<'_>]) -> Self {
        let mut registry = Registry::default();
        let mut sides = [source, target].into_iter().enumerate().map(|(number, parts)| {
            let add = |part: &Part<'_>| registry.add(number, part.text, part.is_heading);
            let sets = parts.iter().map(add).collect();
            let length = |part: &Part<'_>| part.text.chars().filter(|c| !c.is_whitespace()).count() as u32;
            let lengths = parts.iter().map(length).collect();
            Side {
                lengths,
                sentences: parts.iter().map(|part| sentences(part.text)).collect(),
                sets,
                ..Side::default()
            }
        });
        let (mut first, mut second) = (sides.next().unwrap_or_default(), sides.next().unwrap_or_default());
        drop(sides);
        let all = (source.len() + target.len()) as f64;
        let (mut gains, mut misses, mut unique) = (Vec::new(), Vec::new(), Vec::new());
        for entry in &registry.entries {
            let [left, right] = entry.counts;
            unique.push((left, right) == (1, 1));
            if left == 0 || right == 0 {
                gains.push(0);
                misses.push(0);
                continue;
            }
            let share = (f64::from(left + right) + 2.0 * UNSEEN * USUAL_SHARE) / (all + 2.0 * UNSEEN);
            let share = share.min(0.98);
            let reliability = reliability(entry.kind).max(share);
            // Half of the score for missing features: they are not independent.
            let miss = 1.1 * ln((1.0 - reliability) / (1.0 - share));
            gains.push(score(ln(reliability / share) - 2.0 * miss));
            misses.push(score(miss));
        }
        for side in [&mut first, &mut second] {
            side.keep(&gains, &misses);
        }
        let mut scores = Self {
            source: first,
            target: second,
            gains,
            unique,
            ratio: 0.0,
        };
        let total = |side: &Side| side.length().max(1) as f64;
        let ratio = ln(total(&scores.target) / total(&scores.source));
        scores.ratio = ratio.clamp(-0.3, 0.3);
        scores
    }

    /// Corrects the ratio of lengths by that of paragraphs known to belong together.
    pub(crate) fn learn_ratio(&mut self, pairs: impl Iterator<Item = (usize, usize)>) {
        // As if 500 characters had the ratio that is assumed now.
        let (mut source, mut target) = (500.0, 500.0 * libm::exp(self.ratio.clamp(-0.1, 0.1)));
        for (i, j) in pairs {
            source += f64::from(self.source.lengths[i]);
            target += f64::from(self.target.lengths[j]);
        }
        self.ratio = ln(target / source);
    }

    /// Returns pairs of paragraphs that have features which occur nowhere else, and how many.
    pub(crate) fn anchors(&self) -> Vec<(usize, usize, u32)> {
        let mut of_target = vec![usize::MAX; self.unique.len()];
        for (j, set) in self.target.sets.iter().enumerate() {
            for &feature in set {
                of_target[feature as usize] = j;
            }
        }
        let mut anchors: Vec<(usize, usize, u32)> = Vec::new();
        for (i, set) in self.source.sets.iter().enumerate() {
            let unique = set.iter().filter(|feature| self.unique[**feature as usize]);
            let mut own: Vec<usize> = unique.map(|feature| of_target[*feature as usize]).collect();
            own.sort_unstable();
            for same in own.chunk_by(|one, other| one == other) {
                anchors.push((i, same[0], same.len() as u32));
            }
        }
        anchors
    }

    /// Adds to `sums`, for each paragraph of the target from `first` on, the score of the features that it shares with
    /// paragraph `i`.
    pub(crate) fn add_shared(&self, i: usize, first: usize, sums: &mut [Score]) {
        self.scatter(&self.source.sets[i], &self.target.places, first, sums);
    }

    /// The same for the features that paragraph `i` and the one before it have both: they are counted twice for a pair of
    /// the two.
    pub(crate) fn add_shared_twice(&self, i: usize, first: usize, sums: &mut [Score]) {
        self.scatter(&self.source.repeated[i], &self.target.places, first, sums);
    }

    /// The same for the features that a paragraph of the target has in common with the one before it.
    pub(crate) fn add_shared_by_two(&self, i: usize, first: usize, sums: &mut [Score]) {
        self.scatter(&self.source.sets[i], &self.target.repeated_places, first, sums);
    }

    fn scatter(&self, set: &Set, places: &[Vec<u32>], first: usize, sums: &mut [Score]) {
        for &feature in set {
            let gain = self.gains[feature as usize];
            let places = &places[feature as usize];
            let start = places.partition_point(|place| (*place as usize) < first);
            for place in &places[start..] {
                match sums.get_mut(*place as usize - first) {
                    Some(sum) => *sum += gain,
                    None => break,
                }
            }
        }
    }

    fn common(&self, one: &Set, other: &Set) -> Score {
        let mut sum = 0;
        let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
        while let (Some(&&a), Some(&&b)) = (one.peek(), other.peek()) {
            if a <= b {
                one.next();
            }
            if b <= a {
                other.next();
            }
            if a == b {
                sum += self.gains[a as usize];
            }
        }
        sum
    }

    /// Returns the score of a pair; `shared` is that of the features that its sides share.
    pub(crate) fn pair(&self, source: Range<usize>, target: Range<usize>, shared: Score) -> Score {
        let count = source.len().max(target.len());
        let prior = PRIOR[count.min(MOST)];
        self.length(source.clone(), target.clone()) + self.anchored(source, target, shared) + prior
    }

    /// Returns the score of the features of a pair.
    pub(crate) fn anchored(&self, source: Range<usize>, target: Range<usize>, shared: Score) -> Score {
        self.source.missed(source) + self.target.missed(target) + shared
    }

    /// Returns the score of the features of a pair, one side of which has at most one paragraph.
    pub(crate) fn anchored_pair(&self, source: &Range<usize>, target: &Range<usize>) -> Score {
        if source.is_empty() || target.is_empty() {
            return 0;
        }
        let (first_i, first_j) = (source.start, target.start);
        let mut shared = 0;
        for i in source.clone() {
            shared += self.common(&self.source.sets[i], &self.target.sets[first_j]);
            if i > first_i {
                shared -= self.common(&self.source.repeated[i], &self.target.sets[first_j]);
            }
        }
        for j in first_j + 1..target.end {
            shared += self.common(&self.source.sets[first_i], &self.target.sets[j]);
            shared -= self.common(&self.source.sets[first_i], &self.target.repeated[j]);
        }
        self.anchored(source.clone(), target.clone(), shared)
    }

    /// The score of a paragraph without a counterpart.
    pub(crate) fn alone() -> Score {
        PRIOR[0]
    }

    fn length(&self, source: Range<usize>, target: Range<usize>) -> Score {
        let sum = |lengths: &[u32]| f64::from(lengths.iter().sum::<u32>());
        let (from, to) = (
            sum(&self.source.lengths[source.clone()]),
            sum(&self.target.lengths[target.clone()]),
        );
        let difference = ln((to + 4.0) / (from + 4.0)) - self.ratio;
        let variance = VARIANCE.0 + VARIANCE.1 / (from.min(to) + 8.0);
        let likely = -difference * difference / (2.0 * variance) - 0.5 * ln(variance);
        let count = |counts: &[u32]| f64::from(counts.iter().sum::<u32>().max(1));
        let (ours, theirs) = (
            count(&self.source.sentences[source.clone()]),
            count(&self.target.sentences[target.clone()]),
        );
        let uneven = (ours - theirs).abs().min(3.0) / libm::sqrt(ours.min(theirs));
        score((likely + CHANCE).max(MIN_LENGTH_SCORE) - UNEVEN * uneven)
    }
}

impl Side {
    /// Number of characters, without white space.
    pub(crate) fn length(&self) -> u64 {
        self.lengths.iter().map(|length| u64::from(*length)).sum()
    }

    /// Drops features that tell nothing, and computes what depends on the rest.
    fn keep(&mut self, gains: &[Score], misses: &[Score]) {
        for set in &mut self.sets {
            set.retain(|feature| gains[*feature as usize] > 0);
        }
        let sum = |set: &Set| set.iter().map(|feature| misses[*feature as usize]).sum();
        self.misses = self.sets.iter().map(sum).collect();
        let before = std::iter::once(&Set::new())
            .chain(&self.sets)
            .cloned()
            .collect::<Vec<_>>();
        let both = |(one, other): (&Set, &Set)| -> Set {
            let is_common = |feature: &&u32| other.binary_search(feature).is_ok();
            one.iter().filter(is_common).copied().collect()
        };
        self.repeated = self.sets.iter().zip(&before).map(both).collect();
        self.repeated_misses = self.repeated.iter().map(sum).collect();
        self.places = places(&self.sets, gains.len());
        self.repeated_places = places(&self.repeated, gains.len());
    }

    fn missed(&self, range: Range<usize>) -> Score {
        let twice = self
            .repeated_misses
            .get(range.start + 1..range.end)
            .unwrap_or_default();
        self.misses[range].iter().sum::<Score>() - twice.iter().sum::<Score>()
    }
}

/// Returns the paragraphs that have each of `count` features.
fn places(sets: &[Set], count: usize) -> Vec<Vec<u32>> {
    let mut places = vec![Vec::new(); count];
    for (paragraph, set) in (0..).zip(sets) {
        for &feature in set {
            places[feature as usize].push(paragraph);
        }
    }
    places
}

/// Counts the sentences of a text: what ends with a full stop or the like before a space, and what is left.
fn sentences(text: &str) -> u32 {
    const CLOSING: [char; 7] = ['"', '»', '”', '“', '\'', '’', ')'];
    let mut count = 0;
    let mut is_open = false;
    for word in text.split_whitespace() {
        let end = word.trim_end_matches(CLOSING);
        // A short word before the stop is an abbreviation, a letter on its own an initial.
        let is_end = end.ends_with(['!', '?', '…', '。'])
            || end.ends_with('.') && end.chars().filter(|c| c.is_alphanumeric()).count() > 3;
        is_open = !is_end && (is_open || word.chars().any(char::is_alphanumeric));
        count += u32::from(is_end);
    }
    count + u32::from(is_open)
}
