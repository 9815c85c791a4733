//! Properties of Markdown, for any source and any edits.

use crate::write;
use copydesk_formats::{Edits, Format as _, FormatError, Loaded, Markdown, ReadOptions, WriteOptions};
use copydesk_model::{MarkKind, Segment};
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

/// Markup and words in any order: mostly nonsense, like fuzzer input.
fn source() -> impl Strategy<Value = String> {
    let words = "[a-zéç]{1,6}";
    let marks = vec![
        "*",
        "**",
        "_",
        "`",
        "``",
        "[",
        "](u)",
        "![",
        "<b>",
        "</b>",
        "<br>",
        "&amp;",
        "&#233;",
        "\\*",
        "\\",
        "~~",
        "|",
        "[^1]",
        ".",
        "{{< a \"b\" >}}",
        "$x_1$",
        "[[a|b]]",
        ":ok:",
        "$",
    ];
    let starts = vec![
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\n# ",
        "\n\n## ",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n> ",
        "\n>> ",
        "\n\n    ",
        "\n```\n",
        "\n|---|---|\n",
        "  \n",
        "\\\n",
        "\n===\n",
        "\n---\n",
        "\n\n[^1]: ",
        "---\ntitle: ",
        "\n<div>\n",
    ];
    let token = prop_oneof![
        8 => words.prop_map(String::from),
        8 => Just(" ".to_owned()),
        3 => prop::sample::select(marks).prop_map(str::to_owned),
        3 => prop::sample::select(starts).prop_map(str::to_owned),
    ];
    prop::collection::vec(token, 0..50).prop_map(|tokens| tokens.concat())
}

fn load(source: &str) -> Loaded {
    Markdown
        .read(source.as_bytes(), &ReadOptions::default())
        .expect("reads")
}

