//! Writing tables: little-endian numbers, strings in one blob, automata.

use crate::sources::Failure;
use std::fs;
use std::path::Path;

/// Writes `bytes` to the file `name` in `out`.
pub(crate) fn write(out: &Path, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(out.join(name), bytes).map_err(|error| Failure::Output(format!("{name}: {error}")))
}

/// Numbers as the crate reads them.
pub(crate) fn words(numbers: impl IntoIterator<Item = u32>) -> Vec<u8> {
    numbers.into_iter().flat_map(u32::to_le_bytes).collect()
}

/// Strings one after the other, behind the table of where each ends: `count`, `count` ends, bytes.
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

/// An automaton that numbers `keys`, which are sorted and without doubles, by their places.
pub(crate) fn ranks<K: AsRef<[u8]>>(keys: impl IntoIterator<Item = K>) -> Result<Vec<u8>, Failure> {
    map(keys.into_iter().zip(0..))
}

/// An automaton from keys, which are sorted and without doubles, to values.
pub(crate) fn map<K: AsRef<[u8]>>(entries: impl IntoIterator<Item = (K, u64)>) -> Result<Vec<u8>, Failure> {
    let mut builder = fst::MapBuilder::memory();
    for (key, value) in entries {
        builder.insert(key, value)?;
    }
    Ok(builder.into_inner()?)
}
