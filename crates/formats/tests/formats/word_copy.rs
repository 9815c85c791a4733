//! Articles of any format as new Word documents with tracked changes.

use crate::accepting::{any_file, insert, set, tracking};
use crate::packed::{entry, file};
use crate::{load, replacing, texts, write};
use copydesk_formats::{Edits, Loaded, PARAGRAPH_BREAK, PARAGRAPH_JOIN, Tracking};
use copydesk_model::{Lang, Mark, MarkKind, Place, SegmentId, SegmentKind};
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

/// Returns the copy as a file, and read again.
fn copy(loaded: &Loaded, edits: &Edits) -> (Vec<u8>, Loaded) {
    let bytes = loaded
        .write_word_copy(edits, &tracking(edits), Some(&Lang::new("fr-CA")))
        .expect("writes");
    let again = file("copy.docx", &bytes);
    (bytes, again)
}

/// Returns the document part with every tracked change of text rejected.
fn rejected(bytes: &[u8]) -> String {
    let mut part = entry(bytes, "word/document.xml");
    while let Some(start) = part
        .find("<w:ins ")
        .filter(|&start| !part[start..].starts_with("<w:ins/"))
    {
        let head = start + part[start..].find('>').expect("is closed") + 1;
        let end = if part[..head].ends_with("/>") {
            head
        } else {
            head + part[head..].find("</w:ins>").expect("is closed") + "</w:ins>".len()
        };
        part.replace_range(start..end, "");
    }
    part.replace("<w:delText", "<w:t")
        .replace("</w:delText>", "</w:t>")
}

/// Returns the words of a document part.
fn words(part: &str) -> String {
    let texts = part.split("<w:t").skip(1).filter_map(|rest| {
        let (head, rest) = rest.split_once('>')?;
        let is_text = head.is_empty() || head.starts_with(" xml:space");
        is_text.then(|| rest.split_once("</w:t>").map(|(text, _)| text.to_owned()))?
    });
    let text = texts
        .collect::<String>()
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    letters(
        &text
            .replace("&quot;", "")
            .replace("&apos;", "")
            .replace("&amp;", "&"),
    )
}

fn letters(text: &str) -> String {
    text.chars().filter(|ch| ch.is_alphanumeric()).collect()
}

fn kinds(loaded: &Loaded) -> Vec<(SegmentKind, &str)> {
    loaded
        .document
        .segments
        .iter()
        .map(|segment| (segment.kind, &*segment.mt))
        .collect()
}

#[test]
fn a_markdown_article_keeps_its_structure() {
    let source = "# Le musée rouvre\n\nUn **premier** paragraphe *utile*, [un lien](https://example.org/a?b=1&c=2) et \
                  `du code`.\n\n## Suite\n\n- une pomme\n  - verte\n- une poire\n\n3. trois\n4. quatre\n\n\
                  > Une citation.\n\n| Ville | Habitants |\n|---|---|\n| Lyon | 520 000 |\n|  | inconnu |\n\nFin  \nde \
                  l’article,\ncoupée.\n";
    let loaded = load(source.as_bytes(), "md");
    let (bytes, again) = copy(&loaded, &Edits::new());
    assert_eq!(
        kinds(&again),
        [
            (SegmentKind::Heading(1), "Le musée rouvre"),
            (
                SegmentKind::Paragraph,
                "Un premier paragraphe utile, un lien et du code."
            ),
            (SegmentKind::Heading(2), "Suite"),
            (SegmentKind::ListItem, "une pomme"),
            (SegmentKind::ListItem, "verte"),
            (SegmentKind::ListItem, "une poire"),
            (SegmentKind::ListItem, "trois"),
            (SegmentKind::ListItem, "quatre"),
            (SegmentKind::Quote, "Une citation."),
            (SegmentKind::TableCell, "Ville"),
            (SegmentKind::TableCell, "Habitants"),
            (SegmentKind::TableCell, "Lyon"),
            (SegmentKind::TableCell, "520 000"),
            (SegmentKind::TableCell, "inconnu"),
            (SegmentKind::Paragraph, "Fin\nde l’article, coupée."),
        ]
    );
    let marks: Vec<(&str, &MarkKind)> = again.document.segments[1]
        .marks
        .iter()
        .map(|Mark { range, kind }| (range.of_text(&again.document.segments[1].mt).expect("fits"), kind))
        .collect();
    assert_eq!(
        marks,
        [
            ("premier", &MarkKind::Bold),
            ("utile", &MarkKind::Italic),
            (
                "un lien",
                &MarkKind::Link("https://example.org/a?b=1&c=2".to_owned())
            ),
            ("du code", &MarkKind::Code),
        ]
    );
    let cell = |table, row, column| Some(Place::Cell { table, row, column });
    assert_eq!(
        again.document.segments[13].place,
        cell(0, 2, 1),
        "the empty cell keeps its column"
    );
    let numbering = entry(&bytes, "word/numbering.xml");
    assert!(
        numbering.contains("<w:startOverride w:val=\"3\"/>"),
        "{numbering}"
    );
    assert!(entry(&bytes, "word/styles.xml").contains("<w:lang w:val=\"fr-CA\""));
}

