//! Edits that split and merge paragraphs.

use crate::{load, texts};
use copydesk_formats::{Edits, FormatError, Loaded, Tracking, WriteOptions};
use copydesk_model::{SegmentId, SegmentKind};
use copydesk_text::{Edit, EditSet, TextRange};
use std::io::{Cursor, Read as _, Write as _};

/// Returns edits that insert a break before each of the strings `before` in a segment's text.
fn split(loaded: &Loaded, segment: u32, before: &[&str]) -> Edits {
    let text = &loaded.document.segments[segment as usize].mt;
    let at = |words: &&str| Edit::insert(text.find(*words).expect("must be in the text") as u32, "\u{2029}");
    let set = EditSet::new(before.iter().map(at).collect()).expect("must not overlap");
    Edits::from([(SegmentId(segment), set)])
}

fn written(loaded: &Loaded, edits: &Edits) -> Result<String, FormatError> {
    let options = WriteOptions::default();
    assert_eq!(
        loaded.accepts(edits, &options).err(),
        loaded.write(edits, &options).err()
    );
    let bytes = loaded.write(edits, &options)?;
    Ok(String::from_utf8(bytes).expect("must be UTF-8"))
}

#[test]
fn plain_text_gets_an_empty_line_where_paragraphs_have_one() {
    let source = "Le maire a parlé. Les élus ont voté.\r\n\r\nLa séance est levée.\r\n";
    let loaded = load(source.as_bytes(), "txt");
    let after = written(&loaded, &split(&loaded, 0, &["Les élus"])).expect("splits");
    assert_eq!(
        after,
        "Le maire a parlé.\r\n\r\nLes élus ont voté.\r\n\r\nLa séance est levée.\r\n"
    );
    assert_eq!(
        texts(&load(after.as_bytes(), "txt")),
        ["Le maire a parlé.", "Les élus ont voté.", "La séance est levée."]
    );
}

#[test]
fn plain_text_gets_a_line_where_paragraphs_are_lines() {
    let source = "La pluie tombe. Le vent souffle.\nLa mer monte.\nLe port ferme.\n";
    let loaded = load(source.as_bytes(), "txt");
    let after = written(&loaded, &split(&loaded, 0, &["Le vent"])).expect("splits");
    assert_eq!(
        after,
        "La pluie tombe.\nLe vent souffle.\nLa mer monte.\nLe port ferme.\n"
    );
    // A sentence would continue over a single line ending.
    let after = written(&loaded, &split(&loaded, 0, &["souffle"])).expect("splits");
    assert_eq!(
        after,
        "La pluie tombe. Le vent\n\nsouffle.\nLa mer monte.\nLe port ferme.\n"
    );
    assert_eq!(
        texts(&load(after.as_bytes(), "txt"))[..2],
        ["La pluie tombe. Le vent", "souffle."]
    );
}

#[test]
fn a_break_at_the_edge_or_beside_another_changes_nothing() {
    for (format, source) in [("txt", "Un mot.\n"), ("md", "Un mot.\n")] {
        let loaded = load(source.as_bytes(), format);
        for at in [0, 7] {
            let set = EditSet::single(Edit::insert(at, "\u{2029}\u{2029} "));
            let after = written(&loaded, &Edits::from([(SegmentId(0), set)])).expect("writes");
            assert_eq!(after, source, "{format} at {at}");
        }
    }
}

#[test]
fn markdown_splits_paragraphs_and_quotations() {
    let source = "# Titre\n\nLa **mairie** ouvre. Les\ngens *entrent* vite. Fin.\n\n> Il dit oui. Elle dit non.\n\nBas.\n";
    let loaded = load(source.as_bytes(), "md");
    let mut edits = split(&loaded, 1, &["Les gens", "Fin."]);
    edits.extend(split(&loaded, 2, &["Elle"]));
    let after = written(&loaded, &edits).expect("splits");
    assert_eq!(
        after,
        "# Titre\n\nLa **mairie** ouvre.\n\nLes\ngens *entrent* vite.\n\nFin.\n\n> Il dit oui.\n>\n> Elle dit non.\n\nBas.\n"
    );
}

#[test]
fn what_follows_a_break_in_markdown_stays_text() {
    let loaded = load("Le total. # 12 lots et - trois caisses.\n".as_bytes(), "md");
    let after = written(&loaded, &split(&loaded, 0, &["# 12", "- trois"])).expect("splits");
    assert_eq!(
        texts(&load(after.as_bytes(), "md")),
        ["Le total.", "# 12 lots et", "- trois caisses."]
    );
}

