//! Source texts with their translation beside them: memories, and tables of two columns.

use super::names::is_language;
use super::{SourceParagraph, is_same, tmx};
use crate::csv_rows::{cells, rows};
use crate::{BackendError, reading};
use copydesk_formats::{Format as _, PlainText, ReadOptions};
use copydesk_language::identify;
use copydesk_model::{Document, Lang, Place, Segment, SegmentId, SegmentKind};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// The delimiters of tables.
const DELIMITERS: [u8; 3] = [b'\t', b';', b','];

/// Names of columns, in lower case; a row of two names is none of the text.
const NAMES: &[&str] = &[
    "anglais",
    "article",
    "cible",
    "english",
    "français",
    "french",
    "original",
    "source",
    "source text",
    "target",
    "target text",
    "texte cible",
    "texte source",
    "traduction",
    "translation",
];

/// Reads the source text of an article from the bytes of a file of any format. A translation memory (TMX) and a table with two
/// columns (CSV, TSV) give a segment for each pair, with its source.
///
/// # Errors
/// Those of the formats; [`BackendError::SourceMemory`], [`BackendError::SourceTable`].
pub fn read_source(bytes: &[u8], path: &Path) -> Result<Document, BackendError> {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    match extension.as_str() {
        "tmx" => tmx::read(&text(bytes)?).ok_or(BackendError::SourceMemory),
        "csv" | "tsv" | "tab" => table(&text(bytes)?).ok_or(BackendError::SourceTable),
        _ => Ok(reading::new(bytes, Some(path))?.document),
    }
}

/// Decodes a text.
fn text(bytes: &[u8]) -> Result<String, BackendError> {
    let options = ReadOptions {
        show_undecodable: true,
        ..ReadOptions::default()
    };
    Ok(PlainText.read(bytes, &options)?.text().to_owned())
}

/// Reads a table whose rows all have two cells; `None` if it is none.
fn table(text: &str) -> Option<Document> {
    let pairs = DELIMITERS.into_iter().find_map(|delimiter| {
        let filled = rows(text).into_iter().filter(|(_, row)| !row.trim().is_empty());
        let pair = |(_, row): (usize, &str)| {
            let mut cells = cells(row, delimiter).ok()?;
            // Spreadsheets write empty cells at the end.
            while cells.len() > 2 && cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            <[String; 2]>::try_from(cells).ok()
        };
        let pairs: Option<Vec<_>> = filled.map(pair).collect();
        pairs.filter(|pairs| !pairs.is_empty())
    })?;
    let mut pairs = pairs;
    let names = pairs.first().filter(|first| is_heading(first)).cloned();
    if names.is_some() {
        pairs.remove(0);
    }
    let [source_lang, target_lang] = names.map_or([None, None], |names| names.map(|name| language(&name)));
    let segment = |(id, [source, target]): (usize, [String; 2])| Segment {
        id: SegmentId(id as u32),
        kind: SegmentKind::Paragraph,
        source: Some(source.into()),
        mt: target.into(),
        marks: Vec::new(),
        locked: None,
        place: None,
    };
    Some(Document {
        source_lang,
        target_lang,
        segments: pairs.into_iter().enumerate().map(segment).collect(),
    })
}

/// Whether the cells of a row name its columns.
fn is_heading(cells: &[String; 2]) -> bool {
    cells.iter().all(|cell| {
        let cell = cell.trim().to_lowercase();
        NAMES.contains(&cell.as_str()) || language(&cell).is_some()
    })
}

/// The language that a cell names with its tag: `fr`, `en-GB`.
fn language(cell: &str) -> Option<Lang> {
    let tag = cell.trim();
    is_language(&tag.replace('_', "-").to_ascii_lowercase()).then(|| Lang::new(tag))
}

/// A text and its translation, side by side; either may be the source.
#[derive(Debug)]
pub(super) struct Bilingual {
    languages: [Option<Lang>; 2],
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    sides: [String; 2],
    is_heading: bool,
}

impl Bilingual {
    /// The two sides of a document: of one with sources, or of a table with two columns.
    pub(super) fn of(document: &Document) -> Option<Self> {
        let with_source = document
            .segments
            .iter()
            .filter(|own| own.source.is_some())
            .count();
        if with_source * 2 > document.segments.len() {
            return Some(Self::of_sources(document));
        }
        Self::of_table(document)
    }

    fn of_sources(document: &Document) -> Self {
        let row = |own: &Segment| Row {
            sides: [
                own.source.as_deref().unwrap_or_default().to_owned(),
                own.mt.to_string(),
            ],
            is_heading: matches!(own.kind, SegmentKind::Heading(_)),
        };
        let mut bilingual = Self {
            languages: [document.source_lang.clone(), document.target_lang.clone()],
            rows: document.segments.iter().map(row).collect(),
        };
        bilingual.recognise();
        bilingual
    }

