//! Properties that hold after any sequence of actions.

use crate::fixture::{Fixture, Rule, document};
use copydesk_model::{Issue, Severity};
use copydesk_review::{
    Decision, Extent, Operation, OperationKind, PieceKind, Review, ReviewError, Scope, Status, diff_rows,
    edits, listing, plan_first, post_edit, score,
};
use copydesk_text::{Edit, EditSet, TextRange};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// An action of the editor; the numbers select among what is available.
#[derive(Clone, Debug)]
enum Act {
    Accept(usize, usize),
    Edit(usize, &'static str),
    Reject(usize, bool),
    Confirm(usize),
    Type(usize, usize, usize, &'static str),
    Reopen(usize),
    Safe,
    Undo,
    Redo,
    Both(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    let any = || 0_usize..1_000;
    let words = || prop::sample::select(vec!["", "x", "été ", "spot", "😀", "un event", "e\u{301}"]);
    prop_oneof![
        6 => (any(), 0_usize..3).prop_map(|(issue, choice)| Act::Accept(issue, choice)),
        2 => (any(), words()).prop_map(|(issue, words)| Act::Edit(issue, words)),
        2 => (any(), prop::bool::ANY).prop_map(|(issue, everywhere)| Act::Reject(issue, everywhere)),
        1 => any().prop_map(Act::Confirm),
        4 => (any(), any(), any(), words()).prop_map(|(segment, a, b, words)| Act::Type(segment, a, b, words)),
        3 => any().prop_map(Act::Reopen),
        1 => Just(Act::Safe),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => (any(), any()).prop_map(|(a, b)| Act::Both(a, b)),
    ]
}

fn fixture() -> impl Strategy<Value = Fixture> {
    let words = prop::sample::select(vec![
        "spot", "Spot", "un event", "event", "and", " ", "  ", ", ", "été", "e\u{301}", "😀", "\r\n", "l’",
    ]);
    let text = prop::collection::vec(words, 0..12).prop_map(|words| words.concat());
    prop::collection::vec(text, 1..4).prop_map(|texts| {
        let rule = |words: &str, suggestions: &[&str], safe| Rule {
            words: words.to_owned(),
            suggestions: suggestions.iter().map(|&label| label.to_owned()).collect(),
            safe,
        };
        let rules = vec![
            rule("spot", &["lieu", ""], false),
            rule("Spot", &["Lieu"], true),
            rule("un event", &["une occasion"], false),
            rule("event", &["moment", "event"], false),
            rule("  ", &[" "], true),
            rule("e\u{301}", &["é"], true),
            rule("tand", &[], false),
        ];
        Fixture::new(document(&texts), rules)
    })
}

fn pick<T>(items: &[T], index: usize) -> Option<&T> {
    items.get(index % items.len().max(1))
}

/// Performs `act` as far as it makes sense. Returns whether anything was done.
fn perform(fixture: &mut Fixture, act: &Act) -> Result<bool, ReviewError> {
    let issues = fixture.issues();
    let review = &fixture.review;
    let (kind, decisions): (OperationKind, Vec<Decision>) = match act {
        Act::Undo => {
            return review
                .to_undo()
                .is_some()
                .then(|| fixture.review.undo())
                .transpose()
                .map(|done| done.is_some());
        }
        Act::Redo => {
            return review
                .to_redo()
                .is_some()
                .then(|| fixture.review.redo())
                .transpose()
                .map(|done| done.is_some());
        }
        Act::Accept(issue, choice) => {
            let Some(issue) = pick(&issues, *issue).filter(|issue| !issue.suggestions.is_empty()) else {
                return Ok(false);
            };
            (
                OperationKind::Accept,
                vec![review.accept(issue, choice % issue.suggestions.len())?],
            )
        }
        Act::Both(a, b) => {
            let both: Vec<&Issue> = [a, b]
                .into_iter()
                .filter_map(|index| pick(&issues, *index))
                .collect();
            if both.is_empty() {
                return Ok(false);
            }
            let decisions = both
                .into_iter()
                .map(|issue| review.accept(issue, 0))
                .collect::<Result<_, _>>()?;
            (OperationKind::AcceptAlike, decisions)
        }
        Act::Edit(issue, words) => {
            let Some(issue) = pick(&issues, *issue) else {
                return Ok(false);
            };
            (
                OperationKind::AcceptEdited,
                vec![review.accept_edited(issue, None, words)?],
            )
        }
        Act::Reject(issue, everywhere) => {
            let Some(issue) = pick(&issues, *issue) else {
                return Ok(false);
            };
            let scope = if *everywhere {
                Scope::Everywhere
            } else {
                Scope::ThisOne
            };
            (
                OperationKind::Reject,
                vec![review.reject(issue, Some("non".to_owned()), scope)?],
            )
        }
        Act::Confirm(issue) => {
            let Some(issue) = pick(&issues, *issue) else {
                return Ok(false);
            };
            (
                OperationKind::Confirm,
                vec![review.confirm(issue, Severity::Critical)?],
            )
        }
        Act::Type(segment, a, b, words) => {
            let segments: Vec<_> = review.state().segments().collect();
            let Some(segment) = pick(&segments, *segment) else {
                return Ok(false);
            };
            let text = segment.current();
            let boundaries: Vec<u32> = (0..=text.len())
                .filter(|&at| text.is_char_boundary(at))
                .map(|at| at as u32)
                .collect();
            let (a, b) = (boundaries[a % boundaries.len()], boundaries[b % boundaries.len()]);
            let range = TextRange::new(a.min(b), a.max(b).min(a.min(b) + 9));
            let typed = EditSet::single(Edit::replace(range, *words)).apply(text);
            // A range cut to nine bytes may end inside a character, which typing cannot produce.
            let Ok(typed) = typed else { return Ok(false) };
            (
                OperationKind::Rewrite,
                vec![review.rewrite(segment.id(), segment.version(), typed)],
            )
        }
        Act::Reopen(issue) => {
            let state = review.state();
            let listed: Vec<_> = state
                .segments()
                .flat_map(|segment| listing(state, segment.id(), &issues))
                .collect();
            let decided: Vec<_> = listed
                .iter()
                .filter(|listed| listed.status != Status::Open)
                .collect();
            let Some(listed) = pick(&decided, *issue) else {
                return Ok(false);
            };
            (
                OperationKind::Reopen,
                vec![review.reopen(listed.id, listed.found)?],
            )
        }
        Act::Safe => {
            let plan = plan_first(review, &issues, Extent::Safe)?;
            if plan.decisions.is_empty() {
                return Ok(false);
            }
            (OperationKind::AcceptSafe, plan.decisions)
        }
    };
    let operation = fixture.operation(kind, decisions);
    fixture.review.apply(operation).map(|_| true)
}

/// Whether an editor can meet this error; any other code is a bug.
fn is_fair(error: &ReviewError) -> bool {
    matches!(
        error,
        ReviewError::Conflict { .. }
            | ReviewError::NothingChanges { .. }
            | ReviewError::NoSuchSuggestion { .. }
            | ReviewError::RewrittenSince { .. }
    )
}

fn assert_sound(fixture: &Fixture) {
    let review = &fixture.review;
    let edits = edits(review);
    for ((id, text), segment) in post_edit(review).iter().zip(&review.document().segments) {
        let state = review.state().segment(*id).expect("every segment has a state");
        assert_eq!(
            state.base(),
            state.current(),
            "the engine checks the text as it reads now"
        );
        match edits.get(id) {
            Some(set) => assert_eq!(set.apply(&segment.mt).as_deref(), Ok(&**text)),
            None => assert_eq!(**text, *segment.mt),
        }
        // Changes are disjoint, in order, consistent with both texts, and cover every difference.
        let (mut old, mut new) = (0, 0);
        for change in state.changes() {
            assert!(change.mt.start() >= old && change.now.start() >= new);
            assert_eq!(
                segment.mt[old as usize..change.mt.start() as usize],
                text[new as usize..change.now.start() as usize]
            );
            assert_eq!(
                (&segment.mt[change.mt], &text[change.now]),
                (&*change.deleted, &*change.inserted)
            );
            assert_ne!(change.deleted, change.inserted);
            (old, new) = (change.mt.end(), change.now.end());
        }
        assert_eq!(segment.mt[old as usize..], text[new as usize..]);
        for decided in state.decided() {
            let place = state.place_of(decided);
            assert!(place.is_none_or(|place| place.of_text(text).is_some()));
            if decided.status() == Status::Rejected {
                assert!(place.is_some(), "a rejected issue in the text has a place");
            }
        }
    }
    for (row, segment) in diff_rows(review.state()).zip(&review.document().segments) {
        let text = review.state().segment(segment.id).expect("its state").current();
        let side = |skip: PieceKind, of: &dyn Fn(&copydesk_review::Piece) -> String| -> String {
            row.pieces
                .iter()
                .filter(|piece| piece.kind != skip)
                .map(of)
                .collect()
        };
        assert_eq!(
            side(PieceKind::Inserted, &|piece| segment.mt[piece.old].to_owned()),
            *segment.mt
        );
        assert_eq!(
            side(PieceKind::Deleted, &|piece| text[piece.new].to_owned()),
            **text
        );
        for piece in row.pieces.iter().filter(|piece| piece.kind == PieceKind::Equal) {
            assert_eq!(segment.mt[piece.old], text[piece.new]);
        }
    }
    let issues = fixture.issues();
    for segment in review.state().segments() {
        let listed = listing(review.state(), segment.id(), &issues);
        let names: BTreeSet<_> = listed.iter().map(|listed| listed.id).collect();
        assert_eq!(names.len(), listed.len(), "an id occurs twice in a list");
        assert!(
            listed
                .windows(2)
                .all(|pair| pair[1].place.is_none() || pair[0].place <= pair[1].place)
        );
    }
    let scores = score(review.state(), &issues);
    assert!(
        (0.0..=100.0).contains(&scores.now.quality()) && (0.0..=100.0).contains(&scores.before.quality())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_review_stays_sound(mut fixture in fixture(), acts in prop::collection::vec(act(), 1..25)) {
        let start = fixture.review.clone();
        let mut forgetful = fixture.clone();
        forgetful.review = forgetful.review.keeping_for_undo(0);
        for act in &acts {
            let before = fixture.review.clone();
            let issues = fixture.issues();
            match perform(&mut fixture, act) {
                Ok(_) => {}
                Err(error) => {
                    prop_assert!(is_fair(&error), "{act:?}: {error}");
                    prop_assert_eq!(fixture.review.state(), before.state());
                    prop_assert_eq!((fixture.review.head(), fixture.review.log()), (before.head(), before.log()));
                }
            }
            assert_sound(&fixture);
            // Issues of segments that did not change keep their ranges.
            for issue in issues.iter().filter(|issue| {
                fixture.review.state().segment(issue.segment) == before.state().segment(issue.segment)
            }) {
                prop_assert_eq!(fixture.review.state().quote(issue), before.state().quote(issue));
            }
            // Undo by replaying the log gives the same result as undo by kept states.
            let _ = perform(&mut forgetful, act);
            prop_assert_eq!(fixture.review.state(), forgetful.review.state());
        }

        // The state depends only on what is stored.
        let stored = serde_json::to_string(fixture.review.log()).expect("plain data");
        let log: Vec<Operation> = serde_json::from_str(&stored).expect("written above");
        let restored = Review::restore(Arc::clone(fixture.review.document()), log, fixture.review.head());
        let restored = restored.expect("what was applied once applies again");
        prop_assert_eq!(restored.state(), fixture.review.state());

        // Every operation can be undone and redone, one by one.
        let (end, head) = (fixture.review.state().clone(), fixture.review.head());
        while fixture.review.to_undo().is_some() {
            fixture.review.undo().expect("there is something to undo");
        }
        prop_assert_eq!(fixture.review.state(), start.state());
        for (_, text) in post_edit(&fixture.review).iter().zip(&start.document().segments).map(|((_, now), was)| (was, (now, &was.mt))) {
            prop_assert_eq!(text.0, text.1);
        }
        while fixture.review.head() < head {
            fixture.review.redo().expect("what was undone can be redone");
        }
        prop_assert_eq!(fixture.review.state(), &end);
    }

    #[test]
    fn what_changed_is_told(mut fixture in fixture(), acts in prop::collection::vec(act(), 1..15)) {
        for act in &acts {
            let before = fixture.review.clone();
            let issues = fixture.issues();
            let applied = match act {
                Act::Undo => fixture.review.undo(),
                Act::Redo => fixture.review.redo(),
                _ => {
                    let mut other = fixture.clone();
                    if !matches!(perform(&mut other, act), Ok(true)) {
                        continue;
                    }
                    let operation = other.review.to_undo().expect("just made").clone();
                    fixture.review.apply(operation)
                }
            };
            let Ok(applied) = applied else { continue };
            let (old, new) = (before.state(), fixture.review.state());
            for segment in old.segments() {
                let now = new.segment(segment.id()).expect("segments stay");
                let told = applied.segments.contains(&segment.id());
                prop_assert!(told || now == segment);
                prop_assert_eq!(applied.rebased.contains(&segment.id()), now.version() != segment.version());
                for issue in issues.iter().filter(|issue| issue.segment == segment.id()) {
                    prop_assert!(told || applied.everywhere || old.status_of(issue) == new.status_of(issue));
                }
            }
        }
    }

    #[test]
    fn a_plan_of_safe_suggestions_always_applies(mut fixture in fixture(), acts in prop::collection::vec(act(), 0..8)) {
        for act in &acts {
            let _ = perform(&mut fixture, act);
        }
        let issues = fixture.issues();
        let plan = plan_first(&fixture.review, &issues, Extent::Safe).expect("issues of the present text");
        let open_and_safe = issues.iter().filter(|issue| {
            fixture.review.state().status_of(issue) == Status::Open
                && issue.suggestions.first().is_some_and(|first| first.applicability == copydesk_model::Applicability::Safe)
        });
        prop_assert_eq!(plan.decisions.len() + plan.left.len(), open_and_safe.count());
        if !plan.decisions.is_empty() {
            let operation = fixture.operation(OperationKind::AcceptSafe, plan.decisions);
            prop_assert!(fixture.review.apply(operation).is_ok());
        }
    }
}
