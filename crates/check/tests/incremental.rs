//! An update after an edit gives the same issues as opening the edited article.

use copydesk_check::{Checked, Engine, Options, SegmentInput};
use copydesk_model::{Issue, Lang, SegmentId, SegmentKind};
use copydesk_text::TextRange;

/// A paragraph, and its source, if any.
type Paragraph = (String, Option<&'static str>);

/// Returns paragraphs with issues of many rules: the examples of all rules.
fn paragraphs() -> Vec<Paragraph> {
    let mut out = Vec::new();
    for example in copydesk_check::rules().iter().flat_map(|rule| rule.examples) {
        let mut sources = example.source.into_iter().flat_map(|source| source.split("\n\n"));
        out.extend(
            example
                .text
                .split("\n\n")
                .map(|text| (text.to_owned(), sources.next())),
        );
    }
    out
}

fn input(place: usize, (text, source): &Paragraph) -> SegmentInput<'_> {
    SegmentInput {
        id: SegmentId(u32::try_from(place).expect("few paragraphs")),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source: *source,
    }
}

fn open(engine: &Engine, texts: &[Paragraph]) -> Checked {
    let segments = texts.iter().enumerate().map(|(place, text)| input(place, text));
    engine.open(Some(&Lang::new("fr")), segments)
}

fn issues(checked: &Checked) -> Vec<Issue> {
    checked.issues().cloned().collect()
}

#[test]
fn an_update_equals_opening_again() {
    let engine = copydesk_check::engine(Options::default());
    let all = paragraphs();
    // Articles of a few dozen paragraphs, so that opening them after each edit is cheap.
    for texts in all.chunks(40) {
        let mut texts = texts.to_vec();
        let mut checked = open(&engine, &texts);
        for step in 0..texts.len().min(12) {
            let place = step * 7 % texts.len();
            // A paragraph is emptied, another is repeated, words are added at the end: edits that change facts of the
            // article.
            texts[place] = match step % 3 {
                0 => texts[(place + 5) % texts.len()].clone(),
                1 => (
                    format!("{} Une autre question se pose à Paris.", texts[place].0),
                    texts[place].1,
                ),
                _ => ("Rien ne se passe ici.".to_owned(), None),
            };
            let before = issues(&checked);
            let changed = checked.update(input(place, &texts[place]));
            let fresh = issues(&open(&engine, &texts));
            assert_eq!(issues(&checked), fresh, "step {step}, paragraph {place}");
            // Segments that are not returned have the same issues, except for the offsets in the edited paragraph.
            for id in (0..texts.len()).map(|place| SegmentId(u32::try_from(place).expect("few"))) {
                let of = |issues: &[Issue]| -> Vec<Issue> {
                    issues
                        .iter()
                        .filter(|issue| issue.segment == id)
                        .cloned()
                        .collect()
                };
                assert!(
                    changed.contains(&id) || of(&before) == of(&fresh),
                    "step {step}: {id:?} changed unsaid"
                );
            }
        }
    }
}

#[test]
fn a_word_that_the_editor_chose_is_not_flagged_as_spun() {
    let options = Options {
        only: Some(["accuracy.spun-word".to_owned()].into()),
        ..Options::default()
    };
    let text = "La dialogue publique a porté sur la query et l’event.";
    let dialogue = TextRange::new(3, 11);
    let engine = copydesk_check::engine(options);
    let found = |decided: &[TextRange]| {
        let segment = SegmentInput {
            id: SegmentId(0),
            kind: SegmentKind::Paragraph,
            text,
            marks: &[],
            decided,
            source: None,
        };
        let checked = engine.open(Some(&Lang::new("fr")), [segment]);
        let places: Vec<TextRange> = checked.issues().map(|issue| issue.at).collect();
        places
    };
    assert_eq!(dialogue.of_text(text), Some("dialogue"));
    assert!(found(&[]).contains(&dialogue));
    assert!(!found(&[dialogue]).contains(&dialogue));
    // English words are flagged, even if the editor wrote them.
    let query = TextRange::new(37, 42);
    assert_eq!(query.of_text(text), Some("query"));
    assert!(found(&[TextRange::of(text)]).iter().any(|at| at.overlaps(query)));
}
