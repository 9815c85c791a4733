//! "a" before a vowel sound, "an" before a consonant sound.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::phrase::{can_be, is_ordinary};
use crate::token_cursor::{is_space, kind, text};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_language::token::TokenKind;
use copydesk_language::word::{like, strip_accents};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.indefinite-article",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("A old bridge was closed.", "An old bridge was closed."),
        Example::fixes("She has an unique talent.", "She has a unique talent."),
        Example::fixes("He waited for a hour.", "He waited for an hour."),
        Example::fixes("A MP and an UN envoy met.", "An MP and a UN envoy met."),
        Example::fixes("It is a 18-year-old tree.", "It is an 18-year-old tree."),
        Example::not_flagged(
            "A one-off, a European plan, a used car, an honest man, an X-ray and an MRI scan.",
        ),
        Example::not_flagged(
            "An unidentified man, an uneven road, a university, an umbrella and a US senator.",
        ),
        Example::not_flagged(
            "An historic day; vitamin A is rare; a NATO plan; an 11th hour; an 80-page report.",
        ),
    ],
};

pub(super) struct IndefiniteArticle;

/// The sound with which a word begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel,
    Consonant,
}

impl Checker for IndefiniteArticle {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let wanted = match &*word.fold {
                "a" => Sound::Vowel,
                "an" => Sound::Consonant,
                _ => continue,
            };
            let single = word.text == "A" && word.first;
            if !(is_ordinary(word) || single) || is_letter(cx, word) {
                continue;
            }
            let (sound, certain) = match cx.next(index) {
                // "An Wang" is a name.
                Some(next)
                    if word.text == "An"
                        && next.shape == Shape::Capital
                        && !can_be(next, EnglishTraits::ADJECTIVE) =>
                {
                    continue;
                }
                Some(next) => (of_word(cx, index, next), is_certain(next)),
                None if is_space(cx, word.token + 1)
                    && kind(cx, word.token + 2) == Some(TokenKind::Number) =>
                {
                    (of_number(text(cx, word.token + 2)), true)
                }
                None => continue,
            };
            if sound != Some(wanted) {
                continue;
            }
            let right = if wanted == Sound::Vowel { "an" } else { "a" };
            let right = if word.text == "A" {
                "An".to_owned()
            } else {
                like(word.text, right)
            };
            let following = cx
                .next(index)
                .map_or_else(|| text(cx, word.token + 2), |next| next.text);
            let applicability = if certain {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                Finding::new(&RULE, word.at, 93)
                    .arg("right", right.to_lowercase())
                    .arg("next", following)
                    .replace(right, applicability),
            );
        }
    }
}

/// Whether the "a" is a letter, not an article: `a/b`, `a)`, "Grade A".
fn is_letter(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    let before = cx.text[..word.at.start() as usize].chars().next_back();
    before.is_some_and(|ch| !ch.is_whitespace() && !matches!(ch, '"' | '“' | '‘' | '(' | '—' | '–' | '\''))
}

fn is_certain(next: &Word<'_>) -> bool {
    next.shape == Shape::Lower && next.is_known()
}

/// Words before which "a" is a letter, or a word of another language.
const NO_NOUN_FOLLOWS: [&str; 15] = [
    "a", "an", "and", "are", "as", "at", "if", "i", "in", "is", "it", "of", "on", "or", "am",
];

fn of_word(cx: &SegmentContext<'_>, index: usize, next: &Word<'_>) -> Option<Sound> {
    if NO_NOUN_FOLLOWS.contains(&&*next.fold) {
        return None;
    }
    let first_piece = next.text.split(['-', '\'', '’']).next()?;
    let letters = first_piece.chars().filter(|ch| ch.is_alphabetic()).count();
    if letters == 1 {
        return of_letters(first_piece, true);
    }
    if next.shape == Shape::Upper || first_piece.chars().all(char::is_uppercase) {
        // In a headline of capitals, words are no acronyms.
        let shouted = cx
            .words
            .get(index + 2)
            .is_some_and(|word| word.shape == Shape::Upper && word.text.len() > 3);
        return if shouted {
            None
        } else {
            of_letters(first_piece, false)
        };
    }
    if first_piece.chars().any(|ch| ch.is_ascii_digit()) {
        return None;
    }
    let known = next.is_known() || first_piece.len() < next.text.len();
    let fold = strip_accents(&next.fold).into_owned();
    match next.shape {
        Shape::Lower if !known && !fold.starts_with(['a', 'e', 'i', 'o']) => None,
        Shape::Lower => of_spelling(&fold),
        // The pronunciation of a name with one of these initials is not certain.
        _ if known || first_piece != next.text => of_spelling(&fold),
        _ if fold.starts_with(['e', 'o', 'u', 'h', 'x', 'j', 'y']) => None,
        _ => of_spelling(&fold),
    }
}

