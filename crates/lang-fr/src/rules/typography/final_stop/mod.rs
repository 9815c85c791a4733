//! A paragraph without a full stop at the end.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, SegmentKind, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.final-stop",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La séance est levée. Le conseil a voté. Il se réunira lundi en présence du maire",
            "La séance est levée. Le conseil a voté. Il se réunira lundi en présence du maire.",
        ),
        Example::not_flagged("Le conseil vote le budget\n\nLe conseil a voté. La suite :"),
        Example::not_flagged("Le pont rouvre. Photo : A. Martin\n\nLe pont rouvre. Lire aussi notre dossier"),
    ],
};

pub(super) struct FinalStop;

/// The minimum number of words of the last sentence: a shorter one may be a signature, a credit or a link.
const MIN_WORDS: usize = 6;

/// The minimum number of sentences: shorter paragraphs may be captions or verse.
const MIN_SENTENCES: usize = 3;

impl Checker for FinalStop {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if cx.kind != SegmentKind::Paragraph || cx.sentences.len() < MIN_SENTENCES {
            return;
        }
        let (Some(last), Some(word)) = (cx.sentences.last(), cx.words.last()) else {
            return;
        };
        let before = cx.sentences[cx.sentences.len() - 2];
        let parted = cx
            .text
            .get(before.end() as usize..last.start() as usize)
            .is_some_and(|gap| !gap.contains('\n'));
        let stopped = before.of_text(cx.text).is_some_and(|text| text.ends_with('.'));
        let words = cx.words_of_sentence(cx.sentences.len() - 1);
        let bare = word.at.end() as usize == cx.text.trim_end().len();
        if !parted || !stopped || !bare || words.len() < MIN_WORDS {
            return;
        }
        // A list of links, a caption or code has no finite verb, or a colon before its end.
        let verb = words
            .iter()
            .any(|word| word.can_be_finite() && word.shape == Shape::Lower);
        let colon = last
            .of_text(cx.text)
            .is_some_and(|text| text.contains([':', '|', '/', '•']));
        if !verb || colon || cx.tokens.last().is_some_and(|token| token.kind == TokenKind::Url) {
            return;
        }
        // The text is cut off before a noun: a full stop would not correct it.
        let cut = word.shape == Shape::Lower
            && !word.analyses().is_empty()
            && word.analyses().iter().all(|analysis| {
                matches!(
                    analysis.pos,
                    PartOfSpeech::Determiner | PartOfSpeech::Preposition | PartOfSpeech::Conjunction
                )
            });
        let at: TextRange = word.at;
        let finding = Finding::new(&RULE, at, 70).arg("word", word.text);
        sink.push(if cut {
            finding
        } else {
            finding.edit(
                format!("{}.", word.text),
                vec![Edit::insert(at.end(), ".")],
                Applicability::NeedsReview,
            )
        });
    }
}
