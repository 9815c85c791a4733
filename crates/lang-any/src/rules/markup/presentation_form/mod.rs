//! Compatibility characters: ligatures of a font (ﬁ), full-width letters (Ａ), combining accents.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;
use unicode_normalization::UnicodeNormalization;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.presentation-form",
    folder: copydesk_engine::rule_folder!(),
    category: Category::CharacterEncoding,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("La ﬁn d’un aﬀront.", "La fin d’un affront."),
        Example::fixes("Le cafe\u{301} du port.", "Le café du port."),
        Example::fixes("Le plan Ｂ２ du maire.", "Le plan B2 du maire."),
        Example::not_flagged("La fin du café ; 中文，日本語 ; x² et ½ ; q\u{303}."),
    ],
};

pub(super) struct PresentationForm;

impl Checker for PresentationForm {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if cx.text.is_ascii() {
            return;
        }
        let stands_for = |ch: char| matches!(ch, '\u{fb00}'..='\u{fb06}' | '\u{ff01}'..='\u{ff5e}' | '\u{300}'..='\u{36f}');
        let mut from = 0;
        while let Some(start) = cx.text[from..].find(stands_for).map(|at| from + at) {
            let inside = |ch: &char| ch.is_alphanumeric() || stands_for(*ch);
            let before: usize = cx.text[from..start]
                .chars()
                .rev()
                .take_while(inside)
                .map(char::len_utf8)
                .sum();
            let after: usize = cx.text[start..]
                .chars()
                .take_while(inside)
                .map(char::len_utf8)
                .sum();
            let at = TextRange::new((start - before) as u32, (start + after) as u32);
            from = start + after;
            let Some(word) = at.of_text(cx.text) else { continue };
            // Full-width characters are right next to Chinese, Japanese and Korean.
            let around = cx.text[..start - before]
                .chars()
                .rev()
                .take(2)
                .chain(cx.text[from..].chars().take(2));
            let wide = |ch: char| matches!(ch, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff61}'..='\u{ffdc}');
            if word.chars().any(wide) || around.into_iter().any(wide) {
                continue;
            }
            let fixed: String = if word.chars().any(|ch| ch >= '\u{fb00}') {
                word.nfkc().collect()
            } else {
                word.nfc().collect()
            };
            if fixed != word && !fixed.contains(stands_for) {
                sink.push(
                    Finding::new(&RULE, at, 92)
                        .arg("text", word)
                        .replace(fixed, Applicability::Safe),
                );
            }
        }
    }
}
