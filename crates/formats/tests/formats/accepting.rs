//! Edits that [`copydesk_formats::Loaded::accepts`] accepts can be written, and edits that it refuses cannot.

use crate::packed::FILES;
use crate::{load, replacing, texts, without};
use copydesk_formats::{
    Annotations, Decision, Edits, FormatError, Loaded, Note, ReadOptions, Tracking, WriteOptions, read,
};
use copydesk_model::SegmentId;
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

/// Files in the other formats.
const OTHERS: &[(&str, &[u8])] = &[
    ("page.html", include_bytes!("../fixtures/page.html")),
    ("fragment.html", include_bytes!("../fixtures/fragment.html")),
    ("article.md", include_bytes!("../fixtures/article.md")),
    ("article.txt", include_bytes!("../fixtures/article.txt")),
    ("article-1.2.xlf", include_bytes!("../fixtures/article-1.2.xlf")),
    ("article-2.1.xlf", include_bytes!("../fixtures/article-2.1.xlf")),
    (
        "revisions.fodt",
        include_bytes!("../fixtures/office-revisions.fodt"),
    ),
];

pub(crate) fn any_file(at: Index) -> (&'static str, Loaded) {
    let all = FILES.len() + OTHERS.len();
    let at = at.index(all);
    let (name, bytes) = FILES.get(at).unwrap_or_else(|| &OTHERS[at - FILES.len()]);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    (
        name,
        read(bytes, extension, &ReadOptions::default()).expect("reads"),
    )
}

pub(crate) fn insert() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        3 => "[a-zéç]{1,6}".prop_map(String::from),
        1 => Just(" ".to_owned()),
        1 => Just("  a".to_owned()),
        1 => Just("a\nb".to_owned()),
        1 => Just("a\tb".to_owned()),
        1 => Just("<b>&amp;*_`[x]".to_owned()),
        1 => Just("\u{b}".to_owned()),
    ]
}

/// Returns edits of one segment at any position, from empty up to the whole text.
pub(crate) fn set(loaded: &Loaded, segment: SegmentId, some: &[(Index, Index, String)]) -> Option<EditSet> {
    let segment = loaded.document.segment(segment)?;
    let mut bounds: Vec<u32> = segment.mt.char_indices().map(|(at, _)| at as u32).collect();
    bounds.push(segment.mt.len() as u32);
    let all = some.iter().map(|(from, length, insert)| {
        let from = from.index(bounds.len());
        let length = match length.index(12) {
            11 => bounds.len(),
            length => length,
        };
        let to = (from + length).min(bounds.len() - 1);
        Edit::replace(TextRange::new(bounds[from], bounds[to]), insert.clone())
    });
    EditSet::new(all.collect()).ok()
}

pub(crate) fn tracking(edits: &Edits) -> Tracking {
    let note = |(&segment, set): (&SegmentId, &EditSet)| {
        let range = set.extent()?;
        Some((
            segment,
            vec![Note {
                range,
                text: "Pourquoi".to_owned(),
            }],
        ))
    };
    Tracking {
        author: "A".to_owned(),
        at_millis: 0,
        notes: edits.iter().filter_map(note).collect(),
    }
}

