use crate::room::{ARTICLE, NOW, Room, accept, call, done, fixable, patched, refused, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    AcceptEditedRequest, AcceptRequest, BulkView, ChangeLevel, ChangesRequest, ChangesView, IssueRequest,
    IssueStatus, RejectRequest, ReviewPatch, ReviewView, RewriteRequest, VersionName,
};

async fn opened(room: &Room) -> (Backend, ReviewView) {
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    assert!(
        fixable(&review).len() >= 2,
        "the article has issues to work on: {:#?}",
        review.issues
    );
    (backend, review)
}

/// The window's own copy after each patch must be equal to a fresh view.
async fn same_as_fresh(backend: &Backend, held: &ReviewView) {
    let fresh: ReviewView = done(backend, "open_article", held.article.id).await;
    assert_eq!(held.segments, fresh.segments);
    assert_eq!(held.issues, fresh.issues);
    assert_eq!(held.progress, fresh.progress);
}

#[tokio::test(flavor = "multi_thread")]
async fn offsets_are_those_of_the_window() {
    let room = Room::new();
    let (_, review) = opened(&room).await;
    for issue in &review.issues {
        let units: Vec<u16> = review.segments[issue.segment as usize]
            .text
            .encode_utf16()
            .collect();
        let quote =
            String::from_utf16(&units[issue.from as usize..issue.to as usize]).expect("whole characters");
        assert_eq!(quote, issue.quote);
        for suggestion in &issue.suggestions {
            let mut after = units.clone();
            let (mut from, mut to) = (issue.from, issue.to);
            for edit in suggestion.edits.iter().rev() {
                after.splice(edit.from as usize..edit.to as usize, edit.insert.encode_utf16());
                (from, to) = (from.min(edit.from), to.max(edit.to));
            }
            let rest = units.len() - to as usize;
            let shown = &after[from as usize..after.len() - rest];
            assert_eq!(
                String::from_utf16(shown).expect("whole characters"),
                suggestion.preview
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accept_undo_redo_reject_and_reopen() {
    let room = Room::new();
    let (backend, before) = opened(&room).await;
    let (article, issue) = (before.article.id, fixable(&before)[0].clone());

    let patch = accept(&backend, article, &issue.id).await;
    assert_eq!(patch.focus.as_deref(), Some(issue.id.as_str()));
    let accepted = patched(before.clone(), &patch);
    same_as_fresh(&backend, &accepted).await;
    let taken = accepted
        .issues
        .iter()
        .find(|known| known.id == issue.id)
        .expect("still listed");
    assert_eq!(taken.status, IssueStatus::Accepted);
    assert_eq!(
        taken.replacement.as_deref(),
        Some(issue.suggestions[0].preview.as_str())
    );
    assert_eq!(accepted.progress.decided, 1);
    assert!(accepted.progress.can_undo && !accepted.progress.can_redo);
    let segment = &accepted.segments[issue.segment as usize];
    assert!(
        segment
            .changes
            .iter()
            .all(|change| change.issue.as_deref() == Some(issue.id.as_str()))
    );

    let patch: ReviewPatch = done(&backend, "undo", article).await;
    assert_eq!(
        patch.focus.as_deref(),
        Some(issue.id.as_str()),
        "the patch of an undo focuses the issue"
    );
    let undone = patched(accepted.clone(), &patch);
    same_as_fresh(&backend, &undone).await;
    assert_eq!(text(&undone), text(&before));
    assert_eq!(refused(&backend, "undo", article).await, "nothing-to-undo");

    let patch: ReviewPatch = done(&backend, "redo", article).await;
    let redone = patched(undone, &patch);
    assert_eq!(text(&redone), text(&accepted));
    assert_eq!(refused(&backend, "redo", article).await, "nothing-to-redo");

    let patch: ReviewPatch = done(
        &backend,
        "reopen",
        IssueRequest {
            revision: NOW,
            article,
            issue: issue.id.clone(),
        },
    )
    .await;
    let open_again = patched(redone, &patch);
    same_as_fresh(&backend, &open_again).await;
    assert_eq!(text(&open_again), text(&before));

    let one = IssueRequest {
        revision: NOW,
        article,
        issue: issue.id.clone(),
    };
    let confirmed = patched(open_again, &done(&backend, "confirm", &one).await);
    let stale = IssueRequest {
        revision: before.revision,
        ..one.clone()
    };
    assert_eq!(refused(&backend, "reopen", &stale).await, "stale-issue");
    same_as_fresh(&backend, &confirmed).await;
    let known = confirmed
        .issues
        .iter()
        .find(|known| known.id == issue.id)
        .expect("still listed");
    assert_eq!(known.status, IssueStatus::Confirmed);
    assert_eq!((confirmed.progress.decided, text(&confirmed)), (1, text(&before)));
    let open_again = patched(confirmed, &done(&backend, "reopen", &one).await);

    let reject = RejectRequest {
        revision: NOW,
        article,
        issue: issue.id.clone(),
        reason: Some("un nom".into()),
        everywhere: false,
    };
    let rejected = patched(open_again, &done(&backend, "reject", reject).await);
    same_as_fresh(&backend, &rejected).await;
    let left = rejected
        .issues
        .iter()
        .find(|known| known.id == issue.id)
        .expect("still listed");
    assert_eq!(
        (left.status, left.reason.as_deref()),
        (IssueStatus::Rejected, Some("un nom"))
    );
    assert_eq!(text(&rejected), text(&before));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_editors_own_words_stand() {
    let room = Room::new();
    let (backend, before) = opened(&room).await;
    let (article, issue) = (before.article.id, fixable(&before)[0].clone());
    let request = AcceptEditedRequest {
        revision: NOW,
        article,
        issue: issue.id.clone(),
        text: "mes mots à moi 😀".into(),
        suggestion: Some(0),
    };
    let after = patched(before, &done(&backend, "accept_edited", request).await);
    same_as_fresh(&backend, &after).await;
    let taken = after
        .issues
        .iter()
        .find(|known| known.id == issue.id)
        .expect("still listed");
    assert_eq!(taken.status, IssueStatus::AcceptedEdited);
    assert_eq!(taken.replacement.as_deref(), Some("mes mots à moi 😀"));
    assert!(
        after.segments[issue.segment as usize]
            .text
            .contains("mes mots à moi 😀")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn typing_rechecks_the_paragraph_and_can_be_undone() {
    let room = Room::new();
    let (backend, before) = opened(&room).await;
    let article = before.article.id;
    let issue = fixable(&before)[0].clone();
    let accepted = patched(before.clone(), &accept(&backend, article, &issue.id).await);
    let segment = accepted.segments[issue.segment as usize].clone();
    let typed = format!("{} Fin.", segment.text);
    let request = RewriteRequest {
        article,
        segment: segment.id,
        version: segment.version,
        text: typed.clone(),
    };
    let after = patched(
        accepted.clone(),
        &done(&backend, "rewrite", request.clone()).await,
    );
    same_as_fresh(&backend, &after).await;
    assert_eq!(after.segments[segment.id as usize].text, typed);
    assert_ne!(after.segments[segment.id as usize].version, segment.version);
    assert_eq!(refused(&backend, "rewrite", request).await, "stale");
    let undone = patched(after, &done(&backend, "undo", article).await);
    assert_eq!(text(&undone), text(&accepted));
    same_as_fresh(&backend, &undone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_bulk_is_one_undo() {
    let room = Room::new();
    let (backend, before) = opened(&room).await;
    let article = before.article.id;
    let safe = before
        .issues
        .iter()
        .filter(|issue| issue.suggestions.first().is_some_and(|best| best.safe))
        .count();
    let bulk: BulkView = done(&backend, "accept_safe", article).await;
    assert!(bulk.done > 0 && bulk.left.is_empty(), "{:?}", bulk.left);
    let after = patched(before.clone(), &bulk.patch);
    same_as_fresh(&backend, &after).await;
    let open_and_safe = |review: &ReviewView| {
        let issues = review.issues.iter();
        let open = issues.filter(|issue| issue.status == IssueStatus::Open);
        open.filter(|issue| issue.suggestions.first().is_some_and(|best| best.safe))
            .count()
    };
    assert_eq!(open_and_safe(&after), 0, "all safe suggestions were accepted");
    let undone = patched(after, &done(&backend, "undo", article).await);
    assert_eq!(text(&undone), text(&before));
    assert_eq!((undone.progress.decided, open_and_safe(&undone)), (0, safe));
}

#[tokio::test(flavor = "multi_thread")]
async fn both_sides_of_the_changes_are_whole() {
    let room = Room::new();
    let (backend, before) = opened(&room).await;
    let article = before.article.id;
    let mut after = before.clone();
    for issue in fixable(&before) {
        let request = AcceptRequest {
            revision: NOW,
            article,
            issue: issue.id.clone(),
            suggestion: 0,
        };
        if let Ok(patch) = call::<ReviewPatch>(&backend, "accept", request).await {
            after = patched(after, &patch);
        }
    }
    let changes: ChangesView = done(
        &backend,
        "changes",
        ChangesRequest {
            article,
            from: VersionName::Original,
            to: VersionName::Now,
            level: ChangeLevel::Word,
        },
    )
    .await;
    assert!(changes.changes > 0);
    for (row, (old, new)) in changes
        .rows
        .iter()
        .zip(before.segments.iter().zip(&after.segments))
    {
        use copydesk_backend::wire::PieceKind::{Deleted, Inserted};
        let side = |other| {
            row.pieces
                .iter()
                .filter(move |piece| piece.kind != other)
                .map(|piece| piece.text.as_str())
        };
        assert_eq!(side(Inserted).collect::<String>(), old.text);
        assert_eq!(side(Deleted).collect::<String>(), new.text);
        assert_eq!(row.changed, old.text != new.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_exist_is_refused() {
    let room = Room::new();
    let (backend, review) = opened(&room).await;
    let article = review.article.id;
    let issue = review.issues[0].id.clone();
    let accept = |article, issue: &str, suggestion| AcceptRequest {
        revision: NOW,
        article,
        issue: issue.to_owned(),
        suggestion,
    };
    assert_eq!(
        refused(&backend, "accept", accept(article, "00000000000000aa", 0)).await,
        "unknown-issue"
    );
    assert_eq!(
        refused(&backend, "accept", accept(article, "no number", 0)).await,
        "bad-request"
    );
    assert_eq!(
        refused(&backend, "accept", accept(article, &issue, 99)).await,
        "no-such-suggestion"
    );
    assert_eq!(
        refused(&backend, "accept", accept(4711, &issue, 0)).await,
        "unknown-article"
    );
    assert_eq!(refused(&backend, "accept", "nonsense").await, "bad-request");
    assert_eq!(refused(&backend, "no_such_command", ()).await, "unknown-command");
    assert_eq!(
        refused(&backend, "rule", "style.no-such-rule").await,
        "unknown-rule"
    );
    let rewrite = RewriteRequest {
        article,
        segment: 99,
        version: 0,
        text: String::new(),
    };
    assert_eq!(refused(&backend, "rewrite", rewrite).await, "unknown-segment");
}
