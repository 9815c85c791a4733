//! Deciding many issues at once, and issues that the editor finds.
use crate::room::{ARTICLE, NOW, Room, accept, done, fixable, patched, refused, text};
use copydesk_backend::wire::{
    AddIssueRequest, BulkView, Category, ChosenIssue, DecideManyRequest, IssueRequest, IssueStatus,
    ManyVerdict, ReviewPatch, ReviewView, Severity,
};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_listed_is_decided_in_one_step() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let article = review.article.id;
    let issues = fixable(&review);
    assert!(issues.len() >= 3);
    let chosen = |issues: &[&copydesk_backend::wire::IssueView]| {
        issues
            .iter()
            .map(|issue| ChosenIssue {
                issue: issue.id.clone(),
                suggestion: 0,
            })
            .collect()
    };
    let request = |verdict, issues: &[&copydesk_backend::wire::IssueView]| DecideManyRequest {
        revision: NOW,
        article,
        verdict,
        chosen: chosen(issues),
    };
    for (verdict, status) in [
        (ManyVerdict::Reject, IssueStatus::Rejected),
        (ManyVerdict::Confirm, IssueStatus::Confirmed),
        (ManyVerdict::Accept, IssueStatus::Accepted),
    ] {
        let bulk: BulkView = done(&backend, "decide_many", request(verdict, &issues[..2])).await;
        assert_eq!((bulk.done, bulk.left.len()), (2, 0), "{verdict:?}");
        let now: ReviewView = done(&backend, "open_article", article).await;
        let decided = |id: &str| {
            now.issues
                .iter()
                .find(|issue| issue.id == id)
                .map(|issue| issue.status)
        };
        assert_eq!(decided(&issues[0].id), Some(status));
        assert_eq!(decided(&issues[1].id), Some(status));
        assert_eq!(now.progress.decided, 2);
        let _: ReviewPatch = done(&backend, "undo", article).await;
        let back: ReviewView = done(&backend, "open_article", article).await;
        assert_eq!((back.progress.decided, text(&back)), (0, text(&review)));
    }
    // Issues decided in the meantime are skipped.
    accept(&backend, article, &issues[0].id).await;
    let bulk: BulkView = done(
        &backend,
        "decide_many",
        request(ManyVerdict::Reject, &issues[..2]),
    )
    .await;
    assert_eq!(bulk.done, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_editor_finds_issues_too() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let article = review.article.id;
    let segment = &review.segments[2];
    let from = segment.text.find("deux mille").expect("the words") as u32;
    let own = AddIssueRequest {
        article,
        segment: segment.id,
        version: segment.version,
        from,
        to: from + 10,
        category: Category::Mistranslation,
        severity: Severity::Major,
        comment: "The source says 20,000.".to_owned(),
        replacement: Some("vingt mille".to_owned()),
    };
    let patch: ReviewPatch = done(&backend, "add_issue", &own).await;
    let now = patched(review.clone(), &patch);
    assert!(now.segments[2].text.contains("attend vingt mille personnes"));
    let fresh: ReviewView = done(&room.backend().await, "open_article", article).await;
    assert_eq!(fresh.issues, now.issues, "the issue is there after a restart");
    let added = now
        .issues
        .iter()
        .find(|issue| issue.rule == "editor.own")
        .expect("is listed");
    assert_eq!(
        (added.message.as_str(), added.status, added.severity),
        (
            "The source says 20,000.",
            IssueStatus::AcceptedEdited,
            Severity::Major
        )
    );
    assert_eq!(
        (added.quote.as_str(), added.replacement.as_deref()),
        ("deux mille", Some("vingt mille"))
    );

    // A comment on the current text, including accepted words.
    let segment = &now.segments[2];
    let from = segment.text.find("mille personnes").expect("the words") as u32;
    let comment = AddIssueRequest {
        version: segment.version,
        from,
        to: from + 15,
        severity: Severity::Neutral,
        comment: String::new(),
        replacement: None,
        ..own.clone()
    };
    let patch: ReviewPatch = done(&backend, "add_issue", &comment).await;
    let with_comment = patched(now.clone(), &patch);
    let comment_view = with_comment
        .issues
        .iter()
        .find(|issue| issue.status == IssueStatus::Confirmed)
        .expect("is listed");
    assert_eq!(comment_view.message, "Marked by the editor.");
    assert_eq!(with_comment.segments[2].text, segment.text);

    // After a reopen, the added issue is gone, and so is its replacement.
    let request = IssueRequest {
        revision: NOW,
        article,
        issue: comment_view.id.clone(),
    };
    let _: ReviewPatch = done(&backend, "reopen", &request).await;
    let request = IssueRequest {
        revision: NOW,
        article,
        issue: added.id.clone(),
    };
    let _: ReviewPatch = done(&backend, "reopen", &request).await;
    let back: ReviewView = done(&backend, "open_article", article).await;
    assert_eq!(
        (text(&back), back.issues.len()),
        (text(&review), review.issues.len())
    );

    let own = AddIssueRequest {
        version: back.segments[2].version,
        ..own
    };
    let stale = AddIssueRequest {
        version: own.version + 7,
        ..own.clone()
    };
    assert_eq!(refused(&backend, "add_issue", &stale).await, "stale");
    for wrong in [
        AddIssueRequest {
            to: own.from,
            ..own.clone()
        },
        AddIssueRequest {
            to: 9_999,
            ..own.clone()
        },
    ] {
        assert_eq!(refused(&backend, "add_issue", &wrong).await, "bad-request");
    }
    let mut unknown = serde_json::to_value(&own).expect("serialises");
    unknown["severity"] = "awful".into();
    assert_eq!(refused(&backend, "add_issue", &unknown).await, "bad-request");
}

