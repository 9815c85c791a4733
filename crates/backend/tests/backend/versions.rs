//! Reverting single changes; comparing and restoring versions.

use crate::room::{ARTICLE, NOW, Room, accept, done, fixable, refused, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ChangeLevel, ChangeMaker, ChangeRow, ChangesRequest, ChangesView, IssueRequest, MergeRequest, PieceKind,
    RestoreRequest, RevertRequest, ReviewPatch, ReviewView, RewriteRequest, SaveRequest, SavedView,
    VersionName, VersionView,
};

async fn changes(backend: &Backend, article: u32, from: VersionName, to: VersionName) -> ChangesView {
    let request = ChangesRequest {
        article,
        from,
        to,
        level: ChangeLevel::Word,
    };
    done(backend, "changes", request).await
}

async fn all(backend: &Backend, article: u32) -> ChangesView {
    changes(backend, article, VersionName::Original, VersionName::Now).await
}

fn side(view: &ChangesView, without: PieceKind) -> Vec<String> {
    let words = |row: &ChangeRow| {
        let shown = row.pieces.iter().filter(|piece| piece.kind != without);
        shown.map(|piece| piece.text.as_str()).collect()
    };
    view.rows.iter().map(words).collect()
}

fn revert(article: u32, row: &ChangeRow, change: usize) -> RevertRequest {
    RevertRequest {
        article,
        segment: row.segment,
        change: change as u32,
        deleted: row.changes[change].deleted.clone(),
        inserted: row.changes[change].inserted.clone(),
    }
}

async fn save(backend: &Backend, article: u32) {
    let request = SaveRequest {
        article,
        path: None,
        overwrite: true,
        as_utf8: false,
    };
    let _: SavedView = done(backend, "save", request).await;
}

async fn opened(backend: &Backend, article: u32) -> ReviewView {
    done(backend, "open_article", article).await
}

async fn retype(backend: &Backend, review: &ReviewView, segment: usize, words: &str) -> ReviewPatch {
    let request = RewriteRequest {
        article: review.article.id,
        segment: segment as u32,
        version: review.segments[segment].version,
        text: words.to_owned(),
    };
    done(backend, "rewrite", request).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_says_who_made_it_and_is_taken_back_alone() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", ARTICLE)).await;
    let id = review.article.id;
    let issue = fixable(&review)[0].clone();
    accept(&backend, id, &issue.id).await;
    let review = opened(&backend, id).await;
    let typed = format!("{} Entrée libre.", review.segments[3].text);
    retype(&backend, &review, 3, &typed).await;

    let view = all(&backend, id).await;
    assert_eq!(view.changes, 2);
    let by_suggestion = &view.rows[issue.segment as usize];
    assert_eq!(by_suggestion.changes[0].maker, Some(ChangeMaker::Suggestion));
    assert_eq!(by_suggestion.changes[0].issue.as_deref(), Some(issue.id.as_str()));
    assert_eq!(
        by_suggestion.changes[0].rule.as_deref(),
        Some(issue.rule.as_str())
    );
    assert!(by_suggestion.changes[0].by.is_some() && by_suggestion.changes[0].at.is_some());
    let by_hand = &view.rows[3];
    assert_eq!(by_hand.changes[0].maker, Some(ChangeMaker::Hand));

    // The suggestion is reverted and its issue is open again; the typing stays.
    let patch: ReviewPatch = done(&backend, "revert_change", revert(id, by_suggestion, 0)).await;
    assert_eq!(patch.progress.decided, 0);
    let after = opened(&backend, id).await;
    assert_eq!(after.segments[3].text, typed);
    assert!(after.issues.iter().any(|known| known.id == issue.id));

    // Typing can be reverted too, and each undo restores one of the changes.
    let view = all(&backend, id).await;
    let _: ReviewPatch = done(&backend, "revert_change", revert(id, &view.rows[3], 0)).await;
    assert_eq!(all(&backend, id).await.changes, 0);
    let _: ReviewPatch = done(&backend, "undo", id).await;
    let _: ReviewPatch = done(&backend, "undo", id).await;
    assert_eq!(all(&backend, id).await.changes, 2);
}

