//! Unknown words with a similar known word that fits the context.
//!
//! Most unknown words of a news article are right: names, terms, loanwords, new words. Therefore a word in lower case
//! is flagged only if a known word is one or two typos away, is so much more frequent that a typo is more likely than
//! the rare word, and fits its neighbours. The more evidence there is for the unknown word (an affix, foreign
//! neighbours, its own frequency), the more evidence against it is required.

mod candidate;
mod compound;
mod derived;
mod parted;
mod slot;

use super::ligature::with_ligature;
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Condition, Example, Finding, Ranking, RuleMeta};
use candidate::{Candidate, candidates};
use copydesk_language::french::{self, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::token::TokenKind;
use copydesk_language::word::{fold, is_capitalised, like};
use copydesk_model::{Applicability, Category, Severity};
use derived::{Derivation, derivation};
use slot::Slot;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.unknown-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le gouvernemant prépare une réforme.",
            "Le gouvernement prépare une réforme.",
        ),
        Example::fixes(
            "La minsitre a visité l’hôpital.",
            "La ministre a visité l’hôpital.",
        ),
        Example::fixes(
            "Les pompiers ont maitrisé l’inccendie.",
            "Les pompiers ont maitrisé l’incendie.",
        ),
        Example::fixes(
            "Le directeur a annonçé sa démission.",
            "Le directeur a annoncé sa démission.",
        ),
        Example::fixes("Il faut faire quelquechose.", "Il faut faire quelque chose."),
        Example::fixes(
            "Un ras-de-marée a balayé la côte.",
            "Un raz-de-marée a balayé la côte.",
        ),
        Example::not_flagged("Le clopidogrel et l’altéplase sont des médicaments antithrombotiques."),
        Example::not_flagged("Les fabiusiens mangent des knedliky dans une gmina du judeţ voisin."),
        Example::not_flagged("Le mi-mandat de l’ex-présidente déçoit les électropop du quartier."),
        Example::fixes(
            "Le maire pense quil faut agir.",
            "Le maire pense qu’il faut agir.",
        ),
        Example::fixes("Le gouver nement hésite.", "Le gouvernement hésite."),
        Example::fixes("La cave est en-dessous.", "La cave est en dessous."),
        Example::fixes("Elle est née en Alemagne.", "Elle est née en Allemagne."),
        Example::not_flagged("La famille de Philippon vit à Sainte-Croix, chez les Lyonnet."),
        Example::not_flagged("Bartonella et trypanosoma infectent la volaille."),
    ],
};

pub(super) struct UnknownWord;

impl Checker for UnknownWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.in_french() || !is_judged(cx, index, word) {
                continue;
            }
            sink.extend(if word.fold.contains('-') {
                compound::finding(cx, index, word)
            } else {
                parted::finding(cx, index, word).or_else(|| simple(cx, index, word))
            });
        }
    }
}

/// The minimum length, in letters: shorter words are symbols, units and abbreviations.
const MIN_WORD: usize = 4;

/// Whether the word is checked: it is in lower case, or has a capital because of its position, and has French letters
/// only. English words, endings of ordinals, words that only lack a ligature, and parts of names or addresses are not
/// checked.
fn is_judged(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    let placed = match word.shape {
        Shape::Lower => true,
        // « Ghassan Salamé » at the start of a sentence is a name, not a typo.
        Shape::Capital => {
            (word.first || is_placed_name(cx, index, word))
                && cx.next(index).is_none_or(|next| next.shape == Shape::Lower)
        }
        Shape::Upper | Shape::Mixed => false,
    };
    placed
        && word.fold.chars().count() >= MIN_WORD
        && word.fold.chars().all(is_french_letter)
        && word.fold.chars().filter(|ch| is_vowel(*ch)).count() > 0
        && !word.in_english()
        && !matches!(&*word.fold, "èmes" | "ième" | "ièmes")
        && with_ligature(&word.fold).is_none()
        && stands_alone(cx, word)
}

/// Whether a capitalised word within a sentence follows « en », « à », « de » or an article, as a country or a town
/// does, and has no frequency: it may be a misspelled place name. Surnames have too many spellings to be checked.
fn is_placed_name(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    word.fold.chars().count() >= LONG_NAME
        && zipf(Language::French, &word.fold) < UNSEEN
        && zipf(Language::English, &word.fold) < UNSEEN
        && cx.previous(index).is_some_and(|before| {
            before.shape == Shape::Lower
                && (before.can_be(PartOfSpeech::Preposition) || before.can_be(PartOfSpeech::Determiner))
        })
}

