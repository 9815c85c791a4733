//! XLIFF with decisions as localization quality issues.

use crate::{load, replacing, texts, write};
use copydesk_formats::{Annotation, Annotations, Edits, Loaded, WriteOptions};
use copydesk_model::{Category, SegmentId, Severity};
use copydesk_text::TextRange;
use proptest::prelude::*;
use proptest::sample::Index;

const ONE: &str = include_str!("../fixtures/article-1.2.xlf");
const TWO: &str = include_str!("../fixtures/article-2.1.xlf");

fn annotation(range: TextRange) -> Annotation {
    Annotation {
        range,
        category: Category::Mistranslation,
        severity: Severity::Major,
        comment: "Faux \"sens\" & <rien>".to_owned(),
        is_error: true,
    }
}

/// Creates an annotation of `words` in the text that segment `id` has after the edits.
fn on(loaded: &Loaded, edits: &Edits, id: u32, words: &str) -> Annotation {
    let segment = &loaded.document.segments[id as usize];
    let text = match edits.get(&segment.id) {
        Some(set) => set.apply(&segment.mt).expect("must fit"),
        None => segment.mt.to_string(),
    };
    let start = text.find(words).unwrap_or_else(|| panic!("{words} in {text}")) as u32;
    annotation(TextRange::new(start, start + words.len() as u32))
}

fn annotated(loaded: &Loaded, edits: &Edits, notes: Vec<(u32, Annotation)>) -> String {
    let mut annotations = Annotations::new();
    for (id, note) in notes {
        annotations.entry(SegmentId(id)).or_default().push(note);
    }
    let bytes = loaded
        .write_annotated(edits, &annotations, &WriteOptions::default())
        .expect("annotates");
    String::from_utf8(bytes).expect("must be UTF-8")
}

#[test]
fn version_one() {
    let loaded = load(ONE.as_bytes(), "xlf");
    let edits = replacing(&loaded, "travaux", "chantier");
    let rejected = Annotation {
        category: Category::LocaleCapitalisation,
        severity: Severity::Minor,
        is_error: false,
        ..on(&loaded, &edits, 0, "Le")
    };
    let notes = vec![(0, rejected), (1, on(&loaded, &edits, 1, "chantier"))];
    let clean = String::from_utf8(write(&loaded, &edits).expect("writes")).expect("must be UTF-8");
    let expected = clean
        .replace(
            "<xliff ",
            "<xliff xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" ",
        )
        .replace(
            ">Le mus&#233;e",
            "><mrk mtype=\"x-its\" its:locQualityIssueType=\"typographical\" \
             its:locQualityIssueComment=\"Faux &quot;sens&quot; &amp; &lt;rien&gt;\" \
             its:locQualityIssueSeverity=\"4\" its:locQualityIssueEnabled=\"no\">Le</mrk> mus&#233;e",
        )
        .replace(
            "chantier",
            "<mrk mtype=\"x-its\" its:locQualityIssueType=\"mistranslation\" \
             its:locQualityIssueComment=\"Faux &quot;sens&quot; &amp; &lt;rien&gt;\" \
             its:locQualityIssueSeverity=\"20\">chantier</mrk>",
        );
    assert_eq!(annotated(&loaded, &edits, notes), expected);
}

#[test]
fn version_two() {
    let loaded = load(TWO.as_bytes(), "xlf");
    let edits = Edits::new();
    // The second one would cut through a code element, the third one through the second.
    let notes = vec![
        (1, on(&loaded, &edits, 1, "coûte cinq")),
        (1, on(&loaded, &edits, 1, "Pass coûte")),
        (2, on(&loaded, &edits, 2, "lignes")),
    ];
    let written = annotated(&loaded, &edits, notes);
    assert!(written.starts_with('\u{feff}'), "the byte order mark is kept");
    assert!(
        written.contains("<target>Un <mrk id=\"copydesk-1\" type=\"its:generic\" its:"),
        "{written}"
    );
    assert!(
        written.contains("<mrk id=\"copydesk-3\" type=\"its:generic\""),
        "{written}"
    );
    assert!(written.contains("its:version=\"2.0\""), "{written}");
    let again = load(written.as_bytes(), "xlf");
    assert_eq!(texts(&again), texts(&loaded));
    // Annotations are added to the existing ones, with distinct ids.
    let twice = annotated(&again, &edits, vec![(0, on(&again, &edits, 0, "prix"))]);
    assert!(twice.contains("<mrk id=\"copydesk-x-1\""), "{twice}");
    assert_eq!(twice.matches("xmlns:its=").count(), 1);
}

