//! Text that is not an article: other languages, code, all capitals, symbols. Rules need not be useful there, but they
//! do not panic and do not flood, and their output is linear in the length of the text.

use copydesk_check::{Checked, Engine, Options, SegmentInput};
use copydesk_model::{Issue, Lang, SegmentId, SegmentKind};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Kinds of text that are not an article, with their sentences or lines.
const KINDS: [(&str, &[&str]); 13] = [
    (
        "german",
        &["Der Rat hat am Montag über die neue Brücke abgestimmt und den Bau beschlossen. "],
    ),
    (
        "latin",
        &["Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani. "],
    ),
    (
        "mixed",
        &[
            "Le conseil a voté lundi la construction du pont. ",
            "The council will meet again next week to choose a builder. ",
            "Der Bau beginnt im Mai. ",
        ],
    ),
    (
        "verse",
        &["Ô vieux pont de pierre\nQui dors sur la rivière,\nEntends-tu le vent ?\n"],
    ),
    (
        "table",
        &["| Ville | 12,5 | 3.400 | – | oui |\n", "Lyon\t1.200\t3,4\t%\n"],
    ),
    (
        "code",
        &[
            "for (int i = 0; i < n; i++) { sum += a[i] * b[i]; }\n",
            "fn main() { println!(\"{}\", x?); }\n",
        ],
    ),
    (
        "names",
        &["Anna Kowalska, John O’Neil, Nguyễn Văn An, María-José Ibáñez, Jürgen Groß, "],
    ),
    (
        "capitals",
        &["LE CONSEIL A VOTÉ LUNDI LA CONSTRUCTION DU PONT, ET LE MAIRE S’EN EST FÉLICITÉ. "],
    ),
    (
        "bare",
        &["Le president a declare que la societe etait tres inquiete apres la decision du prefet. "],
    ),
    ("emoji", &["😀🎉👩‍👩‍👧‍👦🇫🇷❤️"]),
    (
        "right to left",
        &[
            "صوّت المجلس يوم الاثنين على بناء الجسر الجديد. ",
            "המועצה הצביעה על הגשר. ",
        ],
    ),
    (
        "marks",
        &["« ( [ « “ ' ’ : ; ? ! ... … % 12,5 ; ) ] » ”, ,, .. -- – — "],
    ),
    ("one letter", &["a a b e é l’ d’ y ", "n n’ t s’ s "]),
];

fn text(pieces: &[&str], times: usize) -> String {
    (0..times).map(|number| pieces[number % pieces.len()]).collect()
}

fn input<'a>(id: u32, text: &'a str, source: Option<&'a str>) -> SegmentInput<'a> {
    SegmentInput {
        id: SegmentId(id),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source,
    }
}

fn everything() -> Engine {
    copydesk_check::engine(Options {
        on: copydesk_check::rules()
            .iter()
            .map(|rule| rule.id.to_owned())
            .collect(),
        ..Options::default()
    })
}

/// Texts, each with its source, if any.
type Segments = Vec<(String, Option<String>)>;

fn check(segments: &[(String, Option<String>)]) -> Checked {
    let inputs = (0_u32..)
        .zip(segments)
        .map(|(id, (text, source))| input(id, text, source.as_deref()));
    everything().open(Some(&Lang::new("fr")), inputs)
}

/// Returns the length of all messages and suggestions of the issues.
fn total_length(checked: &Checked) -> usize {
    checked.issues().map(|issue| format!("{issue:?}").len()).sum()
}

#[test]
fn no_rule_floods_a_segment() {
    for (name, pieces) in KINDS {
        let text = text(pieces, 60);
        let words = copydesk_text::word_count(&text) as usize;
        let checked = check(&[(text, None)]);
        let mut by_rule: BTreeMap<&str, Vec<&Issue>> = BTreeMap::new();
        for issue in checked.issues() {
            by_rule.entry(issue.rule.as_str()).or_default().push(issue);
        }
        for (rule, issues) in by_rule {
            assert!(
                issues.len() < 6 || issues.len() * 8 <= words,
                "{name}: {rule} says {} things of {words} words",
                issues.len()
            );
        }
    }
}

