//! Properties of HTML, for any source and any edits.

use crate::write;
use copydesk_formats::{Edits, Format as _, FormatError, Html, Loaded, ReadOptions, WriteOptions};
use copydesk_model::SegmentKind;
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

/// Tags, references and words in any order: mostly nonsense, like fuzzer input.
fn source() -> impl Strategy<Value = String> {
    let inline = vec![
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href=x>",
        "<a title='le titre'>",
        "</a>",
        "<code>",
        "</code>",
        "<span translate=no>",
        "</span>",
        "<br>",
        "<br/>",
        "<img src=x alt='un mot'>",
        "<img alt=mot>",
        "<!-- c -->",
        "{{ nom }}",
        "<?php echo 1 > 0; ?>",
        "<b id=x>",
        "<x-a>",
        "</x-a>",
        "&amp;",
        "&#233;",
        "&nbsp;",
        "&eacutex",
        "&",
        "<",
        ">",
        "</>",
        "\n",
        "\r\n",
        "  ",
        "\t",
        "&#32;",
        "\"",
        "'",
    ];
    let blocks = vec![
        "<p>",
        "</p>",
        "<p title=\"le titre\">",
        "<div>",
        "</div>",
        "<h2>",
        "</h2>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<blockquote>",
        "</blockquote>",
        "<table><tr><td>",
        "</td>",
        "</table>",
        "<pre>",
        "</pre>",
        "<script>a<b",
        "</script>",
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<hr>",
        "<dt>",
        "<dd>",
        "<textarea>",
        "</textarea>",
    ];
    let token = prop_oneof![
        8 => "[a-zéç]{1,6}".prop_map(String::from),
        8 => Just(" ".to_owned()),
        4 => prop::sample::select(inline).prop_map(str::to_owned),
        3 => prop::sample::select(blocks).prop_map(str::to_owned),
    ];
    prop::collection::vec(token, 0..50).prop_map(|tokens| tokens.concat())
}

fn load(source: &str) -> Loaded {
    Html.read(source.as_bytes(), &ReadOptions::default())
        .expect("reads")
}

/// Returns text as a browser displays it.
fn shown(text: &str) -> String {
    let blank = [' ', '\n', '\r', '\t', '\u{c}'];
    let lines: Vec<_> = text
        .trim_matches(blank)
        .split('\n')
        .map(|line| {
            line.split(blank)
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
            prop_assert_eq!(&shown(&segment.mt), &*segment.mt);
            for mark in &segment.marks {
                prop_assert!(mark.range.of_text(&segment.mt).is_some());
            }
            let place = loaded.place(segment.id, TextRange::of(&segment.mt)).expect("must have a position");
            prop_assert!(place.of_text(loaded.text()).is_some());
            if segment.kind != SegmentKind::Caption {
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
        insert in prop_oneof![Just(""), Just("mot"), Just("a < b & <i> &lt; \"'"), Just("a\nb"), Just(" "), Just("\u{a0}é")],
    ) {
        let loaded = load(&source);
        let segments = &loaded.document.segments;
        if segments.is_empty() {
            return Ok(());
        }
        let segment = &segments[at.index(segments.len())];
        let bounds: Vec<u32> = segment.mt.char_indices().map(|(at, _)| at as u32).chain([segment.mt.len() as u32]).collect();
        let (from, to) = (bounds[from.index(bounds.len())], bounds[to.index(bounds.len())]);
        let range = TextRange::new(from.min(to), from.max(to));
        let set = EditSet::single(Edit::replace(range, insert));
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
        let found: Vec<_> = again.document.segments.iter().map(|segment| segment.mt.to_string()).collect();
        let is_one_line = !found.contains(&shown(&wanted));
        let wanted = shown(&if is_one_line { wanted.replace('\n', " ") } else { wanted });
        let mut expected: Vec<_> = segments.iter().map(|other| other.mt.to_string()).collect();
        expected[segment.id.0 as usize] = wanted;
        if found.len() < expected.len() {
            // No readable text was left of it.
            expected.remove(segment.id.0 as usize);
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_change_of_words_is_never_refused(source in source(), at in any::<Index>(), word in any::<Index>()) {
        let loaded = load(&source);
        let segments = &loaded.document.segments;
        if segments.is_empty() {
            return Ok(());
        }
        let segment = &segments[at.index(segments.len())];
        let words: Vec<_> = segment.mt.split([' ', '\n']).collect();
        let index = word.index(words.len());
        let start = words[..index].iter().map(|word| word.len() as u32 + 1).sum();
        let range = TextRange::new(start, start + words[index].len() as u32);
        let is_kept = |mark: &copydesk_model::Mark| {
            mark.kind == copydesk_model::MarkKind::Inviolable && mark.range.overlaps(range)
        };
        if range.is_empty() || segment.marks.iter().any(is_kept) {
            return Ok(());
        }
        let edits = Edits::from([(segment.id, EditSet::single(Edit::replace(range, "remplacement")))]);
        let written = String::from_utf8(write(&loaded, &edits).expect("writes")).expect("must stay UTF-8");
        let place = |segment: &copydesk_model::Segment| {
            loaded.place(segment.id, TextRange::of(&segment.mt)).expect("must have a position")
        };
        for other in segments {
            if !place(other).overlaps(place(segment)) {
                prop_assert!(written.contains(&source[place(other).to_usize()]));
            }
        }
    }

    #[test]
    fn edits_of_many_segments_never_panic(source in source(), picks in prop::collection::vec(any::<(Index, Index)>(), 30)) {
        let loaded = load(&source);
        let mut edits = Edits::new();
        for (segment, (from, to)) in loaded.document.segments.iter().zip(picks) {
            let bounds: Vec<u32> = segment.mt.char_indices().map(|(at, _)| at as u32).chain([segment.mt.len() as u32]).collect();
            let (from, to) = (bounds[from.index(bounds.len())], bounds[to.index(bounds.len())]);
            let range = TextRange::new(from.min(to), from.max(to));
            edits.insert(segment.id, EditSet::single(Edit::replace(range, "mot")));
        }
        match write(&loaded, &edits) {
            Ok(written) => {
                let again = load(&String::from_utf8(written).expect("must stay UTF-8"));
                let expected: Vec<_> = loaded
                    .document
                    .segments
                    .iter()
                    .map(|segment| edits.get(&segment.id).map_or(segment.mt.to_string(), |set| set.apply(&segment.mt).expect("must fit")))
                    .map(|text| shown(&text))
                    .collect();
                let found: Vec<_> = again.document.segments.iter().map(|segment| segment.mt.to_string()).collect();
                let one_line = |texts: Vec<String>| texts.into_iter().map(|text| text.replace('\n', " ")).collect::<Vec<_>>();
                prop_assert_eq!(one_line(found), one_line(expected));
            }
            Err(FormatError::CutsMark { .. } | FormatError::ChangesMarkup { .. }) => {}
            Err(other) => panic!("{other}"),
        }
    }
}
