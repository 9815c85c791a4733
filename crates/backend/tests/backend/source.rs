//! The source text of an article.

use crate::room::{NOW, Room, done, fixable, patched, refused};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    AcceptRequest, ArticleFileRequest, ArticleTextRequest, FilesView, ImportPairRequest, ImportedView,
    LibraryQuery, LibraryView, PairChange, PairRequest, ReviewPatch, ReviewView, SourceTextView,
};

const ARTICLE: &str = "\
Le musée de Leeds rouvre vendredi

Sa directrice, Ann Osborne, attend 3 000 visiteurs , dit-elle.

Le toit fuyait depuis 2019. Les réparations ont coûté 2,5 millions d’euros.

Un encadré de la rédaction, sans rien de semblable : les horaires de tous les musées de la région, leurs tarifs pour les familles et les groupes, les expositions de la saison, les ateliers pour enfants, ainsi que les lignes de bus et de train qui y mènent depuis le centre.
";

const SOURCE: &str = "\
The museum in Leeds reopens on Friday

Its director, Ann Osborne, expects 3,000 visitors, she says.

The roof had leaked since 2019.

Repairs cost 2.5 million euros.

Entry is free until June.
";

async fn article(backend: &Backend) -> ReviewView {
    done(backend, "open_text", ARTICLE).await
}

async fn attach(backend: &Backend, article: u32) -> ReviewView {
    let request = ArticleTextRequest {
        article,
        text: SOURCE.to_owned(),
    };
    done(backend, "add_source_text", request).await
}

fn change(article: u32, change: PairChange) -> PairRequest {
    PairRequest {
        article,
        revision: NOW,
        change,
    }
}

/// The pairs as numbers of paragraphs and segments, `*` where the editor set them.
fn pairs(review: &ReviewView) -> String {
    let source: &SourceTextView = review.source_text.as_ref().expect("a source");
    let written = source.pairs.iter().map(|pair| {
        let star = if pair.fixed { "*" } else { "" };
        format!("{}:{}{star}", pair.source.len(), pair.segments.len())
    });
    written.collect::<Vec<_>>().join(" ")
}

