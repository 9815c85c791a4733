//! Properties of plain text, for any bytes, any edits, and every encoding and line ending.

use crate::{texts, write};
use copydesk_formats::{Charset, Edits, Format as _, Loaded, PlainText, ReadOptions, Reencode, WriteOptions};
use copydesk_model::SegmentId;
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use proptest::sample::Index;

/// Words, sentence ends, spaces and line endings, as in articles; every encoding below supports them.
fn source() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        6 => "[a-zA-Zéèàç]{1,7}",
        4 => Just(" ".to_owned()),
        1 => prop::sample::select(vec![". ", ", ", " : ", "\t", "- ", "1. ", "« ", " »"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " \n"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

/// Positions and texts of edits; converted to edit sets once the document is known.
type Plan = Vec<(Index, Index, Index, String)>;

fn plan() -> impl Strategy<Value = Plan> {
    let insert = prop_oneof![Just(String::new()), "[a-zé]{1,5}", "[a-z]{1,3}\n[a-z]{1,3}"];
    prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>(), insert), 1..5)
}

fn edits(loaded: &Loaded, plan: &Plan) -> Edits {
    let mut edits = Edits::new();
    let segments = &loaded.document.segments;
    if segments.is_empty() {
        return edits;
    }
    for (segment, from, to, insert) in plan {
        let segment = &segments[segment.index(segments.len())];
        let bounds: Vec<u32> = segment
            .mt
            .char_indices()
            .map(|(at, _)| at as u32)
            .chain([segment.mt.len() as u32])
            .collect();
        let (from, to) = (bounds[from.index(bounds.len())], bounds[to.index(bounds.len())]);
        let edit = Edit::replace(TextRange::new(from.min(to), from.max(to)), insert.as_str());
        let mut all = edits
            .get(&segment.id)
            .map_or(Vec::new(), |set: &EditSet| set.edits().to_vec());
        all.push(edit);
        if let Ok(set) = EditSet::new(all) {
            edits.insert(segment.id, set);
        }
    }
    edits
}

/// Returns the expected lines of the edited segments in the file: trimmed, without empty ones.
fn expected_lines(loaded: &Loaded, edits: &Edits) -> Vec<String> {
    let mut out = Vec::new();
    for segment in &loaded.document.segments {
        let text = match edits.get(&segment.id) {
            Some(set) => set.apply(&segment.mt).expect("must fit"),
            None => segment.mt.to_string(),
        };
        out.extend(
            text.split('\n')
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty()),
        );
    }
    out
}

fn charsets() -> impl Strategy<Value = (Charset, bool)> {
    let all = [
        "utf-8",
        "utf-16le",
        "utf-16be",
        "windows-1252",
        "iso-8859-15",
        "macintosh",
        "gb18030",
    ];
    let charset = prop::sample::select(
        all.map(|label| Charset::of_label(label).expect("must be known"))
            .to_vec(),
    );
    (charset, any::<bool>())
}

/// Encodes `text` with the code under test, which other tests compare with known bytes.
fn encoded(text: &str, charset: Charset, bom: bool) -> Vec<u8> {
    let mut bytes = match charset.name() {
        "UTF-16LE" if bom => vec![0xff, 0xfe],
        "UTF-16BE" if bom => vec![0xfe, 0xff],
        "UTF-8" if bom => vec![0xef, 0xbb, 0xbf],
        _ => Vec::new(),
    };
    match charset.name() {
        "UTF-16LE" => bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
        "UTF-16BE" => bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
        name => {
            let encoding = encoding_rs::Encoding::for_label(name.as_bytes()).expect("must be known");
            bytes.extend_from_slice(&encoding.encode(text).0);
        }
    }
    bytes
}

