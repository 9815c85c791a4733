//! Resolves overlapping findings.

use crate::Finding;
use std::cmp::Reverse;

/// Keeps the best of overlapping findings: higher confidence first, then the one with a suggestion, then the narrower
/// range, then the id of the rule, so that the result is deterministic. The winner takes over the suggestions of the
/// others. A finding that covers several separate others (an English sentence) replaces them all, unless it is shown
/// with them ([`Finding::beside_others`]).
///
/// The result is in reading order.
pub(crate) fn arbitrate(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|one, other| precedence(one).cmp(&precedence(other)));
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        match kept.iter_mut().find(|other| clash(other, &finding)) {
            None => kept.push(finding),
            Some(winner) => merge_suggestions(winner, finding),
        }
    }
    kept.sort_by(|one, other| (one.at, one.rule.id()).cmp(&(other.at, other.rule.id())));
    kept
}

/// Returns the key by which overlapping findings are compared; the lowest wins.
fn precedence(finding: &Finding) -> (Reverse<u8>, bool, u32, u32, &str) {
    (
        Reverse(finding.confidence),
        finding.suggestions.is_empty(),
        finding.at.len(),
        finding.at.start(),
        finding.rule.id(),
    )
}

/// Adds the suggestions of the loser for the same words to those of the winner, with the message of the loser as their
/// explanation.
fn merge_suggestions(winner: &mut Finding, loser: Finding) {
    let shared = winner
        .at
        .end()
        .min(loser.at.end())
        .saturating_sub(winner.at.start().max(loser.at.start()));
    // A suggestion for a word of a repeated paragraph does not concern the repetition.
    if shared * 2 < winner.at.len() || winner.rule == loser.rule {
        return;
    }
    for mut suggestion in loser.suggestions {
        if winner.suggestions.len() >= MAX_SUGGESTIONS {
            return;
        }
        if winner.suggestions.iter().all(|own| own.edits != suggestion.edits) {
            suggestion.evidence.push(loser.message.clone());
            winner.suggestions.push(suggestion);
        }
    }
}

/// The maximum number of suggestions of an issue after merging.
const MAX_SUGGESTIONS: usize = 3;

/// Whether two findings overlap: their ranges share text, or an empty range is within or next to the other.
fn clash(a: &Finding, b: &Finding) -> bool {
    if a.at != b.at && a.beside_others != b.beside_others {
        return false;
    }
    let (a, b) = (a.at, b.at);
    if a.is_empty() || b.is_empty() {
        a.start() <= b.end() && b.start() <= a.end()
    } else {
        a.overlaps(b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RuleFolder;
    use crate::RuleMeta;
    use copydesk_model::{Applicability, Category, Severity};
    use copydesk_text::TextRange;

    static ONE: RuleMeta = rule("test.one");
    static OTHER: RuleMeta = rule("test.other");

    const fn rule(id: &'static str) -> RuleMeta {
        RuleMeta {
            id,
            folder: RuleFolder::NONE,
            category: Category::Mistranslation,
            severity: Severity::Minor,
            languages: &[],
            default_on: true,
            examples: &[],
        }
    }

    fn found(rule: &'static RuleMeta, start: u32, end: u32, confidence: u8, text: &str) -> Finding {
        Finding::new(rule, TextRange::new(start, end), confidence).replace(text, Applicability::NeedsReview)
    }

    #[test]
    fn the_better_finding_has_the_suggestions_of_both() {
        let kept = arbitrate(vec![
            found(&ONE, 0, 12, 60, "un dialogue"),
            found(&OTHER, 4, 12, 72, "discussion"),
        ]);
        let labels: Vec<_> = kept[0]
            .suggestions
            .iter()
            .map(|suggestion| suggestion.label.as_str())
            .collect();
        assert_eq!((kept.len(), labels), (1, vec!["discussion", "un dialogue"]));
    }

    #[test]
    fn a_word_in_a_repeated_paragraph_is_part_of_its_issue() {
        let kept = arbitrate(vec![
            found(&ONE, 0, 90, 95, ""),
            found(&OTHER, 4, 12, 72, "discussion"),
        ]);
        assert_eq!((kept.len(), kept[0].suggestions.len()), (1, 1));
    }

    #[test]
    fn a_repeated_paragraph_hides_no_error_in_it() {
        let paragraph = found(&ONE, 0, 90, 95, "").beside_others();
        let kept = arbitrate(vec![paragraph, found(&OTHER, 4, 12, 72, "discussion")]);
        assert_eq!(kept.len(), 2);
    }

    #[test]
    fn findings_side_by_side_both_stay_in_reading_order() {
        let kept = arbitrate(vec![found(&ONE, 8, 12, 95, "b"), found(&OTHER, 0, 8, 50, "a")]);
        assert_eq!(
            kept.iter().map(|finding| finding.at.start()).collect::<Vec<_>>(),
            [0, 8]
        );
    }
}
