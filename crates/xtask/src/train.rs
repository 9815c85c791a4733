//! `cargo xtask train FOLDER…`: trains the choice model on plain text and writes its table and its model card.

use crate::generated::Generated;
use copydesk_language::choice::SIZE_BITS;
use copydesk_language::choice::train::{Fit, Settings, Trained, train};
use copydesk_language::french::Change;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

/// The table, from the root of the repository.
const TABLE: &str = "crates/language/data/compiled/choice.fr.gz";
/// The digests of all tables.
const MANIFEST: &str = "crates/language/data/compiled/MANIFEST";
/// The model card; its part below [`FIGURES`] is written here.
const CARD: &str = "crates/language/data/MODEL.md";
const FIGURES: &str = "## Figures of the last training";

/// Why the model was not trained.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A file or folder could not be read or written.
    File(PathBuf, io::Error),
    /// There is no text in the folders.
    NoText,
    /// The model card or the manifest lacks the part that is replaced.
    NoPlace(PathBuf),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::NoText => write!(
                f,
                "no text: name a folder with .txt files, one paragraph a line; crates/language/data/training/gather.sh makes it"
            ),
            Self::NoPlace(path) => write!(
                f,
                "{} has no place for the figures; restore it with `git checkout`",
                path.display()
            ),
        }
    }
}

/// Trains on the text files in `folders` and writes the table, its digest and the figures of the model card.
pub(crate) fn run(root: &Path, folders: &[&str]) -> Result<(), Fault> {
    let files = text_files(folders)?;
    let mut texts = Vec::new();
    for path in &files {
        texts.push(fs::read_to_string(path).map_err(|error| Fault::File(path.clone(), error))?);
    }
    let paragraphs: Vec<&str> = texts.iter().flat_map(|text| text.lines()).collect();
    if paragraphs.is_empty() {
        return Err(Fault::NoText);
    }
    println!("{} files, {} paragraphs", files.len(), paragraphs.len());
    let settings = Settings::default();
    let trained = train(&paragraphs, settings, &mut |fit| println!("{}", line(fit)));
    let sources: Vec<(String, usize)> = files
        .iter()
        .zip(&texts)
        .map(|(path, text)| (name(path), text.split_whitespace().count()))
        .collect();
    write_table(root, &trained.table)?;
    write_card(root, &card(&sources, settings, &trained))
}

/// Returns the text files of the folders, in order.
fn text_files(folders: &[&str]) -> Result<Vec<PathBuf>, Fault> {
    let mut files = Vec::new();
    for folder in folders {
        let folder = Path::new(folder);
        let list = || {
            fs::read_dir(folder)?
                .map(|entry| Ok(entry?.path()))
                .collect::<io::Result<Vec<PathBuf>>>()
        };
        let found = list().map_err(|error| Fault::File(folder.to_owned(), error))?;
        let text = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "txt");
        files.extend(found.into_iter().filter(text));
    }
    files.sort_by_key(|path| name(path));
    Ok(files)
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn line(fit: Fit) -> String {
    format!(
        "{} places, {:.2} % right, loss {:.4}",
        fit.places,
        fit.right * 100.0,
        fit.loss
    )
}

fn write_table(root: &Path, table: &[u8]) -> Result<(), Fault> {
    let path = root.join(TABLE);
    let pack = || {
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        packer.write_all(table)?;
        fs::write(&path, packer.finish()?)
    };
    pack().map_err(|error| Fault::File(path.clone(), error))?;
    let manifest = root.join(MANIFEST);
    let old = fs::read_to_string(&manifest).map_err(|error| Fault::File(manifest.clone(), error))?;
    let mut digest = String::new();
    for byte in Sha256::digest(table) {
        // Writing to a string cannot fail.
        let _ = write!(digest, "{byte:02x}");
    }
    let entry = format!("table {digest} choice.fr");
    let mut found = false;
    let mut lines: Vec<String> = old
        .lines()
        .map(|line| {
            let own = line.starts_with("table ") && line.ends_with(" choice.fr");
            found |= own;
            if own { entry.clone() } else { line.to_owned() }
        })
        .collect();
    if !found {
        return Err(Fault::NoPlace(manifest));
    }
    lines.push(String::new());
    fs::write(&manifest, lines.join("\n")).map_err(|error| Fault::File(manifest, error))
}

fn write_card(root: &Path, figures: &str) -> Result<(), Fault> {
    let path = root.join(CARD);
    let old = fs::read_to_string(&path).map_err(|error| Fault::File(path.clone(), error))?;
    let (before, _) = old
        .split_once(FIGURES)
        .ok_or_else(|| Fault::NoPlace(path.clone()))?;
    let content = format!("{before}{FIGURES}\n\n{figures}");
    crate::generated::write(&[Generated {
        path: path.clone(),
        content,
    }])
    .map(|_| ())
    .map_err(|error| Fault::File(path, error))
}

/// Returns the figures of a training as Markdown.
fn card(sources: &[(String, usize)], settings: Settings, trained: &Trained) -> String {
    let mut out = String::new();
    let total: usize = sources.iter().map(|(_, words)| words).sum();
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "{} weights of one byte; seed {}; {} passes with steps of {:?}; a pass leaves out {} of the places.\n",
        1_usize << SIZE_BITS,
        settings.seed,
        settings.rates.len(),
        settings.rates,
        settings.skipped,
    );
    let _ = writeln!(out, "| Text | Words |\n|---|---|");
    for (name, words) in sources {
        let _ = writeln!(out, "| `{name}` | {words} |");
    }
    let _ = writeln!(out, "| together | {total} |\n");
    for (fit, pass) in trained.fits.iter().zip(1..) {
        let _ = writeln!(out, "Pass {pass}: {}.  ", line(*fit));
    }
    let held = &trained.held_out;
    let _ = writeln!(
        out,
        "\nText held out ({} words and marks), at a probability of one half: right words flagged, and words replaced by \
         one of their alternatives that are flagged with the right word first.\n",
        held.words
    );
    let _ = writeln!(
        out,
        "| Change | False flags per 1,000 | Replaced | Found |\n|---|---|---|---|"
    );
    for (change, counts) in Change::ALL.iter().zip(&held.changes) {
        let _ = writeln!(
            out,
            "| {change:?} | {:.3} | {} | {:.2} |",
            1000.0 * counts.false_flags as f64 / held.words.max(1) as f64,
            counts.replaced,
            counts.found as f64 / counts.replaced.max(1) as f64,
        );
    }
    out
}
