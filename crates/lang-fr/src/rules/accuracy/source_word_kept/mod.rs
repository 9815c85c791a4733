//! A word of the source that is unchanged in the translation and not French.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{EnglishSource as _, FrenchWord as _};
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::{bilingual, english};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.source-word-kept",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::flags("La réunion des stakeholders a duré.").of("The meeting of stakeholders was long."),
        Example::not_flagged("Un podcast sur le jazz et le « slow food ».")
            .of("A podcast about jazz and slow food."),
        Example::not_flagged("Le genre Plasmodium vivax se répand.")
            .of("The genus Plasmodium vivax is spreading."),
        Example::not_flagged("La réunion des stakeholders a duré."),
    ],
};

pub(super) struct UntranslatedWord;

/// Words more frequent than this in French (Zipf) are loanwords.
const LOAN: f32 = 2.6;
/// Words rarer than this in English (Zipf) are technical terms, and may be loanwords.
const TERM: f32 = 2.7;
/// The minimum length: shorter words are abbreviations and symbols.
const MIN_WORD: usize = 5;

impl Checker for UntranslatedWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        let mut index = 0;
        while index < cx.words.len() {
            if !is_left(cx, source, index) {
                index += 1;
                continue;
            }
            // Consecutive words that are also consecutive in the source are one finding.
            let mut end = index + 1;
            while end < cx.words.len() && cx.joined(end - 1) && is_left(cx, source, end) {
                end += 1;
            }
            let at = TextRange::new(cx.words[index].at.start(), cx.words[end - 1].at.end());
            let mut finding = Finding::new(&RULE, at, 80).arg("word", &cx.text[at]);
            if end == index + 1 {
                for (form, _) in bilingual::french_of(&cx.words[index].fold).into_iter().take(3) {
                    finding = finding.replace(form, Applicability::NeedsReview);
                }
            }
            sink.push(finding);
            index = end;
        }
    }
}

/// Whether the word is in the source in lower case, and neither in the French lexicon nor frequent in French.
fn is_left(cx: &SegmentContext<'_>, source: &SourceText<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let plain = word.shape == Shape::Lower
        && !word.quoted
        && word.text.len() >= MIN_WORD
        && word.text.bytes().all(|byte| byte.is_ascii_lowercase())
        && !word.in_french()
        && english::contains(&word.fold);
    plain
        && zipf(Language::French, &word.fold) < LOAN
        && zipf(Language::English, &word.fold) >= TERM
        && source
            .occurrences(&word.fold)
            .any(|own| own.shape == Shape::Lower)
        && !follows_name(cx, index)
}

/// « Plasmodium vivax », « Aeroflot cargo »: part of the name before it.
fn follows_name(cx: &SegmentContext<'_>, index: usize) -> bool {
    let capital = |word: &Word<'_>| word.shape != Shape::Lower && !word.in_french();
    cx.previous(index).is_some_and(capital) || cx.next(index).is_some_and(capital)
}
