//! Locked text: shown as locked, checked, and skipped by bulk commands.

use crate::room::{NOW, Room, call, done, patched};
use copydesk_backend::wire::{
    AcceptRequest, BulkView, ChosenIssue, DecideManyRequest, IssueStatus, LeftReason, Lock, ManyVerdict,
    ReviewPatch, ReviewView, RewriteRequest,
};

/// The second unit is locked, the third has the same text and is not to be translated, and the first half of the fourth
/// is locked.
const XLIFF: &str = "<?xml version=\"1.0\"?>
<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:m=\"http://www.memsource.com/mxlf/2.0\" xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\">
<file original=\"a\" source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\"><body>
<trans-unit id=\"1\"><source>One.</source><target>Le maire est parti , dit-on.</target></trans-unit>
<trans-unit id=\"2\" m:locked=\"true\"><source>Two.</source><target>Le public est parti , dit-on.</target></trans-unit>
<trans-unit id=\"3\" translate=\"no\"><source>Two.</source><target>Le public est parti , dit-on.</target></trans-unit>
<trans-unit id=\"4\"><source>Four. Five.</source><target><mrk mtype=\"seg\" mid=\"1\">Le juge est parti , dit-on.</mrk> <mrk mtype=\"seg\" mid=\"2\">Le préfet est parti , dit-on.</mrk></target><sdl:seg-defs><sdl:seg id=\"1\" locked=\"true\"/><sdl:seg id=\"2\"/></sdl:seg-defs></trans-unit>
</body></file></xliff>
";

fn statuses(review: &ReviewView) -> Vec<(u32, IssueStatus)> {
    review
        .issues
        .iter()
        .map(|issue| (issue.segment, issue.status))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_locked_is_shown_as_locked_and_passed_over() {
    use IssueStatus::{Accepted, Locked, Open};
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.xlf", XLIFF)).await;
    let id = review.article.id;
    let locks: Vec<_> = review.segments.iter().map(|segment| segment.locked).collect();
    assert_eq!(locks, [None, Some(Lock::Locked), Some(Lock::NotTranslated), None]);
    // Text that is not to be translated is not checked, and a notice says so.
    let expected = [(0, Open), (1, Locked), (3, Locked), (3, Open)];
    assert_eq!(statuses(&review), expected, "{:#?}", review.issues);
    let notice = |text: &str| review.notices.iter().any(|notice| notice.contains(text));
    assert!(
        notice("except those marked as not to be translated"),
        "{:?}",
        review.notices
    );
    let progress = &review.progress;
    assert_eq!((progress.total, progress.open.total()), (2, 2));
    assert_eq!(review.issues[0].alike, 2);

    // Accepting a suggestion in locked text fails with the reason.
    for (issue, code) in [(1, "locked-segment"), (2, "locked-segment")] {
        let request = AcceptRequest {
            article: id,
            issue: review.issues[issue].id.clone(),
            suggestion: 0,
            revision: NOW,
        };
        let fault = call::<ReviewPatch>(&backend, "accept", request)
            .await
            .expect_err("is locked");
        assert_eq!(fault.code, code);
    }
    let segment = &review.segments[3];
    let request = RewriteRequest {
        article: id,
        segment: segment.id,
        version: segment.version,
        text: segment.text.replace("juge", "roi"),
    };
    let fault = call::<ReviewPatch>(&backend, "rewrite", request)
        .await
        .expect_err("is locked");
    assert_eq!(fault.code, "locked-segment");

    let bulk: BulkView = done(&backend, "accept_safe", id).await;
    assert_eq!((bulk.done, bulk.left.len()), (2, 0));
    let after = patched(review, &bulk.patch);
    assert_eq!(
        statuses(&after),
        [(0, Accepted), (1, Locked), (3, Locked), (3, Accepted)]
    );
    assert_eq!(after.progress.open.total(), 0);

    let request = DecideManyRequest {
        article: id,
        verdict: ManyVerdict::Accept,
        chosen: vec![ChosenIssue {
            issue: after.issues[1].id.clone(),
            suggestion: 0,
        }],
        revision: NOW,
    };
    let bulk: BulkView = done(&backend, "decide_many", request).await;
    assert_eq!(bulk.done, 0);
    assert!(bulk.left[0].message.contains("is locked"), "{:?}", bulk.left);
}

/// The second paragraph says the same as the first one, and holds a tag that must stay.
const REPEATED: &str = "<?xml version=\"1.0\"?>
<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">
<file original=\"a\" source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\"><body>
<trans-unit id=\"1\"><source/><target>Le maire est parti hier soir avec le conseil.</target></trans-unit>
<trans-unit id=\"2\"><source/><target>Le maire est parti<x id=\"1\"/> hier soir avec le conseil.</target></trans-unit>
<trans-unit id=\"3\"><source>Two.</source><target>Le public est parti , dit-on.</target></trans-unit>
</body></file></xliff>
";

#[tokio::test(flavor = "multi_thread")]
async fn a_suggestion_that_the_file_cannot_hold_is_not_offered() {
    use IssueStatus::{Accepted, Open};
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.xlf", REPEATED)).await;
    let id = review.article.id;
    assert_eq!(statuses(&review), [(1, Open), (2, Open)], "{:#?}", review.issues);
    let [kept, free] = &review.issues[..] else {
        panic!("{:#?}", review.issues)
    };
    assert!(kept.suggestions.is_empty() && !kept.leads_back, "{kept:#?}");
    assert!(
        kept.refused.as_ref().is_some_and(|why| why.ends_with('.')),
        "{kept:#?}"
    );
    assert!(
        !free.suggestions.is_empty() && free.refused.is_none(),
        "{free:#?}"
    );
    let request = AcceptRequest {
        article: id,
        issue: kept.id.clone(),
        suggestion: 0,
        revision: NOW,
    };
    let fault = call::<ReviewPatch>(&backend, "accept", request)
        .await
        .expect_err("cannot be written");
    assert_eq!(fault.code, "cuts-mark");
    let request = DecideManyRequest {
        article: id,
        verdict: ManyVerdict::Accept,
        chosen: vec![ChosenIssue {
            issue: kept.id.clone(),
            suggestion: 0,
        }],
        revision: NOW,
    };
    let bulk: BulkView = done(&backend, "decide_many", request).await;
    assert_eq!((bulk.done, bulk.left[0].reason), (0, LeftReason::Format));
    let review: ReviewView = done(&backend, "open_article", id).await;

    let bulk: BulkView = done(&backend, "accept_safe", id).await;
    assert_eq!((bulk.done, bulk.left.len()), (1, 0));
    let after = patched(review, &bulk.patch);
    assert_eq!(statuses(&after), [(1, Open), (2, Accepted)]);
}
