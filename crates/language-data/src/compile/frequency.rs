//! Word frequencies: lists of words, one for each hundredth on a logarithmic scale.

use super::french::fold;
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use rmpv::Value;
use std::collections::{BTreeMap, HashMap};

/// Frequencies of one language: word to hundredths of its Zipf value.
pub(crate) type Frequencies = HashMap<String, u16>;

/// Resolution of stored Zipf values, in hundredths; a finer one has no use and costs space.
const STEP: u16 = 5;

/// Reads the longer list of a language.
pub(crate) fn read(sources: &Sources, language: &str) -> Result<Frequencies, Failure> {
    let path = format!("pypi/wordfreq/data/large_{language}.msgpack.gz");
    let malformed = |why: &str| Failure::Malformed(sources.path(&path), why.to_owned());
    let bytes = sources.unzipped(&path)?;
    let Ok(Value::Array(buckets)) = rmpv::decode::read_value(&mut &*bytes) else {
        return Err(malformed("no list"));
    };
    let mut out = HashMap::new();
    // A header comes first; bucket n after it has words of frequency 10^(-n/100).
    for (hundredths, bucket) in buckets.iter().skip(1).enumerate() {
        let zipf = 900_u16.saturating_sub(hundredths as u16);
        for word in bucket.as_array().ok_or_else(|| malformed("no list of words"))? {
            let word = fold(word.as_str().ok_or_else(|| malformed("no word"))?);
            // Digits are folded to zeros there; numbers need no frequency.
            if !word.is_empty() && !word.contains('0') && word.chars().next().is_some_and(char::is_alphabetic)
            {
                out.entry(word).or_insert(zipf);
            }
        }
    }
    if out.len() < 100_000 {
        Err(malformed("too few words"))
    } else {
        Ok(out)
    }
}

/// Writes the automaton of a language: word to its Zipf value in steps of 0.05.
pub(crate) fn write(frequencies: &Frequencies, name: &str, out: &mut Tables) -> Result<(), Failure> {
    let sorted: BTreeMap<&str, u64> = frequencies
        .iter()
        .map(|(word, &zipf)| (word.as_str(), u64::from(zipf / STEP)))
        .collect();
    out.add(name, table::map(sorted)?);
    Ok(())
}