#[test]
fn markdown_splits_headings_and_items() {
    for (source, segment, before, expected) in [
        ("# Un titre\n\nBas.\n", 0, "titre", "# Un\n\n# titre\n\nBas.\n"),
        (
            "## Un titre ##\nBas.\n",
            0,
            "titre",
            "## Un\n\n## titre ##\nBas.\n",
        ),
        ("> ### Un titre\n", 0, "titre", "> ### Un\n>\n> ### titre\n"),
        (
            "Un titre\n===\n\nBas.\n",
            0,
            "titre",
            "Un\n===\n\ntitre\n===\n\nBas.\n",
        ),
        ("- un point\n- deux\n", 0, "point", "- un\n- point\n- deux\n"),
        (
            "* un\n\n  point\n\n* deux\n",
            0,
            "un",
            "* un\n\n  point\n\n* deux\n",
        ),
        (
            "* un point\n\n* deux\n",
            0,
            "point",
            "* un\n\n* point\n\n* deux\n",
        ),
        (
            "1. un\n   1. deux mots\n",
            1,
            "mots",
            "1. un\n   1. deux\n   1. mots\n",
        ),
        ("- un mot\n  - deux\n", 0, "mot", "- un\n- mot\n  - deux\n"),
        ("> - [x] un mot\n", 0, "mot", "> - [x] un\n> - [ ] mot\n"),
        (
            "- un mot\n  et *suite* là\n",
            0,
            "mot",
            "- un\n- mot\n  et *suite* là\n",
        ),
        ("- un\n\n  autre mot\n", 1, "mot", "- un\n\n  autre\n\n  mot\n"),
    ] {
        let loaded = load(source.as_bytes(), "md");
        let kind = loaded.document.segments[segment as usize].kind;
        let after = written(&loaded, &split(&loaded, segment, &[before])).expect("splits");
        assert_eq!(after, expected);
        let again = load(after.as_bytes(), "md");
        let same = again
            .document
            .segments
            .iter()
            .filter(|own| own.kind == kind)
            .count();
        assert!(same > usize::from(before != "un"), "{after}");
    }
}

#[test]
fn markdown_does_not_split_cells_or_formatting() {
    let source = "| a b | c |\n|---|---|\n| d e | f |\n\nDu **gras ici** et [un lien](x).\n";
    let loaded = load(source.as_bytes(), "md");
    for (segment, before) in [(0, "b"), (4, "ici"), (4, "lien")] {
        let edits = split(&loaded, segment, &[before]);
        let refused = written(&loaded, &edits).expect_err("refuses");
        let segment = SegmentId(segment);
        assert_eq!(refused, FormatError::CannotSplit { segment }, "before {before}");
    }
    assert!(loaded.can_split(SegmentId(4)) && !loaded.can_split(SegmentId(0)));
}

#[test]
fn merging_appends_the_text_and_takes_the_paragraph_out() {
    for (format, source, expected) in [
        (
            "txt",
            "Il pleut.\n\nElle lit.\n\nFin.\n",
            "Il pleut. Elle lit.\n\nFin.\n",
        ),
        ("txt", "Il pleut.\nElle lit.\n", "Il pleut. Elle lit.\n"),
        (
            "md",
            "Il *pleut*.\n\nElle lit.\n\n---\n\nFin.\n",
            "Il *pleut*. Elle lit.\n\n---\n\nFin.\n",
        ),
        ("md", "> Il pleut.\n>\n> Elle lit.\n", "> Il pleut. Elle lit.\n"),
        // No quotation marker is left on an empty line.
        (
            "md",
            "> Il pleut.\n>\n> Elle lit.\n\nFin.\n",
            "> Il pleut. Elle lit.\n\nFin.\n",
        ),
        (
            "md",
            "- Il pleut.\n- Elle lit.\n- Fin.\n",
            "- Il pleut. Elle lit.\n- Fin.\n",
        ),
        (
            "md",
            "## Il pleut\n\n## Elle lit\n\nFin.\n",
            "## Il pleut Elle lit\n\nFin.\n",
        ),
        (
            "html",
            "<ul><li>Il pleut.</li>\n<li>Elle lit.</li></ul>",
            "<ul><li>Il pleut. Elle lit.</li>\n</ul>",
        ),
    ] {
        let loaded = load(source.as_bytes(), format);
        let (first, second) = (SegmentId(0), SegmentId(1));
        assert!(loaded.can_merge(first, second), "{source:?}");
        let mt = |id: SegmentId| &loaded.document.segments[id.0 as usize].mt;
        let end = mt(first).len() as u32;
        let edits = Edits::from([
            (
                first,
                EditSet::single(Edit::insert(end, format!(" {}", mt(second)))),
            ),
            (second, EditSet::single(Edit::delete(TextRange::of(mt(second))))),
        ]);
        assert_eq!(written(&loaded, &edits).expect("merges"), expected);
    }
}

