//! Right English that is not flagged: news, dialogue, names, titles, code, dialect.

use copydesk_check::{Options, SegmentInput};
use copydesk_model::{Lang, SegmentId, SegmentKind};

const CORPUS: &str = include_str!("right_english.txt");

#[test]
fn right_english_is_not_flagged() {
    let engine = copydesk_check::engine(Options::default());
    let lang = Lang::new("en");
    let mut wrong = Vec::new();
    let lines = CORPUS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
    for text in lines {
        let segment = SegmentInput {
            id: SegmentId(0),
            kind: SegmentKind::Paragraph,
            text,
            marks: &[],
            decided: &[],
            source: None,
        };
        let checked = engine.open(Some(&lang), [segment]);
        for issue in checked.issues() {
            let flagged = issue.at.of_text(text).unwrap_or_default();
            wrong.push(format!("{}: {flagged:?} in {text:?}", issue.rule.as_str()));
        }
    }
    assert!(wrong.is_empty(), "{} flags:\n{}", wrong.len(), wrong.join("\n"));
}
