//! The pairs of a source text and a document, and the changes that an editor makes to them.

use super::divide::divide;
use super::{FixedPair, PARAGRAPH_BREAK, Unpaired};
use crate::wire::PairChange;
use copydesk_align::{Alignment, Fit, Part, align, align_with};
use std::ops::Range;

/// Paragraphs that belong together; one side may have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// Places of source paragraphs.
    pub(super) source: Range<usize>,
    /// Places of segments.
    pub(super) target: Range<usize>,
    /// Whether the editor set it.
    pub(super) fixed: bool,
}

/// All pairs, in order. Every source paragraph and every segment is in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pairs(Vec<Pair>);

impl Pair {
    fn new(source: Range<usize>, target: Range<usize>) -> Self {
        Self {
            source,
            target,
            fixed: true,
        }
    }

    /// Both sides have paragraphs.
    fn is_whole(&self) -> bool {
        !self.source.is_empty() && !self.target.is_empty()
    }
}

impl Pairs {
    /// Aligns the paragraphs of a source with those of an article. The pairs in `fixed` are kept, unless the article has other
    /// segments than when they were set; so are those of a paragraph and a segment in `known`, unless `fixed` is against it.
    pub(super) fn align(
        source: &[Part<'_>],
        target: &[Part<'_>],
        fixed: &[FixedPair],
        known: &[(usize, usize)],
    ) -> (Self, Fit) {
        let pins: Vec<_> = (fixed.iter())
            .map(|pair| copydesk_align::Pair {
                old: pair.source.clone(),
                new: pair.target.clone(),
            })
            .collect();
        let mut all = pins.clone();
        for &(paragraph, segment) in known {
            let pair = copydesk_align::Pair {
                old: paragraph..paragraph + 1,
                new: segment..segment + 1,
            };
            if all.iter().all(|other| is_in_order(&pair, other)) {
                all.push(pair);
            }
        }
        let aligned = align_with(source, target, &all).or_else(|_| align_with(source, target, &pins));
        let Alignment { pairs, fit } = aligned.unwrap_or_else(|_| align(source, target));
        let pair = |pair: copydesk_align::Pair| Pair {
            fixed: pins.contains(&pair),
            source: pair.old,
            target: pair.new,
        };
        (Self(pairs.into_iter().map(pair).collect()), fit)
    }

    /// Returns the source of each segment, and what has no counterpart.
    pub(super) fn sources(&self, source: &[&str], target: &[&str]) -> (Vec<Option<String>>, Unpaired) {
        let mut unpaired = Unpaired::default();
        let mut sources: Vec<Option<String>> = vec![None; target.len()];
        let is_text = |text: &&&str| text.chars().any(char::is_alphanumeric);
        for pair in &self.0 {
            let (texts, owners) = (&source[pair.source.clone()], &target[pair.target.clone()]);
            match (texts, owners) {
                ([], _) => unpaired.target += owners.iter().filter(is_text).count(),
                (_, []) => unpaired.source += texts.iter().filter(is_text).count(),
                (_, [_]) => sources[pair.target.start] = Some(texts.join(PARAGRAPH_BREAK)),
                _ => {
                    let divided = divide(&texts.join(PARAGRAPH_BREAK), owners);
                    unpaired.target += divided.iter().filter(|part| part.is_none()).count();
                    sources[pair.target.clone()].clone_from_slice(&divided);
                }
            }
        }
        (sources, unpaired)
    }

    /// The pairs, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Pair> {
        self.0.iter()
    }

    /// The pairs set by the editor after a change; `None` if it is not possible.
    pub(super) fn changed(&self, change: PairChange) -> Option<Vec<FixedPair>> {
        let pairs = &self.0;
        let (replaced, new) = match change {
            PairChange::Join { pair } => {
                let first = pair as usize;
                let (one, other) = (pairs.get(first)?, pairs.get(first + 1)?);
                let joined = Pair::new(
                    one.source.start..other.source.end,
                    one.target.start..other.target.end,
                );
                (first..first + 2, vec![joined])
            }
            PairChange::Separate { pair } => {
                let place = pair as usize;
                let new = separated(pairs.get(place)?)?;
                (place..place + 1, new)
            }
            PairChange::Up { paragraph } => self.moved_up(paragraph as usize)?,
            PairChange::Down { paragraph } => self.moved_down(paragraph as usize)?,
        };
        let mut all = pairs.clone();
        all.splice(replaced, new);
        let fixed = all.into_iter().filter(|pair| pair.fixed);
        Some(
            fixed
                .map(|Pair { source, target, .. }| FixedPair { source, target })
                .collect(),
        )
    }

    /// Moves a source paragraph, and those before it in its pair, to the nearest pair before that has segments.
    fn moved_up(&self, paragraph: usize) -> Option<(Range<usize>, Vec<Pair>)> {
        let at = self.of_paragraph(paragraph)?;
        let (before, own) = (&self.0[..at], &self.0[at]);
        let above = before.iter().rposition(|pair| !pair.target.is_empty())?;
        let mut new = vec![Pair::new(
            before[above].source.start..paragraph + 1,
            before[above].target.clone(),
        )];
        new.extend(rest(paragraph + 1..own.source.end, own.target.clone()));
        Some((above..at + 1, new))
    }

    /// Moves a source paragraph, and those after it in its pair, to the nearest pair after that has segments.
    fn moved_down(&self, paragraph: usize) -> Option<(Range<usize>, Vec<Pair>)> {
        let at = self.of_paragraph(paragraph)?;
        let own = &self.0[at];
        let below = at + 1 + self.0[at + 1..].iter().position(|pair| !pair.target.is_empty())?;
        let mut new: Vec<Pair> = rest(own.source.start..paragraph, own.target.clone()).collect();
        new.push(Pair::new(
            paragraph..self.0[below].source.end,
            self.0[below].target.clone(),
        ));
        Some((at..below + 1, new))
    }

    fn of_paragraph(&self, paragraph: usize) -> Option<usize> {
        self.0.iter().position(|pair| pair.source.contains(&paragraph))
    }
}

/// Whether one pair is before the other on both sides.
fn is_in_order(one: &copydesk_align::Pair, other: &copydesk_align::Pair) -> bool {
    let is_before = |one: &copydesk_align::Pair, other: &copydesk_align::Pair| {
        one.old.end <= other.old.start && one.new.end <= other.new.start
    };
    is_before(one, other) || is_before(other, one)
}

/// What is left of a pair; nothing if both sides are empty.
fn rest(source: Range<usize>, target: Range<usize>) -> impl Iterator<Item = Pair> {
    let is_left = !source.is_empty() || !target.is_empty();
    is_left.then(|| Pair::new(source, target)).into_iter()
}

/// One paragraph with one segment, and the others alone. A pair of one and one becomes two single ones.
fn separated(pair: &Pair) -> Option<Vec<Pair>> {
    if !pair.is_whole() {
        return None;
    }
    let (sources, targets) = (pair.source.len(), pair.target.len());
    let common = if (sources, targets) == (1, 1) {
        0
    } else {
        sources.min(targets)
    };
    let (from, to) = (pair.source.start, pair.target.start);
    let mut new: Vec<Pair> = (0..common)
        .map(|nth| Pair::new(from + nth..from + nth + 1, to + nth..to + nth + 1))
        .collect();
    let (from, to) = (from + common, to + common);
    new.extend((from..pair.source.end).map(|place| Pair::new(place..place + 1, to..to)));
    let end = pair.source.end;
    new.extend((to..pair.target.end).map(|place| Pair::new(end..end, place..place + 1)));
    Some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs written as `source:target`, with the number of paragraphs of each; `*` marks those set by the editor.
    fn pairs(text: &str) -> Pairs {
        let (mut source, mut target) = (0, 0);
        let pair = |word: &str| {
            let (word, fixed) = match word.strip_suffix('*') {
                Some(word) => (word, true),
                None => (word, false),
            };
            let (sources, targets) = word.split_once(':').expect("two numbers");
            let (from, to) = (source, target);
            source += sources.parse::<usize>().expect("a number");
            target += targets.parse::<usize>().expect("a number");
            Pair {
                source: from..source,
                target: to..target,
                fixed,
            }
        };
        Pairs(text.split(' ').map(pair).collect())
    }

    fn changed(before: &str, change: PairChange) -> Option<Vec<String>> {
        let fixed = pairs(before).changed(change)?;
        let written = fixed.iter().map(|FixedPair { source, target }| {
            format!(
                "{}..{}={}..{}",
                source.start, source.end, target.start, target.end
            )
        });
        Some(written.collect())
    }

    #[test]
    fn pairs_are_joined() {
        assert_eq!(
            changed("1:1 0:1 1:1", PairChange::Join { pair: 0 }).expect("possible"),
            ["0..1=0..2"]
        );
        assert_eq!(
            changed("1:1* 1:0 1:1", PairChange::Join { pair: 1 }).expect("possible"),
            ["0..1=0..1", "1..3=1..2"]
        );
        assert_eq!(changed("1:1 1:1", PairChange::Join { pair: 1 }), None);
    }

    #[test]
    fn pairs_are_separated() {
        assert_eq!(
            changed("1:1", PairChange::Separate { pair: 0 }).expect("possible"),
            ["0..1=0..0", "1..1=0..1"]
        );
        assert_eq!(
            changed("1:1 2:1", PairChange::Separate { pair: 1 }).expect("possible"),
            ["1..2=1..2", "2..3=2..2"]
        );
        assert_eq!(
            changed("1:3", PairChange::Separate { pair: 0 }).expect("possible"),
            ["0..1=0..1", "1..1=1..2", "1..1=2..3"]
        );
        assert_eq!(changed("1:0", PairChange::Separate { pair: 0 }), None);
    }

    #[test]
    fn a_paragraph_moves_to_the_pair_above_or_below() {
        assert_eq!(
            changed("1:1 1:1 1:1", PairChange::Up { paragraph: 1 }).expect("possible"),
            ["0..2=0..1", "2..2=1..2"]
        );
        assert_eq!(
            changed("1:1 2:1", PairChange::Up { paragraph: 1 }).expect("possible"),
            ["0..2=0..1", "2..3=1..2"]
        );
        // What lies between goes with it, so that the order stays.
        assert_eq!(
            changed("1:1 1:0 1:1", PairChange::Up { paragraph: 2 }).expect("possible"),
            ["0..3=0..1", "3..3=1..2"]
        );
        assert_eq!(
            changed("1:0 1:1", PairChange::Down { paragraph: 0 }).expect("possible"),
            ["0..2=0..1"]
        );
        assert_eq!(
            changed("2:1 0:1", PairChange::Down { paragraph: 1 }).expect("possible"),
            ["0..1=0..1", "1..2=1..2"]
        );
        assert_eq!(changed("1:1 1:1", PairChange::Up { paragraph: 0 }), None);
        assert_eq!(changed("1:1 1:1", PairChange::Down { paragraph: 1 }), None);
        assert_eq!(changed("1:1", PairChange::Down { paragraph: 7 }), None);
    }
}
