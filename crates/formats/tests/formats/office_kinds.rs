//! Content of Word and OpenDocument files other than plain paragraphs, and how tracked changes are displayed.

use crate::bad_packages::{docx, odt, of_content, of_document};
use crate::packed::{entry, file};
use crate::{replacing, texts, without, write};
use copydesk_formats::{Edits, FormatError, Loaded, Note, Tracking, notice};
use copydesk_model::{LockReason, MarkKind};
use copydesk_text::TextRange;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn paragraph(content: &str) -> String {
    format!("<w:p>{content}</w:p>")
}

fn word(body: &str) -> Loaded {
    file("a.docx", &docx(body))
}

fn text(body: &str) -> Loaded {
    file("a.odt", &odt(body))
}

/// Returns the part with the text after tracked edits, each with a reason.
fn tracked(loaded: &Loaded, edits: &Edits) -> String {
    let mut tracking = Tracking {
        author: "A".to_owned(),
        ..Tracking::default()
    };
    for (&segment, set) in edits {
        let range = set.extent().expect("must have an edit");
        let note = Note {
            range,
            text: "Raison".to_owned(),
        };
        tracking.notes.insert(segment, vec![note]);
    }
    let bytes = loaded.write_tracked(edits, &tracking).expect("tracks");
    let (part, extension) = match loaded.origin.format {
        "docx" => ("word/document.xml", "docx"),
        _ => ("content.xml", "odt"),
    };
    let clean = file(&format!("a.{extension}"), &write(loaded, edits).expect("writes"));
    let has_words = |text: &&str| !text.trim().is_empty();
    let again = file(&format!("a.{extension}"), &bytes);
    assert!(
        texts(&again)
            .into_iter()
            .filter(has_words)
            .eq(texts(&clean).into_iter().filter(has_words)),
        "accepting all gives what is written"
    );
    entry(&bytes, part)
}

/// Returns the deletions and insertions of a Word part, in order.
fn changes(part: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for piece in part.split("<w:del ").skip(1) {
        let between = |piece: &str, start: &str, end: &str| {
            let rest = piece.split_once(start)?.1;
            Some(rest.split_once(end)?.0.to_owned())
        };
        let gone = between(piece, "<w:delText xml:space=\"preserve\">", "</w:delText>").unwrap_or_default();
        let after = piece.split_once("</w:del>").map_or("", |(_, after)| after);
        let new = after
            .strip_prefix("<w:ins ")
            .and_then(|ins| between(ins, "<w:t xml:space=\"preserve\">", "</w:t>"));
        out.push((gone, new.unwrap_or_default()));
    }
    out
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter()
        .map(|(old, new)| ((*old).to_owned(), (*new).to_owned()))
        .collect()
}

#[test]
fn whole_words_are_tracked() {
    let loaded = word(&paragraph(&run("La query est close.")));
    let part = tracked(&loaded, &replacing(&loaded, "query", "question"));
    assert_eq!(changes(&part), pairs(&[("query", "question")]));
    let loaded = word(&paragraph(&run("La chat dort ,ici.")));
    let mut edits = replacing(&loaded, "La", "Le");
    let comma = replacing(&loaded, " ,", ", ");
    for (segment, set) in comma {
        let both = edits[&segment].union(&set).expect("must not overlap");
        edits.insert(segment, both);
    }
    let part = tracked(&loaded, &edits);
    assert_eq!(changes(&part)[0], ("La".to_owned(), "Le".to_owned()));
    assert!(!part.contains("<w:delText xml:space=\"preserve\">dort"), "{part}");
}

