//! Aligns a text with its translation.
//!
//! Dynamic programming over pairs of one paragraph with none to three (Gale and Church, 1993), whose scores are those of
//! lengths and of what both sides have in common; see `scores`.

use crate::Pair;
use crate::fit::Fit;
use crate::path::{self, Extent, Gap, Step};
use crate::scores::Scores;
use crate::versions::longest_rising;
use std::ops::Range;

/// A paragraph or a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part<'t> {
    /// Its text.
    pub text: &'t str,
    /// Whether it is a heading.
    pub is_heading: bool,
}

impl<'t> From<&'t str> for Part<'t> {
    fn from(text: &'t str) -> Self {
        Self {
            text,
            is_heading: false,
        }
    }
}

/// How a text and its translation belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    /// In order; every paragraph is in one pair.
    pub pairs: Vec<Pair>,
    /// Whether the texts belong together.
    pub fit: Fit,
}

/// A pair to keep is empty, names paragraphs that do not exist, or crosses another one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the pair {0:?} does not exist in these texts, or crosses another pair")]
pub struct BadPin(pub Pair);

impl BadPin {
    /// The stable code.
    pub const CODE: &str = "bad-pair";
}

/// Aligns the paragraphs of a text with those of its translation. The result is the same on every machine.
pub fn align(source: &[Part<'_>], target: &[Part<'_>]) -> Alignment {
    let scores = Scores::read(source, target);
    let whole = Gap {
        source: 0..source.len(),
        target: 0..target.len(),
    };
    between(source, target, scores, &[whole], &[])
}

/// Aligns what lies between pairs that are known.
///
/// # Errors
/// One of the pairs is empty, does not exist in these texts, or crosses another one.
pub fn align_with(source: &[Part<'_>], target: &[Part<'_>], fixed: &[Pair]) -> Result<Alignment, BadPin> {
    let mut pins = fixed.to_vec();
    pins.sort_by_key(|pin| (pin.old.start, pin.new.start, pin.old.end, pin.new.end));
    let mut gaps = Vec::with_capacity(pins.len() + 1);
    let mut at = (0, 0);
    for pin in &pins {
        let is_in_order = at.0 <= pin.old.start && at.1 <= pin.new.start;
        let exists = pin.old.start <= pin.old.end
            && pin.new.start <= pin.new.end
            && pin.old.end <= source.len()
            && pin.new.end <= target.len();
        if !is_in_order || !exists || pin.old.is_empty() && pin.new.is_empty() {
            return Err(BadPin(pin.clone()));
        }
        gaps.push(Gap {
            source: at.0..pin.old.start,
            target: at.1..pin.new.start,
        });
        at = (pin.old.end, pin.new.end);
    }
    gaps.push(Gap {
        source: at.0..source.len(),
        target: at.1..target.len(),
    });
    Ok(between(
        source,
        target,
        Scores::read(source, target),
        &gaps,
        &pins,
    ))
}

/// Aligns the sentences of a paragraph, or of several, with those of its translation. Sentences are ranges of bytes of the
/// texts, in order; so are the sides of the pairs. A side without a sentence is an empty range.
pub fn align_sentences(
    source: &str,
    source_sentences: &[Range<usize>],
    target: &str,
    target_sentences: &[Range<usize>],
) -> Vec<Pair> {
    fn parts<'t>(text: &'t str, sentences: &[Range<usize>]) -> Vec<Part<'t>> {
        let part = |range: &Range<usize>| Part::from(text.get(range.clone()).unwrap_or_default());
        sentences.iter().map(part).collect()
    }
    fn bytes(sentences: &[Range<usize>], range: &Range<usize>) -> Range<usize> {
        let start = match sentences.get(range.start) {
            Some(sentence) => sentence.start,
            None => sentences.last().map_or(0, |last| last.end),
        };
        match sentences.get(range.clone()).and_then(<[_]>::last) {
            Some(last) => start..last.end,
            None => start..start,
        }
    }
    let aligned = align(&parts(source, source_sentences), &parts(target, target_sentences));
    let pairs = aligned.pairs.iter().map(|pair| Pair {
        old: bytes(source_sentences, &pair.old),
        new: bytes(target_sentences, &pair.new),
    });
    pairs.collect()
}

