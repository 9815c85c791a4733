//! A name, an acronym or an identifier that has capitals in the source but not in the translation.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::brackets;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::word::{capitalise, fold};
use copydesk_model::{Applicability, Category, Message, Severity};
use copydesk_text::TextRange;
use std::collections::{BTreeMap, HashSet};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.lost-capital",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La ville de kampala, en ouganda, se prépare.",
            "La ville de Kampala, en Ouganda, se prépare.",
        )
        .of("The city of Kampala, Uganda, is getting ready."),
        Example::fixes("Le récepteur mglur5 est actif.", "Le récepteur mGluR5 est actif.")
            .of("The mGluR5 receptor is active."),
        Example::fixes(
            "L’indice de masse (imc) baisse, et l’imc compte.",
            "L’indice de masse (IMC) baisse, et l’IMC compte.",
        )
        .of("The mass index (BMI) is falling, and BMI counts."),
        Example::fixes("Les chefs de l’otan sont là.", "Les chefs de l’OTAN sont là.")
            .of("The leaders of NATO are here."),
        Example::fixes(
            "Une souche de e. faecalis résiste.",
            "Une souche de E. faecalis résiste.",
        )
        .of("A strain of E. faecalis resists."),
        Example::not_flagged("La police et un plan français de mars.")
            .of("The Police and a French Plan of March UN."),
        Example::not_flagged("Un podcast sur le jazz.").of("Experts Praise Great Podcast About Jazz"),
        Example::not_flagged("Le bluetooth de l’appareil.")
            .of("The bluetooth of the device; Bluetooth is old."),
    ],
};

pub(super) struct LostCapital;

/// The minimum confidence of a form that is in the source itself.
const CERTAIN: u8 = 90;

impl Checker for LostCapital {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text() else { return };
        let names = SourceNames::read(cx, source);
        let forms = SourceForms::read(source);
        // Acronyms in brackets after their long form are acronyms in the rest of the segment too.
        let mut learned: BTreeMap<&str, String> = BTreeMap::new();
        if source_has_bracketed_acronym(source) {
            for place in brackets::single_words(cx) {
                let word = &cx.words[place];
                if let Some(right) = bracketed(word, source, &forms) {
                    learned.insert(&word.fold, right);
                }
            }
        }
        for (index, word) in cx.words.iter().enumerate() {
            if word.shape != Shape::Lower {
                continue;
            }
            let found = if word.text.chars().count() == 1 {
                genus(cx, source, index)
            } else if is_ordinary(word) {
                // An ordinary word is an acronym only in brackets.
                learned
                    .get(&*word.fold)
                    .filter(|_| brackets::encloses(cx, index))
                    .map(|right| (right.clone(), 82))
            } else {
                learned
                    .get(&*word.fold)
                    .map(|right| (right.clone(), 88))
                    .or_else(|| as_in_source(word, source, &forms))
                    .or_else(|| names.restore(word, source))
            };
            let Some((right, confidence)) = found else {
                continue;
            };
            if right == word.text {
                continue;
            }
            let finding = Finding::new(&RULE, word.at, confidence)
                .arg("word", word.text)
                .arg("right", right.as_str());
            // A form that is in the source is certain; one composed of its parts is not.
            let applicability = if confidence >= CERTAIN {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(finding.replace(right, applicability));
        }
        roman_numerals(cx, source, sink);
    }
}

/// Whether the word is in the French lexicon in lower case.
fn is_ordinary(word: &Word<'_>) -> bool {
    word.analyses().iter().any(|analysis| !analysis.capital)
}

/// Returns the spelling with capitals in the source; `None` if the source also has it in lower case, or if the capital
/// is due to its position.
fn as_in_source(word: &Word<'_>, source: &SourceText<'_>, forms: &SourceForms<'_>) -> Option<(String, u8)> {
    if let Some(right) = telling(source, &word.fold) {
        return Some((right.to_owned(), 93));
    }
    if let Some(right) = name_in_its_place(source, word) {
        return Some((right, 86));
    }
    // « les dep » for “DEPs”.
    let plural = format!("{}s", word.fold);
    if let Some(right) = telling(source, &plural).and_then(|plural| plural.strip_suffix('s'))
        && Shape::of(right) == Shape::Upper
    {
        return Some((right.to_owned(), 90));
    }
    if word.text.contains('-') {
        return by_parts(forms, word.text);
    }
    permuted(forms, &word.fold).map(|right| (right, 88))
}

