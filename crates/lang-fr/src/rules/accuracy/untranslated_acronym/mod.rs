//! An acronym of the source after its translated long form: « cystectomie robotique (RC) ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::brackets;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::PartOfSpeech;
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::strip_accents;
use copydesk_model::{Applicability, Category, Severity};
use std::collections::HashMap;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.untranslated-acronym",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La pression veineuse centrale (CVP) a été mesurée, et la CVP a baissé.",
            "La pression veineuse centrale (PVC) a été mesurée, et la PVC a baissé.",
        )
        .of("Central venous pressure (CVP) was measured, and CVP fell."),
        Example::not_flagged("Le Bureau fédéral d’enquête (FBI) a été saisi.")
            .of("The Federal Bureau of Investigation (FBI) was called in."),
        Example::not_flagged("La tension artérielle moyenne (TAM) baisse.")
            .of("The mean arterial pressure (MAP) is falling."),
        Example::not_flagged("Le Blue River Trust (BRT) a payé.").of("The Blue River Trust (BRT) paid."),
    ],
};

pub(super) struct UntranslatedAcronym;

impl Checker for UntranslatedAcronym {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text() else { return };
        let mut known: HashMap<&str, String> = HashMap::new();
        for place in brackets::single_words(cx) {
            let acronym = &*cx.words[place].fold;
            if !known.contains_key(acronym)
                && let Some(right) = judge(cx, source, place)
            {
                known.insert(acronym, right);
            }
        }
        if known.is_empty() {
            return;
        }
        for word in &cx.words {
            let Some(right) = known.get(&*word.fold) else {
                continue;
            };
            let finding = Finding::new(&RULE, word.at, 90)
                .arg("acronym", word.text)
                .arg("right", right.as_str());
            sink.push(finding.replace(right.clone(), Applicability::NeedsReview));
        }
    }
}

/// Acronyms more frequent than this in French (Zipf) are not flagged.
const ADOPTED: f32 = 3.5;

/// Returns the acronym in the order of the French words; `None` if it is not flagged.
fn judge(cx: &SegmentContext<'_>, source: &SourceText<'_>, place: usize) -> Option<String> {
    let word = &cx.words[place];
    let letters: Vec<char> = word.fold.chars().collect();
    if !(2..=6).contains(&letters.len()) || !letters.iter().all(char::is_ascii_lowercase) {
        return None;
    }
    let long = letters.len() > 2;
    if long && zipf(Language::French, &word.fold) >= ADOPTED {
        return None;
    }
    let plural = format!("{}s", word.fold);
    let mut theirs = source.places(&word.fold).iter().chain(source.places(&plural));
    let theirs = theirs.find(|&&at| {
        let own = &source.words[at];
        let upper = own.text.chars().filter(|ch| ch.is_uppercase()).count();
        let lower = own.text.chars().filter(|ch| ch.is_lowercase()).count();
        upper >= 2 && lower <= 1 && brackets::around(source.text, own.at)
    })?;
    let before = &source.words[theirs.saturating_sub(letters.len() + 4)..*theirs];
    let initials: Vec<char> = before
        .iter()
        .flat_map(|own| own.fold.split('-'))
        .filter_map(|part| part.chars().next())
        .collect();
    if !in_order(&letters, &initials) {
        return None;
    }
    let phrase = long_form(cx, place, letters.len());
    // Words that the translation shares with the source: the long form is a name that was kept.
    let kept = phrase
        .iter()
        .filter(|own| before.iter().any(|other| other.fold == own.fold))
        .count();
    let own: Vec<char> = phrase
        .iter()
        .flat_map(|own| own.text.split('-'))
        .filter_map(|part| strip_accents(part).chars().next())
        .map(|ch| ch.to_ascii_lowercase())
        .collect();
    if kept * 2 >= phrase.len() || in_order(&letters, &own) {
        return None;
    }
    ordered(&letters, &own).map(|right| right.to_uppercase())
}

/// Returns the content words before the acronym, nearest last: as many as it has letters, and a few more.
fn long_form<'c, 't>(cx: &'c SegmentContext<'t>, place: usize, letters: usize) -> Vec<&'c Word<'t>> {
    let sentence = cx.words[place].sentence;
    let full = |word: &&Word<'t>| {
        !word.analyses().iter().any(|analysis| {
            matches!(
                analysis.pos,
                PartOfSpeech::Determiner | PartOfSpeech::Preposition | PartOfSpeech::Conjunction
            )
        })
    };
    let mut words: Vec<_> = cx.words[..place]
        .iter()
        .rev()
        .take_while(|word| word.sentence == sentence)
        .filter(full)
        .take(letters + 2)
        .collect();
    words.reverse();
    words
}

/// Whether the letters occur in this order among the initials.
fn in_order(letters: &[char], initials: &[char]) -> bool {
    let mut left = letters.iter().rev().peekable();
    for initial in initials.iter().rev() {
        left.next_if(|&&letter| letter == *initial);
    }
    left.peek().is_none()
}

/// Returns the letters in the order of the initials, from the nearest run that has them all; `None` if one is missing.
fn ordered(letters: &[char], initials: &[char]) -> Option<String> {
    let mut wanted = letters.to_vec();
    let mut out = Vec::new();
    for initial in initials.iter().rev() {
        if let Some(at) = wanted.iter().position(|letter| letter == initial) {
            wanted.remove(at);
            out.push(*initial);
        }
    }
    wanted.is_empty().then(|| out.into_iter().rev().collect())
}
