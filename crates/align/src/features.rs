//! What a paragraph and its translation have in common besides their length: numbers, names, words of the same origin,
//! addresses, and a few punctuation marks.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The numbers of letters of a word that are compared, each on its own. Words of the same origin differ at the end.
const STEMS: [usize; 2] = [4, 7];

/// The least number of letters of a word that is compared, unless it is an acronym.
const MIN_LETTERS: usize = 3;

/// How reliably a feature of a paragraph is found in its translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    /// A word; most are translated by a word of another origin.
    Word,
    /// A word that begins with a capital wherever it occurs.
    Name,
    /// A word whose translation is known.
    Known,
    /// A number in figures.
    Number,
    /// An address: web, mail, a handle or a hashtag.
    Address,
    /// Punctuation, or the form of the whole paragraph.
    Mark,
}

/// A feature of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Feature {
    pub(crate) kind: Kind,
    /// The same in both languages.
    pub(crate) key: String,
}

/// Returns the features of a text, some of them more than once.
pub(crate) fn read(text: &str, is_heading: bool) -> Vec<Feature> {
    let mut features = Vec::new();
    let mut add = |kind, key: String| features.push(Feature { kind, key });
    for part in text.split_whitespace() {
        if let Some(address) = address(part) {
            add(Kind::Address, address);
        }
    }
    for number in numbers(text) {
        add(Kind::Number, number);
    }
    for word in text.unicode_words() {
        for part in word.split(['\'', '’', '.']) {
            let meanings = words().get(part.to_lowercase().as_str());
            for meaning in meanings.into_iter().flatten() {
                add(Kind::Known, meaning.to_string());
            }
            if let Some((kind, whole)) = stem(part) {
                for letters in STEMS {
                    if let Some(stem) = prefix(&whole, letters) {
                        add(kind, stem.to_owned());
                    }
                }
            }
        }
    }
    for mark in marks(text, is_heading) {
        add(Kind::Mark, mark.to_owned());
    }
    features
}

/// Returns the meanings of the words in `words.txt`: numbers of lines.
fn words() -> &'static FxHashMap<&'static str, Vec<u16>> {
    static WORDS: LazyLock<FxHashMap<&'static str, Vec<u16>>> = LazyLock::new(|| {
        let mut words: FxHashMap<&str, Vec<u16>> = FxHashMap::default();
        for (number, line) in (0..).zip(include_str!("words.txt").lines()) {
            if !line.starts_with('#') {
                for word in line.split_whitespace() {
                    words.entry(word).or_default().push(number);
                }
            }
        }
        words
    });
    &WORDS
}

/// Returns a web or mail address, a handle or a hashtag, without the punctuation around it.
fn address(part: &str) -> Option<String> {
    let part = part.trim_matches(|c: char| !c.is_alphanumeric() && !"@#/".contains(c));
    let rest = part.strip_prefix(['@', '#']).unwrap_or(part);
    let is_handle = rest.len() < part.len() && rest.chars().count() > 1;
    let is_address = part.contains("://") || part.starts_with("www.") || rest.contains('@');
    (is_handle || is_address).then(|| part.to_lowercase())
}

