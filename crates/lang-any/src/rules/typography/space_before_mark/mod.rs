//! A space before a full stop or a comma, and a comma without a space after it.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.space-before-mark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont est fermé .", "Le pont est fermé."),
        Example::fixes("Le pont , fermé lundi, rouvre.", "Le pont, fermé lundi, rouvre."),
        Example::fixes("Il est venu ,a-t-elle dit.", "Il est venu, a-t-elle dit."),
        Example::not_flagged("Le fichier .htaccess et la ligne .5 ; la suite ... et les points . . ."),
        Example::not_flagged("Le prix est de 3,5 euros, dit-il."),
    ],
};

pub(super) struct SpaceBeforeMark;

impl Checker for SpaceBeforeMark {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (start, mark) in cx.text.match_indices(['.', ',']) {
            let before = cx.text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}', '\t']);
            let Some(last) = before.chars().next_back() else {
                continue;
            };
            if before.len() == start
                || !(last.is_alphanumeric() || matches!(last, '»' | ')' | '”' | '"' | '%' | '€' | '’'))
            {
                continue;
            }
            let after = &cx.text[start + 1..];
            let next = after.chars().next();
            // « .net », « .5 », « . . . » and « ... » are not full stops.
            let other = match mark {
                "." => {
                    next.is_some_and(|ch| ch.is_alphanumeric() || ch == '.')
                        || after.trim_start().starts_with('.')
                }
                _ => next.is_some_and(|ch| ch.is_ascii_digit()),
            };
            if other {
                continue;
            }
            let glued = mark == "," && next.is_some_and(char::is_alphabetic);
            let at = TextRange::new(before.len() as u32, start as u32 + 1);
            let fixed = if glued {
                format!("{mark} ")
            } else {
                mark.to_owned()
            };
            let edits = vec![Edit::replace(at, fixed)];
            sink.push(
                Finding::new(&RULE, at, 92)
                    .arg("mark", mark)
                    .edit(mark, edits, Applicability::Safe),
            );
        }
    }
}
