//! Which operations are refused and with which code; what happens to a stored review that does not fit.

use crate::fixture::{Fixture, Rule, document};
use copydesk_model::SegmentId;
use copydesk_review::{
    Decision, IssueRecord, NewText, OperationKind, Review, ReviewError, Scope, Timestamp, edits, post_edit,
};
use copydesk_text::{Edit, EditSet, TextRange};
use std::sync::Arc;

fn fixture() -> Fixture {
    let rule = Rule {
        words: "event".to_owned(),
        suggestions: vec!["moment".to_owned()],
        safe: false,
    };
    Fixture::new(document(&["Un event 😀 ici", "Rien"]), vec![rule])
}

fn changed(record: &IssueRecord, change: impl FnOnce(&mut IssueRecord)) -> IssueRecord {
    let mut record = record.clone();
    change(&mut record);
    record
}

#[test]
fn a_decision_that_does_not_fit_is_refused_and_nothing_changes() {
    let mut fixture = fixture();
    let record = fixture
        .review
        .record(&fixture.issues()[0])
        .expect("found in this text");
    let accept = |issue: IssueRecord, range: TextRange, words: &str| Decision::AcceptEdited {
        issue,
        edits: EditSet::single(Edit::replace(range, words)),
    };
    let retype = |segment, from_version| Decision::Rewrite {
        segment: SegmentId(segment),
        to: NewText {
            from_version,
            text: "neuf".to_owned(),
        },
    };
    let at = record.at;
    let cases = [
        (retype(7, 0), "unknown-segment"),
        (retype(0, 1), "stale"),
        (
            accept(changed(&record, |record| record.version = 3), at, "x"),
            "stale",
        ),
        (
            accept(
                changed(&record, |record| record.quote = "autre".to_owned()),
                at,
                "x",
            ),
            "quote-mismatch",
        ),
        (
            accept(
                changed(&record, |record| record.at = TextRange::new(10, 11)),
                at,
                "x",
            ),
            "quote-mismatch",
        ),
        (
            accept(changed(&record, |record| record.segment = SegmentId(1)), at, "x"),
            "quote-mismatch",
        ),
        (
            accept(record.clone(), TextRange::new(10, 11), "x"),
            "edit-does-not-fit",
        ),
        (
            accept(record.clone(), TextRange::new(900, u32::MAX), "x"),
            "edit-does-not-fit",
        ),
        (accept(record.clone(), at, "event"), "nothing-changes"),
        (
            Decision::AcceptEdited {
                issue: record.clone(),
                edits: EditSet::default(),
            },
            "nothing-changes",
        ),
        (
            Decision::Reopen {
                issue: record.clone(),
                retyped: None,
            },
            "not-decided",
        ),
    ];
    let start = fixture.review.state().clone();
    for (decision, code) in cases {
        // A valid decision before the invalid one is not applied either.
        let good = Decision::Reject {
            issue: record.clone(),
            reason: None,
            scope: Scope::Everywhere,
        };
        for decisions in [vec![decision.clone()], vec![good, decision]] {
            let is_reopened = decisions.len() == 2 && code == "not-decided";
            let operation = fixture.operation(OperationKind::Accept, decisions);
            let answer = fixture.review.apply(operation);
            if is_reopened {
                // Rejecting and reopening in one operation is allowed, and undone as one.
                assert!(answer.is_ok());
                fixture.review.undo().expect("just made");
            } else {
                let code_of = |error: ReviewError| error.code();
                assert_eq!(answer.map_err(code_of).err(), Some(code));
            }
            assert_eq!(fixture.review.state(), &start);
            assert_eq!(fixture.review.head(), 0);
        }
    }
    let nothing = fixture.operation(OperationKind::Accept, Vec::new());
    assert_eq!(fixture.review.apply(nothing), Err(ReviewError::EmptyOperation));
}

#[test]
fn every_code_is_listed_once() {
    let errors = [
        ReviewError::EmptyOperation,
        ReviewError::NothingToUndo,
        ReviewError::NothingToRedo,
        ReviewError::UnknownSegment {
            segment: SegmentId(0),
        },
    ];
    assert!(
        errors
            .iter()
            .all(|error| ReviewError::CODES.contains(&error.code()))
    );
    let mut codes = ReviewError::CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), ReviewError::CODES.len());
}

#[test]
fn a_stored_review_opens_at_its_head_or_says_why_not() {
    let mut fixture = fixture();
    let decision = fixture.review.accept(&fixture.issues()[0], 0);
    fixture.make(OperationKind::Accept, decision).expect("applies");
    let decision = fixture.review.rewrite(SegmentId(1), 0, "Tout");
    fixture
        .make(OperationKind::Rewrite, Ok(decision))
        .expect("applies");
    fixture.review.undo().expect("two were made");
    let (document, log) = (
        Arc::clone(fixture.review.document()),
        fixture.review.log().to_vec(),
    );
    assert_eq!(
        log.len(),
        2,
        "what is undone stays until another operation overtakes it"
    );

    let mut opened = Review::restore(Arc::clone(&document), log.clone(), 1).expect("as stored");
    assert_eq!(opened.state(), fixture.review.state());
    assert_eq!(edits(&opened).keys().copied().collect::<Vec<_>>(), [SegmentId(0)]);
    opened.redo().expect("one is undone");
    assert_eq!(&*post_edit(&opened)[1].1, "Tout");
    assert_eq!(
        opened.state_at(0).as_ref(),
        Review::restore(Arc::clone(&document), Vec::new(), 0)
            .as_ref()
            .map(Review::state)
    );

    let too_far = Review::restore(Arc::clone(&document), log.clone(), 3);
    assert_eq!(
        too_far.map_err(|error| error.code()).err(),
        Some("review-head-beyond-log")
    );
    let other = Arc::new(crate::fixture::document(&["Un autre article"]));
    let foreign = Review::restore(other, log, 2).expect_err("another document");
    assert_eq!(foreign.code(), "review-does-not-fit");
    assert!(foreign.to_string().starts_with("Operation 1 "));
}

#[test]
fn a_new_operation_overtakes_what_was_undone() {
    let mut fixture = fixture();
    for text in ["A", "B"] {
        let version = fixture
            .review
            .state()
            .segment(SegmentId(1))
            .expect("a segment")
            .version();
        let decision = fixture.review.rewrite(SegmentId(1), version, text);
        fixture
            .make(OperationKind::Rewrite, Ok(decision))
            .expect("applies");
    }
    fixture.review.undo().expect("two were made");
    assert_eq!(
        fixture.review.to_redo().map(|operation| operation.at),
        Some(Timestamp(1_700_000_002_000))
    );
    let decision = fixture.review.rewrite(SegmentId(1), 1, "C");
    fixture
        .make(OperationKind::Rewrite, Ok(decision))
        .expect("applies");
    assert_eq!((fixture.review.head(), fixture.review.log().len()), (2, 2));
    assert_eq!(fixture.review.redo(), Err(ReviewError::NothingToRedo));
    assert!(fixture.text().ends_with("/ C"));
}
