//! The golden articles: `tests/golden/articles/<name>/article.txt` with its `gold.jsonl`.

use crate::score::{Found, Gold};
use copydesk_backend::source::attach_source;
use copydesk_check::{Engine, SegmentInput};
use copydesk_formats::{Charset, Loaded, ReadOptions};
use copydesk_model::Lang;
use copydesk_text::{OffsetMap, TextRange};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// An article with its annotations.
#[derive(Debug)]
pub struct Golden {
    /// The folder's name.
    pub name: String,
    /// The path of the article.
    pub path: PathBuf,
    /// The bytes of that file.
    pub bytes: Vec<u8>,
    /// Its language.
    pub lang: Option<String>,
    /// The source text, if the case has one.
    pub source: Option<String>,
    /// The annotated errors; none in a clean article.
    pub gold: Vec<Gold>,
}

#[derive(Deserialize)]
struct Source {
    text: String,
}

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    id: serde_json::Value,
    lang: Option<String>,
    text: String,
    source: Option<Source>,
    #[serde(default)]
    gold: Vec<Gold>,
}

impl Row {
    fn golden(self, name: String, path: PathBuf) -> Golden {
        Golden {
            name,
            path,
            bytes: self.text.into_bytes(),
            lang: self.lang,
            source: self.source.map(|source| source.text),
            gold: self.gold,
        }
    }
}

/// Returns the folder of the golden articles.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/articles")
}

/// Returns every golden article and its clean twin (`clean.txt`, the same text undamaged), by name.
///
/// # Panics
/// If a folder is incomplete.
pub fn articles() -> Vec<Golden> {
    let folder = folder();
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let folders = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir());
    let mut found: Vec<Golden> = folders.flat_map(|path| read(&path)).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// Returns the annotated cases of a file, with rows like those of `gold.jsonl`.
///
/// # Errors
/// If the file cannot be read.
pub fn cases(path: &Path) -> Result<Vec<Golden>, String> {
    let said = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let rows = fs::read_to_string(path).map_err(|error| said(&error))?;
    let rows = rows.lines().filter(|row| !row.trim().is_empty());
    rows.map(|row| {
        let row: Row = serde_json::from_str(row).map_err(|error| said(&error))?;
        let name = row.id.as_str().unwrap_or("case").to_owned();
        Ok(row.golden(name, path.to_path_buf()))
    })
    .collect()
}

fn read(folder: &Path) -> Vec<Golden> {
    let text = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let rows = text("gold.jsonl");
    let row: Row =
        serde_json::from_str(rows.trim()).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    assert_eq!(
        row.text,
        text("article.txt"),
        "{}: gold.jsonl holds another text",
        folder.display()
    );
    let chars: Vec<char> = row.text.chars().collect();
    for place in &row.gold {
        let quote: String = chars[place.start..place.end].iter().collect();
        assert_eq!(
            quote,
            place.text,
            "{}: a marked place does not hold its words",
            folder.display()
        );
    }
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let twin = folder.join("clean.txt");
    let clean = twin.exists().then(|| {
        let row = Row {
            id: serde_json::Value::Null,
            lang: row.lang.clone(),
            text: text("clean.txt"),
            source: None,
            gold: Vec::new(),
        };
        row.golden(format!("{name}/clean"), twin)
    });
    std::iter::once(row.golden(name, folder.join("article.txt")))
        .chain(clean)
        .collect()
}

impl Golden {
    /// Reads the article with its format.
    ///
    /// # Panics
    /// If it cannot be read.
    pub fn load(&self) -> Loaded {
        self.read(&self.bytes)
    }

    /// Reads other bytes with the format of the article.
    ///
    /// # Panics
    /// If they cannot be read.
    pub fn read(&self, bytes: &[u8]) -> Loaded {
        let options = ReadOptions {
            charset: Some(Charset::UTF_8),
            target_lang: self.lang.as_ref().map(Lang::new),
            ..ReadOptions::default()
        };
        copydesk_formats::read(bytes, Some("txt"), &options)
            .unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// Returns the findings of the engine, in code points of the whole text.
    ///
    /// # Panics
    /// If a finding is outside the text.
    pub fn check(&self, engine: &Engine) -> Vec<Found> {
        let mut loaded = self.load();
        let source = self.source.as_ref().map(|source| self.read(source.as_bytes()));
        // The case has the source of its article; one that is too short to align tells nothing.
        let attached = source.is_some_and(|mut source| {
            source.document.target_lang = None;
            attach_source(&mut loaded.document, &source.document).is_ok()
        });
        let segments = loaded.document.segments.iter().map(|segment| SegmentInput {
            id: segment.id,
            kind: segment.kind,
            text: &segment.mt,
            marks: &segment.marks,
            decided: &[],
            source: segment.source.as_deref().filter(|_| attached),
        });
        let checked = engine.open(loaded.document.target_lang.as_ref(), segments);
        let map = OffsetMap::new(loaded.text());
        let points = |issue: &copydesk_model::Issue, range: TextRange| {
            let place = loaded.place(issue.segment, range);
            let place = place.unwrap_or_else(|| panic!("{}: {} has no range", self.name, issue.rule));
            (
                map.code_point(place.start()) as usize,
                map.code_point(place.end()) as usize,
            )
        };
        let found = checked.issues().map(|issue| {
            let (start, end) = points(issue, issue.at);
            let suggestions = issue.suggestions.iter().map(|suggestion| {
                let edits = suggestion.edits.edits().iter().map(|edit| {
                    let (start, end) = points(issue, edit.range);
                    (start, end, edit.insert.clone())
                });
                edits.collect()
            });
            Found {
                rule: issue.rule.to_string(),
                start,
                end,
                suggestions: suggestions.collect(),
            }
        });
        found.collect()
    }
}