    /// Takes a document that consists of a table with two columns in two languages, apart from a title.
    fn of_table(document: &Document) -> Option<Self> {
        let mut table: BTreeMap<(u32, u32), [Vec<&str>; 2]> = BTreeMap::new();
        let mut outside = 0;
        for own in document.segments.iter().filter(|own| !own.mt.trim().is_empty()) {
            match own.place {
                Some(Place::Cell {
                    table: number,
                    row,
                    column,
                }) => {
                    let cells = table.entry((number, row)).or_default();
                    cells.get_mut(column as usize)?.push(&own.mt);
                }
                _ if matches!(own.kind, SegmentKind::HeaderFooter) => {}
                _ => outside += 1,
            }
        }
        // A text with a table is no table.
        if outside > 1 || table.len() < 2 {
            return None;
        }
        let mut languages = [None, None];
        let mut rows = Vec::new();
        for (nth, [left, right]) in table.into_values().enumerate() {
            let joined = [left.join("\n"), right.join("\n")];
            if nth == 0 && is_heading(&joined) {
                languages = joined.map(|name| language(&name));
            } else if left.len() == right.len() {
                let pairs = left.into_iter().zip(right);
                rows.extend(pairs.map(|(left, right)| [left.to_owned(), right.to_owned()]));
            } else {
                rows.push(joined);
            }
        }
        let row = |sides| Row {
            sides,
            is_heading: false,
        };
        let mut bilingual = Self {
            languages,
            rows: rows.into_iter().map(row).collect(),
        };
        bilingual.recognise();
        let [left, right] = &bilingual.languages;
        let are_known = left.is_some() && right.is_some();
        (are_known && !is_same(left.as_ref(), right.as_ref())).then_some(bilingual)
    }

    /// Recognises the languages that are not given.
    fn recognise(&mut self) {
        for side in 0..2 {
            if self.languages[side].is_none() {
                let texts: Vec<&str> = self.rows.iter().map(|row| row.sides[side].as_str()).collect();
                self.languages[side] = identify(&texts.join("\n"));
            }
        }
    }

    /// The side that is the source of an article: the other one has its paragraphs, or is in its language; else the first.
    fn source_side(&self, article: &Document, language: Option<&Lang>) -> usize {
        let own: HashSet<String> = article.segments.iter().map(|own| folded(&own.mt)).collect();
        let [left, right] = [0, 1].map(|side: usize| {
            let texts = self.rows.iter().map(|row| folded(&row.sides[side]));
            texts
                .filter(|text| !text.is_empty() && own.contains(text))
                .count()
        });
        if left != right {
            return usize::from(left > right);
        }
        let [left, right] = [0, 1].map(|side: usize| is_same(self.languages[side].as_ref(), language));
        usize::from(left && !right)
    }

    /// The paragraphs of the source, each with its translation, and their language. A memory whose units are in another order
    /// than the paragraphs of the article gives those that the article has, in its order.
    pub(super) fn source(
        mut self,
        article: &Document,
        language: Option<&Lang>,
    ) -> (Vec<SourceParagraph>, Option<Lang>) {
        let side = self.source_side(article, language);
        let paragraph = |row: Row| {
            let [left, right] = row.sides;
            let (text, translation) = if side == 0 { (left, right) } else { (right, left) };
            SourceParagraph {
                text,
                heading: row.is_heading,
                translation: Some(translation).filter(|text| !text.trim().is_empty()),
            }
        };
        let filled = |own: &SourceParagraph| !own.text.trim().is_empty();
        let mut paragraphs: Vec<_> = self.rows.into_iter().map(paragraph).filter(filled).collect();
        let known = matches(&paragraphs, article);
        if !known.is_sorted_by_key(|(paragraph, _)| *paragraph) {
            let mut all: Vec<_> = paragraphs.into_iter().map(Some).collect();
            let known = known.into_iter();
            paragraphs = known.filter_map(|(paragraph, _)| all[paragraph].take()).collect();
        }
        (paragraphs, self.languages[side].take())
    }
}

/// The paragraphs of a source whose translations are paragraphs of the article, each with its segment, in the order of the
/// segments. Of several, the first that follows the last one is taken.
pub(super) fn matches(source: &[SourceParagraph], article: &Document) -> Vec<(usize, usize)> {
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, paragraph) in source.iter().enumerate().rev() {
        if let Some(translation) = &paragraph.translation {
            places.entry(folded(translation)).or_default().push(place);
        }
    }
    let mut next = 0;
    let mut found = Vec::new();
    for (segment, own) in article.segments.iter().enumerate() {
        // From the last to the first.
        let Some(places) = places.get_mut(&folded(&own.mt)) else {
            continue;
        };
        let after = places.iter().rposition(|place| *place >= next);
        let Some(chosen) = after.or(places.len().checked_sub(1)) else {
            continue;
        };
        let place = places.remove(chosen);
        next = place + 1;
        found.push((place, segment));
    }
    found
}

/// A text without differences in white space.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