#[test]
fn what_stands_between_keeps_paragraphs_apart() {
    for (source, first) in [
        ("Un.\n\n---\n\nDeux.\n", 0),
        ("Un.\n\n```\ncode\n```\n\nDeux.\n", 0),
        ("Un.\n\n> Deux.\n", 0),
        ("# Un\n\nDeux.\n", 0),
        ("- Un.\n  - Deux.\n", 0),
    ] {
        let loaded = load(source.as_bytes(), "md");
        assert!(
            !loaded.can_merge(SegmentId(first), SegmentId(first + 1)),
            "{source:?}"
        );
    }
}

#[test]
fn html_closes_and_opens_what_is_around_a_break() {
    let source = "<h1>Un titre</h1>\n<div>\n  <p id=\"a\" class='x'>La <b data-x=\"a>b\">mairie <i>est</i> ouverte</b>. Entrez.</p>\n  <ul><li>Un point. Deux.</li></ul>\n</div>\n";
    let loaded = load(source.as_bytes(), "html");
    let mut edits = split(&loaded, 1, &["ouverte", "Entrez."]);
    edits.extend(split(&loaded, 2, &["Deux."]));
    let after = written(&loaded, &edits).expect("splits");
    assert_eq!(
        after,
        "<h1>Un titre</h1>\n<div>\n  <p id=\"a\" class='x'>La <b data-x=\"a>b\">mairie <i>est</i></b></p>\n  <p class='x'><b data-x=\"a>b\">ouverte</b>.</p>\n  <p class='x'>Entrez.</p>\n  <ul><li>Un point.</li><li>Deux.</li></ul>\n</div>\n"
    );
    assert!(loaded.can_split(SegmentId(0)) && !loaded.can_merge(SegmentId(0), SegmentId(1)));
}

#[test]
fn html_splits_headings_and_items() {
    for (source, before, expected) in [
        (
            "<h2 id=a>Un titre</h2>\n<p>x</p>",
            "titre",
            "<h2 id=a>Un</h2>\n<h2>titre</h2>\n<p>x</p>",
        ),
        (
            "<ul>\n <li>Un point\n <li>Deux</ul>",
            "point",
            "<ul>\n <li>Un</li>\n <li>point\n <li>Deux</ul>",
        ),
        (
            "<li>Un point<ul><li>Deux</li></ul></li>",
            "point",
            "<li>Un</li><li>point<ul><li>Deux</li></ul></li>",
        ),
        (
            "<li class=\"a\"><p>Un <i>point ici</i></p></li>",
            "ici",
            "<li class=\"a\"><p>Un <i>point</i></p></li><li class=\"a\"><p><i>ici</i></p></li>",
        ),
        (
            "<li><p>Un point</p><p>b</p></li>",
            "point",
            "<li><p>Un</p><p>point</p><p>b</p></li>",
        ),
        (
            "<dl><dd>Un point</dd></dl>",
            "point",
            "<dl><dd>Un</dd><dd>point</dd></dl>",
        ),
        ("<p>Un point<p>b", "point", "<p>Un</p><p>point<p>b"),
        (
            "<blockquote>Un point</blockquote>",
            "point",
            "<blockquote>Un</blockquote><blockquote>point</blockquote>",
        ),
    ] {
        // The heading is at the start of a line, as the file has an earlier line.
        let source = format!("<body>\n{source}");
        let loaded = load(source.as_bytes(), "html");
        let after = written(&loaded, &split(&loaded, 0, &[before])).expect("splits");
        let after = after.strip_prefix("<body>\n").expect("must keep its start");
        assert_eq!(after.replace('\n', ""), expected.replace('\n', ""));
    }
}

/// Creates a Word document with the body `body`.
pub(crate) fn word(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"x\"><w:body>{body}</w:body></w:document>"
    );
    package(&[("word/document.xml", &document)])
}

pub(crate) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        out.start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("entry must start");
        out.write_all(text.as_bytes()).expect("writes");
    }
    out.finish().expect("package must be finished").into_inner()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("must be a package");
    let mut text = String::new();
    archive
        .by_name(name)
        .expect("must have the part")
        .read_to_string(&mut text)
        .expect("must be text");
    text
}