#[test]
fn a_word_in_several_runs_of_one_look_is_tracked_as_one_and_keeps_other_looks() {
    let split = format!(
        "{}<w:proofErr w:type=\"spellStart\"/>{}",
        run("La que"),
        run("ry est close.")
    );
    let loaded = word(&paragraph(&split));
    let part = tracked(&loaded, &replacing(&loaded, "query", "question"));
    assert_eq!(changes(&part), pairs(&[("que", ""), ("ry", "question")]));
    // Half of it is bold: the other half stays as it is.
    let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>que</w:t></w:r>";
    let loaded = word(&paragraph(&format!("{bold}{}", run("ry est close."))));
    let part = tracked(&loaded, &replacing(&loaded, "query", "question"));
    assert_eq!(changes(&part), pairs(&[("ry", "stion")]));
    assert!(part.contains(bold), "{part}");
}

#[test]
fn whole_words_are_tracked_in_opendocument() {
    let loaded = text("<text:p>La query est <text:span>clo</text:span>se.</text:p>");
    let part = tracked(&loaded, &replacing(&loaded, "query", "question"));
    assert!(part.contains("<text:p>query</text:p></text:deletion>"), "{part}");
    assert!(part.contains(">question<text:change-end"), "{part}");
    // A word that spans two elements only changes in the edited one.
    let part = tracked(&loaded, &replacing(&loaded, "close", "closent"));
    assert!(
        part.contains("<text:p>se</text:p></text:deletion>") && part.contains(">sent<text:change-end"),
        "{part}"
    );
}

#[test]
fn comments_are_outside_of_content_controls() {
    let control = |content: &str| format!("<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>");
    let line = format!(
        "{}{}{}",
        run("Avant la "),
        control(&run("date exacte")),
        run(" du jour.")
    );
    let loaded = word(&paragraph(&line));
    let part = tracked(&loaded, &replacing(&loaded, "exacte", "précise"));
    let at = |what: &str| part.find(what).unwrap_or_else(|| panic!("{what} in {part}"));
    assert!(at("<w:commentRangeStart") < at("<w:sdt>"), "{part}");
    assert!(at("</w:sdt>") < at("<w:commentRangeEnd"), "{part}");
    assert!(at("<w:sdtContent>") < at("<w:del "), "{part}");
    // A block-level control cannot contain a comment: the reason is left out, and a notice reports that.
    let loaded = word(&control(&paragraph(&run("Un text."))));
    let edits = replacing(&loaded, "text", "texte");
    let part = tracked(&loaded, &edits);
    assert!(!part.contains("comment"), "{part}");
    let segment = loaded.document.segments[0].id;
    let note = Note {
        range: edits[&segment].extent().expect("must have an edit"),
        text: "Raison".to_owned(),
    };
    let tracking = Tracking {
        notes: [(segment, vec![note])].into(),
        ..Tracking::default()
    };
    let notices = loaded.tracking_notices(&edits, &tracking);
    assert_eq!(notices.len(), 1, "{notices:?}");
}

#[test]
fn an_insertion_of_somebody_else_that_is_split_gets_an_id_of_its_own() {
    let theirs = format!(
        "<w:ins w:id=\"7\" w:author=\"B\">{}</w:ins>",
        run("un gros mots ici")
    );
    let loaded = word(&paragraph(&theirs));
    let part = tracked(&loaded, &replacing(&loaded, "mots", "mot"));
    let mut ids: Vec<&str> = part
        .split(" w:id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(part.matches("w:author=\"B\"").count(), 2, "{part}");
    // The number of a comment occurs three times, all others once.
    let comment = part
        .split("commentRangeStart w:id=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    ids.retain(|id| Some(*id) != comment);
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{part}");
}

#[test]
fn a_ruby_reads_as_its_base() {
    let ruby = format!(
        "<w:r><w:ruby><w:rubyPr/><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby><w:t xml:space=\"preserve\"> est loin.</w:t></w:r>",
        run("tôkyô"),
        run("東京")
    );
    let loaded = word(&paragraph(&format!("{}{ruby}", run("La ville "))));
    assert_eq!(texts(&loaded), ["La ville 東京 est loin."]);
    let kept = &loaded.document.segments[0].marks;
    assert!(
        kept.iter()
            .any(|mark| mark.kind == MarkKind::Inviolable && !mark.range.is_empty()),
        "{kept:?}"
    );
    // The text after it in the same run can be edited, clean and tracked.
    let part = tracked(&loaded, &replacing(&loaded, "loin", "près"));
    assert!(part.contains("tôkyô") && part.contains("東京"), "{part}");
}

