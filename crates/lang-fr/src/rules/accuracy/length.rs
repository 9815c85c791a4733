//! A translation that is far too short or too long for its source: text was omitted or added.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::EnglishSource as _;
use crate::rules::accuracy::added_text::RULE as ADDED;
use crate::rules::accuracy::omitted_text::RULE as OMITTED;
use crate::{Finding, RuleMeta};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&OMITTED, &ADDED];

/// The two rules.
pub(super) struct Length;

/// The minimum length of a source, in characters.
const MIN_SOURCE: usize = 80;
/// French is a fifth longer than English. Of 1,400 paragraphs that people translated, one was shorter than half of its
/// source, and none was longer than twice its source.
const MIN_RATIO: f32 = 0.45;
const MAX_RATIO: f32 = 2.2;

impl Checker for Length {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        let (ours, theirs) = (cx.text.trim().chars().count(), source.text.trim().chars().count());
        let (Some(first), Some(last)) = (cx.words.first(), cx.words.last()) else {
            return;
        };
        if theirs < MIN_SOURCE {
            return;
        }
        let ratio = ours as f32 / theirs as f32;
        let (rule, at) = if ratio < MIN_RATIO {
            // Usually the end of the source is omitted.
            (&OMITTED, last.at)
        } else if ratio > MAX_RATIO {
            (&ADDED, TextRange::new(first.at.start(), last.at.end()))
        } else {
            return;
        };
        let percent = format!("{:.0}", ratio * 100.0);
        sink.push(Finding::new(rule, at, 75).arg("percent", percent));
    }
}
