//! A book of 300 pages as Word would write it, generated on demand; tests and benchmarks use the same one.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

/// Number of pages, with about 400 words each.
pub(crate) const PAGES: usize = 300;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SENTENCE: &str =
    "La rédaction a relu cette page avec soin, puis elle l’a rendue à l’auteur, qui en a été content. ";
const PROPERTIES: &str = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>\
     <w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"fr-FR\"/></w:rPr>";
/// Size of a picture, in bytes: incompressible data.
const PICTURE: usize = 40_000;

/// Creates the book: headings, paragraphs of four runs, a table on every third page, a note on each page, a picture on
/// every tenth, another author's tracked change on every twentieth, a header and a footer.
pub(crate) fn docx() -> Vec<u8> {
    let document = document();
    let notes = notes();
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    let types = format!(
        "{head}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/></Types>"
    );
    let relations = |of: &[(&str, &str)]| {
        let mut out = format!(
            "{head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        );
        for (at, (kind, target)) in of.iter().enumerate() {
            write!(
                out,
                "<Relationship Id=\"rId{at}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>"
            )
            .expect("writes to memory");
        }
        out + "</Relationships>"
    };
    let styles = format!(
        "{head}<w:styles xmlns:w=\"{WORD}\"><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/>\
         <w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>"
    );
    let margin = |name: &str, text: &str| {
        format!("{head}<w:{name} xmlns:w=\"{WORD}\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{name}>")
    };
    let mut state = 1_u32;
    let picture: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    })
    .take(PICTURE)
    .collect();
    let main = relations(&[("officeDocument", "word/document.xml")]);
    let of_document = relations(&[
        ("styles", "styles.xml"),
        ("footnotes", "footnotes.xml"),
        ("header", "header1.xml"),
        ("footer", "footer1.xml"),
        ("image", "media/image1.png"),
    ]);
    let (header, footer) = (
        margin("hdr", "Un livre de trois cents pages"),
        margin("ftr", "Tous droits réservés"),
    );
    let parts: [(&str, &[u8]); 9] = [
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", main.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/_rels/document.xml.rels", of_document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/footnotes.xml", notes.as_bytes()),
        ("word/header1.xml", header.as_bytes()),
        ("word/footer1.xml", footer.as_bytes()),
        ("word/media/image1.png", &picture),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .expect("entry must start");
        zip.write_all(content).expect("writes");
    }
    zip.finish().expect("package must be finished").into_inner()
}

/// Creates the part with the body text.
pub(crate) fn document() -> String {
    let mut body = String::new();
    for page in 0..PAGES {
        write!(
            body,
            "<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>Chapitre {page}</w:t></w:r></w:p>"
        )
        .expect("writes to memory");
        for paragraph in 0..5 {
            body.push_str(
                "<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00A77427\"><w:pPr><w:jc w:val=\"both\"/></w:pPr>",
            );
            for run in 0..4 {
                let look = if run == 2 {
                    "<w:rPr><w:b/></w:rPr>"
                } else {
                    PROPERTIES
                };
                write!(
                    body,
                    "<w:r w:rsidRPr=\"00B6{page:04}\">{look}<w:t xml:space=\"preserve\">{SENTENCE}{page} {paragraph} {run}. \
                     </w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                )
                .expect("writes to memory");
            }
            if paragraph == 0 {
                write!(body, "<w:r><w:footnoteReference w:id=\"{}\"/></w:r>", page + 1)
                    .expect("writes to memory");
            }
            if paragraph == 1 && page % 10 == 0 {
                body.push_str(
                    "<w:r><w:drawing><a:blip xmlns:a=\"urn:a\" r:embed=\"rId4\"/></w:drawing></w:r>",
                );
            }
            if paragraph == 2 && page % 20 == 0 {
                write!(
                    body,
                    "<w:del w:id=\"{page}\" w:author=\"B\"><w:r><w:delText>ancien</w:delText></w:r></w:del>\
                     <w:ins w:id=\"{}\" w:author=\"B\"><w:r><w:t>nouveau</w:t></w:r></w:ins>",
                    page + 1
                )
                .expect("writes to memory");
            }
            body.push_str("</w:p>");
        }
        if page % 3 == 0 {
            let cell = "<w:tc><w:p><w:r><w:t>Une cellule</w:t></w:r></w:p></w:tc>";
            write!(
                body,
                "<w:tbl><w:tr>{cell}{cell}</w:tr><w:tr>{cell}{cell}</w:tr></w:tbl>"
            )
            .expect("writes to memory");
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"{WORD}\" \
         xmlns:r=\"{RELATIONS}\"><w:body>{body}<w:sectPr/></w:body></w:document>"
    )
}

fn notes() -> String {
    let mut out = format!(
        "<w:footnotes xmlns:w=\"{WORD}\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
    );
    for page in 0..PAGES {
        write!(
            out,
            "<w:footnote w:id=\"{}\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Voir la page {page}.</w:t>\
             </w:r></w:p></w:footnote>",
            page + 1
        )
        .expect("writes to memory");
    }
    out + "</w:footnotes>"
}
