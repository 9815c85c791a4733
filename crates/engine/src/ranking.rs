//! Ranks suggestions by the whole article: the words that it uses elsewhere, and the other occurrences of the same
//! foreign words.

use crate::Finding;
use crate::engine::SuggestionLimit;
use crate::facts::ArticleFacts;
use copydesk_language::word::fold;
use copydesk_model::{Message, SegmentId, Suggestion};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};
use xxhash_rust::xxh3::xxh3_64;

/// The scores of the suggestions of a finding in their context; the facts of the article are added later.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The words to replace, in lower case; findings for the same words influence each other.
    pub phrase: String,
    /// For each suggestion the new word, in its dictionary form, and the natural logarithm of a likelihood.
    pub choices: Vec<(String, f32)>,
}

/// A suggestion whose likelihood (natural logarithm) is so much lower than that of the best is no help.
const MAX_GAP: f32 = 8.0;
/// What each doubling of the times that the article uses a word is worth.
const USE_WEIGHT: f32 = 0.3;
/// The weight of all other occurrences of the same phrase together, relative to the occurrence itself.
const OTHERS_WEIGHT: f32 = 0.6;
/// The minimum vote of an occurrence for a word, relative to its best; also that for a word which is not among its
/// choices.
const MIN_VOTE: f32 = -8.0;

/// Votes for each word by all occurrences of each phrase: sums of scores relative to the best of the occurrence.
#[derive(Debug, Default)]
pub(crate) struct Pool(HashMap<String, Votes>);

#[derive(Debug, Default)]
struct Votes {
    places: u32,
    /// Sums above [`MIN_VOTE`], so that a word which is not among the choices of an occurrence adds nothing.
    sums: HashMap<String, f32>,
}

impl Votes {
    fn add(&mut self, ranking: &Ranking) {
        self.places += 1;
        for (word, vote) in relative(ranking) {
            *self.sums.entry(word.to_owned()).or_default() += vote - MIN_VOTE;
        }
    }
}

impl Pool {
    /// Returns the mean vote of the other occurrences for `word`, whose vote in this one is `own`; 0 if there is no
    /// other.
    fn others(&self, phrase: &str, word: &str, own: f32) -> f32 {
        let Some(votes) = self.0.get(phrase).filter(|votes| votes.places > 1) else {
            return 0.0;
        };
        let sum = votes.sums.get(word).copied().unwrap_or(0.0) - (own - MIN_VOTE);
        sum / (votes.places - 1) as f32 + MIN_VOTE
    }
}

/// The segments that depend on words and phrases through their ranked findings, and the votes: what must be computed
/// again after an edit elsewhere.
#[derive(Debug, Default)]
pub(crate) struct Rankings {
    pool: Pool,
    by_phrase: HashMap<String, BTreeSet<SegmentId>>,
    /// By the hash of a word in lower case.
    by_word: HashMap<u64, BTreeSet<SegmentId>>,
    /// Phrases whose occurrences changed since the votes were counted.
    changed: BTreeSet<String>,
}

impl Rankings {
    /// Adds the findings of a segment.
    pub(crate) fn add(&mut self, id: SegmentId, findings: &[Finding]) {
        for (ranking, words) in ranked(findings) {
            self.changed.insert(ranking.phrase.clone());
            self.by_phrase
                .entry(ranking.phrase.clone())
                .or_default()
                .insert(id);
            for word in words {
                self.by_word.entry(word).or_default().insert(id);
            }
        }
    }

    /// Removes the findings of a segment.
    pub(crate) fn remove(&mut self, id: SegmentId, findings: &[Finding]) {
        for (ranking, words) in ranked(findings) {
            self.changed.insert(ranking.phrase.clone());
            if let Some(places) = self.by_phrase.get_mut(&ranking.phrase) {
                places.remove(&id);
            }
            for word in words {
                if let Some(places) = self.by_word.get_mut(&word) {
                    places.remove(&id);
                }
            }
        }
    }

    /// Returns the segments whose ranked findings suggest this word (in lower case).
    pub(crate) fn segments_suggesting(&self, word: &str) -> impl Iterator<Item = SegmentId> {
        self.by_word
            .get(&xxh3_64(word.as_bytes()))
            .into_iter()
            .flatten()
            .copied()
    }

