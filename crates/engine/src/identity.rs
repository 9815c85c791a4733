//! Ids of issues that do not change with edits elsewhere.

use copydesk_model::IssueId;
use copydesk_text::TextRange;
use xxhash_rust::xxh3::Xxh3;

/// The number of words on either side that are part of the id.
const CONTEXT_WORDS: usize = 2;

/// Returns the id of a finding: a hash of rule, quoted words and two words on either side; `occurrence` distinguishes
/// findings that agree in all of these. XXH3 is used since its values are stable, unlike those of the standard hasher.
pub(crate) fn issue_id(rule: &str, text: &str, at: TextRange, occurrence: u32) -> IssueId {
    let mut hash = Xxh3::new();
    let mut part = |bytes: &[u8]| {
        hash.update(bytes);
        hash.update(&[0]);
    };
    part(rule.as_bytes());
    part(text[at].as_bytes());
    let (before, after) = (&text[..at.start() as usize], &text[at.end() as usize..]);
    for word in before
        .split_whitespace()
        .rev()
        .take(CONTEXT_WORDS)
        .chain(after.split_whitespace().take(CONTEXT_WORDS))
    {
        part(word.as_bytes());
    }
    part(&occurrence.to_le_bytes());
    IssueId(hash.digest())
}
