//! What the backend learns from decisions.
use crate::room::{NOW, Room, done};
use copydesk_backend::wire::{AcceptanceView, IssueRequest, RejectRequest, ReviewPatch, ReviewView};

/// Twelve English words, all flagged by the same rule.
fn article() -> String {
    let words = [
        "event",
        "worldwide",
        "spot",
        "vacation",
        "weather",
        "building",
        "kitchen",
        "morning",
        "between",
        "another",
        "through",
        "because",
    ];
    words
        .map(|word| format!("La mairie de Montreval prépare depuis un an cette {word} pour tous les habitants du quartier.\n"))
        .join("\n")
}

fn of<'v>(all: &'v [AcceptanceView], rule: &str) -> Option<&'v AcceptanceView> {
    all.iter().find(|view| view.rule == rule)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_that_is_always_rejected_weighs_less_and_says_so() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", article()).await;
    let id = review.article.id;
    let mut counts = std::collections::BTreeMap::new();
    for issue in &review.issues {
        *counts.entry(issue.rule.clone()).or_insert(0) += 1;
    }
    let (rule, count) = counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .expect("issues");
    assert!(count >= 9, "{rule}: {count}");
    let of_rule: Vec<_> = review.issues.iter().filter(|issue| issue.rule == rule).collect();
    let mut revision = review.revision;
    let reject = |issue: &str, revision| RejectRequest {
        revision,
        article: id,
        issue: issue.to_owned(),
        reason: None,
        everywhere: false,
    };
    for issue in of_rule.iter().take(8) {
        let patch: ReviewPatch = done(&backend, "reject", reject(&issue.id, revision)).await;
        revision = patch.revision;
    }
    let learned: Vec<AcceptanceView> = done(&backend, "acceptance", ()).await;
    let view = of(&learned, &rule).expect("was decided");
    assert_eq!((view.right, view.decided, view.least, view.most), (0, 8, 0, 32));
    assert!(!view.lowered, "weights do not change during a review");

    // When the article is opened again, the remaining issue is still there with a lower severity and the reason, and a
    // notice is shown once.
    let last = of_rule.last().expect("issues");
    let again: ReviewView = done(&backend, "open_article", id).await;
    let now = again
        .issues
        .iter()
        .find(|issue| issue.id == last.id)
        .expect("is still there");
    assert_ne!(now.severity, last.severity);
    assert!(
        now.explanation
            .iter()
            .any(|line| line.contains("severity is lowered by one level")),
        "{:?}",
        now.explanation
    );
    assert_eq!(
        again
            .notices
            .iter()
            .filter(|notice| notice.contains("is now lowered by one level"))
            .count(),
        1
    );
    let quiet: ReviewView = done(&room.backend().await, "open_article", id).await;
    let kept = quiet
        .issues
        .iter()
        .find(|issue| issue.id == last.id)
        .expect("is still there");
    assert_eq!(
        kept.severity, now.severity,
        "the severity is the same after a restart"
    );

    // An undone rejection and a reopened issue no longer count.
    let _: ReviewPatch = done(&backend, "undo", id).await;
    let reopen = IssueRequest {
        revision: again.revision,
        article: id,
        issue: of_rule[0].id.clone(),
    };
    let _: ReviewPatch = done(&backend, "reopen", reopen).await;
    let fewer: Vec<AcceptanceView> = done(&backend, "acceptance", ()).await;
    assert_eq!(of(&fewer, &rule).expect("was decided").decided, 6);
    let raised: ReviewView = done(&backend, "open_article", id).await;
    let issue = raised
        .issues
        .iter()
        .find(|issue| issue.id == last.id)
        .expect("is there");
    assert_eq!(issue.severity, last.severity);

    // Resetting the counts keeps the decisions.
    let none: Vec<AcceptanceView> = done(&backend, "reset_acceptance", ()).await;
    assert!(none.is_empty(), "{none:?}");
    let still: ReviewView = done(&room.backend().await, "open_article", id).await;
    assert_eq!(still.progress.decided, 6);
    let confirm = IssueRequest {
        revision: NOW,
        article: id,
        issue: last.id.clone(),
    };
    let _: ReviewPatch = done(&backend, "confirm", confirm).await;
    let one: Vec<AcceptanceView> = done(&backend, "acceptance", ()).await;
    assert_eq!(
        of(&one, &rule).map(|view| (view.right, view.decided)),
        Some((1, 1))
    );
}