/// Returns the word with its capitals if the source never has it in lower case, and not only at the start of a
/// sentence.
fn telling<'s>(source: &'s SourceText<'_>, folded: &str) -> Option<&'s str> {
    let mut right = None;
    for word in source.occurrences(folded) {
        let written = strip_possessive(word.text);
        match word.shape {
            Shape::Lower => return None,
            Shape::Capital if word.untelling => {}
            _ => right = right.or(Some(written)),
        }
    }
    right
}

/// Returns a word whose capital in the source may be due to its position, but that exists neither in French nor in
/// English without one.
fn name_in_its_place(source: &SourceText<'_>, word: &Word<'_>) -> Option<String> {
    const MIN_WORD: usize = 4;
    let kinds = english::kinds(&word.fold);
    let name = word.in_french() || kinds.contains(EnglishTraits::CAPITAL) || !english::contains(&word.fold);
    if !name || word.text.chars().count() < MIN_WORD {
        return None;
    }
    let mut right = None;
    for own in source.occurrences(&word.fold) {
        match own.shape {
            Shape::Capital => right = Some(strip_possessive(own.text).to_owned()),
            Shape::Lower => return None,
            _ => {}
        }
    }
    right
}

fn strip_possessive(written: &str) -> &str {
    written
        .strip_suffix("’s")
        .or_else(|| written.strip_suffix("'s"))
        .unwrap_or(written)
}

/// The words with capitals in the source, indexed so that each word of the translation needs one look-up.
struct SourceForms<'s> {
    /// The letters of each acronym, sorted.
    acronyms: HashSet<Vec<u8>>,
    /// The compounds with a capital, and whether their first letter counts, which it does not at the start of a
    /// sentence.
    compounds: Vec<(&'s str, bool)>,
}

impl<'s> SourceForms<'s> {
    fn read(source: &'s SourceText<'_>) -> Self {
        const MAX_WORDS: usize = 40;
        let capital = || source.words.iter().filter(|word| word.shape != Shape::Lower);
        Self {
            acronyms: capital()
                .filter(|word| matches!(word.shape, Shape::Upper | Shape::Mixed))
                .filter(|word| ACRONYM.contains(&word.fold.len()))
                .map(|word| sorted(&word.fold))
                .collect(),
            compounds: capital()
                .filter(|word| word.text.contains('-'))
                .map(|word| (word.text, !word.untelling))
                .take(MAX_WORDS)
                .collect(),
        }
    }
}

/// The number of letters of an acronym that may be in another order.
const ACRONYM: std::ops::RangeInclusive<usize> = 3..=6;

fn sorted(word: &str) -> Vec<u8> {
    let mut letters: Vec<u8> = word.bytes().collect();
    letters.sort_unstable();
    letters
}

/// Returns an acronym of the source whose letters are in another order in French (NATO, otan), in capitals.
fn permuted(forms: &SourceForms<'_>, folded: &str) -> Option<String> {
    if !ACRONYM.contains(&folded.len()) || !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    forms
        .acronyms
        .contains(&sorted(folded))
        .then(|| folded.to_uppercase())
}

/// Returns a compound whose parts have capitals in the source: « sras-cov-2 » for “SARS-CoV-2”, « c-réactive » for
/// “C-reactive”.
fn by_parts(forms: &SourceForms<'_>, written: &str) -> Option<(String, u8)> {
    let mut changed = false;
    let mut out = Vec::new();
    for (number, part) in written.split('-').enumerate() {
        let same = forms.compounds.iter().find_map(|(compound, telling)| {
            let own = compound.split('-').find(|own| own.to_lowercase() == part)?;
            // The first letter of a sentence does not count.
            (own != part && (*telling || Shape::of(own) != Shape::Capital)).then(|| own.to_owned())
        });
        let right = same.or_else(|| {
            let mut parts = forms
                .compounds
                .iter()
                .flat_map(|(compound, _)| compound.split('-'));
            let own = parts.find(|own| {
                own.len() == part.len()
                    && own.len() > 2
                    && Shape::of(own) == Shape::Upper
                    && sorted(&fold(own)) == sorted(part)
            });
            own.map(|_| part.to_uppercase())
        });
        match right {
            Some(right) if part.chars().count() > 1 || number == 0 => {
                changed = true;
                out.push(right);
            }
            _ => out.push(part.to_owned()),
        }
    }
    changed.then(|| (out.join("-"), 88))
}