/// A removed space or word is next to an identical one: a text comparison may report either of them as removed.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_among_letters_that_repeat_is_taken_back_whole() {
    let room = Room::new();
    let backend = room.backend().await;
    for (name, original, now) in [
        (
            "a.txt",
            "Le  maire a  parlé hier ; le public est venu.",
            "Le maire a parlé hier : le public est venu.",
        ),
        (
            "b.txt",
            "Le le maire a parlé.  Et la la ville.",
            "Le maire a parlé. Et la ville.",
        ),
        (
            "c.txt",
            "Une fin...  Une autre fin....",
            "Une fin.. Une autre fin...",
        ),
    ] {
        let review: ReviewView = done(&backend, "open_file", room.file(name, original)).await;
        let id = review.article.id;
        retype(&backend, &review, 0, now).await;
        let mut left = all(&backend, id).await.changes;
        assert!(left > 1, "{original}");
        while left > 0 {
            let view = all(&backend, id).await;
            let request = revert(id, &view.rows[0], 0);
            let _: ReviewPatch = done(&backend, "revert_change", &request).await;
            let after = all(&backend, id).await;
            assert_eq!(after.changes, left - 1, "{original}");
            let kept = after.rows[0].changes.iter();
            let expected = view.rows[0].changes.iter().skip(1);
            assert!(kept.eq(expected), "{original}");
            left -= 1;
        }
        assert_eq!(opened(&backend, id).await.segments[0].text, original);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_is_no_longer_as_it_was_seen_is_not_taken_back() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", ARTICLE)).await;
    let id = review.article.id;
    retype(&backend, &review, 0, "Le sommet de Montreval s’ouvre mardi").await;
    let seen = all(&backend, id).await;
    let request = revert(id, &seen.rows[0], 0);
    let review = opened(&backend, id).await;
    retype(&backend, &review, 0, "Le sommet de Montreval s’ouvre jeudi").await;
    assert_eq!(
        refused(&backend, "revert_change", &request).await,
        "no-such-change"
    );
    let nowhere = RevertRequest {
        segment: 99,
        ..request
    };
    assert_eq!(
        refused(&backend, "revert_change", nowhere).await,
        "no-such-change"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_and_bulk_are_told_apart() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", "Le le chat et et le chien dorment.").await;
    let id = review.article.id;
    let _: serde_json::Value = done(&backend, "accept_safe", id).await;
    let makers: Vec<_> = all(&backend, id).await.rows[0]
        .changes
        .iter()
        .map(|change| change.maker)
        .collect();
    assert!(!makers.is_empty());
    assert!(
        makers.iter().all(|maker| *maker == Some(ChangeMaker::Bulk)),
        "{makers:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_are_listed_compared_and_brought_back() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", ARTICLE)).await;
    let id = review.article.id;
    let original = text(&review);
    let ids: Vec<String> = fixable(&review).iter().map(|issue| issue.id.clone()).collect();

    accept(&backend, id, &ids[0]).await;
    save(&backend, id).await;
    let first = text(&opened(&backend, id).await);

    // An operation of the first save is undone and replaced by another one.
    let _: ReviewPatch = done(&backend, "undo", id).await;
    accept(&backend, id, &ids[1]).await;
    let review = opened(&backend, id).await;
    retype(&backend, &review, 0, "Le sommet s’ouvre mardi").await;
    save(&backend, id).await;
    let second = text(&opened(&backend, id).await);

    let versions: Vec<VersionView> = done(&backend, "versions", id).await;
    let names: Vec<_> = versions.iter().map(|row| (row.version, row.is_now)).collect();
    let saved = |n| VersionName::Saved { n };
    assert_eq!(
        names,
        [
            (VersionName::Original, false),
            (saved(1), false),
            (saved(2), true),
            (VersionName::Now, true)
        ]
    );
    assert_eq!(versions[1].steps, 1);

    let between = changes(&backend, id, saved(1), saved(2)).await;
    assert_eq!(side(&between, PieceKind::Inserted), first);
    assert_eq!(side(&between, PieceKind::Deleted), second);
    assert!(
        between
            .rows
            .iter()
            .flat_map(|row| &row.changes)
            .all(|made| made.maker.is_none())
    );

    for (version, expected) in [
        (saved(1), &first),
        (VersionName::Original, &original),
        (saved(2), &second),
    ] {
        let request = RestoreRequest {
            article: id,
            version,
            segment: None,
        };
        let before = text(&opened(&backend, id).await);
        let _: ReviewPatch = done(&backend, "restore_version", &request).await;
        assert_eq!(text(&opened(&backend, id).await), *expected);
        // One undo step, also after a restart.
        let backend = room.backend().await;
        let _: ReviewPatch = done(&backend, "undo", id).await;
        assert_eq!(text(&opened(&backend, id).await), before);
        let _: ReviewPatch = done(&backend, "redo", id).await;
        assert_eq!(text(&opened(&backend, id).await), *expected);
    }
    let backend = room.backend().await;
    let unknown = RestoreRequest {
        article: id,
        version: saved(9),
        segment: None,
    };
    assert_eq!(
        refused(&backend, "restore_version", unknown).await,
        "unknown-version"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_paragraph_is_restored_with_those_that_it_was_merged_with() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", ARTICLE)).await;
    let id = review.article.id;
    let original = text(&review);
    let restore = |segment| RestoreRequest {
        article: id,
        version: VersionName::Original,
        segment: Some(segment),
    };

    retype(&backend, &review, 2, "Saisi.").await;
    retype(&backend, &opened(&backend, id).await, 3, "Saisi aussi.").await;
    let _: ReviewPatch = done(&backend, "restore_version", restore(2)).await;
    let mut expected = original.clone();
    "Saisi aussi.".clone_into(&mut expected[3]);
    assert_eq!(text(&opened(&backend, id).await), expected);

    let review = opened(&backend, id).await;
    let merge = MergeRequest {
        article: id,
        into: 1,
        into_version: review.segments[1].version,
        segment: 2,
        version: review.segments[2].version,
    };
    let _: ReviewPatch = done(&backend, "merge_paragraphs", merge).await;
    let merged = text(&opened(&backend, id).await);
    assert_eq!(merged[2], "");
    let _: ReviewPatch = done(&backend, "restore_version", restore(2)).await;
    assert_eq!(text(&opened(&backend, id).await), expected);
    let _: ReviewPatch = done(&backend, "undo", id).await;
    assert_eq!(text(&opened(&backend, id).await), merged);
    let _: ReviewPatch = done(&backend, "restore_version", restore(1)).await;
    assert_eq!(text(&opened(&backend, id).await), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_back_without_typing_in_between_is_decided_again() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", ARTICLE)).await;
    let id = review.article.id;
    let issue = fixable(&review)[0].id.clone();
    accept(&backend, id, &issue).await;
    save(&backend, id).await;
    let request = IssueRequest {
        revision: NOW,
        article: id,
        issue: issue.clone(),
    };
    let _: ReviewPatch = done(&backend, "reopen", request).await;
    let request = RestoreRequest {
        article: id,
        version: VersionName::Saved { n: 1 },
        segment: None,
    };
    let _: ReviewPatch = done(&backend, "restore_version", &request).await;
    let view = all(&backend, id).await;
    let made: Vec<_> = view.rows.iter().flat_map(|row| &row.changes).collect();
    assert_eq!(made[0].issue.as_deref(), Some(issue.as_str()));
    assert_eq!(made[0].maker, Some(ChangeMaker::Suggestion));
    // Restoring it again changes nothing, and adds no step to undo.
    let patch: ReviewPatch = done(&backend, "restore_version", &request).await;
    assert!(patch.segments.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn characters_are_told_where_words_have_much_in_common() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", "Les chevaux courent dans le pré vert.").await;
    let id = review.article.id;
    retype(&backend, &review, 0, "Les cheveux courent dans le champ vert.").await;
    let request = ChangesRequest {
        article: id,
        from: VersionName::Original,
        to: VersionName::Now,
        level: ChangeLevel::Character,
    };
    let view: ChangesView = done(&backend, "changes", request).await;
    let marked: Vec<_> = view.rows[0]
        .pieces
        .iter()
        .filter(|piece| piece.kind != PieceKind::Equal)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(marked, ["a", "e", "pré", "champ"]);
    assert_eq!(view.changes, 2);
}
