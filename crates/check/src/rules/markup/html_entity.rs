//! A character reference of HTML that was left in the text: `&nbsp;`.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.html-entity",
    category: Category::Markup,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::mends("Le pont&nbsp;neuf", "Le pont\u{a0}neuf"),
        Example::mends("L&#8217;été &eacute;tait chaud.", "L’été était chaud."),
        Example::silent("Marks & Spencer ; H&M ; R&D;"),
    ],
};

/// The rule.
pub(super) struct HtmlEntity;

/// The longest name that HTML has is shorter than this (bytes, with its marks).
const LONGEST: usize = 34;

impl Checker for HtmlEntity {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (start, _) in cx.text.match_indices('&') {
            let rest = &cx.text.as_bytes()[start..];
            let Some(len) = rest.iter().take(LONGEST).position(|&byte| byte == b';') else {
                continue;
            };
            // The bytes before the first semicolon are a whole number of characters.
            let at = TextRange::new(start as u32, (start + len + 1) as u32);
            let Some(entity) = at.of_text(cx.text) else {
                continue;
            };
            let decoded = html_escape::decode_html_entities(entity);
            if decoded != entity && decoded.chars().count() <= 2 {
                let finding = Finding::new(&RULE, at, 96).arg("entity", entity);
                sink.push(finding.replace(decoded, Applicability::Safe));
            }
        }
    }
}
