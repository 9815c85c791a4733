//! Tracked changes and comments that are in Word and OpenDocument files already.

use crate::bad_packages::{docx, odt, of_document};
use crate::packed::{FILES, entry, file, fixture};
use crate::{load, texts, write};
use copydesk_formats::{Edits, Loaded, NewComment};
use copydesk_text::TextRange;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const BY: &str = "w:author=\"Ana\" w:date=\"2026-03-02T09:05:00Z\"";

/// Returns each remark as text: its kind, its segment, the words that it is on in brackets or its offset, and its text.
fn listed(loaded: &Loaded) -> Vec<String> {
    let remarks = loaded.remarks().iter().enumerate();
    remarks
        .map(|(at, remark)| {
            assert_eq!(remark.id as usize, at, "numbers are positions");
            let segment = loaded.document.segment(remark.segment).expect("segment exists");
            let words = remark.range.of_text(&segment.mt).expect("range fits");
            let place = if remark.range.is_empty() {
                remark.range.start().to_string()
            } else {
                format!("[{words}]")
            };
            let moved = if remark.moved { " moved" } else { "" };
            format!(
                "{}{moved} {} {place} {}",
                remark.kind.code(),
                remark.segment.0,
                remark.text.replace('\u{2029}', "¶")
            )
        })
        .collect()
}

/// Creates a Word document with this body and these comments.
fn commented(body: &str, comments: &str) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let comments = format!("<w:comments xmlns:w=\"{WORD}\">{comments}</w:comments>");
    of_document(
        &document,
        &[
            ("word/_rels/document.xml.rels", RELATIONS.as_bytes()),
            ("word/comments.xml", comments.as_bytes()),
        ],
    )
}

const RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" \
    Target=\"comments.xml\"/></Relationships>";

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn deleted(text: &str) -> String {
    format!("<w:del w:id=\"9\" {BY}><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>")
}

fn inserted(content: &str) -> String {
    format!("<w:ins w:id=\"8\" {BY}>{content}</w:ins>")
}

#[test]
fn libreoffice_and_pandoc() {
    for name in ["office-revisions.docx", "office-revisions.odt"] {
        let loaded = fixture(name);
        assert_eq!(
            listed(&loaded),
            [
                "insertion 1 [a adopté] a adopté",
                "deletion 1 20 adopte",
                "comment 1 [unanimité] l’",
                "insertion 2 [mars] mars",
                "deletion 2 71 Ce paragraphe disparaît.",
            ],
            "{name}"
        );
        let [first, .., last] = loaded.remarks() else {
            panic!("{name} has remarks")
        };
        assert_eq!(
            (first.author.as_str(), first.date.as_deref()),
            ("Agence", Some("2026-03-02T09:00")),
            "{name}"
        );
        assert_eq!(
            (last.author.as_str(), last.date.as_deref()),
            ("Relecteur", Some("2026-03-03T10:00")),
            "{name}"
        );
    }
    let listed = listed(&fixture("pandoc-revisions.docx"));
    assert!(
        listed.contains(&"comment 1 [unanimité] l’".to_owned()),
        "{listed:?}"
    );
}

#[test]
fn other_files_have_none() {
    for (name, bytes) in FILES {
        let loaded = file(name, bytes);
        let has = loaded.remarks().is_empty();
        assert_eq!(
            !has,
            name.contains("revisions") || name.contains("letter"),
            "{name}"
        );
    }
    assert!(load(b"Un mot.", "txt").remarks().is_empty());
}

#[test]
fn a_comment_on_a_position() {
    let listed = listed(&fixture("office-letter.odt"));
    assert!(
        listed.iter().any(|remark| remark.ends_with(" 17 À vérifier.")),
        "{listed:?}"
    );
}

