//! Properties of all texts and edits.

use copydesk_text::{Bias, Edit, EditSet, OffsetMap, TextRange, refine, tokens};
use proptest::prelude::*;

/// Generates texts of few distinct pieces, so that two of them have much in common: accents in both forms, emoji with
/// joiners, line breaks of both kinds, marks, empty.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "le ",
        "l’",
        "Etat",
        "État",
        "e\u{301}te\u{301}",
        " ",
        "  ",
        "\n",
        "\r\n",
        ", ",
        ".",
        "« ",
        "\u{a0}»",
        "👩‍👩‍👧",
        "😀",
        "mot",
        "mots",
        "\u{301}",
        "3,5",
        "ﷺ",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// Generates an edit set that fits `text`: pairs of cuts at character boundaries.
fn edits_of(text: String) -> impl Strategy<Value = (String, EditSet)> {
    let boundaries: Vec<u32> = (0..=text.len())
        .filter(|&at| text.is_char_boundary(at))
        .map(|at| at as u32)
        .collect();
    let cuts = prop::collection::vec(prop::sample::select(boundaries), 0..8);
    let words = prop::collection::vec(
        prop::sample::select(vec!["", "x", "é", "😀😀", "un mot", "\r\n"]),
        4,
    );
    (Just(text), cuts, words).prop_map(|(text, mut cuts, words)| {
        cuts.sort_unstable();
        let mut set = EditSet::default();
        for (pair, word) in cuts.chunks_exact(2).zip(words) {
            let edit = EditSet::single(Edit::replace(TextRange::new(pair[0], pair[1]), word));
            set = set.union(&edit).unwrap_or(set);
        }
        (text, set)
    })
}

fn edited() -> impl Strategy<Value = (String, EditSet)> {
    text().prop_flat_map(edits_of)
}

/// Generates a text and two sets, the second for the result of the first.
fn edited_twice() -> impl Strategy<Value = (String, EditSet, EditSet)> {
    edited().prop_flat_map(|(text, first)| {
        let between = first.apply(&text).expect("the set was made for this text");
        (
            Just(text),
            Just(first),
            edits_of(between).prop_map(|(_, second)| second),
        )
    })
}

/// Generates a text and two sets for it.
fn edited_side_by_side() -> impl Strategy<Value = (String, EditSet, EditSet)> {
    edited().prop_flat_map(|(text, left)| {
        let right = edits_of(text.clone()).prop_map(|(_, set)| set);
        (Just(text), Just(left), right)
    })
}

