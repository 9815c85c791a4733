//! A question mark of the source that is missing from the translation.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.question-mark-lost",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Où va le prix du blé.", "Où va le prix du blé\u{202f}?")
            .of("Where is the price of wheat going?"),
        Example::fixes("Pourquoi ont-ils attendu", "Pourquoi ont-ils attendu\u{202f}?")
            .of("Why did they wait?"),
        Example::not_flagged("Où va le prix du blé ?").of("Where is the price of wheat going?"),
        Example::not_flagged("On se demande où va le blé.").of("Where is the wheat going? One wonders."),
        Example::not_flagged("Reste à savoir s’ils attendront.").of("Will they wait?"),
    ],
};

pub(super) struct QuestionMarkLost;

impl Checker for QuestionMarkLost {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text() else { return };
        if !asks(source) || cx.text.contains(['?', '？', '؟']) || !is_question(cx) {
            return;
        }
        let body = cx
            .text
            .trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, '.' | '…'));
        let Some(last) = cx
            .words
            .last()
            .filter(|last| last.at.end() as usize <= body.len())
        else {
            return;
        };
        let end = body.len() as u32;
        let stops = cx.text[body.len()..].trim_end().len() as u32;
        let mark = Edit::replace(TextRange::new(end, end + stops), "\u{202f}?");
        let at = TextRange::new(last.at.start(), end + stops);
        sink.push(Finding::new(&RULE, at, 85).edit("?", vec![mark], Applicability::Safe));
    }
}

/// Whether the source is one question.
fn asks(source: &SourceText<'_>) -> bool {
    let body = source
        .text
        .trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, '"' | '”' | ')'));
    body.ends_with('?') && body.matches('?').count() == 1 && !body.contains(". ")
}

/// Whether the translation is a question: it begins with an interrogative, or has an inversion.
fn is_question(cx: &SegmentContext<'_>) -> bool {
    const INTERROGATIVES: [&str; 19] = [
        "qui", "que", "qu'", "quoi", "où", "quand", "comment", "pourquoi", "combien", "quel", "quelle",
        "quels", "quelles", "lequel", "laquelle", "est-ce", "faut-il", "à", "de",
    ];
    const ENCLITICS: [&str; 12] = [
        "-il", "-elle", "-ils", "-elles", "-on", "-t-il", "-t-elle", "-t-ils", "-t-elles", "-t-on", "-vous",
        "-nous",
    ];
    let Some(first) = cx.words.first() else {
        return false;
    };
    let begins = match &*first.fold {
        "à" | "de" => cx.words.get(1).is_some_and(|next| {
            matches!(
                &*next.fold,
                "qui" | "quoi" | "quel" | "quelle" | "quels" | "quelles"
            )
        }),
        "qui" | "que" | "qu'" => cx.words.len() > 2,
        other => INTERROGATIVES.contains(&other),
    };
    begins || cx.words.iter().any(|word| ENCLITICS.contains(&&*word.fold))
}
