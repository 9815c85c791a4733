use crate::room::{ARTICLE, Room, accept, done, fixable, refused};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ExportKind, ExportRequest, ReviewPatch, ReviewView, SaveRequest, SavedView, VersionView,
};
use std::path::Path;

fn request(article: u32) -> SaveRequest {
    SaveRequest {
        article,
        path: None,
        overwrite: false,
        as_utf8: false,
    }
}

async fn reviewed(room: &Room, name: &str, bytes: impl AsRef<[u8]>) -> (Backend, ReviewView, ReviewPatch) {
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file(name, bytes)).await;
    let patch = accept(&backend, review.article.id, &fixable(&review)[0].id).await;
    (backend, review, patch)
}

fn read(path: impl AsRef<Path>) -> Vec<u8> {
    std::fs::read(path).expect("reads")
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_accepted_changes() {
    let room = Room::new();
    let original = ARTICLE.replace('\n', "\r\n");
    let (backend, review, patch) = reviewed(&room, "sommet.fr.txt", &original).await;
    let saved: SavedView = done(&backend, "save", request(review.article.id)).await;
    assert!(saved.path.ends_with("sommet.fr.corrected.txt"), "{}", saved.path);
    assert!(saved.progress.saved);
    assert_eq!(saved.progress.saved_path.as_deref(), Some(saved.path.as_str()));
    let changed = &patch.segments[0];
    let before = &review.segments[changed.id as usize].text;
    let expected = original.replace(before.as_str(), &changed.text);
    assert_eq!(String::from_utf8(read(&saved.path)).expect("UTF-8"), expected);
    assert_eq!(
        read(room.path("sommet.fr.txt")),
        original.as_bytes(),
        "the original is kept"
    );
    assert_eq!(saved.bytes as usize, expected.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_decision_the_bytes_are_the_same() {
    let room = Room::new();
    let backend = room.backend().await;
    for (name, bytes) in [
        ("crlf.txt", ARTICLE.replace('\n', "\r\n").into_bytes()),
        ("bom.txt", [b"\xef\xbb\xbf", ARTICLE.as_bytes()].concat()),
        (
            "latin.txt",
            b"Une \xe9t\xe9 \xe0 la mer, l'\xe9v\xe9nement a \xe9t\xe9 f\xeat\xe9.\r\n".to_vec(),
        ),
        ("end.md", b"# Titre\n\nSans fin de ligne".to_vec()),
        ("empty.txt", Vec::new()),
    ] {
        let review: ReviewView = done(&backend, "open_file", room.file(name, &bytes)).await;
        let saved: SavedView = done(&backend, "save", request(review.article.id)).await;
        assert_eq!(read(&saved.path), bytes, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_others_are_not_overwritten_unasked() {
    let room = Room::new();
    room.file("sommet.corrected.txt", "of another");
    let (backend, review, _) = reviewed(&room, "sommet.txt", ARTICLE).await;
    let id = review.article.id;
    assert_eq!(refused(&backend, "save", request(id)).await, "already-exists");
    assert_eq!(read(room.path("sommet.corrected.txt")), b"of another");
    let saved: SavedView = done(
        &backend,
        "save",
        SaveRequest {
            overwrite: true,
            ..request(id)
        },
    )
    .await;

    // The article's own file may be overwritten …
    let _: ReviewPatch = done(&backend, "undo", id).await;
    let again: SavedView = done(&backend, "save", request(id)).await;
    assert_eq!(again.path, saved.path);
    assert_eq!(read(&again.path), ARTICLE.as_bytes());
    // … unless it was changed in the meantime …
    std::fs::write(&saved.path, "changed").expect("writes");
    assert_eq!(refused(&backend, "save", request(id)).await, "changed-on-disk");
    assert_eq!(read(&saved.path), b"changed");
    // … and is written again if it was deleted.
    std::fs::remove_file(&saved.path).expect("removes");
    let _: SavedView = done(&backend, "save", request(id)).await;
    // The original is not overwritten without a confirmation either.
    let onto = SaveRequest {
        path: review.article.path.clone(),
        ..request(id)
    };
    assert_eq!(refused(&backend, "save", onto).await, "already-exists");
}

#[tokio::test(flavor = "multi_thread")]
async fn saved_is_what_the_file_holds() {
    let room = Room::new();
    let (backend, review, patch) = reviewed(&room, "sommet.txt", ARTICLE).await;
    let id = review.article.id;
    assert!(!patch.progress.saved);
    let _: SavedView = done(&backend, "save", request(id)).await;
    let undone: ReviewPatch = done(&backend, "undo", id).await;
    assert!(!undone.progress.saved);
    let redone: ReviewPatch = done(&backend, "redo", id).await;
    assert!(redone.progress.saved, "the text is that of the file again");
    let reopened: ReviewView = done(&room.backend().await, "open_article", id).await;
    assert!(reopened.progress.saved, "also after a restart");
    let _: ReviewPatch = done(&backend, "undo", id).await;
    accept(&backend, id, &fixable(&review)[1].id).await;
    let other: ReviewView = done(&room.backend().await, "open_article", id).await;
    assert!(
        !other.progress.saved,
        "another text with the same number of operations is not saved"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn pasted_text_needs_a_place() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let id = review.article.id;
    assert_eq!(refused(&backend, "save", request(id)).await, "no-target");
    let path = room.path("collé.txt").to_string_lossy().into_owned();
    let saved: SavedView = done(
        &backend,
        "save",
        SaveRequest {
            path: Some(path.clone()),
            ..request(id)
        },
    )
    .await;
    assert_eq!(saved.path, path);
    let missing = room.path("no/such/folder/a.txt").to_string_lossy().into_owned();
    assert_eq!(
        refused(
            &backend,
            "save",
            SaveRequest {
                path: Some(missing),
                ..request(id)
            }
        )
        .await,
        "folder-missing"
    );
    let folder = room.path("").to_string_lossy().into_owned();
    let onto_folder = SaveRequest {
        path: Some(folder),
        overwrite: true,
        ..request(id)
    };
    assert_eq!(refused(&backend, "save", onto_folder).await, "is-folder");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_character_that_the_encoding_lacks_asks_for_utf8() {
    let room = Room::new();
    let windows = |ch| match ch {
        '’' => 0x92,
        ch => u8::try_from(u32::from(ch)).expect("Latin-1"),
    };
    let bytes: Vec<u8> = ARTICLE.chars().filter(|ch| *ch != '😀').map(windows).collect();
    let backend = room.backend().await;
    let path = room.file("latin.txt", bytes);
    let review: ReviewView = done(&backend, "open_file", path).await;
    let (id, segment) = (review.article.id, &review.segments[1]);
    assert!(
        segment.text.contains("discuté"),
        "read as windows-1252: {}",
        segment.text
    );
    let rewrite = copydesk_backend::wire::RewriteRequest {
        article: id,
        segment: segment.id,
        version: segment.version,
        text: format!("{} 😀", segment.text),
    };
    let _: ReviewPatch = done(&backend, "rewrite", rewrite).await;
    assert_eq!(
        refused(&backend, "save", request(id)).await,
        "unencodable-character"
    );
    let saved: SavedView = done(
        &backend,
        "save",
        SaveRequest {
            as_utf8: true,
            ..request(id)
        },
    )
    .await;
    assert!(String::from_utf8(read(saved.path)).expect("UTF-8").contains("😀"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_goes_beside_the_original() {
    let room = Room::new();
    let (backend, review, _) = reviewed(&room, "sommet.fr.txt", ARTICLE).await;
    let report = |overwrite| ExportRequest {
        article: review.article.id,
        kind: ExportKind::Report,
        path: None,
        overwrite,
        unreviewed: false,
    };
    let written: SavedView = done(&backend, "export", report(false)).await;
    assert!(written.path.ends_with("sommet.fr.review.html"));
    let page = String::from_utf8(read(&written.path)).expect("UTF-8");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Le sommet de Montreval"));
    assert_eq!(refused(&backend, "export", report(false)).await, "already-exists");
    let _: SavedView = done(&backend, "export", report(true)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_twice_unchanged_makes_one_version() {
    let room = Room::new();
    let (backend, review, _) = reviewed(&room, "sommet.txt", ARTICLE).await;
    let id = review.article.id;
    let versions = async || -> usize {
        let views: Vec<VersionView> = done(&backend, "versions", id).await;
        views.len()
    };
    let first: SavedView = done(&backend, "save", request(id)).await;
    let before = versions().await;
    let second: SavedView = done(&backend, "save", request(id)).await;
    assert_eq!(versions().await, before);
    assert!(second.progress.saved);
    assert_eq!(
        second.article.updated_at.to_bits(),
        first.article.updated_at.to_bits()
    );
    // A file that was deleted is written again, without a new version.
    std::fs::remove_file(&first.path).expect("deletes");
    let _: SavedView = done(&backend, "save", request(id)).await;
    assert!(Path::new(&first.path).exists());
    assert_eq!(versions().await, before);
    // Another path, or another decision, makes a new version.
    let elsewhere = SaveRequest {
        path: Some(room.path("ailleurs.txt").to_string_lossy().into_owned()),
        ..request(id)
    };
    let _: SavedView = done(&backend, "save", &elsewhere).await;
    assert_eq!(versions().await, before + 1);
    let _: ReviewPatch = done(&backend, "undo", id).await;
    let _: SavedView = done(&backend, "save", request(id)).await;
    assert_eq!(versions().await, before + 2);
}
