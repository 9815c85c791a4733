//! The weights of a model, read in place.

use super::context::{GROUPS, Key, Keys};
use super::decision::{Evidence, WEIGHTS, add};
use super::item::Item;

/// The number of weights is two to this power.
pub const SIZE_BITS: u32 = 22;

/// The first bytes of a table. The scale of the weights follows, then the weights of decisions (all `f32`,
/// little-endian), then the weights of the model, one byte each.
const MARK: &[u8; 4] = b"CHO1";

/// Returns the index of the weight of a key with a property of a candidate.
pub(crate) fn index(key: &Key, value: u32) -> usize {
    let mut hash =
        (key.hash ^ u64::from(value).wrapping_mul(0x94d0_49bb_1331_11eb)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^= hash >> 32;
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SIZE_BITS)) as usize
}

/// A trained model.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    scale: f32,
    decisions: &'a [u8],
    weights: &'a [u8],
}

impl Model<'static> {
    /// Finds every word as good as any other.
    pub const SILENT: Self = Self {
        scale: 0.0,
        decisions: &[],
        weights: &[],
    };
}

impl<'a> Model<'a> {
    /// Opens a table that [`Trainer`](super::train::Trainer) wrote; `None` if it is not one.
    pub fn open(table: &'a [u8]) -> Option<Self> {
        let rest = table.strip_prefix(MARK)?;
        let (scale, rest) = rest.split_first_chunk::<4>()?;
        let (decisions, weights) = rest.split_at_checked(WEIGHTS * 4)?;
        (weights.len() == 1 << SIZE_BITS).then_some(Self {
            scale: f32::from_le_bytes(*scale),
            decisions,
            weights,
        })
    }

    /// Returns the weight of a key with its property of `item`, without the scale; 0 if the property does not apply.
    fn weight(&self, key: &Key, item: &Item) -> f32 {
        let weight = item
            .property(key.property)
            .and_then(|value| self.weights.get(index(key, value)));
        f32::from(weight.copied().unwrap_or(0).cast_signed())
    }

    /// Returns how likely it is that a place with this evidence is an error.
    pub(crate) fn probability(&self, evidence: &Evidence) -> f32 {
        evidence.probability(|at| {
            let bytes = self.decisions.get(at * 4..).and_then(<[u8]>::first_chunk::<4>);
            bytes.map_or(0.0, |bytes| f32::from_le_bytes(*bytes))
        })
    }

    /// Returns for each group of keys how much better `better` fits than `worse`.
    pub(crate) fn compare(&self, keys: &Keys, better: &Item, worse: &Item) -> [f32; GROUPS] {
        let mut groups = [0.0; GROUPS];
        for key in &keys.0 {
            let gain = self.weight(key, better) - self.weight(key, worse);
            add(&mut groups, key.group, gain * self.scale);
        }
        groups
    }

    /// Returns how well `item` fits the place with these keys, as a natural logarithm; only differences between
    /// candidates of one place mean something.
    pub fn score(&self, keys: &Keys, item: &Item) -> f32 {
        let sum: f32 = keys.0.iter().map(|key| self.weight(key, item)).sum();
        sum * self.scale
    }

    /// Returns the natural logarithm of the probability of `own` among itself and `others`.
    pub(crate) fn log_probability<'i>(
        &self,
        keys: &Keys,
        own: &Item,
        others: impl Iterator<Item = &'i Item>,
    ) -> f32 {
        let own = self.score(keys, own);
        let mut sum = 1.0;
        for other in others {
            sum += (self.score(keys, other) - own).min(30.0).exp();
        }
        -sum.ln()
    }

    /// Returns the index in the sentence of the word that speaks most for `better` and against `worse`.
    pub fn decisive(&self, keys: &Keys, better: &Item, worse: &Item) -> Option<usize> {
        let mut by_word: Vec<(u16, f32)> = Vec::new();
        for key in &keys.0 {
            let Some(word) = key.word else { continue };
            let gain = self.weight(key, better) - self.weight(key, worse);
            match by_word.iter_mut().find(|(known, _)| *known == word) {
                Some((_, sum)) => *sum += gain,
                None => by_word.push((word, gain)),
            }
        }
        by_word
            .into_iter()
            .filter(|(_, gain)| *gain > 0.0)
            .max_by(|(one, gain), (other, more)| gain.total_cmp(more).then(other.cmp(one)))
            .map(|(word, _)| usize::from(word))
    }
}

/// Returns the table of these weights.
pub(crate) fn table(weights: impl ExactSizeIterator<Item = f32>, decisions: &[f32]) -> Vec<u8> {
    // Rounding to these steps changes no result that matters; the few larger weights are cut off.
    const STEP: f32 = 1.0 / 24.0;
    let mut out = Vec::with_capacity(8 + decisions.len() * 4 + weights.len());
    out.extend_from_slice(MARK);
    out.extend_from_slice(&STEP.to_le_bytes());
    out.extend(decisions.iter().flat_map(|weight| weight.to_le_bytes()));
    out.extend(weights.map(|weight| ((weight / STEP).round().clamp(-127.0, 127.0) as i8).cast_unsigned()));
    out
}

/// Replaces the weights of decisions in a table.
pub(crate) fn set_decisions(table: &mut [u8], decisions: &[f32]) {
    let bytes = decisions.iter().flat_map(|weight| weight.to_le_bytes());
    for (place, byte) in table.iter_mut().skip(MARK.len() + 4).zip(bytes) {
        *place = byte;
    }
}
