//! A space next to a hyphen within a word: « dit -il », « anti- missile ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{kind, marks, span, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.hyphen-space",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Où va -t-il donc ?", "Où va-t-il donc ?"),
        Example::fixes("Que peut -on dire ?", "Que peut-on dire ?"),
        Example::fixes("Que puis- je faire ?", "Que puis-je faire ?"),
        Example::fixes("Un tir anti- missile.", "Un tir anti-missile."),
        Example::not_flagged("Les crises pré- et post-électorales - il y en a eu deux - sont finies."),
    ],
};

pub(super) struct HyphenSpace;

/// Pronouns that follow their verb with a hyphen.
const ENCLITICS: [&str; 19] = [
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t-il", "t-elle", "t-on", "t-ils",
    "t-elles", "moi", "toi", "lui", "leur",
];

impl Checker for HyphenSpace {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for pair in cx.words.windows(2) {
            let [left, right] = pair else { continue };
            let Some(gap) = cx.text.get(left.at.end() as usize..right.at.start() as usize) else {
                continue;
            };
            // The hyphen of an enclitic is part of its token if a letter precedes it.
            let joined = match gap {
                " -" | "- " => right.text,
                " " if right.text.starts_with('-') => &right.text[1..],
                _ => continue,
            };
            let enclitic = ENCLITICS.contains(&joined) && left.can_be_finite();
            let prefix = gap == "- "
                && left.shape == Shape::Lower
                && left.can_be(PartOfSpeech::Prefix)
                && !left.can_be(PartOfSpeech::Preposition)
                && right.shape == Shape::Lower
                && (right.can_be(PartOfSpeech::Noun) || right.can_be(PartOfSpeech::Adjective))
                && !right.can_be(PartOfSpeech::Conjunction)
                && !right.can_be(PartOfSpeech::Preposition);
            if !(enclitic || prefix) {
                continue;
            }
            let start = left.at.end() as usize;
            let end = right.at.end() as usize - joined.len();
            let right_text = format!("{}-{joined}", left.text);
            let at = span(start, end);
            sink.push(
                Finding::new(&RULE, at, 86)
                    .arg("right", right_text)
                    .replace("-", Applicability::Safe),
            );
        }
        // A hyphen that is a token of its own before « t-il ».
        for index in marks(cx) {
            let spaced = text(cx, index) == "-"
                && index > 1
                && kind(cx, index - 1) == Some(TokenKind::Space)
                && kind(cx, index + 1) == Some(TokenKind::Word)
                && matches!(text(cx, index + 1), "t")
                && text(cx, index + 2).starts_with('-');
            let verb = spaced
                && word_at(cx, index - 2).is_some_and(|at| cx.words[at].can_be_finite())
                && ENCLITICS.contains(&&text(cx, index + 2)[1..]);
            if verb {
                let space = cx.tokens[index - 1].range;
                let right = format!("{}-t{}", text(cx, index - 2), text(cx, index + 2));
                let finding =
                    Finding::new(&RULE, space.cover(cx.tokens[index].range), 86).arg("right", right);
                sink.push(finding.replace("-", Applicability::Safe));
            }
        }
    }
}
