//! The parts of a new document other than its text: styles, lists, relationships.

use super::text::Links;
use crate::FormatError;
use copydesk_model::Lang;
use quick_xml::escape::escape;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The numbering instance of lists without numbers.
const BULLETS: u32 = 1;

/// The number of list levels in Word.
const LEVELS: u32 = 9;

/// The lists of the document.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// The first number and its level, from 0, of each numbered list.
    numbered: Vec<(u32, u32)>,
    /// The last number of the open list at each level, from 0, with the list's index in `numbered`.
    open: Vec<Option<(u32, usize)>>,
}

impl Lists {
    /// Returns the numbering instance and the level, from 0, of an item. `level` is from 1. A number that does not
    /// follow the previous one of its level starts a new list.
    pub(super) fn item(&mut self, level: u32, number: Option<u32>) -> (u32, u32) {
        let level = level.clamp(1, LEVELS) - 1;
        let depth = level as usize;
        self.open.truncate(depth + 1);
        self.open.resize(depth + 1, None);
        let Some(number) = number else {
            self.open[depth] = None;
            return (BULLETS, level);
        };
        let follows = |&(last, list): &(u32, usize)| (last.checked_add(1) == Some(number)).then_some(list);
        let list = self.open[depth].as_ref().and_then(follows).unwrap_or_else(|| {
            self.numbered.push((number, level));
            self.numbered.len() - 1
        });
        self.open[depth] = Some((number, list));
        (BULLETS + 1 + list as u32, level)
    }

    /// Ends all open lists.
    pub(super) fn end(&mut self) {
        self.open.clear();
    }

    fn part(&self) -> String {
        let mut out = format!("{HEAD}<w:numbering xmlns:w=\"{WORD}\">");
        for (id, format) in [(0, "bullet"), (1, "decimal")] {
            let _ = write!(
                out,
                "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>"
            );
            for level in 0..LEVELS {
                let text = match format {
                    "bullet" => "•".to_owned(),
                    _ => format!("%{}.", level + 1),
                };
                let _ = write!(
                    out,
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                     <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
                     <w:pPr><w:ind w:left=\"{}\" w:hanging=\"360\"/></w:pPr></w:lvl>",
                    720 * (level + 1)
                );
            }
            out.push_str("</w:abstractNum>");
        }
        let _ = write!(
            out,
            "<w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>"
        );
        for (id, (first, level)) in (BULLETS + 1..).zip(&self.numbered) {
            let _ = write!(
                out,
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"{level}\">\
                 <w:startOverride w:val=\"{first}\"/></w:lvlOverride></w:num>"
            );
        }
        out + "</w:numbering>"
    }
}

/// Returns the whole file.
///
/// # Errors
/// [`FormatError::DamagedPackage`] if the parts do not fit into a zip file.
pub(super) fn package(
    body: &[u8],
    links: &Links,
    lists: &Lists,
    language: Option<&Lang>,
) -> Result<Vec<u8>, FormatError> {
    let mut document =
        format!("{HEAD}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\"><w:body>").into_bytes();
    document.extend_from_slice(body);
    // A4 with margins of 2.5 cm, in twentieths of a point.
    document.extend_from_slice(
        b"<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" \
          w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    let parts = [
        ("[Content_Types].xml", content_types().into_bytes()),
        (
            "_rels/.rels",
            relationships([("rId1", "officeDocument", "word/document.xml", false)]).into_bytes(),
        ),
        ("word/document.xml", document),
        ("word/styles.xml", styles(language).into_bytes()),
        ("word/numbering.xml", lists.part().into_bytes()),
        ("word/_rels/document.xml.rels", of_document(links).into_bytes()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, SimpleFileOptions::default())
            .and_then(|()| Ok(zip.write_all(&content)?))
            .map_err(|_| FormatError::DamagedPackage)?;
    }
    let written = zip.finish().map_err(|_| FormatError::DamagedPackage)?;
    Ok(written.into_inner())
}

fn content_types() -> String {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let part = |name: &str, of: &str| {
        format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{kind}.{of}+xml\"/>")
    };
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}</Types>",
        part("document", "document.main"),
        part("styles", "styles"),
        part("numbering", "numbering")
    )
}

/// Returns a part with relationships, each with its id, the last segment of its type, its target, and whether that is
/// outside of the package.
fn relationships<'r>(all: impl IntoIterator<Item = (&'r str, &'r str, &'r str, bool)>) -> String {
    let mut out = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (id, kind, target, is_outside) in all {
        let mode = if is_outside {
            " TargetMode=\"External\""
        } else {
            ""
        };
        let target = escape(target);
        let _ = write!(
            out,
            "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"{mode}/>"
        );
    }
    out + "</Relationships>"
}

fn of_document(links: &Links) -> String {
    let links: Vec<(String, &str)> = links.all().collect();
    let inside = [
        ("rId1", "styles", "styles.xml", false),
        ("rId2", "numbering", "numbering.xml", false),
    ];
    let outside = links
        .iter()
        .map(|(id, address)| (id.as_str(), "hyperlink", *address, true));
    relationships(inside.into_iter().chain(outside))
}

fn styles(language: Option<&Lang>) -> String {
    let language = language.map_or_else(String::new, |language| {
        let tag = escape(language.tag());
        format!("<w:lang w:val=\"{tag}\" w:eastAsia=\"{tag}\" w:bidi=\"{tag}\"/>")
    });
    let mut out = format!(
        "{HEAD}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>{language}\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style>"
    );
    let mut paragraph = |id: &str, name: &str, properties: &str, run: &str| {
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:qFormat/><w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        );
    };
    // Sizes in half points.
    for (level, size) in (1..=6).zip([36, 30, 26, 24, 22, 22]) {
        paragraph(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            &format!(
                "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>",
                level - 1
            ),
            &format!("<w:b/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"),
        );
    }
    paragraph("ListParagraph", "List Paragraph", "<w:contextualSpacing/>", "");
    paragraph(
        "Quote",
        "Quote",
        "<w:ind w:left=\"720\" w:right=\"720\"/>",
        "<w:i/>",
    );
    paragraph(
        "Caption",
        "caption",
        "",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    );
    out.push_str(
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:rPr><w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"HTMLCode\"><w:name w:val=\"HTML Code\"/>\
         <w:rPr><w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:tblPr><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>",
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(
            out,
            "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        );
    }
    out + "</w:tblBorders></w:tblPr></w:style></w:styles>"
}
