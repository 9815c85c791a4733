//! How many typos are found, and corrected by the first suggestion: every clean golden article with typos in random
//! words, the same in every run.

use copydesk_check::{Options, SegmentInput};
use copydesk_language::french;
use copydesk_language::token::{TokenKind, tokenize};
use copydesk_model::{Lang, SegmentId, SegmentKind};
use copydesk_text::TextRange;

macro_rules! articles {
    ($($name:literal,)+) => {
        &[$(include_str!(concat!("../../../tests/golden/articles/", $name, "/clean.txt")),)+]
    };
}

const ARTICLES: &[&str] = articles![
    "batteries-de-velo",
    "biscuits-brissard",
    "coupe-a-plouvazec",
    "festival-de-jazz",
    "halles-de-montrevel",
    "lac-de-chanterive",
    "lycee-a-neuf-heures",
    "mairie-de-vaubrissac",
    "rougeole-a-l-ecole",
    "satellite-ondine",
    "sommet-des-alpes",
    "tour-d-irlande",
];

/// Kinds of typos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slip {
    /// A missing letter.
    LeftOut,
    /// An extra letter: any, or the previous one repeated.
    PutIn,
    /// A letter replaced by a neighbour on the French keyboard.
    Taken,
    /// Two letters swapped.
    Swapped,
}

const SLIPS: [Slip; 4] = [Slip::LeftOut, Slip::PutIn, Slip::Taken, Slip::Swapped];

/// Pseudorandom numbers that are the same in every run (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }
}

/// Returns the letters next to `letter` on the French keyboard.
fn neighbours(letter: char) -> Vec<char> {
    let rows = ["azertyuiop", "qsdfghjklm", "wxcvbn"];
    let beside = |row: &str| -> Vec<char> {
        let keys: Vec<char> = row.chars().collect();
        let Some(at) = keys.iter().position(|&key| key == letter) else {
            return Vec::new();
        };
        [at.checked_sub(1), Some(at + 1)]
            .into_iter()
            .flatten()
            .filter_map(|at| keys.get(at).copied())
            .collect()
    };
    rows.iter().flat_map(|row| beside(row)).collect()
}

/// Returns the word with one typo; `None` if the result is a French word, or the same one.
fn spoilt(word: &str, slip: Slip, dice: &mut Dice) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    // The first letter is rarely mistyped.
    let at = 1 + dice.below(letters.len() - 1);
    match slip {
        Slip::LeftOut => {
            letters.remove(at);
        }
        Slip::PutIn => {
            let doubled = letters[at];
            let letter = if dice.below(2) == 0 {
                doubled
            } else {
                *neighbours(doubled).first()?
            };
            letters.insert(at, letter);
        }
        Slip::Taken => {
            let keys = neighbours(letters[at]);
            letters[at] = *keys.get(dice.below(keys.len().max(1)))?;
        }
        Slip::Swapped => letters.swap(at - 1, at),
    }
    let spoilt: String = letters.into_iter().collect();
    (spoilt != word && !french::contains(&spoilt)).then_some(spoilt)
}

/// Returns words that may get a typo: in lower case and of at least five letters.
fn places(paragraph: &str) -> Vec<TextRange> {
    tokenize(paragraph)
        .into_iter()
        .filter(|token| {
            let text = &paragraph[token.range];
            token.kind == TokenKind::Word
                && text.chars().count() >= 5
                && text.chars().all(char::is_lowercase)
                && french::contains(text)
        })
        .map(|token| token.range)
        .collect()
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    made: u32,
    found: u32,
    fixed: u32,
}

#[test]
fn typos_are_found_and_corrected() {
    let engine = copydesk_check::engine(Options::default());
    let mut dice = Dice(2026);
    let mut counts = [Count::default(); SLIPS.len()];
    let mut missed = Vec::new();
    let paragraphs = ARTICLES
        .iter()
        .flat_map(|article| article.split("\n\n"))
        .filter(|paragraph| paragraph.len() > 80);
    for paragraph in paragraphs {
        let places = places(paragraph);
        for (kind, &slip) in SLIPS.iter().enumerate() {
            let place = places[dice.below(places.len())];
            let word = &paragraph[place];
            let Some(wrong) = spoilt(word, slip, &mut dice) else {
                continue;
            };
            let (start, end) = (place.start() as usize, place.end() as usize);
            let text = format!("{}{wrong}{}", &paragraph[..start], &paragraph[end..]);
            let checked = engine.open(
                Some(&Lang::new("fr")),
                [SegmentInput {
                    id: SegmentId(0),
                    kind: SegmentKind::Paragraph,
                    text: &text,
                    marks: &[],
                    decided: &[],
                    source: None,
                }],
            );
            let issue = checked
                .issues()
                .find(|issue| issue.at.start() <= place.start() && issue.at.end() > place.start());
            let fixed = issue
                .and_then(|issue| issue.suggestions.first())
                .is_some_and(|first| first.edits.apply(&text).as_deref() == Ok(paragraph));
            counts[kind].made += 1;
            counts[kind].found += u32::from(issue.is_some());
            counts[kind].fixed += u32::from(fixed);
            if !fixed {
                let offered = issue.and_then(|issue| issue.suggestions.first());
                missed.push(format!(
                    "{wrong} ({word}: {:?})",
                    offered.map(|first| &first.label)
                ));
            }
        }
    }
    let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    for (slip, count) in SLIPS.iter().zip(counts) {
        assert!(
            count.made >= 60
                && share(count.found, count.made) >= FOUND
                && share(count.fixed, count.found) >= FIXED,
            "{slip:?}: {count:?}; of all {counts:?}, missed or fixed otherwise: {}",
            missed.join(", ")
        );
    }
}

/// The minimum share of typos of each kind that are found,
const FOUND: f64 = 0.92;
/// and the minimum share of these that the first suggestion corrects.
const FIXED: f64 = 0.88;
