//! Tracked changes and comments of the file, and the editor's comments.

use crate::room::{Room, call, done, refused, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    AddCommentRequest, DecideRemarksRequest, ExportKind, ExportRequest, QualityView, RemarkKind,
    RemarkStatus, RemarkView, ReviewPatch, ReviewView, SaveRequest, SavedView,
};
use copydesk_formats::{Loaded, ReadOptions, read};

const WORD: &[u8] = include_bytes!("../../../formats/tests/fixtures/office-revisions.docx");
const ODT: &[u8] = include_bytes!("../../../formats/tests/fixtures/office-revisions.odt");

const ADOPTED: &str = "Le conseil a adopté le budget à unanimité.";

async fn opened(room: &Room, name: &str, bytes: &[u8]) -> (Backend, ReviewView) {
    let backend = room.backend().await;
    let review = done(&backend, "open_file", room.file(name, bytes)).await;
    (backend, review)
}

async fn now(backend: &Backend, article: u32) -> ReviewView {
    done(backend, "open_article", article).await
}

fn remarks(review: &ReviewView) -> Vec<&RemarkView> {
    review
        .segments
        .iter()
        .flat_map(|segment| &segment.remarks)
        .collect()
}

fn statuses(review: &ReviewView) -> Vec<RemarkStatus> {
    remarks(review).iter().map(|remark| remark.status).collect()
}

async fn decide(backend: &Backend, article: u32, remark: u32, accepted: bool) -> ReviewPatch {
    let request = DecideRemarksRequest {
        article,
        remarks: vec![remark],
        accepted,
    };
    done(backend, "decide_remarks", request).await
}

/// Saves the article and reads the file.
async fn saved(backend: &Backend, article: u32) -> (Vec<u8>, Loaded) {
    let request = SaveRequest {
        article,
        path: None,
        overwrite: false,
        as_utf8: false,
    };
    let saved: SavedView = done(backend, "save", request).await;
    let bytes = std::fs::read(&saved.path).expect("was saved");
    let extension = saved.path.rsplit('.').next();
    let loaded = read(&bytes, extension, &ReadOptions::default()).expect("reads");
    (bytes, loaded)
}

