//! Many articles: import, order, archive.
use crate::room::{ARTICLE, FILLER, Room, accept, done, fixable, refused};
use copydesk_backend::wire::{
    ArchiveRequest, ArticleHitsView, ArticleStatus, ExportKind, ExportRequest, FilesView, FindManyRequest,
    FindQuery, ImportedView, LibraryOrder, LibraryQuery, LibraryShelf, LibraryView, QualityView, ReviewPatch,
    ReviewView, SaveRequest, SavedView, ScoreView,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_comes_in_file_by_file() {
    let room = Room::new();
    let backend = room.backend().await;
    let folder = room.path("articles");
    std::fs::create_dir_all(folder.join("sous/dossier")).expect("makes folders");
    for (name, text) in [
        ("a.txt", ARTICLE),
        ("sous/b.md", "# Un titre\n\nLe texte est court.\n"),
        ("sous/dossier/saut\nde ligne.txt", "Une phrase simple.\n"),
        ("a.corrected.txt", ARTICLE),
        ("photo.jpg", "\u{1}"),
        (".caché.txt", "x"),
    ] {
        let text = format!("{text}\n{}", FILLER.replace('\n', " "));
        std::fs::write(folder.join(name), text).expect("writes");
    }
    let paths = vec![
        folder.to_string_lossy().into_owned(),
        folder.join("a.txt").to_string_lossy().into_owned(),
        room.path("nowhere.txt").to_string_lossy().into_owned(),
    ];
    let found: FilesView = done(&backend, "find_files", &paths).await;
    let names: Vec<_> = found
        .files
        .iter()
        .map(|file| file.rsplit('/').next().expect("a name"))
        .collect();
    assert_eq!(names, ["a.txt", "b.md", "saut\nde ligne.txt", "nowhere.txt"]);
    assert_eq!((found.passed_over, found.faults.len()), (2, 0));

    for file in &found.files[..3] {
        let imported: ImportedView = done(&backend, "import_file", file).await;
        assert!(!imported.known, "{file}");
    }
    assert_eq!(
        refused(&backend, "import_file", &found.files[3]).await,
        "file-not-found"
    );
    let again: ImportedView = done(&backend, "import_file", &found.files[0]).await;
    assert!(again.known);

    // The article with the most penalty points is first, the one without issues last.
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!((library.found, library.total, library.new), (3, 3, 3));
    assert_eq!(library.articles[0].id, again.article.id);
    assert!(library.articles[0].damage > library.articles[1].damage);
    assert!(library.articles[0].minutes > 0);
    let worst = LibraryQuery {
        order: LibraryOrder::Score,
        ..LibraryQuery::default()
    };
    let by_score: LibraryView = done(&backend, "list_articles", worst).await;
    let scores: Vec<_> = by_score
        .articles
        .iter()
        .map(|row| row.score_now.expect("is counted"))
        .collect();
    assert!(scores.is_sorted() && scores[0] < scores[2], "{scores:?}");
    let page = LibraryQuery {
        order: LibraryOrder::Title,
        offset: 1,
        limit: Some(1),
        ..LibraryQuery::default()
    };
    let library: LibraryView = done(&backend, "list_articles", page).await;
    assert_eq!((library.articles.len(), library.found), (1, 3));
    assert_eq!(library.articles[0].title, "Un titre");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_decided_is_no_damage_and_what_is_laid_away_comes_back() {
    let room = Room::new();
    let backend = room.backend().await;
    let text = format!("{ARTICLE}\n{}", FILLER.replace('\n', " "));
    let review: ReviewView = done(&backend, "open_text", text).await;
    let id = review.article.id;
    let patch = accept(&backend, id, &fixable(&review)[0].id).await;
    assert!(patch.article.damage < review.article.damage);
    assert_eq!(patch.article.score_before, review.article.score_before);
    assert!(patch.article.score_now > review.article.score_now);
    assert_eq!(patch.article.score_now, Some(patch.progress.score_now));
    let begun = LibraryQuery {
        status: Some(ArticleStatus::InReview),
        language: Some("fr".to_owned()),
        ..LibraryQuery::default()
    };
    let library: LibraryView = done(&backend, "list_articles", &begun).await;
    assert_eq!(library.articles, [patch.article]);

    let away = |archived| ArchiveRequest {
        articles: vec![id, 99],
        archived,
    };
    let count: u32 = done(&backend, "archive", away(true)).await;
    assert_eq!(count, 1);
    let library: LibraryView = done(&backend, "list_articles", &begun).await;
    assert_eq!((library.found, library.total, library.archived), (0, 0, 1));
    let archive = LibraryQuery {
        shelf: LibraryShelf::Archive,
        ..LibraryQuery::default()
    };
    let library: LibraryView = done(&backend, "list_articles", archive).await;
    assert!(library.articles[0].archived);
    let _: u32 = done(&backend, "archive", away(false)).await;
    let library: LibraryView = done(&backend, "list_articles", &begun).await;
    assert_eq!(library.found, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_and_handed_on_is_exported_until_something_is_decided() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(
        &backend,
        "open_file",
        room.file("a.txt", "Le chat dort et et mange bien.\n"),
    )
    .await;
    let id = review.article.id;
    let save = SaveRequest {
        article: id,
        path: None,
        overwrite: true,
        as_utf8: false,
    };
    let status = async || {
        let view: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
        (view.articles[0].status, view.done, view.exported)
    };
    // Exporting an unfinished review does not finish it.
    let report = ExportRequest {
        article: id,
        kind: ExportKind::Report,
        path: None,
        overwrite: true,
        unreviewed: false,
    };
    let _: SavedView = done(&backend, "export", &report).await;
    assert_eq!(status().await, (ArticleStatus::New, 0, 0));
    assert!(!review.issues.is_empty());
    for issue in &review.issues {
        accept(&backend, id, &issue.id).await;
    }
    let _: SavedView = done(&backend, "save", &save).await;
    assert_eq!(status().await, (ArticleStatus::Done, 1, 0));
    let exported: SavedView = done(&backend, "export", &report).await;
    assert_eq!(exported.article.status, ArticleStatus::Exported);
    assert_eq!(status().await, (ArticleStatus::Exported, 0, 1));
    let query = LibraryQuery {
        status: Some(ArticleStatus::Exported),
        ..LibraryQuery::default()
    };
    let found: LibraryView = done(&backend, "list_articles", query).await;
    assert_eq!(found.found, 1);
    let _: ReviewPatch = done(&backend, "undo", id).await;
    assert_eq!(status().await, (ArticleStatus::New, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn quality_is_told_before_and_after() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", "Le le chat dort. Il mange mange bien.").await;
    let id = review.article.id;
    let count = |score: &ScoreView| score.errors.iter().map(|error| error.count).sum::<u32>();
    let before: QualityView = done(&backend, "quality", id).await;
    assert_eq!(count(&before.before) as usize, review.issues.len());
    assert_eq!(before.before.errors, before.now.errors);
    accept(&backend, id, &fixable(&review)[0].id).await;
    let after: QualityView = done(&backend, "quality", id).await;
    assert_eq!(after.before.errors, before.before.errors);
    assert_eq!(count(&after.now) + 1, count(&after.before));
    assert!(after.now.quality > after.before.quality);
    let progress: ReviewView = done(&backend, "open_article", id).await;
    assert!((progress.progress.score_now - after.now.quality).abs() < 1e-9);
}

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_files_come_in_one_by_one_and_once() {
    const FILES: usize = 2_000;
    let room = Room::new();
    let backend = room.backend().await;
    let folder = room.path("many");
    std::fs::create_dir(&folder).expect("makes a folder");
    for at in 0..FILES {
        let text = format!("Article numéro {at}\n\nLe chat numéro {at} dort et et mange.\n");
        std::fs::write(folder.join(format!("{at:05}.txt")), text).expect("writes");
    }
    let given = vec![folder.to_string_lossy().into_owned()];
    let found: FilesView = done(&backend, "find_files", &given).await;
    assert_eq!(found.files.len(), FILES);
    for file in &found.files {
        let imported: ImportedView = done(&backend, "import_file", file).await;
        assert!(!imported.known, "{file}");
    }
    let page = LibraryQuery {
        limit: Some(200),
        ..LibraryQuery::default()
    };
    let library: LibraryView = done(&backend, "list_articles", &page).await;
    assert_eq!((library.articles.len(), library.found as usize), (200, FILES));
    // Words are found in all of them without checking one.
    let all = LibraryQuery::default();
    let every: LibraryView = done(&backend, "list_articles", &all).await;
    let find = async |words: &str| {
        let mut hits = 0;
        for some in every.articles.chunks(40) {
            let request = FindManyRequest {
                articles: some.iter().map(|row| row.id).collect(),
                query: FindQuery {
                    text: words.to_owned(),
                    ..FindQuery::default()
                },
                replacement: None,
            };
            let found: Vec<ArticleHitsView> = done(&backend, "find_in_articles", request).await;
            hits += found.iter().map(|one| one.hits).sum::<u32>();
        }
        hits
    };
    assert_eq!(find("numéro 1999").await, 2);
    assert_eq!(find("le chat").await as usize, FILES);
    // Importing the same folder again adds nothing, even concurrently.
    let again: Vec<_> = found.files[..20]
        .iter()
        .flat_map(|file| [file, file])
        .map(|file| {
            let (backend, file) = (backend.clone(), file.clone());
            tokio::spawn(async move { done::<ImportedView>(&backend, "import_file", file).await.known })
        })
        .collect();
    for known in again {
        assert!(known.await.expect("ends"));
    }
    let library: LibraryView = done(&backend, "list_articles", &page).await;
    assert_eq!(library.found as usize, FILES);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_two_bring_at_once_comes_in_once() {
    let room = Room::new();
    let backend = room.backend().await;
    let file = room.file("a.txt", ARTICLE);
    let brought: Vec<_> = (0..8)
        .map(|_| {
            let (backend, file) = (backend.clone(), file.clone());
            tokio::spawn(async move { done::<ImportedView>(&backend, "import_file", file).await.known })
        })
        .collect();
    let mut new = 0;
    for known in brought {
        new += usize::from(!known.await.expect("ends"));
    }
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!((new, library.found), (1, 1));
}
