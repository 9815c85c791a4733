//! Leftovers of a wiki page: [edit], [citation needed].

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.wiki-residue",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Histoire[modifier | modifier le code]", "Histoire"),
        Example::fixes("Le pont date de 1604[réf. nécessaire].", "Le pont date de 1604."),
        Example::not_flagged("Le [[Pont Neuf|pont]] de [[Paris]] et son image ![[pont.png]]."),
        Example::not_flagged("Le pont [sic] de Paris, [12] et [a] ; [modifié en 1604]."),
    ],
};

pub(super) struct WikiResidue;

/// The notes in brackets, in lower case.
const NOTES: [&str; 20] = [
    "edit",
    "edit source",
    "citation needed",
    "clarification needed",
    "when?",
    "who?",
    "by whom?",
    "according to whom?",
    "modifier",
    "modifier le code",
    "modifier | modifier le code",
    "modifier le wikicode",
    "modifier | modifier le wikicode",
    "réf. nécessaire",
    "réf. souhaitée",
    "citation nécessaire",
    "source insuffisante",
    "non neutre",
    "passage problématique",
    "bearbeiten",
];
/// The maximum length of the text in brackets, in bytes.
const MAX_CONTENT: usize = 160;

impl Checker for WikiResidue {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut from = 0;
        while let Some(start) = cx.text[from..].find('[').map(|at| from + at) {
            let rest = &cx.text[start..];
            let len = rest.bytes().take(MAX_CONTENT).position(|byte| byte == b']');
            from = start + 1;
            let Some(len) = len else { continue };
            if !NOTES.contains(&&*rest[1..len].trim().to_lowercase()) {
                continue;
            }
            let end = start + len + 1;
            from = end;
            let at = TextRange::new(start as u32, end as u32);
            sink.push(
                Finding::new(&RULE, at, 92)
                    .arg("text", at.of_text(cx.text).unwrap_or_default())
                    .replace("", Applicability::NeedsReview),
            );
        }
    }
}