/// Aligns the gaps between pins; there is one gap more than pins.
fn between(
    source: &[Part<'_>],
    target: &[Part<'_>],
    mut scores: Scores,
    gaps: &[Gap],
    pins: &[Pair],
) -> Alignment {
    let anchors = chain(&scores.anchors());
    // The first pass tells where the alignment of a long text is, and how much longer the translation is than its source.
    let mut certain: Vec<(usize, usize)> = Vec::new();
    let mut near: Vec<Vec<(usize, usize)>> = Vec::with_capacity(gaps.len());
    for gap in gaps {
        let is_small = path::is_small(gap);
        let extent = if is_small { Extent::Whole } else { Extent::Rough };
        let steps = path::best(&scores, gap, extent, &anchors);
        let ones = steps
            .iter()
            .filter(|step| step.source.len() == 1 && step.target.len() == 1);
        let sure = ones.filter(|step| step.anchored > 0);
        let sure: Vec<(usize, usize)> = sure.map(|step| (step.source.start, step.target.start)).collect();
        certain.extend(&sure);
        near.push(if is_small { Vec::new() } else { sure });
    }
    let pinned = pins.iter().filter(|pin| pin.old.len() == 1 && pin.new.len() == 1);
    certain.extend(pinned.map(|pin| (pin.old.start, pin.new.start)));
    scores.learn_ratio(certain.into_iter());
    let mut steps = Vec::with_capacity(source.len().max(target.len()));
    let mut pins = pins.iter();
    for (gap, near) in gaps.iter().zip(near) {
        steps.extend(path::best(&scores, gap, Extent::Whole, &near));
        steps.extend(pins.next().map(|pin| Step {
            anchored: scores.anchored_pair(&pin.old, &pin.new),
            source: pin.old.clone(),
            target: pin.new.clone(),
        }));
    }
    let fit = Fit::measure(source, target, &scores, &steps);
    let pairs = steps.into_iter().map(|step| Pair {
        old: step.source,
        new: step.target,
    });
    Alignment {
        pairs: pairs.collect(),
        fit,
    }
}

/// Returns the anchors that follow each other on both sides and agree with their neighbours.
fn chain(anchors: &[(usize, usize, u32)]) -> Vec<(usize, usize)> {
    /// Neighbours on each side that are asked.
    const NEAR: usize = 3;
    /// Anchors further apart, in paragraphs, do not support each other.
    const FAR: usize = 100;
    let mut points: Vec<(usize, usize)> = Vec::new();
    for paragraph in anchors.chunk_by(|one, other| one.0 == other.0) {
        let most = paragraph.iter().map(|anchor| anchor.2).max();
        let best: Vec<_> = paragraph.iter().filter(|anchor| Some(anchor.2) == most).collect();
        if let [(i, j, _)] = best[..] {
            points.push((*i, *j));
        }
    }
    let rising = longest_rising(&points);
    let agrees = |&(i, j): &(usize, usize), &(other_i, other_j): &(usize, usize)| {
        let (rows, columns) = (i.abs_diff(other_i), j.abs_diff(other_j));
        rows <= FAR && rows.abs_diff(columns) <= 3 + rows / 8
    };
    let is_supported = |index: usize| {
        let near = &rising[index.saturating_sub(NEAR)..(index + NEAR + 1).min(rising.len())];
        // The point itself agrees too.
        near.iter().filter(|other| agrees(&rising[index], other)).count() > 2
    };
    (0..rising.len())
        .filter(|&index| is_supported(index))
        .map(|index| rising[index])
        .collect()
}