#[test]
fn alternatives_in_a_line_are_read_once() {
    let both = format!(
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\
         <mc:Choice Requires=\"x\">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
        run("moderne"),
        run("ancien")
    );
    let loaded = word(&paragraph(&format!("{}{both}{}", run("Un mot "), run(" ici."))));
    assert_eq!(texts(&loaded), ["Un mot moderne ici."]);
    let refused = write(&loaded, &replacing(&loaded, "moderne", "neuf"));
    assert_eq!(refused.map_err(|error| error.code()), Err("cuts-mark"));
    let part = tracked(&loaded, &replacing(&loaded, "ici", "là"));
    assert!(part.contains(&both), "{part}");
}

#[test]
fn white_space_is_preserved_where_an_element_around_says_so() {
    let body = "<w:p><w:r><w:t>Un </w:t></w:r><w:r><w:t>mot.</w:t></w:r></w:p>";
    let document =
        format!("<w:document xmlns:w=\"{WORD}\" xml:space=\"preserve\"><w:body>{body}</w:body></w:document>");
    assert_eq!(texts(&file("a.docx", &of_document(&document, &[]))), ["Un mot."]);
    assert_eq!(texts(&word(body)), ["Unmot."]);
}

#[test]
fn hidden_text_outlives_its_paragraph() {
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>";
    let body = format!(
        "{}{}",
        paragraph(&format!("{}{hidden}", run("Visible."))),
        paragraph(&run("Reste."))
    );
    let loaded = word(&body);
    assert_eq!(texts(&loaded), ["Visible.", "Reste."]);
    let edits = without(&loaded, &[0]);
    let document = entry(&write(&loaded, &edits).expect("writes"), "word/document.xml");
    assert!(
        document.contains(hidden) && !document.contains("Visible"),
        "{document}"
    );
    assert!(tracked(&loaded, &edits).contains(hidden));
}

#[test]
fn a_soft_hyphen_is_kept() {
    let line = "<w:r><w:t>anti</w:t><w:softHyphen/><w:t>constitutionnel</w:t></w:r>";
    let loaded = word(&paragraph(line));
    assert_eq!(texts(&loaded), ["anti\u{ad}constitutionnel"]);
    let refused = write(&loaded, &replacing(&loaded, "anti\u{ad}c", "antic"));
    assert_eq!(refused.map_err(|error| error.code()), Err("cuts-mark"));
    let part = tracked(&loaded, &replacing(&loaded, "nnel", "nnelle"));
    assert!(part.contains("<w:softHyphen/>"), "{part}");
}

#[test]
fn text_that_is_not_read_is_told() {
    let body = format!(
        "{}<w:altChunk xmlns:r=\"urn:r\" r:id=\"rId9\"/>{}",
        paragraph(&run("Un texte.")),
        paragraph(
            "<w:r><w:drawing><dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"/></w:drawing></w:r>\
             <w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></w:drawing></w:r>\
             <w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></w:drawing></w:r>\
             <w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"Grand titre\"/></v:shape></w:pict></w:r>"
        )
    );
    let notices: Vec<(String, Option<String>)> = word(&body)
        .notices
        .iter()
        .map(|notice| {
            (
                notice.id.to_string(),
                notice
                    .args
                    .iter()
                    .find(|(name, _)| name == "count")
                    .map(|(_, count)| count.clone()),
            )
        })
        .collect();
    let expected = [
        (notice::UNREAD_CHARTS, "2"),
        (notice::UNREAD_EMBEDDED, "1"),
        (notice::UNREAD_SMART_ART, "1"),
        (notice::UNREAD_WORD_ART, "1"),
    ];
    let expected = expected.map(|(id, count)| (id.to_owned(), Some(count.to_owned())));
    assert_eq!(notices, expected);
    assert!(word(&paragraph(&run("Un texte."))).notices.is_empty());
}

