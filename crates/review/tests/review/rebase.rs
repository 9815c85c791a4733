//! Accepts become part of the text that is checked; the issues that they settle and cause; logs of older versions.

use crate::fixture::{Fixture, Rule, document};
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

fn issue(fixture: &Fixture, words: &str) -> Issue {
    let quoted = |issue: &Issue| fixture.review.state().quote(issue) == Some(words);
    fixture
        .issues()
        .into_iter()
        .find(quoted)
        .expect("the words are found")
}

fn accept(fixture: &mut Fixture, words: &str) {
    let decision = fixture.review.accept(&issue(fixture, words), 0);
    fixture.make(OperationKind::Accept, decision).expect("applies");
}

fn statuses(fixture: &Fixture) -> Vec<(String, Status)> {
    let issues = fixture.issues();
    let state = fixture.review.state();
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

/// Returns a fixture whose log is as an earlier version wrote it: accepts without a rebase, all in one version of the
/// text.
fn old() -> Fixture {
    let mut fixture = Fixture::new(
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
            let decision = fixture
                .review
                .accept(&issue(&fixture, words), 0)
                .expect("is found");
            fixture.operation(OperationKind::Accept, vec![decision])
        })
        .collect();
    let document = Arc::clone(fixture.review.document());
    fixture.review = Review::restore(document, log, 2).expect("fits the article");
    fixture
}

#[test]
fn a_log_of_an_older_version_opens_with_the_same_text_decisions_and_undo() {
    let mut fixture = old();
    assert_eq!(fixture.text(), "Un moment, un lieu, une query. / Rien.");
    let accepted = |words: &str| (words.to_owned(), Status::Accepted);
    assert!(
        statuses(&fixture).contains(&accepted("event")) && statuses(&fixture).contains(&accepted("spot"))
    );
    // The engine checks the current text.
    let state = fixture.review.state().segment(SegmentId(0)).expect("a segment");
    assert_eq!((state.base(), state.version()), (state.current(), 1));
    assert_eq!(state.changes().len(), 2);
    assert!(state.changes().iter().all(|change| change.by.issue().is_some()));

    // A decision of the present version, on a segment with accepts of the old one.
    accept(&mut fixture, "query");
    assert_eq!(fixture.text(), "Un moment, un lieu, une question. / Rien.");
    let last = fixture.review.to_undo().expect("just made");
    let segment = SegmentId(0);
    assert_eq!(last.decisions.first(), Some(&Decision::Rebase { segment }));
    assert_eq!(last.decisions.last(), Some(&Decision::Rebase { segment }));
    for text in [
        "Un moment, un lieu, une query. / Rien.",
        "Un moment, un spot, une query. / Rien.",
        "Un event, un spot, une query. / Rien.",
    ] {
        fixture.review.undo().expect("three steps");
        assert_eq!(fixture.text(), text);
    }
    for text in [
        "Un moment, un spot, une query. / Rien.",
        "Un moment, un lieu, une query. / Rien.",
        "Un moment, un lieu, une question. / Rien.",
    ] {
        fixture.review.redo().expect("three steps");
        assert_eq!(fixture.text(), text);
    }
    let (document, log) = (
        Arc::clone(fixture.review.document()),
        fixture.review.log().to_vec(),
    );
    let opened = Review::restore(document, log, 3).expect("as stored");
    assert_eq!(opened.state(), fixture.review.state());
}

#[test]
fn an_accept_of_an_older_version_can_be_taken_back_and_rejected_ones_stay() {
    let mut fixture = old();
    let id = fixture
        .review
        .state()
        .segments()
        .flat_map(SegmentState::decided)
        .find(|decided| decided.record.quote == "event")
        .map(|decided| decided.record.id)
        .expect("was accepted");
    let decision = fixture.review.reopen(id, None);
    fixture.make(OperationKind::Reopen, decision).expect("applies");
    assert_eq!(fixture.text(), "Un event, un lieu, une query. / Rien.");
    assert_eq!(
        fixture.review.state().status_of(&issue(&fixture, "event")),
        Status::Open
    );
    fixture.review.undo().expect("just made");
    assert_eq!(fixture.text(), "Un moment, un lieu, une query. / Rien.");
}

/// Accepts the long issue, which settles the short one.
fn settled() -> Fixture {
    let mut fixture = Fixture::new(
        document(&["une dialogue constructive ici"]),
        vec![
            rule("une dialogue constructive", &["un dialogue constructif"]),
            rule("constructive", &["constructif"]),
            rule("un dialogue", &[]),
        ],
    );
    let short = fixture
        .review
        .record(&issue(&fixture, "constructive"))
        .expect("found here");
    let long = issue(&fixture, "une dialogue constructive").id;
    accept(&mut fixture, "une dialogue constructive");
    let state = fixture.review.state().segment(SegmentId(0)).expect("a segment");
    let start = state.current().find("constructif").expect("the words") as u32;
    let now = copydesk_text::TextRange::new(start, start + 11);
    let new = fixture
        .review
        .record(&issue(&fixture, "un dialogue"))
        .expect("found here");
    let came_of_it = vec![
        Decision::Settle {
            issue: short,
            by: Some(long),
            now,
        },
        Decision::Uncover { issue: new },
    ];
    fixture.review.extend(came_of_it).expect("applies");
    fixture
}

