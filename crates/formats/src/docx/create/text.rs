//! The runs of a paragraph: its text cut at the edges of its marks.

use super::{Body, HOLLOW};
use crate::html::OBJECT;
use crate::xml::is_illegal;
use copydesk_model::{MarkKind, Segment};
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use std::collections::BTreeMap;
use std::io;

/// Stands for an inline object, such as a picture. It takes as many bytes as [`OBJECT`].
const PICTURE: char = '\u{25a1}';

/// Returns whether Word's reader returns a paragraph with this text as a segment.
pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(|ch| !ch.is_whitespace())
}

/// The addresses that the document links to, each with the number of its relationship.
#[derive(Debug, Default)]
pub(super) struct Links(BTreeMap<String, usize>);

impl Links {
    /// Returns the relationship id of an address.
    fn id(&mut self, address: &str) -> String {
        let next = self.0.len() + 1;
        relationship(*self.0.entry(address.to_owned()).or_insert(next))
    }

    /// Returns relationship ids and addresses.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, &str)> {
        self.0
            .iter()
            .map(|(address, number)| (relationship(*number), address.as_str()))
    }
}

fn relationship(number: usize) -> String {
    format!("rIdLink{number}")
}

/// Returns whether a relationship can refer to the address. Word does not open a document with a malformed one.
fn is_address(address: &str) -> bool {
    let is_absolute = ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| address.len() > scheme.len() && address.starts_with(scheme));
    let is_refused =
        |ch: char| ch.is_whitespace() || ch.is_control() || is_illegal(ch) || "<>\"{}|\\^`[]".contains(ch);
    is_absolute && !address.contains(is_refused)
}

/// A part of a text with the same marks throughout.
#[allow(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
struct Piece<'s> {
    text: &'s str,
    link: Option<&'s str>,
    bold: bool,
    italic: bool,
    code: bool,
    inviolable: bool,
}

/// Cuts the text of a segment at the edges of its marks.
fn cut(segment: &Segment) -> Vec<Piece<'_>> {
    let mut edges: Vec<usize> = segment
        .marks
        .iter()
        .map(|mark| mark.range.to_usize())
        .flat_map(|range| [range.start, range.end])
        .chain([0, segment.mt.len()])
        .filter(|&edge| segment.mt.is_char_boundary(edge))
        .collect();
    edges.sort_unstable();
    edges.dedup();
    let piece = |edges: &[usize]| {
        let [start, end] = *edges else { return None };
        let covers = |wanted: fn(&MarkKind) -> bool| {
            segment.marks.iter().find(|mark| {
                let range = mark.range.to_usize();
                wanted(&mark.kind) && range.start <= start && end <= range.end
            })
        };
        let link = covers(|kind| matches!(kind, MarkKind::Link(_)));
        Some(Piece {
            text: segment.mt.get(start..end)?,
            link: link.and_then(|mark| match &mark.kind {
                MarkKind::Link(address) if is_address(address) => Some(address.as_str()),
                _ => None,
            }),
            bold: covers(|kind| *kind == MarkKind::Bold).is_some(),
            italic: covers(|kind| *kind == MarkKind::Italic).is_some(),
            code: covers(|kind| *kind == MarkKind::Code).is_some(),
            inviolable: covers(|kind| *kind == MarkKind::Inviolable).is_some(),
        })
    };
    edges.windows(2).filter_map(piece).collect()
}

impl Body {
    pub(super) fn runs(&mut self, segment: &Segment) -> io::Result<()> {
        if !has_words(&segment.mt) {
            return self.run(&Piece {
                text: HOLLOW.encode_utf8(&mut [0; 4]),
                link: None,
                bold: false,
                italic: false,
                code: false,
                inviolable: false,
            });
        }
        for of_link in cut(segment).chunk_by(|a, b| a.link == b.link) {
            let link = of_link.first().and_then(|piece| piece.link);
            if let Some(address) = link {
                let id = self.links.id(address);
                self.start_with("w:hyperlink", &[("r:id", &id)])?;
            }
            for piece in of_link {
                self.run(piece)?;
            }
            if link.is_some() {
                self.end("w:hyperlink")?;
            }
        }
        Ok(())
    }

    fn run(&mut self, piece: &Piece<'_>) -> io::Result<()> {
        self.start("w:r")?;
        if piece.link.is_some() || piece.bold || piece.italic || piece.code {
            self.start("w:rPr")?;
            if piece.code {
                self.empty("w:rStyle", &[("w:val", "HTMLCode")])?;
            } else if piece.link.is_some() {
                self.empty("w:rStyle", &[("w:val", "Hyperlink")])?;
            }
            if piece.bold {
                self.empty("w:b", &[])?;
            }
            if piece.italic {
                self.empty("w:i", &[])?;
            }
            self.end("w:rPr")?;
        }
        let mut plain = String::new();
        for ch in piece.text.chars() {
            let element = match ch {
                '\t' => "w:tab",
                '\n' if piece.inviolable => "w:br",
                _ => {
                    plain.push(shown(ch));
                    continue;
                }
            };
            self.text(&mut plain)?;
            self.empty(element, &[])?;
        }
        self.text(&mut plain)?;
        self.end("w:r")
    }

    /// Writes and clears `plain`.
    fn text(&mut self, plain: &mut String) -> io::Result<()> {
        if plain.is_empty() {
            return Ok(());
        }
        self.start_with("w:t", &[("xml:space", "preserve")])?;
        self.writer.write_event(Event::Text(BytesText::new(plain)))?;
        plain.clear();
        self.end("w:t")
    }

    pub(super) fn start(&mut self, name: &str) -> io::Result<()> {
        self.start_with(name, &[])
    }

    fn start_with(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(start))
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let element = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Empty(element))
    }

    pub(super) fn end(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }
}

/// Returns the character to write, of the same length in UTF-8.
fn shown(ch: char) -> char {
    match ch {
        OBJECT => PICTURE,
        '\n' | '\r' => ' ',
        _ if is_illegal(ch) => {
            if ch.len_utf8() == 1 {
                ' '
            } else {
                char::REPLACEMENT_CHARACTER
            }
        }
        _ => ch,
    }
}
