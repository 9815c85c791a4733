//! Glossaries as TBX, TermBase eXchange (ISO 30042): the editions of 2008 (`martif`, `termEntry`) and of 2019 (`tbx`,
//! `conceptEntry`), with data categories as attributes (DCA) or as elements (DCT).
//!
//! A term with the status deprecated or superseded is flagged; its replacement is the preferred term of the same
//! language and concept, or else the first term that is not flagged. A preferred term is required if the source has the
//! concept's term of another language; the other unflagged terms of its language are also accepted. An entry without
//! any such status is reported as invalid, because it flags and requires nothing.

use super::{BadRow, MALFORMED, NO_WORDS, NOTHING_WRONG};
use crate::profile::{OR, StoredTerm};
use crate::xml::{attribute, document, local, referenced, text_element};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};
use std::io;

/// The administrative status of a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum TermStatus {
    Preferred,
    #[default]
    Unsaid,
    Deprecated,
}

#[derive(Debug, Default)]
struct TermOf {
    language: String,
    words: String,
    status: TermStatus,
}

/// The entry being read.
#[derive(Debug, Default)]
struct Entry {
    line: u32,
    terms: Vec<TermOf>,
    note: String,
}

/// Which element the next text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    Nothing,
    Term,
    TermStatus,
    Note,
}

/// The terms of a file, and its invalid entries. If the XML is malformed, the terms before the error are kept.
pub(super) fn read(text: &str) -> (Vec<StoredTerm>, Vec<BadRow>) {
    let mut reading = Reading::default();
    let mut reader = Reader::from_str(text);
    let lines = Lines::of(text);
    loop {
        let at = reader.buffer_position();
        match reader.read_event() {
            Ok(Event::Start(tag)) => reading.start(&tag, lines.at(at)),
            Ok(Event::End(tag)) => reading.end(local(tag.name().as_ref())),
            Ok(Event::Text(piece)) => reading.text(&piece),
            Ok(Event::CData(piece)) => reading.text(&piece),
            Ok(Event::GeneralRef(reference)) => {
                reading.text(&referenced(&reference));
            }
            Ok(Event::Eof) => {
                // The file ends within an entry.
                if let Some(entry) = reading.entry.take() {
                    reading.bad(entry.line, MALFORMED);
                }
                break;
            }
            Ok(_) => {}
            Err(_) => {
                reading.bad(lines.at(reader.error_position()), MALFORMED);
                break;
            }
        }
    }
    (reading.terms, reading.bad)
}

struct Reading {
    terms: Vec<StoredTerm>,
    bad: Vec<BadRow>,
    entry: Option<Entry>,
    language: String,
    inside: Inside,
    text: String,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            terms: Vec::new(),
            bad: Vec::new(),
            entry: None,
            language: String::new(),
            inside: Inside::Nothing,
            text: String::new(),
        }
    }
}

impl Reading {
    fn bad(&mut self, line: u32, reason: &'static str) {
        self.bad.push(BadRow { line, reason });
    }

    fn start(&mut self, tag: &BytesStart<'_>, line: u32) {
        let name = tag.name();
        match local(name.as_ref()) {
            "termEntry" | "conceptEntry" => {
                self.entry = Some(Entry {
                    line,
                    ..Entry::default()
                });
            }
            "langSet" | "langSec" => self.language = attribute(tag, "lang").unwrap_or_default(),
            "term" => {
                if let Some(entry) = &mut self.entry {
                    entry.terms.push(TermOf {
                        language: self.language.clone(),
                        ..TermOf::default()
                    });
                    self.inside = Inside::Term;
                }
            }
            "termNote" if is_status_note(attribute(tag, "type").as_deref()) => {
                self.text.clear();
                self.inside = Inside::TermStatus;
            }
            "administrativeStatus" | "normativeAuthorization" => {
                self.text.clear();
                self.inside = Inside::TermStatus;
            }
            "note" if self.entry.is_some() => self.inside = Inside::Note,
            _ => {}
        }
    }

