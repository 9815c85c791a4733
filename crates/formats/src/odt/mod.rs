//! OpenDocument texts (.odt and their kin).

mod body;
mod mend;
mod names;
mod read;
mod styles;
mod track;

use crate::office::{Dialect, Found, Mended, Packed, Part, Tracker, Unit};
use crate::package::Package;
use crate::patch::Replacement;
use crate::{Format, FormatError, Loaded, Note, ReadOptions};
use body::Body;
use copydesk_text::EditSet;
use read::found;
use std::collections::BTreeMap;
use styles::Styles;
use track::{Region, Regions};

/// OpenDocument texts: .odt, .ott.
///
/// A segment is a paragraph or heading: of the text, of a cell, a list, a note, a text box, a header, a footer. Tracked
/// changes are read as accepted and stay as they are. Bold, italic and links are marks; white space shows as the format
/// says. Pictures in a line are U+FFFC under an inviolable mark; what is anchored elsewhere, references of notes and what
/// a field computes are inviolable. Indexes are no segments, nor is text that a style says is code, nor are comments,
/// which are no part of what is published.
///
/// What the file says of its language is what the program was set to, so the engine recognises the language itself.
///
/// Only touched text changes; every other entry is copied as it stands, compressed bytes and all.
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
        Packed::load(Writing { styles }, package, parts, 0, options)
    }
}

/// How OpenDocument writes text.
#[derive(Debug)]
struct Writing {
    styles: Styles,
}

impl Dialect for Writing {
    type Body = Body;
    type Notebook = Regions;

    fn id(&self) -> &'static str {
        OpenDocument.id()
    }

    fn wanted(&self) -> &'static str {
        "an OpenDocument text (.odt)"
    }

    fn found(&self, part: usize, source: &str) -> Result<Found<Body>, FormatError> {
        found(source, part, &self.styles)
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
        regions: &mut Regions,
    ) -> Mended {
        track::track(source, unit, set, notes, tracker, regions)
    }

    fn finish_tracking(
        &self,
        _package: &Package,
        _tracker: &Tracker,
        regions: &Regions,
        replacements: &mut BTreeMap<usize, Vec<Replacement>>,
    ) -> Result<BTreeMap<String, Vec<u8>>, FormatError> {
        for (&(part, at), Region { markup, exists, name }) in regions {
            let insert = if *exists {
                markup.clone()
            } else {
                format!("<{name}>{markup}</{name}>")
            };
            replacements.entry(part).or_default().push(Replacement {
                range: at..at,
                insert,
            });
        }
        Ok(BTreeMap::new())
    }
}
