//! Spelling of single words: case, apostrophes, accents.

use std::borrow::Cow;

/// Returns `text` in lower case with straight apostrophes and without soft hyphens, the form of the keys of the data;
/// borrowed if nothing changes.
///
/// ```
/// assert_eq!(copydesk_language::word::fold("L’État"), "l'état");
/// ```
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(text.to_ascii_lowercase())
        } else {
            Cow::Borrowed(text)
        };
    }
    if text
        .chars()
        .any(|ch| matches!(ch, '’' | SOFT_HYPHEN) || ch.is_uppercase())
    {
        Cow::Owned(text.to_lowercase().replace('’', "'").replace(SOFT_HYPHEN, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Marks a possible line break inside a word; not part of the word.
const SOFT_HYPHEN: char = '\u{ad}';

/// Whether the word starts with a capital letter.
pub fn is_capitalised(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

/// Whether the word has at least two letters and all of them are capitals: `OTAN`, `ÉTAT`, `G20` is not.
pub fn is_all_caps(text: &str) -> bool {
    let mut letters = 0;
    for ch in text.chars().filter(|ch| ch.is_alphabetic()) {
        if !ch.is_uppercase() {
            return false;
        }
        letters += 1;
    }
    letters >= 2
}

/// Whether a capital follows a lower-case letter, or the word mixes both after its first letter: `iPhone`, `McDonald`.
pub fn is_mixed_case(text: &str) -> bool {
    let mut letters = text.chars().filter(|ch| ch.is_alphabetic());
    let first_upper = letters.next().is_some_and(char::is_uppercase);
    let (mut upper, mut lower) = (false, false);
    for ch in letters {
        if ch.is_uppercase() {
            upper = true;
        } else {
            lower = true;
        }
    }
    upper && (lower || !first_upper)
}

/// Returns the word with a capital first letter: `état` to `État`.
pub fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Returns `replacement` in the case of `original`: all capitals, a first capital, or unchanged.
///
/// ```
/// assert_eq!(copydesk_language::word::like("Event", "occasion"), "Occasion");
/// ```
pub fn like(original: &str, replacement: &str) -> String {
    if is_all_caps(original) {
        replacement.to_uppercase()
    } else if is_capitalised(original) {
        capitalise(replacement)
    } else {
        replacement.to_owned()
    }
}

/// Returns the letter without its accent, cedilla or ligature; other characters are unchanged.
pub fn without_accent(ch: char) -> char {
    match ch {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' | 'ì' => 'i',
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ÿ' | 'ý' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => 'A',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Î' | 'Ï' | 'Í' | 'Ì' => 'I',
        'Ô' | 'Ö' | 'Ó' | 'Ò' | 'Õ' => 'O',
        'Ù' | 'Û' | 'Ü' | 'Ú' => 'U',
        'Ÿ' | 'Ý' => 'Y',
        'Ç' => 'C',
        'Ñ' => 'N',
        _ => ch,
    }
}

/// Returns the word without accents, cedillas and ligatures: `cœur` to `coeur`, `État` to `Etat`. Case is kept.
pub fn strip_accents(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            'œ' => out.push_str("oe"),
            'Œ' => out.push_str("OE"),
            'æ' => out.push_str("ae"),
            'Æ' => out.push_str("AE"),
            _ => out.push(without_accent(ch)),
        }
    }
    Cow::Owned(out)
}

/// Returns the word without the hyphen and the euphonic t of an enclitic: `-t-il` to `il`, `-moi` to `moi`. A closing
/// apostrophe is kept, since it distinguishes words.
pub fn without_hyphen(text: &str) -> &str {
    let bare = text.trim_start_matches(['-', '\u{2010}', '\u{2011}']);
    if bare.len() == text.len() {
        return text;
    }
    bare.strip_prefix("t-")
        .or_else(|| bare.strip_prefix("T-"))
        .unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_is_recognised() {
        assert!(is_all_caps("OTAN") && is_all_caps("ÉTAT") && !is_all_caps("A") && !is_all_caps("Otan"));
        assert!(
            is_mixed_case("iPhone")
                && is_mixed_case("McDonald")
                && !is_mixed_case("Paris")
                && !is_mixed_case("OTAN")
        );
        assert_eq!(like("EVENT", "événement"), "ÉVÉNEMENT");
        assert_eq!(strip_accents("Œuvre d’été"), "OEuvre d’ete");
        assert_eq!(without_hyphen("-t-il"), "il");
        assert_eq!(without_hyphen("-m’"), "m’");
    }
}
