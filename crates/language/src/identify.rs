//! Language identification of paragraphs.

use crate::token::{TokenKind, tokenize};
use crate::{english, french};
use copydesk_model::Lang;

/// Number of bytes at the start of a text that are examined: more would not change the result.
const MAX_EXAMINED: usize = 2_000;

/// Minimum number of letters for identification by letter n-grams.
const MIN_LETTERS: usize = 20;

/// Texts up to this length in bytes are identified by their words rather than by n-grams.
const SHORT: usize = 80;

/// Minimum number of words in a short text.
const MIN_WORDS: usize = 3;

/// Number of words that are looked up to verify a result.
const LOOKED_UP: usize = 24;

/// Returns the language of `text`, or `None` if it is too short or too mixed, or in no language at all (numbers, code).
/// Meant for paragraphs.
pub fn identify(text: &str) -> Option<Lang> {
    let mut end = text.len().min(MAX_EXAMINED);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    if text.len() <= SHORT
        && let Some(tag) = by_words(text)
    {
        return Some(Lang::new(tag));
    }
    if text
        .chars()
        .filter(|ch| ch.is_alphabetic())
        .take(MIN_LETTERS)
        .count()
        < MIN_LETTERS
    {
        return None;
    }
    // It always returns one of its sixteen languages, so the result is verified where possible.
    let tag = match whichlang::detect_language(text) {
        whichlang::Lang::Fra if mostly(text, french::contains) => "fr",
        whichlang::Lang::Eng if mostly(text, english::contains) => "en",
        whichlang::Lang::Deu => "de",
        whichlang::Lang::Spa => "es",
        whichlang::Lang::Ita => "it",
        whichlang::Lang::Por => "pt",
        // Languages with their own scripts.
        whichlang::Lang::Rus => return by_trigrams(text).or_else(|| Some(Lang::new("ru"))),
        whichlang::Lang::Ara => "ar",
        whichlang::Lang::Cmn => "zh",
        whichlang::Lang::Jpn => "ja",
        whichlang::Lang::Kor => "ko",
        whichlang::Lang::Hin => "hi",
        // It confuses languages such as Polish and Dutch; there are no rules for these, so that speed does not matter.
        _ => return by_trigrams(text),
    };
    Some(Lang::new(tag))
}

/// Returns French or English if that lexicon contains four words in five and more than the other one.
fn by_words(text: &str) -> Option<&'static str> {
    let tokens = tokenize(text);
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
    let words: Vec<&str> = words.map(|token| &text[token.range]).collect();
    let known = |lexicon: fn(&str) -> bool| words.iter().filter(|word| lexicon(word)).count();
    let (french, english) = (known(french::contains), known(english::contains));
    let most = french.max(english);
    if words.len() < MIN_WORDS || most * 5 < words.len() * 4 || french == english {
        return None;
    }
    Some(if french > english { "fr" } else { "en" })
}

/// Whether at least half of the words are `known`.
fn mostly(text: &str, known: impl Fn(&str) -> bool) -> bool {
    let (mut words, mut hits) = (0, 0);
    let tokens = tokenize(text);
    for token in tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .take(LOOKED_UP)
    {
        words += 1;
        hits += usize::from(known(&text[token.range]));
    }
    hits * 2 >= words
}

/// Returns the result of a slower library that knows more languages and reports its reliability.
fn by_trigrams(text: &str) -> Option<Lang> {
    let info = whatlang::detect(text).filter(whatlang::Info::is_reliable)?;
    let code = info.lang().code();
    let tag = match info.lang() {
        whatlang::Lang::Fra => "fr",
        whatlang::Lang::Eng => "en",
        whatlang::Lang::Deu => "de",
        whatlang::Lang::Spa => "es",
        whatlang::Lang::Ita => "it",
        whatlang::Lang::Por => "pt",
        whatlang::Lang::Nld => "nl",
        whatlang::Lang::Rus => "ru",
        whatlang::Lang::Ara => "ar",
        whatlang::Lang::Pol => "pl",
        whatlang::Lang::Cmn => "zh",
        whatlang::Lang::Jpn => "ja",
        // BCP 47 uses the three-letter code for languages without a two-letter one.
        _ => code,
    };
    Some(Lang::new(tag))
}

#[cfg(test)]
mod tests {
    use super::identify;

    #[test]
    fn languages_of_paragraphs_are_identified() {
        for (text, tag) in [
            (
                "Le ministre a rappelé que la décision serait prise avant la fin du mois.",
                Some("fr"),
            ),
            (
                "The minister said that the decision would be taken before the end of the month.",
                Some("en"),
            ),
            (
                "Der Minister sagte, dass die Entscheidung vor Ende des Monats getroffen wird.",
                Some("de"),
            ),
            (
                "El ministro dijo que la decisión se tomaría antes de fin de mes en el pleno.",
                Some("es"),
            ),
            (
                "Il ministro ha detto che la decisione sarà presa entro la fine del mese.",
                Some("it"),
            ),
            (
                "O ministro disse que a decisão seria tomada antes do final do mês de maio.",
                Some("pt"),
            ),
            (
                "Minister powiedział, że decyzja zostanie podjęta przed końcem miesiąca w Warszawie.",
                Some("pl"),
            ),
            (
                "Министр сказал, что решение будет принято до конца месяца.",
                Some("ru"),
            ),
            ("Elle est allé au marché.", Some("fr")),
            ("Il est parti Lundi.", Some("fr")),
            ("She went to the market.", Some("en")),
            ("Ella fue al mercado.", None),
            ("Paris", None),
            ("12 345,67 € + 3 %", None),
            ("", None),
        ] {
            assert_eq!(
                identify(text).as_ref().map(copydesk_model::Lang::tag),
                tag,
                "{text}"
            );
        }
    }
}
