//! Second opinions: findings of other sources that stay with the review, whatever is decided, undone and redone.
//!
//! The engine drops a finding when its words change. Here each finding is kept with the text that its source saw, and is
//! mapped to the current text again after every change. After an undo the issue is therefore open again, and what is shown
//! depends only on the text, not on the steps that led to it.

use super::LiveReview;
use copydesk_check::{Finding, Revision};
use copydesk_model::{Document, RuleId, SegmentId};
use copydesk_text::EditSet;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The findings of a source in one segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// The text that the source saw.
    pub text: Arc<str>,
    /// The findings, in bytes of that text.
    pub findings: Vec<Finding>,
}

/// The findings of one source.
pub type SourceOpinions = BTreeMap<SegmentId, Opinion>;

/// Returns the findings with the machine translation that they are about. Those of segments that the document does not
/// have are dropped.
pub fn opinions_on(document: &Document, findings: BTreeMap<SegmentId, Vec<Finding>>) -> SourceOpinions {
    let findings = findings.into_iter().filter_map(|(segment, findings)| {
        let text = Arc::clone(&document.segment(segment)?.mt);
        Some((segment, Opinion { text, findings }))
    });
    findings.collect()
}

impl LiveReview {
    /// Shows the findings of a source, in place of its earlier ones. Returns the segments whose issues may have changed.
    pub fn put_opinions(&mut self, source: &str, opinions: SourceOpinions) -> BTreeSet<SegmentId> {
        let mut changed: BTreeSet<SegmentId> = self.checked.remove_source(source).into_iter().collect();
        let segments: Vec<SegmentId> = opinions.keys().copied().collect();
        self.opinions.insert(source.into(), opinions);
        changed.extend(self.renew_opinions(&segments));
        self.refresh(changed)
    }

    /// Removes the findings of a source. Returns the segments whose issues may have changed.
    pub fn remove_opinions(&mut self, source: &str) -> BTreeSet<SegmentId> {
        self.opinions.remove(source);
        let changed = self.checked.remove_source(source).into_iter().collect();
        self.refresh(changed)
    }

    /// Returns the number of findings of a source, whether their words have changed or not.
    pub fn opinions_of(&self, source: &str) -> u32 {
        let opinions = self.opinions.get(source).into_iter().flat_map(BTreeMap::values);
        opinions.map(|opinion| opinion.findings.len() as u32).sum()
    }

    /// Returns the source of a rule, if one of the sources has a finding of this rule.
    pub fn source_of(&self, rule: &RuleId) -> Option<&str> {
        let opinions = self.opinions.values().flat_map(BTreeMap::values);
        let mut findings = opinions.flat_map(|opinion| &opinion.findings);
        findings
            .find(|finding| finding.rule.id() == rule.as_str())?
            .rule
            .source()
    }

    /// Returns a finding in the current text of its segment; `None` if its words have changed.
    pub fn moved(&self, segment: SegmentId, seen: &Arc<str>, finding: &Finding) -> Option<Finding> {
        finding.clone().after(&self.edits_since(segment, seen)?)
    }

    /// Moves the findings of all sources to the current text of these segments. Returns the segments whose issues changed.
    pub(super) fn renew_opinions(&mut self, segments: &[SegmentId]) -> BTreeSet<SegmentId> {
        let mut changed = BTreeSet::new();
        for &segment in segments {
            let renewed: Vec<(Arc<str>, Vec<Finding>)> = self
                .opinions
                .iter()
                .filter_map(|(source, opinions)| {
                    let Opinion { text, findings } = opinions.get(&segment)?;
                    let edits = self.edits_since(segment, text)?;
                    let moved = findings.iter().cloned();
                    let moved = moved.filter_map(|finding| finding.after(&edits));
                    Some((Arc::clone(source), moved.collect()))
                })
                .collect();
            let revision = self.checked.revision(segment).unwrap_or_default();
            for (source, findings) in renewed {
                changed.extend(self.take_now(segment, revision, &source, findings));
            }
        }
        changed
    }

    fn take_now(
        &mut self,
        segment: SegmentId,
        revision: Revision,
        source: &str,
        findings: Vec<Finding>,
    ) -> Vec<SegmentId> {
        // The segment is known, and this is its revision.
        let taken = self.checked.take_late(segment, revision, source, findings);
        taken.unwrap_or_default()
    }

    /// Returns the edits that lead from `seen` to the text that is checked.
    fn edits_since(&self, segment: SegmentId, seen: &Arc<str>) -> Option<EditSet> {
        let state = self.review.state().segment(segment)?;
        if **seen == **state.base() {
            return Some(EditSet::default());
        }
        if *seen == self.document.segment(segment)?.mt {
            // What was really edited is more exact than a comparison.
            return Some(state.edits_to_base().clone());
        }
        Some(EditSet::between(seen, state.base()))
    }
}
