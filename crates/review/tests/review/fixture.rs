//! A minimal review fixture for tests: a document, an engine that finds given words, and a review of both.

use copydesk_model::{
    Applicability, Category, Document, Issue, IssueId, Mark, Message, RuleId, Segment, SegmentId,
    SegmentKind, Severity, Suggestion,
};
use copydesk_review::{Applied, Decision, Operation, OperationKind, Review, ReviewError, Timestamp};
use copydesk_text::{Edit, EditSet, TextRange};
use std::sync::Arc;

/// Words that the engine finds, and what it suggests for them.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) words: String,
    pub(crate) suggestions: Vec<String>,
    pub(crate) safe: bool,
}

pub(crate) fn document(texts: &[impl AsRef<str>]) -> Document {
    let segments = texts.iter().enumerate().map(|(index, text)| Segment {
        id: SegmentId(index as u32),
        kind: SegmentKind::Paragraph,
        source: None,
        mt: Arc::from(text.as_ref()),
        marks: Vec::new(),
        locked: None,
        place: None,
    });
    Document {
        source_lang: None,
        target_lang: None,
        segments: segments.collect(),
    }
}

pub(crate) fn document_with_mark(text: &str, mark: Mark) -> Document {
    let mut document = document(&[text]);
    document.segments[0].marks.push(mark);
    document
}

#[derive(Clone)]
pub(crate) struct Fixture {
    pub(crate) review: Review,
    pub(crate) rules: Vec<Rule>,
    clock: i64,
}

impl Fixture {
    pub(crate) fn new(document: Document, rules: Vec<Rule>) -> Self {
        Self {
            review: Review::new(Arc::new(document)),
            rules,
            clock: 1_700_000_000_000,
        }
    }

    /// Returns all issues of the current base texts, in reading order.
    pub(crate) fn issues(&self) -> Vec<Issue> {
        let mut issues = Vec::new();
        let mut counts = vec![0_u64; self.rules.len()];
        for segment in self.review.state().segments() {
            let mut found: Vec<(usize, usize)> = Vec::new();
            for (index, rule) in self.rules.iter().enumerate() {
                found.extend(
                    segment
                        .base()
                        .match_indices(rule.words.as_str())
                        .map(|(at, _)| (at, index)),
                );
            }
            found.sort_unstable();
            for (at, index) in found {
                let rule = &self.rules[index];
                let at = TextRange::new(at as u32, (at + rule.words.len()) as u32);
                let suggestions = rule.suggestions.iter().map(|label| Suggestion {
                    label: label.clone(),
                    edits: EditSet::single(Edit::replace(at, label.as_str())),
                    applicability: if rule.safe {
                        Applicability::Safe
                    } else {
                        Applicability::NeedsReview
                    },
                    evidence: Vec::new(),
                });
                issues.push(Issue {
                    // As in the engine, an id depends on how often the same words occur.
                    id: IssueId((index as u64 + 1) * 1_000 + counts[index]),
                    rule: RuleId::from(format!("test.{}", rule.words.to_lowercase())),
                    source: None,
                    also: Vec::new(),
                    segment: segment.id(),
                    at,
                    category: if index % 2 == 0 {
                        Category::Mistranslation
                    } else {
                        Category::Spelling
                    },
                    severity: if index % 2 == 0 {
                        Severity::Major
                    } else {
                        Severity::Minor
                    },
                    confidence: 90,
                    message: Message::new("test-words").with("words", rule.words.clone()),
                    explanation: Vec::new(),
                    suggestions: suggestions.collect(),
                });
                counts[index] += 1;
            }
        }
        issues
    }

    pub(crate) fn operation(&mut self, kind: OperationKind, decisions: Vec<Decision>) -> Operation {
        self.clock += 1_000;
        Operation {
            at: Timestamp(self.clock),
            by: "Ada".to_owned(),
            kind,
            decisions,
        }
    }

    pub(crate) fn make(
        &mut self,
        kind: OperationKind,
        decision: Result<Decision, ReviewError>,
    ) -> Result<Applied, ReviewError> {
        let operation = self.operation(kind, vec![decision?]);
        self.review.apply(operation)
    }

    pub(crate) fn text(&self) -> String {
        let texts: Vec<_> = self
            .review
            .state()
            .segments()
            .map(|segment| segment.current().to_string())
            .collect();
        texts.join(" / ")
    }
}

impl std::fmt::Debug for Fixture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The texts are all that a failing property test needs to show.
        f.debug_list()
            .entries(self.review.document().segments.iter().map(|segment| &segment.mt))
            .finish()
    }
}
