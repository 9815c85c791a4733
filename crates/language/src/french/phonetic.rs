//! Phonetic keys: homophones, and words that are confused with each other, share a key.
//!
//! The rules are the basic reading rules of French. They merge sounds that many speakers merge (é, è, ai, -er, -ez;
//! brin, brun; pâte, patte), and know few exceptions: a wrong key only loses a candidate and never adds a wrong one
//! that would fit its context.

/// Words in -er whose r is pronounced.
const OPEN: &[&str] = &[
    "hiver", "enfer", "amer", "cancer", "super", "hier", "fier", "mer", "fer", "ver", "cher", "ter", "éther",
    "cuiller", "gangster", "leader", "reporter", "poster", "cluster", "master",
];
/// Words in -es that rhyme with é.
const SHORT: &[&str] = &[
    "les", "des", "mes", "tes", "ses", "ces", "lès", "dès", "près", "très",
];

/// Returns the key of `folded`, a form in lower case. `silent` is true if its -ent is the ending of a verb in the third
/// person plural.
pub(crate) fn key(folded: &str, silent: bool) -> String {
    let mut letters: Vec<char> = Vec::with_capacity(folded.len());
    for ch in folded.chars() {
        match ch {
            'œ' => letters.push('e'),
            'â' | 'à' | 'ä' => letters.push('a'),
            'ô' | 'ö' => letters.push('o'),
            'û' | 'ù' | 'ü' => letters.push('u'),
            'î' => letters.push('i'),
            'è' | 'ê' | 'ë' => letters.push('é'),
            ch if ch.is_alphabetic() => letters.push(ch),
            _ => {}
        }
    }
    let closed = end(folded, &mut letters, silent);
    scan(&letters, closed)
}

/// Removes silent letters at the end. Returns whether the consonant that is then last is certainly pronounced.
fn end(folded: &str, letters: &mut Vec<char>, silent: bool) -> bool {
    if silent && letters.ends_with(&['e', 'n', 't']) {
        letters.truncate(letters.len() - 2);
    }
    if SHORT.contains(&folded) {
        letters.truncate(letters.len() - 2);
        letters.push('é');
        return false;
    }
    if letters.len() > 3 && letters.ends_with(&['e', 's']) {
        letters.pop();
    }
    if letters.len() > 3 && letters.last() == Some(&'e') {
        letters.pop();
        match letters.last() {
            Some('g') => *last(letters) = 'j',
            Some('c') => *last(letters) = 'ç',
            Some('u') if letters.len() > 2 && matches!(letters[letters.len() - 2], 'q' | 'g') => {
                letters.pop();
                if letters.last() == Some(&'g') {
                    *last(letters) = 'G';
                }
            }
            Some('s') if letters.len() > 1 && vowel(letters[letters.len() - 2]) => *last(letters) = 'z',
            _ => {}
        }
        return true;
    }
    let bare = folded.strip_suffix('s').unwrap_or(folded);
    if bare.ends_with("er") && bare.len() > 3 && !OPEN.contains(&bare)
        || bare.ends_with("ez")
        || bare.ends_with("et")
        || bare.ends_with("ed")
    {
        let cut = if bare.len() < folded.len() { 3 } else { 2 };
        letters.truncate(letters.len().saturating_sub(cut));
        letters.push('é');
        return false;
    }
    while letters.len() > 2 {
        let before = letters[letters.len() - 2];
        let mute = match letters[letters.len() - 1] {
            's' | 'x' | 'z' | 'd' | 'p' => true,
            't' => before != 'c' || letters.ends_with(&['p', 'e', 'c', 't']),
            'c' | 'g' => before == 'n' || letters.ends_with(&['p', 'e', 'c']),
            'b' => before == 'm',
            _ => false,
        };
        if !mute {
            break;
        }
        letters.pop();
    }
    false
}

/// Returns the last letter; there must be one.
fn last(letters: &mut [char]) -> &mut char {
    let at = letters.len() - 1;
    &mut letters[at]
}

fn vowel(ch: char) -> bool {
    matches!(ch, 'a' | 'e' | 'é' | 'i' | 'ï' | 'o' | 'u' | 'y')
}

