//! What was worked out for a word once, kept for the next time it is asked for.

use rustc_hash::FxBuildHasher;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Answers to questions about words, shared by all threads; the answer must hang on nothing but the word.
///
/// A text says the same words again and again, and so do the texts of one desk. Once full, it starts anew.
#[derive(Debug)]
pub struct Memory<V> {
    seen: RwLock<HashMap<Box<str>, Arc<V>, FxBuildHasher>>,
    most: usize,
}

/// Longer words (bytes) are no words, and not kept.
const LONGEST: usize = 64;

impl<V> Memory<V> {
    /// Keeps the answers for `most` words.
    pub const fn new(most: usize) -> Self {
        Self {
            seen: RwLock::new(HashMap::with_hasher(FxBuildHasher)),
            most,
        }
    }

    /// The answer for `word`, by `answer` where it is asked for the first time.
    pub fn of(&self, word: &str, answer: impl FnOnce() -> V) -> Arc<V> {
        // Nothing can fail while the lock is held; what another thread left there is whole.
        if let Some(known) = self.seen.read().unwrap_or_else(PoisonError::into_inner).get(word) {
            return Arc::clone(known);
        }
        let new = Arc::new(answer());
        let mut seen = self.seen.write().unwrap_or_else(PoisonError::into_inner);
        if word.len() <= LONGEST {
            if seen.len() >= self.most {
                seen.clear();
            }
            seen.insert(word.into(), Arc::clone(&new));
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use super::Memory;

    #[test]
    fn answers_are_kept_until_the_memory_is_full() {
        let memory = Memory::new(2);
        assert_eq!(*memory.of("un", || 1), 1);
        assert_eq!(*memory.of("un", || 2), 1);
        assert_eq!(*memory.of("deux", || 3), 3);
        assert_eq!(*memory.of("trois", || 4), 4);
        assert_eq!(*memory.of("un", || 5), 5);
        let long = "x".repeat(100);
        assert_eq!(*memory.of(&long, || 6), 6);
        assert_eq!(*memory.of(&long, || 7), 7);
    }
}
