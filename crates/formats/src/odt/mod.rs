//! OpenDocument texts (.odt, .ott, .fodt).

mod anchor;
mod body;
mod element;
mod known;
mod names;
mod read;
mod rewrite;
mod split;
mod styles;
mod track;

use crate::office::{
    Container, Dialect, Found, Packed, Part, Rewritten, SignedComment, TrackedJoin, Tracker, Unit,
};
use crate::package::Package;
use crate::patch::Replacement;
use crate::{Format, FormatError, Loaded, Note, ReadOptions, notice};
use body::Body;
use copydesk_text::EditSet;
use read::found;
use std::collections::BTreeMap;
use std::ops::Range;
use styles::Styles;
use track::Notebook;

/// OpenDocument texts: .odt, .ott.
///
/// A segment is a paragraph or heading: of the body, a table cell, a list, a note, a text box, a header or a footer.
/// Tracked changes are read as accepted and kept as they are; they and the comments are [`Loaded::remarks`]. Bold, italic and links are marks; white space is
/// collapsed as the format specifies. Inline pictures are U+FFFC under an inviolable mark; objects with other anchors,
/// note references and computed field results are inviolable. Indexes, text in a code style, and comments (which are
/// not published) are not segments. Alternative text of pictures (`svg:title`, `svg:desc`) is a segment too.
///
/// The format allows tracked changes wherever there is text, and they are written everywhere. LibreOffice, however,
/// keeps none in drawing shapes (`draw:custom-shape` and similar, and frames whose style has no parent), not even its
/// own. Alternative text cannot be tracked, so it is changed directly. [`Loaded::tracking_notices`] reports these
/// cases.
///
/// The language in the file is the one that the program was set to, so the engine detects the language itself.
///
/// Only edited text changes; every other entry is copied unchanged, including its compressed bytes.
#[derive(Clone, Copy, Debug)]
pub struct OpenDocument;

impl Format for OpenDocument {
    fn id(&self) -> &'static str {
        "odt"
    }

    fn name(&self) -> &'static str {
        "OpenDocument"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["odt", "ott"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        let mut package = Package::open(bytes, options)?;
        let manifest = Part::read(&mut package, "META-INF/manifest.xml")?;
        if manifest.is_some_and(|manifest| manifest.text().contains("encryption-data")) {
            return Err(FormatError::Encrypted);
        }
        let mut parts = vec![Part::needed(&mut package, "content.xml")?];
        parts.extend(Part::read(&mut package, "styles.xml")?);
        let styles = match parts.get(1) {
            Some(part) => Styles::read(part.text()).map_err(|error| part.error(error))?,
            None => Styles::default(),
        };
        let dialect = Writing {
            id: self.id(),
            styles,
        };
        Packed::load(dialect, Container::Package(package), parts, 0, options)
    }
}

/// Flat OpenDocument texts, a single XML file without a package: .fodt.
///
/// The same as [`OpenDocument`], except that LibreOffice writes the text of tracked deletions inline. It is not shown,
/// and paragraphs that such a deletion would join stay separate.
#[derive(Clone, Copy, Debug)]
pub struct FlatOpenDocument;

impl Format for FlatOpenDocument {
    fn id(&self) -> &'static str {
        "fodt"
    }

    fn name(&self) -> &'static str {
        "OpenDocument (one file of XML)"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["fodt"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        let parts = vec![Part::whole(bytes, options)?];
        let dialect = Writing {
            id: self.id(),
            styles: Styles::default(),
        };
        Packed::load(dialect, Container::Flat(bytes.into()), parts, 0, options)
    }
}

/// The OpenDocument dialect.
#[derive(Debug)]
struct Writing {
    id: &'static str,
    styles: Styles,
}

impl Dialect for Writing {
    type Body = Body;
    type Notebook = Notebook;

    fn id(&self) -> &'static str {
        self.id
    }

    fn wanted(&self) -> &'static str {
        "an OpenDocument text (.odt, .fodt)"
    }

    fn found(&self, part: usize, source: &str) -> Result<Found<Body>, FormatError> {
        found(source, part, &self.styles)
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
        notebook: &mut Notebook,
    ) -> Rewritten {
        track::track(source, unit, set, notes, tracker, notebook)
    }

    fn splittable(&self, source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
        split::splittable(source, unit)
    }

    fn split(
        &self,
        source: &str,
        unit: &Unit<Body>,
        paragraph: &str,
        _tracker: Option<&mut Tracker>,
    ) -> Option<String> {
        split::split_paragraph(source, unit, paragraph)
    }

    fn removable(&self, unit: &Unit<Body>) -> bool {
        unit.body.removal().is_some()
    }

    fn content(&self, source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
        let Body {
            source: whole, inner, ..
        } = &unit.body;
        let end = whole.start + source[whole.clone()].rfind("</")?;
        (*inner <= end).then_some(*inner..end)
    }

    fn removal(&self, unit: &Unit<Body>) -> Option<Range<usize>> {
        unit.body.removal()
    }

    fn track_join(
        &self,
        source: &str,
        into: &Unit<Body>,
        unit: &Unit<Body>,
        tracker: &mut Tracker,
        notebook: &mut Notebook,
    ) -> TrackedJoin {
        TrackedJoin::Moved(track::deleted_break(source, into, unit, tracker, notebook))
    }

    fn tracking_notice(&self, unit: &Unit<Body>, _notes: &[Note]) -> Option<&'static str> {
        unit.body.in_shape.then_some(notice::IN_SHAPES)
    }

    fn comment(
        &self,
        source: &str,
        unit: &Unit<Body>,
        comments: &[SignedComment],
        _notebook: &mut Notebook,
    ) -> Rewritten {
        anchor::anchor(source, unit, comments)
    }

    fn finish_tracking(
        &self,
        _container: &Container,
        notebook: &Notebook,
        replacements: &mut BTreeMap<usize, Vec<Replacement>>,
    ) -> Result<BTreeMap<String, Vec<u8>>, FormatError> {
        for (part, replacement) in notebook.replacements() {
            replacements.entry(part).or_default().push(replacement);
        }
        Ok(BTreeMap::new())
    }
}
