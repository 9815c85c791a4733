//! Characters that no reader sees: zero-width spaces, marks of writing direction, soft hyphens.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.invisible-character",
    category: Category::CharacterEncoding,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Le con\u{ad}seil a vo\u{200b}té.", "Le conseil a voté."),
        Example::silent("Le conseil a voté 👩‍👩‍👧."),
    ],
};

/// The rule.
pub(super) struct Invisible;

const INVISIBLE: [char; 11] = [
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}',
    '\u{202e}', '\u{feff}',
];

impl Checker for Invisible {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if cx.text.is_ascii() {
            return;
        }
        for (start, character) in cx.text.match_indices(INVISIBLE) {
            let own = TextRange::new(start as u32, (start + character.len()) as u32);
            let inside = |ch: &char| ch.is_alphanumeric();
            let before: usize = cx.text[..start]
                .chars()
                .rev()
                .take_while(inside)
                .map(char::len_utf8)
                .sum();
            let after: usize = cx.text[own.end() as usize..]
                .chars()
                .take_while(inside)
                .map(char::len_utf8)
                .sum();
            let at = TextRange::new(own.start() - before as u32, own.end() + after as u32);
            let Some(text) = at.of_text(cx.text) else { continue };
            let code = character.chars().next().map_or(0, u32::from);
            let finding = Finding::new(&RULE, own, 90).arg("code", format!("U+{code:04X}"));
            sink.push(finding.edit(
                text.replace(INVISIBLE, ""),
                vec![Edit::delete(own)],
                Applicability::Safe,
            ));
        }
    }
}