/// Returns text as Markdown displays it: runs of spaces are collapsed.
fn shown(text: &str) -> String {
    let lines = text.trim_matches([' ', '\n', '\r', '\t']).split('\n');
    let lines: Vec<_> = lines
        .map(|line| {
            line.split([' ', '\t', '\r'])
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_edit_changes_nothing(source in source()) {
        prop_assert_eq!(write(&load(&source), &Edits::new()).expect("writes"), source.as_bytes());
    }

    #[test]
    fn any_text_at_all_is_read(source in "\\PC{0,80}") {
        prop_assert_eq!(write(&load(&source), &Edits::new()).expect("writes"), source.as_bytes());
    }

    #[test]
    fn segments_stand_where_they_say(source in source()) {
        let loaded = load(&source);
        let mut last = 0;
        for segment in &loaded.document.segments {
            for mark in &segment.marks {
                prop_assert!(mark.range.of_text(&segment.mt).is_some());
            }
            let place = loaded.place(segment.id, TextRange::of(&segment.mt)).expect("must have a position");
            prop_assert!(place.of_text(loaded.text()).is_some());
            if segment.kind != copydesk_model::SegmentKind::Caption {
                prop_assert!(place.start() >= last, "segments must be in reading order");
                last = place.start();
            }
        }
    }

    #[test]
    fn an_edit_reads_back_or_is_refused(
        source in source(),
        at in any::<Index>(),
        (from, to) in any::<(Index, Index)>(),
        insert in prop_oneof![Just(""), Just("mot"), Just("un *mot* [a](b)"), Just("a\nb"), Just("# `x` | <i> &lt; \\")],
    ) {
        let loaded = load(&source);
        let segments = &loaded.document.segments;
        if segments.is_empty() {
            return Ok(());
        }
        let segment = &segments[at.index(segments.len())];
        let bounds: Vec<u32> = segment.mt.char_indices().map(|(at, _)| at as u32).chain([segment.mt.len() as u32]).collect();
        let (from, to) = (bounds[from.index(bounds.len())], bounds[to.index(bounds.len())]);
        let set = EditSet::single(Edit::replace(TextRange::new(from.min(to), from.max(to)), insert));
        let wanted = set.apply(&segment.mt).expect("must fit");
        let edits = Edits::from([(segment.id, set)]);
        let written = write(&loaded, &edits);
        prop_assert_eq!(loaded.accepts(&edits, &WriteOptions::default()).is_ok(), written.is_ok());
        let written = match written {
            Ok(written) => String::from_utf8(written).expect("must stay UTF-8"),
            Err(FormatError::CutsMark { .. } | FormatError::ChangesMarkup { .. }) => return Ok(()),
            Err(other) => panic!("{other}"),
        };
        let again = load(&written);
        let found: Vec<_> = again.document.segments.iter().map(|segment| shown(&segment.mt)).collect();
        let is_one_line = !found.contains(&shown(&wanted));
        let wanted = if is_one_line { wanted.replace('\n', " ") } else { wanted };
        let is_left = reads_after(segment, edits[&segment.id].edits());
        let expected: Vec<_> = segments
            .iter()
            .filter(|other| is_left || other.id != segment.id)
            .map(|other| if other.id == segment.id { shown(&wanted) } else { shown(&other.mt) })
            .collect();
        prop_assert_eq!(found, expected);
    }
}

/// Returns whether `edits` leave something to read in `segment`: characters outside of inviolable marks.
/// Without any, the reader lists no segment.
fn reads_after(segment: &Segment, edits: &[Edit]) -> bool {
    let is_readable = |ch: char| !ch.is_whitespace() && ch != '\u{fffc}';
    let is_covered = |at: u32| {
        let inviolable = segment
            .marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Inviolable);
        let mut covers = inviolable
            .map(|mark| mark.range)
            .chain(edits.iter().map(|edit| edit.range));
        covers.any(|range| (range.start()..range.end()).contains(&at))
    };
    edits.iter().any(|edit| edit.insert.chars().any(is_readable))
        || segment
            .mt
            .char_indices()
            .any(|(at, ch)| is_readable(ch) && !is_covered(at as u32))
}

#[test]
fn a_paragraph_of_which_only_a_reference_is_left_is_written() {
    let loaded = load("a[[a|b]]");
    let segment = &loaded.document.segments[0];
    let edits = Edits::from([(
        segment.id,
        EditSet::single(Edit::replace(TextRange::new(0, 1), "")),
    )]);
    let written = write(&loaded, &edits).expect("must be written");
    assert_eq!(String::from_utf8(written).expect("stays UTF-8"), "[[a|b]]");
}

#[test]
fn ordinary_edits_are_not_refused() {
    let source = include_str!("../fixtures/article.md");
    let loaded = load(source);
    for segment in &loaded.document.segments {
        let mut at = 0;
        for word in segment.mt.split(' ') {
            let range = TextRange::new(at, at + word.len() as u32);
            at += word.len() as u32 + 1;
            let is_word = word.chars().all(char::is_alphabetic);
            if !is_word
                || segment
                    .marks
                    .iter()
                    .any(|mark| mark.range.is_empty() && range.contains(mark.range))
            {
                continue;
            }
            let edits = Edits::from([(segment.id, EditSet::single(Edit::replace(range, "remplacement")))]);
            let written =
                String::from_utf8(write(&loaded, &edits).expect("is an ordinary edit")).expect("stays UTF-8");
            let place = loaded
                .place(segment.id, range)
                .expect("must have a position")
                .to_usize();
            assert_eq!(&source[place.clone()], word);
            let mut expected = source.to_owned();
            expected.replace_range(place, "remplacement");
            assert_eq!(written, expected);
        }
    }
}

#[test]
fn a_formula_across_blocks_is_seen_before_an_edit_is_accepted() {
    // With the escaped bracket of the insertion, `\\[` to `\\]` would be a formula that begins in the block before.
    for source in ["\\[^1]\n# a\nç", "\\[^1]\n# a\n# b\nç"] {
        let loaded = load(source);
        for segment in &loaded.document.segments {
            let set = EditSet::single(Edit::replace(TextRange::new(0, 0), "un *mot* [a](b)"));
            let edits = Edits::from([(segment.id, set)]);
            assert_eq!(
                loaded.accepts(&edits, &WriteOptions::default()),
                write(&loaded, &edits).map(drop),
                "{source:?}, {:?}",
                segment.mt
            );
        }
    }
}
