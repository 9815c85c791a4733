//! Word and OpenDocument: segments, and edits in place.

use crate::{load, replacing, texts, write};
use copydesk_formats::{Edits, FormatError, Loaded, Note, ReadOptions, Tracking, read};
use copydesk_model::{Mark, MarkKind, SegmentId, SegmentKind};
use copydesk_text::TextRange;
use std::io::{Cursor, Read as _};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Files written by pandoc and LibreOffice.
        pub(crate) const FILES: &[(&str, &[u8])] = &[$(($name, include_bytes!(concat!("../fixtures/", $name)))),*];
    };
}

files![
    "pandoc-article.docx",
    "pandoc-revisions.docx",
    "office-page.docx",
    "office-revisions.docx",
    "office-letter.docx",
    "office-article.docx",
    "pandoc-article.odt",
    "office-page.odt",
    "office-revisions.odt",
    "office-letter.odt",
    "office-frame.odt",
];

pub(crate) fn file(name: &str, bytes: &[u8]) -> Loaded {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    read(bytes, extension, &ReadOptions::default()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub(crate) fn fixture(name: &str) -> Loaded {
    file(name, bytes_of(name))
}

fn bytes_of(name: &str) -> &'static [u8] {
    FILES
        .iter()
        .find(|(known, _)| *known == name)
        .expect("must be a fixture")
        .1
}

/// Returns the entries of a package in its order, with their compressed data.
pub(crate) fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("must be a zip");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index_raw(index).expect("must have this entry");
            let mut packed = Vec::new();
            entry.read_to_end(&mut packed).expect("reads");
            (entry.name().expect("must have a name").into_owned(), packed)
        })
        .collect()
}

/// Returns the text of an entry.
pub(crate) fn entry(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("must be a zip");
    let mut out = String::new();
    let mut entry = archive.by_name(name).expect("must have this entry");
    entry.read_to_string(&mut out).expect("must be UTF-8");
    out
}

fn kinds(loaded: &Loaded) -> Vec<(SegmentKind, &str)> {
    loaded
        .document
        .segments
        .iter()
        .map(|segment| (segment.kind, &*segment.mt))
        .collect()
}

fn marks(loaded: &Loaded, text: &str) -> Vec<MarkKind> {
    let all = loaded.document.segments.iter().flat_map(|segment| {
        let of_text = segment
            .marks
            .iter()
            .filter(|mark| &segment.mt[mark.range] == text);
        of_text.map(|mark| mark.kind.clone())
    });
    all.collect()
}

#[test]
fn no_edit_changes_nothing() {
    for (name, bytes) in FILES {
        let loaded = file(name, bytes);
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), *bytes, "{name}");
        assert_eq!(
            loaded
                .write_tracked(&Edits::new(), &Tracking::default())
                .expect("writes"),
            *bytes,
            "{name}"
        );
    }
}

#[test]
fn what_pandoc_writes() {
    use SegmentKind::{Caption, Heading, ListItem, Note, Quote, TableCell};
    for name in ["pandoc-article.docx", "pandoc-article.odt"] {
        let loaded = fixture(name);
        let kinds = kinds(&loaded);
        for expected in [
            (Heading(1), "Une réouverture très attendue"),
            (Heading(2), "Ce qui change"),
            (ListItem, "vingt étals de plus ;"),
            (ListItem, "Les commerçants s’installent vendredi."),
            (Quote, "« Nous avons tenu les délais », assure l’architecte."),
            (TableCell, "Poissonnier"),
            (Caption, "La place du marché"),
            (Note, "Le marché date de 1898 ; il a été agrandi deux fois."),
        ] {
            assert!(kinds.contains(&expected), "{name}: {expected:?} in {kinds:?}");
        }
        assert_eq!(marks(&loaded, "marché couvert"), [MarkKind::Bold], "{name}");
        assert_eq!(marks(&loaded, "en présence"), [MarkKind::Italic], "{name}");
        assert_eq!(marks(&loaded, "marche-2026"), [MarkKind::Code], "{name}");
        let link = MarkKind::Link("https://example.org/marche".to_owned());
        assert_eq!(marks(&loaded, "le site de la ville"), [link], "{name}");
    }
}

