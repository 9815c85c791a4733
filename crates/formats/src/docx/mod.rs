//! Word documents (.docx, .docm, .dotx, .dotm).

mod anchor;
mod body;
mod comments;
mod create;
mod cut;
mod element;
mod field;
mod names;
mod paragraph;
mod read;
mod relations;
mod rewrite;
mod slice;
mod split;
mod styles;
mod track;

use crate::office::{
    Comments, Container, Dialect, Found, Packed, Part, Rewritten, SignedComment, TrackedJoin, Tracker, Unit,
};
use crate::package::Package;
use crate::patch::Replacement;
use crate::{Format, FormatError, Loaded, Note, ReadOptions, notice};
use body::Body;
use comments::NewComments;
use copydesk_text::EditSet;
pub(crate) use create::{HOLLOW, create};
use read::{Around, found};
use relations::{Relations, name_of};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use styles::Styles;

/// Word documents in Office Open XML, transitional and strict: .docx, .docm, .dotx, .dotm.
///
/// A segment is a paragraph: of the body, a table cell, a note, a header, a footer or a text box. Tracked changes are
/// read as accepted and kept as they are: deleted text is not shown, and a paragraph whose mark is deleted continues in
/// the next one. They and the comments are [`Loaded::remarks`]. Bold, italic and links are marks. Pictures and formulas are U+FFFC under an inviolable mark; note
/// references, page breaks and computed field results are inviolable. Tables of contents, text in a code style, and
/// comments (which are not published) are not segments. A ruby is read as its base text, and inline text with
/// alternatives as the first one; both are inviolable. Text in embedded documents, SmartArt, charts and WordArt is not
/// read, and [`Loaded::notices`] reports it. Alternative text of pictures (`descr` and `title` of `wp:docPr`, and of
/// `pic:cNvPr` if it is the same) is a segment too.
///
/// Tracked changes replace whole words and have their reasons as comments. Comments are only possible in the body of
/// the document: in notes, headers, footers, text boxes and block-level content controls, changes are tracked without
/// them. For an inline content control, the comment is placed around the control. Alternative text cannot be tracked,
/// so it is changed directly. [`Loaded::tracking_notices`] reports these cases.
///
/// The language in the file is the one that Word was set to, so the engine detects the language itself. Macros are
/// parts that are not interpreted: they are kept and never run.
///
/// Within a part, only edited runs change; every other entry is copied unchanged, including its compressed bytes.
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
        let comments_part = match relations.of_kind("comments").next() {
            Some(name) => Part::read(&mut package, name)?,
            None => None,
        };
        let comments = match &comments_part {
            Some(part) => read::comments(part.text()).map_err(|error| part.error(error))?,
            None => Comments::default(),
        };
        let comments = Arc::new(comments);
        let mut around = Vec::with_capacity(parts.len());
        for part in &parts {
            let is_of = |kinds: [&str; 2]| {
                let mut names = kinds.iter().flat_map(|kind| relations.of_kind(kind));
                names.any(|name| name == part.name)
            };
            around.push(Around {
                styles: Arc::clone(&styles),
                links: relations_of(&mut package, &part.name)?.links(),
                commentable: part.name == main,
                is_margin: is_of(["header", "footer"]),
                is_notes: is_of(["footnotes", "endnotes"]),
                comments: Arc::clone(&comments),
            });
        }
        // Comments and changes share their numbers.
        let highest = match comments_part {
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

/// Returns the name of the part that contains the body text.
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

/// The WordprocessingML dialect.
#[derive(Debug)]
struct Writing {
    main: String,
    /// What each part needs to know of the other parts.
    around: Vec<Around>,
}

impl Dialect for Writing {
    type Body = Body;
    type Notebook = NewComments;

    fn id(&self) -> &'static str {
        Word.id()
    }

    fn wanted(&self) -> &'static str {
        "a Word document (.docx)"
    }

    fn found(&self, part: usize, source: &str) -> Result<Found<Body>, FormatError> {
        found(source, &self.around[part])
    }

    fn rewrite(&self, source: &str, unit: &Unit<Body>, set: &EditSet) -> Rewritten {
        rewrite::rewrite(source, unit, set)
    }

    fn track(
        &self,
        source: &str,
        unit: &Unit<Body>,
        set: &EditSet,
        notes: &[Note],
        tracker: &mut Tracker,
        comments: &mut NewComments,
    ) -> Rewritten {
        track::track(source, unit, set, notes, tracker, comments)
    }

    fn splittable(&self, source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
        split::splittable(source, unit)
    }

    fn split(
        &self,
        _source: &str,
        _unit: &Unit<Body>,
        paragraph: &str,
        tracker: Option<&mut Tracker>,
    ) -> Option<String> {
        split::split_paragraph(paragraph, tracker)
    }

    fn removable(&self, unit: &Unit<Body>) -> bool {
        unit.body.paragraph.removable
    }

    fn content(&self, source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
        let paragraph = &unit.body.paragraph;
        let properties = paragraph.properties.as_ref();
        let start = properties.map_or(paragraph.inner, |properties| properties.end);
        let end = paragraph.source.start + source[paragraph.source.clone()].rfind("</")?;
        (start <= end).then_some(start..end)
    }

    fn removal(&self, unit: &Unit<Body>) -> Option<Range<usize>> {
        let paragraph = &unit.body.paragraph;
        paragraph.removable.then(|| paragraph.source.clone())
    }

    fn track_join(
        &self,
        source: &str,
        into: &Unit<Body>,
        _unit: &Unit<Body>,
        tracker: &mut Tracker,
        _comments: &mut NewComments,
    ) -> TrackedJoin {
        TrackedJoin::Marked(track::deleted_end(source, into, tracker))
    }

    fn tracking_notice(&self, unit: &Unit<Body>, notes: &[Note]) -> Option<&'static str> {
        (!unit.body.commentable && !notes.is_empty()).then_some(notice::WITHOUT_REASON)
    }

    fn comment(
        &self,
        source: &str,
        unit: &Unit<Body>,
        comments: &[SignedComment],
        written: &mut NewComments,
    ) -> Rewritten {
        anchor::anchor(source, unit, comments, written)
    }

    fn finish_tracking(
        &self,
        container: &Container,
        comments: &NewComments,
        _replacements: &mut BTreeMap<usize, Vec<Replacement>>,
    ) -> Result<BTreeMap<String, Vec<u8>>, FormatError> {
        match container.package() {
            Some(package) => comments::with_comments(package, &self.main, comments),
            None => Ok(BTreeMap::new()),
        }
    }
}
