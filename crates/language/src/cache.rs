//! A cache of computed properties of words.

use rustc_hash::FxBuildHasher;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Cached results for words, shared by all threads; a result must depend only on the word.
///
/// Texts repeat the same words. A full cache is cleared.
#[derive(Debug)]
pub struct Cache<V> {
    seen: RwLock<HashMap<Box<str>, Arc<V>, FxBuildHasher>>,
    most: usize,
}

/// Longer words (in bytes) are not cached.
const MAX_CACHED: usize = 64;

impl<V> Cache<V> {
    /// Creates a cache for at most `most` words.
    pub const fn new(most: usize) -> Self {
        Self {
            seen: RwLock::new(HashMap::with_hasher(FxBuildHasher)),
            most,
        }
    }

    /// Returns the cached result for `word`, or computes it with `answer`.
    pub fn of(&self, word: &str, answer: impl FnOnce() -> V) -> Arc<V> {
        // Nothing can panic while the lock is held, so a poisoned lock still has consistent data.
        if let Some(known) = self.seen.read().unwrap_or_else(PoisonError::into_inner).get(word) {
            return Arc::clone(known);
        }
        let new = Arc::new(answer());
        let mut seen = self.seen.write().unwrap_or_else(PoisonError::into_inner);
        if word.len() <= MAX_CACHED {
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
    use super::Cache;

    #[test]
    fn results_are_kept_until_the_cache_is_full() {
        let cache = Cache::new(2);
        assert_eq!(*cache.of("un", || 1), 1);
        assert_eq!(*cache.of("un", || 2), 1);
        assert_eq!(*cache.of("deux", || 3), 3);
        assert_eq!(*cache.of("trois", || 4), 4);
        assert_eq!(*cache.of("un", || 5), 5);
        let long = "x".repeat(100);
        assert_eq!(*cache.of(&long, || 6), 6);
        assert_eq!(*cache.of(&long, || 7), 7);
    }
}
