//! Second opinions: a corrected version, and flags of another program.

use crate::room::{ARTICLE, NOW, Room, accept, call, done, patched, refused, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ArticleFileRequest, ArticleTextRequest, BulkView, ChosenIssue, DecideManyRequest, IssueStatus, IssueView,
    ManyVerdict, OpinionsView, RejectRequest, RemoveOpinionsRequest, ReviewPatch, ReviewView, RewriteRequest,
};
use serde_json::json;

const CORRECTED: &str = "\
Le sommet de Montreval s’ouvrira lundi

Les ministres ont discuté du premier lieu de vacances de la délégation, mondial et durable.

La ville attend deux mille visiteurs. L’événement a été préparé depuis un an par la mairie, dit-on.

Un dialogue sérieux commence 😀 entre les deux pays.
";

const NAME: &str = "Corrected version";

async fn opened(backend: &Backend, article: u32) -> ReviewView {
    done(backend, "open_article", article).await
}

async fn compare(backend: &Backend, article: u32, text: &str) -> OpinionsView {
    let request = ArticleTextRequest {
        article,
        text: text.to_owned(),
    };
    done(backend, "add_corrected_text", request).await
}

fn file(article: u32, path: &str) -> ArticleFileRequest {
    ArticleFileRequest {
        article,
        path: path.to_owned(),
    }
}

/// Whether the corrected version proposes this.
fn is_corrected(issue: &IssueView) -> bool {
    issue.source.as_deref() == Some(NAME) || issue.also.iter().any(|also| also == NAME)
}

fn open_of_version(review: &ReviewView) -> Vec<&IssueView> {
    let open = review
        .issues
        .iter()
        .filter(|issue| issue.status == IssueStatus::Open);
    open.filter(|issue| is_corrected(issue)).collect()
}

async fn accept_version(backend: &Backend, review: &ReviewView) -> BulkView {
    let chosen = open_of_version(review).into_iter().map(|issue| ChosenIssue {
        issue: issue.id.clone(),
        suggestion: 0,
    });
    let request = DecideManyRequest {
        article: review.article.id,
        verdict: ManyVerdict::Accept,
        chosen: chosen.collect(),
        revision: NOW,
    };
    done(backend, "decide_many", request).await
}

fn paragraphs(text: &str) -> Vec<String> {
    text.trim_end().split("\n\n").map(str::to_owned).collect()
}

