//! Findings of a server, as stored with an article.

use copydesk_check::{Finding, RuleRef};
use copydesk_model::{Category, Message, RuleId, SegmentId, Severity, Suggestion};
use copydesk_text::TextRange;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A finding of another source. Fields may be added, never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredFinding {
    segment: SegmentId,
    source: Arc<str>,
    rule: RuleId,
    at: TextRange,
    confidence: u8,
    category: Category,
    severity: Severity,
    message: Message,
    explanation: Vec<Message>,
    suggestions: Vec<Suggestion>,
    unfiltered: bool,
}

impl StoredFinding {
    /// The findings of other sources among these.
    pub(crate) fn all(findings: &BTreeMap<SegmentId, Vec<Finding>>) -> Vec<Self> {
        let stored = |(segment, findings): (&SegmentId, &Vec<Finding>)| {
            let of = |finding: &Finding| Self::of(*segment, finding);
            findings.iter().filter_map(of).collect::<Vec<_>>()
        };
        findings.iter().flat_map(stored).collect()
    }

    fn of(segment: SegmentId, finding: &Finding) -> Option<Self> {
        Some(Self {
            segment,
            source: finding.rule.source()?.into(),
            rule: finding.rule.rule_id(),
            at: finding.at,
            confidence: finding.confidence,
            category: finding.category,
            severity: finding.severity,
            message: finding.message.clone(),
            explanation: finding.explanation.clone(),
            suggestions: finding.suggestions.clone(),
            unfiltered: finding.unfiltered,
        })
    }

    /// The findings by segment.
    pub(crate) fn restore(all: &[Self]) -> BTreeMap<SegmentId, Vec<Finding>> {
        let mut findings: BTreeMap<SegmentId, Vec<Finding>> = BTreeMap::new();
        for stored in all.iter().cloned() {
            findings.entry(stored.segment).or_default().push(stored.finding());
        }
        findings
    }

    fn finding(self) -> Finding {
        Finding {
            rule: RuleRef::Other {
                source: self.source,
                id: self.rule,
            },
            at: self.at,
            confidence: self.confidence,
            category: self.category,
            severity: self.severity,
            message: self.message,
            explanation: self.explanation,
            suggestions: self.suggestions,
            conditions: Vec::new(),
            ranking: None,
            beside_others: false,
            unfiltered: self.unfiltered,
            also: Vec::new(),
        }
    }
}
