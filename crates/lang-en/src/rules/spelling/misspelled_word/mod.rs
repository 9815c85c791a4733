//! An unknown word that is one typo away from a common one.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::forms::frequency;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::cache::Cache;
use copydesk_language::english;
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};
use std::collections::BTreeSet;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.misspelled-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("They recieve many letters.", "They receive many letters."),
        Example::fixes("The goverment said alot.", "The government said a lot."),
        Example::fixes("It is a seperate one.", "It is a separate one."),
        Example::not_flagged(
            "The colour of the theatre, an organised programme, a travelled neighbour and a grey tyre.",
        ),
        Example::not_flagged(
            "Mr Hosni ate ramen with Kowalski; the Citroen stood in the Rue de Rivoli; the iPhone’s firmware.",
        ),
    ],
};

pub(super) struct MisspelledWord;

/// The minimum length, in letters.
const SHORTEST: usize = 4;
/// The minimum frequency (Zipf) of a candidate.
const FREQUENT: f32 = 3.6;
/// The minimum difference in frequency (Zipf) from the unknown word.
const LEAD: f32 = 1.6;
/// The minimum difference in score from the next candidate.
const ALONE: f32 = 0.7;
/// The minimum frequency (Zipf) of two words that may have been joined.
const PARTED: f32 = 5.6;

static SEEN: Cache<Vec<(String, f32)>> = Cache::new(4_000);

impl Checker for MisspelledWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if !is_judged(cx, index, word) {
                continue;
            }
            let found = SEEN.of(&word.fold, || candidates(&word.fold));
            let Some((best, score)) = found.first() else {
                continue;
            };
            let mut finding = Finding::new(
                &RULE,
                word.at,
                if score - frequency(&word.fold) > 2.5 {
                    90
                } else {
                    82
                },
            )
            .arg("word", word.text)
            .arg("right", best.as_str())
            .when(Condition::NotAName(word.fold.to_string()))
            .when(Condition::AtMost(word.fold.to_string(), 2));
            for (other, _) in found.iter().take_while(|(_, own)| score - own < 1.5).take(3) {
                finding = finding.replace(like(word.text, other), Applicability::NeedsReview);
            }
            sink.push(finding);
        }
    }
}

fn is_judged(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    let placed = word.shape == Shape::Lower
        || word.shape == Shape::Capital
            && word.first
            && word.fold.len() > 6
            && cx.next(index).is_some_and(|next| next.shape == Shape::Lower);
    let tied = |ch: Option<char>| ch.is_some_and(|ch| ch.is_alphanumeric() || "_/\\@#&+=*-.'’".contains(ch));
    let (start, end) = (word.at.start() as usize, word.at.end() as usize);
    let mut after = cx.text[end..].chars();
    let (next, second) = (after.next(), after.next());
    let dotted = next == Some('.') && second.is_some_and(char::is_alphanumeric);
    // A foreign word is next to other foreign words.
    let foreign = |other: Option<&Word<'_>>| {
        other.is_some_and(|other| {
            !other.is_known()
                && (other.shape == Shape::Lower || word.shape == Shape::Capital)
                && other.fold.len() > 1
                && frequency(&other.fold) < FREQUENT
        })
    };
    placed
        && !word.is_known()
        && word.fold.len() >= SHORTEST
        && word.fold.bytes().all(|byte| byte.is_ascii_lowercase())
        && !tied(cx.text[..start].chars().next_back())
        && !(tied(next) && next != Some('.'))
        && !dotted
        && !foreign(cx.previous(index))
        && !foreign(cx.next(index))
}

