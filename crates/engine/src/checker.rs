//! The two kinds of rules: for a segment, and for the whole article.

use crate::context::SegmentContext;
use crate::facts::ArticleFacts;
use crate::{Finding, RuleMeta};
use copydesk_model::SegmentId;
use std::fmt;

/// A rule that checks one segment at a time. It cannot fail.
///
/// Its findings depend on the segment alone; what depends on the rest of the article is expressed by
/// [`Condition`](crate::Condition)s, so that an edit only requires the check of one paragraph.
pub trait Checker: Send + Sync {
    /// Returns the rules of this checker: several rules may share one pass over the text.
    fn rules(&self) -> &'static [&'static RuleMeta];

    /// Checks a segment.
    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>);
}

impl fmt::Debug for dyn Checker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ids(f, self.rules())
    }
}

impl fmt::Debug for dyn ArticleChecker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ids(f, self.rules())
    }
}

fn ids(f: &mut fmt::Formatter<'_>, rules: &[&RuleMeta]) -> fmt::Result {
    f.debug_list().entries(rules.iter().map(|rule| rule.id)).finish()
}

/// A rule that checks facts of the whole article (names, duplicates). It runs after every change, so that its cost must
/// depend on these facts, not on the length of the article.
pub trait ArticleChecker: Send + Sync {
    /// Returns the rules of this checker.
    fn rules(&self) -> &'static [&'static RuleMeta];

    /// Checks the article.
    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>);
}