#[test]
fn what_an_accept_settles_and_uncovers_is_one_step_with_it() {
    let mut fixture = settled();
    let told = |words: &str, status| (words.to_owned(), status);
    assert_eq!(
        statuses(&fixture),
        [
            told("un dialogue", Status::Open),
            told("une dialogue constructive", Status::Accepted),
            told("constructive", Status::Settled),
        ]
    );
    assert!(
        fixture
            .review
            .state()
            .is_uncovered(&issue(&fixture, "un dialogue"))
    );
    // Two errors of the machine translation, then the one that correcting them caused.
    let scores = score(fixture.review.state(), &fixture.issues());
    assert_eq!((scores.before.count(), scores.now.count()), (2, 1));
    assert_eq!(fixture.review.head(), 1);
    let log = fixture.review.log().to_vec();
    let opened = Review::restore(Arc::clone(fixture.review.document()), log, 1).expect("as stored");
    assert_eq!(opened.state(), fixture.review.state());

    let done = fixture.review.state().clone();
    fixture.review.undo().expect("one step");
    assert_eq!(fixture.text(), "une dialogue constructive ici");
    assert_eq!(
        fixture.review.state().status_of(&issue(&fixture, "constructive")),
        Status::Open
    );
    fixture.review.redo().expect("one step");
    assert_eq!(fixture.review.state(), &done);
    assert_eq!(fixture.review.redo(), Err(ReviewError::NothingToRedo));
}

#[test]
fn a_settled_issue_opens_with_the_suggestion_that_settled_it() {
    let mut fixture = settled();
    let short = fixture
        .review
        .state()
        .segments()
        .flat_map(SegmentState::decided)
        .find(|decided| decided.record.quote == "constructive")
        .map(|decided| decided.record.id)
        .expect("was settled");
    let decision = fixture.review.reopen(short, None);
    fixture.make(OperationKind::Reopen, decision).expect("applies");
    assert_eq!(fixture.text(), "une dialogue constructive ici");
    assert!(
        statuses(&fixture)
            .iter()
            .all(|(_, status)| *status == Status::Open)
    );
}

#[test]
fn what_came_of_an_operation_must_fit_and_follow_it() {
    let mut fixture = Fixture::new(document(&["Un event."]), vec![rule("event", &["moment"])]);
    let record = fixture
        .review
        .record(&issue(&fixture, "event"))
        .expect("found here");
    let uncover = || {
        vec![Decision::Uncover {
            issue: record.clone(),
        }]
    };
    assert_eq!(fixture.review.extend(uncover()), Err(ReviewError::NothingToUndo));
    accept(&mut fixture, "event");
    let before = fixture.review.clone();
    let stale = fixture.review.extend(uncover()).map_err(|error| error.code());
    assert_eq!(stale, Err("stale"));
    assert_eq!(
        (fixture.review.state(), fixture.review.log()),
        (before.state(), before.log())
    );
    fixture.review.undo().expect("just made");
    assert_eq!(fixture.review.extend(uncover()), Err(ReviewError::NothingToUndo));
}

#[test]
fn rules_that_contradict_each_other_come_to_an_end() {
    let mut fixture = Fixture::new(
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
        let issues = fixture.issues();
        let next = issues.iter().find_map(|issue| {
            let issue = offered(fixture.review.state(), issue).into_owned();
            (!issue.suggestions.is_empty()).then_some(issue)
        });
        let Some(issue) = next else { break };
        let decision = fixture.review.accept(&issue, 0);
        fixture.make(OperationKind::Accept, decision).expect("applies");
        taken += 1;
        assert!(taken < 20, "goes round in circles: {}", fixture.text());
    }
    assert_eq!(fixture.text(), "La tramway roule, un endroit.");
    // The issue that contradicts the first correction is still shown.
    assert_eq!(
        fixture.review.state().status_of(&issue(&fixture, "La tramway")),
        Status::Open
    );
}

#[test]
fn a_typing_error_may_be_corrected_to_the_words_before() {
    let mut fixture = Fixture::new(
        document(&["Une question."]),
        vec![rule("qeustion", &["question"])],
    );
    let decision = fixture.review.rewrite(SegmentId(0), 0, "Une qeustion.");
    fixture
        .make(OperationKind::Rewrite, Ok(decision))
        .expect("applies");
    let typed = issue(&fixture, "qeustion");
    assert_eq!(offered(fixture.review.state(), &typed).suggestions.len(), 1);
    accept(&mut fixture, "qeustion");
    assert_eq!(&*post_edit(&fixture.review)[0].1, "Une question.");
}