#[test]
fn adjacent_elements_are_one_change() {
    let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>gras</w:t></w:r>";
    let body = format!(
        "<w:p>{}{}{}{}{}</w:p>",
        run("Un "),
        inserted(&run("mot ")),
        inserted(bold),
        run(" ici."),
        deleted("a") + &deleted("b")
    );
    assert_eq!(
        listed(&load(&docx(&body), "docx")),
        ["insertion 0 [mot gras] mot gras", "deletion 0 16 ab"]
    );
    // By somebody else it is another one.
    let other = "<w:ins w:id=\"1\" w:author=\"Bob\"><w:r><w:t>gras</w:t></w:r></w:ins>";
    let body = format!("<w:p>{}{other}</w:p>", inserted(&run("mot ")));
    assert_eq!(
        listed(&load(&docx(&body), "docx")),
        ["insertion 0 [mot ] mot ", "insertion 0 [gras] gras"]
    );
}

#[test]
fn deletions_inside_insertions_and_the_reverse() {
    let body = format!(
        "<w:p>{}{}<w:del {BY}>{}</w:del></w:p>",
        run("A "),
        inserted(&(run("b ") + &deleted("c ") + &run("d"))),
        inserted("<w:r><w:delText>e</w:delText></w:r>")
    );
    assert_eq!(
        listed(&load(&docx(&body), "docx")),
        ["insertion 0 [b d] b d", "deletion 0 4 c ", "deletion 0 5 e"]
    );
}

#[test]
fn whole_paragraphs() {
    // An inserted one, one whose end is deleted, an insertion around paragraphs, and a deleted table row.
    let mark = |name: &str| format!("<w:pPr><w:rPr><w:{name} w:id=\"1\" {BY}/></w:rPr></w:pPr>");
    let row = format!(
        "<w:tbl><w:tr><w:trPr><w:del {BY}/></w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr>\
         <w:tr><w:tc><w:p>{}</w:p></w:tc></w:tr></w:tbl>",
        deleted("cellule"),
        inserted(&run("case"))
    );
    let body = format!(
        "<w:p>{}{}</w:p><w:p>{}{}</w:p><w:p>{}</w:p>{}{row}<w:p>{}</w:p>",
        mark("ins"),
        inserted(&run("Nouveau.")),
        mark("del"),
        run("Il pleut"),
        run(" encore."),
        inserted(&format!("<w:p>{}</w:p><w:p>{}</w:p>", run("Un."), run("Deux."))),
        run("Fin.")
    );
    let bytes = docx(&body);
    let loaded = load(&bytes, "docx");
    assert_eq!(
        texts(&loaded),
        ["Nouveau.", "Il pleut encore.", "Un.", "Deux.", "case", "Fin."]
    );
    assert_eq!(
        listed(&loaded),
        [
            "insertion 0 [Nouveau.] Nouveau.¶",
            "deletion 1 8 ¶",
            "insertion 2 [Un.] Un.",
            "insertion 3 [Deux.] Deux.",
            "deletion 3 5 cellule",
            "insertion 4 [case] case",
        ]
    );
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
}

#[test]
fn moves_have_two_ends() {
    let body = format!(
        "<w:p>{}<w:moveFrom w:id=\"1\" {BY}>{}</w:moveFrom></w:p>\
         <w:p>{}<w:moveTo w:id=\"2\" {BY}>{}</w:moveTo></w:p>",
        run("Avant."),
        run(" Déplacé."),
        run("Après."),
        run(" Déplacé.")
    );
    let loaded = load(&docx(&body), "docx");
    assert_eq!(texts(&loaded), ["Avant.", "Après. Déplacé."]);
    assert_eq!(
        listed(&loaded),
        [
            "deletion moved 0 6  Déplacé.",
            "insertion moved 1 [ Déplacé.]  Déplacé."
        ]
    );
}