const PARAGRAPHS: &str = "<w:p w14:paraId=\"0A\" w:rsidR=\"1\"><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Il pleut. Elle lit.</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Fin.</w:t></w:r></w:p><w:p><w:r><w:t>Reste.</w:t></w:r></w:p>";

#[test]
fn word_repeats_the_properties_of_paragraph_and_run() {
    let loaded = load(&word(PARAGRAPHS), "docx");
    let edits = split(&loaded, 0, &["Elle", "Fin."]);
    assert_eq!(loaded.accepts(&edits, &WriteOptions::default()), Ok(()));
    let bytes = loaded.write(&edits, &WriteOptions::default()).expect("splits");
    assert_eq!(
        texts(&load(&bytes, "docx")),
        ["Il pleut.", "Elle lit.", "Fin.", "Reste."]
    );
    let after = part(&bytes, "word/document.xml");
    assert!(
        after.contains(
            "</w:p><w:p w:rsidR=\"1\"><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Elle lit.</w:t></w:r>"
        ),
        "{after}"
    );
    assert!(
        after.ends_with("<w:p><w:r><w:t>Reste.</w:t></w:r></w:p></w:body></w:document>"),
        "{after}"
    );
}

#[test]
fn word_tracks_the_ends_of_new_paragraphs() {
    let loaded = load(&word(PARAGRAPHS), "docx");
    let edits = split(&loaded, 0, &["Elle"]);
    let tracking = Tracking {
        author: "Ana".to_owned(),
        ..Tracking::default()
    };
    let bytes = loaded.write_tracked(&edits, &tracking).expect("tracks");
    assert_eq!(
        texts(&load(&bytes, "docx")),
        ["Il pleut.", "Elle lit. Fin.", "Reste."]
    );
    let after = part(&bytes, "word/document.xml");
    let first = &after[..after.find("</w:p>").expect("must end")];
    assert!(
        first.contains("<w:pPr><w:jc w:val=\"both\"/><w:rPr><w:ins w:id="),
        "{first}"
    );
    assert!(
        first.contains("w:author=\"Ana\"") && !first.contains("Elle"),
        "{first}"
    );
    assert_eq!(after.matches("<w:rPr><w:ins ").count(), 1, "{after}");
}

#[test]
fn word_does_not_split_sections_or_the_insertions_of_others() {
    let section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Un mot.</w:t></w:r></w:p>";
    let inserted = "<w:p><w:ins w:id=\"1\" w:author=\"B\"><w:r><w:t>Un mot.</w:t></w:r></w:ins></w:p>";
    let before_table =
        "<w:p><w:r><w:t>Un mot.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>";
    for body in [section, inserted, before_table] {
        let loaded = load(&word(body), "docx");
        let edits = split(&loaded, 0, &["mot"]);
        let refused = Err(FormatError::CannotSplit {
            segment: SegmentId(0),
        });
        assert_eq!(
            loaded.accepts(&edits, &WriteOptions::default()),
            refused,
            "{body}"
        );
        assert_eq!(
            loaded.write(&edits, &WriteOptions::default()).map(drop),
            refused,
            "{body}"
        );
    }
}

