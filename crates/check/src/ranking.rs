//! What the whole article knows of which suggestion is right: the words that it uses elsewhere, and the other places
//! where the same English stands for a French word.

use crate::Finding;
use crate::facts::ArticleFacts;
use copydesk_language::word::fold;
use copydesk_model::{Message, Suggestion};
use std::cmp::Ordering;
use std::collections::HashMap;

/// How good the suggestions of a finding are by what stands around it, so that the article can have its say later.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// What is to be replaced, in lower case; findings about the same words learn from each other.
    pub phrase: String,
    /// One for each suggestion: the word that it puts, in its dictionary form, and a natural logarithm of a likelihood.
    pub choices: Vec<(String, f32)>,
}

/// Suggestions that are left after the article had its say.
const MOST: usize = 5;
/// What each doubling of the times that the article uses a word is worth.
const USED: f32 = 0.3;
/// How much the other places of the same phrase count, all together, against the place itself.
const OTHERS: f32 = 0.6;
/// A choice that a place does not know is that much worse there than its best; none is worse than this.
const WORST: f32 = -8.0;

/// What all places of each phrase say of each word: sums of scores relative to the best of their place.
#[derive(Debug, Default)]
pub(crate) struct Pool(HashMap<String, Votes>);

#[derive(Debug, Default)]
struct Votes {
    places: u32,
    /// Above [`WORST`], so that a word that a place does not know adds nothing.
    sums: HashMap<String, f32>,
}

impl Pool {
    /// Takes in the findings that are ranked.
    pub(crate) fn gather<'f>(findings: impl Iterator<Item = &'f Finding>) -> Self {
        let mut pool = Self::default();
        for ranking in findings.filter_map(|finding| finding.ranking.as_ref()) {
            let votes = pool.0.entry(ranking.phrase.clone()).or_default();
            votes.places += 1;
            for (word, vote) in relative(ranking) {
                *votes.sums.entry(word.to_owned()).or_default() += vote - WORST;
            }
        }
        pool
    }

    /// What the other places say of `word`, whose vote in this place is `own`; 0 where there is no other.
    fn others(&self, phrase: &str, word: &str, own: f32) -> f32 {
        let Some(votes) = self.0.get(phrase).filter(|votes| votes.places > 1) else {
            return 0.0;
        };
        let sum = votes.sums.get(word).copied().unwrap_or(0.0) - (own - WORST);
        sum / (votes.places - 1) as f32 + WORST
    }
}

/// The choices with their scores less the best one's, none below [`WORST`].
fn relative(ranking: &Ranking) -> impl Iterator<Item = (&str, f32)> {
    let best = ranking
        .choices
        .iter()
        .map(|(_, score)| *score)
        .fold(f32::MIN, f32::max);
    ranking
        .choices
        .iter()
        .map(move |(word, score)| (word.as_str(), (score - best).max(WORST)))
}

/// Orders the suggestions of a finding anew by what the article knows; a finding without ranking stays as it is.
pub(crate) fn settle(finding: &mut Finding, facts: &ArticleFacts, pool: &Pool) {
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
        let score =
            own + OTHERS * pool.others(&ranking.phrase, word, own) + USED * (1.0 + used as f32).log2();
        scored.push((score, suggestion));
    }
    scored.sort_by(|(one, _), (other, _)| other.partial_cmp(one).unwrap_or(Ordering::Equal));
    finding.suggestions = scored
        .into_iter()
        .map(|(_, suggestion)| suggestion)
        .take(MOST)
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
    fn other_places_speak_for_their_own_best() {
        let mut votes = Pool::default();
        for choices in [
            [("question", -1.0), ("pose", -9.0)],
            [("question", -3.0), ("pose", -2.0)],
        ] {
            let ranking = ranking("query", &choices);
            let entry = votes.0.entry("query".to_owned()).or_default();
            entry.places += 1;
            for (word, vote) in relative(&ranking) {
                *entry.sums.entry(word.to_owned()).or_default() += vote - WORST;
            }
        }
        // In the second place "pose" is better by 1; the first place holds against it by 8.
        let question = -1.0 + OTHERS * votes.others("query", "question", -1.0);
        let pose = 0.0 + OTHERS * votes.others("query", "pose", 0.0);
        assert!(question > pose, "{question} {pose}");
        assert!(votes.others("event", "occasion", 0.0).abs() < f32::EPSILON);
    }
}