#[test]
fn comments_of_word() {
    let place = |name: &str, id: &str| format!("<w:comment{name} w:id=\"{id}\"/>");
    let reference = |id: &str| format!("<w:r>{}</w:r>", place("Reference", id));
    let body = [
        "<w:p>".to_owned(),
        place("RangeStart", "1"),
        run("Sur "),
        place("RangeStart", "2"),
        run("deux"),
        place("RangeEnd", "1") + &reference("1"),
        run(" paragraphes."),
        "</w:p><w:p>".to_owned(),
        run("Suite"),
        place("RangeEnd", "2") + &reference("2"),
        run(" ici"),
        reference("3"),
        // Nothing is known of this one; and an end without a start.
        place("RangeStart", "7") + &place("RangeEnd", "7") + &reference("7") + &place("RangeEnd", "4"),
        "</w:p>".to_owned(),
    ]
    .concat();
    let said = |id: &str, text: &str| {
        format!(
            "<w:comment w:id=\"{id}\" w:author=\"Ana &amp; Léo\" w:date=\"hier\"><w:p><w:pPr/><w:r><w:annotationRef/></w:r>{}</w:p></w:comment>",
            run(text)
        )
    };
    let more = "<w:comment w:id=\"3\"><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>c</w:t></w:r></w:p></w:comment>";
    let comments = [
        said("1", "Un"),
        said("2", "Deux"),
        more.to_owned(),
        said("1", "Encore un"),
        said("4", "Sans texte"),
        said("5", "Nulle part"),
    ]
    .concat();
    let bytes = commented(&body, &comments);
    let loaded = load(&bytes, "docx");
    assert_eq!(
        listed(&loaded),
        [
            "comment 0 [Sur deux] Un",
            "comment 0 [deux paragraphes.] Deux",
            "comment 1 9 a\tb¶¶c",
        ]
    );
    let first = &loaded.remarks()[0];
    assert_eq!((first.author.as_str(), &first.date), ("Ana & Léo", &None));
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
}

#[test]
fn comments_without_their_part() {
    let body = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Un mot.</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>\
        <w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let bytes = of_document(
        &document,
        &[("word/_rels/document.xml.rels", RELATIONS.as_bytes())],
    );
    let loaded = load(&bytes, "docx");
    assert!(loaded.remarks().is_empty());
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
}

#[test]
fn in_text_boxes_and_notes() {
    let boxed = format!(
        "<w:p>{}<w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent><w:p>{}{}</w:p></w:txbxContent>\
         </v:textbox></w:pict></w:r>{}</w:p>",
        run("Autour "),
        run("Dans la "),
        inserted(&run("boîte")),
        inserted(&run("du texte"))
    );
    assert_eq!(
        listed(&load(&docx(&boxed), "docx")),
        ["insertion 0 [du texte] du texte", "insertion 1 [boîte] boîte"]
    );
}

#[test]
fn opendocument_over_several_paragraphs() {
    let signed = "<office:change-info><dc:creator xmlns:dc=\"d\">Ana</dc:creator><dc:date xmlns:dc=\"d\">2026-03-02</dc:date>\
        <text:p>Pourquoi</text:p></office:change-info>";
    let body = format!(
        "<text:tracked-changes>\
         <text:changed-region text:id=\"i\"><text:insertion>{signed}</text:insertion></text:changed-region>\
         <text:changed-region text:id=\"d\"><text:deletion>{signed}<text:p>un  <text:span>deux</text:span></text:p><text:p>trois</text:p>\
         </text:deletion></text:changed-region>\
         <text:changed-region text:id=\"f\"><text:format-change>{signed}</text:format-change></text:changed-region>\
         </text:tracked-changes>\
         <text:p>Avant <text:change-start text:change-id=\"i\"/>neuf.<text:note><text:note-body><text:p>Une note.</text:p></text:note-body>\
         </text:note></text:p><text:p/><text:p>Suite<text:change-end text:change-id=\"i\"/> et fin.</text:p>\
         <text:p>Ici<text:change text:change-id=\"d\"/> là <text:change text:change-id=\"x\"/>\
         <text:change-start text:change-id=\"f\"/>gras<text:change-end text:change-id=\"f\"/>.</text:p>"
    );
    let bytes = odt(&body);
    let loaded = load(&bytes, "odt");
    assert_eq!(
        listed(&loaded),
        [
            "insertion 0 [neuf.] neuf.¶",
            "insertion 1 9 ¶",
            "insertion 2 [Suite] Suite",
            "deletion 3 3 un deux¶trois",
        ]
    );
    assert_eq!(loaded.remarks()[0].author, "Ana");
    assert_eq!(loaded.remarks()[0].date.as_deref(), Some("2026-03-02"));
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
}

