//! Regular differences between the English and the French spelling of a word. Accents are ignored here.

/// English endings and the corresponding French ones, longest first.
const ENDINGS: &[(&str, &[&str])] = &[
    ("ically", &["iquement"]),
    ("ation", &["ation", "ement"]),
    ("ment", &["ment", "ement"]),
    ("ology", &["ologie"]),
    ("graphy", &["graphie"]),
    ("ingly", &["ement", "amment"]),
    ("ously", &["eusement"]),
    ("ively", &["ivement"]),
    ("ally", &["alement", "ellement"]),
    ("ately", &["ement"]),
    ("ency", &["ence"]),
    ("ancy", &["ance"]),
    ("ical", &["ique", "ical"]),
    ("cracy", &["cratie"]),
    ("ntial", &["ntiel"]),
    ("tial", &["tiel", "tial"]),
    ("cial", &["ciel", "cial"]),
    ("onal", &["onnel", "onal", "onel"]),
    ("ceive", &["cevoir"]),
    ("tain", &["tenir"]),
    ("mit", &["mettre"]),
    ("duce", &["duire"]),
    ("struct", &["struire"]),
    ("scribe", &["scrire"]),
    ("ify", &["ifier"]),
    ("ize", &["iser"]),
    ("ise", &["iser"]),
    ("yze", &["yser"]),
    ("ate", &["er", "at", "e"]),
    ("ute", &["uer"]),
    ("ity", &["ite"]),
    ("ety", &["ete"]),
    ("ary", &["aire"]),
    ("ory", &["oire"]),
    ("ery", &["erie"]),
    ("ous", &["eux", "e"]),
    ("ian", &["ien"]),
    ("ean", &["een"]),
    ("ese", &["ais", "ois"]),
    ("ish", &["ir", "ais", "ois"]),
    ("ism", &["isme"]),
    ("ist", &["iste"]),
    ("ive", &["if"]),
    ("ity", &["ite"]),
    ("sis", &["se"]),
    ("ium", &["ium", "e"]),
    ("ing", &["ant", "age"]),
    ("ly", &["ement", "ment"]),
    ("al", &["el", "al", "ale", "elle"]),
    ("an", &["ain"]),
    ("ic", &["ique"]),
    ("or", &["eur"]),
    ("er", &["eur", "re", "er", "ier"]),
    ("le", &["el"]),
    ("ty", &["te"]),
    ("cy", &["tie", "ce"]),
    ("gy", &["gie"]),
    ("ed", &["e", "er"]),
    ("y", &["ie", "e", "er"]),
    ("e", &["er", "", "ir", "re"]),
    ("", &["e", "er", "ir", "re"]),
];

/// Returns French spellings (without accents) that may correspond to the English `word` (folded), except for regular
/// endings, most likely first. The word itself is not among them. Not all of them are words.
pub(crate) fn candidates(word: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut push = |candidate: String| {
        if candidate.len() >= 3 && candidate != word && !out.contains(&candidate) {
            out.push(candidate);
        }
    };
    if word.len() < 4 || !word.is_ascii() {
        return out;
    }
    // state -> etat, study -> etude, spirit -> esprit
    let mut spellings: Vec<String> = vec![word.to_owned()];
    if let Some(rest) = word
        .strip_prefix("es")
        .or(word.strip_prefix('s'))
        .filter(|rest| rest.starts_with(['t', 'p', 'c', 'q']))
    {
        spellings.extend([format!("e{rest}"), format!("es{rest}")]);
    }
    spellings.extend(letters(word));
    for (number, spelling) in spellings.iter().enumerate() {
        if number > 0 {
            push(spelling.clone());
        }
        for (ending, replacements) in ENDINGS {
            if let Some(stem) = spelling.strip_suffix(ending)
                && stem.len() >= 2
            {
                for replacement in *replacements {
                    push(format!("{stem}{replacement}"));
                }
            }
        }
    }
    out
}

/// Returns spellings with one consonant doubled or no longer doubled: development -> developpement, address ->
/// adress(e).
fn letters(word: &str) -> Vec<String> {
    let bytes = word.as_bytes();
    let mut out = Vec::new();
    for at in 1..bytes.len() {
        if !matches!(
            bytes[at],
            b'c' | b'd' | b'f' | b'l' | b'm' | b'n' | b'p' | b'r' | b's' | b't'
        ) {
            continue;
        }
        if bytes[at] == bytes[at - 1] {
            out.push(format!("{}{}", &word[..at], &word[at + 1..]));
        } else if bytes.get(at + 1).is_none_or(|next| *next != bytes[at])
            && matches!(bytes[at - 1], b'a' | b'e' | b'i' | b'o' | b'u')
        {
            out.push(format!("{}{}{}", &word[..at], &word[at..=at], &word[at..]));
        }
    }
    out
}
