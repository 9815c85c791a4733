//! The pronoun I and names without a capital: days, months, languages, peoples.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::forms::frequency;
use crate::phrase::{after, before, can_be, should_be};
use crate::rules::spelling::pronoun_i::RULE as PRONOUN;
use crate::rules::spelling::proper_adjective_capital::RULE as NAME;
use crate::{Condition, Finding, RuleMeta};
use copydesk_language::english::{DAYS, EnglishTraits, MONTHS};
use copydesk_language::token::TokenKind;
use copydesk_language::word::capitalise;
use copydesk_model::Applicability;

static RULES: &[&RuleMeta] = &[&PRONOUN, &NAME];

pub(super) struct Capital;

/// Words that can follow "I".
const AFTER_I: [&str; 56] = [
    "am", "was", "have", "had", "do", "did", "don't", "didn't", "will", "would", "can", "can't", "could",
    "couldn't", "should", "shall", "might", "must", "think", "thought", "know", "knew", "want", "wanted",
    "need", "like", "love", "hope", "believe", "feel", "felt", "went", "saw", "said", "say", "just", "also",
    "never", "really", "always", "guess", "mean", "wish", "see", "get", "got", "haven't", "hadn't", "won't",
    "wouldn't", "wasn't", "found", "made", "told", "asked", "still",
];

/// Languages and peoples that are not other words in lower case.
const PEOPLES: [&str; 46] = [
    "african",
    "american",
    "arabic",
    "argentinian",
    "asian",
    "australian",
    "austrian",
    "belgian",
    "brazilian",
    "british",
    "bulgarian",
    "californian",
    "canadian",
    "chilean",
    "chinese",
    "colombian",
    "croatian",
    "cuban",
    "czech",
    "danish",
    "egyptian",
    "english",
    "european",
    "finnish",
    "german",
    "greek",
    "hungarian",
    "icelandic",
    "indian",
    "indonesian",
    "iranian",
    "iraqi",
    "irish",
    "israeli",
    "italian",
    "japanese",
    "korean",
    "mexican",
    "moroccan",
    "norwegian",
    "portuguese",
    "romanian",
    "russian",
    "spanish",
    "swedish",
    "ukrainian",
];

impl Checker for Capital {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.shape != Shape::Lower {
                continue;
            }
            let contracted = matches!(&*word.fold, "i'm" | "i've" | "i'll" | "i'd");
            if contracted || word.fold == "i" && is_pronoun(cx, index) {
                let right = word.text.replacen('i', "I", 1);
                sink.push(
                    Finding::new(&PRONOUN, word.at, 92)
                        .arg("wrong", word.text)
                        .arg("right", right.as_str())
                        .replace(right, Applicability::Safe),
                );
            } else if is_name(cx, index, word) {
                let right = capitalise(word.text);
                sink.push(
                    should_be(&NAME, cx, (index, index), &right, 88, Applicability::NeedsReview)
                        .when(Condition::AtMost(word.fold.to_string(), 4)),
                );
            }
        }
    }
}

fn is_pronoun(cx: &SegmentContext<'_>, index: usize) -> bool {
    let known = |other: Option<&Word<'_>>| other.is_none_or(Word::is_known);
    let before = cx.text[..cx.words[index].at.start() as usize].chars().next_back();
    AFTER_I.contains(&after(cx, index)) && known(cx.previous(index)) && before.is_none_or(char::is_whitespace)
}

fn is_name(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    let fold = &*word.fold;
    let tied = |ch: Option<char>| ch.is_some_and(|ch| ch.is_alphanumeric() || "_/\\@#&-.=".contains(ch));
    let (start, end) = (word.at.start() as usize, word.at.end() as usize);
    if tied(cx.text[..start].chars().next_back()) || cx.text[end..].starts_with(['_', '/', '@', '-']) {
        return false;
    }
    match fold {
        // These are also ordinary words.
        "march" | "may" | "august" => is_dated(cx, index),
        _ if DAYS.contains(&fold) || MONTHS.contains(&fold) || PEOPLES.contains(&fold) => true,
        // Other words that are in the lexicon with a capital only, and that qualify nouns.
        _ => {
            can_be(word, EnglishTraits::CAPITAL)
                && can_be(word, EnglishTraits::ADJECTIVE)
                && ["ish", "ese"].iter().any(|end| fold.ends_with(end))
                && frequency(fold) > 3.0
        }
    }
}

/// Whether a day precedes or follows the word, as in "5 march" and "august 2019".
fn is_dated(cx: &SegmentContext<'_>, index: usize) -> bool {
    let token = cx.words[index].token;
    let number = |token: Option<usize>| {
        let token = cx.tokens.get(token?)?;
        (token.kind == TokenKind::Number).then(|| &cx.text[token.range])
    };
    let is_day = |text: &str| {
        let digits = text.trim_end_matches(|ch: char| ch.is_ascii_alphabetic());
        digits.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
    };
    let is_year = |text: &str| text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    let day = number(token.checked_sub(2)).is_some_and(is_day);
    let year = number(Some(token + 2)).is_some_and(is_year);
    let plain = !matches!(before(cx, index), "the")
        && !matches!(after(cx, index), "be" | "have" | "not")
        && cx.words[index].fold != "may";
    day && (year || plain) || year && matches!(before(cx, index), "in" | "since" | "until" | "of" | "by")
}
