//! Views of a review: diff rows, plain diffs, marks, scores.

use crate::fixture::{Fixture, Rule, document, document_with_mark};
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
fn accept(fixture: &mut Fixture, words: &str) {
    let issues = fixture.issues();
    let issue = issues
        .iter()
        .find(|issue| fixture.review.state().quote(issue) == Some(words))
        .expect("an issue");
    let decision = fixture.review.accept(issue, 0);
    fixture.make(OperationKind::Accept, decision).expect("applies");
}

fn retype(fixture: &mut Fixture, text: &str) -> Result<(), ReviewError> {
    let version = fixture
        .review
        .state()
        .segment(SegmentId(0))
        .expect("a segment")
        .version();
    let decision = fixture.review.rewrite(SegmentId(0), version, text);
    fixture.make(OperationKind::Rewrite, Ok(decision)).map(|_| ())
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
    let mut fixture = Fixture::new(
        document(&["Les Etats ont remis  en query hier"]),
        vec![rule("E", "É"), rule("  ", " ")],
    );
    let plan = plan_first(&fixture.review, &fixture.issues(), Extent::Safe).expect("issues of this text");
    let operation = fixture.operation(OperationKind::AcceptSafe, plan.decisions);
    fixture.review.apply(operation).expect("applies");
    retype(&mut fixture, "Les États ont remis en question hier").expect("applies");

    let segment = fixture.review.state().segment(SegmentId(0)).expect("a segment");
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
    let mut fixture = Fixture::new(
        document_with_mark("Un event ici", mark),
        vec![rule("event", "moment rare")],
    );
    let bold = |fixture: &Fixture| {
        let segment = fixture.review.state().segment(SegmentId(0)).expect("a segment");
        let marks = marks_now(fixture.review.document(), fixture.review.state(), segment.id());
        marks
            .iter()
            .map(|mark| segment.current()[mark.range].to_owned())
            .collect::<Vec<_>>()
    };
    accept(&mut fixture, "event");
    assert_eq!(bold(&fixture), ["moment rare"]);
    retype(&mut fixture, "Et un beau moment rare ici").expect("applies");
    assert_eq!(bold(&fixture), ["moment rare"]);
    retype(&mut fixture, "Et un beau ici").expect("applies");
    assert_eq!(bold(&fixture), Vec::<String>::new());
}

#[test]
fn the_score_counts_what_is_left() {
    // Ten words; every event is major (5 points), every spot minor (1 point).
    let text = "un event deux spot trois event quatre event cinq spot";
    let mut fixture = Fixture::new(
        document(&[text]),
        vec![rule("event", "moment"), rule("spot", "lieu")],
    );
    let scores = |fixture: &Fixture| {
        let scores = score(fixture.review.state(), &fixture.issues());
        (scores.before.penalty(), scores.now.penalty())
    };
    assert_eq!(scores(&fixture), (17, 17));
    let worst = score(fixture.review.state(), &fixture.issues()).now.quality();
    assert!(worst.abs() < f64::EPSILON, "more than a point a word");

    accept(&mut fixture, "event");
    assert_eq!(scores(&fixture), (17, 12));
    let issues = fixture.issues();
    let spot = issues
        .iter()
        .find(|issue| issue.category == Category::Spelling)
        .expect("a spot");
    let decision = fixture.review.reject(spot, None, Scope::ThisOne);
    fixture.make(OperationKind::Reject, decision).expect("applies");
    assert_eq!(scores(&fixture), (16, 11));
    let event = issues
        .iter()
        .filter(|issue| issue.category == Category::Mistranslation)
        .nth(1)
        .expect("an event");
    let decision = fixture.review.confirm(event, Severity::Minor);
    fixture.make(OperationKind::Confirm, decision).expect("applies");
    assert_eq!(scores(&fixture), (12, 7));

    // Errors that typing made part of the text still count before; a new error counts only now.
    let typed = format!("{} spot", fixture.text());
    retype(&mut fixture, &typed).expect("applies");
    assert_eq!(scores(&fixture), (12, 8));
    let now = score(fixture.review.state(), &fixture.issues()).now;
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
    let fixture = Fixture::new(document(&[""; 0]), Vec::new());
    assert!((score(fixture.review.state(), &[]).now.quality() - 100.0).abs() < f64::EPSILON);
}
