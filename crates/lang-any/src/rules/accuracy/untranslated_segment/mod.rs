//! A segment that is the same in the translation and in the source.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english;
use copydesk_model::{Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.untranslated-segment",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::flags("The council will vote on the new bridge next week.")
            .of("The council will vote on the new bridge next week."),
        Example::not_flagged("Jean Dupont, Paris Match, 12 mars 2021")
            .of("Jean Dupont, Paris Match, 12 mars 2021"),
        Example::not_flagged("Le conseil votera.").of("The council will vote."),
    ],
};

pub(super) struct UntranslatedSegment;

/// The minimum number of words: fewer may be a name, a title or a quotation.
const MIN_WORDS: usize = 4;

impl Checker for UntranslatedSegment {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text() else {
            return;
        };
        if cx.words.len() < MIN_WORDS || source.text.trim() != cx.text.trim() {
            return;
        }
        // Words that are only English: words of both languages, or of neither, may be a list of names.
        let foreign = cx
            .words
            .iter()
            .filter(|word| english::contains(&word.fold) && !word.is_known())
            .count();
        if foreign * 4 < cx.words.len() {
            return;
        }
        let text = cx.text.trim();
        let start = (cx.text.len() - cx.text.trim_start().len()) as u32;
        let at = TextRange::new(start, start + text.len() as u32);
        sink.push(Finding::new(&RULE, at, 95));
    }
}