/// A patch must give what a fresh view shows, also after a restart.
async fn assert_fresh(room: &Room, backend: &Backend, review: &ReviewView) {
    let fresh = opened(backend, review.article.id).await;
    assert_eq!(fresh.issues, review.issues);
    assert_eq!(fresh.sources, review.sources);
    let again = room.backend().await;
    let restored = opened(&again, review.article.id).await;
    assert_eq!(restored.issues, review.issues);
    assert_eq!(restored.sources, review.sources);
    assert_eq!(restored.progress.open, review.progress.open);
    assert_eq!(text(&restored), text(review));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_suggestions_of_a_corrected_version_give_its_text() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let added = compare(&backend, id, CORRECTED).await;
    assert_eq!((added.name.as_str(), added.left.len()), (NAME, 0));
    let review = patched(review, &added.patch);
    assert!(open_of_version(&review).len() >= 5, "{:?}", review.issues);
    let focus = review
        .issues
        .iter()
        .find(|issue| Some(&issue.id) == added.patch.focus.as_ref());
    assert!(focus.is_some_and(is_corrected));
    assert_eq!(review.sources.len(), 1);
    assert_eq!(review.sources[0].found, added.found);
    // The rules find the space before the comma too.
    assert!(
        review
            .issues
            .iter()
            .any(|issue| issue.source.is_none() && issue.also == [NAME])
    );
    assert_fresh(&room, &backend, &review).await;

    let bulk = accept_version(&backend, &review).await;
    assert!(bulk.left.is_empty(), "{:?}", bulk.left);
    let review = patched(review, &bulk.patch);
    assert_eq!(text(&review), paragraphs(CORRECTED));
    assert!(open_of_version(&review).is_empty());
    assert!(
        review.issues.iter().filter(|issue| is_corrected(issue)).count() >= 5,
        "decisions name the source"
    );
    assert_fresh(&room, &backend, &review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn suggestions_come_back_with_undo() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let review = patched(review, &compare(&backend, id, CORRECTED).await.patch);
    let before = review.clone();
    let bulk = accept_version(&backend, &review).await;
    let review = patched(review, &bulk.patch);
    let undone: ReviewPatch = done(&backend, "undo", id).await;
    let review = patched(review, &undone);
    assert_eq!(review.issues, before.issues);
    assert_eq!(text(&review), text(&before));
    let redone: ReviewPatch = done(&backend, "redo", id).await;
    let review = patched(review, &redone);
    assert_eq!(text(&review), paragraphs(CORRECTED));
    assert_fresh(&room, &backend, &review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_are_kept_when_the_article_is_opened_again() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let review = patched(review, &compare(&backend, id, CORRECTED).await.patch);
    let (first, last) = {
        let open = open_of_version(&review);
        (open[0].id.clone(), open[open.len() - 1].id.clone())
    };
    let review = patched(review, &accept(&backend, id, &first).await);
    let request = RejectRequest {
        article: id,
        issue: last.clone(),
        reason: Some("as the author wants it".to_owned()),
        everywhere: false,
        revision: NOW,
    };
    let rejected: ReviewPatch = done(&backend, "reject", request).await;
    let review = patched(review, &rejected);
    assert_fresh(&room, &backend, &review).await;
    let status = |id: &str| {
        review
            .issues
            .iter()
            .find(|issue| issue.id == id)
            .map(|issue| issue.status)
    };
    assert_eq!(status(&first), Some(IssueStatus::Accepted));
    assert_eq!(status(&last), Some(IssueStatus::Rejected));

    // A later version is compared with the text as it is now, and takes the place of the earlier one.
    let later = CORRECTED.replace("mondial", "international");
    let added = compare(&backend, id, &later).await;
    let review = patched(review, &added.patch);
    assert_eq!(review.sources.len(), 1);
    assert!(open_of_version(&review).iter().all(|issue| issue.id != first));
    assert_fresh(&room, &backend, &review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_corrected_file_may_have_another_format() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", ARTICLE)).await;
    let html = format!("<p>{}</p>\n", paragraphs(CORRECTED).join("</p>\n<p>"));
    let path = room.file("b.html", html);
    let added: OpinionsView = done(&backend, "add_corrected", file(review.article.id, &path)).await;
    let review = patched(review, &added.patch);
    let bulk = accept_version(&backend, &review).await;
    assert_eq!(text(&patched(review, &bulk.patch)), paragraphs(CORRECTED));
}

#[tokio::test(flavor = "multi_thread")]
async fn flags_that_cannot_be_placed_are_listed() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let flags = json!({ "flags": [
        { "quote": "deux mille personnes", "message": "Count them.", "replacements": ["deux mille visiteurs"] },
        { "quote": "introuvable", "message": "Not here." },
    ]});
    let path = room.file("colleague.json", flags.to_string());
    let added: OpinionsView = done(&backend, "add_flags", file(id, &path)).await;
    assert_eq!((added.name.as_str(), added.found), ("colleague.json", 1));
    assert_eq!(
        added.left,
        ["Flag 2 (“introuvable”): the article does not have these words."]
    );
    let review = patched(review, &added.patch);
    let flagged = review
        .issues
        .iter()
        .find(|issue| issue.source.as_deref() == Some("colleague.json"));
    let flagged = flagged.expect("the flag is shown").clone();
    assert_eq!(
        (flagged.quote.as_str(), flagged.message.as_str()),
        ("deux mille personnes", "Count them.")
    );
    let review = patched(review, &accept(&backend, id, &flagged.id).await);
    assert!(text(&review)[2].contains("deux mille visiteurs"));
    assert_fresh(&room, &backend, &review).await;

    // The words that it flags are gone now.
    let again: OpinionsView = done(&backend, "add_flags", file(id, &path)).await;
    assert_eq!(again.found, 0);
    assert_eq!(again.left.len(), 2, "{:?}", again.left);
    assert!(again.left[1].contains("deux mille personnes"), "{:?}", again.left);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_of_no_use_is_refused_with_a_sentence() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let pasted = |text: &str| ArticleTextRequest {
        article: id,
        text: text.to_owned(),
    };
    let other = "The committee met on Tuesday to talk about new rules for fishing boats. Nobody expected the vote \
                 to be close, but several members changed their minds during a long debate about quotas and nets.";
    let fault = call::<OpinionsView>(&backend, "add_corrected_text", pasted(other)).await;
    let fault = fault.expect_err("another text");
    assert_eq!(fault.code, "corrected-other-text");
    assert!(
        fault.message.contains("hardly any word in common"),
        "{}",
        fault.message
    );
    assert_eq!(
        refused(&backend, "add_corrected_text", pasted(ARTICLE)).await,
        "corrected-same-text"
    );
    let missing = room.path("missing.txt").to_string_lossy().into_owned();
    assert_eq!(
        refused(&backend, "add_corrected", file(id, &missing)).await,
        "file-not-found"
    );
    let no_flags = room.file("none.json", r#"{"flags": []}"#);
    assert_eq!(
        refused(&backend, "add_flags", file(id, &no_flags)).await,
        "flags-none"
    );
    let prose = room.file("prose.txt", "Just a text.");
    assert_eq!(
        refused(&backend, "add_flags", file(id, &prose)).await,
        "flags-unknown-format"
    );
    assert_fresh(&room, &backend, &review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_can_be_removed() {
    let room = Room::new();
    let backend = room.backend().await;
    let before: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = before.article.id;
    let review = patched(before.clone(), &compare(&backend, id, CORRECTED).await.patch);
    let source = review.sources[0].source.clone();
    let request = RemoveOpinionsRequest { article: id, source };
    let removed: OpinionsView = done(&backend, "remove_opinions", request).await;
    let review = patched(review, &removed.patch);
    assert_eq!(review.issues, before.issues);
    assert!(review.sources.is_empty());
    assert_fresh(&room, &backend, &review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_depends_on_the_text_only() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    let english = review.issues.iter().find(|issue| issue.quote == "event");
    let english = english.expect("is flagged").id.clone();
    let review = patched(review, &accept(&backend, id, &english).await);
    let review = patched(review, &compare(&backend, id, CORRECTED).await.patch);
    let suggested =
        |review: &ReviewView, quote: &str| open_of_version(review).iter().any(|issue| issue.quote == quote);
    assert!(suggested(&review, "personnes") && suggested(&review, "ouvre"));

    // The decision from before is undone: the version was compared with another text.
    let undone: ReviewPatch = done(&backend, "undo", id).await;
    let review = patched(review, &undone);
    assert!(suggested(&review, "personnes") && suggested(&review, "ouvre"));
    assert_fresh(&room, &backend, &review).await;

    // Words that a suggestion replaces are typed over, and come back.
    let typed = RewriteRequest {
        article: id,
        segment: 2,
        version: review.segments[2].version,
        text: review.segments[2].text.replace("personnes", "âmes"),
    };
    let typed: ReviewPatch = done(&backend, "rewrite", typed).await;
    let review = patched(review, &typed);
    assert!(!suggested(&review, "personnes") && suggested(&review, "ouvre"));
    assert_fresh(&room, &backend, &review).await;
    let undone: ReviewPatch = done(&backend, "undo", id).await;
    let review = patched(review, &undone);
    assert!(suggested(&review, "personnes"));
    assert_fresh(&room, &backend, &review).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paragraphs_are_added_removed_split_and_merged() {
    let room = Room::new();
    for corrected in [
        CORRECTED.replace(". L’événement", ".\n\nL’événement"),
        CORRECTED.replace("\n\nUn dialogue", " Un dialogue"),
        CORRECTED.replace("Un dialogue sérieux commence 😀 entre les deux pays.\n", ""),
        format!("{CORRECTED}\nOn attend les résultats du sommet pour la fin de la semaine.\n"),
    ] {
        let backend = room.backend().await;
        let path = room.file(&format!("{}.txt", corrected.len()), ARTICLE);
        let review: ReviewView = done(&backend, "open_file", path).await;
        let review = patched(
            review.clone(),
            &compare(&backend, review.article.id, &corrected).await.patch,
        );
        let bulk = accept_version(&backend, &review).await;
        assert!(bulk.left.is_empty(), "{:?}", bulk.left);
        let review = patched(review, &bulk.patch);
        let now = text(&review).join("\n\n").replace('\u{2029}', "\n\n");
        assert_eq!(now.trim_end(), corrected.trim_end());
        assert_fresh(&room, &backend, &review).await;
    }
}
