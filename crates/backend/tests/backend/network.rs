//! A review opens no network socket.

use crate::room::{ARTICLE, Room, accept, done, fixable};
use crate::traced::{internet_calls, traced};
use copydesk_backend::wire::{
    ArticleTextRequest, BulkView, ExportKind, ExportRequest, LibraryQuery, LibraryView, OpinionsView,
    QualityView, ReviewPatch, ReviewView, SaveRequest, SavedView,
};

/// The name of the test that is traced.
const REVIEW: &str = "network::a_whole_review";

#[test]
fn a_review_opens_no_network_socket() {
    let room = Room::new();
    let log = room.path("trace.log");
    let own = std::env::current_exe().expect("is known");
    let Some(mut command) = traced(&own, &log) else {
        return;
    };
    let ran = command
        .args(["--exact", "--ignored", REVIEW])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success() && said.contains("1 passed"), "{ran:?}");
    assert_eq!(internet_calls(&log), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by the test above"]
async fn a_whole_review() {
    let room = Room::new();
    let backend = room.backend().await;
    let path = room.file("a.txt", ARTICLE);
    let review: ReviewView = done(&backend, "open_file", &path).await;
    let article = review.article.id;
    let source = ArticleTextRequest {
        article,
        text: "The summit of Montreval opens on Monday.\n\nThe city expects two thousand people.\n"
            .to_owned(),
    };
    let review: ReviewView = done(&backend, "add_source_text", source).await;
    let corrected = ArticleTextRequest {
        article,
        text: ARTICLE.replace("attend", "accueille"),
    };
    let _: OpinionsView = done(&backend, "add_corrected_text", corrected).await;
    accept(&backend, article, &fixable(&review)[0].id).await;
    let _: BulkView = done(&backend, "accept_safe", article).await;
    let _: ReviewPatch = done(&backend, "undo", article).await;
    let _: QualityView = done(&backend, "quality", article).await;
    let _: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    let _: SavedView = done(
        &backend,
        "save",
        SaveRequest {
            article,
            path: None,
            overwrite: false,
            as_utf8: false,
        },
    )
    .await;
    for kind in [ExportKind::Report, ExportKind::Tmx, ExportKind::Json] {
        let request = ExportRequest {
            article,
            kind,
            path: None,
            overwrite: false,
            unreviewed: false,
        };
        let _: SavedView = done(&backend, "export", request).await;
    }
}