/// A paragraph with two issues whose suggestions agree, and one that depends on both.
const DEPENDENT: &str = "Le ministre a ouvert une dialogue constructive avec les partenaires.";

#[tokio::test(flavor = "multi_thread")]
async fn an_accept_takes_care_of_the_issues_that_it_covers() {
    for backwards in [false, true] {
        let room = Room::new();
        let backend = room.backend().await;
        let mut review: ReviewView = done(&backend, "open_text", DEPENDENT).await;
        let article = review.article.id;
        assert!(!fixable(&review).is_empty(), "{:#?}", review.issues);
        for _ in 0..10 {
            let open: Vec<_> = fixable(&review)
                .into_iter()
                .filter(|issue| issue.status == IssueStatus::Open)
                .collect();
            let next = if backwards { open.last() } else { open.first() };
            let Some(issue) = next.map(|issue| issue.id.clone()) else {
                break;
            };
            let patch = accept(&backend, article, &issue).await;
            review = patched(review, &patch);
        }
        assert_eq!(
            review.segments[0].text,
            "Le ministre a ouvert un dialogue constructif avec les partenaires."
        );
        assert!(
            review
                .issues
                .iter()
                .all(|issue| issue.status != IssueStatus::Open)
        );
        assert_eq!(review.progress.decided, review.progress.total);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_names_what_the_window_showed() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let article = review.article.id;
    let issue = fixable(&review)[0].clone();
    let segment = &review.segments[issue.segment as usize];
    let rewrite = copydesk_backend::wire::RewriteRequest {
        article,
        segment: segment.id,
        version: segment.version,
        text: format!("{} Fin.", segment.text),
    };
    let now = patched(review.clone(), &done(&backend, "rewrite", rewrite).await);
    let id = fixable(&now)
        .iter()
        .find(|known| known.segment == issue.segment)
        .map(|known| known.id.clone())
        .expect("the paragraph still has issues");
    let request = |revision| copydesk_backend::wire::AcceptRequest {
        article,
        issue: id.clone(),
        suggestion: 0,
        revision,
    };
    for revision in [review.revision, now.revision + 1, review.revision.wrapping_sub(1)] {
        assert_eq!(
            refused(&backend, "accept", request(revision)).await,
            "stale-issue"
        );
    }
    let _: ReviewPatch = done(&backend, "accept", request(now.revision)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_format_cannot_write_is_refused_before_it_is_taken() {
    let room = Room::new();
    let backend = room.backend().await;
    let article = room.file(
        "article.md",
        "La ville a ![vue](vue.png) remis la query en cause.",
    );
    let review: ReviewView = done(&backend, "open_file", article).await;
    let segment = &review.segments[0];
    // The edit would delete the picture with the words around it.
    let picture = "a \u{fffc} remis";
    assert!(segment.text.contains(picture), "{segment:?}");
    let rewrite = copydesk_backend::wire::RewriteRequest {
        article: review.article.id,
        segment: segment.id,
        version: segment.version,
        text: segment.text.replace(picture, "met"),
    };
    assert_eq!(refused(&backend, "rewrite", rewrite).await, "cuts-mark");
    let same: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!((text(&same), same.progress.can_undo), (text(&review), false));
}