#[test]
fn opendocument_repeats_spans_and_tracks_the_break() {
    let source = "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p text:style-name=\"P1\" xml:id=\"a\">Il <text:span text:style-name=\"T1\">pleut. Elle</text:span> lit.</text:p><text:p>Reste.</text:p></office:text></office:body></office:document>";
    let loaded = load(source.as_bytes(), "fodt");
    let edits = split(&loaded, 0, &["Elle"]);
    let after = written(&loaded, &edits).expect("splits");
    assert!(
        after.contains("pleut.</text:span></text:p><text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">Elle</text:span> lit.</text:p>"),
        "{after}"
    );
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    assert_eq!(
        texts(&load(&tracked, "fodt")),
        ["Il pleut.", "Elle lit.", "Reste."]
    );
    let tracked = String::from_utf8(tracked).expect("must be UTF-8");
    let (start, end) = (
        tracked.find("<text:change-start"),
        tracked.find("<text:change-end"),
    );
    let between = &tracked[start.expect("must start")..end.expect("must end")];
    assert!(between.contains("</text:p><text:p "), "{between}");
    assert!(loaded.can_merge(SegmentId(0), SegmentId(1)));
}

#[test]
fn office_files_split_headings_and_items() {
    let heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Un mot.</w:t></w:r></w:p>";
    let loaded = load(&word(heading), "docx");
    let bytes = loaded
        .write(&split(&loaded, 0, &["mot"]), &WriteOptions::default())
        .expect("splits");
    let kinds: Vec<_> = load(&bytes, "docx")
        .document
        .segments
        .iter()
        .map(|own| own.kind)
        .collect();
    assert_eq!(kinds, [SegmentKind::Heading(1); 2]);

    let source = "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:h text:outline-level=\"2\">Un titre.</text:h><text:list xml:id=\"l\"><text:list-item><text:p text:style-name=\"P\">Un point.</text:p></text:list-item></text:list></office:text></office:body></office:document>";
    let loaded = load(source.as_bytes(), "fodt");
    let mut edits = split(&loaded, 0, &["titre"]);
    edits.extend(split(&loaded, 1, &["point"]));
    let after = written(&loaded, &edits).expect("splits");
    assert!(
        after.contains(
            "<text:h text:outline-level=\"2\">Un</text:h><text:h text:outline-level=\"2\">titre.</text:h>"
        ),
        "{after}"
    );
    assert!(
        after.contains("<text:list-item><text:p text:style-name=\"P\">Un</text:p></text:list-item><text:list-item><text:p text:style-name=\"P\">point.</text:p></text:list-item>"),
        "{after}"
    );
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    assert_eq!(texts(&load(&tracked, "fodt")), ["Un", "titre.", "Un", "point."]);
    // The items can be merged into one again.
    let loaded = load(after.as_bytes(), "fodt");
    assert!(loaded.can_merge(SegmentId(2), SegmentId(3)));
    let mut merge = crate::without(&loaded, &[3]);
    merge.insert(SegmentId(2), EditSet::single(Edit::insert(2, " point.")));
    let merged = written(&loaded, &merge).expect("merges");
    assert_eq!(
        texts(&load(merged.as_bytes(), "fodt")),
        ["Un", "titre.", "Un point."]
    );
}

#[test]
fn xliff_has_no_paragraphs_to_split() {
    let source = "<?xml version=\"1.0\"?><xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\" original=\"a\"><body><trans-unit id=\"1\"><source>A. B.</source><target>Un. Deux.</target></trans-unit><trans-unit id=\"2\"><source>C</source><target>Trois</target></trans-unit></body></file></xliff>";
    let loaded = load(source.as_bytes(), "xlf");
    let segment = SegmentId(0);
    assert_eq!(
        written(&loaded, &split(&loaded, 0, &["Deux"])),
        Err(FormatError::CannotSplit { segment })
    );
    assert!(!loaded.can_merge(segment, SegmentId(1)));
}

#[test]
fn a_paragraph_is_split_beside_one_that_goes() {
    let source = "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>Rien.</text:p><text:p>Il pleut. Elle lit.</text:p></office:text></office:body></office:document>";
    let loaded = load(source.as_bytes(), "fodt");
    let mut edits = split(&loaded, 1, &["Elle"]);
    edits.extend(crate::without(&loaded, &[0]));
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    assert_eq!(texts(&load(&tracked, "fodt")), ["Il pleut.", "Elle lit."]);
}

#[test]
fn an_item_with_a_nested_list_is_split_before_the_list() {
    let source = |items: &str| {
        format!(
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:list>{items}</text:list></office:text></office:body></office:document>"
        )
    };
    let nested =
        "<text:list><text:list-item><text:p>Dedans.</text:p></text:list-item></text:list></text:list-item>";
    let before = source(&format!(
        "<text:list-item xml:id=\"i\"><text:p text:style-name=\"P\">Un point. Deux.</text:p>{nested}"
    ));
    let loaded = load(before.as_bytes(), "fodt");
    let edits = split(&loaded, 0, &["Deux."]);
    let expected = format!(
        "<text:list-item xml:id=\"i\"><text:p text:style-name=\"P\">Un point.</text:p></text:list-item><text:list-item><text:p text:style-name=\"P\">Deux.</text:p>{nested}"
    );
    assert_eq!(written(&loaded, &edits).expect("splits"), source(&expected));
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    assert_eq!(texts(&load(&tracked, "fodt")), ["Un point.", "Deux.", "Dedans."]);
    // A second paragraph of an item would begin an item of its own.
    let second = source("<text:list-item><text:p>Un.</text:p><text:p>Deux mots.</text:p></text:list-item>");
    let loaded = load(second.as_bytes(), "fodt");
    assert!(loaded.can_split(SegmentId(0)) && !loaded.can_split(SegmentId(1)));
}
