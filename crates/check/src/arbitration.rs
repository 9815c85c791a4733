//! One finding said once: which of several overlapping findings the editor gets to see.

use crate::Finding;

/// Keeps, of findings that overlap, the one with the better explanation: higher confidence first, then the one that
/// offers a mend, then the narrower span, then the order of the registry (`order`), so that the outcome never hangs
/// on chance. A finding that covers several separate others (a whole doubled paragraph) replaces them all.
///
/// The result is in reading order.
pub(crate) fn arbitrate(mut findings: Vec<Finding>, order: impl Fn(&Finding) -> usize) -> Vec<Finding> {
    findings.sort_by_cached_key(|finding| {
        (
            std::cmp::Reverse(finding.confidence),
            finding.suggestions.is_empty(),
            finding.at.len(),
            finding.at.start(),
            order(finding),
        )
    });
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if kept.iter().all(|other| !clash(other, &finding)) {
            kept.push(finding);
        }
    }
    kept.sort_by_key(|finding| (finding.at, order(finding)));
    kept
}

/// Two findings clash where their spans share text; an empty span clashes with what it stands in or touches.
fn clash(a: &Finding, b: &Finding) -> bool {
    let (a, b) = (a.at, b.at);
    if a.is_empty() || b.is_empty() {
        a.start() <= b.end() && b.start() <= a.end()
    } else {
        a.overlaps(b)
    }
}