#[test]
fn output_is_linear_in_the_length_of_the_text() {
    const TIMES: usize = 40;
    const FACTOR: usize = 4;
    for (name, pieces) in KINDS {
        // One long segment, and many short ones with the same text.
        let long = |times: usize| vec![(text(pieces, times), None)];
        let many = |times: usize| vec![(text(pieces, pieces.len()), None); times];
        let with_source = |times: usize| vec![(text(pieces, times), Some(text(pieces, times)))];
        let shapes: [(&str, &dyn Fn(usize) -> Segments); 3] = [
            ("long", &long),
            ("many", &many),
            ("with its source", &with_source),
        ];
        for (shape, of) in shapes {
            let (short, grown) = (
                total_length(&check(&of(TIMES))),
                total_length(&check(&of(TIMES * FACTOR))),
            );
            assert!(
                grown <= short * FACTOR * 3 / 2 + 4_000,
                "{name}, {shape}: {short} letters of {TIMES} pieces, {grown} of {}",
                TIMES * FACTOR
            );
        }
    }
}

#[test]
fn ten_thousand_emoji_are_not_flagged() {
    let checked = check(&[("😀".repeat(10_000), Some("🎉".repeat(10_000)))]);
    assert_eq!(checked.issues().count(), 0);
}

#[test]
fn a_notice_names_the_identified_language() {
    let german = text(KINDS[0].1, 6);
    for lang in [None, Some(Lang::new("fr"))] {
        let checked =
            copydesk_check::engine(Options::default()).open(lang.as_ref(), [input(0, &german, None)]);
        let total_length: Vec<_> = checked
            .notices()
            .iter()
            .map(|notice| format!("{notice:?}"))
            .collect();
        assert!(
            total_length.iter().any(|notice| notice.contains("\"de\"")),
            "{lang:?}: {total_length:?}"
        );
        let french = checked.issues().filter(|issue| {
            let rule = copydesk_check::rules()
                .iter()
                .find(|rule| rule.id == issue.rule.as_str());
            rule.is_some_and(|rule| !rule.languages.is_empty())
        });
        assert_eq!(french.count(), 0, "rules for French speak of German");
    }
    let code = "0x00 0xff 12 13 14 {} [] () 15 16 ".repeat(20);
    let checked = copydesk_check::engine(Options::default()).open(None, [input(0, &code, None)]);
    assert_eq!(checked.notices().len(), 1, "no language is a notice too");
}

/// Pieces of random texts.
fn piece() -> impl Strategy<Value = String> {
    let kinds: Vec<String> = KINDS
        .iter()
        .flat_map(|(_, pieces)| pieces.iter().map(|piece| (*piece).to_owned()))
        .collect();
    prop_oneof![
        proptest::sample::select(kinds),
        "\\PC{0,12}",
        "[a-zA-ZéÉœ’'0-9 .,;:%()«»?!-]{0,24}",
        Just("\u{200b}\u{202e}\u{feff}\u{fffc}".to_owned()),
        Just("e\u{301}\u{301} ﬁ ǅ ß ı İ ".to_owned()),
    ]
}

fn passage() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_panics_and_every_span_is_in_the_text(
        segments in proptest::collection::vec((passage(), proptest::option::of(passage())), 1..4)
    ) {
        let checked = check(&segments);
        for issue in checked.issues() {
            let text = &segments[issue.segment.0 as usize].0;
            prop_assert!(issue.at.of_text(text).is_some(), "{issue:?} in {text:?}");
            for suggestion in &issue.suggestions {
                prop_assert!(suggestion.edits.apply(text).is_ok(), "{suggestion:?} in {text:?}");
            }
        }
    }
}
