//! Properties of XLIFF, for any targets and any edits.

use crate::{texts, write};
use copydesk_formats::{Edits, Format as _, FormatError, Loaded, ReadOptions, WriteOptions, Xliff};
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

/// The content of a target: words, codes and references.
fn target() -> impl Strategy<Value = String> {
    let codes = vec![
        "<x id='1'/>",
        "<ph id='1'/>",
        "<g id='2'>mot</g>",
        "<pc id='2'>un <ph/> mot</pc>",
        "<bpt id='3'>&lt;b></bpt>",
        "<mrk translate='no'>nom</mrk>",
        "<sc id='4'/>",
        "<inconnu>a<b/></inconnu>",
        "&amp;",
        "&#233;",
        "&#32;",
        "\n  ",
        "\r\n",
        "  ",
        "\t",
        "<!-- c -->",
        "<?p i?>",
        "<![CDATA[a < b]]>",
        "<![CDATA[ ]]>",
        "<![CDATA[<p>un</p><p>mot &amp; <b>x</b></p>]]>",
        "\u{a0}",
        "\"",
    ];
    let token = prop_oneof![
        6 => "[a-zéç]{1,6}".prop_map(String::from),
        6 => Just(" ".to_owned()),
        4 => prop::sample::select(codes).prop_map(str::to_owned),
    ];
    prop::collection::vec(token, 0..20).prop_map(|tokens| tokens.concat())
}

/// Creates a document with these targets.
pub(crate) fn source() -> impl Strategy<Value = String> {
    let states = prop::sample::select(vec![
        "",
        " state=\"translated\"",
        " subState='a:b'  state='initial'",
        " state='final'",
    ]);
    let units = prop::collection::vec((target(), states, any::<bool>()), 1..5);
    (units, any::<bool>(), any::<bool>()).prop_map(|(units, two, preserve)| {
        let units = units.into_iter().map(|(target, state, preserve)| {
            let space = if preserve { " xml:space='preserve'" } else { "" };
            if two {
                format!("<unit{space}>\n<segment{state}><source>a</source><target>{target}</target></segment></unit>")
            } else {
                format!("<trans-unit{space}><source>a</source>\n<target{state}>{target}</target></trans-unit>")
            }
        });
        let version = if two { "2.0" } else { "1.2" };
        let space = if preserve { " xml:space=\"preserve\"" } else { "" };
        format!("<xliff version='{version}'><file{space}>{}</file></xliff>\n", units.collect::<String>())
    })
}

fn load(source: &str) -> Loaded {
    Xliff
        .read(source.as_bytes(), &ReadOptions::default())
        .expect("reads")
}

fn shown(text: &str) -> String {
    let words = text
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_edit_changes_nothing(source in source()) {
        prop_assert_eq!(write(&load(&source), &Edits::new()).expect("writes"), source.as_bytes());
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(source in "\\PC{0,80}", inner in "[<>/a&;=' \"!?\\[\\]-]{0,40}") {
        let framed = format!("<xliff version='1.2'>{inner}</xliff>");
        for source in [source, framed] {
            if let Ok(loaded) = Xliff.read(source.as_bytes(), &ReadOptions::default()) {
                prop_assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
            }
        }
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
            prop_assert!(place.start() >= last, "segments must be in reading order");
            last = place.end();
        }
    }

    #[test]
    fn an_edit_reads_back_or_is_refused(
        source in source(),
        at in any::<Index>(),
        (from, to) in any::<(Index, Index)>(),
        insert in prop_oneof![Just(""), Just("mot"), Just("a < b & <g> &lt; \"']]>"), Just("a\nb"), Just(" "), Just("\u{a0}é")],
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
            Err(FormatError::Locked { .. }) => {
                prop_assert!(segment.locked.is_some());
                return Ok(());
            }
            Err(other) => panic!("{other}"),
        };
        let again = load(&written);
        let found: Vec<_> = texts(&again).into_iter().map(shown).collect();
        let mut expected: Vec<_> = texts(&loaded).into_iter().map(shown).collect();
        expected[segment.id.0 as usize] = shown(&wanted);
        if found.len() < expected.len() {
            // No readable text was left of it.
            expected.remove(segment.id.0 as usize);
        }
        prop_assert_eq!(found, expected);
        for other in segments.iter().filter(|other| other.id != segment.id && !other.mt.is_empty()) {
            let place = loaded.place(other.id, TextRange::of(&other.mt)).expect("must have a position");
            prop_assert!(written.contains(&source[place.to_usize()]));
        }
    }

    #[test]
    fn a_change_within_a_word_is_never_refused(source in source(), at in any::<Index>(), word in any::<Index>()) {
        let loaded = load(&source);
        let segments = &loaded.document.segments;
        if segments.is_empty() {
            return Ok(());
        }
        let segment = &segments[at.index(segments.len())];
        let bounds: Vec<u32> = segment.mt.char_indices().map(|(at, _)| at as u32).collect();
        if bounds.is_empty() {
            return Ok(());
        }
        let start = bounds[word.index(bounds.len())];
        let end = bounds.iter().copied().find(|&end| end > start).unwrap_or(segment.mt.len() as u32);
        let range = TextRange::new(start, end);
        let is_kept = |mark: &copydesk_model::Mark| {
            mark.kind == copydesk_model::MarkKind::Inviolable && mark.range.overlaps(range)
        };
        if segment.marks.iter().any(is_kept) || segment.locked.is_some() {
            return Ok(());
        }
        let edits = Edits::from([(segment.id, EditSet::single(Edit::replace(range, "w")))]);
        prop_assert!(write(&loaded, &edits).is_ok());
    }
}
