//! Limits floods: a rule that flags more than one word in ten of a segment is reported once.

use crate::Finding;
use crate::finding::RuleRef;
use copydesk_model::Message;

/// The maximum share of the words of a segment that a rule may flag: one in this many.
const ONE_IN: u32 = 10;
/// The minimum number of findings to fold, so that those of short segments are not folded.
const MIN_FINDINGS: usize = 6;

/// Replaces the findings of each rule that floods the segment by the first one, which names their number.
pub(crate) fn fold(findings: Vec<Finding>, words: u32) -> Vec<Finding> {
    let flooding = |finding: &Finding| {
        if finding.unfiltered {
            return None;
        }
        let same = findings.iter().filter(|other| other.rule == finding.rule).count();
        (same >= MIN_FINDINGS && same as u32 * ONE_IN > words).then_some(same)
    };
    if findings.len() < MIN_FINDINGS {
        return findings;
    }
    let mut folded: Vec<&RuleRef> = Vec::new();
    let mut out = Vec::with_capacity(findings.len());
    for finding in &findings {
        match flooding(finding) {
            None => out.push(finding.clone()),
            Some(_) if folded.contains(&&finding.rule) => {}
            Some(count) => {
                folded.push(&finding.rule);
                out.push(
                    finding
                        .clone()
                        .because(Message::new("engine-folded").with("count", count.to_string())),
                );
            }
        }
    }
    out
}