proptest! {
    #[test]
    fn any_bytes_that_load_are_written_back(bytes in prop::collection::vec(any::<u8>(), 0..300), show in any::<bool>()) {
        let options = ReadOptions { show_undecodable: show, ..ReadOptions::default() };
        if let Ok(loaded) = PlainText.read(&bytes, &options) {
            prop_assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
        }
    }

    #[test]
    fn any_bytes_in_any_encoding_are_written_back(
        bytes in prop::collection::vec(1u8.., 0..300),
        label in prop::sample::select(vec!["utf-8", "utf-16le", "shift_jis", "big5", "euc-kr", "gb18030", "euc-jp", "koi8-r"]),
    ) {
        let charset = Some(Charset::of_label(label).expect("must be known"));
        let options = ReadOptions { charset, show_undecodable: true, ..ReadOptions::default() };
        if let Ok(loaded) = PlainText.read(&bytes, &options) {
            prop_assert_eq!(write(&loaded, &Edits::new()).expect("writes"), bytes);
        }
    }

    #[test]
    fn edits_read_back_and_nothing_else_changes(source in source(), plan in plan(), (charset, bom) in charsets()) {
        let bytes = encoded(&source, charset, bom);
        let options = ReadOptions { charset: Some(charset), ..ReadOptions::default() };
        let loaded = PlainText.read(&bytes, &options).expect("reads");
        prop_assert_eq!(loaded.text(), &source);
        let edits = edits(&loaded, &plan);
        let written = write(&loaded, &edits).expect("must be encodable");
        let again = PlainText.read(&written, &options).expect("must be read again");
        prop_assert_eq!(expected_lines(&again, &Edits::new()), expected_lines(&loaded, &edits));
        prop_assert_eq!(again.origin.bom, loaded.origin.bom);

        // All bytes before the first edited segment and after the last one are unchanged.
        if let (Some(first), Some(last)) = (edits.keys().next(), edits.keys().next_back()) {
            let place = |id: SegmentId| {
                loaded.place(id, TextRange::of(&loaded.document.segments[id.0 as usize].mt)).expect("must have a position")
            };
            let line_start = source[..place(*first).start() as usize].trim_end().len();
            let head = encoded(&source[..line_start], charset, bom);
            prop_assert!(written.starts_with(&head));
            let line_end = source.len() - source[place(*last).end() as usize..].trim_start().len();
            let tail = encoded(&source[line_end..], charset, false);
            prop_assert!(written.ends_with(&tail));
        }
    }

    #[test]
    fn edits_in_one_segment_are_the_segments_edits(source in source(), plan in plan()) {
        let loaded = PlainText::read_str(&source, &ReadOptions::default());
        for (id, set) in edits(&loaded, &plan) {
            let segment = &loaded.document.segments[id.0 as usize];
            let text = set.apply(&segment.mt).expect("must fit");
            if text.trim().is_empty() || segment.mt.contains('\n') || text.contains('\n') {
                continue;
            }
            let place = loaded.place(id, TextRange::of(&segment.mt)).expect("must have a position");
            let mut expected = source.clone();
            expected.replace_range(place.to_usize(), &text);
            prop_assert_eq!(write(&loaded, &Edits::from([(id, set)])).expect("writes"), expected.into_bytes());
        }
    }

    #[test]
    fn segments_stand_where_they_say(source in source()) {
        let loaded = PlainText::read_str(&source, &ReadOptions::default());
        for segment in &loaded.document.segments {
            prop_assert_eq!(segment.mt.trim(), &*segment.mt);
            for (at, ch) in segment.mt.char_indices().filter(|(_, ch)| *ch != '\n') {
                let range = TextRange::new(at as u32, (at + ch.len_utf8()) as u32);
                let place = loaded.place(segment.id, range).expect("must have a position");
                prop_assert_eq!(&source[place.to_usize()], &segment.mt[range]);
            }
        }
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&texts(&loaded).join(" ")), words(&source), "every word must be in a segment, in order");
    }

    #[test]
    fn in_utf8_every_insertion_is_possible(source in source(), plan in plan(), (charset, bom) in charsets()) {
        let options = ReadOptions { charset: Some(charset), ..ReadOptions::default() };
        let loaded = PlainText.read(&encoded(&source, charset, bom), &options).expect("reads");
        let plan: Plan = plan.into_iter().map(|(a, b, c, insert)| (a, b, c, insert + "→😀")).collect();
        let edits = edits(&loaded, &plan);
        let options = WriteOptions { reencode: Some(Reencode::Utf8), ..WriteOptions::default() };
        let written = loaded.write(&edits, &options).expect("UTF-8 can encode all text");
        let again = PlainText.read(&written, &ReadOptions::default()).expect("reads");
        prop_assert_eq!(expected_lines(&again, &Edits::new()), expected_lines(&loaded, &edits));
    }
}