#[test]
fn what_libreoffice_writes() {
    for name in ["office-letter.docx", "office-letter.odt"] {
        let loaded = fixture(name);
        let found = texts(&loaded);
        for expected in [
            "L’encadré rappelle les les dates de la fête.",
            "Une note , avec une faute.",
            "Sous réserve du temps.",
            "La lettre de Montreval , numéro douze",
            "La mairie est ouverte le matin , sauf en août.",
            "Le bal aura lieu le quatorze juillet, worldwide.\nEntrée libre.",
            "Le printemps arrive et la ville se prépare à la fête.  Deux espaces et\tune tabulation.",
        ] {
            assert!(found.contains(&expected), "{name}: {expected:?} in {found:?}");
        }
        let header = (SegmentKind::HeaderFooter, "La lettre de Montreval , numéro douze");
        assert!(kinds(&loaded).contains(&header), "{name}");
        let note = (SegmentKind::Note, "Une note , avec une faute.");
        assert!(kinds(&loaded).contains(&note), "{name}");
        // Comments are not published.
        assert!(!found.iter().any(|text| text.contains("À vérifier")), "{name}");
        // Computed field results must not change.
        assert!(marks(&loaded, "1").contains(&MarkKind::Inviolable), "{name}");
        let page = loaded
            .document
            .segments
            .iter()
            .find(|segment| segment.mt.starts_with("Page "))
            .expect("must be in the document");
        let edit = copydesk_text::Edit::replace(TextRange::of(&page.mt), "Page 7");
        let edits = Edits::from([(page.id, copydesk_text::EditSet::single(edit))]);
        assert_eq!(
            write(&loaded, &edits).map_err(|error| error.code()),
            Err("cuts-mark"),
            "{name}"
        );
    }
}

#[test]
fn tracked_changes_are_read_as_accepted_and_stay() {
    for name in [
        "pandoc-revisions.docx",
        "office-revisions.docx",
        "office-revisions.odt",
    ] {
        let loaded = fixture(name);
        let found = texts(&loaded);
        assert!(
            found.contains(&"Le conseil a adopté le budget à unanimité."),
            "{name}: {found:?}"
        );
        assert!(
            !found.iter().any(|text| text.contains("disparaît")),
            "{name}: {found:?}"
        );
        let part = if name.ends_with("odt") {
            "content.xml"
        } else {
            "word/document.xml"
        };
        let written = write(&loaded, &replacing(&loaded, "sans délai", "sans retard")).expect("writes");
        let (before, after) = (entry(bytes_of(name), part), entry(&written, part));
        assert_eq!(after, before.replace("sans délai", "sans retard"), "{name}");
    }
}

#[test]
fn the_box_for_older_programs_is_rewritten_along() {
    let loaded = fixture("office-letter.docx");
    let before = entry(bytes_of("office-letter.docx"), "word/document.xml");
    let written = write(&loaded, &replacing(&loaded, "les les dates", "les dates")).expect("writes");
    let after = entry(&written, "word/document.xml");
    let count = |text: &str| text.matches("les les dates").count();
    assert!(
        count(&before) > 0 && count(&after) == 0,
        "{} and {}",
        count(&before),
        count(&after)
    );
}

/// Returns the body of a document after one replacement, clean and tracked.
fn both(body: &str, old: &str, new: &str) -> (String, String) {
    let bytes = crate::bad_packages::docx(body);
    let loaded = file("a.docx", &bytes);
    let edits = replacing(&loaded, old, new);
    let tracking = Tracking {
        author: "A".to_owned(),
        at_millis: 0,
        ..Tracking::default()
    };
    let clean = write(&loaded, &edits).expect("writes");
    let tracked = loaded.write_tracked(&edits, &tracking).expect("tracks");
    let body = |bytes: &[u8]| {
        let document = entry(bytes, "word/document.xml");
        let (_, rest) = document.split_once("<w:body>").expect("must have a body");
        rest.split_once("</w:body>").expect("must end").0.to_owned()
    };
    (body(&clean), body(&tracked))
}

