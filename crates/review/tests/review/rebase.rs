//! Accepts become part of the text that is checked; the issues that they settle and cause; logs of older versions.

use crate::desk::{Desk, Rule, document};
use copydesk_model::{Issue, SegmentId};
use copydesk_review::{
    Decision, Operation, OperationKind, Review, ReviewError, SegmentState, Status, listing, offered,
    post_edit, score,
};
use std::sync::Arc;

fn rule(words: &str, suggestions: &[&str]) -> Rule {
    Rule {
        words: words.to_owned(),
        suggestions: suggestions.iter().map(|&label| label.to_owned()).collect(),
        safe: false,
    }
}

fn issue(desk: &Desk, words: &str) -> Issue {
    let quoted = |issue: &Issue| desk.review.state().quote(issue) == Some(words);
    desk.issues()
        .into_iter()
        .find(quoted)
        .expect("the words are found")
}

fn accept(desk: &mut Desk, words: &str) {
    let decision = desk.review.accept(&issue(desk, words), 0);
    desk.make(OperationKind::Accept, decision).expect("applies");
}

fn statuses(desk: &Desk) -> Vec<(String, Status)> {
    let issues = desk.issues();
    let state = desk.review.state();
    let listed = state
        .segments()
        .flat_map(|segment| listing(state, segment.id(), &issues));
    let told = listed.map(|listed| {
        let quote = listed.decided.map(|decided| decided.record.quote.clone());
        let quote = quote.or_else(|| {
            listed
                .found
                .and_then(|found| state.quote(found))
                .map(str::to_owned)
        });
        (quote.unwrap_or_default(), listed.status)
    });
    told.collect()
}

/// Returns a desk whose log is as an earlier version wrote it: accepts without a rebase, all in one version of the
/// text.
fn old() -> Desk {
    let mut desk = Desk::new(
        document(&["Un event, un spot, une query.", "Rien."]),
        vec![
            rule("event", &["moment"]),
            rule("spot", &["lieu"]),
            rule("query", &["question"]),
            rule("un lieu", &["le lieu"]),
        ],
    );
    let log: Vec<Operation> = ["event", "spot"]
        .into_iter()
        .map(|words| {
            let decision = desk.review.accept(&issue(&desk, words), 0).expect("is found");
            desk.operation(OperationKind::Accept, vec![decision])
        })
        .collect();
    let document = Arc::clone(desk.review.document());
    desk.review = Review::restore(document, log, 2).expect("fits the article");
    desk
}

#[test]
fn a_log_of_an_older_version_opens_with_the_same_text_decisions_and_undo() {
    let mut desk = old();
    assert_eq!(desk.text(), "Un moment, un lieu, une query. / Rien.");
    let accepted = |words: &str| (words.to_owned(), Status::Accepted);
    assert!(statuses(&desk).contains(&accepted("event")) && statuses(&desk).contains(&accepted("spot")));
    // The engine checks the current text.
    let state = desk.review.state().segment(SegmentId(0)).expect("a segment");
    assert_eq!((state.base(), state.version()), (state.current(), 1));
    assert_eq!(state.changes().len(), 2);
    assert!(state.changes().iter().all(|change| change.by.issue().is_some()));

    // A decision of the present version, on a segment with accepts of the old one.
    accept(&mut desk, "query");
    assert_eq!(desk.text(), "Un moment, un lieu, une question. / Rien.");
    let last = desk.review.to_undo().expect("just made");
    let segment = SegmentId(0);
    assert_eq!(last.decisions.first(), Some(&Decision::Rebase { segment }));
    assert_eq!(last.decisions.last(), Some(&Decision::Rebase { segment }));
    for text in [
        "Un moment, un lieu, une query. / Rien.",
        "Un moment, un spot, une query. / Rien.",
        "Un event, un spot, une query. / Rien.",
    ] {
        desk.review.undo().expect("three steps");
        assert_eq!(desk.text(), text);
    }
    for text in [
        "Un moment, un spot, une query. / Rien.",
        "Un moment, un lieu, une query. / Rien.",
        "Un moment, un lieu, une question. / Rien.",
    ] {
        desk.review.redo().expect("three steps");
        assert_eq!(desk.text(), text);
    }
    let (document, log) = (Arc::clone(desk.review.document()), desk.review.log().to_vec());
    let opened = Review::restore(document, log, 3).expect("as stored");
    assert_eq!(opened.state(), desk.review.state());
}

#[test]
fn an_accept_of_an_older_version_can_be_taken_back_and_rejected_ones_stay() {
    let mut desk = old();
    let id = desk
        .review
        .state()
        .segments()
        .flat_map(SegmentState::decided)
        .find(|decided| decided.record.quote == "event")
        .map(|decided| decided.record.id)
        .expect("was accepted");
    let decision = desk.review.reopen(id, None);
    desk.make(OperationKind::Reopen, decision).expect("applies");
    assert_eq!(desk.text(), "Un event, un lieu, une query. / Rien.");
    assert_eq!(
        desk.review.state().status_of(&issue(&desk, "event")),
        Status::Open
    );
    desk.review.undo().expect("just made");
    assert_eq!(desk.text(), "Un moment, un lieu, une query. / Rien.");
}