#[test]
fn deleted_text_of_flat_files() {
    let loaded = load(include_bytes!("../fixtures/office-revisions.fodt"), "fodt");
    let listed = listed(&loaded);
    assert!(
        listed
            .iter()
            .any(|remark| remark.ends_with(" adopte") && remark.starts_with("deletion 1 ")),
        "{listed:?}"
    );
}

#[test]
fn broken_changes_are_left_as_they_are() {
    // Ends without starts, starts without ends, no id, a change of nothing.
    let changes = "<text:tracked-changes><text:changed-region text:id=\"i\"><text:insertion><office:change-info/></text:insertion>\
        </text:changed-region><text:changed-region><text:deletion/></text:changed-region>\
        <text:changed-region text:id=\"i\"><text:insertion></text:insertion></text:changed-region></text:tracked-changes>";
    for place in [
        "<text:change-end text:change-id=\"i\"/>",
        "<text:change-start text:change-id=\"i\"/>",
        "<text:change-start/><text:change-end/><text:change/>",
        "<office:annotation/><office:annotation-end/>",
        "<office:annotation office:name=\"a\"><text:p>Dit</text:p></office:annotation>",
        "<office:annotation-end office:name=\"a\"/><office:annotation office:name=\"a\"/>",
    ] {
        let bytes = odt(&format!(
            "{changes}<text:p>Un {place}mot.</text:p><text:p>Fin.</text:p>"
        ));
        let loaded = load(&bytes, "odt");
        listed(&loaded);
        assert_eq!(texts(&loaded), ["Un mot.", "Fin."]);
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
    }
    for place in [
        "<w:ins/><w:del/>",
        "<w:ins><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:ins>",
        "<w:del><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:del>",
        "<w:r><w:commentReference/></w:r><w:commentRangeEnd/>",
        "<w:del w:author=\"&#9;\"><w:p><w:r><w:delText>x</w:delText></w:r></w:p></w:del>",
    ] {
        let bytes = docx(&format!("<w:p>{}{place}</w:p>", run("Un mot.")));
        let loaded = load(&bytes, "docx");
        listed(&loaded);
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
    }
}

/// Returns a comment on these words, which occur once in the document.
fn comment_on(loaded: &Loaded, words: &str, text: &str) -> NewComment {
    let segment = loaded
        .document
        .segments
        .iter()
        .find(|segment| segment.mt.contains(words));
    let segment = segment.expect("words occur");
    let start = segment.mt.find(words).expect("words occur") as u32;
    NewComment {
        segment: segment.id,
        range: TextRange::new(start, start + words.len() as u32),
        author: "Léa \"L\" Roy".to_owned(),
        at_millis: 1_772_442_300_000,
        text: text.to_owned(),
    }
}