#[test]
fn runs_are_split_and_keep_their_formatting() {
    let bold = "<w:rPr><w:b/></w:rPr>";
    let by = |id: u32| format!("w:id=\"{id}\" w:author=\"A\" w:date=\"1970-01-01T00:00:00Z\"");
    let (clean, tracked) = both(
        &format!("<w:p><w:r w:rsidR=\"1\">{bold}<w:t>un gros mot ici</w:t></w:r></w:p>"),
        "gros",
        "petit",
    );
    assert_eq!(
        clean,
        format!("<w:p><w:r w:rsidR=\"1\">{bold}<w:t>un petit mot ici</w:t></w:r></w:p>")
    );
    assert_eq!(
        tracked,
        format!(
            "<w:p><w:r w:rsidR=\"1\">{bold}<w:t xml:space=\"preserve\">un </w:t></w:r>\
             <w:del {}><w:r>{bold}<w:delText xml:space=\"preserve\">gros</w:delText></w:r></w:del>\
             <w:ins {}><w:r>{bold}<w:t xml:space=\"preserve\">petit</w:t></w:r></w:ins>\
             <w:r w:rsidR=\"1\">{bold}<w:t xml:space=\"preserve\"> mot ici</w:t></w:r></w:p>",
            by(1),
            by(2)
        )
    );
    // A whole run is not split.
    let (clean, tracked) = both(
        "<w:p><w:r><w:t>mot</w:t></w:r><w:r><w:tab/><w:t>fin</w:t></w:r></w:p>",
        "mot",
        "nom",
    );
    assert_eq!(
        clean,
        "<w:p><w:r><w:t>nom</w:t></w:r><w:r><w:tab/><w:t>fin</w:t></w:r></w:p>"
    );
    assert!(
        tracked.ends_with("</w:ins><w:r><w:tab/><w:t>fin</w:t></w:r></w:p>"),
        "{tracked}"
    );
    // Text after a link does not extend the link.
    let link = "<w:hyperlink w:anchor=\"x\"><w:r><w:t>lien</w:t></w:r></w:hyperlink>";
    let bytes = crate::bad_packages::docx(&format!("<w:p>{link}</w:p>"));
    let loaded = file("a.docx", &bytes);
    let edits = Edits::from([(
        SegmentId(0),
        copydesk_text::EditSet::single(copydesk_text::Edit::insert(4, ".")),
    )]);
    let document = entry(&write(&loaded, &edits).expect("writes"), "word/document.xml");
    assert!(
        document.contains(&format!(
            "{link}<w:r><w:t xml:space=\"preserve\">.</w:t></w:r></w:p>"
        )),
        "{document}"
    );
}

#[test]
fn an_edit_within_an_insertion_of_somebody_else() {
    let theirs = "<w:ins w:id=\"7\" w:author=\"B\" w:date=\"2026-01-01T00:00:00Z\">";
    let (clean, tracked) = both(
        &format!("<w:p>{theirs}<w:r><w:t>un mot</w:t></w:r></w:ins></w:p>"),
        "mot",
        "nom",
    );
    assert_eq!(
        clean,
        format!("<w:p>{theirs}<w:r><w:t>un nom</w:t></w:r></w:ins></w:p>")
    );
    // The deletion is inside it and the insertion beside it, both with their own numbers.
    assert!(tracked.contains("<w:del w:id=\"8\""), "{tracked}");
    assert!(
        tracked.contains("</w:del></w:ins><w:ins w:id=\"9\" w:author=\"A\""),
        "{tracked}"
    );
}

#[test]
fn breaks_tabs_and_spaces_that_count() {
    let (clean, _) = both(
        "<w:p><w:r><w:t> un mot </w:t></w:r></w:p>",
        "mot",
        "mot\nici\tlà ",
    );
    let expected = "<w:p><w:r><w:t xml:space=\"preserve\">un mot</w:t><w:br/><w:t xml:space=\"preserve\">ici</w:t><w:tab/>\
                    <w:t xml:space=\"preserve\">là </w:t></w:r></w:p>";
    assert_eq!(clean, expected);
    let bytes = crate::bad_packages::odt("<text:p>un mot ici</text:p>");
    let loaded = file("a.odt", &bytes);
    let content = entry(
        &write(&loaded, &replacing(&loaded, "mot", "")).expect("writes"),
        "content.xml",
    );
    assert!(content.contains("<text:p>un <text:s/>ici</text:p>"), "{content}");
    let content = entry(
        &write(&loaded, &replacing(&loaded, "mot", "m\no\tt")).expect("writes"),
        "content.xml",
    );
    assert!(
        content.contains("<text:p>un m<text:line-break/>o<text:tab/>t ici</text:p>"),
        "{content}"
    );
}

#[test]
fn line_breaks_of_the_author_stay() {
    let docx = crate::bad_packages::docx(
        "<w:p><w:r><w:t>un</w:t><w:br/><w:t>mot</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>",
    );
    let odt = crate::bad_packages::odt("<text:p>un<text:line-break/>mot</text:p><text:p>a</text:p>");
    for loaded in [file("a.docx", &docx), file("a.odt", &odt)] {
        assert_eq!(texts(&loaded), ["un\nmot", "a"]);
        let marks = &loaded.document.segments[0].marks;
        let is_break = |mark: &Mark| mark.kind == MarkKind::Inviolable && mark.range == TextRange::new(2, 3);
        assert!(marks.iter().any(is_break), "{marks:?}");
        assert!(matches!(
            write(&loaded, &replacing(&loaded, "un\nmot", "un mot")),
            Err(FormatError::CutsMark { .. })
        ));
        assert!(write(&loaded, &replacing(&loaded, "mot", "mots")).is_ok());
        let gone = crate::without(&loaded, &[0]);
        assert!(write(&loaded, &gone).is_ok());
        assert!(loaded.write_tracked(&gone, &Tracking::default()).is_ok());
    }
}

