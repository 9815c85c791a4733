//! Properties of packed formats, for the files of other programs and any edits.

use crate::packed::{FILES, entries, file};
use crate::{texts, write};
use copydesk_formats::{Edits, FormatError, Loaded, Note, Tracking};
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

fn tracking() -> Tracking {
    Tracking {
        author: "Édith & Cie".to_owned(),
        at_millis: 1_772_442_000_000,
        ..Tracking::default()
    }
}

/// Edits of one segment that do not overlap.
#[derive(Clone, Debug)]
struct Change {
    segment: Index,
    edits: Vec<(Index, Index, String)>,
}

fn change() -> impl Strategy<Value = Change> {
    let insert = prop_oneof![
        3 => Just(String::new()),
        4 => "[a-zéç]{1,6}".prop_map(String::from),
        1 => Just(" ".to_owned()),
        1 => Just(" mot ".to_owned()),
        1 => Just("a\nb".to_owned()),
        1 => Just("a\tb".to_owned()),
        1 => Just("a  b".to_owned()),
        1 => Just("<b>&amp;\"'".to_owned()),
        1 => Just("\u{a0}é😀".to_owned()),
    ];
    let edit = (any::<Index>(), any::<Index>(), insert);
    (any::<Index>(), prop::collection::vec(edit, 1..4)).prop_map(|(segment, edits)| Change { segment, edits })
}

fn edits(loaded: &Loaded, changes: &[Change]) -> Edits {
    let segments = &loaded.document.segments;
    let mut out = Edits::new();
    for change in changes {
        let segment = &segments[change.segment.index(segments.len())];
        let bounds: Vec<u32> = segment
            .mt
            .char_indices()
            .map(|(at, _)| at as u32)
            .chain([segment.mt.len() as u32])
            .collect();
        let mut all = Vec::new();
        for (from, length, insert) in &change.edits {
            let from = from.index(bounds.len());
            let to = (from + length.index(6)).min(bounds.len() - 1);
            all.push(Edit::replace(
                TextRange::new(bounds[from], bounds[to]),
                insert.clone(),
            ));
        }
        if let Ok(set) = EditSet::new(all) {
            out.insert(segment.id, set);
        }
    }
    out
}

fn shown(text: &str) -> &str {
    text.trim_matches(|ch| matches!(ch, ' ' | '\t' | '\n'))
}

/// Returns the expected segments after the edits; texts without words are not segments.
fn expected(loaded: &Loaded, edits: &Edits) -> Vec<String> {
    let after = loaded
        .document
        .segments
        .iter()
        .map(|segment| match edits.get(&segment.id) {
            Some(set) => set.apply(&segment.mt).expect("must fit"),
            None => segment.mt.to_string(),
        });
    let has_words = |text: &String| text.chars().any(|ch| !ch.is_whitespace() && ch != '\u{fffc}');
    after
        .map(|text| shown(&text).to_owned())
        .filter(has_words)
        .collect()
}

fn reads_back(name: &str, loaded: &Loaded, edits: &Edits, written: &[u8]) -> Result<(), TestCaseError> {
    let again = file(name, written);
    let found: Vec<String> = texts(&again)
        .into_iter()
        .map(|text| shown(text).to_owned())
        .collect();
    let has_words = |text: &String| text.chars().any(|ch| !ch.is_whitespace() && ch != '\u{fffc}');
    let found: Vec<String> = found.into_iter().filter(has_words).collect();
    prop_assert_eq!(found, expected(loaded, edits));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn an_edit_reads_back_or_is_refused(at in any::<Index>(), changes in prop::collection::vec(change(), 1..4)) {
        let (name, bytes) = FILES[at.index(FILES.len())];
        let loaded = file(name, bytes);
        let edits = edits(&loaded, &changes);
        let written = match write(&loaded, &edits) {
            Ok(written) => written,
            Err(FormatError::CutsMark { .. } | FormatError::ChangesMarkup { .. }) => return Ok(()),
            Err(other) => panic!("{other}"),
        };
        reads_back(name, &loaded, &edits, &written)?;
        let (before, after) = (entries(bytes), entries(&written));
        prop_assert_eq!(before.len(), after.len());
        for ((name, old), (other, new)) in before.iter().zip(&after) {
            prop_assert_eq!(name, other);
            let is_text = name.rsplit_once('.').is_some_and(|(_, ending)| ending == "xml") && !name.contains("Props") && !name.contains("settings");
            prop_assert!(old == new || is_text, "{} changed", name);
        }
        let again = write(&loaded, &edits).expect("must be written again");
        prop_assert_eq!(again, written, "the same edits must give the same bytes");
    }

    #[test]
    fn tracked_changes_read_as_accepted(at in any::<Index>(), changes in prop::collection::vec(change(), 1..4)) {
        let (name, bytes) = FILES[at.index(FILES.len())];
        let loaded = file(name, bytes);
        let edits = edits(&loaded, &changes);
        let mut tracking = tracking();
        for (&segment, set) in &edits {
            if let Some(range) = set.extent() {
                tracking.notes.insert(segment, vec![Note { range, text: "Parce que & <c>.".to_owned() }]);
            }
        }
        match loaded.write_tracked(&edits, &tracking) {
            Ok(written) => reads_back(name, &loaded, &edits, &written)?,
            Err(FormatError::CutsMark { .. } | FormatError::ChangesMarkup { .. }) => {}
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn a_change_within_a_word_is_never_refused(
        at in any::<Index>(),
        segment in any::<Index>(),
        word in any::<Index>(),
        replaces in any::<bool>(),
    ) {
        let (name, bytes) = FILES[at.index(FILES.len())];
        let loaded = file(name, bytes);
        let segments = &loaded.document.segments;
        let segment = &segments[segment.index(segments.len())];
        let letters: Vec<(usize, char)> = segment.mt.char_indices().filter(|(_, ch)| ch.is_alphabetic()).collect();
        if letters.is_empty() {
            return Ok(());
        }
        let (start, ch) = letters[word.index(letters.len())];
        let range = TextRange::new(start as u32, (start + ch.len_utf8()) as u32);
        let is_kept = |mark: &copydesk_model::Mark| {
            mark.kind == copydesk_model::MarkKind::Inviolable && mark.range.overlaps(range)
        };
        if segment.marks.iter().any(is_kept) {
            return Ok(());
        }
        // Inside a word, a letter can be inserted too.
        let edit = if replaces { Edit::replace(range, "w") } else { Edit::insert(range.end(), "w") };
        if !replaces && letters.iter().all(|(at, _)| *at as u32 != range.end()) {
            return Ok(());
        }
        let edits = Edits::from([(segment.id, EditSet::single(edit))]);
        let refused = |error: &FormatError| panic!("{name}: {error}");
        let written = write(&loaded, &edits).inspect_err(refused).expect("writes");
        reads_back(name, &loaded, &edits, &written)?;
        loaded.write_tracked(&edits, &tracking()).inspect_err(refused).expect("tracks");
    }
}
