//! Measures the alignment on documents in several languages whose paragraphs are parallel: paragraphs are dropped, joined
//! and split at random, with a fixed seed, and the pairs found are compared with the right ones.

use copydesk_align::{Pair, Part, align};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

/// How often each document is changed.
const ROUNDS: u64 = 5;

/// A text whose lines are paragraphs.
#[derive(Debug, Deserialize)]
struct Row {
    id: String,
    lang: String,
    text: String,
    source: Option<Text>,
}

#[derive(Debug, Deserialize)]
struct Text {
    lang: String,
    text: String,
}

/// A text and its translation, and how their paragraphs belong together.
struct Case {
    source: Vec<String>,
    target: Vec<String>,
    pairs: Vec<Pair>,
}

/// Right pairs that were found, and all right pairs.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    right: usize,
    all: usize,
}

impl Found {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.all += other.all;
    }

    fn share(self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

/// A generator of random numbers (SplitMix64), the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

impl Case {
    /// Changes a document: about a third of its pairs are no longer of one paragraph and one.
    fn change(source: &[&str], target: &[&str], random: &mut Random) -> Self {
        let mut case = Self {
            source: Vec::new(),
            target: Vec::new(),
            pairs: Vec::new(),
        };
        let mut at = 0;
        while let (Some(left), Some(right)) = (source.get(at), target.get(at)) {
            let (mut old, mut new) = (vec![(*left).to_owned()], vec![(*right).to_owned()]);
            let mut taken = 1;
            let mut join = |count: usize, is_source: bool| {
                taken = count.min(source.len() - at);
                let (mut many, mut one) = (source[at..at + taken].to_vec(), target[at..at + taken].to_vec());
                if is_source {
                    std::mem::swap(&mut many, &mut one);
                }
                let many = many.into_iter().map(str::to_owned).collect::<Vec<_>>();
                let one = vec![one.join(" ")];
                if is_source { (one, many) } else { (many, one) }
            };
            match random.next() % 100 {
                0..5 => new.clear(),
                5..10 => old.clear(),
                10..16 => (old, new) = join(2, true),
                16..22 => (old, new) = join(2, false),
                22..24 => (old, new) = join(3, true),
                24..26 => (old, new) = join(3, false),
                26..30 => old = split(left),
                30..34 => new = split(right),
                _ => {}
            }
            let start = (case.source.len(), case.target.len());
            case.source.extend(old);
            case.target.extend(new);
            let pair = Pair {
                old: start.0..case.source.len(),
                new: start.1..case.target.len(),
            };
            case.pairs.push(pair);
            at += taken;
        }
        case
    }

    /// Counts the right pairs that are found.
    fn measure(&self) -> Found {
        fn parts(texts: &[String]) -> Vec<Part<'_>> {
            texts.iter().map(|text| Part::from(text.as_str())).collect()
        }
        let found = align(&parts(&self.source), &parts(&self.target)).pairs;
        let key = |pair: &Pair| (pair.old.start, pair.old.end, pair.new.start, pair.new.end);
        let found: BTreeSet<_> = found.iter().map(key).collect();
        Found {
            right: self
                .pairs
                .iter()
                .filter(|pair| found.contains(&key(pair)))
                .count(),
            all: self.pairs.len(),
        }
    }
}

/// Splits a text at the end of a sentence, near its middle; a text of one sentence stays as it is.
fn split(text: &str) -> Vec<String> {
    let ends = text.match_indices([' ', '\u{a0}']).map(|(at, _)| at);
    let ends = ends.filter(|at| text[..*at].ends_with(['.', '!', '?', '»', '”']));
    match ends.min_by_key(|at| at.abs_diff(text.len() / 2)) {
        Some(at) => vec![text[..at].to_owned(), text[at..].trim_start().to_owned()],
        None => vec![text.to_owned()],
    }
}

/// Prints the share of right pairs for each pair of languages and half of the documents (even and odd ones).
pub(crate) fn run(folder: &Path) -> ExitCode {
    let documents = match documents(folder) {
        Ok(documents) => documents,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let mut totals = [Found::default(); 2];
    for ((languages, half), found) in measure(&documents) {
        println!("{languages} {half}: {:.4} of {} pairs", found.share(), found.all);
        totals[half].add(found);
    }
    for (half, total) in totals.iter().enumerate() {
        println!("all {half}: {:.4} of {} pairs", total.share(), total.all);
    }
    ExitCode::SUCCESS
}

/// Returns what is found for each pair of languages and half of the documents.
fn measure(documents: &Documents) -> BTreeMap<(String, usize), Found> {
    let mut all: BTreeMap<(String, usize), Found> = BTreeMap::new();
    for (number, texts) in documents.values().enumerate() {
        for (from, source) in texts {
            for (to, target) in texts {
                let is_pair = from != to && from.split('-').next() != to.split('-').next();
                let source: Vec<&str> = source.split('\n').collect();
                let target: Vec<&str> = target.split('\n').collect();
                if !is_pair || source.len() != target.len() {
                    continue;
                }
                let found = all.entry((format!("{from} to {to}"), number % 2)).or_default();
                let mut random = Random(number as u64);
                for _ in 0..ROUNDS {
                    found.add(Case::change(&source, &target, &mut random).measure());
                }
            }
        }
    }
    all
}

/// The texts of each document by language.
type Documents = BTreeMap<String, BTreeMap<String, String>>;

/// Reads the documents.
fn documents(folder: &Path) -> Result<Documents, String> {
    let named = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut documents: Documents = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(named)? {
        let path = entry.map_err(named)?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !name.starts_with("clean-ntrex-") || path.extension().is_none_or(|extension| extension != "jsonl")
        {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        for line in text.lines() {
            let row: Row = serde_json::from_str(line).map_err(|error| format!("{name}: {error}"))?;
            let id = row.id.replacen(&format!("-{}-", row.lang), "-", 1);
            let texts = documents.entry(id).or_default();
            texts.insert(row.lang, row.text);
            if let Some(source) = row.source {
                texts.insert(source.lang, source.text);
            }
        }
    }
    Ok(documents)
}
