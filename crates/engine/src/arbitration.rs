//! Resolves overlapping findings.

use crate::Finding;
use crate::engine::SuggestionLimit;
use copydesk_model::Message;
use copydesk_text::{EditSet, TextRange};
use std::cmp::Reverse;

/// Keeps the best of overlapping findings: higher confidence first, then the one with a suggestion, then the narrower
/// range, then the id of the rule, so that the result is deterministic. The winner takes over the suggestions of the
/// others. A finding that covers several separate others (an English sentence) replaces them all, unless it is shown
/// with them ([`Finding::beside_others`]). Findings of two sources that propose the same text become one that names both,
/// whatever their ranges are.
///
/// `text` is the text of the segment. The result is in reading order.
pub(crate) fn arbitrate(mut findings: Vec<Finding>, text: &str, limit: SuggestionLimit) -> Vec<Finding> {
    findings.sort_by(|one, other| precedence(one).cmp(&precedence(other)));
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        // Before the overlaps: the other finding may be narrower, or beside the words that this one flags.
        if let Some(winner) = kept.iter_mut().find(|other| agree(other, &finding, text)) {
            unite(winner, finding);
            continue;
        }
        match kept.iter_mut().find(|other| clash(other, &finding)) {
            None => kept.push(finding),
            Some(winner) => merge_suggestions(winner, finding, text, limit),
        }
    }
    kept.sort_by(|one, other| (one.at, one.rule.id()).cmp(&(other.at, other.rule.id())));
    kept
}

/// Whether findings of two sources propose the same text.
fn agree(one: &Finding, other: &Finding, text: &str) -> bool {
    let (Some(first), Some(second)) = (one.suggestions.first(), other.suggestions.first()) else {
        return false;
    };
    one.rule.source() != other.rule.source() && same_result(&first.edits, &second.edits, text)
}

/// Whether two sets of edits turn `text` into the same text.
fn same_result(one: &EditSet, other: &EditSet, text: &str) -> bool {
    if one == other {
        return true;
    }
    let (Some(first), Some(second)) = (one.extent(), other.extent()) else {
        return false;
    };
    // Edits far from each other do not give the same text, except in long runs of the same words.
    if one.length_delta() != other.length_delta() {
        return false;
    }
    let extent = first.cover(second);
    let after = |edits: &EditSet| {
        let mut out = String::new();
        let mut at = extent.start();
        for edit in edits.edits() {
            out.push_str(TextRange::new(at, edit.range.start()).of_text(text)?);
            out.push_str(&edit.insert);
            at = edit.range.end();
        }
        out.push_str(TextRange::new(at, extent.end()).of_text(text)?);
        Some(out)
    };
    after(one).is_some_and(|result| Some(result) == after(other))
}

/// The message in the explanation of an issue for each other source that found it too, with the arguments `source` and
/// `rule`.
pub const ALSO_FOUND: &str = "engine-also-found";