fn written(loaded: &Loaded, edits: &Edits) -> Result<(), FormatError> {
    loaded.write(edits, &WriteOptions::default())?;
    match loaded.write_tracked(edits, &tracking(edits)) {
        Err(FormatError::CannotTrack { .. }) => {}
        result => drop(result?),
    }
    match loaded.write_annotated(edits, &Annotations::new(), &WriteOptions::default()) {
        Err(FormatError::CannotAnnotate { .. }) => Ok(()),
        result => result.map(drop),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn what_is_accepted_is_written_and_what_is_refused_is_not(
        at in any::<Index>(),
        segment in any::<Index>(),
        some in prop::collection::vec((any::<Index>(), any::<Index>(), insert()), 1..4),
    ) {
        let (name, loaded) = any_file(at);
        let segment = SegmentId(segment.index(loaded.document.segments.len()) as u32);
        let Some(set) = set(&loaded, segment, &some) else { return Ok(()) };
        let edits = Edits::from([(segment, set)]);
        let accepted = loaded.accepts(&edits, &WriteOptions::default());
        let written = written(&loaded, &edits);
        prop_assert_eq!(
            accepted.as_ref().map_err(FormatError::code).err(),
            written.as_ref().map_err(FormatError::code).err(),
            "{}: {:?} in {:?}",
            name,
            edits,
            loaded.document.segment(segment).map(|segment| &segment.mt)
        );
    }

    #[test]
    fn what_is_accepted_beside_each_other_is_written(
        at in any::<Index>(),
        changes in prop::collection::vec(
            (any::<Index>(), prop::collection::vec((any::<Index>(), any::<Index>(), insert()), 1..3)),
            1..6,
        ),
    ) {
        let (name, loaded) = any_file(at);
        let mut edits = Edits::new();
        for (segment, some) in &changes {
            let segment = SegmentId(segment.index(loaded.document.segments.len()) as u32);
            edits.extend(set(&loaded, segment, some).map(|set| (segment, set)));
        }
        if loaded.accepts(&edits, &WriteOptions::default()).is_ok() {
            let written = written(&loaded, &edits);
            prop_assert!(written.is_ok(), "{}: {:?}: {:?}", name, written, edits);
        }
        // Refused edits do not prevent the rest from being written, clean or tracked.
        let decisions = Decision::of_each(&edits);
        let most = loaded.write_most(&decisions, &WriteOptions::default()).expect("writes the rest");
        let kept: usize = most.edits.values().map(|set| set.edits().len()).sum();
        prop_assert_eq!(kept + most.refused.len(), decisions.len());
        prop_assert_eq!(loaded.write(&most.edits, &WriteOptions::default()), Ok(most.bytes));
        if ["docx", "odt", "fodt"].contains(&loaded.origin.format) {
            let tracked = loaded.write_tracked_most(&decisions, &tracking(&edits)).expect("tracks the rest");
            // An edit that can be written clean may be refused as a tracked change, but not the other way round.
            prop_assert!(tracked.refused.len() >= most.refused.len());
            prop_assert_eq!(loaded.write_tracked(&tracked.edits, &tracking(&edits)), Ok(tracked.bytes));
        }
    }
}

#[test]
fn one_edit_that_cannot_be_written_does_not_cost_the_rest() {
    let body = "<w:p><w:r><w:t>Un chat</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> dort.</w:t></w:r></w:p>\
                <w:p><w:r><w:t>Deux chat dorment.</w:t></w:r></w:p>";
    let loaded = load(&crate::bad_packages::docx(body), "docx");
    let (first, second) = (SegmentId(0), SegmentId(1));
    let of = |segment, from, to, insert: &str| Decision {
        segment,
        edits: EditSet::single(Edit::replace(TextRange::new(from, to), insert)),
    };
    // Across the note reference; in the same paragraph; elsewhere.
    let decisions = [
        of(first, 3, 12, "chien"),
        of(first, 0, 2, "Le"),
        of(second, 9, 9, "s"),
    ];
    let written = loaded
        .write_most(&decisions, &WriteOptions::default())
        .expect("writes the rest");
    let again = load(&written.bytes, "docx");
    assert_eq!(texts(&again), ["Le chat dort.", "Deux chats dorment."]);
    let refused: Vec<_> = written
        .refused
        .iter()
        .map(|refused| (refused.index, refused.error.code()))
        .collect();
    assert_eq!(refused, [(0, "cuts-mark")]);
    let tracked = loaded
        .write_tracked_most(&decisions, &Tracking::default())
        .expect("tracks the rest");
    assert_eq!(texts(&load(&tracked.bytes, "docx")), texts(&again));
    assert_eq!(tracked.refused, written.refused);
}

#[test]
fn neighbours_that_are_taken_out_keep_the_rest_apart() {
    let loaded = load(b"<div>un<p>deux</p><p>trois</p>quatre</div>", "html");
    let both = without(&loaded, &[1, 2]);
    let options = WriteOptions::default();
    for one in [1, 2] {
        assert_eq!(loaded.accepts(&without(&loaded, &[one]), &options), Ok(()));
        assert_eq!(loaded.accepts_in(&both, SegmentId(one), &options), Ok(()));
    }
    let most = loaded
        .write_most(&Decision::of_each(&both), &options)
        .expect("writes both");
    // Without an element between them, the adjacent texts would form one paragraph.
    assert_eq!(most.bytes, b"<div>un<p></p>quatre</div>");
    assert_eq!(most.refused, []);
    // An edit elsewhere does not affect them.
    let mut all = both;
    all.extend(replacing(&loaded, "quatre", "cinq"));
    assert_eq!(loaded.accepts_in(&all, SegmentId(0), &options), Ok(()));
}
