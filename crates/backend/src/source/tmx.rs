//! Translation memories (TMX) as source texts.

use crate::xml::{attribute, local, referenced};
use copydesk_model::{Document, Lang, Segment, SegmentId, SegmentKind};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The value of `srclang` if the units are in several languages.
const ALL: &str = "*all*";

/// Elements whose content is markup of the original file.
const CODES: [&str; 5] = ["bpt", "ept", "ph", "it", "ut"];

/// A text of a unit.
#[derive(Debug, Default)]
struct Variant {
    language: String,
    text: String,
}

/// Reads a translation memory: a segment for each unit, with its source. Of several languages besides that of the source,
/// the most frequent is the translation. `None` if the text is no TMX, or none to the end.
pub(super) fn read(text: &str) -> Option<Document> {
    let (mut reader, mut memory) = (Reader::from_str(text), Memory::default());
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => memory.start(&tag),
            Event::Empty(tag) => memory.empty(&tag),
            Event::End(tag) => memory.end(local(tag.name().as_ref())),
            Event::Text(piece) => memory.text(&piece),
            Event::CData(piece) => memory.text(&piece),
            Event::GeneralRef(reference) => {
                memory.text(&referenced(&reference));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    memory.is_complete.then(|| memory.document())
}

#[derive(Debug, Default)]
struct Memory {
    srclang: Option<String>,
    units: Vec<Vec<Variant>>,
    is_complete: bool,
    in_segment: bool,
    /// The number of open elements whose content is markup.
    codes: usize,
}

impl Memory {
    fn start(&mut self, tag: &BytesStart<'_>) {
        let name = tag.name();
        match local(name.as_ref()) {
            "header" => self.header(tag),
            "tu" => self.units.push(Vec::new()),
            "tuv" => {
                if let Some(unit) = self.units.last_mut() {
                    unit.push(Variant {
                        language: attribute(tag, "lang").unwrap_or_default(),
                        text: String::new(),
                    });
                }
            }
            "seg" => self.in_segment = true,
            name if CODES.contains(&name) => self.codes += 1,
            _ => {}
        }
    }

    fn empty(&mut self, tag: &BytesStart<'_>) {
        if local(tag.name().as_ref()) == "header" {
            self.header(tag);
        }
    }

    fn header(&mut self, tag: &BytesStart<'_>) {
        self.srclang = attribute(tag, "srclang").filter(|lang| lang != ALL);
    }

    fn end(&mut self, name: &str) {
        match name {
            "seg" => self.in_segment = false,
            "tmx" => self.is_complete = true,
            name if CODES.contains(&name) => self.codes = self.codes.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, piece: &str) {
        if self.in_segment
            && self.codes == 0
            && let Some(variant) = self.units.last_mut().and_then(|unit| unit.last_mut())
        {
            variant.text.push_str(piece);
        }
    }

    fn document(mut self) -> Document {
        let first = self.units.iter().flatten().next();
        let source = self
            .srclang
            .take()
            .or_else(|| first.map(|variant| variant.language.clone()))
            .unwrap_or_default();
        let mut others: BTreeMap<&str, usize> = BTreeMap::new();
        for variant in self.units.iter().flatten() {
            if !is_same(&variant.language, &source) {
                *others.entry(&variant.language).or_default() += 1;
            }
        }
        let target = others.into_iter().max_by_key(|(_, count)| *count);
        let target = target
            .map(|(language, _)| language.to_owned())
            .unwrap_or_default();
        let segments = self.units.iter().enumerate().map(|(id, unit)| {
            let of = |language: &str| {
                let variant = unit.iter().find(|variant| is_same(&variant.language, language))?;
                Some(variant.text.as_str())
            };
            Segment {
                id: SegmentId(id as u32),
                kind: SegmentKind::Paragraph,
                source: of(&source).map(Into::into),
                mt: of(&target).unwrap_or_default().into(),
                marks: Vec::new(),
                locked: None,
                place: None,
            }
        });
        let lang = |tag: &str| (!tag.is_empty()).then(|| Lang::new(tag));
        Document {
            source_lang: lang(&source),
            target_lang: lang(&target),
            segments: segments.collect(),
        }
    }
}

/// Whether two tags are of one language; `en` in the header may be `en-US` in the units.
fn is_same(one: &str, other: &str) -> bool {
    Lang::new(one)
        .primary()
        .eq_ignore_ascii_case(Lang::new(other).primary())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(text: &str) -> Vec<(Option<String>, String)> {
        let document = read(text).expect("a memory");
        let sides = document.segments.iter();
        sides
            .map(|own| (own.source.as_deref().map(str::to_owned), own.mt.to_string()))
            .collect()
    }

    #[test]
    fn units_are_segments_without_markup() {
        let text = r#"<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>
            <tu><prop>x</prop><tuv xml:lang="fr-FR"><seg>Le <bpt i="1">&lt;b></bpt><hi>m&#xfa;sée</hi><ept i="1">&lt;/b></ept> &amp; co</seg></tuv>
              <tuv xml:lang="en-GB"><seg>The museum &amp; co</seg></tuv></tu>
            <tu><tuv xml:lang="EN-US"><seg>Only here<ph>{1}</ph>.</seg></tuv><tuv xml:lang="de"><seg>Nur hier.</seg></tuv></tu>
            <tu><tuv xml:lang="fr"><seg>Ajouté.</seg></tuv></tu></body></tmx>"#;
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            sides(text),
            [
                (some("The museum & co"), "Le músée & co".to_owned()),
                (some("Only here."), String::new()),
                (None, "Ajouté.".to_owned()),
            ]
        );
        let document = read(text).expect("a memory");
        assert_eq!(document.source_lang, Some(Lang::new("en")));
    }

    #[test]
    fn what_is_damaged_or_no_memory_is_refused() {
        for text in [
            "",
            "Hello",
            "<tmx><header srclang='en'/><body><tu>",
            "<tmx></body></tmx>",
            "<xliff/>",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
        assert_eq!(sides("<tmx><header srclang='*all*'/><body/></tmx>"), []);
    }
}