#[test]
fn new_comments_are_read_back() {
    for (name, bytes) in FILES {
        let loaded = file(name, bytes);
        let before = loaded.remarks().len();
        let mut comments: Vec<NewComment> = Vec::new();
        for segment in loaded.document.segments.iter().take(30) {
            let words: Vec<&str> = segment.mt.split_whitespace().take(3).collect();
            for word in words {
                let start = (word.as_ptr().addr() - segment.mt.as_ptr().addr()) as u32;
                comments.push(NewComment {
                    segment: segment.id,
                    range: TextRange::new(start, start + word.len() as u32),
                    author: "Léa".to_owned(),
                    at_millis: 0,
                    text: format!("Sur <{word}>\nsuite"),
                });
            }
        }
        let written = loaded
            .write_comments(&comments)
            .expect("has comments")
            .expect("writes");
        let again = file(name, &written.bytes);
        assert_eq!(texts(&again), texts(&loaded), "{name}");
        let is_kept = |at: &usize| !written.left_out.contains(at);
        let expected: Vec<String> = (0..comments.len())
            .filter(is_kept)
            .map(|at| {
                let comment = &comments[at];
                let words = comment
                    .range
                    .of_text(&loaded.document.segments[comment.segment.0 as usize].mt);
                format!(
                    "comment {} [{}] {}",
                    comment.segment.0,
                    words.expect("fits"),
                    comment.text.replace('\n', "¶")
                )
            })
            .collect();
        let found = listed(&again);
        for expected in &expected {
            assert!(found.contains(expected), "{name}: {expected} in {found:#?}");
        }
        assert_eq!(found.len(), before + expected.len(), "{name}");
        if name.ends_with("odt") {
            assert!(written.left_out.is_empty(), "{name}");
        }
    }
}

#[test]
fn a_new_comment_splits_runs() {
    let bold = "<w:rPr><w:b/></w:rPr>";
    let bytes = docx(&format!("<w:p><w:r>{bold}<w:t>un gros mot</w:t></w:r></w:p>"));
    let loaded = load(&bytes, "docx");
    let comments = [comment_on(&loaded, "gros", "Vérifier & dire <pourquoi>")];
    let written = loaded
        .write_comments(&comments)
        .expect("has comments")
        .expect("writes");
    let document = entry(&written.bytes, "word/document.xml");
    let expected = format!(
        "<w:p><w:r>{bold}<w:t xml:space=\"preserve\">un </w:t></w:r><w:commentRangeStart w:id=\"1\"/>\
         <w:r>{bold}<w:t xml:space=\"preserve\">gros</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>\
         <w:r><w:commentReference w:id=\"1\"/></w:r><w:r>{bold}<w:t xml:space=\"preserve\"> mot</w:t></w:r></w:p>"
    );
    assert!(document.contains(&expected), "{document}");
    let part = entry(&written.bytes, "word/comments.xml");
    assert!(
        part.contains(
            "<w:comment w:id=\"1\" w:author=\"Léa &quot;L&quot; Roy\" w:date=\"2026-03-02T09:05:00Z\" w:initials=\"\">"
        ) || part.contains("w:author=\"Léa &quot;L&quot; Roy\" w:date=\"2026-03-02T09:05:00Z\""),
        "{part}"
    );
    let remark = &load(&written.bytes, "docx").remarks()[0].clone();
    assert_eq!(remark.author, "Léa \"L\" Roy");
    assert_eq!(remark.date.as_deref(), Some("2026-03-02T09:05"));
    assert_eq!(remark.text, "Vérifier & dire <pourquoi>");
}

#[test]
fn comments_where_there_can_be_none() {
    let text = load(b"Un mot.", "txt");
    assert_eq!(text.write_comments(&[]), None);
    let loaded = load(&docx(&format!("<w:p>{}</w:p>", run("Un mot."))), "docx");
    let mut comment = comment_on(&loaded, "mot", "x");
    comment.segment.0 = 7;
    let error = loaded
        .write_comments(&[comment])
        .expect("has comments")
        .expect_err("is refused");
    assert_eq!(error.code(), "unknown-segment");
}