/// The minimum length of a name within a sentence, in letters.
const LONG_NAME: usize = 7;
/// Words up to this frequency (Zipf) have no count.
const UNSEEN: f32 = 0.5;
/// Names rarer than this (Zipf) are not suggested for another.
const FAMOUS: f32 = 3.8;

fn is_french_letter(ch: char) -> bool {
    ch.is_ascii_lowercase() || ch == '-' || "àâäæçéèêëîïôöœùûüÿ".contains(ch)
}

fn is_vowel(ch: char) -> bool {
    !ch.is_ascii() || "aeiouy".contains(ch)
}

/// Whether the word is not part of a longer token: `nom_de_fichier`, `amino/acide`.
fn stands_alone(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    let tied = |ch: Option<char>| ch.is_some_and(|ch| ch.is_alphanumeric() || "_/\\@#&+=*".contains(ch));
    let before = cx.text[..word.at.start() as usize].chars().next_back();
    let after = cx.text[word.at.end() as usize..].chars();
    let mut after = after.take(2);
    let (next, second) = (after.next(), after.next());
    // « fichier.txt », but not the end of a sentence.
    let dotted = next == Some('.') && second.is_some_and(char::is_alphanumeric);
    !tied(before) && !tied(next) && !dotted
}

/// Returns the finding for a word without hyphens.
fn simple(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let all = candidates(&word.fold);
    if all.is_empty() {
        return None;
    }
    let slot = Slot::new(cx, index);
    let mut ranked: Vec<(f32, &Candidate)> = all
        .iter()
        .map(|candidate| (slot.score(candidate), candidate))
        .collect();
    ranked.sort_by(|left, right| right.0.total_cmp(&left.0));
    let &(best_score, best) = ranked.first()?;
    if is_accent_lost(word, best) {
        return None;
    }
    let inside = word.shape == Shape::Capital && !word.first;
    if inside && !(is_capitalised(&best.text) && best.zipf >= FAMOUS && best.slips <= 0.8) {
        return None;
    }
    let margin = best.zipf - own_zipf(&word.fold, best) - needed(cx, index, word, best, &slot);
    if margin < 0.0 || is_known_elsewhere(cx, word) {
        return None;
    }
    ranked.retain(|(score, _)| best_score - score < HOPELESS);
    let rival = ranked.get(1).map_or(f32::MAX, |(score, _)| best_score - score);
    let certain = margin >= CERTAIN && rival >= CERTAIN_LEAD && best.slips < 0.9 && best.second.is_none();
    let applicability = if certain {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    let mut finding = misspelling(word, best.slips, margin);
    let mut choices = Vec::new();
    for (score, candidate) in ranked.into_iter().take(MAX_SUGGESTIONS) {
        finding = finding.replace(like_word(cx, word, &candidate.text), applicability);
        choices.push((candidate.text.clone(), score));
    }
    finding.ranking = Some(Ranking {
        phrase: word.fold.to_string(),
        choices,
    });
    Some(finding)
}

/// The maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 5;
/// Suggestions that are less likely than the best by more than this (natural logarithm) are omitted.
const HOPELESS: f32 = 9.0;
/// The margin over the required frequency (Zipf) from which a suggestion is safe,
const CERTAIN: f32 = 1.0;
/// and how much more likely (natural logarithm) than the next one it must be.
const CERTAIN_LEAD: f32 = 5.0;

/// The margin of two pieces that form a word.
const MARGIN_OF_JOINED: f32 = 1.2;

fn misspelling(word: &Word<'_>, slips: f32, margin: f32) -> Finding {
    // Margins run from 0 to about 4.
    let sure = (0..=16_u8)
        .rev()
        .find(|more| f32::from(*more) <= margin * 8.0)
        .unwrap_or(0);
    let confidence = 76 + sure + if slips <= 0.8 { 3 } else { 0 };
    let mut finding = Finding::new(&RULE, word.at, confidence)
        .arg("word", word.text)
        .when(Condition::NotAName(word.fold.to_string()));
    if margin < CERTAIN {
        // A word that an article often repeats is a term of its subject.
        finding = finding.when(Condition::AtMost(word.fold.to_string(), 2));
    }
    finding
}

/// Returns a suggestion in the case of the word, with the apostrophe of the segment; a name keeps its capital.
fn like_word(cx: &SegmentContext<'_>, word: &Word<'_>, text: &str) -> String {
    let text = if word.shape == Shape::Lower {
        text.to_owned()
    } else {
        like(word.text, text)
    };
    let straight = cx.text.contains('\'') && !cx.text.contains('’');
    if straight { text } else { text.replace('\'', "’") }
}

/// Whether the candidate differs only in missing accents, which `spelling.accent-lost` flags.
fn is_accent_lost(word: &Word<'_>, candidate: &Candidate) -> bool {
    let same = |(own, right): (char, char)| own == right || own.is_ascii() && !right.is_ascii();
    word.fold.chars().count() == candidate.text.chars().count()
        && word.fold.chars().zip(candidate.text.chars()).all(same)
        && french::spelling_of(&word.fold).contains(&candidate.text)
}

/// Returns the frequency (Zipf) of the word as a word of its own. A likely typo that occurs only in French
/// (« acceuil ») was partly counted as a typo; names and foreign words also occur in English.
fn own_zipf(fold: &str, best: &Candidate) -> f32 {
    let own = zipf(Language::French, fold);
    if best.slips <= 0.9 && zipf(Language::English, fold) < own - 0.5 {
        0.55 * own
    } else {
        own
    }
}

/// Returns how much more frequent (Zipf) than the word itself the candidate must be.
fn needed(
    cx: &SegmentContext<'_>,
    index: usize,
    word: &Word<'_>,
    best: &Candidate,
    slot: &Slot<'_, '_>,
) -> f32 {
    let letters = word.fold.chars().count();
    let mut needed = match best.slips {
        slips if slips <= 0.35 => 1.2,
        slips if slips <= 0.65 => 1.8,
        slips if slips <= 0.85 => 2.3,
        slips if slips <= 0.95 => 2.5,
        slips if slips <= 1.15 => 2.8,
        slips if slips <= 1.35 => 3.2,
        _ => 3.6,
    };
    if best.second.is_some() {
        // « quelquechose » is frequent, and two words that belong together are not a coincidence.
        needed += 0.4 - (best.together * 0.5).min(2.2);
    }
    // Shorter words have more similar words by chance.
    needed += match letters {
        ..=4 => 1.2,
        5 => 0.6,
        6 => 0.3,
        7 | 8 => 0.0,
        _ => -0.3,
    };
    if best.slips > 0.65 {
        match derivation(&word.fold) {
            Derivation::Sure => needed += 2.0,
            Derivation::Possible => needed += 0.8,
            Derivation::None => {}
        }
        if word.fold.contains(['k', 'w']) {
            needed += 1.5;
        } else if looks_foreign(&word.fold) {
            needed += 0.8;
        }
    }
    if word.shape == Shape::Capital || is_capitalised(&best.text) {
        needed += 1.2;
    }
    if slot.is_misfit(best) {
        needed += 1.0;
    }
    let foreign = |other: &Word<'_>| !other.in_french() && other.fold.len() > 2 && !other.fold.contains('-');
    let neighbours = [cx.previous(index), cx.next(index)];
    for other in neighbours.into_iter().flatten().filter(|other| foreign(other)) {
        // A name may be next to any word; a foreign word in lower case indicates a foreign phrase.
        let phrase = other.shape == Shape::Lower || word.shape == Shape::Capital;
        needed += if phrase { 1.5 } else { 0.6 };
    }
    if is_cited(cx, word) {
        needed += 2.0;
    }
    needed
}

/// Whether the word has endings or letters that are rare in French.
fn looks_foreign(fold: &str) -> bool {
    // The last ones are those of families of animals and plants.
    const ENDINGS: [&str; 16] = [
        "um", "ae", "os", "a", "i", "o", "y", "j", "v", "sh", "ch", "ing", "idé", "idés", "acée", "acées",
    ];
    fold.contains("sch") || ENDINGS.iter().any(|end| fold.ends_with(end))
}

/// Whether quotation marks or brackets enclose the word: it is cited.
fn is_cited(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    let before = cx.text[..word.at.start() as usize].trim_end();
    let after = cx.text[word.at.end() as usize..].trim_start();
    before.ends_with(['«', '“', '"', '‘', '(']) && after.starts_with(['»', '”', '"', '’', ')'])
}

/// Whether an address, a handle or a hashtag of the segment contains the word.
fn is_known_elsewhere(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    cx.tokens
        .iter()
        .filter(|token| {
            matches!(
                token.kind,
                TokenKind::Url | TokenKind::Email | TokenKind::Handle | TokenKind::Hashtag
            )
        })
        .any(|token| fold(&cx.text[token.range]).contains(&*word.fold))
}