/// Adds a finding that proposes the same text to the one that is kept. A rule of the program explains best what is wrong,
/// so its words are shown.
fn unite(kept: &mut Finding, mut same: Finding) {
    if kept.rule.source().is_some() && same.rule.source().is_none() {
        std::mem::swap(&mut kept.rule, &mut same.rule);
        std::mem::swap(&mut kept.message, &mut same.message);
        std::mem::swap(&mut kept.explanation, &mut same.explanation);
        std::mem::swap(&mut kept.category, &mut same.category);
        std::mem::swap(&mut kept.severity, &mut same.severity);
    }
    let opinion = same.rule.opinion();
    let name = opinion.source.as_deref().unwrap_or("copydesk");
    let found = Message::new(ALSO_FOUND)
        .with("source", name)
        .with("rule", same.rule.id());
    kept.explanation.push(found);
    if let (Some(first), Some(second)) = (kept.suggestions.first_mut(), same.suggestions.first()) {
        first.applicability = first.applicability.min(second.applicability);
    }
    kept.unfiltered |= same.unfiltered;
    kept.confidence = kept.confidence.max(same.confidence);
    if !kept.also.contains(&opinion) {
        kept.also.push(opinion);
    }
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
fn merge_suggestions(winner: &mut Finding, loser: Finding, text: &str, limit: SuggestionLimit) {
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
        if winner.suggestions.len() >= limit.get() {
            return;
        }
        let mut own = winner.suggestions.iter();
        if !own.any(|own| same_result(&own.edits, &suggestion.edits, text)) {
            suggestion.evidence.push(loser.message.clone());
            winner.suggestions.push(suggestion);
        }
    }
}

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
    use copydesk_model::{Applicability, Category, RuleId, Severity};

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

    const TEXT: &str =
        "the big le le discussion of the council about the new bridge and all that came of it in the end";

    fn arbitrate(findings: Vec<Finding>, text: &str) -> Vec<Finding> {
        super::arbitrate(findings, text, SuggestionLimit::default())
    }

    /// A finding of another source.
    fn late(start: u32, end: u32, text: &str) -> Finding {
        let at = TextRange::new(start, end);
        let id = RuleId::new("server.rule");
        Finding::of_source("server".into(), id, at, Category::Grammar, "Wrong.", "en")
            .replace(text, Applicability::NeedsReview)
    }

    fn found(rule: &'static RuleMeta, start: u32, end: u32, confidence: u8, text: &str) -> Finding {
        Finding::new(rule, TextRange::new(start, end), confidence).replace(text, Applicability::NeedsReview)
    }

    #[test]
    fn the_better_finding_has_the_suggestions_of_both() {
        let kept = arbitrate(
            vec![
                found(&ONE, 0, 12, 60, "un dialogue"),
                found(&OTHER, 4, 12, 72, "discussion"),
            ],
            TEXT,
        );
        let labels: Vec<_> = kept[0]
            .suggestions
            .iter()
            .map(|suggestion| suggestion.label.as_str())
            .collect();
        assert_eq!((kept.len(), labels), (1, vec!["discussion", "un dialogue"]));
    }

    #[test]
    fn a_word_in_a_repeated_paragraph_is_part_of_its_issue() {
        let kept = arbitrate(
            vec![found(&ONE, 0, 90, 95, ""), found(&OTHER, 4, 12, 72, "discussion")],
            TEXT,
        );
        assert_eq!((kept.len(), kept[0].suggestions.len()), (1, 1));
    }

    #[test]
    fn a_repeated_paragraph_hides_no_error_in_it() {
        let paragraph = found(&ONE, 0, 90, 95, "").beside_others();
        let kept = arbitrate(vec![paragraph, found(&OTHER, 4, 12, 72, "discussion")], TEXT);
        assert_eq!(kept.len(), 2);
    }

    #[test]
    fn findings_side_by_side_both_stay_in_reading_order() {
        let kept = arbitrate(
            vec![found(&ONE, 8, 12, 95, "b"), found(&OTHER, 0, 8, 50, "a")],
            TEXT,
        );
        assert_eq!(
            kept.iter().map(|finding| finding.at.start()).collect::<Vec<_>>(),
            [0, 8]
        );
    }

    #[test]
    fn the_same_text_from_two_sources_is_one_issue_that_names_both() {
        // The same words; a wider range; the other one of two equal words, which does not overlap.
        for (start, end, text) in [(7, 10, ""), (4, 13, "big le"), (11, 14, "")] {
            let ours = found(&ONE, 7, 10, 60, "");
            let mut theirs = late(start, end, text);
            theirs.confidence = 100;
            let kept = arbitrate(vec![ours, theirs], TEXT);
            assert_eq!(kept.len(), 1, "{start}..{end}");
            assert_eq!((kept[0].rule.id(), kept[0].confidence), ("test.one", 100));
            assert_eq!(kept[0].also[0].source.as_deref(), Some("server"));
            assert_eq!(kept[0].suggestions.len(), 1);
        }
    }

    #[test]
    fn other_text_for_the_same_words_is_a_further_suggestion() {
        let kept = arbitrate(vec![found(&ONE, 4, 7, 60, "large"), late(4, 7, "huge")], TEXT);
        assert_eq!((kept.len(), kept[0].suggestions.len()), (1, 2));
        assert!(kept[0].also.is_empty());
    }
    #[test]
    fn no_more_suggestions_are_taken_over_than_wanted() {
        for (limit, count) in [(0, 1), (1, 1), (2, 2), (9, 2)] {
            let findings = vec![
                found(&ONE, 0, 12, 60, "un dialogue"),
                found(&OTHER, 4, 12, 72, "discussion"),
            ];
            let kept = super::arbitrate(findings, TEXT, SuggestionLimit::new(limit));
            assert_eq!(kept[0].suggestions.len(), count, "{limit}");
        }
    }
}
