//! A day of the week or a month that differs from the source.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::EnglishSource as _;
use crate::rules::typography::convention;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::{DAYS, MONTHS};
use copydesk_language::word::{like, strip_accents};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.date-differs",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Critical,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("La réunion aura lieu mercredi.", "La réunion aura lieu mardi.")
            .of("The meeting will take place on Tuesday."),
        Example::fixes(
            "La loi de mars s’appliquera en octobre.",
            "La loi de mars s’appliquera en septembre.",
        )
        .of("The law passed in March will apply from September."),
        Example::fixes("Le marché a lieu les mercredis.", "Le marché a lieu les mardis.")
            .of("The market is held on Tuesdays."),
        Example::not_flagged("La réunion aura lieu demain.").of("The meeting will take place on Tuesday."),
        Example::not_flagged("La réunion de mars peut avoir lieu.").of("The March meeting may take place."),
        Example::not_flagged("Du lundi au mercredi.").of("On Tuesday."),
    ],
};

pub(super) struct DateDiffers;

impl Checker for DateDiffers {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(french) = convention::of(cx.language) else {
            return;
        };
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        sink.extend(differing(cx, source, &DAYS, &french.days));
        sink.extend(differing(cx, source, &MONTHS, &french.months));
    }
}

/// Returns a finding if exactly one name in the translation is not in the source, and exactly one in the source is not
/// in the translation.
fn differing(
    cx: &SegmentContext<'_>,
    source: &SourceText<'_>,
    english: &[&str],
    french: &[&'static str],
) -> Option<Finding> {
    let theirs = |number: usize| {
        source
            .words
            .iter()
            .find(|word| word.shape != Shape::Lower && names(&word.fold, english[number]))
    };
    let ours = |number: usize| {
        cx.words
            .iter()
            .filter(move |word| names(&word.fold, french[number]))
    };
    let mut added =
        (0..french.len()).filter(|&number| ours(number).next().is_some() && theirs(number).is_none());
    let (Some(wrong), None) = (added.next(), added.next()) else {
        return None;
    };
    let mut lost =
        (0..english.len()).filter(|&number| theirs(number).is_some() && ours(number).next().is_none());
    let (Some(right), None) = (lost.next(), lost.next()) else {
        return None;
    };
    let (word, None) = (ours(wrong).next()?, ours(wrong).nth(1)) else {
        return None;
    };
    let plural = if word.fold.ends_with('s') && !french[wrong].ends_with('s') {
        "s"
    } else {
        ""
    };
    let name = like(word.text, &format!("{}{plural}", french[right]));
    let finding = Finding::new(&RULE, word.at, 92)
        .arg("wrong", word.text)
        .arg("source", theirs(right)?.text);
    Some(finding.replace(name, Applicability::NeedsReview))
}

/// Whether the word, in lower case, is the name of a day or a month, maybe in the plural or without accents.
fn names(word: &str, name: &str) -> bool {
    let singular = |word: &str| word.strip_suffix('s').filter(|_| !name.ends_with('s')) == Some(name);
    word == name || singular(word) || *strip_accents(name) == *word
}