/// « e. coli » for “E. coli”: a genus abbreviated to its initial, before the same species.
fn genus(cx: &SegmentContext<'_>, source: &SourceText<'_>, index: usize) -> Option<(String, u8)> {
    let word = &cx.words[index];
    let species = cx.words.get(index + 1)?;
    let gap = cx.text.get(word.at.end() as usize..species.at.start() as usize)?;
    if !gap.starts_with('.') || !gap.trim_matches(['.', ' ', '\u{a0}', '\u{202f}']).is_empty() {
        return None;
    }
    let right = word.text.to_uppercase();
    let initial = |place: usize| place.checked_sub(1).and_then(|before| source.words.get(before));
    source
        .places(&species.fold)
        .iter()
        .any(|&place| initial(place).is_some_and(|before| before.text == right))
        .then_some((right, 92))
}

fn source_has_bracketed_acronym(source: &SourceText<'_>) -> bool {
    source
        .words
        .iter()
        .any(|word| is_acronym(word.text) && brackets::around(source.text, word.at))
}

/// Whether the word has at least two capitals, and hardly anything else: `TB`, `cAD`, `DEPs`.
fn is_acronym(written: &str) -> bool {
    let upper = written.chars().filter(|ch| ch.is_uppercase()).count();
    let lower = written.chars().filter(|ch| ch.is_lowercase()).count();
    upper >= 2 && lower <= upper
}

/// Returns the right spelling of an acronym in brackets in lower case: as in the brackets of the source, otherwise in
/// capitals.
fn bracketed(word: &Word<'_>, source: &SourceText<'_>, forms: &SourceForms<'_>) -> Option<String> {
    const MAX_ACRONYM: usize = 6;
    let letters = word.text.chars().count();
    if word.shape != Shape::Lower || !(2..=MAX_ACRONYM).contains(&letters) {
        return None;
    }
    let same = source
        .occurrences(&word.fold)
        .find(|own| is_acronym(own.text) && brackets::around(source.text, own.at));
    match same {
        Some(own) => Some(own.text.to_owned()),
        None if word.in_french() => permuted(forms, &word.fold),
        None => word
            .text
            .chars()
            .all(char::is_alphanumeric)
            .then(|| word.text.to_uppercase()),
    }
}

/// The names in the source that are not in the translation.
struct SourceNames {
    missing: bool,
}

impl SourceNames {
    fn read(cx: &SegmentContext<'_>, source: &SourceText<'_>) -> Self {
        let written: HashSet<&str> = cx.words.iter().map(|word| word.text).collect();
        Self {
            missing: source
                .words
                .iter()
                .filter(|word| word.shape == Shape::Capital && !word.untelling && word.text.len() > 2)
                .any(|word| !written.contains(strip_possessive(word.text))),
        }
    }

    /// Returns the spelling of a word that always has a capital in French (« espagne »), if a name of the source is
    /// missing.
    fn restore(&self, word: &Word<'_>, source: &SourceText<'_>) -> Option<(String, u8)> {
        let name =
            self.missing && word.in_french() && word.text.chars().count() > 3 && !source.holds(&word.fold);
        name.then(|| (capitalise(word.text), 85))
    }
}

/// « type i » for “type I”.
fn roman_numerals(cx: &SegmentContext<'_>, source: &SourceText<'_>, sink: &mut Vec<Finding>) {
    const NUMERALS: [&str; 9] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    for (index, word) in cx.words.iter().enumerate() {
        if !NUMERALS.contains(&word.text) || index == 0 || !cx.joined(index - 1) {
            continue;
        }
        let upper = word.text.to_uppercase();
        let before = &cx.words[index - 1];
        let same_head = source.places(&word.fold).iter().any(|&place| {
            let head = place
                .checked_sub(1)
                .and_then(|previous| source.words.get(previous));
            source.words[place].text == upper && head.is_some_and(|head| head.fold == before.fold)
        });
        // If the word before is the same in both languages, the numeral is too.
        if same_head {
            let finding = Finding::new(&RULE, TextRange::new(word.at.start(), word.at.end()), 92)
                .arg("word", word.text)
                .arg("right", upper.as_str())
                .because(Message::new("spelling-lost-capital-numeral"));
            sink.push(finding.replace(upper, Applicability::Safe));
        }
    }
}
