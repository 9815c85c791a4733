//! Word and OpenDocument files in the library, and exports.

use crate::room::{NOW, Room, accept, done, fixable, refused};
use copydesk_backend::wire::{
    ExportKind, ExportRequest, MarkStyle, RejectRequest, ReviewPatch, ReviewView, RewriteRequest,
    SaveRequest, SavedView, SegmentRole, Settings,
};
use std::path::Path;

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../formats/tests/fixtures")
        .join(name);
    std::fs::read(path).expect("reads")
}

fn request(article: u32, kind: ExportKind) -> ExportRequest {
    ExportRequest {
        article,
        kind,
        path: None,
        overwrite: false,
        unreviewed: false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_document_is_opened_decided_on_saved_and_handed_on() {
    for name in ["office-letter.docx", "office-letter.odt"] {
        let room = Room::new();
        let backend = room.backend().await;
        let path = room.file(name, fixture(name));
        let review: ReviewView = done(&backend, "open_file", &path).await;
        let id = review.article.id;
        assert!(
            review
                .segments
                .iter()
                .any(|segment| segment.kind == SegmentRole::Heading1)
        );
        let link = |mark: &copydesk_backend::wire::MarkView| mark.kind == MarkStyle::Link;
        assert!(
            review
                .segments
                .iter()
                .any(|segment| segment.marks.iter().any(link))
        );
        let issue = fixable(&review)[0].clone();
        accept(&backend, id, &issue.id).await;
        let saved: SavedView = done(
            &backend,
            "save",
            SaveRequest {
                article: id,
                path: None,
                overwrite: false,
                as_utf8: false,
            },
        )
        .await;
        let again: ReviewView = done(&backend, "open_file", &saved.path).await;
        assert!(again.issues.len() < review.issues.len(), "{name}");
        let tracked: SavedView = done(&backend, "export", request(id, ExportKind::Tracked)).await;
        assert!(
            tracked.path.contains("office-letter.tracked."),
            "{}",
            tracked.path
        );
        let as_tracked: ReviewView = done(&backend, "open_file", &tracked.path).await;
        let texts = |review: &ReviewView| {
            review
                .segments
                .iter()
                .map(|segment| segment.text.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            texts(&as_tracked),
            texts(&again),
            "tracked changes read as accepted"
        );
        assert_eq!(
            refused(&backend, "export", request(id, ExportKind::Tracked)).await,
            "already-exists"
        );
        // The review is the same after a restart.
        let backend = crate::room::open(&room.library()).await;
        let found: ReviewView = done(&backend, "open_article", id).await;
        assert_eq!(found.progress.decided, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_export_goes_beside_the_original() {
    let room = Room::new();
    let backend = room.backend().await;
    let path = room.file("sommet.fr.txt", crate::room::ARTICLE);
    let review: ReviewView = done(&backend, "open_file", &path).await;
    let id = review.article.id;
    for issue in fixable(&review).into_iter().take(1) {
        accept(&backend, id, &issue.id).await;
    }
    for (kind, ending, holds) in [
        (ExportKind::Report, "review.html", "<!DOCTYPE html>"),
        (ExportKind::Criticmarkup, "review.md", "{>>"),
        (ExportKind::Json, "review.json", "\"schema\": \"copydesk-review\""),
        (ExportKind::Csv, "review.csv", ",accepted,"),
        (ExportKind::Diff, "review.diff", "--- a/sommet.fr.txt"),
    ] {
        let written: SavedView = done(&backend, "export", request(id, kind)).await;
        assert!(
            written.path.ends_with(&format!("sommet.fr.{ending}")),
            "{}",
            written.path
        );
        let text = std::fs::read_to_string(&written.path).expect("reads");
        assert!(text.contains(holds), "{kind:?}: {text}");
    }
    let word: SavedView = done(&backend, "export", request(id, ExportKind::Word)).await;
    assert!(word.path.ends_with("sommet.fr.tracked.docx"), "{}", word.path);
    let changed: ReviewView = done(&backend, "open_article", id).await;
    let opened: ReviewView = done(&backend, "open_file", &word.path).await;
    let texts = |review: &ReviewView| -> Vec<String> {
        review
            .segments
            .iter()
            .map(|segment| segment.text.clone())
            .collect()
    };
    assert_eq!(
        texts(&opened),
        texts(&changed),
        "tracked changes read as accepted"
    );
    assert_eq!(
        refused(&backend, "export", request(id, ExportKind::Tmx)).await,
        "no-source"
    );
    assert_eq!(
        refused(&backend, "export", request(id, ExportKind::Tracked)).await,
        "cannot-track-changes"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_go_along_with_the_translation() {
    let room = Room::new();
    let backend = room.backend().await;
    let unit = |id: u32, text: &str| {
        format!("<trans-unit id=\"{id}\"><source>S{id}</source><target>{text}</target></trans-unit>")
    };
    let file = format!(
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language=\"en\" \
         target-language=\"fr\"><body>{}{}</body></file></xliff>",
        unit(1, "Les élus ont ont ouvert la séance du conseil."),
        unit(2, "Les habitants ont ont voté contre le projet hier soir.")
    );
    let path = room.file("conseil.xlf", file);
    let review: ReviewView = done(&backend, "open_file", &path).await;
    let id = review.article.id;
    let issues = fixable(&review);
    accept(&backend, id, &issues[0].id).await;
    let rejection = RejectRequest {
        revision: NOW,
        article: id,
        issue: issues[1].id.clone(),
        reason: Some("Le narrateur bégaie".to_owned()),
        everywhere: false,
    };
    let _: ReviewPatch = done(&backend, "reject", rejection).await;
    let written: SavedView = done(&backend, "export", request(id, ExportKind::Annotated)).await;
    assert!(
        written.path.ends_with("conseil.annotated.xlf"),
        "{}",
        written.path
    );
    assert!(written.notices.is_empty());
    let text = std::fs::read_to_string(&written.path).expect("reads");
    assert!(text.contains("state=\"signed-off\">"), "{text}");
    assert_eq!(text.matches("its:locQualityIssueType=").count(), 2, "{text}");
    assert_eq!(
        text.matches("its:locQualityIssueEnabled=\"no\"").count(),
        1,
        "{text}"
    );
    assert!(text.contains("Le narrateur bégaie"), "{text}");
    // The exported file opens with the corrected text.
    let again: ReviewView = done(&backend, "open_file", &written.path).await;
    assert_eq!(
        again.segments[0].text,
        "Les élus ont ouvert la séance du conseil."
    );
    assert_eq!(
        refused(&backend, "export", request(id, ExportKind::Tracked)).await,
        "cannot-track-changes"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_editor_is_told_what_tracked_changes_cannot_hold() {
    let room = Room::new();
    let backend = room.backend().await;
    let path = room.file("lettre.docx", fixture("office-letter.docx"));
    let review: ReviewView = done(&backend, "open_file", &path).await;
    let id = review.article.id;
    let in_box = "L’encadré rappelle les les dates de la fête.";
    let segment = review.segments.iter().find(|segment| segment.text == in_box);
    let segment = segment.expect("has a text box").id;
    let issue = fixable(&review)
        .into_iter()
        .find(|issue| issue.segment == segment);
    accept(&backend, id, &issue.expect("is doubled").id).await;
    let written: SavedView = done(&backend, "export", request(id, ExportKind::Tracked)).await;
    let [notice] = &written.notices[..] else {
        panic!("{:?}", written.notices)
    };
    assert!(
        notice.contains("reasons") || notice.contains("raisons"),
        "{notice}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_author_is_the_name_in_the_settings() {
    let room = Room::new();
    let backend = room.backend().await;
    let path = room.file("lettre.fodt", fixture("office-revisions.fodt"));
    let review: ReviewView = done(&backend, "open_file", &path).await;
    let id = review.article.id;
    let segment = &review.segments[0];
    let rewritten = RewriteRequest {
        article: id,
        segment: segment.id,
        version: segment.version,
        text: format!("{} Fin.", segment.text),
    };
    let _: ReviewPatch = done(&backend, "rewrite", rewritten).await;
    let is_author = async |name: &str| {
        let settings = serde_json::json!({ "editor_name": name });
        let _: Settings = done(&backend, "set_settings", &settings).await;
        let tracked = ExportRequest {
            overwrite: true,
            ..request(id, ExportKind::Tracked)
        };
        let saved: SavedView = done(&backend, "export", tracked).await;
        let text = std::fs::read_to_string(saved.path).expect("reads");
        text.contains("<dc:creator>Édith P.</dc:creator>")
    };
    assert!(!is_author(" \n ").await);
    assert!(is_author(" Édith P.\n").await);
}