fn texts(loaded: &Loaded) -> Vec<&str> {
    loaded
        .document
        .segments
        .iter()
        .map(|segment| &*segment.mt)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_shown_and_left() {
    for (name, bytes) in [("compte-rendu.docx", WORD), ("compte-rendu.odt", ODT)] {
        let room = Room::new();
        let (backend, review) = opened(&room, name, bytes).await;
        let kinds: Vec<RemarkKind> = remarks(&review).iter().map(|remark| remark.kind).collect();
        assert_eq!(
            kinds,
            [
                RemarkKind::Insertion,
                RemarkKind::Deletion,
                RemarkKind::Comment,
                RemarkKind::Insertion,
                RemarkKind::Deletion
            ]
        );
        let comment = remarks(&review)[2];
        assert_eq!(
            (
                comment.author.as_str(),
                comment.date.as_deref(),
                comment.text.as_str()
            ),
            ("Agence", Some("2026-03-02T09:00"), "l’")
        );
        // UTF-16, not bytes.
        let words: Vec<u16> = ADOPTED.encode_utf16().collect();
        let words = &words[comment.from as usize..comment.to as usize];
        assert_eq!(String::from_utf16(words).expect("words"), "unanimité");
        assert_eq!(saved(&backend, review.article.id).await.0, bytes, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accepting_and_rejecting() {
    for (name, bytes) in [("compte-rendu.docx", WORD), ("compte-rendu.odt", ODT)] {
        let room = Room::new();
        let (backend, review) = opened(&room, name, bytes).await;
        let id = review.article.id;
        let before = text(&review);
        // Accepting changes no text.
        decide(&backend, id, 0, true).await;
        let view = now(&backend, id).await;
        assert_eq!(text(&view), before);
        assert_eq!(statuses(&view)[0], RemarkStatus::Accepted);
        let (_, loaded) = saved(&backend, id).await;
        assert_eq!(texts(&loaded), before, "{name}");
        assert_eq!(loaded.remarks().len(), 4, "{name}");
        assert!(loaded.remarks().iter().all(|remark| remark.text != "a adopté"));

        // Rejecting does: of an insertion the words go, of a deletion they come back.
        decide(&backend, id, 1, false).await;
        decide(&backend, id, 3, false).await;
        let view = now(&backend, id).await;
        assert_eq!(
            view.segments[1].text,
            "Le conseil a adoptéadopte le budget à unanimité."
        );
        assert_eq!(
            view.segments[2].text,
            "Les travaux du pont commenceront en 2027, worldwide et sans délai."
        );
        let (_, loaded) = saved(&backend, id).await;
        assert_eq!(texts(&loaded), text(&view), "{name}");
        assert_eq!(loaded.remarks().len(), 2, "{name}");

        // A restart keeps the decisions; undo takes them back one by one, with their words.
        let again = room.backend().await;
        assert_eq!(
            statuses(&now(&again, id).await),
            [
                RemarkStatus::Accepted,
                RemarkStatus::Rejected,
                RemarkStatus::Left,
                RemarkStatus::Rejected,
                RemarkStatus::Left
            ]
        );
        for _ in 0..3 {
            let _: ReviewPatch = done(&again, "undo", id).await;
        }
        let view = now(&again, id).await;
        assert_eq!(text(&view), before);
        assert!(statuses(&view).iter().all(|status| *status == RemarkStatus::Left));
        assert_eq!(saved(&again, id).await.0, bytes, "{name}");
        let _: ReviewPatch = done(&again, "redo", id).await;
        assert_eq!(statuses(&now(&again, id).await)[0], RemarkStatus::Accepted);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_are_decided_as_one_step() {
    for (name, bytes) in [("compte-rendu.docx", WORD), ("compte-rendu.odt", ODT)] {
        for accepted in [true, false] {
            let room = Room::new();
            let (backend, review) = opened(&room, name, bytes).await;
            let article = review.article.id;
            let can = |remark: &&&RemarkView| {
                if accepted {
                    remark.can_accept
                } else {
                    remark.can_reject
                }
            };
            let ids: Vec<u32> = remarks(&review)
                .iter()
                .filter(can)
                .map(|remark| remark.id)
                .collect();
            assert!(ids.len() > 1, "{name}");
            // The comment cannot be decided: it is left, and the others are decided.
            let comment = remarks(&review)
                .iter()
                .find(|remark| remark.kind == RemarkKind::Comment)
                .expect("has a comment")
                .id;
            let request = DecideRemarksRequest {
                article,
                remarks: ids.iter().copied().chain([comment]).collect(),
                accepted,
            };
            let _: ReviewPatch = done(&backend, "decide_remarks", request).await;
            let together = now(&backend, article).await;
            let decided = remarks(&together)
                .iter()
                .filter(|remark| remark.status != RemarkStatus::Left)
                .count();
            assert_eq!(decided, ids.len(), "{name}");
            let texts: Vec<_> = together
                .segments
                .iter()
                .map(|segment| segment.text.clone())
                .collect();
            let (bytes_together, _) = saved(&backend, article).await;
            let _: ReviewPatch = done(&backend, "undo", article).await;
            assert!(
                statuses(&now(&backend, article).await)
                    .iter()
                    .all(|status| *status == RemarkStatus::Left)
            );

            // One by one, the result is the same.
            let room = Room::new();
            let (backend, review) = opened(&room, name, bytes).await;
            for &id in &ids {
                decide(&backend, review.article.id, id, accepted).await;
            }
            let single = now(&backend, review.article.id).await;
            let one_by_one: Vec<_> = single
                .segments
                .iter()
                .map(|segment| segment.text.clone())
                .collect();
            assert_eq!(one_by_one, texts, "{name}");
            assert_eq!(
                saved(&backend, review.article.id).await.0,
                bytes_together,
                "{name}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_that_cannot_be_made() {
    let room = Room::new();
    let (backend, review) = opened(&room, "compte-rendu.docx", WORD).await;
    let article = review.article.id;
    let request = |remark| DecideRemarksRequest {
        article,
        remarks: vec![remark],
        accepted: true,
    };
    assert_eq!(
        refused(&backend, "decide_remarks", request(9)).await,
        "unknown-remark"
    );
    assert_eq!(
        refused(&backend, "decide_remarks", request(2)).await,
        "remark-not-decidable",
        "a comment"
    );
    decide(&backend, article, 0, true).await;
    assert_eq!(
        refused(&backend, "decide_remarks", request(0)).await,
        "remark-decided"
    );
}

fn comment(review: &ReviewView, words: &str, text: &str) -> AddCommentRequest {
    let segment = review
        .segments
        .iter()
        .find(|segment| segment.text.contains(words));
    let segment = segment.expect("words occur");
    let at = segment.text.find(words).expect("words occur");
    let from = segment.text[..at].encode_utf16().count() as u32;
    AddCommentRequest {
        article: review.article.id,
        segment: segment.id,
        version: segment.version,
        from,
        to: from + words.encode_utf16().count() as u32,
        text: text.to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_editor_comments() {
    for (name, bytes) in [("compte-rendu.docx", WORD), ("compte-rendu.odt", ODT)] {
        let room = Room::new();
        let (backend, review) = opened(&room, name, bytes).await;
        let id = review.article.id;
        let quality: QualityView = done(&backend, "quality", id).await;
        let patch: ReviewPatch = done(
            &backend,
            "add_comment",
            comment(&review, "vingt heures", " Vérifier l’heure.\nMerci "),
        )
        .await;
        // It counts nowhere.
        assert_eq!(patch.progress.decided, review.progress.decided);
        assert_eq!(done::<QualityView>(&backend, "quality", id).await, quality);
        let added = patch.issues.iter().find(|issue| issue.rule == "editor.comment");
        assert_eq!(added.expect("is listed").message, "Vérifier l’heure.\nMerci");

        // In the file it is where its words are, also after changes before it.
        decide(&backend, id, 3, false).await;
        let (_, loaded) = saved(&backend, id).await;
        let found = loaded
            .remarks()
            .iter()
            .find(|remark| remark.text.starts_with("Vérifier"));
        let found = found.expect("is in the file");
        assert_eq!(found.text, "Vérifier l’heure.\u{2029}Merci");
        let segment = loaded.document.segment(found.segment).expect("exists");
        assert_eq!(found.range.of_text(&segment.mt), Some("vingt heures"), "{name}");

        // And in the tracked file and in the report.
        let export = |kind, file: &str| ExportRequest {
            article: id,
            kind,
            path: Some(room.path(file).to_string_lossy().into_owned()),
            overwrite: false,
            unreviewed: false,
        };
        let tracked = format!("tracked-{name}");
        let _: SavedView = done(&backend, "export", export(ExportKind::Tracked, &tracked)).await;
        let bytes = std::fs::read(room.path(&tracked)).expect("was exported");
        let loaded = read(&bytes, name.rsplit('.').next(), &ReadOptions::default()).expect("reads");
        assert!(
            loaded
                .remarks()
                .iter()
                .any(|remark| remark.text.starts_with("Vérifier"))
        );
        let _: SavedView = done(&backend, "export", export(ExportKind::Report, "report.html")).await;
        let report = std::fs::read_to_string(room.path("report.html")).expect("was exported");
        for part in [
            "Vérifier l’heure.",
            "Comments, and changes in the file",
            "Agence",
            "<del>adopte</del>",
        ] {
            assert!(report.contains(part), "{part}");
        }

        for _ in 0..2 {
            let _: ReviewPatch = done(&backend, "undo", id).await;
        }
        let view = now(&backend, id).await;
        assert!(view.issues.iter().all(|issue| issue.rule != "editor.comment"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_in_other_formats_are_kept() {
    let room = Room::new();
    let source = "Le conseil se réunit lundi.\n\nLa séance est publique.\n";
    let (backend, review) = opened(&room, "seance.fr.txt", source.as_bytes()).await;
    let id = review.article.id;
    let request = comment(&review, "lundi", "Quel lundi ?");
    let _: ReviewPatch = done(&backend, "add_comment", &request).await;
    assert_eq!(saved(&backend, id).await.0, source.as_bytes());
    let view = now(&room.backend().await, id).await;
    assert!(view.issues.iter().any(|issue| issue.message == "Quel lundi ?"));

    let blank = AddCommentRequest {
        text: " \n".to_owned(),
        ..request.clone()
    };
    assert_eq!(refused(&backend, "add_comment", blank).await, "bad-request");
    let nowhere = AddCommentRequest {
        to: request.from,
        ..request.clone()
    };
    assert_eq!(refused(&backend, "add_comment", nowhere).await, "bad-request");
    let stale = AddCommentRequest {
        version: 7,
        ..request
    };
    let fault = call::<ReviewPatch>(&backend, "add_comment", stale).await;
    assert_eq!(fault.expect_err("is stale").code, "stale");
}
