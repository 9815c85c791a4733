//! Look-up of French forms.

use super::Analysis;
use super::accents::AccentBlind;
use super::analysis::leading;
use super::data::{self, Reading};
use crate::cache::Cache;
use crate::frequency::{Language, zipf};
use crate::word::{capitalise, fold, without_hyphen};
use fst::{IntoStreamer, Streamer};
use std::sync::Arc;

/// Returns every reading of `form`, function words first; empty if the lexicon does not contain it.
///
/// `form` may be in any case. If it is capitalised and unknown, forms with accents on its capitals match too (`ETAT`,
/// `Etat`). An elided word is looked up with its apostrophe (`l’`), an enclitic with or without its hyphen (`-t-il`).
/// [`Analysis::capital`] marks readings that need a capital (`Paris`).
pub fn analyses(form: &str) -> Vec<Analysis> {
    readings(form).map(Reading::analysis).collect()
}

/// Cached analyses; one kilobyte each at most.
static ANALYSES: Cache<Vec<Analysis>> = Cache::new(20_000);

/// Like [`analyses`], with a cache for the words of a text, most of which are looked up repeatedly.
pub fn known_analyses(form: &str) -> Arc<Vec<Analysis>> {
    ANALYSES.of(form, || analyses(form))
}

/// Returns the stored readings, in the order of [`analyses`].
pub(super) fn readings(form: &str) -> impl Iterator<Item = Reading> {
    rank(form).into_iter().flat_map(data::readings)
}

fn rank(form: &str) -> Option<u32> {
    let bare = without_hyphen(form);
    let folded = fold(bare);
    data::rank(&folded).or_else(|| {
        // "Etat": only the accents of capitals are ignored.
        if !bare.starts_with(char::is_uppercase) {
            return None;
        }
        restored(bare, &folded).into_iter().next()
    })
}

/// Returns the lemma by which a folded form is counted.
pub(crate) fn leading_lemma(folded: &str) -> Option<&'static str> {
    let rank = data::rank(folded)?;
    let at = leading(data::readings(rank).map(|reading| reading.analysis().pos))?;
    data::readings(rank)
        .nth(at)
        .map(|reading| data::lemma(reading.lemma()))
}

/// Whether the lexicon contains `form`; see [`analyses`] for how it is looked up.
pub fn contains(form: &str) -> bool {
    rank(form).is_some()
}

/// Whether `form`, which contains hyphens or apostrophes, is one word: `rendez-vous`, `c’est-à-dire`.
pub fn is_compound(form: &str) -> bool {
    let folded = fold(form);
    COMPOUNDS.contains(&&*folded) || data::rank(&folded).is_some()
}

/// Compounds that the dictionary derives from their parts.
const COMPOUNDS: &[&str] = &[
    "c'est-à-dire",
    "quelqu'un",
    "quelqu'une",
    "aujourd'hui",
    "d'ores-et-déjà",
    "s'il-vous-plaît",
];

/// Whether `form` can be a finite verb form.
pub fn is_verb_form(form: &str) -> bool {
    readings(form).any(|reading| reading.analysis().is_finite_verb())
}

/// Returns the spellings of `form` with missing accents, cedillas and ligatures added: `Etat` and `etat` give `état`,
/// `ecole` gives `école`, `oeuvre` gives `œuvre`. In lower case, most frequent first; empty if only `form` itself
/// matches.
pub fn spelling_of(form: &str) -> Vec<String> {
    let folded = fold(form);
    let mut found: Vec<(f32, String)> = accented(&folded)
        .iter()
        .map(|&rank| data::form(rank))
        .filter(|other| *other != folded)
        .map(|other| (zipf(Language::French, &other), other))
        .collect();
    found.sort_by(|left, right| right.0.total_cmp(&left.0).then_with(|| left.1.cmp(&right.1)));
    found.into_iter().map(|(_, form)| form).collect()
}

/// Returns the folded form with a capital if the lexicon contains it only with one: `belgique` to `Belgique`.
pub(crate) fn in_its_case(folded: &str) -> String {
    let mut readings = readings(folded).map(Reading::analysis).peekable();
    if readings.peek().is_some() && readings.all(|reading| reading.capital) {
        capitalise(folded)
    } else {
        folded.to_owned()
    }
}

/// Returns every form that equals `folded` once accents are removed from both, in alphabetical order.
pub(crate) fn spelled_alike(folded: &str) -> Vec<String> {
    accented(folded).iter().map(|&rank| data::form(rank)).collect()
}

/// Cached look-ups: several rules look up capitalised words and unknown words.
static ACCENTED: Cache<Vec<u32>> = Cache::new(10_000);

/// Returns forms that differ from `folded` only in accents.
fn accented(folded: &str) -> Arc<Vec<u32>> {
    ACCENTED.of(folded, || search_accented(folded))
}

fn search_accented(folded: &str) -> Vec<u32> {
    let mut out = Vec::new();
    let mut stream = data::forms().search(AccentBlind::new(folded)).into_stream();
    while let Some((_, output)) = stream.next() {
        out.push(output.value() as u32);
    }
    out
}

/// Returns forms that differ from `bare` only in the accents of its capitals.
fn restored(bare: &str, folded: &str) -> Vec<u32> {
    let mut capitals = bare.chars();
    if let Some(first) = capitals.next()
        && !capitals.any(char::is_uppercase)
    {
        return restored_first(first, folded);
    }
    let fits = |candidate: &str| {
        candidate.chars().count() == bare.chars().count()
            && candidate
                .chars()
                .zip(bare.chars().zip(folded.chars()))
                .all(|(theirs, (written, ours))| theirs == ours || written.is_uppercase())
    };
    accented(folded)
        .iter()
        .copied()
        .filter(|&rank| fits(&data::form(rank)))
        .collect()
}

/// Like `restored` if only the first letter is a capital, as in names: tries the few possible first letters.
fn restored_first(first: char, folded: &str) -> Vec<u32> {
    // The accented letters that French words begin with.
    let accented = match first {
        'A' => &['à', 'â'][..],
        'C' => &['ç'],
        'E' => &['é', 'è', 'ê'],
        'I' => &['î', 'ï'],
        'O' => &['ô'],
        'U' => &['ù', 'û'],
        _ => &[],
    };
    let rest = folded.get(1..).unwrap_or_default();
    accented
        .iter()
        .filter_map(|letter| data::rank(&format!("{letter}{rest}")))
        .collect()
}

#[cfg(test)]
mod tests;