fn assert_well_formed(set: &EditSet) {
    assert_eq!(EditSet::new(set.edits().to_vec()).as_ref(), Ok(set));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn between_makes_the_target(old in text(), new in text()) {
        let set = EditSet::between(&old, &new);
        assert_well_formed(&set);
        prop_assert_eq!(set.apply(&old).unwrap(), new.as_str());
        prop_assert_eq!(set.is_empty(), old == new);
        let joined = set.joined_across_spaces(&old);
        assert_well_formed(&joined);
        prop_assert_eq!(joined.apply(&old).unwrap(), new.as_str());
        prop_assert_eq!(refine(&old, &new).apply(&old).unwrap(), new);
    }

    #[test]
    fn invert_takes_back((text, set) in edited()) {
        let inverse = set.invert(&text).unwrap();
        assert_well_formed(&inverse);
        prop_assert_eq!(inverse.apply(&set.apply(&text).unwrap()).unwrap(), text);
        prop_assert_eq!(inverse.length_delta(), -set.length_delta());
    }

    #[test]
    fn length_delta_is_what_apply_does((text, set) in edited()) {
        let made = set.apply(&text).unwrap();
        prop_assert_eq!(set.length_delta(), i64::from(made.len() as u32) - i64::from(text.len() as u32));
        for (edit, place) in set.edits().iter().zip(set.inserted()) {
            prop_assert_eq!(place.of_text(&made), Some(edit.insert.as_str()));
        }
    }

    #[test]
    fn compose_is_one_after_the_other((text, first, second) in edited_twice()) {
        let expected = second.apply(&first.apply(&text).unwrap()).unwrap();
        let Ok(composed) = first.compose(&second) else {
            // This happens only if the second set cuts a character of the first one's text in two: never for sets that
            // fit.
            return Err(TestCaseError::fail("compose refused a set that fits"));
        };
        assert_well_formed(&composed);
        prop_assert_eq!(composed.apply(&text).unwrap(), expected);
    }

    #[test]
    fn compose_names_every_origin_once((_, first, second) in edited_twice()) {
        let composed = first.compose_traced(&second).unwrap();
        let mut seen = (0, 0);
        for part in &composed {
            prop_assert!(part.first.start >= seen.0 && part.later.start >= seen.1);
            prop_assert!(!part.first.is_empty() || !part.later.is_empty());
            seen = (part.first.end, part.later.end);
        }
    }

    #[test]
    fn composing_with_nothing_changes_nothing((_, set) in edited()) {
        let written: Vec<Edit> =
            set.edits().iter().filter(|edit| !(edit.range.is_empty() && edit.insert.is_empty())).cloned().collect();
        let written = EditSet::new(written).unwrap();
        prop_assert_eq!(set.compose(&EditSet::default()).unwrap(), written.clone());
        prop_assert_eq!(EditSet::default().compose(&set).unwrap(), written);
    }

    #[test]
    fn compose_with_the_inverse_is_the_same_text((text, set) in edited()) {
        let there_and_back = set.compose(&set.invert(&text).unwrap()).unwrap();
        prop_assert_eq!(there_and_back.apply(&text).unwrap(), text);
    }

    #[test]
    fn a_mapped_range_holds_the_same_words((text, set) in edited(), a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
        let boundaries: Vec<u32> =
            (0..=text.len()).filter(|&at| text.is_char_boundary(at)).map(|at| at as u32).collect();
        let (a, b) = (*a.get(&boundaries), *b.get(&boundaries));
        let range = TextRange::new(a.min(b), a.max(b));
        let made = set.apply(&text).unwrap();
        match set.map_range(range) {
            Some(mapped) => {
                prop_assert_eq!(mapped.of_text(&made), range.of_text(&text));
                prop_assert_eq!(set.map_cover(range), mapped);
            }
            None => prop_assert!(set.touches(range)),
        }
        prop_assert!(set.map_cover(range).of_text(&made).is_some());
        prop_assert_eq!(set.touches(range), set.union(&EditSet::single(Edit::delete(range))).is_err());
    }

    #[test]
    fn mapped_offsets_keep_their_order((text, set) in edited()) {
        let made = set.apply(&text).unwrap();
        let mut last = 0;
        for at in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            for bias in [Bias::Before, Bias::After] {
                if let Some(mapped) = set.map_offset(at as u32, bias) {
                    prop_assert!(mapped >= last && made.is_char_boundary(mapped as usize));
                    last = mapped;
                }
            }
        }
        prop_assert_eq!(set.map_offset(text.len() as u32, Bias::After), Some(made.len() as u32));
    }

    #[test]
    fn rebase_agrees_with_union((text, left, right) in edited_side_by_side()) {
        let union = left.union(&right);
        let rebased = right.rebase(&left);
        prop_assert_eq!(union.is_ok(), rebased.is_some());
        if let (Ok(union), Some(rebased)) = (union, rebased) {
            assert_well_formed(&rebased);
            let expected = union.apply(&text).unwrap();
            prop_assert_eq!(rebased.apply(&left.apply(&text).unwrap()).unwrap(), expected.as_str());
            prop_assert_eq!(left.compose(&rebased).unwrap().apply(&text).unwrap(), expected);
        }
    }

    #[test]
    fn tokens_leave_nothing_out(text in text()) {
        prop_assert_eq!(tokens(&text).collect::<String>(), text);
    }

    #[test]
    fn offsets_go_there_and_back(text in "(.|\r\n|😀|é|e\u{301}){0,400}") {
        let map = OffsetMap::new(&text);
        let (mut utf16, mut points) = (0, 0);
        for (byte, ch) in text.char_indices().chain([(text.len(), ' ')]) {
            let byte = byte as u32;
            prop_assert_eq!((map.utf16(byte), map.code_point(byte)), (utf16, points));
            prop_assert_eq!(map.byte_of_utf16(utf16), Some(byte));
            prop_assert_eq!(map.byte_of_code_point(points), Some(byte));
            if ch.len_utf16() == 2 {
                prop_assert_eq!(map.byte_of_utf16(utf16 + 1), None);
            }
            utf16 += ch.len_utf16() as u32;
            points += 1;
        }
        // The loop has counted one character more than the text has.
        prop_assert_eq!(map.byte_of_utf16(utf16), None);
        prop_assert_eq!(map.byte_of_code_point(points), None);
    }
}
