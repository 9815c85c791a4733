//! The tables and their encoding: little-endian numbers, strings in one blob, automata.

use super::sources::Failure;
use std::collections::BTreeMap;

/// Compiled tables by name.
#[derive(Default)]
pub(crate) struct Tables(BTreeMap<String, Vec<u8>>);

impl Tables {
    /// Adds the table `name`.
    pub(crate) fn add(&mut self, name: impl Into<String>, bytes: Vec<u8>) {
        self.0.insert(name.into(), bytes);
    }

    /// Returns the tables, sorted by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }
}

/// Encodes numbers for the language crate.
pub(crate) fn words(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    numbers.into_iter().flat_map(u32::to_le_bytes).collect()
}

/// Encodes strings, preceded by a table of their ends: `count`, `count` ends, bytes.
pub(crate) fn strings<S: AsRef<str>>(strings: impl IntoIterator<Item = S>) -> Vec<u8> {
    let (mut ends, mut text) = (Vec::new(), Vec::new());
    for string in strings {
        text.extend_from_slice(string.as_ref().as_bytes());
        ends.push(text.len() as u32);
    }
    let mut out = words([ends.len() as u32]);
    out.extend(words(ends));
    out.extend(text);
    out
}

/// Builds an automaton that maps `keys`, which are sorted and unique, to their positions.
pub(crate) fn ranks<K: AsRef<[u8]>>(keys: impl IntoIterator<Item = K>) -> Result<Vec<u8>, Failure> {
    map(keys.into_iter().zip(0..))
}

/// Builds an automaton from keys, which are sorted and unique, to values.
pub(crate) fn map<K: AsRef<[u8]>>(entries: impl IntoIterator<Item = (K, u64)>) -> Result<Vec<u8>, Failure> {
    let mut builder = fst::MapBuilder::memory();
    for (key, value) in entries {
        builder.insert(key, value)?;
    }
    Ok(builder.into_inner()?)
}
