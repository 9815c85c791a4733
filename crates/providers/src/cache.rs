//! [`Cache`]: the answers of providers, so that an unchanged text is not asked about again.

use crate::Provider;
use copydesk_model::Segment;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use xxhash_rust::xxh3::xxh3_128;

/// Answers by what was asked. The caller decides how long they are kept: a cache is serialised as a map of texts.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cache {
    answers: Mutex<BTreeMap<String, String>>,
}

impl Cache {
    /// Returns the number of answers.
    pub fn len(&self) -> usize {
        self.with(|answers| answers.len())
    }

    /// Whether there is no answer.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the answer to a question.
    pub(crate) fn get(&self, key: &str) -> Option<String> {
        self.with(|answers| answers.get(key).cloned())
    }

    /// Keeps the answer to a question.
    pub(crate) fn put(&self, key: &str, answer: &str) {
        self.with(|answers| {
            if !answers.contains_key(key) {
                answers.insert(key.to_owned(), answer.to_owned());
            }
        });
    }

    fn with<T>(&self, act: impl FnOnce(&mut BTreeMap<String, String>) -> T) -> T {
        // Every state of the map is valid.
        act(&mut self.answers.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Returns the key of what a provider is asked about a segment: the same as long as the provider, the settings and the texts of the
/// segment are. The segments around it are not part of it.
pub fn segment_key(provider: &dyn Provider, settings: &[&str], segment: &Segment) -> String {
    let source = segment.source.as_deref();
    let texts = [&*segment.mt, source.unwrap_or_default()];
    // A segment without a source is not one with an empty one.
    let kind = if source.is_some() {
        "with source"
    } else {
        "without source"
    };
    let parts = settings.iter().copied().chain([kind]).chain(texts);
    key(provider.id(), &provider.version(), parts)
}

/// Returns the key of a question: a hash of the provider, its version and the texts, the same on every machine.
pub(crate) fn key<'t>(provider: &'t str, version: &'t str, texts: impl Iterator<Item = &'t str>) -> String {
    let mut bytes = Vec::new();
    for part in [provider, version].into_iter().chain(texts) {
        // Lengths separate the parts.
        bytes.extend((part.len() as u64).to_le_bytes());
        bytes.extend(part.as_bytes());
    }
    format!("{:032x}", xxh3_128(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_depend_on_every_part_and_answers_survive_as_json() {
        let of = |version: &str, texts: &[&str]| key("llm", version, texts.iter().copied());
        assert_eq!(of("a", &["x", "y"]), of("a", &["x", "y"]));
        assert_ne!(of("a", &["x", "y"]), of("b", &["x", "y"]));
        assert_ne!(of("a", &["x", "y"]), of("a", &["xy"]));
        assert_ne!(of("a", &["x", ""]), of("a", &["x"]));
        let cache = Cache::default();
        cache.put("k", "one");
        cache.put("k", "two");
        let text = serde_json::to_string(&cache).expect("is serialisable");
        let again: Cache = serde_json::from_str(&text).expect("is a cache");
        assert_eq!((again.get("k").as_deref(), again.len()), (Some("one"), 1));
        assert_eq!(again.get("other"), None);
    }
}
