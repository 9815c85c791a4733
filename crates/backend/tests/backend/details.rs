//! Titles, slugs, desks, deadlines and assignees; the names of files; exports to a folder.

use crate::room::{ARTICLE, Room, accept, done, fixable, open, refused};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ArticleRow, DetailsChange, DetailsImportView, DetailsSetView, DetailsView, ExportFolderRequest,
    ExportKind, ExportRequest, FolderForm, ImportedView, LibraryOrder, LibraryQuery, LibraryView, ReviewView,
    SavedView,
};

async fn import(backend: &Backend, file: String) -> ArticleRow {
    done::<ImportedView>(backend, "import_file", file).await.article
}

fn details(row: &ArticleRow) -> DetailsView {
    DetailsView {
        title: row.title.clone(),
        slug: row.slug.clone(),
        desk: row.desk.clone(),
        deadline: row.deadline.clone(),
        assignee: row.assignee.clone(),
    }
}

async fn set(backend: &Backend, row: &ArticleRow, change: impl FnOnce(&mut DetailsView)) -> DetailsSetView {
    let before = details(row);
    let mut after = before.clone();
    change(&mut after);
    let change = DetailsChange {
        article: row.id,
        before,
        after,
    };
    done(backend, "set_details", vec![change]).await
}

/// The titles of the articles that a search finds, in this order.
async fn listed(backend: &Backend, text: &str, order: LibraryOrder) -> Vec<String> {
    let query = LibraryQuery {
        text: text.to_owned(),
        order,
        ..LibraryQuery::default()
    };
    let view: LibraryView = done(backend, "list_articles", query).await;
    view.articles.into_iter().map(|row| row.title).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn details_are_kept_searched_and_sorted_and_the_last_window_wins() {
    let room = Room::new();
    let backend = room.backend().await;
    let one = import(
        &backend,
        room.file("otan.fr.txt", "Le sommet\n\nTexte du sommet.\n"),
    )
    .await;
    let two = import(&backend, room.file("mairie.txt", "Le maire\n\nTexte du maire.\n")).await;
    // Files are found by name and by folder, without accents and case.
    assert_eq!(
        listed(&backend, "OTAN", LibraryOrder::Damage).await,
        ["Le sommet"]
    );
    assert_eq!(listed(&backend, "mairie", LibraryOrder::File).await, ["Le maire"]);
    assert_eq!(
        listed(&backend, "", LibraryOrder::File).await,
        ["Le maire", "Le sommet"]
    );

    let view = set(&backend, &one, |after| {
        after.title = "  Sommet\nde l’OTAN ".to_owned();
        after.slug = "été-1".to_owned();
        after.deadline = "2026-12-02".to_owned();
    })
    .await;
    assert_eq!(view.articles[0].title, "Sommet de l’OTAN");
    assert!(view.overtaken.is_empty());
    let renamed = view.articles[0].clone();
    assert_eq!(
        listed(&backend, "ete", LibraryOrder::Slug).await,
        ["Sommet de l’OTAN"]
    );
    assert_eq!(
        listed(&backend, "texte sommet", LibraryOrder::Title).await,
        ["Sommet de l’OTAN"]
    );
    set(&backend, &two, |after| after.deadline = "2026-12-01".to_owned()).await;
    assert_eq!(
        listed(&backend, "", LibraryOrder::Deadline).await,
        ["Le maire", "Sommet de l’OTAN"]
    );
    // The row of an open article has the new title, and decisions go on.
    let review: ReviewView = done(&backend, "open_article", one.id).await;
    assert_eq!(review.article.title, "Sommet de l’OTAN");
    let view = set(&backend, &renamed, |after| after.desk = "Monde".to_owned()).await;
    assert_eq!(
        (view.articles[0].slug.as_str(), view.articles[0].desk.as_str()),
        ("été-1", "Monde")
    );

    // A window that still shows the first title: the last one wins, and the former one is returned.
    let other = open(&room.library()).await;
    let view = set(&other, &one, |after| after.title = "Autre titre".to_owned()).await;
    assert_eq!(view.overtaken, [one.id]);
    assert_eq!(view.changes[0].before.title, "Sommet de l’OTAN");
    assert_eq!(view.articles[0].slug, "été-1", "only the title was set");
    let DetailsChange {
        article,
        before,
        after,
    } = view.changes[0].clone();
    let back = DetailsChange {
        article,
        before: after,
        after: before,
    };
    let view: DetailsSetView = done(&backend, "set_details", vec![back]).await;
    assert_eq!(view.articles[0].title, "Sommet de l’OTAN");
    assert!(view.overtaken.is_empty());
    // An empty title keeps the title, and what is gone is skipped.
    let view = set(&backend, &view.articles[0].clone(), |after| {
        after.title = " ".to_owned();
    })
    .await;
    assert!(view.changes.is_empty());
    // After a restart.
    drop((backend, other));
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_article", one.id).await;
    assert_eq!(
        (review.article.title.as_str(), review.article.desk.as_str()),
        ("Sommet de l’OTAN", "Monde")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn details_come_from_front_matter_and_from_a_table() {
    let room = Room::new();
    let backend = room.backend().await;
    let text = "---\ntitle: Le titre\nslug: otan-1\nsection: Monde\n---\n\nLe texte de l’article.\n";
    let marked = import(&backend, room.file("a.md", text)).await;
    assert_eq!(
        (
            marked.slug.as_str(),
            marked.desk.as_str(),
            marked.deadline.as_str()
        ),
        ("otan-1", "Monde", "")
    );
    std::fs::create_dir_all(room.path("x")).expect("a folder");
    std::fs::create_dir_all(room.path("y")).expect("a folder");
    let twin = import(&backend, room.file("x/b.txt", "Le premier.\n")).await;
    import(&backend, room.file("y/b.txt", "Le second.\n")).await;
    let table = "file;slug;assignee;due\n\
                 A.MD;otan-2;Zoé;\n\
                 b.txt;s;;\n\
                 x/b.txt;s;;2026-12-01\n\
                 c.txt;s;;\n\
                 \"open;s;;\n\
                 ;s;;\n";
    let view: DetailsImportView = done(&backend, "import_details", room.file("plan.csv", table)).await;
    let lines: Vec<u32> = view.bad.iter().map(|row| row.line).collect();
    assert_eq!((view.rows, lines), (2, vec![3, 5, 6, 7]), "{:?}", view.bad);
    assert!(view.bad[0].reason.contains("folder"), "{:?}", view.bad);
    let after: Vec<_> = view
        .changes
        .iter()
        .map(|change| {
            let DetailsView {
                slug,
                assignee,
                deadline,
                ..
            } = &change.after;
            (
                change.article,
                slug.as_str(),
                assignee.as_str(),
                deadline.as_str(),
            )
        })
        .collect();
    assert_eq!(
        after,
        [(marked.id, "otan-2", "Zoé", ""), (twin.id, "s", "", "2026-12-01")]
    );
    let view: DetailsImportView = done(&backend, "import_details", room.file("no.csv", "a;b\n1;2\n")).await;
    assert_eq!((view.rows, view.bad.len(), view.bad[0].line), (0, 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_without_words_is_listed_by_its_file_and_a_short_one_has_no_score() {
    let room = Room::new();
    let backend = room.backend().await;
    let empty = import(&backend, room.file("vide.txt", "\n\n")).await;
    assert_eq!(empty.title, "vide.txt");
    let short = import(&backend, room.file("court.txt", "Une dialogue sérieuse.\n")).await;
    assert!(short.too_short);
    assert_eq!((short.score_before, short.score_now), (None, None));
    let long = import(&backend, room.file("long.txt", ARTICLE.repeat(3))).await;
    assert!(!long.too_short && long.score_now.is_some());
    // The report and the review as JSON agree.
    for (article, scored) in [(&short, false), (&long, true)] {
        let report: String = done(&backend, "report_element", article.id).await;
        assert!(report.starts_with("<article class=\"report\""));
        assert_eq!(report.contains("<dt>MQM score now</dt>"), scored);
        assert_eq!(report.contains("No MQM score: in fewer than 50 words"), !scored);
        let request = ExportRequest {
            article: article.id,
            kind: ExportKind::Json,
            path: Some(room.path("review.json").to_string_lossy().into_owned()),
            overwrite: true,
            unreviewed: false,
        };
        let _: SavedView = done(&backend, "export", request).await;
        let json = std::fs::read_to_string(room.path("review.json")).expect("reads");
        let json: serde_json::Value = serde_json::from_str(&json).expect("is JSON");
        assert_eq!(json["score"]["now"].is_number(), scored);
        assert_eq!(json["score"]["before"].is_null(), !scored);
    }
    let web = "# Partager cet article\n\n## Le maire parle\n\nIl a parlé.\n";
    assert_eq!(
        import(&backend, room.file("web.md", web)).await.title,
        "Le maire parle"
    );
    // What cannot be scored comes last.
    let by_score = listed(&backend, "", LibraryOrder::Score).await;
    assert_eq!(by_score[0], long.title);
    let again: ArticleRow = done(&backend, "recheck", long.id).await;
    assert_eq!(again.open, long.open);
}

#[tokio::test(flavor = "multi_thread")]
async fn articles_are_exported_to_a_folder_and_no_file_is_overwritten() {
    let room = Room::new();
    let backend = room.backend().await;
    let row = import(&backend, room.file("a.txt", ARTICLE)).await;
    let review: ReviewView = done(&backend, "open_article", row.id).await;
    accept(&backend, row.id, &fixable(&review)[0].id.clone()).await;
    std::fs::create_dir_all(room.path("out")).expect("a folder");
    let request = |form| ExportFolderRequest {
        article: row.id,
        form,
        folder: room.path("out").to_string_lossy().into_owned(),
    };
    let name = |saved: &SavedView| saved.path.rsplit('/').next().unwrap_or_default().to_owned();
    let first: SavedView = done(&backend, "export_to_folder", request(FolderForm::Corrected)).await;
    assert_eq!(name(&first), "a.corrected.txt");
    assert_ne!(std::fs::read_to_string(&first.path).expect("reads"), ARTICLE);
    let second: SavedView = done(&backend, "export_to_folder", request(FolderForm::Corrected)).await;
    assert_eq!(name(&second), "a.corrected (2).txt");
    // Plain text has no tracked changes: the article becomes a Word document.
    let tracked: SavedView = done(&backend, "export_to_folder", request(FolderForm::Tracked)).await;
    assert_eq!(name(&tracked), "a.tracked.docx");
    let pasted: ReviewView = done(&backend, "open_text", "Le titre\n\nTexte collé.").await;
    let request = |folder: &str| ExportFolderRequest {
        article: pasted.article.id,
        form: FolderForm::Corrected,
        folder: room.path(folder).to_string_lossy().into_owned(),
    };
    let third: SavedView = done(&backend, "export_to_folder", request("out")).await;
    assert_eq!(name(&third), "Le-titre.corrected.txt");
    assert_eq!(
        refused(&backend, "export_to_folder", request("none")).await,
        "folder-missing"
    );
}