    fn text(&mut self, piece: &str) {
        let Some(entry) = &mut self.entry else { return };
        match self.inside {
            Inside::Nothing => {}
            Inside::Term => {
                if let Some(term) = entry.terms.last_mut() {
                    term.words.push_str(piece);
                }
            }
            Inside::TermStatus => self.text.push_str(piece),
            Inside::Note => entry.note.push_str(piece),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "term" | "note" => self.inside = Inside::Nothing,
            "termNote" | "administrativeStatus" | "normativeAuthorization" => {
                if self.inside == Inside::TermStatus
                    && let Some(term) = self.entry.as_mut().and_then(|entry| entry.terms.last_mut())
                {
                    term.status = status(&self.text);
                }
                self.inside = Inside::Nothing;
            }
            "termEntry" | "conceptEntry" => {
                if let Some(entry) = self.entry.take() {
                    self.close(&entry);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, entry: &Entry) {
        let filled = |term: &&TermOf| term.words.chars().any(char::is_alphanumeric);
        if !entry.terms.iter().any(|term| filled(&term)) {
            return self.bad(entry.line, NO_WORDS);
        }
        let is_wrong = |term: &&TermOf| term.status == TermStatus::Deprecated;
        let before = self.terms.len();
        let note = joined(&entry.note);
        let note = (!note.is_empty()).then_some(note);
        for wrong in entry.terms.iter().filter(filled).filter(is_wrong) {
            let others = || {
                let same = entry.terms.iter().filter(|term| term.language == wrong.language);
                same.filter(filled).filter(|term| !is_wrong(term))
            };
            let right = others()
                .find(|term| term.status == TermStatus::Preferred)
                .or_else(|| others().next());
            self.terms.push(StoredTerm {
                wrong: joined(&wrong.words),
                right: right.map(|term| joined(&term.words)),
                note: note.clone(),
                ..StoredTerm::default()
            });
        }
        self.require(entry, note.as_deref());
        if self.terms.len() == before {
            self.bad(entry.line, NOTHING_WRONG);
        }
    }
}

impl Reading {
    /// Adds the preferred term of each language as required for the terms of the other languages.
    fn require(&mut self, entry: &Entry, note: Option<&str>) {
        let usable: Vec<&TermOf> = entry
            .terms
            .iter()
            .filter(|term| term.words.chars().any(char::is_alphanumeric))
            .filter(|term| term.status != TermStatus::Deprecated)
            .collect();
        let preferred = usable.iter().filter(|term| term.status == TermStatus::Preferred);
        let mut done: Vec<&str> = Vec::new();
        for best in preferred {
            if done.contains(&best.language.as_str()) {
                continue;
            }
            done.push(&best.language);
            let others = usable.iter().filter(|term| term.language == best.language);
            let others = others
                .filter(|term| term.words != best.words)
                .map(|term| joined(&term.words));
            let right: Vec<_> = std::iter::once(joined(&best.words)).chain(others).collect();
            let language = (best.language != UNKNOWN).then(|| best.language.clone());
            for source in usable.iter().filter(|term| term.language != best.language) {
                self.terms.push(StoredTerm {
                    source: Some(joined(&source.words)),
                    right: Some(right.join(&format!(" {OR} "))),
                    language: language.clone(),
                    note: note.map(str::to_owned),
                    ..StoredTerm::default()
                });
            }
        }
    }
}

/// The tag of an undetermined language.
const UNKNOWN: &str = "und";

/// The tag for source terms; their language is not known, but differs from that of the required term.
const SOURCE: &str = "x-source";

/// Whether a note of this type contains the status of a term.
fn is_status_note(kind: Option<&str>) -> bool {
    matches!(kind, Some("administrativeStatus" | "normativeAuthorization"))
}

/// The picklists of both editions: `deprecatedTerm-admn-sts`, `preferredTerm`, …
fn status(text: &str) -> TermStatus {
    let text = text.trim().to_lowercase();
    if [
        "deprecated",
        "superseded",
        "obsolete",
        "forbidden",
        "notrecommended",
    ]
    .iter()
    .any(|word| text.starts_with(word))
    {
        TermStatus::Deprecated
    } else if ["preferred", "standardized", "legal"]
        .iter()
        .any(|word| text.starts_with(word))
    {
        TermStatus::Preferred
    } else {
        TermStatus::Unsaid
    }
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The byte offsets of line ends.
struct Lines(Vec<u64>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at as u64).collect())
    }

    /// The number of the line at this byte, from 1.
    fn at(&self, byte: u64) -> u32 {
        let before = self.0.partition_point(|end| *end < byte);
        u32::try_from(before + 1).unwrap_or(u32::MAX)
    }
}

/// The terms as TBX-Basic of 2019, in the form that [`read`] parses. Terms have no language in the glossary, except
/// required ones.
pub(super) fn write(terms: &[StoredTerm]) -> String {
    let root = [
        ("type", "TBX-Basic"),
        ("style", "dca"),
        ("xml:lang", "en"),
        ("xmlns", "urn:iso:std:iso:30042:ed-2"),
    ];
    document(|writer| {
        element(writer, "tbx", &root, |writer| {
            element(writer, "tbxHeader", &[], |writer| {
                element(writer, "fileDesc", &[], |writer| {
                    element(writer, "sourceDesc", &[], |writer| {
                        text_element(writer, "p", &[], "Copydesk")
                    })
                })
            })?;
            element(writer, "text", &[], |writer| {
                element(writer, "body", &[], |writer| {
                    let numbered = terms.iter().enumerate();
                    numbered
                        .into_iter()
                        .try_for_each(|(at, term)| write_entry(writer, at + 1, term))
                })
            })
        })
    })
}

type Xml = Writer<Vec<u8>>;

fn element(
    writer: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let element = writer
        .create_element(name)
        .with_attributes(attributes.iter().copied());
    element.write_inner_content(content)?;
    Ok(())
}

fn write_entry(writer: &mut Xml, number: usize, term: &StoredTerm) -> io::Result<()> {
    let section = |writer: &mut Xml, words: &str, status: Option<&str>| {
        element(writer, "termSec", &[], |writer| {
            text_element(writer, "term", &[], words)?;
            status.map_or(Ok(()), |status| {
                text_element(writer, "termNote", &[("type", "administrativeStatus")], status)
            })
        })
    };
    let right = term.right.as_deref().unwrap_or_default();
    element(
        writer,
        "conceptEntry",
        &[("id", &format!("c{number}"))],
        |writer| {
            if let Some(note) = &term.note {
                text_element(writer, "note", &[], note)?;
            }
            let Some(source) = &term.source else {
                return element(writer, "langSec", &[("xml:lang", UNKNOWN)], |writer| {
                    section(writer, &term.wrong, Some(DEPRECATED))?;
                    if right.is_empty() {
                        return Ok(());
                    }
                    section(writer, right, Some(PREFERRED))
                });
            };
            element(writer, "langSec", &[("xml:lang", SOURCE)], |writer| {
                section(writer, source, None)
            })?;
            let language = term.language.as_deref().unwrap_or(UNKNOWN);
            element(writer, "langSec", &[("xml:lang", language)], |writer| {
                let renderings = crate::profile::renderings(right);
                let ranked = renderings.iter().enumerate();
                ranked
                    .into_iter()
                    .try_for_each(|(at, words)| section(writer, words, (at == 0).then_some(PREFERRED)))
            })
        },
    )
}

const PREFERRED: &str = "preferredTerm-admn-sts";
const DEPRECATED: &str = "deprecatedTerm-admn-sts";

#[cfg(test)]
mod tests {
    use super::*;

