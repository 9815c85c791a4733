//! What a dash is written with: two hyphens, an English dash without spaces, a hyphen where the article writes dashes.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::{Habit, is_between_spaced_words};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Message, SegmentKind, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.dash",
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends(
            "Le maire -- élu lundi -- a promis un pont.",
            "Le maire – élu lundi – a promis un pont.",
        ),
        Example::mends(
            "Le maire—élu lundi—a promis un pont.",
            "Le maire — élu lundi — a promis un pont.",
        ),
        Example::mends(
            "La ville – enfin – rouvre le pont. Le maire – élu lundi – l’a promis. Il viendra - dit-il - à pied.",
            "La ville – enfin – rouvre le pont. Le maire – élu lundi – l’a promis. Il viendra – dit-il – à pied.",
        ),
        Example::silent("Le maire - élu lundi - a promis un pont, et le vol Paris—Lyon est annulé."),
        Example::silent("Lancez « git commit --amend », puis pages 12–15 ou 1990--2000."),
    ],
};

/// The rule.
pub(super) struct Dash;

impl Checker for Dash {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if !matches!(
            cx.kind,
            SegmentKind::Paragraph | SegmentKind::Quote | SegmentKind::ListItem
        ) {
            return;
        }
        for (start, mark) in cx.text.match_indices(['-', '—', '–']) {
            let end = start + mark.len();
            let (before, after) = (&cx.text[..start], &cx.text[end..]);
            match mark {
                "-" if before.ends_with('-') => {}
                "-" if after.starts_with('-') => sink.extend(double(cx, start)),
                "-" => sink.extend(spaced_hyphen(before, after, start)),
                _ if lower_before(before) && after.starts_with(char::is_lowercase) => {
                    let at = TextRange::new(start as u32, end as u32);
                    sink.push(
                        Finding::new(&RULE, at, 85)
                            .saying(Message::new("typography-dash-glued"))
                            .replace(format!(" {mark} "), Applicability::Safe),
                    );
                }
                _ => {}
            }
        }
    }
}

/// « a -- b », « a--b », « a --b »
fn double(cx: &SegmentContext<'_>, start: usize) -> Option<Finding> {
    let hyphens = cx.text[start..].bytes().take_while(|&byte| byte == b'-').count();
    let (before, after) = (&cx.text[..start], &cx.text[start + hyphens..]);
    let glued = lower_before(before) && after.starts_with(char::is_lowercase);
    // Options of a program stand after a space and are glued to their name; items of a list begin with the mark.
    let spaced = before.ends_with(char::is_whitespace)
        && after.starts_with(char::is_whitespace)
        && before.trim_end().ends_with(word_end)
        && !after.trim().is_empty();
    if hyphens > 3 || !(glued || spaced) {
        return None;
    }
    let right = if glued { " – " } else { "–" };
    let at = TextRange::new(start as u32, (start + hyphens) as u32);
    Some(Finding::new(&RULE, at, 85).replace(right, Applicability::Safe))
}

/// « a - b » where the article writes « a – b »
fn spaced_hyphen(before: &str, after: &str, start: usize) -> Option<Finding> {
    if !is_between_spaced_words(before, after) {
        return None;
    }
    let at = TextRange::new(start as u32, start as u32 + 1);
    let finding = Finding::new(&RULE, at, 75)
        .saying(Message::new("typography-dash-against-habit"))
        .when(Condition::Keeps(Habit::SpacedDash));
    Some(finding.replace("–", Applicability::Safe))
}

fn lower_before(before: &str) -> bool {
    before.ends_with(char::is_lowercase)
}

fn word_end(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, '»' | '”' | '"' | ')' | ',')
}