#[test]
fn a_paragraph_of_which_nothing_is_left_goes() {
    let body = "<w:p><w:r><w:t>A</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>B</w:t></w:r></w:p>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>D</w:t></w:r></w:p>";
    let bytes = crate::bad_packages::docx(body);
    let loaded = file("a.docx", &bytes);
    let all = crate::without(&loaded, &[1, 2, 3]);
    let document = entry(&write(&loaded, &all).expect("writes"), "word/document.xml");
    // A cell needs a paragraph, and so does the position after a table.
    assert!(document.contains("<w:t>A</w:t></w:r></w:p><w:tbl>"), "{document}");
    assert_eq!(document.matches("<w:p>").count(), 3, "{document}");
    let tracked = loaded
        .write_tracked(&crate::without(&loaded, &[1]), &Tracking::default())
        .expect("tracks");
    let document = entry(&tracked, "word/document.xml");
    assert!(
        document.contains("<w:pPr><w:jc w:val=\"left\"/><w:rPr><w:del "),
        "{document}"
    );
}

#[test]
fn each_decision_gets_one_comment() {
    let bytes = bytes_of("pandoc-article.docx");
    let loaded = fixture("pandoc-article.docx");
    let mut edits = replacing(&loaded, "event", "événement");
    edits.extend(replacing(&loaded, "le le dimanche", "le dimanche"));
    let mut tracking = Tracking {
        author: "Édith <Roux> & Cie".to_owned(),
        at_millis: 1_772_442_000_000,
        ..Tracking::default()
    };
    for (&segment, set) in &edits {
        let range = set.extent().expect("must have an edit");
        let text = "« event » est de l’anglais & <rien>.".to_owned();
        tracking.notes.insert(segment, vec![Note { range, text }]);
    }
    let tracked = loaded.write_tracked(&edits, &tracking).expect("tracks");
    let comments = entry(&tracked, "word/comments.xml");
    assert_eq!(comments.matches("<w:comment ").count(), 2, "{comments}");
    assert!(
        comments.contains("w:author=\"Édith &lt;Roux&gt; &amp; Cie\" w:date=\"2026-03-02T09:00:00Z\""),
        "{comments}"
    );
    assert!(
        comments.contains("« event » est de l’anglais &amp; &lt;rien&gt;."),
        "{comments}"
    );
    let document = entry(&tracked, "word/document.xml");
    for name in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
        assert_eq!(document.matches(name).count(), 2, "{name}");
    }
    let types = entry(&tracked, "[Content_Types].xml");
    assert_eq!(types.matches("comments+xml").count(), 1, "{types}");
    let relations = entry(&tracked, "word/_rels/document.xml.rels");
    assert_eq!(
        relations.matches("relationships/comments").count(),
        1,
        "{relations}"
    );
    let untouched = |name: &str| {
        ![
            "word/document.xml",
            "word/comments.xml",
            "[Content_Types].xml",
            "word/_rels/document.xml.rels",
        ]
        .contains(&name)
    };
    let after = entries(&tracked);
    for (name, packed) in entries(bytes).into_iter().filter(|(name, _)| untouched(name)) {
        assert!(after.contains(&(name.clone(), packed)), "{name}");
    }
    assert_eq!(loaded.write_tracked(&edits, &tracking).expect("tracks"), tracked);
}

#[test]
fn formats_without_tracked_changes_say_so() {
    let loaded = load(b"Un mot.\n", "txt");
    let edits = replacing(&loaded, "mot", "nom");
    assert_eq!(
        loaded
            .write_tracked(&edits, &Tracking::default())
            .map_err(|error| error.code()),
        Err("cannot-track-changes")
    );
}

