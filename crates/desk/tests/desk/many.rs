//! Deciding many issues at once, and issues that the editor finds.
use crate::room::{ARTICLE, Room, accept, done, mendable, patched, refused, text};
use copydesk_desk::wire::{
    AddIssueRequest, BulkView, ChosenIssue, DecideManyRequest, IssueRequest, IssueStatus, ManyVerdict,
    ReviewPatch, ReviewView,
};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_listed_is_decided_in_one_step() {
    let room = Room::new();
    let desk = room.desk().await;
    let review: ReviewView = done(&desk, "open_text", ARTICLE).await;
    let article = review.article.id;
    let issues = mendable(&review);
    assert!(issues.len() >= 3);
    let chosen = |issues: &[&copydesk_desk::wire::IssueView]| {
        issues
            .iter()
            .map(|issue| ChosenIssue {
                issue: issue.id.clone(),
                suggestion: 0,
            })
            .collect()
    };
    let request = |verdict, issues: &[&copydesk_desk::wire::IssueView]| DecideManyRequest {
        article,
        verdict,
        chosen: chosen(issues),
    };
    for (verdict, status) in [
        (ManyVerdict::Reject, IssueStatus::Rejected),
        (ManyVerdict::Confirm, IssueStatus::Confirmed),
        (ManyVerdict::Accept, IssueStatus::Accepted),
    ] {
        let bulk: BulkView = done(&desk, "decide_many", request(verdict, &issues[..2])).await;
        assert_eq!((bulk.done, bulk.conflicts.len()), (2, 0), "{verdict:?}");
        let now: ReviewView = done(&desk, "open_article", article).await;
        let decided = |id: &str| {
            now.issues
                .iter()
                .find(|issue| issue.id == id)
                .map(|issue| issue.status)
        };
        assert_eq!(decided(&issues[0].id), Some(status));
        assert_eq!(decided(&issues[1].id), Some(status));
        assert_eq!(now.progress.decided, 2);
        let _: ReviewPatch = done(&desk, "undo", article).await;
        let back: ReviewView = done(&desk, "open_article", article).await;
        assert_eq!((back.progress.decided, text(&back)), (0, text(&review)));
    }
    // What was decided meanwhile is passed over.
    accept(&desk, article, &issues[0].id).await;
    let bulk: BulkView = done(&desk, "decide_many", request(ManyVerdict::Reject, &issues[..2])).await;
    assert_eq!(bulk.done, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_editor_finds_issues_too() {
    let room = Room::new();
    let desk = room.desk().await;
    let review: ReviewView = done(&desk, "open_text", ARTICLE).await;
    let article = review.article.id;
    let segment = &review.segments[2];
    let from = segment.text.find("deux mille").expect("the words") as u32;
    let own = AddIssueRequest {
        article,
        segment: segment.id,
        version: segment.version,
        from,
        to: from + 10,
        category: "accuracy/mistranslation".to_owned(),
        severity: "major".to_owned(),
        comment: "The source says 20,000.".to_owned(),
        replacement: Some("vingt mille".to_owned()),
    };
    let patch: ReviewPatch = done(&desk, "add_issue", &own).await;
    let now = patched(review.clone(), &patch);
    assert!(now.segments[2].text.contains("attend vingt mille personnes"));
    let fresh: ReviewView = done(&room.desk().await, "open_article", article).await;
    assert_eq!(fresh.issues, now.issues, "it is there after a restart");
    let added = now
        .issues
        .iter()
        .find(|issue| issue.rule == "editor.own")
        .expect("is listed");
    assert_eq!(
        (added.message.as_str(), added.status, added.severity.as_str()),
        ("The source says 20,000.", IssueStatus::AcceptedEdited, "major")
    );
    assert_eq!(
        (added.quote.as_str(), added.replacement.as_deref()),
        ("deux mille", Some("vingt mille"))
    );

    // A comment on the words that stand there now, accepted ones among them.
    let segment = &now.segments[2];
    let from = segment.text.find("mille personnes").expect("the words") as u32;
    let comment = AddIssueRequest {
        from,
        to: from + 15,
        severity: "neutral".to_owned(),
        comment: String::new(),
        replacement: None,
        ..own.clone()
    };
    let patch: ReviewPatch = done(&desk, "add_issue", &comment).await;
    let with_comment = patched(now.clone(), &patch);
    let comment_view = with_comment
        .issues
        .iter()
        .find(|issue| issue.status == IssueStatus::Confirmed)
        .expect("is listed");
    assert_eq!(comment_view.message, "Marked by the editor.");
    assert_eq!(with_comment.segments[2].text, segment.text);

    // Taken back, it is gone, and so are its words.
    let request = IssueRequest {
        article,
        issue: comment_view.id.clone(),
    };
    let _: ReviewPatch = done(&desk, "reopen", &request).await;
    let request = IssueRequest {
        article,
        issue: added.id.clone(),
    };
    let _: ReviewPatch = done(&desk, "reopen", &request).await;
    let back: ReviewView = done(&desk, "open_article", article).await;
    assert_eq!(
        (text(&back), back.issues.len()),
        (text(&review), review.issues.len())
    );

    let stale = AddIssueRequest {
        version: 7,
        ..own.clone()
    };
    assert_eq!(refused(&desk, "add_issue", &stale).await, "stale");
    for wrong in [
        AddIssueRequest {
            to: own.from,
            ..own.clone()
        },
        AddIssueRequest {
            to: 9_999,
            ..own.clone()
        },
        AddIssueRequest {
            severity: "awful".to_owned(),
            ..own.clone()
        },
    ] {
        assert_eq!(refused(&desk, "add_issue", &wrong).await, "bad-request");
    }
}
