//! Edits that merge paragraphs with formatting.

use crate::packed::entry;
use crate::split::{package, word};
use crate::{load, texts};
use copydesk_formats::{Edits, FormatError, Loaded, PARAGRAPH_JOIN, Tracking, WriteOptions};
use copydesk_model::SegmentId;
use copydesk_text::{Edit, EditSet};

/// Returns edits that merge the segments `joined` into `first`, with a space before each, and the further `edits`.
fn merging(loaded: &Loaded, first: u32, joined: &[u32], edits: &[(u32, &str, &str)]) -> Edits {
    let mut all = Edits::new();
    let last = joined.last().copied().unwrap_or(first);
    for id in first..=last {
        let text = &loaded.document.segments[id as usize].mt;
        let mut changes = Vec::new();
        if joined.contains(&id) {
            changes.push(Edit::insert(0, PARAGRAPH_JOIN.to_string()));
        }
        for (_, old, new) in edits.iter().filter(|(segment, ..)| *segment == id) {
            let at = text.find(old).expect("must be in the text") as u32;
            let range = copydesk_text::TextRange::new(at, at + old.len() as u32);
            changes.push(Edit::replace(range, *new));
        }
        if id < last {
            changes.push(Edit::insert(text.len() as u32, " "));
        }
        let set = EditSet::new(changes).expect("must not overlap");
        all.insert(SegmentId(id), set);
    }
    all
}

fn written(loaded: &Loaded, edits: &Edits) -> Result<Vec<u8>, FormatError> {
    let options = WriteOptions::default();
    let written = loaded.write(edits, &options);
    assert_eq!(
        loaded.accepts(edits, &options).err(),
        written.as_ref().err().cloned()
    );
    written
}

#[test]
fn formatting_moves_along() {
    for (format, source, edits, expected) in [
        (
            "html",
            "<p>Un <i>mot</i>.</p>\n<p id=\"b\">Du <b>gras noir</b> et <a href=\"x\">un lien</a>.</p>\n<p>Fin.</p>\n",
            &[(1, "noir", "blanc")][..],
            "<p>Un <i>mot</i>. Du <b>gras blanc</b> et <a href=\"x\">un lien</a>.</p>\n<p>Fin.</p>\n",
        ),
        (
            "html",
            "<ul>\n<li>Un <i>mot</i></li>\n<li><b>Du gras</b></li>\n</ul>\n",
            &[],
            "<ul>\n<li>Un <i>mot</i> <b>Du gras</b></li>\n</ul>\n",
        ),
        (
            "md",
            "Un *mot*.\n\nDu **gras\nnoir** et [un lien](x).\n\nFin.\n",
            &[(1, "noir", "blanc")],
            "Un *mot*. Du **gras\nblanc** et [un lien](x).\n\nFin.\n",
        ),
        (
            "md",
            "> Un mot.\n>\n> **Du gras\n> noir**, `code`[^1].\n\n[^1]: Fin.\n",
            &[],
            "> Un mot. **Du gras\n> noir**, `code`[^1].\n\n[^1]: Fin.\n",
        ),
        (
            "md",
            "- Un mot\n- [x] *deux* mots\n- trois\n",
            &[],
            "- Un mot *deux* mots\n- trois\n",
        ),
    ] {
        let loaded = load(source.as_bytes(), format);
        let written = written(&loaded, &merging(&loaded, 0, &[1], edits)).expect("merges");
        assert_eq!(String::from_utf8_lossy(&written), expected);
    }
}

#[test]
fn several_paragraphs_are_merged_into_one() {
    for (format, source, expected) in [
        (
            "html",
            "<p>Un.</p><p><b>Deux</b>.</p><p><i>Trois</i>.</p>",
            "<p>Un. <b>Deux</b>. <i>Trois</i>.</p>",
        ),
        ("md", "Un.\n\n**Deux**.\n\n*Trois*.\n", "Un. **Deux**. *Trois*.\n"),
    ] {
        let loaded = load(source.as_bytes(), format);
        let edits = merging(&loaded, 0, &[1, 2], &[]);
        let written = written(&loaded, &edits).expect("merges");
        assert_eq!(String::from_utf8_lossy(&written), expected);
    }
}

const RUNS: &str = "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>Un mot.</w:t></w:r></w:p>\
     <w:p w:rsidR=\"1\"><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Du </w:t></w:r>\
     <w:r><w:rPr><w:b/></w:rPr><w:t>gras noir</w:t></w:r></w:p><w:p><w:r><w:t>Fin.</w:t></w:r></w:p>";

