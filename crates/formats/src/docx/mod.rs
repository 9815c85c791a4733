//! Word documents (.docx and their kin).

mod body;
mod comments;
mod element;
mod field;
mod mend;
mod names;
mod paragraph;
mod read;
mod relations;
mod slice;
mod split;
mod styles;
mod track;

use crate::office::{Container, Dialect, Found, Mended, Packed, Part, Tracker, Unit};
use crate::package::Package;
use crate::patch::Replacement;
use crate::{Format, FormatError, Loaded, Note, ReadOptions, notice};
use body::Body;
use comments::Comments;
use copydesk_text::EditSet;
use read::{Around, found};
use relations::{Relations, name_of};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use styles::Styles;

/// Word documents, as Office Open XML has them: .docx, .docm, .dotx, .dotm; transitional and strict.
///
/// A segment is a paragraph: of the text, of a cell, a note, a header, a footer, a text box. Tracked changes are read as
/// accepted and stay as they are: what is deleted does not show, and a paragraph whose mark is deleted goes on in the
/// next one. Bold, italic and links are marks. Pictures and formulas are U+FFFC under an inviolable mark; references of
/// notes, page breaks and what a field computes are inviolable. A table of contents is no segment, nor is text that a
/// style says is code, nor are comments, which are no part of what is published. A ruby reads as its base, text in a line
/// that is written in two ways as the first one; both are inviolable. Text of embedded documents, SmartArt, charts and
/// WordArt is not read, and [`Loaded::notices`] says so. What stands for a picture (`descr` and
/// `title` of `wp:docPr`, with `pic:cNvPr` where that says the same) is a segment too.
///
/// Tracked changes replace whole words and have their reasons as comments. Comments are possible in the text of the
/// document alone: in notes, headers, footers, text boxes and content controls around paragraphs changes are tracked
/// without; for a content control within a line the comment is around it. In what stands for a picture nothing can be tracked: it is
/// mended. [`Loaded::tracking_notices`] says so.
///
/// What the file says of its language is what the program was set to, so the engine recognises the language itself.
/// Macros are parts that nobody looks at: they are kept and never run.
///
/// Within a part only touched runs change; every other entry is copied as it stands, compressed bytes and all.
#[derive(Clone, Copy, Debug)]
pub struct Word;

impl Format for Word {
    fn id(&self) -> &'static str {
        "docx"
    }

    fn name(&self) -> &'static str {
        "Word"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["docx", "docm", "dotx", "dotm"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        let mut package = Package::open(bytes, options)?;
        let main = main_part(&mut package)?;
        let relations = relations_of(&mut package, &main)?;
        let styles = match relations.of_kind("styles").next() {
            Some(name) => match Part::read(&mut package, name)? {
                Some(part) => Styles::read(part.text()).map_err(|error| part.error(error))?,
                None => Styles::default(),
            },
            None => Styles::default(),
        };
        let styles = Arc::new(styles);
        let mut parts = vec![Part::needed(&mut package, &main)?];
        for kind in ["footnotes", "endnotes", "header", "footer"] {
            for name in relations.of_kind(kind) {
                if parts.iter().any(|part| part.name == name) {
                    continue;
                }
                parts.extend(Part::read(&mut package, name)?);
            }
        }
        let mut around = Vec::with_capacity(parts.len());
        for part in &parts {
            around.push(Around {
                styles: Arc::clone(&styles),
                links: relations_of(&mut package, &part.name)?.links(),
                commentable: part.name == main,
                is_margin: ["header", "footer"]
                    .iter()
                    .any(|kind| relations.of_kind(kind).any(|name| name == part.name)),
            });
        }
        // Comments share their numbers with changes.
        let comments = match relations.of_kind("comments").next() {
            Some(name) => Part::read(&mut package, name)?,
            None => None,
        };
        let highest = match comments {
            Some(part) => {
                let comments = found(part.text(), &Around::default());
                comments.map_err(|error| part.error(error))?.highest
            }
            None => 0,
        };
        let container = Container::Package(package);
        Packed::load(Writing { main, around }, container, parts, highest, options)
    }
}

/// The name of the part that holds the text.
fn main_part(package: &mut Package) -> Result<String, FormatError> {
    let usual = "word/document.xml";
    let named = match Part::read(package, "_rels/.rels")? {
        Some(part) => {
            let relations = Relations::read(part.text(), "").map_err(|error| part.error(error))?;
            relations.of_kind("officeDocument").next().map(str::to_owned)
        }
        None => None,
    };
    let found = named
        .filter(|name| package.has(name))
        .or_else(|| package.has(usual).then(|| usual.to_owned()));
    found.ok_or_else(|| FormatError::MissingPart {
        part: usual.to_owned(),
    })
}

fn relations_of(package: &mut Package, part: &str) -> Result<Relations, FormatError> {
    match Part::read(package, &name_of(part))? {
        Some(relations) => Relations::read(relations.text(), part).map_err(|error| relations.error(error)),
        None => Ok(Relations::default()),
    }
}

/// How Word writes text.
#[derive(Debug)]
struct Writing {
    main: String,
    /// What each part needs to know of the rest.
    around: Vec<Around>,
}

impl Dialect for Writing {
    type Body = Body;
    type Notebook = Comments;

    fn id(&self) -> &'static str {
        Word.id()
    }

    fn wanted(&self) -> &'static str {
        "a Word document (.docx)"
    }

    fn found(&self, part: usize, source: &str) -> Result<Found<Body>, FormatError> {
        found(source, &self.around[part])
    }

    fn mend(&self, source: &str, unit: &Unit<Body>, set: &EditSet) -> Mended {
        mend::mend(source, unit, set)
    }

    fn track(
        &self,
        source: &str,
        unit: &Unit<Body>,
        set: &EditSet,
        notes: &[Note],
        tracker: &mut Tracker,
        comments: &mut Comments,
    ) -> Mended {
        track::track(source, unit, set, notes, tracker, comments)
    }

    fn splittable(&self, source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
        split::splittable(source, unit)
    }

    fn split(&self, paragraph: &str, tracker: Option<&mut Tracker>) -> Option<String> {
        split::split_paragraph(paragraph, tracker)
    }

    fn removable(&self, unit: &Unit<Body>) -> bool {
        unit.body.paragraph.removable
    }

    fn tracking_notice(&self, unit: &Unit<Body>, notes: &[Note]) -> Option<&'static str> {
        (!unit.body.commentable && !notes.is_empty()).then_some(notice::WITHOUT_REASON)
    }

    fn finish_tracking(
        &self,
        container: &Container,
        tracker: &Tracker,
        comments: &Comments,
        _replacements: &mut BTreeMap<usize, Vec<Replacement>>,
    ) -> Result<BTreeMap<String, Vec<u8>>, FormatError> {
        match container.package() {
            Some(package) => comments::with_comments(package, &self.main, comments, tracker),
            None => Ok(BTreeMap::new()),
        }
    }
}