async fn undone(backend: &Backend, article: u32, name: &str) -> ReviewView {
    let _: ReviewPatch = done(backend, name, article).await;
    done(backend, "open_article", article).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_is_paired_and_kept() {
    let room = Room::new();
    let backend = room.backend().await;
    let id = article(&backend).await.article.id;
    let review = attach(&backend, id).await;
    assert_eq!(pairs(&review), "1:1 1:1 2:1 0:1 1:0");
    let source = review.source_text.as_ref().expect("a source");
    assert_eq!(
        (source.name.as_str(), source.language.as_deref()),
        ("", Some("en"))
    );
    assert!(!source.of_file);
    drop(backend);
    let again: ReviewView = done(&room.backend().await, "open_article", id).await;
    assert_eq!(again.source_text, review.source_text);
}

#[tokio::test(flavor = "multi_thread")]
async fn pairs_are_changed_undone_and_redone_between_decisions() {
    let room = Room::new();
    let backend = room.backend().await;
    let id = article(&backend).await.article.id;
    let review = attach(&backend, id).await;
    let issue = fixable(&review)[0].id.clone();
    let accept = AcceptRequest {
        article: id,
        issue,
        suggestion: 0,
        revision: review.revision,
    };
    let patch: ReviewPatch = done(&backend, "accept", accept).await;
    let review = patched(review, &patch);
    let text = review.segments[1].text.clone();

    let up = PairChange::Up { paragraph: 4 };
    let moved: ReviewView = done(&backend, "change_pairs", change(id, up)).await;
    assert_eq!(pairs(&moved), "1:1 1:1 2:1 1:1*");
    assert_eq!(moved.segments[1].text, text, "the decision is kept");

    let review = undone(&backend, id, "undo").await;
    assert_eq!(pairs(&review), "1:1 1:1 2:1 0:1 1:0");
    assert_eq!(review.segments[1].text, text);
    let review = undone(&backend, id, "undo").await;
    assert_ne!(review.segments[1].text, text, "the decision is undone next");
    let review = undone(&backend, id, "undo").await;
    assert_eq!(review.source_text, None, "then the source is removed");
    for _ in 0..3 {
        undone(&backend, id, "redo").await;
    }
    let review: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(pairs(&review), "1:1 1:1 2:1 1:1*");
    assert_eq!(review.segments[1].text, text);

    let removed: ReviewView = done(&backend, "remove_source", id).await;
    assert_eq!(removed.source_text, None);
    assert_eq!(
        refused(&backend, "change_pairs", change(id, up)).await,
        "no-source"
    );
    let review = undone(&backend, id, "undo").await;
    assert_eq!(
        pairs(&review),
        "1:1 1:1 2:1 1:1*",
        "what was set by hand comes back"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_the_source_is_refused_and_changes_nothing() {
    let room = Room::new();
    let backend = room.backend().await;
    let id = article(&backend).await.article.id;
    let text = |text: String| ArticleTextRequest { article: id, text };
    let french = text(ARTICLE.to_owned());
    assert_eq!(
        refused(&backend, "add_source_text", french).await,
        "source-same-language"
    );
    assert_eq!(
        refused(&backend, "add_source_text", text(" \n".to_owned())).await,
        "source-empty"
    );
    let long = text(SOURCE.repeat(40));
    assert_eq!(
        refused(&backend, "add_source_text", long).await,
        "source-other-length"
    );
    let missing = ArticleFileRequest {
        article: id,
        path: room.path("missing.txt").to_string_lossy().into_owned(),
    };
    refused(&backend, "add_source", missing).await;
    let review: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(review.source_text, None);
    assert!(!review.progress.can_undo);

    attach(&backend, id).await;
    let stale = PairRequest {
        article: id,
        revision: review.revision,
        change: PairChange::Join { pair: 0 },
    };
    assert_eq!(refused(&backend, "change_pairs", stale).await, "stale-issue");
    let impossible = change(id, PairChange::Up { paragraph: 0 });
    assert_eq!(refused(&backend, "change_pairs", impossible).await, "cannot-pair");
}

#[tokio::test(flavor = "multi_thread")]
async fn bilingual_rules_read_the_source_and_exports_hold_it() {
    let room = Room::new();
    let backend = room.backend().await;
    let text = ARTICLE.replace("2,5 millions", "5,2 millions");
    let review: ReviewView = done(&backend, "open_text", text).await;
    let numbers = |review: &ReviewView| {
        let accuracy = review
            .issues
            .iter()
            .filter(|issue| issue.rule.starts_with("accuracy."));
        accuracy.map(|issue| issue.quote.clone()).collect::<Vec<_>>()
    };
    assert!(numbers(&review).is_empty());
    let path = room.file("museum.en.txt", SOURCE);
    let request = ArticleFileRequest {
        article: review.article.id,
        path,
    };
    let review: ReviewView = done(&backend, "add_source", request).await;
    assert_eq!(
        review.source_text.as_ref().map(|source| source.name.as_str()),
        Some("museum.en.txt")
    );
    assert!(
        numbers(&review).iter().any(|quote| quote.contains("5,2")),
        "{:?}",
        numbers(&review)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_is_imported_with_its_article_and_is_none() {
    let room = Room::new();
    let backend = room.backend().await;
    let folder = room.path("inbox");
    std::fs::create_dir_all(&folder).expect("made");
    for (name, text) in [
        ("leeds.en.txt", SOURCE),
        ("leeds.fr.txt", ARTICLE),
        ("other.en.txt", ARTICLE),
        ("other.fr.txt", ARTICLE),
        ("alone.fr.txt", "Un article seul.\n"),
    ] {
        std::fs::write(folder.join(name), text).expect("written");
    }
    let found: FilesView = done(&backend, "find_files", [folder.to_string_lossy()]).await;
    let name = |path: &String| path.rsplit('/').next().unwrap_or_default().to_owned();
    let files: Vec<String> = found.files.iter().map(name).collect();
    assert_eq!(files, ["alone.fr.txt", "leeds.fr.txt", "other.fr.txt"]);
    let sources: Vec<_> = found
        .sources
        .iter()
        .map(|(one, other)| (name(one), name(other)))
        .collect();
    let pair = |name: &str| (format!("{name}.fr.txt"), format!("{name}.en.txt"));
    assert_eq!(sources, [pair("leeds"), pair("other")]);

    let import = async |path: &String| -> ImportedView {
        let source = found.sources[path].clone();
        let path = path.clone();
        done(&backend, "import_pair", ImportPairRequest { path, source }).await
    };
    let imported = import(&found.files[1]).await;
    assert!(imported.source && imported.source_fault.is_none() && imported.article.source);
    let id = imported.article.id;
    let review: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(pairs(&review), "1:1 1:1 2:1 0:1 1:0");
    assert_eq!(
        review.source_text.as_ref().map(|own| own.name.as_str()),
        Some("leeds.en.txt")
    );
    assert!(!review.progress.can_undo, "it belongs to the import");
    // A source that the editor removed is not attached again.
    let _: ReviewView = done(&backend, "remove_source", id).await;
    let again = import(&found.files[1]).await;
    assert!(again.known && !again.source && again.source_fault.is_none() && !again.article.source);

    let refused = import(&found.files[2]).await;
    assert_eq!(
        refused.source_fault.expect("is the same text").code,
        "source-same-language"
    );
    assert!(!refused.source && !refused.article.source && !refused.known);
    let library: LibraryView = done(&backend, "list_articles", LibraryQuery::default()).await;
    assert_eq!(library.total, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_memory_is_a_source() {
    let room = Room::new();
    let backend = room.backend().await;
    let id = article(&backend).await.article.id;
    let csv = "en,fr\nThe museum in Leeds reopens on Friday,Le musée de Leeds rouvre vendredi\n";
    let request = |path: String| ArticleFileRequest { article: id, path };
    let review: ReviewView = done(&backend, "add_source", request(room.file("a.csv", csv))).await;
    assert_eq!(pairs(&review), "1:1 0:1 0:1 0:1");
    assert!(review.article.source);
    let bad = room.file("b.csv", "one,two,three\n");
    assert_eq!(
        refused(&backend, "add_source", request(bad)).await,
        "source-table"
    );
    let bad = room.file("b.tmx", "<tmx>");
    assert_eq!(
        refused(&backend, "add_source", request(bad)).await,
        "source-memory"
    );
}
