//! A name or an identifier that is spelled differently from the source.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::source::{SourceText, SourceWord};
use crate::{Example, Finding, RuleMeta};
use copydesk_engine::Language;
use copydesk_language::english;
use copydesk_language::word::{fold, strip_accents};
use copydesk_model::{Applicability, Category, Severity};
use std::collections::HashSet;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.name-differs",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le juge Tremblet a parlé, selon la cour.",
            "Le juge Tremblett a parlé, selon la cour.",
        )
        .of("Judge Tremblett spoke, according to the court."),
        Example::fixes("La reprise après le VOVID-21.", "La reprise après le COVID-21.")
            .of("The recovery after COVID-21."),
        Example::fixes("Le capteur LidarX2 tourne.", "Le capteur LidarX3 tourne.")
            .of("The LidarX3 sensor is running."),
        Example::not_flagged("Le SRAS-CoV-2 et l’OTAN.").of("SARS-CoV-2 and NATO."),
        Example::not_flagged("Londres et la Californie ; Alexandre Ivanovitch.")
            .of("London and California; Alexander Ivanovich."),
        Example::not_flagged("Les Canadiens et Éric Tremblett.").of("Canadians and Eric Tremblett."),
    ],
};

pub(super) struct NameDiffers;

impl Checker for NameDiffers {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if !cx.pack.has_lexicon() {
            return;
        }
        let Some(source) = cx.source_text() else { return };
        let mut missing: Option<Vec<&SourceWord<'_>>> = None;
        for word in &cx.words {
            if !is_candidate(word) || source.holds(&word.fold) {
                continue;
            }
            let missing = missing.get_or_insert_with(|| absent(cx, source));
            let mut like = missing.iter().filter(|own| is_twin(cx.pack, word.text, own.text));
            let (Some(own), None) = (like.next(), like.next()) else {
                continue;
            };
            let finding = Finding::new(&RULE, word.at, 85)
                .arg("name", word.text)
                .arg("right", own.text);
            sink.push(finding.replace(own.text, Applicability::NeedsReview));
        }
    }
}

/// The minimum length: shorter names resemble too many others.
const MIN_NAME: usize = 5;

/// Whether the word is an unknown name.
fn is_candidate(word: &Word<'_>) -> bool {
    word.shape != Shape::Lower
        && word.text.chars().count() >= MIN_NAME
        && !word.text.ends_with(['\'', '’', '-'])
        && !word.is_known()
        && !english::contains(&word.fold)
}

/// Returns the names and identifiers of the source that are missing from the translation, at most a few dozen.
fn absent<'s, 't>(cx: &SegmentContext<'_>, source: &'s SourceText<'t>) -> Vec<&'s SourceWord<'t>> {
    const MAX_NAMES: usize = 40;
    let written: HashSet<&str> = cx.words.iter().map(|word| &*word.fold).collect();
    source
        .words
        .iter()
        .filter(|own| own.shape != Shape::Lower && own.text.chars().count() >= MIN_NAME)
        // An English word at the start of a sentence is not a name.
        .filter(|own| !(own.untelling && english::contains(&own.fold)))
        .filter(|own| !written.contains(&*own.fold))
        .take(MAX_NAMES)
        .collect()
}

/// Whether one spelling is a typo of the other: they differ by one or two letters, but not as the spellings of a name
/// in two languages do.
fn is_twin(pack: &dyn Language, target: &str, source: &str) -> bool {
    let (one, other) = (fold(target), fold(source));
    let (one, other) = (strip_accents(&one), strip_accents(&other));
    if one == other || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let identifier = |name: &str| name.bytes().any(|byte| byte.is_ascii_digit());
    if identifier(&one) != identifier(&other) {
        return false;
    }
    // Languages transcribe foreign names differently (Poutine, Putin), and with their own endings (Ivanovitch).
    if !identifier(&one)
        && (adapted(&one) == adapted(&other) || pack.look_up(source, Shape::of(source)).known)
    {
        return false;
    }
    // A translated acronym has its letters in the order of the translated words: SRAS, SARS.
    if Shape::of(target) != Shape::Capital && letters(&one) == letters(&other) {
        return false;
    }
    let length = one.chars().count().min(other.chars().count());
    let most = if length >= 9 { 2 } else { 1 };
    distance(&one, &other) <= most
}

/// Returns the letters of a name, sorted.
fn letters(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.chars().collect();
    letters.sort_unstable();
    letters
}

/// Returns a name without the differences in spelling between languages.
fn adapted(name: &str) -> String {
    const SOUNDS: [(&str, &str); 22] = [
        ("tch", "c"),
        ("tsch", "c"),
        ("sch", "c"),
        ("ch", "c"),
        ("sh", "c"),
        ("dj", "j"),
        ("kh", "k"),
        ("gu", "g"),
        ("ou", "u"),
        ("oo", "u"),
        ("ph", "f"),
        ("qu", "k"),
        ("ck", "k"),
        ("c", "k"),
        ("q", "k"),
        ("y", "i"),
        ("w", "v"),
        ("z", "s"),
        ("ff", "f"),
        ("ss", "s"),
        ("ee", "i"),
        ("h", ""),
    ];
    let mut out = name.to_owned();
    for (from, to) in SOUNDS {
        out = out.replace(from, to);
    }
    // Endings in which languages differ: Andrea and André, Catalan and Catalane.
    out.trim_end_matches(['a', 'e', 'i', 'n', 'o', 's']).to_owned()
}

/// Returns the edit distance between two short words (insertion, deletion, substitution, transposition).
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let width = other.len() + 1;
    let mut table: Vec<usize> = (0..width).collect();
    let mut before = table.clone();
    for (row, ch) in one.iter().enumerate() {
        let older = std::mem::replace(&mut before, table.clone());
        table[0] = row + 1;
        for (column, own) in other.iter().enumerate() {
            let same = before[column] + usize::from(ch != own);
            let mut best = same.min(before[column + 1] + 1).min(table[column] + 1);
            if row > 0 && column > 0 && *ch == other[column - 1] && one[row - 1] == *own {
                best = best.min(older[column - 1] + 1);
            }
            table[column + 1] = best;
        }
    }
    table[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_engine::language::Unknown;

    #[test]
    fn exchanged_letters_are_one_edit() {
        assert_eq!(distance("vocid", "covid"), 2);
        assert_eq!(distance("vovid", "covid"), 1);
        assert_eq!(distance("abdc", "abcd"), 1);
        assert_eq!(distance("", "ab"), 2);
    }

    #[test]
    fn transcriptions_are_not_misspellings() {
        assert!(!is_twin(&Unknown, "Poutine", "Putin") && !is_twin(&Unknown, "Sergueï", "Sergei"));
        assert!(is_twin(&Unknown, "Tremblet", "Tremblett") && is_twin(&Unknown, "VOVID-19", "COVID-19"));
    }
}
