//! A sentence that begins with a lower-case letter.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{is_space, marks, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_language::word::capitalise;
use copydesk_model::{Applicability, Category, SegmentKind, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.sentence-capital",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le pont est fermé. il rouvrira lundi.",
            "Le pont est fermé. Il rouvrira lundi.",
        ),
        Example::fixes(
            "le pont est fermé. Il rouvrira lundi.",
            "Le pont est fermé. Il rouvrira lundi.",
        ),
        Example::not_flagged(
            "Voir l’art. 12 et le vol. deux, p. ex. celui du prof. de dessin, etc. puis la suite.",
        ),
        Example::not_flagged("« Quoi ? » dit-il… puis il part. iPhone et eBay sont des marques."),
    ],
};

/// Returns the first word of a paragraph of several sentences, if it begins with a lower-case letter and the first
/// sentence ends with a full stop.
fn small_start<'c, 't>(cx: &'c SegmentContext<'t>, paragraph: TextRange) -> Option<&'c Word<'t>> {
    let first = cx
        .words
        .partition_point(|word| word.at.start() < paragraph.start());
    let word = cx.words.get(first)?;
    let mut sentences = cx
        .sentences
        .iter()
        .filter(|sentence| paragraph.contains(**sentence));
    let sentence = sentences.next()?;
    let is_wrong = sentences.next().is_some()
        && sentence.contains(word.at)
        && word.shape == Shape::Lower
        && word.in_french()
        && TextRange::new(paragraph.start(), word.at.start())
            .of_text(cx.text)?
            .trim()
            .is_empty()
        && sentence.of_text(cx.text)?.ends_with('.')
        && !paragraph.of_text(cx.text)?.contains('\n');
    is_wrong.then_some(word)
}

pub(super) struct SentenceCapital;

/// Words that are abbreviations before a full stop; all shorter words count as abbreviations too.
const ABBREVIATIONS: [&str; 22] = [
    "chap", "prof", "janv", "févr", "avr", "juil", "sept", "comp", "prov", "univ", "dept", "dépt", "coll",
    "trad", "préf", "hist", "appt", "arch", "ital", "angl", "appr", "approx",
];

impl Checker for SentenceCapital {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut push = |at: TextRange, word: &str, confidence: u8| {
            let right = capitalise(word);
            sink.push(
                Finding::new(&RULE, at, confidence)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::NeedsReview),
            );
        };
        if cx.kind == SegmentKind::Paragraph {
            for word in cx.paragraphs().filter_map(|paragraph| small_start(cx, paragraph)) {
                push(word.at, word.text, 76);
            }
        }
        for index in marks(cx) {
            if text(cx, index) != "." || index == 0 || !is_space(cx, index + 1) {
                continue;
            }
            let (Some(last), Some(next)) = (word_at(cx, index - 1), word_at(cx, index + 2)) else {
                continue;
            };
            let (last, next) = (&cx.words[last], &cx.words[next]);
            let whole = last.shape == Shape::Lower
                && last.text.chars().count() > 3
                && !ABBREVIATIONS.contains(&&*last.fold)
                && (last.in_french() || last.text.chars().count() > 5);
            // Before a word that continues the sentence, the full stop is probably the error.
            let begins = next.shape == Shape::Lower
                && next.in_french()
                && !next
                    .analyses()
                    .iter()
                    .all(|analysis| analysis.pos == PartOfSpeech::Preposition);
            if whole && begins {
                push(next.at, next.text, 84);
            }
        }
    }
}