#[test]
fn an_accepted_change_loses_its_markup() {
    let theirs = "<w:ins w:id=\"7\" w:author=\"B\">";
    let body = format!(
        "<w:p>{theirs}{}{}</w:ins>{}<w:del w:id=\"8\"><w:r><w:delText>et</w:delText></w:r></w:del></w:p>",
        run("Un "),
        run("mot"),
        run(" ici.")
    );
    let loaded = load(&docx(&body), "docx");
    let accepted = |ids: &[u32]| {
        let again = loaded.accepting(ids).expect("can be accepted");
        let document = entry(
            &write(&again, &Edits::new()).expect("writes"),
            "word/document.xml",
        );
        let (_, body) = document.split_once("<w:body>").expect("has a body");
        body.split_once("</w:body>").expect("ends").0.to_owned()
    };
    assert_eq!(accepted(&[]), body);
    let first = body.replacen(theirs, "", 1).replacen("</w:ins>", "", 1);
    assert_eq!(accepted(&[0]), first);
    let deletion = "<w:del w:id=\"8\"><w:r><w:delText>et</w:delText></w:r></w:del>";
    assert_eq!(accepted(&[1]), body.replacen(deletion, "", 1));
    assert_eq!(accepted(&[0, 1]), first.replacen(deletion, "", 1));
    assert_eq!(accepted(&[7]), body, "an unknown one is left");
}

#[test]
fn each_change_can_be_accepted_alone() {
    let inside = inserted(&(run("b ") + &deleted("c ") + &run("d")));
    let mark = format!("<w:pPr><w:rPr><w:ins w:id=\"1\" {BY}/></w:rPr></w:pPr>");
    let nested = docx(&format!(
        "<w:p>{}{inside}{}</w:p><w:p>{mark}{}</w:p><w:p>{}</w:p>",
        run("A "),
        deleted("e"),
        inserted(&run("Nouveau.")),
        run("Fin.")
    ));
    let mut files: Vec<(&str, &[u8])> = FILES.to_vec();
    files.push(("nested.docx", &nested));
    files.push((
        "office-revisions.fodt",
        include_bytes!("../fixtures/office-revisions.fodt"),
    ));
    let mut count = 0;
    for (name, bytes) in files {
        let loaded = file(name, bytes);
        for remark in loaded.remarks().iter().filter(|remark| remark.can_accept) {
            count += 1;
            let again = loaded
                .accepting(&[remark.id])
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(texts(&again), texts(&loaded), "{name}");
            let mut expected = listed(&loaded);
            expected.remove(remark.id as usize);
            assert_eq!(listed(&again), expected, "{name}: {}", remark.id);
        }
        let all: Vec<u32> = loaded
            .remarks()
            .iter()
            .filter(|remark| remark.can_accept)
            .map(|remark| remark.id)
            .collect();
        let again = loaded
            .accepting(&all)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            again.remarks().len(),
            loaded.remarks().len() - all.len(),
            "{name}"
        );
    }
    assert!(count >= 20, "{count}");
}

#[test]
fn what_cannot_be_decided() {
    let decidable = |loaded: &Loaded| -> Vec<(bool, bool)> {
        let remarks = loaded.remarks().iter();
        remarks
            .map(|remark| (remark.can_accept, remark.can_reject))
            .collect()
    };
    let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    let mark = |name: &str| format!("<w:pPr><w:rPr><w:{name} w:id=\"1\" {BY}/></w:rPr></w:pPr>");
    let body = format!(
        "<w:p>{}{}</w:p><w:p>{}{}</w:p><w:p>{}{}</w:p><w:p>{}<w:del {BY}><w:r><w:delText>x</w:delText><w:tab/><w:drawing/></w:r></w:del></w:p>\
         <w:p><w:moveTo {BY}>{}</w:moveTo></w:p>",
        run("Un "),
        inserted(&(run("mot") + note)),
        mark("ins"),
        inserted(&run("Nouveau.")),
        mark("del"),
        run("Il"),
        run(" pleut."),
        run("Ici.")
    );
    assert_eq!(
        decidable(&load(&docx(&body), "docx")),
        [
            (true, false),  // with a note
            (true, false),  // with the end of its paragraph
            (false, false), // the end of a paragraph
            (true, false),  // with a picture
            (false, false), // moved
        ]
    );
    assert_eq!(
        decidable(&fixture("office-revisions.odt")),
        [
            (true, true),
            (true, true),
            (false, false),
            (true, true),
            (true, true)
        ]
    );
}
