//! Changes of the profile update the counts of articles that are not open.
use crate::room::{ARTICLE, FILLER, Room, accept, done, fixable, wait_for};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ArticleRow, CountingView, LibraryOrder, LibraryQuery, LibraryView, ProfileView, ReviewView, RuleSwitch,
    TermView,
};

async fn rows(backend: &Backend) -> Vec<ArticleRow> {
    let query = LibraryQuery {
        order: LibraryOrder::Title,
        ..LibraryQuery::default()
    };
    done::<LibraryView>(backend, "list_articles", query)
        .await
        .articles
}

fn forbidden(wrong: &str) -> TermView {
    TermView {
        wrong: wrong.to_owned(),
        ..TermView::default()
    }
}

/// Waits until all articles are counted.
async fn counted(
    events: &mut tokio::sync::broadcast::Receiver<copydesk_backend::wire::Event>,
) -> CountingView {
    wait_for(events, "counting", |view: &CountingView| {
        !view.running && view.done == view.total
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn articles_that_are_not_open_are_counted_again() {
    let room = Room::new();
    let backend = room.backend().await;
    for text in [
        "Alpha. La mairie ouvre.",
        "Bêta. La mairie de la mairie.",
        "Gamma. Le port.",
    ] {
        let text = format!("{text}\n\n{}", FILLER.replace('\n', " "));
        let _: ReviewView = done(&backend, "open_text", text).await;
    }
    let before = rows(&backend).await;
    let mut events = backend.events();
    let _: ProfileView = done(&backend, "put_term", forbidden("mairie")).await;
    assert_eq!(counted(&mut events).await.total, 3);
    let after = rows(&backend).await;
    let more: Vec<_> = before
        .iter()
        .zip(&after)
        .map(|(before, after)| after.open.total() - before.open.total())
        .collect();
    assert_eq!(more, [1, 2, 0]);
    assert!(after[1].damage > before[1].damage && after[1].score_now < before[1].score_now);
    // Counting does not change the time of the last change.
    assert!(
        before
            .iter()
            .zip(&after)
            .all(|(before, after)| (before.updated_at - after.updated_at).abs() < 0.5)
    );
    // Opening the article shows the same counts.
    let opened: ReviewView = done(&backend, "open_article", after[1].id).await;
    assert_eq!(
        (opened.article.open, opened.article.damage),
        (after[1].open, after[1].damage)
    );

    let _: ProfileView = done(&backend, "remove_term", forbidden("mairie")).await;
    counted(&mut events).await;
    let back = rows(&backend).await;
    assert!(
        back.iter()
            .zip(&before)
            .all(|(back, before)| back.open == before.open)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_reached_is_counted_at_the_next_start() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let mut events = backend.events();
    let _: ProfileView = done(&backend, "put_term", forbidden("délégation")).await;
    // Stopped within the debounce, before the count begins.
    let view: CountingView = done(&backend, "set_counting", false).await;
    assert!(!view.running);
    assert_eq!(rows(&backend).await[0].open, review.article.open);
    drop(backend);
    let again = room.backend().await;
    let mut later = again.events();
    let _: CountingView = done(&again, "set_counting", true).await;
    assert_eq!(counted(&mut later).await.total, 1);
    assert_eq!(
        rows(&again).await[0].open.total(),
        review.article.open.total() + 1
    );
    assert!(events.try_recv().is_ok(), "the window gets an event for the stop");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_change_supersedes_and_decisions_are_never_overwritten() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    for at in 0..30 {
        let _: ReviewView = done(&backend, "open_text", format!("Texte {at}. {ARTICLE}")).await;
    }
    let mut events = backend.events();
    let rule = review.issues[0].rule.clone();
    for on in [false, true, false, true, false] {
        let switch = RuleSwitch {
            rule: rule.clone(),
            on,
        };
        let _: ProfileView = done(&backend, "switch_rule", switch).await;
    }
    // A decision during the count.
    let open: ReviewView = done(&backend, "open_article", review.article.id).await;
    let patch = accept(&backend, open.article.id, &fixable(&open)[0].id).await;
    let view = counted(&mut events).await;
    assert!(view.total <= 31, "{view:?}");
    let rows = rows(&backend).await;
    let decided = rows
        .iter()
        .find(|row| row.id == review.article.id)
        .expect("is there");
    assert_eq!((decided.decided, decided.open), (1, patch.article.open));
    let others: Vec<_> = rows.iter().filter(|row| row.id != review.article.id).collect();
    let fewer = review.issues.iter().filter(|issue| issue.rule == rule).count() as u32;
    assert!(
        others
            .iter()
            .all(|row| row.open.total() + fewer == review.article.open.total())
    );
}