    /// Counts the votes of the phrases whose occurrences changed, in reading order. Returns the segments with these
    /// phrases.
    pub(crate) fn recount<'f>(
        &mut self,
        findings: impl Fn(SegmentId) -> &'f [Finding],
    ) -> BTreeSet<SegmentId> {
        let mut touched = BTreeSet::new();
        for phrase in std::mem::take(&mut self.changed) {
            let places = self.by_phrase.get(&phrase).cloned().unwrap_or_default();
            let mut votes = Votes::default();
            for &id in &places {
                for (ranking, _) in ranked(findings(id)).filter(|(ranking, _)| ranking.phrase == phrase) {
                    votes.add(ranking);
                }
            }
            touched.extend(&places);
            if places.is_empty() {
                self.by_phrase.remove(&phrase);
                self.pool.0.remove(&phrase);
            } else {
                self.pool.0.insert(phrase, votes);
            }
        }
        touched
    }

    /// Returns the votes as last counted.
    pub(crate) fn pool(&self) -> &Pool {
        &self.pool
    }
}

/// Returns the ranked findings, each with the hashes of the words whose count in the article affects it.
fn ranked(findings: &[Finding]) -> impl Iterator<Item = (&Ranking, impl Iterator<Item = u64>)> {
    findings.iter().filter_map(|finding| {
        let ranking = finding.ranking.as_ref()?;
        let labels = finding
            .suggestions
            .iter()
            .map(|suggestion| fold(&suggestion.label));
        let words = ranking
            .choices
            .iter()
            .map(|(word, _)| Cow::Borrowed(word.as_str()));
        Some((ranking, labels.chain(words).map(|word| xxh3_64(word.as_bytes()))))
    })
}

/// Returns the choices with their scores relative to the best, at least [`MIN_VOTE`].
fn relative(ranking: &Ranking) -> impl Iterator<Item = (&str, f32)> {
    let best = ranking
        .choices
        .iter()
        .map(|(_, score)| *score)
        .fold(f32::MIN, f32::max);
    ranking
        .choices
        .iter()
        .map(move |(word, score)| (word.as_str(), (score - best).max(MIN_VOTE)))
}

/// Orders the suggestions of a finding by the facts of the article; a finding without ranking is unchanged.
pub(crate) fn rank(finding: &mut Finding, facts: &ArticleFacts, pool: &Pool, limit: SuggestionLimit) {
    let Some(ranking) = finding.ranking.take() else {
        return;
    };
    let mut scored: Vec<(f32, Suggestion)> = Vec::with_capacity(finding.suggestions.len());
    for ((word, own), mut suggestion) in relative(&ranking).zip(finding.suggestions.drain(..)) {
        let used = facts.word(&fold(&suggestion.label)).max(facts.word(word));
        if used > 0 {
            let evidence = Message::new("engine-used").with("word", suggestion.label.as_str());
            suggestion.evidence.push(evidence.with("count", used.to_string()));
        }
        let score = own
            + OTHERS_WEIGHT * pool.others(&ranking.phrase, word, own)
            + USE_WEIGHT * (1.0 + used as f32).log2();
        scored.push((score, suggestion));
    }
    scored.sort_by(|(one, _), (other, _)| other.partial_cmp(one).unwrap_or(Ordering::Equal));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    finding.suggestions = scored
        .into_iter()
        .filter(|(score, _)| best - score <= MAX_GAP)
        .map(|(_, suggestion)| suggestion)
        .take(limit.get())
        .collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranking(phrase: &str, choices: &[(&str, f32)]) -> Ranking {
        let choices = choices
            .iter()
            .map(|(word, score)| ((*word).to_owned(), *score))
            .collect();
        Ranking {
            phrase: phrase.to_owned(),
            choices,
        }
    }

    #[test]
    fn other_occurrences_vote_for_their_best() {
        let mut votes = Pool::default();
        for choices in [
            [("question", -1.0), ("pose", -9.0)],
            [("question", -3.0), ("pose", -2.0)],
        ] {
            let ranking = ranking("query", &choices);
            votes.0.entry("query".to_owned()).or_default().add(&ranking);
        }
        // In the second occurrence "pose" is better by 1; the first one votes against it by 8.
        let question = -1.0 + OTHERS_WEIGHT * votes.others("query", "question", -1.0);
        let pose = 0.0 + OTHERS_WEIGHT * votes.others("query", "pose", 0.0);
        assert!(question > pose, "{question} {pose}");
        assert!(votes.others("event", "occasion", 0.0).abs() < f32::EPSILON);
    }
}
