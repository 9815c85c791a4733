//! A punctuation mark without a space after it.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{kind, marks, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.space-after-mark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Le maire,absent, a écrit.", "Le maire, absent, a écrit."),
        Example::fixes(
            "La séance est levée.Chacun rentre.",
            "La séance est levée. Chacun rentre.",
        ),
        Example::fixes(
            "Que faire ?Partir ou rester ;attendre.",
            "Que faire ? Partir ou rester ; attendre.",
        ),
        Example::fixes("Il hésite…Puis il part.", "Il hésite… Puis il part."),
        Example::not_flagged("Le site lemonde.fr, la version 3.2b, M.Dupont, U.S.Steel et l’appel std::vec."),
        Example::not_flagged("P!nk chante le couple (x,y) et affiche a,b."),
        Example::not_flagged("Il est 10h30:12 ; H&M;R&D."),
    ],
};

pub(super) struct SpaceAfterMark;

impl Checker for SpaceAfterMark {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in marks(cx) {
            let (Some(before), true) = (index.checked_sub(1), kind(cx, index + 1) == Some(TokenKind::Word))
            else {
                continue;
            };
            let Some(next) = word_at(cx, index + 1).map(|at| &cx.words[at]) else {
                continue;
            };
            let last = word_at(cx, before).map(|at| &cx.words[at]);
            let mark = text(cx, index);
            let parted = match (mark, last) {
                // The semicolon may end a character entity.
                (";", Some(_)) if before > 0 && text(cx, before - 1) == "&" => false,
                (";" | ":" | "?" | "!", None) => {
                    // « :p » and « :clé: » are emoticons or shortcodes.
                    let sign = mark == ":" && (next.text.chars().count() == 1 || text(cx, index + 2) == ":");
                    kind(cx, before) == Some(TokenKind::Space) && is_word(next) && !sign
                }
                // « P!nk », « (x,y) »
                ("," | ";" | "?" | "!" | "…" | "...", Some(last)) => {
                    is_word(last) && is_word(next) && last.text.chars().count() > 1
                }
                (":", Some(last)) => is_word(last) && is_word(next) && last.text.len() > 2,
                (".", Some(last)) => {
                    is_word(last)
                        && last.shape == Shape::Lower
                        && last.text.chars().count() > 2
                        && next.shape == Shape::Capital
                        && next.in_french()
                }
                _ => false,
            };
            if !parted {
                continue;
            }
            let range = cx.tokens[index].range;
            let edits = vec![Edit::insert(range.end(), " ")];
            let label = format!("{mark} {}", next.text);
            // « Moi,Lolita », « Mission:Impossible », « nom:prénom » and « mairie.Paris » may be intended.
            let plain = |word: &Word<'_>| word.shape == Shape::Lower && !word.quoted;
            let certain = matches!(mark, "," | ";" | "…" | "...") && plain(next) && last.is_none_or(plain);
            let applicability = if certain {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                Finding::new(&RULE, range.cover(next.at), 88)
                    .arg("mark", mark)
                    .edit(label, edits, applicability),
            );
        }
    }
}

/// Whether the token is a word of running text, not part of a name or of code.
fn is_word(word: &Word<'_>) -> bool {
    word.in_french() && matches!(word.shape, Shape::Lower | Shape::Capital)
}
