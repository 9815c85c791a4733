//! Find and replace in many articles.

use crate::room::{Room, accept, done, fixable, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ArticleHitsView, ArticleRow, FindManyRequest, FindQuery, ImportedView, ReplaceInArticleRequest,
    ReplacedInArticleView, ReviewPatch, ReviewView, RewriteRequest, UndoStepRequest,
};

fn query(words: &str) -> FindQuery {
    FindQuery {
        text: words.to_owned(),
        ..FindQuery::default()
    }
}

async fn import(backend: &Backend, file: String) -> u32 {
    done::<ImportedView>(backend, "import_file", file)
        .await
        .article
        .id
}

async fn find(
    backend: &Backend,
    articles: &[u32],
    query: FindQuery,
    with: Option<&str>,
) -> Vec<ArticleHitsView> {
    let request = FindManyRequest {
        articles: articles.to_vec(),
        query,
        replacement: with.map(str::to_owned),
    };
    done(backend, "find_in_articles", request).await
}

async fn replace(backend: &Backend, article: u32, query: FindQuery, with: &str) -> ReplacedInArticleView {
    let request = ReplaceInArticleRequest {
        article,
        query,
        replacement: with.to_owned(),
    };
    done(backend, "replace_in_article", request).await
}

fn counts(found: &[ArticleHitsView]) -> Vec<(u32, u32)> {
    found.iter().map(|one| (one.article, one.hits)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn hits_are_counted_in_each_article_as_it_reads_now() {
    let room = Room::new();
    let backend = room.backend().await;
    let one = import(
        &backend,
        room.file("a.txt", "Le maire de Montreval parle.\n\nMontreval attend.\n"),
    )
    .await;
    let two = import(
        &backend,
        room.file("b.md", "# Rien\n\nIl **pleut** à Mont\u{ad}reval.\n"),
    )
    .await;
    let three = import(&backend, room.file("c.txt", "Le préfet de Montréval dort.\n")).await;
    let all = [one, two, three, 999];
    assert_eq!(
        counts(&find(&backend, &all, query("montreval"), None).await),
        [(one, 2)]
    );
    let plain = FindQuery {
        plain: true,
        ..query("montreval")
    };
    assert_eq!(
        counts(&find(&backend, &all, plain.clone(), None).await),
        [(one, 2), (three, 1)]
    );
    let regex = FindQuery {
        regex: true,
        ..query(r"\bp\w+t\b")
    };
    assert_eq!(
        counts(&find(&backend, &all, regex, None).await),
        [(two, 1), (three, 1)]
    );

    let found = find(&backend, &all, plain.clone(), Some("Montreval")).await;
    assert_eq!(counts(&found), [(three, 1)], "the others are right already");
    let excerpt = &found[0].excerpts[0];
    assert_eq!(
        (
            excerpt.before.as_str(),
            excerpt.words.as_str(),
            excerpt.after.as_str(),
            excerpt.insert.as_deref()
        ),
        ("Le préfet de ", "Montréval", " dort.", Some("Montreval"))
    );

    // What was typed since is found, and what it replaced is not.
    let rewrite = RewriteRequest {
        article: three,
        segment: 0,
        version: 0,
        text: "Le préfet de Beaumont dort.".to_owned(),
    };
    let _: ReviewPatch = done(&backend, "rewrite", rewrite).await;
    assert_eq!(counts(&find(&backend, &all, plain, None).await), [(one, 2)]);
    assert_eq!(
        counts(&find(&backend, &all, query("beaumont"), None).await),
        [(three, 1)]
    );
    // Deleted articles are not searched.
    let _: u32 = done(&backend, "delete_articles", vec![three]).await;
    assert!(find(&backend, &all, query("beaumont"), None).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replacement_is_a_step_of_each_article_and_can_be_undone_in_all() {
    let room = Room::new();
    let backend = room.backend().await;
    let one = import(&backend, room.file("a.txt", crate::room::ARTICLE)).await;
    let two = import(&backend, room.file("b.txt", "La ville de Montreval.\n")).await;
    let three = import(&backend, room.file("c.txt", "Une ville.\n")).await;
    let review: ReviewView = done(&backend, "open_article", one).await;
    accept(&backend, one, &fixable(&review)[0].id.clone()).await;
    let texts = async |id: u32| text(&done::<ReviewView>(&backend, "open_article", id).await);
    let before = [texts(one).await, texts(two).await];

    let mut steps = Vec::new();
    for id in [one, two] {
        let replaced = replace(&backend, id, query("Montreval"), "Beaumont").await;
        assert_eq!(
            (replaced.done, replaced.kept.len(), replaced.article.id),
            (1, 0, id)
        );
        steps.push(replaced.step.expect("a step"));
    }
    let none = replace(&backend, three, query("Montreval"), "Beaumont").await;
    assert_eq!((none.done, none.step), (0, None));
    assert!(texts(two).await[0].contains("Beaumont"));

    // A decision made since is not undone in its place.
    let version = done::<ReviewView>(&backend, "open_article", two).await.segments[0].version;
    let rewrite = RewriteRequest {
        article: two,
        segment: 0,
        version,
        text: "La ville de Beaumont !".to_owned(),
    };
    let _: ReviewPatch = done(&backend, "rewrite", rewrite).await;
    let undo = async |article, step| {
        done::<Option<ArticleRow>>(&backend, "undo_step", UndoStepRequest { article, step }).await
    };
    assert!(undo(one, steps[0]).await.is_some());
    assert!(undo(one, steps[0]).await.is_none(), "it is undone already");
    assert!(undo(two, steps[1]).await.is_none());
    assert_eq!(texts(one).await, before[0]);
    assert_eq!(texts(two).await, ["La ville de Beaumont !"]);
    let _: ReviewPatch = done(&backend, "undo", two).await;
    assert!(undo(two, steps[1]).await.is_some());
    assert_eq!(texts(two).await, before[1]);
}
