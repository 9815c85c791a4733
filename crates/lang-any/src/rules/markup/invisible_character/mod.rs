//! Invisible characters: zero-width spaces, marks of writing direction. Soft hyphens are not flagged, since they are
//! inserted on purpose.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.invisible-character",
    folder: copydesk_engine::rule_folder!(),
    category: Category::CharacterEncoding,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le conseil a vo\u{200b}té.", "Le conseil a voté."),
        Example::fixes("Le\u{2060} conseil\u{202e} a\u{2}voté.", "Le conseil avoté."),
        Example::fixes("Le\u{2003}conseil a\u{3000}voté.", "Le conseil a voté."),
        // Between two spaces, one of them goes with it.
        Example::fixes("Le conseil \u{200c} a voté.", "Le conseil a voté."),
        Example::not_flagged("Le con\u{ad}seil a vo\u{ad}té."),
        Example::not_flagged("Le conseil a voté 👩‍👩‍👧. می\u{200c}خواهم ; 1\u{2009}000 voix\u{202f}!"),
    ],
};

pub(super) struct Invisible;

/// Whether a character is invisible and has no meaning between Latin, Greek or Cyrillic letters (Unicode, general
/// categories Cf and Cc): joiners, marks of direction, control characters.
fn is_invisible(ch: char) -> bool {
    matches!(
        ch,
        '\u{1}'..='\u{8}'
            | '\u{b}'
            | '\u{c}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{84}'
            | '\u{86}'..='\u{9f}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

/// Whether a character is a space for layout (em, en, ideographic); the spaces of French typography (no-break, narrow,
/// thin) are right.
fn is_odd_space(ch: char) -> bool {
    matches!(
        ch,
        '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}' | '\u{200a}' | '\u{205f}' | '\u{3000}'
    )
}

/// Whether the script of this letter uses joiners, marks of direction or wide spaces: anything but Latin, Greek and
/// Cyrillic, emoji included.
fn is_of_other_script(ch: char) -> bool {
    ch >= '\u{590}' && !('\u{1e00}'..='\u{2bff}').contains(&ch) && !is_invisible(ch) || ch == '\u{200d}'
}

impl Checker for Invisible {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if cx.text.is_ascii() {
            return;
        }
        for (start, character) in cx.text.match_indices(|ch| is_invisible(ch) || is_odd_space(ch)) {
            let own = TextRange::new(start as u32, (start + character.len()) as u32);
            let code = character.chars().next().unwrap_or_default();
            let beside = [
                cx.text[..start].chars().next_back(),
                cx.text[own.end() as usize..].chars().next(),
            ];
            let letters = beside.iter().all(|ch| ch.is_some_and(char::is_alphabetic));
            if beside.into_iter().flatten().any(is_of_other_script) || (code == '\u{200d}' && !letters) {
                continue;
            }
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
            let finding = Finding::new(&RULE, own, 90).arg("code", format!("U+{:04X}", u32::from(code)));
            let right = if is_odd_space(code) { " " } else { "" };
            let changed = if right.is_empty() && beside == [Some(' '); 2] {
                TextRange::new(own.start(), own.end() + 1)
            } else {
                own
            };
            // A wide space or a word joiner may have been set on purpose.
            let applicability = if is_odd_space(code) || code == '\u{2060}' || !letters {
                Applicability::NeedsReview
            } else {
                Applicability::Safe
            };
            sink.push(finding.edit(
                text.replace(is_invisible, "").replace(is_odd_space, " "),
                vec![Edit::replace(changed, right)],
                applicability,
            ));
        }
    }
}
