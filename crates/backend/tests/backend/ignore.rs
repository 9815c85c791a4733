//! Decisions about rules: for this article or for all, undone and redone among the other decisions.
use crate::room::{ARTICLE, NOW, Room, accept, done, fixable, refused};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ArticleRulesView, ArticleStatus, IgnoreRequest, IgnoreScope, Ignored, IssueView, ProfileView,
    RejectRequest, ReviewPatch, ReviewView,
};

async fn opened(backend: &Backend, article: u32) -> ReviewView {
    done(backend, "open_article", article).await
}

fn issue<'r>(review: &'r ReviewView, quote: &str) -> &'r IssueView {
    let found = review.issues.iter().find(|issue| issue.quote.contains(quote));
    found.unwrap_or_else(|| panic!("no issue on {quote}"))
}

fn has(review: &ReviewView, quote: &str) -> bool {
    review.issues.iter().any(|issue| issue.quote.contains(quote))
}

fn rule_off(article: u32, of: &IssueView, scope: IgnoreScope) -> IgnoreRequest {
    IgnoreRequest {
        article,
        what: Ignored::Rule {
            rule: of.rule.clone(),
        },
        scope,
        issue: Some(of.id.clone()),
    }
}

fn words(article: u32, of: &IssueView, scope: IgnoreScope) -> IgnoreRequest {
    IgnoreRequest {
        what: Ignored::Words {
            words: of.quote.clone(),
        },
        ..rule_off(article, of, scope)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_thing_done_is_the_first_undone() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let (event, comma) = (issue(&review, "event").clone(), issue(&review, " ,").clone());
    // A decision, words in all articles, a decision, a rule in this article.
    accept(&backend, id, &issue(&review, "worldwide").id).await;
    let () = done(&backend, "ignore", words(id, &event, IgnoreScope::All)).await;
    let reject = RejectRequest {
        article: id,
        issue: issue(&review, "dialogue").id.clone(),
        reason: None,
        everywhere: false,
        revision: NOW,
    };
    let _: ReviewPatch = done(&backend, "reject", reject).await;
    let () = done(&backend, "ignore", rule_off(id, &comma, IgnoreScope::Article)).await;
    let all = opened(&backend, id).await;
    assert!(!has(&all, "event") && !has(&all, " ,"));
    assert_eq!(all.progress.decided, 2);
    drop(backend);

    // Also after a restart.
    let backend = room.backend().await;
    let before = opened(&backend, id).await;
    assert!(!has(&before, "event") && !has(&before, " ,") && before.progress.can_undo);
    let expected = [
        (Some(&comma), true, true, false, 2),
        (None, true, true, false, 1),
        (Some(&event), true, true, true, 1),
        (None, false, true, true, 0),
    ];
    for (focus, can_undo, comma_is_open, event_is_open, decided) in expected {
        let held = opened(&backend, id).await;
        let patch: ReviewPatch = done(&backend, "undo", id).await;
        if let Some(issue) = focus {
            assert_eq!(patch.focus.as_ref(), Some(&issue.id));
            // The window has a view of another session, and reloads the article.
            assert_ne!(patch.revision, held.revision + 1);
        }
        let now = opened(&backend, id).await;
        assert_eq!(
            (
                now.progress.can_undo,
                has(&now, " ,"),
                has(&now, "event"),
                now.progress.decided
            ),
            (can_undo, comma_is_open, event_is_open, decided)
        );
        assert!(now.progress.can_redo);
    }
    assert_eq!(refused(&backend, "undo", id).await, "nothing-to-undo");
    for _ in expected {
        let _: ReviewPatch = done(&backend, "redo", id).await;
    }
    assert_eq!(refused(&backend, "redo", id).await, "nothing-to-redo");
    let again = opened(&backend, id).await;
    assert_eq!(again.issues, before.issues);
    assert_eq!(again.progress.decided, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_for_this_article_or_for_all() {
    let room = Room::new();
    let backend = room.backend().await;
    let here: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let there: ReviewView = done(&backend, "open_text", format!("Un second article\n\n{ARTICLE}")).await;
    let (here, there) = (here.article.id, there.article.id);
    let review = opened(&backend, here).await;
    let (event, comma) = (issue(&review, "event").clone(), issue(&review, " ,").clone());

    let () = done(&backend, "ignore", words(here, &event, IgnoreScope::Article)).await;
    let () = done(&backend, "ignore", rule_off(here, &comma, IgnoreScope::Article)).await;
    let profile: ProfileView = done(&backend, "profile", ()).await;
    assert!(profile.words.is_empty() && profile.rules_off.is_empty());
    let (one, other) = (opened(&backend, here).await, opened(&backend, there).await);
    assert!(!has(&one, "event") && has(&other, "event"));
    assert!(!has(&one, " ,") && has(&other, " ,"));
    assert_eq!(one.article.status, ArticleStatus::New, "no issue was decided");
    assert!(one.progress.can_undo && !other.progress.can_undo);
    // It is listed, and can be reverted from the list.
    let rules: ArticleRulesView = done(&backend, "article_rules", here).await;
    assert_eq!(
        (rules.rules_off.len(), rules.words),
        (1, vec![event.quote.clone()])
    );
    let request = rule_off(here, &comma, IgnoreScope::Article);
    let rules: ArticleRulesView = done(&backend, "flag_in_article", request).await;
    assert!(rules.rules_off.is_empty());
    assert!(has(&opened(&backend, here).await, " ,"));
    // A step reverted from the list is not undone again.
    let _: ReviewPatch = done(&backend, "undo", here).await;
    assert!(has(&opened(&backend, here).await, "event"));

    let () = done(&backend, "ignore", rule_off(here, &comma, IgnoreScope::All)).await;
    assert!(!has(&opened(&backend, there).await, " ,"));
    // The rule was turned on elsewhere: the step is skipped, and the decision before it is undone.
    let switch = copydesk_backend::wire::RuleSwitch {
        rule: comma.rule.clone(),
        on: true,
    };
    let _: ProfileView = done(&backend, "switch_rule", switch).await;
    assert_eq!(refused(&backend, "undo", here).await, "nothing-to-undo");

    let unknown = IgnoreRequest {
        what: Ignored::Rule {
            rule: "no.such-rule".to_owned(),
        },
        ..rule_off(here, &comma, IgnoreScope::Article)
    };
    assert_eq!(refused(&backend, "ignore", unknown).await, "unknown-rule");
    let team = words(here, &event, IgnoreScope::Team);
    assert_eq!(refused(&backend, "ignore", team).await, "no-shared-dictionary");
    assert!(!opened(&backend, here).await.progress.can_undo);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_decision_forgets_the_steps_that_were_undone() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let comma = issue(&review, " ,").clone();
    let () = done(&backend, "ignore", rule_off(id, &comma, IgnoreScope::Article)).await;
    let _: ReviewPatch = done(&backend, "undo", id).await;
    let now = opened(&backend, id).await;
    assert!(now.progress.can_redo);
    let patch = accept(&backend, id, &fixable(&now)[0].id).await;
    assert!(!patch.progress.can_redo);
    assert_eq!(refused(&backend, "redo", id).await, "nothing-to-redo");
    assert!(has(&opened(&room.backend().await, id).await, " ,"));
}