/// Accepts the long issue, which settles the short one.
fn settled() -> Desk {
    let mut desk = Desk::new(
        document(&["une dialogue constructive ici"]),
        vec![
            rule("une dialogue constructive", &["un dialogue constructif"]),
            rule("constructive", &["constructif"]),
            rule("un dialogue", &[]),
        ],
    );
    let short = desk
        .review
        .record(&issue(&desk, "constructive"))
        .expect("found here");
    let long = issue(&desk, "une dialogue constructive").id;
    accept(&mut desk, "une dialogue constructive");
    let state = desk.review.state().segment(SegmentId(0)).expect("a segment");
    let start = state.current().find("constructif").expect("the words") as u32;
    let now = copydesk_text::TextRange::new(start, start + 11);
    let new = desk
        .review
        .record(&issue(&desk, "un dialogue"))
        .expect("found here");
    let came_of_it = vec![
        Decision::Settle {
            issue: short,
            by: Some(long),
            now,
        },
        Decision::Uncover { issue: new },
    ];
    desk.review.extend(came_of_it).expect("applies");
    desk
}

#[test]
fn what_an_accept_settles_and_uncovers_is_one_step_with_it() {
    let mut desk = settled();
    let told = |words: &str, status| (words.to_owned(), status);
    assert_eq!(
        statuses(&desk),
        [
            told("un dialogue", Status::Open),
            told("une dialogue constructive", Status::Accepted),
            told("constructive", Status::Settled),
        ]
    );
    assert!(desk.review.state().is_uncovered(&issue(&desk, "un dialogue")));
    // Two errors of the machine translation, then the one that correcting them caused.
    let scores = score(desk.review.state(), &desk.issues());
    assert_eq!((scores.before.count(), scores.now.count()), (2, 1));
    assert_eq!(desk.review.head(), 1);
    let log = desk.review.log().to_vec();
    let opened = Review::restore(Arc::clone(desk.review.document()), log, 1).expect("as stored");
    assert_eq!(opened.state(), desk.review.state());

    let done = desk.review.state().clone();
    desk.review.undo().expect("one step");
    assert_eq!(desk.text(), "une dialogue constructive ici");
    assert_eq!(
        desk.review.state().status_of(&issue(&desk, "constructive")),
        Status::Open
    );
    desk.review.redo().expect("one step");
    assert_eq!(desk.review.state(), &done);
    assert_eq!(desk.review.redo(), Err(ReviewError::NothingToRedo));
}

#[test]
fn a_settled_issue_opens_with_the_suggestion_that_settled_it() {
    let mut desk = settled();
    let short = desk
        .review
        .state()
        .segments()
        .flat_map(SegmentState::decided)
        .find(|decided| decided.record.quote == "constructive")
        .map(|decided| decided.record.id)
        .expect("was settled");
    let decision = desk.review.reopen(short, None);
    desk.make(OperationKind::Reopen, decision).expect("applies");
    assert_eq!(desk.text(), "une dialogue constructive ici");
    assert!(statuses(&desk).iter().all(|(_, status)| *status == Status::Open));
}

#[test]
fn what_came_of_an_operation_must_fit_and_follow_it() {
    let mut desk = Desk::new(document(&["Un event."]), vec![rule("event", &["moment"])]);
    let record = desk.review.record(&issue(&desk, "event")).expect("found here");
    let uncover = || {
        vec![Decision::Uncover {
            issue: record.clone(),
        }]
    };
    assert_eq!(desk.review.extend(uncover()), Err(ReviewError::NothingToUndo));
    accept(&mut desk, "event");
    let before = desk.review.clone();
    let stale = desk.review.extend(uncover()).map_err(|error| error.code());
    assert_eq!(stale, Err("stale"));
    assert_eq!(
        (desk.review.state(), desk.review.log()),
        (before.state(), before.log())
    );
    desk.review.undo().expect("just made");
    assert_eq!(desk.review.extend(uncover()), Err(ReviewError::NothingToUndo));
}

#[test]
fn rules_that_contradict_each_other_come_to_an_end() {
    let mut desk = Desk::new(
        document(&["Le tramway roule, un spot."]),
        vec![
            rule("Le tramway", &["La tramway"]),
            rule("La tramway", &["Le tramway"]),
            rule("un spot", &["un lieu"]),
            rule("un lieu", &["une place"]),
            rule("une place", &["un lieu", "une place", "un endroit"]),
        ],
    );
    let mut taken = 0;
    loop {
        let issues = desk.issues();
        let next = issues.iter().find_map(|issue| {
            let issue = offered(desk.review.state(), issue).into_owned();
            (!issue.suggestions.is_empty()).then_some(issue)
        });
        let Some(issue) = next else { break };
        let decision = desk.review.accept(&issue, 0);
        desk.make(OperationKind::Accept, decision).expect("applies");
        taken += 1;
        assert!(taken < 20, "goes round in circles: {}", desk.text());
    }
    assert_eq!(desk.text(), "La tramway roule, un endroit.");
    // The issue that contradicts the first correction is still shown.
    assert_eq!(
        desk.review.state().status_of(&issue(&desk, "La tramway")),
        Status::Open
    );
}

#[test]
fn a_typing_error_may_be_corrected_to_the_words_before() {
    let mut desk = Desk::new(
        document(&["Une question."]),
        vec![rule("qeustion", &["question"])],
    );
    let decision = desk.review.rewrite(SegmentId(0), 0, "Une qeustion.");
    desk.make(OperationKind::Rewrite, Ok(decision)).expect("applies");
    let typed = issue(&desk, "qeustion");
    assert_eq!(offered(desk.review.state(), &typed).suggestions.len(), 1);
    accept(&mut desk, "qeustion");
    assert_eq!(&*post_edit(&desk.review)[0].1, "Une question.");
}
