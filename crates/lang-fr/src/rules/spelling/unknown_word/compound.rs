//! Compounds with hyphens that the lexicon does not have.

use super::candidate::candidates;
use super::derived::{Derivation, derivation};
use super::slot::Slot;
use super::{like_word, misspelling};
use crate::Finding;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use copydesk_language::collocation;
use copydesk_language::french::{self, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::spelling;
use copydesk_language::word::is_capitalised;
use copydesk_model::Applicability;

/// Returns the finding for a compound: one of its parts is misspelled, or it is near a compound in the lexicon.
pub(super) fn finding(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if word.fold.starts_with('-') || word.fold.ends_with('-') {
        return None;
    }
    let parts: Vec<&str> = word.fold.split('-').collect();
    if let Some(finding) =
        near_compound(cx, index, word, &parts).or_else(|| stray_hyphens(cx, index, word, &parts))
    {
        return Some(finding);
    }
    if spelling::check(&word.fold) {
        return None;
    }
    // « anti-aggrégants »: one misspelled part.
    let mut wrong = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| !spelling::check(&format!("{part}-")));
    let (place, part) = wrong.next()?;
    if wrong.next().is_some() || part.chars().count() < LONG_PART || derivation(part) != Derivation::None {
        return None;
    }
    let all = candidates(part);
    let (_, best) = all
        .iter()
        .filter(|candidate| candidate.second.is_none() && !is_capitalised(&candidate.text))
        .map(|candidate| (candidate.zipf - 2.0 * candidate.slips, candidate))
        .max_by(|one, other| one.0.total_cmp(&other.0))?;
    let margin = best.zipf - 2.0 * zipf(Language::French, part) - 2.3 - best.slips;
    if margin < 0.0
        || best
            .analyses
            .iter()
            .all(|own| own.pos == PartOfSpeech::Verb && own.is_finite_verb())
    {
        return None;
    }
    let mut fixed = parts.clone();
    fixed[place] = &best.text;
    Some(
        misspelling(word, best.slips, margin)
            .replace(like_word(cx, word, &fixed.join("-")), Applicability::NeedsReview),
    )
}

/// The minimum length of a part that is checked by itself, in letters.
const LONG_PART: usize = 6;

/// « ras-de-marée », « tète-à-tête »: a compound in the lexicon with one wrong part.
fn near_compound(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>, parts: &[&str]) -> Option<Finding> {
    // « vice-procureure », « semi-tons »: prefixes form compounds freely.
    let first = *parts.first()?;
    if spelling::is_prefix(first) || parts.last() == Some(&"une") {
        return None;
    }
    let slot = Slot::new(cx, index);
    let near = candidates(&word.fold);
    let (_, best) = near
        .iter()
        .filter(|candidate| candidate.slips <= 1.1 && candidate.second.is_none())
        .filter(|candidate| one_part_apart(parts, &candidate.text))
        .map(|candidate| (slot.score(candidate), candidate))
        .max_by(|one, other| one.0.total_cmp(&other.0))?;
    let finding = misspelling(word, best.slips, 0.5);
    Some(finding.replace(like_word(cx, word, &best.text), Applicability::NeedsReview))
}

/// Whether a known compound has the same number of parts, one or two of which differ. A difference only in accents or
/// in the plural ending does not count.
fn one_part_apart(parts: &[&str], compound: &str) -> bool {
    let others: Vec<&str> = compound.split('-').collect();
    let pairs = || parts.iter().copied().zip(others.iter().copied());
    others.len() == parts.len()
        && pairs().any(|(own, other)| own == other)
        && pairs().filter(|(own, other)| own != other).all(|(own, other)| {
            (french::contains(other) || !french::contains(own)) && !is_plural_of(own, other)
        })
}

/// Whether `own` is `other` with a plural ending: « compte-rendus » does not mean « compte-rendu ».
fn is_plural_of(own: &str, other: &str) -> bool {
    own.strip_prefix(other)
        .is_some_and(|rest| matches!(rest, "s" | "x"))
}

/// « en-dessous », « tout-de-suite »: an expression that is written without hyphens.
fn stray_hyphens(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>, parts: &[&str]) -> Option<Finding> {
    // As a noun, such an expression has hyphens: « un à-peu-près ».
    let noun = cx
        .previous(index)
        .is_some_and(|before| before.can_be(PartOfSpeech::Determiner));
    if noun || !LOOSE.contains(parts.first()?) {
        return None;
    }
    let loose = parts.windows(2).all(|pair| {
        french::contains(pair[0])
            && french::contains(pair[1])
            && collocation::pair(pair[0], pair[1]) >= TOGETHER
    });
    loose.then(|| {
        misspelling(word, 0.8, 0.2).replace(like_word(cx, word, &parts.join(" ")), Applicability::NeedsReview)
    })
}

/// Words that begin expressions and hardly any compound.
const LOOSE: &[&str] = &[
    "en", "à", "de", "au", "aux", "tout", "parce", "afin", "tandis", "dès", "bien", "quand",
];
/// How much more often than by chance (natural logarithm) the words of an expression are neighbours.
const TOGETHER: f32 = 2.0;