#[test]
fn preformatted_text_is_text() {
    let styles = format!(
        "<w:styles xmlns:w=\"{WORD}\">\
         <w:style w:type=\"paragraph\" w:styleId=\"Pre\"><w:name w:val=\"Preformatted Text\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"Html\"><w:name w:val=\"HTML Preformatted\"/></w:style></w:styles>"
    );
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
        Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
    let of_style = |style: &str, text: &str| {
        paragraph(&format!(
            "<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}",
            run(text)
        ))
    };
    let body = of_style("Pre", "Première ligne.") + &of_style("Html", "Seconde ligne.");
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let more: [(&str, &[u8]); 2] = [
        ("word/styles.xml", styles.as_bytes()),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
    ];
    let loaded = file("a.docx", &of_document(&document, &more));
    assert_eq!(texts(&loaded), ["Première ligne.", "Seconde ligne."]);
    assert!(loaded.notices.is_empty());
    let loaded = text("<text:p text:style-name=\"Preformatted_20_Text\">Première ligne.</text:p>");
    assert_eq!(texts(&loaded), ["Première ligne."]);
    assert!(loaded.notices.is_empty());
}

#[test]
fn protected_text_is_locked() {
    let content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
        xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">\
        <office:body><office:text><text:p>Libre.</text:p>\
        <text:section text:name=\"S\" text:protected=\"true\"><text:p>Contrat signer.</text:p></text:section>\
        <table:table><table:table-row><table:table-cell table:protected=\"true\"><text:p>Cellule fixe.</text:p></table:table-cell>\
        <table:table-cell><text:p>Cellule libre.</text:p></table:table-cell></table:table-row></table:table>\
        </office:text></office:body></office:document-content>";
    let loaded = file("a.odt", &of_content(content));
    let locked: Vec<_> = loaded
        .document
        .segments
        .iter()
        .map(|segment| segment.locked)
        .collect();
    let protected = Some(LockReason::Protected);
    assert_eq!(locked, [None, protected, protected, None]);
    let edits = replacing(&loaded, "signer", "signé");
    let segment = loaded.document.segments[1].id;
    let error = FormatError::Locked {
        segment,
        reason: LockReason::Protected,
    };
    assert_eq!(
        loaded.accepts(&edits, &copydesk_formats::WriteOptions::default()),
        Err(error.clone())
    );
    assert_eq!(write(&loaded, &edits), Err(error.clone()));
    assert_eq!(loaded.write_tracked(&edits, &Tracking::default()), Err(error));
    assert!(write(&loaded, &replacing(&loaded, "Cellule libre", "Case libre")).is_ok());
}

#[test]
fn what_a_content_control_protects_is_locked() {
    let reason = LockReason::Protected;
    for (properties, is_locked) in [
        ("<w:lock w:val=\"sdtContentLocked\"/>", true),
        ("<w:lock w:val=\"contentLocked\"/>", true),
        ("<w:lock w:val=\"sdtLocked\"/>", false),
        ("<w:showingPlcHdr/>", false),
    ] {
        let loaded = file(
            "a.docx",
            &docx(&format!(
                "<w:p><w:r><w:t xml:space=\"preserve\">  Avant </w:t></w:r><w:sdt><w:sdtPr>{properties}</w:sdtPr>\
                 <w:sdtContent><w:r><w:t>fixe</w:t></w:r></w:sdtContent></w:sdt>\
                 <w:r><w:t xml:space=\"preserve\"> libre</w:t></w:r></w:p>"
            )),
        );
        let segment = loaded.document.segments[0].id;
        let expected: &[_] = &[(TextRange::new(6, 10), reason)];
        let parts = loaded.locked_parts(segment);
        assert_eq!(parts, if is_locked { expected } else { &[] }, "{properties}");
        let error = write(&loaded, &replacing(&loaded, "fixe", "neuf")).err();
        assert_eq!(
            error == Some(FormatError::Locked { segment, reason }),
            is_locked,
            "{properties}: {error:?}"
        );
        assert!(write(&loaded, &replacing(&loaded, "libre", "autre")).is_ok());
    }
}

