//! Views of a review: diff rows, plain diffs, marks, scores.

use crate::desk::{Desk, Rule, document, document_with_mark};
use copydesk_model::{Category, Mark, MarkKind, SegmentId, Severity};
use copydesk_review::{
    Extent, Maker, OperationKind, Piece, PieceKind, ReviewError, Scope, compare, marked, marks_now,
    plan_first, row_of, score, unified,
};
use copydesk_text::TextRange;

fn rule(words: &str, suggestion: &str) -> Rule {
    Rule {
        words: words.to_owned(),
        suggestions: vec![suggestion.to_owned()],
        safe: true,
    }
}

/// Accepts the first issue with these words.
fn accept(desk: &mut Desk, words: &str) {
    let issues = desk.issues();
    let issue = issues
        .iter()
        .find(|issue| desk.review.state().quote(issue) == Some(words))
        .expect("an issue");
    let decision = desk.review.accept(issue, 0);
    desk.make(OperationKind::Accept, decision).expect("applies");
}

fn retype(desk: &mut Desk, text: &str) -> Result<(), ReviewError> {
    let version = desk
        .review
        .state()
        .segment(SegmentId(0))
        .expect("a segment")
        .version();
    let decision = desk.review.rewrite(SegmentId(0), version, text);
    desk.make(OperationKind::Rewrite, Ok(decision)).map(|_| ())
}

/// Formats pieces as `=same -gone +new ~gone>new`.
fn shown(pieces: &[Piece], old: &str, new: &str) -> Vec<String> {
    let show = |piece: &Piece| match piece.kind {
        PieceKind::Equal => format!("={}", &old[piece.old]),
        PieceKind::Deleted => format!("-{}", &old[piece.old]),
        PieceKind::Inserted => format!("+{}", &new[piece.new]),
        PieceKind::Replaced => format!("~{}>{}", &old[piece.old], &new[piece.new]),
    };
    pieces.iter().map(show).collect()
}

#[test]
fn a_row_shows_whole_words_and_who_changed_them() {
    let mut desk = Desk::new(
        document(&["Les Etats ont remis  en query hier"]),
        vec![rule("E", "É"), rule("  ", " ")],
    );
    let plan = plan_first(&desk.review, &desk.issues(), Extent::Safe).expect("issues of this text");
    let operation = desk.operation(OperationKind::AcceptSafe, plan.decisions);
    desk.review.apply(operation).expect("applies");
    retype(&mut desk, "Les États ont remis en question hier").expect("applies");

    let segment = desk.review.state().segment(SegmentId(0)).expect("a segment");
    let row = row_of(segment);
    assert_eq!(
        shown(&row.pieces, segment.mt(), segment.current()),
        [
            "=Les ",
            "~Etats>États",
            "= ont remis",
            "~  > ",
            "=en ",
            "~query>question",
            "= hier"
        ]
    );
    let makers: Vec<_> = row.pieces.iter().filter_map(|piece| piece.by.as_ref()).collect();
    assert!(matches!(
        makers[..],
        [Maker::Bulk { .. }, Maker::Bulk { .. }, Maker::Hand]
    ));
    assert!(row.changed);
}

#[test]
fn plain_texts_are_compared_word_by_word() {
    let (old, new) = (
        "C’est l’event.\nLa suite, inchangée.\n",
        "C’est l’occasion.\nLa suite, inchangée.\n",
    );
    assert_eq!(
        shown(&compare(old, new), old, new),
        ["=C’est l’", "~event>occasion", "=.\nLa suite, inchangée.\n"]
    );
    assert_eq!(
        marked(old, new),
        "C’est l’[-event-]{+occasion+}.\nLa suite, inchangée.\n"
    );
    assert_eq!(
        unified("a.txt", "b.txt", old, new),
        "--- a.txt\n+++ b.txt\n@@ -1,2 +1,2 @@\n-C’est l’event.\n+C’est l’occasion.\n La suite, inchangée.\n"
    );
    let cases = [
        ("", "", vec![]),
        ("", "a", vec!["+a"]),
        ("a", "", vec!["-a"]),
        ("dialogues", "dialogue", vec!["~dialogues>dialogue"]),
        ("un deux", "undeux", vec!["~un deux>undeux"]),
        (
            "le chat noir dort",
            "le chat dort",
            vec!["=le chat ", "-noir ", "=dort"],
        ),
        ("petit chat", "grand chien", vec!["~petit chat>grand chien"]),
        ("e\u{301}t 😀", "e\u{301}t 👩‍👩‍👧", vec!["=e\u{301}t ", "~😀>👩‍👩‍👧"]),
    ];
    for (old, new, expected) in cases {
        assert_eq!(
            shown(&compare(old, new), old, new),
            expected,
            "{old:?} -> {new:?}"
        );
    }
    assert_eq!(unified("a", "b", "same\n", "same\n"), "");
}