/// Returns the candidates for a word in lower case, the most likely first; empty if none is likely.
fn candidates(word: &str) -> Vec<(String, f32)> {
    let own = frequency(word);
    let mut found: Vec<(String, f32)> = near(word)
        .into_iter()
        .filter(|other| english::contains(other) && !is_proper(other))
        .map(|other| {
            let score = frequency(&other) - cost(word, &other);
            (other, score)
        })
        .collect();
    // A regional variant is near the other variant, and as frequent.
    found.retain(|(other, score)| {
        frequency(other) >= FREQUENT && frequency(other) - own >= LEAD && *score - own >= needed(word)
    });
    found.sort_by(|left, right| right.1.total_cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
    if let [(_, first), (_, second), ..] = &found[..]
        && first - second < ALONE
        && word.len() < 6
    {
        return Vec::new();
    }
    if found.is_empty() && !is_variant(word) {
        found.extend(parted(word));
    }
    found
}

fn is_proper(word: &str) -> bool {
    english::kinds(word).contains(english::EnglishTraits::CAPITAL)
}

/// Returns the minimum score of a candidate: shorter words have more similar words by chance.
fn needed(word: &str) -> f32 {
    let derived = [
        "ness", "less", "able", "isation", "ization", "ise", "ised", "ising", "ism", "ist", "ists", "ers",
        "er", "ify", "like",
    ];
    let prefixed = [
        "un", "re", "non", "pre", "sub", "co", "anti", "bio", "eco", "micro", "mini", "multi", "neo", "over",
        "post", "up", "out", "down", "dis", "mis",
    ];
    let length = match word.len() {
        4 => 3.0,
        5 => 2.0,
        6 => 1.4,
        7 => 1.0,
        _ => 0.6,
    };
    let made =
        derived.iter().any(|end| word.ends_with(end)) || prefixed.iter().any(|start| word.starts_with(start));
    let foreign = word.ends_with(['a', 'i', 'o', 'u'])
        || word.contains("sch")
        || word.ends_with("um")
        || word.ends_with("us");
    length + if made { 0.8 } else { 0.0 } + if foreign { 0.8 } else { 0.0 }
}

/// Whether the word looks like a compound or a derivation of known words.
fn is_variant(word: &str) -> bool {
    (3..word.len().saturating_sub(2)).any(|at| {
        let (left, right) = word.split_at(at);
        english::contains(left) && english::contains(right) && left.len() > 2 && right.len() > 2
    }) && !parted(word).is_some_and(|(_, score)| score > 5.9)
}

/// Returns the two words of which the word may consist without a space.
fn parted(word: &str) -> Option<(String, f32)> {
    let pairs = (1..word.len()).map(|at| word.split_at(at));
    let frequent =
        |part: &str| (part.len() > 1 || part == "a") && english::contains(part) && frequency(part) >= PARTED;
    let used = frequency(word) >= 3.6;
    let opens = |part: &str| {
        english::kinds(part).contains(english::EnglishTraits::FUNCTION)
            || matches!(part, "even" | "each" | "thank")
    };
    let best = pairs
        .filter(|(left, right)| opens(left) && frequent(left) && frequent(right) && (!used || *left == "a"))
        .map(|(left, right)| (format!("{left} {right}"), frequency(left).min(frequency(right))));
    best.max_by(|left, right| left.1.total_cmp(&right.1))
}

/// Returns the cost of a typo: a doubled or missing double letter and two swapped letters are common, another letter is
/// less so, least of all the first one.
fn cost(word: &str, other: &str) -> f32 {
    let first = if word.as_bytes()[0] == other.as_bytes()[0] {
        0.0
    } else {
        0.8
    };
    let sorted = |text: &str| {
        let mut letters = text.as_bytes().to_vec();
        letters.sort_unstable();
        letters
    };
    let single = |text: &str| {
        let mut letters = text.as_bytes().to_vec();
        letters.dedup();
        letters
    };
    let vowels = |text: &str| {
        text.bytes()
            .filter(|byte| !b"aeiouy".contains(byte))
            .collect::<Vec<_>>()
    };
    let slip = if sorted(word) == sorted(other) || single(word) == single(other) {
        0.0
    } else if vowels(word) == vowels(other) {
        0.3
    } else if word.len() != other.len() {
        0.6
    } else {
        0.9
    };
    first + slip
}

/// Returns every word at an edit distance of one: a letter omitted, added or replaced, or two swapped.
fn near(word: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for at in 0..=word.len() {
        let (left, right) = word.split_at(at);
        let mut rest = right.chars();
        let first = rest.next();
        let beyond = rest.as_str();
        for letter in 'a'..='z' {
            out.insert(format!("{left}{letter}{right}"));
            if first.is_some() {
                out.insert(format!("{left}{letter}{beyond}"));
            }
        }
        if let Some(first) = first {
            out.insert(format!("{left}{beyond}"));
            let mut rest = beyond.chars();
            if let Some(second) = rest.next() {
                out.insert(format!("{left}{second}{first}{}", rest.as_str()));
            }
        }
    }
    out.remove(word);
    out
}