const LIST: &str = "<text:list text:style-name=\"L\" xml:id=\"l1\"><text:list-item><text:p text:style-name=\"P\">Un.</text:p></text:list-item>\
    <text:list-item><text:p text:style-name=\"P\">Deux.</text:p></text:list-item></text:list>";

#[test]
fn a_list_item_that_goes_leaves_no_bullet() {
    let loaded = text(&format!("<text:p>Avant.</text:p>{LIST}<text:p>Après.</text:p>"));
    let content = |gone: &[u32]| {
        entry(
            &write(&loaded, &without(&loaded, gone)).expect("writes"),
            "content.xml",
        )
    };
    assert!(content(&[1]).contains("xml:id=\"l1\"><text:list-item><text:p text:style-name=\"P\">Deux.</text:p></text:list-item></text:list>"));
    assert!(content(&[2]).contains("Un.</text:p></text:list-item></text:list>"));
    for gone in [1, 2] {
        let edits = without(&loaded, &[gone]);
        assert_eq!(
            loaded.accepts(&edits, &copydesk_formats::WriteOptions::default()),
            Ok(())
        );
    }
    let one = text(
        "<text:p>Avant.</text:p><text:list><text:list-item><text:p>Un.</text:p></text:list-item></text:list>",
    );
    let written = entry(&write(&one, &without(&one, &[1])).expect("writes"), "content.xml");
    assert!(!written.contains("text:list"), "{written}");
    // An item that contains a nested list is kept.
    let outer = text(
        "<text:list><text:list-item><text:p>Un.</text:p><text:list><text:list-item><text:p>Deux.</text:p></text:list-item></text:list></text:list-item></text:list>",
    );
    let written = entry(
        &write(&outer, &without(&outer, &[0])).expect("writes"),
        "content.xml",
    );
    assert!(
        written.contains("<text:list-item><text:p></text:p><text:list>"),
        "{written}"
    );
}

#[test]
fn tracked_deletions_say_what_they_were_part_of() {
    let loaded = text(&format!(
        "<text:h text:outline-level=\"2\">Titre <text:bookmark text:name=\"b\"/>long</text:h>{LIST}"
    ));
    // The heading and the last item keep their paragraph; the first item is removed as a whole.
    let part = tracked(&loaded, &without(&loaded, &[0]));
    assert!(
        part.contains("<text:h text:outline-level=\"2\">Titre long</text:h></text:deletion>"),
        "{part}"
    );
    let part = tracked(&loaded, &without(&loaded, &[2]));
    let item = "<text:list text:style-name=\"L\"><text:list-item><text:p text:style-name=\"P\">";
    assert!(
        part.contains(&format!(
            "{item}Deux.</text:p></text:list-item></text:list></text:deletion>"
        )),
        "{part}"
    );
    let part = tracked(&loaded, &without(&loaded, &[1]));
    let both = format!(
        "{item}Un.</text:p></text:list-item><text:list-item><text:p text:style-name=\"P\"/></text:list-item></text:list></text:deletion>"
    );
    assert!(part.contains(&both), "{part}");
    assert!(part.contains("<text:list text:style-name=\"L\" xml:id=\"l1\"><text:list-item><text:p text:style-name=\"P\"><text:change "), "{part}");
}