#[test]
fn what_is_gone_is_noted_beside_it() {
    let source = "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:1.2' xmlns:its='urn:autre' version='1.2'><x:file>\
        <x:trans-unit><x:source>A</x:source><x:target>Un très grand mot</x:target></x:trans-unit>\
        <x:trans-unit><x:source>B</x:source><x:target>Bis</x:target></x:trans-unit></x:file></x:xliff>";
    let loaded = load(source.as_bytes(), "xlf");
    let mut edits = replacing(&loaded, " très grand", "");
    edits.extend(replacing(&loaded, "Bis", ""));
    let notes = vec![
        (0, annotation(TextRange::empty(2))),
        (1, annotation(TextRange::empty(0))),
    ];
    let written = annotated(&loaded, &edits, notes);
    // The element prefix of the file is kept, and so is its own binding of the prefix `its`.
    assert!(
        written.contains("xmlns:its2=\"http://www.w3.org/2005/11/its\" its2:version=\"2.0\""),
        "{written}"
    );
    assert!(
        written.contains("its2:locQualityIssueSeverity=\"20\">Un</x:mrk> mot</x:target>"),
        "{written}"
    );
    assert!(
        written.contains("its2:locQualityIssueSeverity=\"20\"></x:mrk></x:target>"),
        "{written}"
    );
}

#[test]
fn without_a_note_it_is_the_clean_file_and_other_formats_have_none() {
    let loaded = load(ONE.as_bytes(), "xlf");
    let edits = replacing(&loaded, "travaux", "chantier");
    assert_eq!(
        loaded.write_annotated(&edits, &Annotations::new(), &WriteOptions::default()),
        write(&loaded, &edits)
    );
    let text = load(b"Un mot.\n", "txt");
    let refused = text.write_annotated(&Edits::new(), &Annotations::new(), &WriteOptions::default());
    assert_eq!(refused.map_err(|error| error.code()), Err("cannot-annotate"));
}

#[test]
fn states_stay_where_no_editor_looked() {
    let loaded = load(ONE.as_bytes(), "xlf");
    let edits = replacing(&loaded, "travaux", "chantier");
    let notes = Annotations::from([(SegmentId(1), vec![on(&loaded, &edits, 1, "chantier")])]);
    for unreviewed in [true, false] {
        let options = WriteOptions {
            unreviewed,
            ..WriteOptions::default()
        };
        let written = loaded
            .write_annotated(&edits, &notes, &options)
            .expect("annotates");
        let written = String::from_utf8(written).expect("must be UTF-8");
        let signed = usize::from(!unreviewed);
        assert_eq!(written.matches("signed-off").count(), signed, "{written}");
    }
}

#[test]
fn a_document_type_without_entities_is_kept() {
    let doctype = "<!DOCTYPE xliff PUBLIC \"-//XLIFF//DTD XLIFF//EN\" \"http://example.org/xliff.dtd\">";
    let source = ONE.replacen("<xliff", &format!("{doctype}\n<xliff"), 1);
    let loaded = load(source.as_bytes(), "xlf");
    let edits = replacing(&loaded, "travaux", "chantier");
    let written = annotated(&loaded, &edits, vec![(1, on(&loaded, &edits, 1, "chantier"))]);
    assert!(
        written.contains(doctype) && written.contains("mtype=\"x-its\""),
        "{written}"
    );
}

/// Returns whether `part` is a subsequence of `whole`.
fn is_within(part: &str, whole: &str) -> bool {
    let mut whole = whole.chars();
    part.chars().all(|wanted| whole.any(|ch| ch == wanted))
}

proptest! {
    #[test]
    fn any_notes_change_no_text(
        source in crate::xliff_laws::source(),
        notes in prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 1..8),
    ) {
        let loaded = load(source.as_bytes(), "xlf");
        let segments = &loaded.document.segments;
        if segments.is_empty() {
            return Ok(());
        }
        let mut annotations = Annotations::new();
        let count = notes.len();
        for (at, from, to) in notes {
            let segment = &segments[at.index(segments.len())];
            let bounds: Vec<u32> =
                segment.mt.char_indices().map(|(at, _)| at as u32).chain([segment.mt.len() as u32]).collect();
            let (from, to) = (bounds[from.index(bounds.len())], bounds[to.index(bounds.len())]);
            let note = annotation(TextRange::new(from.min(to), from.max(to)));
            annotations.entry(segment.id).or_default().push(note);
        }
        let written = loaded.write_annotated(&Edits::new(), &annotations, &WriteOptions::default()).expect("annotates");
        let written = String::from_utf8(written).expect("must be UTF-8");
        prop_assert_eq!(written.matches("its:locQualityIssueType=").count(), count);
        let again = load(written.as_bytes(), "xlf");
        prop_assert_eq!(texts(&again), texts(&loaded));
        prop_assert!(is_within(&source, &written));
    }
}
