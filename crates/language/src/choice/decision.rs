//! The second layer: how likely it is that a place is an error, given what the model says about it.
//!
//! The model is trained on right text, so that its scores say which word fits best, not how often people write
//! another one. The second layer is a logistic regression for each kind of change, trained on text that the model has not
//! seen: as it is, and with words replaced by their alternatives.

use super::context::{GROUPS, Group};
use crate::french::Change;

/// The number of inputs of a decision.
pub(crate) const INPUTS: usize = GROUPS + 13;
/// The number of weights: those of each kind of change, and those of pairs of function words.
pub(crate) const WEIGHTS: usize = INPUTS * KINDS + PAIRS;
const KINDS: usize = Change::ALL.len();
const PAIRS: usize = 1024;

/// What a decision depends on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Evidence {
    /// For each group, how much better its keys find the alternative than the word.
    pub(crate) groups: [f32; GROUPS],
    /// The sum of these.
    pub(crate) margin: f32,
    /// How much better the alternative is than the next best.
    pub(crate) lead: f32,
    /// How much more likely the words around become with the alternative, as the sum of natural logarithms; and how likely the
    /// least likely of them is without it.
    pub(crate) around: [f32; 2],
    /// The frequency (Zipf) of the word, and of the alternative.
    pub(crate) frequency: [f32; 2],
    /// The number of unknown words and names within three words.
    pub(crate) unknown: f32,
    /// Whether the word is the first of its sentence.
    pub(crate) first: bool,
    /// The number of alternatives.
    pub(crate) alternatives: f32,
    /// Its kind, and the hash of both words if they are function words.
    pub(crate) kind: Option<(Change, u32)>,
}

impl Evidence {
    /// Returns the inputs with the indices of their weights.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = (usize, f32)> {
        let (kind, pair) = self.kind.map_or((0, 0), |(change, pair)| (change as usize, pair));
        let mut inputs = [0.0; INPUTS];
        for (input, group) in inputs.iter_mut().zip(self.groups) {
            *input = (group / 4.0).clamp(-2.0, 2.0);
        }
        let rest = [
            1.0,
            (self.margin / 8.0).min(2.0),
            (self.margin / 8.0).min(2.0).powi(2),
            (self.lead / 4.0).min(2.0),
            self.frequency[0] / 4.0,
            self.frequency[1] / 4.0,
            self.unknown.min(3.0) / 3.0,
            f32::from(u8::from(self.first)),
            self.alternatives / 14.0,
            // How much of the evidence is in one group: a single odd pair of words says little.
            (self.groups.iter().copied().fold(0.0, f32::max) / self.margin.max(1.0)).min(2.0),
            (self.around[0] / 4.0).clamp(0.0, 2.0),
            (self.around[0] / 4.0).clamp(-2.0, 0.0),
            (self.around[1] / 4.0).max(-2.0),
        ];
        inputs[GROUPS..].copy_from_slice(&rest);
        let closed = matches!(
            self.kind,
            Some((Change::Function | Change::Determiner | Change::Spacing, _))
        );
        let pair = closed.then(|| (KINDS * INPUTS + pair as usize % PAIRS, 1.0));
        inputs
            .into_iter()
            .enumerate()
            .map(move |(at, input)| (kind * INPUTS + at, input))
            .chain(pair)
    }

    /// Returns how likely it is that the word is an error and the alternative right.
    pub(crate) fn probability(&self, weight: impl Fn(usize) -> f32) -> f32 {
        let sum: f32 = self.inputs().map(|(at, input)| weight(at) * input).sum();
        1.0 / (1.0 + (-sum).exp())
    }
}

/// Sums of the groups.
pub(crate) fn add(groups: &mut [f32; GROUPS], group: Group, value: f32) {
    groups[group as usize] += value;
}
