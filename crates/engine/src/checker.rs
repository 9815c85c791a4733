//! The two shapes of a rule: one looks at a segment, the other at the whole article.

use crate::context::SegmentContext;
use crate::facts::ArticleFacts;
use crate::{Finding, RuleMeta};
use copydesk_model::SegmentId;
use std::fmt;

/// A rule that looks at one segment at a time. It cannot fail.
///
/// Its findings depend on the segment alone; what depends on the rest of the article is expressed by
/// [`Condition`](crate::Condition)s, so that one edited paragraph costs one paragraph's checking.
pub trait Checker: Send + Sync {
    /// What the rule is. A family that shares one pass over the text lists each of its rules.
    fn rules(&self) -> &'static [&'static RuleMeta];

    /// Looks at a segment.
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

/// A rule that looks at facts of the whole article (names, duplicates). It runs after every change, so its cost must
/// depend on the facts it is about, not on the length of the article.
pub trait ArticleChecker: Send + Sync {
    /// What the rule is.
    fn rules(&self) -> &'static [&'static RuleMeta];

    /// Looks at the article.
    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>);
}