/// Returns the numbers of a text as digits. What separates their groups and decimals depends on the language and is left
/// out: `1,000`, `1.000` and `1 000` are equal, and so are `19:30`, `19h30` and `19.30`.
fn numbers(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut number = String::new();
    let mut chars = text.chars().peekable();
    let mut group = 0;
    while let Some(c) = chars.next() {
        if let Some(digit) = c.to_digit(10) {
            number.push(char::from_digit(digit, 10).unwrap_or(c));
            group += 1;
            continue;
        }
        if number.is_empty() {
            continue;
        }
        let digits: Vec<char> = chars.clone().take(4).collect();
        let next = digits.iter().take_while(|c| c.is_ascii_digit()).count();
        let joins = match c {
            '.' | ',' | ':' | 'h' => next > 0,
            '\'' | '’' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => next == 3 && group <= 3,
            _ => false,
        };
        group = 0;
        if !joins {
            all.push(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        all.push(number);
    }
    for number in &mut all {
        let digits = number.trim_start_matches('0');
        *number = if digits.is_empty() { "0" } else { digits }.to_owned();
    }
    all
}

/// Returns the first letters of a word in a spelling that related languages share; `None` for a word that is too short to
/// tell anything.
fn stem(word: &str) -> Option<(Kind, String)> {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if word.chars().any(char::is_numeric) {
        return None;
    }
    let is_acronym = letters > 1 && word.chars().all(|c| !c.is_lowercase());
    if letters < MIN_LETTERS && !is_acronym {
        return None;
    }
    let kind = if word.starts_with(char::is_uppercase) {
        Kind::Name
    } else {
        Kind::Word
    };
    let mut stem = String::new();
    let mut count = 0;
    let folded = word.nfkd().filter(|c| c.is_alphabetic());
    let mut letters = folded.flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            'p' if letters.next_if_eq(&'h').is_some() => 'f',
            'k' | 'q' | 'z' => 'c',
            'y' | 'j' => 'i',
            'w' => 'v',
            'h' => continue,
            'ß' => 's',
            'œ' | 'ø' => 'o',
            'æ' => 'a',
            'ł' => 'l',
            other => other,
        };
        if stem.ends_with(letter) {
            continue;
        }
        stem.push(letter);
        count += 1;
    }
    (count > 1).then_some((kind, stem))
}

/// Returns the first letters of a word; of a short word all, for the shortest prefix only.
fn prefix(word: &str, letters: usize) -> Option<&str> {
    match word.char_indices().nth(letters) {
        Some((end, _)) => Some(&word[..end]),
        None => (letters == STEMS[0] || word.chars().count() == letters).then_some(word),
    }
}

/// Returns what is striking in the form of a text.
fn marks(text: &str, is_heading: bool) -> impl Iterator<Item = &'static str> {
    const QUOTES: [char; 8] = ['"', '«', '»', '“', '”', '„', '‹', '›'];
    let text = text.trim();
    let last = text.trim_end_matches(QUOTES).trim_end().chars().next_back();
    [
        ("?", text.contains(['?', '？'])),
        ("!", text.contains('!')),
        ("quote", text.contains(QUOTES)),
        ("begins with a quote", text.starts_with(QUOTES)),
        (
            "ends with a quote",
            text.trim_end_matches(['.', ',']).ends_with(QUOTES),
        ),
        ("ends with :", last == Some(':')),
        ("(", text.contains('(')),
        ("%", text.contains('%')),
        ("currency", text.contains(['$', '€', '£', '¥'])),
        ("no end", last.is_some_and(char::is_alphanumeric)),
        ("heading", is_heading),
    ]
    .into_iter()
    .filter_map(|(name, is_there)| is_there.then_some(name))
}

/// The features of the paragraphs of one text: sorted numbers.
pub(crate) type Set = Vec<u32>;

/// Numbers the features of two texts.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    numbers: FxHashMap<(Kind, String), u32>,
    pub(crate) entries: Vec<Entry>,
}

/// A feature of two texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    /// In how many paragraphs of each text it occurs.
    pub(crate) counts: [u32; 2],
}

impl Registry {
    /// Adds the features of a paragraph of the source (`side` 0) or the target (1).
    pub(crate) fn add(&mut self, side: usize, text: &str, is_heading: bool) -> Set {
        let mut set = Set::new();
        for Feature { kind, key } in read(text, is_heading) {
            let next = self.entries.len() as u32;
            // A word is one feature with and without a capital.
            let group = if kind == Kind::Name { Kind::Word } else { kind };
            let number = *self.numbers.entry((group, key)).or_insert(next);
            if number == next {
                self.entries.push(Entry { kind, counts: [0, 0] });
            }
            let entry = &mut self.entries[number as usize];
            if kind == Kind::Word {
                entry.kind = Kind::Word;
            }
            set.push(number);
        }
        set.sort_unstable();
        set.dedup();
        for &number in &set {
            self.entries[number as usize].counts[side] += 1;
        }
        set
    }
}