#[test]
fn marks_go_with_their_words() {
    let mark = Mark {
        range: TextRange::new(3, 8),
        kind: MarkKind::Bold,
    };
    let mut desk = Desk::new(
        document_with_mark("Un event ici", mark),
        vec![rule("event", "moment rare")],
    );
    let bold = |desk: &Desk| {
        let segment = desk.review.state().segment(SegmentId(0)).expect("a segment");
        let marks = marks_now(&desk.review.document().segments[0], segment);
        marks
            .iter()
            .map(|mark| segment.current()[mark.range].to_owned())
            .collect::<Vec<_>>()
    };
    accept(&mut desk, "event");
    assert_eq!(bold(&desk), ["moment rare"]);
    retype(&mut desk, "Et un beau moment rare ici").expect("applies");
    assert_eq!(bold(&desk), ["moment rare"]);
    retype(&mut desk, "Et un beau ici").expect("applies");
    assert_eq!(bold(&desk), Vec::<String>::new());
}

#[test]
fn the_score_counts_what_is_left() {
    // Ten words; every event is major (5 points), every spot minor (1 point).
    let text = "un event deux spot trois event quatre event cinq spot";
    let mut desk = Desk::new(
        document(&[text]),
        vec![rule("event", "moment"), rule("spot", "lieu")],
    );
    let scores = |desk: &Desk| {
        let scores = score(desk.review.state(), &desk.issues());
        (scores.before.penalty(), scores.now.penalty())
    };
    assert_eq!(scores(&desk), (17, 17));
    let worst = score(desk.review.state(), &desk.issues()).now.quality();
    assert!(worst.abs() < f64::EPSILON, "more than a point a word");

    accept(&mut desk, "event");
    assert_eq!(scores(&desk), (17, 12));
    let issues = desk.issues();
    let spot = issues
        .iter()
        .find(|issue| issue.category == Category::Spelling)
        .expect("a spot");
    let decision = desk.review.reject(spot, None, Scope::ThisOne);
    desk.make(OperationKind::Reject, decision).expect("applies");
    assert_eq!(scores(&desk), (16, 11));
    let event = issues
        .iter()
        .filter(|issue| issue.category == Category::Mistranslation)
        .nth(1)
        .expect("an event");
    let decision = desk.review.confirm(event, Severity::Minor);
    desk.make(OperationKind::Confirm, decision).expect("applies");
    assert_eq!(scores(&desk), (12, 7));

    // Errors that typing made part of the text still count before; a new error counts only now.
    let typed = format!("{} spot", desk.text());
    retype(&mut desk, &typed).expect("applies");
    assert_eq!(scores(&desk), (12, 8));
    let now = score(desk.review.state(), &desk.issues()).now;
    assert_eq!((now.words, now.count()), (11, 4));
    assert_eq!(
        (
            now.of_severity(Severity::Minor),
            now.of_category(Category::Spelling)
        ),
        (3, 2)
    );
    assert!((now.penalty_per_thousand() - 8000.0 / 11.0).abs() < 1e-9);
    assert!((now.quality() - (100.0 - 800.0 / 11.0)).abs() < 1e-9);
}

#[test]
fn an_empty_article_is_perfect() {
    let desk = Desk::new(document(&[""; 0]), Vec::new());
    assert!((score(desk.review.state(), &[]).now.quality() - 100.0).abs() < f64::EPSILON);
}
