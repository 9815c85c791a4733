//! Find and replace in an article.

use crate::room::{NOW, Room, accept, call, done, fixable, patched, refused, text};
use copydesk_backend::wire::{
    FindQuery, FindRequest, FoundView, HitView, IssueStatus, ReplaceRequest, ReplacedView, ReplacingView,
    ReviewPatch, ReviewView,
};

fn query(words: &str) -> FindQuery {
    FindQuery {
        text: words.to_owned(),
        ..FindQuery::default()
    }
}

fn regex(pattern: &str) -> FindQuery {
    FindQuery {
        regex: true,
        ..query(pattern)
    }
}

fn replace(article: u32, query: FindQuery, replacement: &str) -> ReplaceRequest {
    ReplaceRequest {
        article,
        query,
        replacement: replacement.to_owned(),
        only: None,
        revision: NOW,
    }
}

/// The words of each hit.
fn words(review: &ReviewView, hits: &[HitView]) -> Vec<String> {
    let word = |hit: &HitView| {
        let text: Vec<u16> = review.segments[hit.segment as usize]
            .text
            .encode_utf16()
            .collect();
        String::from_utf16_lossy(&text[hit.from as usize..hit.to as usize])
    };
    hits.iter().map(word).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn hits_are_those_of_the_current_text() {
    let room = Room::new();
    let backend = room.backend().await;
    let file = room.file(
        "a.txt",
        "Le maire 😀 d’État\n\nL’ÉTAT, c’est le maire d’Étatville.\n",
    );
    let review: ReviewView = done(&backend, "open_file", file).await;
    let article = review.article.id;
    let found = async |query| done::<FoundView>(&backend, "find", FindRequest { article, query }).await;
    let hits = found(query("état")).await;
    assert_eq!(hits.revision, review.revision);
    assert_eq!(words(&review, &hits.hits), ["État", "ÉTAT", "État"]);
    assert_eq!(
        hits.hits[0],
        HitView {
            segment: 0,
            from: 14,
            to: 18
        }
    );
    let plain = FindQuery {
        plain: true,
        word: true,
        ..query("d'etat")
    };
    assert_eq!(words(&review, &found(plain).await.hits), ["d’État"]);
    let case = FindQuery {
        case: true,
        ..query("ÉTAT")
    };
    assert_eq!(words(&review, &found(case).await.hits), ["ÉTAT"]);
    assert!(found(query("")).await.hits.is_empty());
    // A bad pattern is a sentence about the pattern.
    let bad = FindRequest {
        article,
        query: regex("(maire"),
    };
    let fault = call::<FoundView>(&backend, "find", bad)
        .await
        .expect_err("is not valid");
    assert_eq!(fault.code, "bad-pattern");
    assert!(fault.message.contains("Character 1"), "{fault:?}");
    let huge = FindRequest {
        article,
        query: regex(r"(\w{1000}){1000}"),
    };
    assert_eq!(refused(&backend, "find", huge).await, "pattern-too-large");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_hits_are_replaced_in_one_step_and_decisions_are_kept() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.txt", crate::room::ARTICLE)).await;
    let (article, before) = (review.article.id, text(&review));
    let first = fixable(&review)[0].id.clone();
    let review = patched(review, &accept(&backend, article, &first).await);
    let decided = text(&review);

    let request = || replace(article, regex(r"(\w+) ville"), "$1 cité");
    let preview: ReplacingView = done(&backend, "preview_replace", request()).await;
    assert_eq!(preview.replacements.len(), 1);
    assert_eq!(preview.replacements[0].insert, "La cité");
    // The preview changes nothing.
    let same: ReviewView = done(&backend, "open_article", article).await;
    assert_eq!(text(&same), decided);

    let replaced: ReplacedView = done(&backend, "replace", replace(article, query("de la"), "de  la")).await;
    assert_eq!((replaced.done, replaced.kept.len()), (2, 0));
    let review: ReviewView = done(&backend, "open_article", article).await;
    let status = review
        .issues
        .iter()
        .find(|issue| issue.id == first)
        .map(|issue| issue.status);
    assert_eq!(status, Some(IssueStatus::Accepted));

    let replaced: ReplacedView = done(&backend, "replace", replace(article, query("é"), "e")).await;
    assert!(replaced.done > 5, "{replaced:?}");
    let now: ReviewView = done(&backend, "open_article", article).await;
    assert!(text(&now).iter().all(|text| !text.contains('é')));
    for expected in [text(&review), decided, before] {
        let _: ReviewPatch = done(&backend, "undo", article).await;
        let now: ReviewView = done(&backend, "open_article", article).await;
        assert_eq!(text(&now), expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_hit_is_replaced_where_the_window_shows_it() {
    let room = Room::new();
    let backend = room.backend().await;
    let file = room.file("a.txt", "Le chat voit le chat.\n");
    let review: ReviewView = done(&backend, "open_file", file).await;
    let article = review.article.id;
    let only = |from| ReplaceRequest {
        only: Some(HitView {
            segment: 0,
            from,
            to: from + 4,
        }),
        ..replace(article, query("chat"), "lion")
    };
    let replaced: ReplacedView = done(&backend, "replace", only(16)).await;
    assert_eq!(replaced.done, 1);
    assert_eq!(replaced.patch.segments[0].text, "Le chat voit le lion.");
    // There is no hit at this place.
    let replaced: ReplacedView = done(&backend, "replace", only(16)).await;
    assert_eq!(replaced.done, 0);
    // The window shows an older text.
    let stale = ReplaceRequest {
        revision: review.revision,
        ..only(3)
    };
    assert_eq!(refused(&backend, "replace", stale).await, "stale-issue");
    let no_group = replace(article, regex("chat"), "$1");
    assert_eq!(refused(&backend, "replace", no_group).await, "no-such-group");
    // Words that are replaced by themselves are left out.
    let none: ReplacedView = done(&backend, "replace", replace(article, query("chat"), "chat")).await;
    assert_eq!(none.done, 0);
}

/// The second unit is locked, the third has an element that no edit may cut.
const XLIFF: &str = "<?xml version=\"1.0\"?>
<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:m=\"http://www.memsource.com/mxlf/2.0\">
<file original=\"a\" source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\"><body>
<trans-unit id=\"1\"><source>One.</source><target>Le maire adjoint parle.</target></trans-unit>
<trans-unit id=\"2\" m:locked=\"true\"><source>Two.</source><target>Le maire adjoint dort.</target></trans-unit>
<trans-unit id=\"3\"><source>Three.</source><target>Le maire <x id=\"1\"/>adjoint mange, le maire adjoint dort.</target></trans-unit>
</body></file></xliff>
";

#[tokio::test(flavor = "multi_thread")]
async fn what_the_file_cannot_hold_is_kept_with_its_reason_and_the_rest_is_replaced() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.xlf", XLIFF)).await;
    let article = review.article.id;
    let request = || replace(article, regex("maire .?adjoint"), "premier adjoint");
    let preview: ReplacingView = done(&backend, "preview_replace", request()).await;
    let refused: Vec<bool> = preview
        .replacements
        .iter()
        .map(|one| one.refused.is_some())
        .collect();
    assert_eq!(refused, [false, true, true, false], "{preview:#?}");

    let replaced: ReplacedView = done(&backend, "replace", request()).await;
    assert_eq!((replaced.done, replaced.kept.len()), (2, 2));
    assert!(replaced.kept[0].reason.contains("locked"), "{:?}", replaced.kept);
    assert!(
        replaced.kept[1].reason.contains("cut through"),
        "{:?}",
        replaced.kept
    );
    assert_eq!(replaced.kept[1].segment, 2);
    let now = patched(review, &replaced.patch);
    assert_eq!(now.segments[0].text, "Le premier adjoint parle.");
    assert_eq!(now.segments[1].text, "Le maire adjoint dort.");
    assert!(
        now.segments[2].text.ends_with("le premier adjoint dort."),
        "{}",
        now.segments[2].text
    );
    let fresh: ReviewView = done(&backend, "open_article", article).await;
    assert_eq!(now.segments, fresh.segments);
    // Only what cannot be replaced is left: nothing is done, and there is no step to undo.
    let replaced: ReplacedView = done(&backend, "replace", request()).await;
    assert_eq!((replaced.done, replaced.kept.len()), (0, 2));
    let back: ReviewPatch = done(&backend, "undo", article).await;
    assert!(!back.progress.can_undo);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_article_is_searched_at_once() {
    let room = Room::new();
    let backend = room.backend().await;
    let paragraph = "Le maire de la ville a dit que l’État paierait la moitié des travaux prévus. ".repeat(4);
    let text = vec![paragraph.trim(); 540].join("\n\n");
    let review: ReviewView = done(&backend, "open_text", text).await;
    assert!(review.article.words > 30_000);
    let request = FindRequest {
        article: review.article.id,
        query: FindQuery {
            plain: true,
            ..query("etat")
        },
    };
    let begun = std::time::Instant::now();
    let found: FoundView = done(&backend, "find", request).await;
    let took = begun.elapsed();
    assert_eq!(found.hits.len(), 2160);
    // Tests are not optimised and share the machine; the bound only finds what grows with the square of the length.
    assert!(took.as_millis() < 1_000, "{took:?}");
}
