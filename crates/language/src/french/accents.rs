//! An automaton that accepts forms spelled like a word, ignoring accents.

use crate::word::{strip_accents, without_accent};
use fst::Automaton;

/// Accepts words that are equal once accents, cedillas and ligatures are removed.
pub(super) struct AccentBlind {
    /// The word without accents; only words of ASCII letters and punctuation then have matches.
    plain: Vec<u8>,
}

/// The number of matched bytes, and the first byte of an incomplete character.
#[derive(Clone, Copy)]
pub(super) struct State {
    matched: usize,
    lead: u8,
}

impl AccentBlind {
    pub(super) fn new(folded: &str) -> Self {
        Self {
            plain: strip_accents(folded).into_owned().into_bytes(),
        }
    }

    fn take(&self, matched: usize, plain: &[u8]) -> Option<State> {
        self.plain[matched..].starts_with(plain).then(|| State {
            matched: matched + plain.len(),
            lead: 0,
        })
    }
}

impl Automaton for AccentBlind {
    type State = Option<State>;

    fn start(&self) -> Self::State {
        Some(State { matched: 0, lead: 0 })
    }

    fn is_match(&self, state: &Self::State) -> bool {
        state.is_some_and(|state| state.matched == self.plain.len() && state.lead == 0)
    }

    fn can_match(&self, state: &Self::State) -> bool {
        state.is_some()
    }

    fn accept(&self, state: &Self::State, byte: u8) -> Self::State {
        let State { matched, lead } = (*state)?;
        match (lead, byte) {
            (0, 0xc3 | 0xc5) => Some(State { matched, lead: byte }),
            (0, _) => self.take(matched, &[byte]),
            // U+00C0 to U+00FF and U+0140 to U+017F: the accented letters and œ.
            (_, 0x80..=0xbf) => {
                let ch = char::from_u32(u32::from(lead & 0x1f) << 6 | u32::from(byte & 0x3f))?;
                match ch {
                    'œ' => self.take(matched, b"oe"),
                    'æ' => self.take(matched, b"ae"),
                    _ => {
                        let plain = without_accent(ch);
                        let mut buffer = [0; 4];
                        self.take(matched, plain.encode_utf8(&mut buffer).as_bytes())
                    }
                }
            }
            _ => None,
        }
    }
}
