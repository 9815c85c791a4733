//! Looking French forms up.

use super::Analysis;
use super::accents::AccentBlind;
use super::analysis::leading;
use super::data::{self, Reading};
use crate::frequency::{Language, zipf};
use crate::memory::Memory;
use crate::word::{capitalise, fold, without_hyphen};
use fst::{IntoStreamer, Streamer};
use std::sync::Arc;

/// Every reading of `form`, function words first; empty where the lexicon does not know it.
///
/// `form` may be in any case. Where it is written with capitals and is not known, capitals without their accents are
/// seen through (`ETAT`, `Etat`). An elided word is looked up with its apostrophe (`l’`), an enclitic with or without
/// its hyphen (`-t-il`). [`Analysis::capital`] tells readings that need a capital (`Paris`).
pub fn analyses(form: &str) -> Vec<Analysis> {
    readings(form).map(Reading::analysis).collect()
}

/// Words whose readings were put together before; a kilobyte each at most.
static ANALYSES: Memory<Vec<Analysis>> = Memory::new(20_000);

/// The same as [`analyses`], for the words of a text, most of which were asked for before.
pub fn known_analyses(form: &str) -> Arc<Vec<Analysis>> {
    ANALYSES.of(form, || analyses(form))
}

/// The readings as they are stored, in the order of [`analyses`].
pub(super) fn readings(form: &str) -> impl Iterator<Item = Reading> {
    rank(form).into_iter().flat_map(data::readings)
}

fn rank(form: &str) -> Option<u32> {
    let bare = without_hyphen(form);
    let folded = fold(bare);
    data::rank(&folded).or_else(|| {
        // "Etat": only a capital may have lost its accent.
        if !bare.starts_with(char::is_uppercase) {
            return None;
        }
        restored(bare, &folded).into_iter().next()
    })
}

/// The lemma that stands for a folded form in counts.
pub(crate) fn leading_lemma(folded: &str) -> Option<&'static str> {
    let rank = data::rank(folded)?;
    let at = leading(data::readings(rank).map(|reading| reading.analysis().pos))?;
    data::readings(rank)
        .nth(at)
        .map(|reading| data::lemma(reading.lemma()))
}

/// Whether the lexicon knows `form`; see [`analyses`] for how it is looked up.
pub fn contains(form: &str) -> bool {
    rank(form).is_some()
}

/// Whether `form`, with hyphens or apostrophes inside, is one word: `rendez-vous`, `c’est-à-dire`.
pub fn is_compound(form: &str) -> bool {
    let folded = fold(form);
    COMPOUNDS.contains(&&*folded) || data::rank(&folded).is_some()
}

/// Compounds that the dictionary builds of their parts.
const COMPOUNDS: &[&str] = &[
    "c'est-à-dire",
    "quelqu'un",
    "quelqu'une",
    "aujourd'hui",
    "d'ores-et-déjà",
    "s'il-vous-plaît",
];

/// Whether `form` can be a form of a verb with a person.
pub fn is_verb_form(form: &str) -> bool {
    readings(form).any(|reading| reading.analysis().is_finite_verb())
}

/// How `form` is spelled with the accents, cedillas and ligatures that it lacks: `Etat` and `etat` give `état`,
/// `ecole` gives `école`, `oeuvre` gives `œuvre`. In lower case, the most frequent first; empty where nothing but `form`
/// itself matches.
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

/// The folded form with a capital where the lexicon knows it with one only: `belgique` to `Belgique`.
pub(crate) fn in_its_case(folded: &str) -> String {
    let mut readings = readings(folded).map(Reading::analysis).peekable();
    if readings.peek().is_some() && readings.all(|reading| reading.capital) {
        capitalise(folded)
    } else {
        folded.to_owned()
    }
}

/// Every form that equals `folded` once accents are taken off both, in alphabetical order.
pub(crate) fn spelled_alike(folded: &str) -> Vec<String> {
    accented(folded).iter().map(|&rank| data::form(rank)).collect()
}

/// Words that were looked for before: capitals and the words that no lexicon knows are asked for by several rules.
static ACCENTED: Memory<Vec<u32>> = Memory::new(10_000);

/// Forms that differ from `folded` in accents at most.
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

/// Forms that differ from `bare` in the accents of its capitals only.
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

/// The same where only the first letter is a capital, as in every name: a look into the few ways to write it.
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