#[test]
fn runs_move_along() {
    let loaded = load(&word(RUNS), "docx");
    let edits = merging(&loaded, 0, &[1], &[(1, "noir", "blanc")]);
    let bytes = written(&loaded, &edits).expect("merges");
    let again = load(&bytes, "docx");
    assert_eq!(texts(&again), ["Un mot. Du gras blanc", "Fin."]);
    let after = entry(&bytes, "word/document.xml");
    assert!(
        after.contains(
            "<w:t xml:space=\"preserve\">Un mot. </w:t></w:r><w:r><w:t xml:space=\"preserve\">Du </w:t></w:r>\
             <w:r><w:rPr><w:b/></w:rPr><w:t>gras blanc</w:t></w:r></w:p><w:p><w:r><w:t>Fin."
        ),
        "{after}"
    );
}

#[test]
fn a_tracked_merge_deletes_the_end_of_the_paragraph_before() {
    let loaded = load(&word(RUNS), "docx");
    let edits = merging(&loaded, 0, &[1], &[]);
    let bytes = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    assert_eq!(texts(&load(&bytes, "docx")), ["Un mot. Du gras noir", "Fin."]);
    let after = entry(&bytes, "word/document.xml");
    let (first, rest) = after.split_once("</w:p>").expect("must end");
    assert!(
        first.contains("<w:jc w:val=\"both\"/><w:rPr><w:del w:id="),
        "{first}"
    );
    // The second paragraph is as it was.
    assert!(
        rest.starts_with(&RUNS[RUNS.find("<w:p w:rsidR").expect("is there")..]),
        "{rest}"
    );
}

fn open_document(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>{body}</office:text></office:body></office:document>"
    )
}

#[test]
fn spans_move_along() {
    let gras = "<text:span text:style-name=\"T1\">gras noir</text:span>";
    for (body, expected) in [
        (
            format!(
                "<text:p text:style-name=\"P1\">Un mot.</text:p><text:p text:style-name=\"P1\">Du {gras}</text:p><text:p>Fin.</text:p>"
            ),
            format!("<text:p text:style-name=\"P1\">Un mot. Du {gras}</text:p><text:p>Fin.</text:p>"),
        ),
        (
            format!(
                "<text:list><text:list-item><text:p>Un mot.</text:p></text:list-item><text:list-item><text:p>Du {gras}</text:p></text:list-item><text:list-item><text:p>Fin.</text:p></text:list-item></text:list>"
            ),
            format!(
                "<text:list><text:list-item><text:p>Un mot. Du {gras}</text:p></text:list-item><text:list-item><text:p>Fin.</text:p></text:list-item></text:list>"
            ),
        ),
    ] {
        let loaded = load(open_document(&body).as_bytes(), "fodt");
        let edits = merging(&loaded, 0, &[1], &[]);
        let bytes = written(&loaded, &edits).expect("merges");
        assert_eq!(String::from_utf8_lossy(&bytes), open_document(&expected));
        let tracked = loaded
            .write_tracked(&edits, &Tracking::default())
            .expect("tracks");
        assert_eq!(texts(&load(&tracked, "fodt")), ["Un mot. Du gras noir", "Fin."]);
        let tracked = String::from_utf8(tracked).expect("must be UTF-8");
        assert!(
            tracked.contains(gras) && tracked.contains("<text:deletion>"),
            "{tracked}"
        );
    }
}

#[test]
fn what_cannot_move_is_refused() {
    for (format, source) in [
        ("md", "# Un titre\n\n# *Deux*\n"),
        ("md", "Un.\n\n---\n\n**Deux**.\n"),
        ("html", "<p>Un.</p><hr><p><b>Deux</b>.</p>"),
        ("txt", "Un.\n\nDeux.\n"),
    ] {
        let loaded = load(source.as_bytes(), format);
        let refused = written(&loaded, &merging(&loaded, 0, &[1], &[])).expect_err("refuses");
        let segment = SegmentId(1);
        assert_eq!(refused, FormatError::ChangesMarkup { segment }, "{source}");
    }
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Un mot.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Deux.</w:t></w:r></w:p>";
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{section}</w:body></w:document>"
    );
    let loaded = load(&package(&[("word/document.xml", &document)]), "docx");
    assert!(written(&loaded, &merging(&loaded, 0, &[1], &[])).is_err());
}