/// Converts letters to sounds, one character each.
fn scan(letters: &[char], closed: bool) -> String {
    let mut out = String::with_capacity(letters.len());
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    // A nasal vowel ends with its n or m unless a vowel, or another n or m, follows.
    let nasal = |place: usize| {
        matches!(at(place), 'n' | 'm')
            && match at(place + 1) {
                ' ' => !closed,
                next => !vowel(next) && !matches!(next, 'n' | 'm' | 'h'),
            }
    };
    let mut place = 0;
    while place < letters.len() {
        let (one, two, three) = (at(place), at(place + 1), at(place + 2));
        let before = if place == 0 { ' ' } else { letters[place - 1] };
        let glide = |from: usize| at(from) == 'i' && at(from + 1) == 'l' && matches!(at(from + 2), 'l' | ' ');
        let (sound, length): (&str, usize) = match one {
            'e' if two == 'a' && three == 'u' => ("o", 3),
            'a' if two == 'u' => ("o", 2),
            'e' if two == 'u' => ("2", 2),
            'o' if two == 'u' => ("u", 2),
            'o' if two == 'i' && nasal(place + 2) => ("w5", 3),
            'o' if two == 'i' => ("wa", 2),
            'o' if two == 'y' => ("way", 2),
            'a' | 'e' if two == 'i' && nasal(place + 2) && !glide(place + 1) => ("5", 3),
            'a' | 'e' if two == 'i' && !glide(place + 1) => ("E", 2),
            'a' if two == 'y' => ("E", if vowel(three) { 1 } else { 2 }),
            'i' if vowel(before) && glide(place) => ("y", if three == 'l' { 3 } else { 2 }),
            'i' if two == 'l' && three == 'l' => ("iy", 3),
            'e' if matches!(before, 'i' | 'é') && nasal(place + 1) && at(place + 2) == ' ' => ("5", 2),
            'a' | 'e' if nasal(place + 1) => ("A", 2),
            'i' | 'y' | 'ï' | 'u' if nasal(place + 1) => ("5", 2),
            'o' if nasal(place + 1) => ("O", 2),
            'é' => ("E", 1),
            'e' => (open(letters, place), 1),
            'a' => ("a", 1),
            'o' => ("o", 1),
            'u' => ("U", 1),
            'i' | 'ï' | 'y' => ("i", 1),
            'c' if two == 'h' => ("S", 2),
            'p' if two == 'h' => ("f", 2),
            'g' if two == 'n' => ("N", 2),
            'q' => ("k", if two == 'u' { 2 } else { 1 }),
            'g' if two == 'u' && matches!(three, 'e' | 'é' | 'i' | 'y') => ("g", 2),
            'g' if two == 'e' && matches!(three, 'a' | 'o' | 'u') => ("j", 2),
            'g' if matches!(two, 'e' | 'é' | 'i' | 'y') => ("j", 1),
            'j' => ("j", 1),
            'G' => ("g", 1),
            's' if two == 'c' && matches!(three, 'e' | 'é' | 'i' | 'y') => ("s", 2),
            'c' if matches!(two, 'e' | 'é' | 'i' | 'y') => ("s", 1),
            'c' | 'k' => ("k", 1),
            'ç' => ("s", 1),
            't' if two == 'i' && three == 'o' && at(place + 3) == 'n' && before != 's' => ("s", 1),
            's' if vowel(before) && vowel(two) => ("z", 1),
            'x' => ("ks", 1),
            'h' => ("", 1),
            'w' => ("v", 1),
            _ => ("", 0),
        };
        if length == 0 {
            // A consonant pronounced as written, once if doubled.
            out.push(one);
            place += 1;
        } else {
            out.push_str(sound);
            place += length;
        }
        if !vowel(one) {
            while place < letters.len() && letters[place] == one {
                place += 1;
            }
        }
    }
    out
}

/// Returns the sound of an e without accent: è before two consonants or a final one, otherwise almost silent.
fn open(letters: &[char], place: usize) -> &'static str {
    let Some(&next) = letters.get(place + 1) else {
        return "@";
    };
    if vowel(next) {
        return "";
    }
    let hardly = letters.get(place + 2).is_some_and(|&after| {
        let group = next != after && matches!(after, 'r' | 'l' | 'h') && !matches!(next, 'r' | 'l');
        next != 'x' && (vowel(after) || group)
    });
    if hardly { "" } else { "E" }
}