#[test]
fn changes_are_tracked_with_their_reasons() {
    let loaded = load("Un titre\n\nLa query est close.\n\nUn reste.\n".as_bytes(), "txt");
    let edits = replacing(&loaded, "query", "question");
    let (bytes, again) = copy(&loaded, &edits);
    assert_eq!(texts(&again), ["Un titre", "La question est close.", "Un reste."]);
    let part = entry(&bytes, "word/document.xml");
    assert!(
        part.contains(">query</w:delText>") && part.contains(">question</w:t>"),
        "{part}"
    );
    assert!(entry(&bytes, "word/comments.xml").contains("Pourquoi"));
}

#[test]
fn paragraphs_are_split_and_merged() {
    let loaded = load("Un début. Une suite.\n\nUne fin.\n\nEt voilà.\n".as_bytes(), "md");
    let set = |edit| EditSet::single(edit);
    let edits = Edits::from([
        (
            SegmentId(0),
            set(Edit::replace(TextRange::new(10, 11), PARAGRAPH_BREAK.to_string())),
        ),
        (SegmentId(1), set(Edit::insert(8, " "))),
        (SegmentId(2), set(Edit::insert(0, PARAGRAPH_JOIN.to_string()))),
    ]);
    write(&loaded, &edits).expect("Markdown accepts them");
    let (_, again) = copy(&loaded, &edits);
    assert_eq!(texts(&again), ["Un début.", "Une suite.", "Une fin. Et voilà."]);
}

#[test]
fn what_xml_and_word_do_not_allow_is_replaced() {
    let source =
        "Un \u{b}bruit et\u{ffff} une [adresse](https://exa.org/<a>) et [une autre](javascript:alert(1)).\n";
    let loaded = load(source.as_bytes(), "md");
    let (bytes, again) = copy(&loaded, &Edits::new());
    let [segment] = &again.document.segments[..] else {
        panic!("one segment")
    };
    assert_eq!(segment.mt.len(), loaded.document.segments[0].mt.len());
    assert!(
        segment.mt.starts_with("Un  bruit et\u{fffd} une adresse"),
        "{}",
        segment.mt
    );
    let relations = entry(&bytes, "word/_rels/document.xml.rels");
    assert!(!relations.contains("hyperlink"), "{relations}");
}

#[test]
fn a_typed_translation_of_an_empty_unit_is_an_insertion() {
    let source = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" \
                  source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\"><body><trans-unit id=\"1\">\
                  <source>One.</source><target></target></trans-unit><trans-unit id=\"2\"><source>Two.</source>\
                  <target>Deux.</target></trans-unit></body></file></xliff>";
    let loaded = load(source.as_bytes(), "xlf");
    let typed = EditSet::single(Edit::insert(0, "Un."));
    let edits = Edits::from([(SegmentId(0), typed)]);
    write(&loaded, &edits).expect("the XLIFF file accepts it");
    let (bytes, again) = copy(&loaded, &edits);
    assert_eq!(texts(&again), ["Un.", "Deux."]);
    assert_eq!(words(&rejected(&bytes)), "Deux");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn accepting_gives_the_edited_text_and_rejecting_the_original(
        at in any::<Index>(),
        segment in any::<Index>(),
        some in prop::collection::vec((any::<Index>(), any::<Index>(), insert()), 0..4),
    ) {
        let (name, loaded) = any_file(at);
        let segment = SegmentId(segment.index(loaded.document.segments.len()) as u32);
        let Some(set) = set(&loaded, segment, &some) else { return Ok(()) };
        let edits = Edits::from([(segment, set)]);
        if write(&loaded, &edits).is_err() {
            return Ok(());
        }
        let bytes = match loaded.write_word_copy(&edits, &Tracking::default(), None) {
            Ok(bytes) => bytes,
            Err(error) => {
                prop_assert!(error.is_of_edits(), "{name}: {error}");
                return Ok(());
            }
        };
        let before: String = loaded.document.segments.iter().map(|segment| letters(&segment.mt)).collect();
        let after = loaded.document.segments.iter().map(|segment| match edits.get(&segment.id) {
            Some(set) => set.apply(&segment.mt).expect("fits"),
            None => segment.mt.to_string(),
        });
        let after: String = after.map(|text| letters(&text)).collect();
        let again = file("copy.docx", &bytes);
        let accepted: String = texts(&again).into_iter().map(letters).collect();
        prop_assert_eq!(accepted, after, "{}", name);
        prop_assert_eq!(words(&rejected(&bytes)), before, "{}", name);
    }
}