    /// The flagged term, or `←` and the source term; the replacement or required term; the note.
    type Row = (String, Option<String>, Option<String>);

    fn rows(text: &str) -> (Vec<Row>, Vec<(u32, &'static str)>) {
        let (terms, bad) = read(text);
        (
            terms
                .into_iter()
                .map(|term| {
                    let source = term.source.map(|source| format!("← {source}"));
                    (source.unwrap_or(term.wrong), term.right, term.note)
                })
                .collect(),
            bad.into_iter().map(|row| (row.line, row.reason)).collect(),
        )
    }

    fn row(wrong: &str, right: Option<&str>, note: Option<&str>) -> Row {
        (
            wrong.to_owned(),
            right.map(str::to_owned),
            note.map(str::to_owned),
        )
    }

    #[test]
    fn the_edition_of_2008() {
        let text = r#"<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><note>Charte &amp; usage</note>
 <langSet xml:lang="en"><tig><term>tour operator</term></tig></langSet>
 <langSet xml:lang="fr">
  <tig><term>tour-opérateur</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
  <tig><term>agence</term></tig>
  <tig><term>voyagiste</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
 </langSet></termEntry>
<termEntry id="2"><langSet xml:lang="fr"><ntig><termGrp><term>mairie</term></termGrp></ntig></langSet></termEntry>
<termEntry id="3"><langSet xml:lang="fr"><tig><term> </term></tig></langSet></termEntry>
</body></text></martif>"#;
        assert_eq!(
            rows(text),
            (
                vec![
                    row("tour-opérateur", Some("voyagiste"), Some("Charte & usage")),
                    row(
                        "← tour operator",
                        Some("voyagiste | agence"),
                        Some("Charte & usage")
                    ),
                ],
                vec![(11, NOTHING_WRONG), (12, NO_WORDS)]
            )
        );
    }

    #[test]
    fn the_edition_of_2019_with_elements() {
        let text = r#"<tbx style="dct" type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="c1"><langSec xml:lang="fr">
<termSec><term>email</term><basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus></termSec>
<termSec><term>courriel</term></termSec></langSec></conceptEntry></body></text></tbx>"#;
        assert_eq!(rows(text), (vec![row("email", Some("courriel"), None)], vec![]));
    }

    #[test]
    fn what_breaks_is_named_and_what_came_before_is_taken() {
        let entry = |words: &str| {
            format!(
                "<conceptEntry><langSec xml:lang=\"fr\"><termSec><term>{words}</term><termNote type=\"administrativeStatus\">\
                 deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>\n"
            )
        };
        let good = entry("mairie");
        let broken = format!(
            "<tbx><text><body>\n{good}{}</oops>\n{good}",
            good.replace("</term>", "")
        );
        assert_eq!(
            rows(&broken),
            (vec![row("mairie", None, None)], vec![(3, MALFORMED)])
        );
        let cut = format!("<tbx><text><body>\n{good}<conceptEntry><langSec xml:lang=\"fr\"><termSec><te");
        let (terms, bad) = rows(&cut);
        assert_eq!((terms.len(), bad.len(), bad[0].1), (1, 1, MALFORMED));
        for odd in [
            "<",
            "<a",
            "<a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "</a>",
        ] {
            let (terms, _) = rows(odd);
            assert!(terms.is_empty(), "{odd}");
        }
    }
}
