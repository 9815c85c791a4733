//! Creates a Word document with the text of an article of any format.

mod parts;
mod text;

use crate::FormatError;
use copydesk_model::{Document, Lang, Place, Segment, SegmentId, SegmentKind};
use parts::{Lists, package};
use quick_xml::Writer;
use std::collections::BTreeMap;
use std::io;
use text::Links;

/// U+200B ZERO WIDTH SPACE: the text of a paragraph that would be empty. Without words, it would not be read as a
/// segment.
pub(crate) const HOLLOW: char = '\u{200b}';

/// The most columns of a table in Word.
const MAX_COLUMNS: u32 = 63;

/// A new Word document.
#[derive(Debug)]
pub(crate) struct Created {
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// The segments that it contains, in its reading order.
    pub(crate) segments: Vec<SegmentId>,
}

/// Creates a Word document with the segments of `document`: headings, lists, quotations, captions, tables, links, bold
/// and italic text. Each segment is a paragraph whose text has the same length in bytes as [`Segment::mt`]: an inline
/// object is U+25A1, a line break that is no mark is a space, and so is a character that XML does not allow. A segment
/// without words is left out, or is [`HOLLOW`] where `edited` says that it has edits. The text is marked as being in
/// `language`, if that is known.
///
/// # Errors
/// [`FormatError::DamagedPackage`] if the parts do not fit into a zip file.
pub(crate) fn create(
    document: &Document,
    language: Option<&Lang>,
    edited: impl Fn(SegmentId) -> bool,
) -> Result<Created, FormatError> {
    let mut body = Body {
        writer: Writer::new(Vec::new()),
        links: Links::default(),
        lists: Lists::default(),
        segments: Vec::new(),
    };
    let kept: Vec<&Segment> = document
        .segments
        .iter()
        .filter(|segment| text::has_words(&segment.mt) || edited(segment.id))
        .collect();
    // Writing to memory does not fail.
    body.write(&kept).map_err(|_| FormatError::DamagedPackage)?;
    let bytes = package(&body.writer.into_inner(), &body.links, &body.lists, language)?;
    Ok(Created {
        bytes,
        segments: body.segments,
    })
}

/// The body of the document, while it is written.
struct Body {
    writer: Writer<Vec<u8>>,
    links: Links,
    lists: Lists,
    segments: Vec<SegmentId>,
}

impl Body {
    fn write(&mut self, segments: &[&Segment]) -> io::Result<()> {
        let table = |segment: &Segment| match segment.place {
            Some(Place::Cell { table, .. }) => Some(table),
            _ => None,
        };
        for block in segments.chunk_by(|a, b| table(a).is_some() && table(a) == table(b)) {
            match block {
                [first, ..] if table(first).is_some() => self.table(block)?,
                _ => {
                    for segment in block {
                        self.paragraph(segment)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes a table, and an empty paragraph after it, which keeps it apart from another table.
    fn table(&mut self, segments: &[&Segment]) -> io::Result<()> {
        let mut rows: BTreeMap<u32, BTreeMap<u32, Vec<&Segment>>> = BTreeMap::new();
        for segment in segments {
            if let Some(Place::Cell { row, column, .. }) = segment.place {
                rows.entry(row)
                    .or_default()
                    .entry(column)
                    .or_default()
                    .push(segment);
            }
        }
        let last = rows
            .values()
            .filter_map(|row| row.keys().next_back())
            .max()
            .copied();
        let columns = last.map_or(0, |last| last.saturating_add(1));
        self.start("w:tbl")?;
        self.start("w:tblPr")?;
        self.empty("w:tblStyle", &[("w:val", "TableGrid")])?;
        self.empty("w:tblW", &[("w:w", "0"), ("w:type", "auto")])?;
        self.end("w:tblPr")?;
        self.start("w:tblGrid")?;
        for _ in 0..columns.min(MAX_COLUMNS) {
            self.empty("w:gridCol", &[])?;
        }
        self.end("w:tblGrid")?;
        for mut row in rows.into_values() {
            if columns <= MAX_COLUMNS {
                for column in 0..columns {
                    row.entry(column).or_default();
                }
            }
            self.start("w:tr")?;
            for cell in row.into_values() {
                self.start("w:tc")?;
                for segment in &cell {
                    self.paragraph(segment)?;
                }
                if cell.is_empty() {
                    self.empty("w:p", &[])?;
                }
                self.end("w:tc")?;
            }
            self.end("w:tr")?;
        }
        self.end("w:tbl")?;
        self.empty("w:p", &[])
    }

    fn paragraph(&mut self, segment: &Segment) -> io::Result<()> {
        self.segments.push(segment.id);
        self.start("w:p")?;
        let list = match (segment.kind, segment.place) {
            (SegmentKind::ListItem, Some(Place::Item { level, number })) => Some((level, number)),
            (SegmentKind::ListItem, _) => Some((1, None)),
            _ => None,
        };
        if list.is_none() {
            self.lists.end();
        }
        if let Some(style) = style(segment.kind) {
            self.start("w:pPr")?;
            self.empty("w:pStyle", &[("w:val", &style)])?;
            if let Some((level, number)) = list {
                let (id, level) = self.lists.item(level, number);
                self.start("w:numPr")?;
                self.empty("w:ilvl", &[("w:val", &level.to_string())])?;
                self.empty("w:numId", &[("w:val", &id.to_string())])?;
                self.end("w:numPr")?;
            }
            self.end("w:pPr")?;
        }
        self.runs(segment)?;
        self.end("w:p")
    }
}

/// Returns the id of the paragraph style; `None` for the default one.
fn style(kind: SegmentKind) -> Option<String> {
    match kind {
        SegmentKind::Heading(level) => Some(format!("Heading{}", level.clamp(1, 6))),
        SegmentKind::ListItem => Some("ListParagraph".to_owned()),
        SegmentKind::Quote => Some("Quote".to_owned()),
        SegmentKind::Caption => Some("Caption".to_owned()),
        SegmentKind::Paragraph | SegmentKind::TableCell | SegmentKind::HeaderFooter | SegmentKind::Note => {
            None
        }
    }
}
