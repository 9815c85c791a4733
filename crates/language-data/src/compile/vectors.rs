//! Word vectors: how close the meanings of English words are.
//!
//! The package has vectors of tokens and the byte-pair encoding that splits words into them; the vector of a word is the
//! sum of the vectors of its tokens. The vectors are trained so that their first dimensions can be used alone
//! (Kusupati et al. 2022, Matryoshka representation learning).

use super::frequency::Frequencies;
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use half::f16;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

const WEIGHTS: &str = "pypi/wordllama/weights/l2_supercat_256.safetensors";
const TOKENIZER: &str = "pypi/wordllama/tokenizers/l2_supercat_tokenizer_config.json";

/// Number of dimensions kept. On the development cases 128 are as good as all 256.
const DIMENSIONS: usize = 128;
/// Largest absolute value of a component in four bits.
const LEVELS: f32 = 7.0;
/// Minimum Zipf value of a word, in hundredths.
const MIN_ZIPF: u16 = 250;
/// Maximum number of tokens of a word; longer ones are left out.
const MAX_TOKENS: usize = 4;

/// Byte-pair encoding in the form of Hugging Face's `tokenizer.json`.
#[derive(Deserialize)]
struct Tokenizer {
    model: Model,
}

#[derive(Deserialize)]
struct Model {
    vocab: HashMap<String, usize>,
    merges: Vec<String>,
}

/// Writes the tables that `src/vectors.rs` reads.
pub(crate) fn write(sources: &Sources, english: &Frequencies, out: &mut Tables) -> Result<(), Failure> {
    let encoder = Encoder::read(sources)?;
    let words: BTreeMap<&str, Vec<usize>> = english
        .iter()
        .filter(|(word, zipf)| **zipf >= MIN_ZIPF && word.bytes().all(|byte| byte.is_ascii_lowercase()))
        .filter_map(|(word, _)| Some((word.as_str(), encoder.encode(word)?)))
        .filter(|(_, tokens)| tokens.len() <= MAX_TOKENS)
        .collect();
    let used: BTreeSet<usize> = words.values().flatten().copied().collect();
    // Numbers from 1: a word's tokens are packed into one number, 16 bits each, and 0 ends them.
    let numbers: HashMap<usize, u64> = used.iter().copied().zip(1..).collect();
    let packed = words.iter().map(|(word, tokens)| {
        let packed = tokens
            .iter()
            .rev()
            .fold(0, |packed, token| packed << 16 | numbers[token]);
        (*word, packed)
    });
    out.add("vectors.words.fst", table::map(packed)?);
    out.add("vectors.tokens", quantised(&weights(sources)?, &used));
    Ok(())
}

/// Returns for each token its scale as a 32-bit float, and its components in four bits each, offset by 8.
fn quantised(weights: &[Vec<f32>], tokens: &BTreeSet<usize>) -> Vec<u8> {
    let mut out = Vec::new();
    for &token in tokens {
        let vector = &weights[token][..DIMENSIONS];
        let largest = vector
            .iter()
            .fold(0.0_f32, |largest, value| largest.max(value.abs()));
        let scale = largest / LEVELS;
        out.extend(scale.to_le_bytes());
        let bits = |value: f32| (value / scale).round() as i8 + 8;
        out.extend(
            vector
                .chunks(2)
                .map(|pair| (bits(pair[0]) << 4 | bits(pair[1])).cast_unsigned()),
        );
    }
    out
}

/// Reads the vectors of all tokens from a file in the safetensors format: the length of a JSON header, the header, and
/// the numbers.
fn weights(sources: &Sources) -> Result<Vec<Vec<f32>>, Failure> {
    #[derive(Deserialize)]
    struct Tensor {
        dtype: String,
        shape: [usize; 2],
    }
    let malformed = |why: &str| Failure::Malformed(sources.path(WEIGHTS), why.to_owned());
    let bytes = sources.bytes(WEIGHTS)?;
    let (length, rest) = bytes.split_first_chunk().ok_or_else(|| malformed("no header"))?;
    let (header, numbers) = usize::try_from(u64::from_le_bytes(*length))
        .ok()
        .and_then(|length| rest.split_at_checked(length))
        .ok_or_else(|| malformed("no header"))?;
    let header: HashMap<String, serde_json::Value> =
        serde_json::from_slice(header).map_err(|error| malformed(&error.to_string()))?;
    let tensor = header
        .get("embedding.weight")
        .ok_or_else(|| malformed("no vectors"))?;
    let tensor = Tensor::deserialize(tensor).map_err(|error| malformed(&error.to_string()))?;
    if tensor.dtype != "F16" || numbers.len() != tensor.shape[0] * tensor.shape[1] * 2 {
        return Err(malformed("other numbers than expected"));
    }
    let numbers: Vec<f32> = numbers
        .chunks_exact(2)
        .map(|pair| f16::from_le_bytes([pair[0], pair[1]]).to_f32())
        .collect();
    Ok(numbers.chunks(tensor.shape[1]).map(<[f32]>::to_vec).collect())
}

struct Encoder {
    vocabulary: HashMap<String, usize>,
    /// The rank of a merge of two pieces, by both.
    ranks: HashMap<(String, String), usize>,
}

impl Encoder {
    fn read(sources: &Sources) -> Result<Self, Failure> {
        let tokenizer: Tokenizer = serde_json::from_str(&sources.text(TOKENIZER)?)
            .map_err(|error| Failure::Malformed(sources.path(TOKENIZER), error.to_string()))?;
        let pair = |merge: &String| {
            merge
                .split_once(' ')
                .map(|(left, right)| (left.to_owned(), right.to_owned()))
        };
        Ok(Self {
            vocabulary: tokenizer.model.vocab,
            ranks: tokenizer.model.merges.iter().filter_map(pair).zip(0..).collect(),
        })
    }

    /// Returns the tokens of a word. `None` if a letter is not in the vocabulary.
    fn encode(&self, word: &str) -> Option<Vec<usize>> {
        // SentencePiece marks the beginning of a word by this sign.
        let mut pieces: Vec<String> = std::iter::once('\u{2581}')
            .chain(word.chars())
            .map(String::from)
            .collect();
        loop {
            let pairs = pieces.windows(2).enumerate().filter_map(|(at, pair)| {
                let rank = self.ranks.get(&(pair[0].clone(), pair[1].clone()))?;
                Some((rank, at))
            });
            let Some((_, at)) = pairs.min() else { break };
            let right = pieces.remove(at + 1);
            pieces[at].push_str(&right);
        }
        pieces
            .iter()
            .map(|piece| self.vocabulary.get(piece).copied())
            .collect()
    }
}