/// Returns the sound with which a word in lower case begins.
fn of_spelling(word: &str) -> Option<Sound> {
    let starts = |starts: &[&str]| starts.iter().any(|start| word.starts_with(start));
    let is_piece = |piece: &str| {
        word.strip_prefix(piece)
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    match word.chars().next()? {
        'h' => {
            if starts(&["hour", "honest", "honor", "honour", "heir"]) {
                Some(Sound::Vowel)
            } else if starts(&[
                "herb", "histor", "hotel", "habit", "hallu", "hered", "hero", "hilar", "horr", "hypo",
                "hyste", "hum", "homage", "his", "har", "hei",
            ]) {
                // Some speakers do not pronounce the h of these.
                None
            } else {
                Some(Sound::Consonant)
            }
        }
        'e' if starts(&["eu", "ewe"]) => Some(Sound::Consonant),
        'o' if is_piece("one") || is_piece("ones") || is_piece("once") || starts(&["oneself", "ouija"]) => {
            Some(Sound::Consonant)
        }
        'o' if starts(&["oua", "oui"]) => None,
        'u' => of_u(word),
        'a' | 'e' | 'i' | 'o' => Some(Sound::Vowel),
        'y' if starts(&["yt", "yp", "yv", "yg"]) => None,
        'a'..='z' => Some(Sound::Consonant),
        _ => None,
    }
}

/// Returns the sound of a word that begins with u: "use" or "under".
fn of_u(word: &str) -> Option<Sound> {
    let starts = |starts: &[&str]| starts.iter().any(|start| word.starts_with(start));
    if let Some(rest) = word.strip_prefix("uni") {
        // "unimportant", "uninvited", "unidentified"; but "uniform", "unit", "union".
        let negated = ["m", "n", "d", "r", "ll", "gn"]
            .iter()
            .any(|next| rest.starts_with(next));
        return Some(if negated { Sound::Vowel } else { Sound::Consonant });
    }
    if starts(&[
        "unan", "use", "usab", "usag", "usu", "usi", "uten", "uter", "util", "utop", "ubiq", "uk", "uran",
        "urea", "uret", "urin", "urol", "uru", "ugan", "utah", "uv",
    ]) {
        return Some(Sound::Consonant);
    }
    let second = word.chars().nth(1)?;
    let third = word.chars().nth(2);
    let closed = third.is_some_and(|ch| !"aeiouy".contains(ch)) || starts(&["un", "up"]);
    (!"aeiou".contains(second) && closed).then_some(Sound::Vowel)
}

/// Returns the sound of an acronym: letter by letter, or, unless `spelled`, perhaps as a word.
fn of_letters(acronym: &str, spelled: bool) -> Option<Sound> {
    let upper = acronym.to_ascii_uppercase();
    let mut letters = upper.chars();
    let first = letters.next()?;
    let name = match first {
        'A' | 'E' | 'F' | 'H' | 'I' | 'L' | 'M' | 'N' | 'O' | 'R' | 'S' | 'X' => Sound::Vowel,
        'B'..='Z' => Sound::Consonant,
        _ => return None,
    };
    let as_word = if "AEIOU".contains(first) {
        Sound::Vowel
    } else {
        Sound::Consonant
    };
    if spelled || name == as_word {
        return Some(name);
    }
    let vowels = upper.chars().filter(|ch| "AEIOUY".contains(*ch)).count();
    let short = upper.len() <= 2 || first == 'U' && upper.len() == 3;
    let opening = &upper[..upper.len().min(2)];
    let sayable = [
        "SC", "SK", "SL", "SM", "SN", "SP", "ST", "SW", "SH", "FR", "FL", "RH",
    ]
    .contains(&opening);
    let hard = !opening[1..].contains(['A', 'E', 'I', 'O', 'U', 'Y']) && !sayable && first != 'U';
    (short || vowels == 0 || hard).then_some(name)
}

/// Returns the sound of a number in figures.
fn of_number(number: &str) -> Option<Sound> {
    let digits: String = number
        .chars()
        .take_while(|ch| ch.is_ascii_digit() || *ch == ',')
        .collect();
    let whole = digits.split(',').next()?;
    let rest = &number[digits.len()..];
    if whole.is_empty() || rest.starts_with('/') || whole.starts_with('0') {
        return None;
    }
    let teen = whole == "11" || whole == "18";
    // 1100 and 1850 can be read in two ways.
    if !digits.contains(',') && whole.len() == 4 && (whole.starts_with("11") || whole.starts_with("18")) {
        return None;
    }
    Some(if whole.starts_with('8') || teen {
        Sound::Vowel
    } else {
        Sound::Consonant
    })
}