#[test]
fn the_same_words_in_every_format() {
    let words = |loaded: &Loaded| {
        let text = texts(loaded).join(" ");
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    // The description of the picture, which pandoc only writes to Word files.
    let of_picture = "La place du marché";
    let mut expected = words(&fixture("pandoc-article.docx"));
    for word in of_picture.split(' ') {
        let at = expected.iter().position(|known| known == word);
        expected.remove(at.expect("must be in the list"));
    }
    for name in ["pandoc-article.odt", "office-article.docx"] {
        assert_eq!(words(&fixture(name)), expected, "{name}");
    }
}

/// Returns the content of an OpenDocument text after tracked edits.
fn tracked_content(body: &str, edits: impl Fn(&Loaded) -> Edits) -> String {
    let bytes = crate::bad_packages::odt(body);
    let loaded = file("a.odt", &bytes);
    let tracking = Tracking {
        author: "A".to_owned(),
        ..Tracking::default()
    };
    let written = loaded.write_tracked(&edits(&loaded), &tracking).expect("tracks");
    entry(&written, "content.xml")
}

#[test]
fn a_paragraph_that_goes_from_an_opendocument_text_leaves_nothing() {
    let body = "<text:p>A</text:p><text:h text:style-name=\"T\">B</text:h><text:p>C</text:p><text:p text:style-name=\"S\">D</text:p>";
    let content = tracked_content(body, |loaded| crate::without(loaded, &[1, 2]));
    // Both are kept with their ends in the list of changes, and marked in the first paragraph that remains.
    assert!(
        content.contains("<text:h text:style-name=\"T\">B</text:h><text:p/></text:deletion>"),
        "{content}"
    );
    assert!(
        content.contains("<text:p>C</text:p><text:p text:style-name=\"S\"/></text:deletion>"),
        "{content}"
    );
    assert!(
        content.contains(
            "<text:p>A</text:p><text:p text:style-name=\"S\"><text:change text:change-id=\"cdr1\"/>\
             <text:change text:change-id=\"cdr2\"/>D</text:p></office:text>"
        ),
        "{content}"
    );
    // There is no paragraph after the last one that could contain the marker.
    let content = tracked_content("<text:p>A</text:p><text:p>B</text:p>", |loaded| {
        crate::without(loaded, &[1])
    });
    assert!(
        content.contains("<text:p>A</text:p><text:p><text:change text:change-id=\"cdr1\"/></text:p>"),
        "{content}"
    );
}

#[test]
fn a_deletion_within_an_insertion_of_somebody_else_names_it() {
    let theirs = "<text:insertion><office:change-info/></text:insertion>";
    let body = format!(
        "<text:tracked-changes><text:changed-region text:id=\"x\">{theirs}</text:changed-region></text:tracked-changes>\
         <text:p>un <text:change-start text:change-id=\"x\"/>gros<text:change-end text:change-id=\"x\"/> mot ici</text:p>"
    );
    let content = tracked_content(&body, |loaded| replacing(loaded, "gros mot", "nom"));
    let (_, rest) = content.split_once("text:id=\"cdr1\">").expect("must be there");
    assert!(
        rest.contains(&format!(
            "<text:p>gros</text:p></text:deletion>{theirs}</text:changed-region>"
        )),
        "{content}"
    );
    assert!(
        rest.contains("<text:p><text:s/>mot</text:p></text:deletion></text:changed-region>"),
        "{content}"
    );
    assert_eq!(
        texts(&file("a.odt", &crate::bad_packages::odt(&body))),
        ["un gros mot ici"]
    );
}

const FLAT: &[u8] = include_bytes!("../fixtures/office-revisions.fodt");

#[test]
fn a_flat_opendocument_text() {
    let loaded = copydesk_formats::read(FLAT, None, &ReadOptions::default()).expect("is known by its root");
    assert_eq!(loaded.origin.format, "fodt");
    let packed = fixture("office-revisions.odt");
    // Deleted text is inline in flat files, but is not shown, as in the package.
    assert_eq!(texts(&loaded), texts(&packed));
    assert_eq!(kinds(&loaded), kinds(&packed));
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), FLAT);
    let source = String::from_utf8(FLAT.to_vec()).expect("must be UTF-8");
    let edits = replacing(&loaded, "sans délai", "sans retard");
    let written = String::from_utf8(write(&loaded, &edits).expect("writes")).expect("must be UTF-8");
    assert_eq!(written, source.replace("sans délai", "sans retard"));
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    let again = file("a.fodt", &tracked);
    assert_eq!(texts(&again), texts(&file("a.fodt", written.as_bytes())));
    let cut = &FLAT[..FLAT.len() / 2];
    let error = copydesk_formats::read(cut, Some("fodt"), &ReadOptions::default()).expect_err("is cut");
    assert_eq!(error.code(), "malformed-xml");
    let other =
        copydesk_formats::read(b"<a/>", Some("fodt"), &ReadOptions::default()).expect_err("is another");
    assert_eq!(other.code(), "other-format");
}
