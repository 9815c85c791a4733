//! Splitting and merging paragraphs.

use crate::room::{NOW, Room, accept, done, patched, refused, text};
use copydesk_backend::Backend;
use copydesk_backend::wire::{
    ExportKind, ExportRequest, IssueRequest, IssueStatus, IssueView, MarkStyle, MergeRequest, RejectRequest,
    ReplaceAcrossRequest, ReviewPatch, ReviewView, RewriteRequest, SaveRequest, SavedView,
};

const ARTICLE: &str =
    "Le maire a parlé. Les élus ont voté.\n\nLa séance est levée.\n\nLe public est parti.\n";

async fn opened(room: &Room, name: &str, source: &str) -> (Backend, ReviewView) {
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file(name, source)).await;
    (backend, review)
}

fn typed(review: &ReviewView, segment: u32, text: &str) -> RewriteRequest {
    RewriteRequest {
        article: review.article.id,
        segment,
        version: review.segments[segment as usize].version,
        text: text.to_owned(),
    }
}

fn merge(review: &ReviewView, into: u32, segment: u32) -> MergeRequest {
    let version = |id: u32| review.segments[id as usize].version;
    MergeRequest {
        article: review.article.id,
        into,
        into_version: version(into),
        segment,
        version: version(segment),
    }
}

async fn saved(backend: &Backend, article: u32) -> String {
    let request = SaveRequest {
        article,
        path: None,
        overwrite: false,
        as_utf8: false,
    };
    let saved: SavedView = done(backend, "save", request).await;
    std::fs::read_to_string(saved.path).expect("reads")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_split_is_one_step_and_saved_as_two_paragraphs() {
    let room = Room::new();
    let (backend, review) = opened(&room, "a.txt", ARTICLE).await;
    assert!(review.segments.iter().all(|segment| segment.can_split));
    let split = "Le maire a parlé.\u{2029} Les élus ont voté.";
    let patch: ReviewPatch = done(&backend, "rewrite", typed(&review, 0, split)).await;
    let after = patched(review.clone(), &patch);
    assert_eq!(after.segments[0].text, split);
    assert_eq!(
        after.issues, review.issues,
        "a break between two sentences is not an error: {:#?}",
        after.issues
    );
    assert_eq!(
        saved(&backend, review.article.id).await,
        "Le maire a parlé.\n\nLes élus ont voté.\n\nLa séance est levée.\n\nLe public est parti.\n"
    );
    let request = ExportRequest {
        article: review.article.id,
        kind: ExportKind::Criticmarkup,
        path: Some(room.path("a.md").to_string_lossy().into_owned()),
        overwrite: true,
        unreviewed: false,
    };
    let _: SavedView = done(&backend, "export", request).await;
    let markup = std::fs::read_to_string(room.path("a.md")).expect("reads");
    assert!(
        markup.starts_with("Le maire a parlé.{++\n\n++} Les élus"),
        "{markup}"
    );
    let undone: ReviewPatch = done(&backend, "undo", review.article.id).await;
    assert_eq!(undone.segments[0].text, review.segments[0].text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merge_is_one_step_that_survives_a_restart() {
    let room = Room::new();
    let (backend, review) = opened(&room, "a.txt", ARTICLE).await;
    let id = review.article.id;
    let patch: ReviewPatch = done(&backend, "merge_paragraphs", merge(&review, 0, 1)).await;
    let after = patched(review.clone(), &patch);
    let merged = "Le maire a parlé. Les élus ont voté. La séance est levée.";
    assert_eq!(text(&after), [merged, "", "Le public est parti."]);
    assert_eq!(
        saved(&backend, id).await,
        format!("{merged}\n\nLe public est parti.\n")
    );
    // Merging across the empty paragraph.
    let patch: ReviewPatch = done(&backend, "merge_paragraphs", merge(&after, 0, 2)).await;
    let all = patched(after, &patch);
    assert_eq!(
        text(&all),
        [
            format!("{merged} Le public est parti."),
            String::new(),
            String::new()
        ]
    );
    drop(backend);
    let backend = room.backend().await;
    for _ in 0..2 {
        let _: ReviewPatch = done(&backend, "undo", id).await;
    }
    let undone: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(text(&undone), text(&review));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_format_cannot_hold_is_refused_with_the_text_as_it_was() {
    let room = Room::new();
    let source = "# Un titre\n\nDu texte.\n\nDu **gras**.\n\nLa fin.\n\n| Une cellule |\n|---|\n";
    let (backend, review) = opened(&room, "a.md", source).await;
    let id = review.article.id;
    assert!(review.segments[0].can_split && !review.segments[4].can_split);
    for (segment, text) in [(4, "Une\u{2029}cellule"), (2, "Du gr\u{2029}as.")] {
        let request = typed(&review, segment, text);
        assert_eq!(
            refused(&backend, "rewrite", request).await,
            "cannot-split-paragraph"
        );
    }
    for (into, segment, code) in [
        (0, 1, "cannot-merge-paragraphs"),
        (1, 3, "cannot-merge-paragraphs"),
        (2, 1, "cannot-merge-paragraphs"),
        (1, 9, "unknown-segment"),
    ] {
        let request = MergeRequest {
            segment,
            ..merge(&review, into, segment.min(3))
        };
        assert_eq!(
            refused(&backend, "merge_paragraphs", request).await,
            code,
            "{into} and {segment}"
        );
    }
    let stale = MergeRequest {
        version: 7,
        ..merge(&review, 2, 3)
    };
    assert_eq!(refused(&backend, "merge_paragraphs", stale).await, "stale");
    let now: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(text(&now), text(&review));
    assert_eq!(saved(&backend, id).await, source);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paragraph_with_line_breaks_is_merged() {
    for (name, source, expected) in [
        (
            "a.md",
            "Un mot.\n\nDeux  \ntrois.\n\nFin.\n",
            "Un mot. Deux\\\ntrois.\n\nFin.\n",
        ),
        (
            "a.html",
            "<p>Un mot.</p>\n<p>Deux<br>trois.</p>\n",
            "<p>Un mot. Deux<br>trois.</p>\n",
        ),
    ] {
        let room = Room::new();
        let (backend, review) = opened(&room, name, source).await;
        let _: ReviewPatch = done(&backend, "merge_paragraphs", merge(&review, 0, 1)).await;
        assert_eq!(saved(&backend, review.article.id).await, expected);
    }
}

/// Merges, types in what was merged, saves, splits again and undoes all.
#[tokio::test(flavor = "multi_thread")]
async fn a_merged_paragraph_keeps_its_formatting() {
    let room = Room::new();
    let source = "Du texte.\n\nDu **gras noir** et [un lien](x).\n\nLa fin.\n";
    let (backend, review) = opened(&room, "a.md", source).await;
    let id = review.article.id;
    let patch: ReviewPatch = done(&backend, "merge_paragraphs", merge(&review, 0, 1)).await;
    let merged = patched(review.clone(), &patch);
    assert_eq!(
        text(&merged),
        ["Du texte. Du gras noir et un lien.", "", "La fin."]
    );
    let shown = |review: &ReviewView| -> Vec<(u32, u32, MarkStyle)> {
        let marks = review.segments[0].marks.iter();
        marks.map(|mark| (mark.from, mark.to, mark.kind)).collect()
    };
    let expected = [(13, 22, MarkStyle::Bold), (26, 33, MarkStyle::Link)];
    assert_eq!(shown(&merged), expected);
    assert_eq!(
        saved(&backend, id).await,
        "Du texte. Du **gras noir** et [un lien](x).\n\nLa fin.\n"
    );
    let emptied = typed(&merged, 1, "x");
    assert_eq!(refused(&backend, "rewrite", emptied).await, "paragraph-merged");
    let request = typed(&merged, 0, "Du beau texte. Du gras blanc et un lien.");
    let patch: ReviewPatch = done(&backend, "rewrite", request).await;
    let changed = patched(merged.clone(), &patch);
    assert_eq!(
        saved(&backend, id).await,
        "Du beau texte. Du **gras blanc** et [un lien](x).\n\nLa fin.\n"
    );
    let request = typed(&changed, 0, "Du beau texte.\u{2029}Du gras blanc et un lien.");
    let _: ReviewPatch = done(&backend, "rewrite", request).await;
    assert_eq!(
        saved(&backend, id).await,
        "Du beau texte.\n\nDu **gras blanc** et [un lien](x).\n\nLa fin.\n"
    );
    drop(backend);
    let backend = room.backend().await;
    let reopened: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(reopened.segments[0].marks.len(), 2);
    for _ in 0..3 {
        let _: ReviewPatch = done(&backend, "undo", id).await;
    }
    let undone: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!((text(&undone), undone.segments), (text(&review), review.segments));
    assert_eq!(saved(&backend, id).await, source);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merge_that_loses_formatting_is_refused() {
    let room = Room::new();
    let (backend, review) = opened(&room, "a.md", "# Un titre\n\n# Deux *mots*\n").await;
    assert_eq!(
        refused(&backend, "merge_paragraphs", merge(&review, 0, 1)).await,
        "merge-loses-formatting"
    );
    let now: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!(text(&now), text(&review));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merge_decides_nothing_and_brings_nothing_about() {
    let room = Room::new();
    let source = "Le maire a parlé hier.\n\nLe public est parti , puis il est rentré chez chez lui.\n";
    let (backend, review) = opened(&room, "a.txt", source).await;
    assert_eq!(review.progress.total, 2, "{:#?}", review.issues);
    let patch: ReviewPatch = done(&backend, "merge_paragraphs", merge(&review, 0, 1)).await;
    let after = patched(review, &patch);
    let progress = &after.progress;
    assert_eq!(
        (progress.decided, progress.total, progress.uncovered),
        (0, 2, 0),
        "{:#?}",
        after.issues
    );
    assert!(after.issues.iter().all(|issue| issue.segment == 0));
}

/// Two paragraphs, the second with a space before a comma and a repeated word.
const HARMED: &str = "Le maire a parlé hier.\n\nLe public est parti , puis il est rentré chez chez lui.\n";

/// The text, status and segment of each issue.
fn decided(review: &ReviewView) -> Vec<(String, IssueStatus, u32)> {
    let shown = |issue: &IssueView| {
        let text: Vec<u16> = review.segments[issue.segment as usize]
            .text
            .encode_utf16()
            .collect();
        let words = String::from_utf16_lossy(&text[issue.from as usize..issue.to as usize]);
        (words, issue.status, issue.segment)
    };
    review.issues.iter().map(shown).collect()
}

/// Accepts the first of the two issues and rejects the second.
async fn both_decided(backend: &Backend, review: ReviewView) -> ReviewView {
    let id = review.article.id;
    let patch = accept(backend, id, &review.issues[0].id).await;
    let review = patched(review, &patch);
    let request = RejectRequest {
        article: id,
        issue: review.issues[1].id.clone(),
        reason: Some("voulu".to_owned()),
        everywhere: false,
        revision: NOW,
    };
    let patch: ReviewPatch = done(backend, "reject", request).await;
    patched(review, &patch)
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_go_with_the_words_of_a_merged_paragraph() {
    let room = Room::new();
    let (backend, review) = opened(&room, "a.txt", HARMED).await;
    let id = review.article.id;
    let before = both_decided(&backend, review).await;
    let patch: ReviewPatch = done(&backend, "merge_paragraphs", merge(&before, 0, 1)).await;
    let merged = patched(before.clone(), &patch);
    let moved = |(words, status, _): (String, IssueStatus, u32)| (words, status, 0);
    assert_eq!(
        decided(&merged),
        decided(&before).into_iter().map(moved).collect::<Vec<_>>()
    );
    assert_eq!(merged.issues[1].reason.as_deref(), Some("voulu"));
    assert_eq!(
        (merged.progress.decided, merged.progress.total),
        (before.progress.decided, before.progress.total)
    );
    drop(backend);
    // The log gives the same state after a restart, and the accepted suggestion can be reopened on its own.
    let backend = room.backend().await;
    let reopened: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(decided(&reopened), decided(&merged));
    let request = IssueRequest {
        article: id,
        issue: reopened.issues[0].id.clone(),
        revision: NOW,
    };
    let patch: ReviewPatch = done(&backend, "reopen", request).await;
    let open = patched(reopened, &patch);
    assert_eq!(open.segments[0].text, HARMED.trim_end().replace("\n\n", " "));
    assert_eq!(open.issues[0].status, IssueStatus::Open);
    for _ in 0..2 {
        let _: ReviewPatch = done(&backend, "undo", id).await;
    }
    let undone: ReviewView = done(&backend, "open_article", id).await;
    assert_eq!(decided(&undone), decided(&before));
    assert_eq!(text(&undone), text(&before));
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_go_with_the_words_of_a_split_paragraph() {
    let room = Room::new();
    let (backend, review) = opened(&room, "a.txt", HARMED).await;
    let mut before = both_decided(&backend, review).await;
    for (words, split) in [("puis il", "puis\u{2029}il"), (", puis", ",\u{2029}puis")] {
        let text = before.segments[1].text.replace(words, split);
        let patch: ReviewPatch = done(&backend, "rewrite", typed(&before, 1, &text)).await;
        let after = patched(before.clone(), &patch);
        assert_eq!(after.segments[1].text, text);
        let statuses = |review: &ReviewView| -> Vec<(IssueStatus, Option<String>)> {
            let status = |issue: &IssueView| (issue.status, issue.replacement.clone());
            review.issues.iter().map(status).collect()
        };
        assert_eq!(statuses(&after), statuses(&before), "{words}");
        let patch: ReviewPatch = done(&backend, "undo", before.article.id).await;
        let undone = patched(after, &patch);
        assert_eq!(decided(&undone), decided(&before));
        before = undone;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_follows_a_split_is_checked_as_a_paragraph_of_its_own() {
    let room = Room::new();
    let source = "Le maire a parlé. Il a ouvert une séance. Les élus ont voté.\n";
    let (backend, review) = opened(&room, "a.txt", source).await;
    let id = review.article.id;
    let split = "Le maire a parlé. Il a ouvert un\u{2029}e séance. Les élus ont voté.";
    let patch: ReviewPatch = done(&backend, "rewrite", typed(&review, 0, split)).await;
    let found = |review: &ReviewView| -> Vec<(String, String)> {
        let issues = review.issues.iter();
        issues
            .map(|issue| (issue.rule.clone(), issue.quote.clone()))
            .collect()
    };
    let here = found(&patched(review, &patch));
    assert!(
        here.contains(&("typography.sentence-capital".to_owned(), "e".to_owned())),
        "{here:?}"
    );
    let written = saved(&backend, id).await;
    let there: ReviewView = done(&backend, "open_file", room.file("b.txt", written)).await;
    assert_eq!(here, found(&there));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_selection_over_paragraphs_is_replaced_in_one_step() {
    const FIRST: &str = "Le maire a parlé. Les élus ont voté.";
    const LAST: &str = "Le public est parti.";
    for (name, (first, from), (last, to), insert, expected) in [
        (
            "a.txt",
            (0, 9),
            (1, 10),
            "",
            &["Le maire est levée.", "", LAST][..],
        ),
        ("a.txt", (0, 9), (2, 10), "X", &["Le maire Xest parti.", "", ""]),
        (
            "a.txt",
            (0, 9),
            (2, 10),
            "\u{2029}",
            &["Le maire", "", "est parti."],
        ),
        (
            "a.txt",
            (0, 36),
            (1, 0),
            "\u{2029}",
            &[FIRST, "La séance est levée.", LAST],
        ),
        ("a.txt", (0, 0), (1, 10), "", &["", "est levée.", LAST]),
        ("a.txt", (0, 9), (1, 20), "", &["Le maire", "", LAST]),
        ("a.md", (0, 9), (1, 10), "", &["Le maire est levée.", "", LAST]),
    ] {
        let room = Room::new();
        let (backend, review) = opened(&room, name, ARTICLE).await;
        let id = review.article.id;
        let version = |segment: u32| review.segments[segment as usize].version;
        let request = ReplaceAcrossRequest {
            article: id,
            first,
            first_version: version(first),
            from,
            last,
            last_version: version(last),
            to,
            insert: insert.to_owned(),
        };
        let patch: ReviewPatch = done(&backend, "replace_across", &request).await;
        let after = patched(review.clone(), &patch);
        assert_eq!(text(&after), expected, "{name} {insert:?}");
        let shown: Vec<&str> = expected.iter().copied().filter(|text| !text.is_empty()).collect();
        assert_eq!(
            saved(&backend, id).await.trim_end(),
            shown.join("\n\n"),
            "{name} {insert:?}"
        );
        if after.progress.can_undo {
            let patch: ReviewPatch = done(&backend, "undo", id).await;
            let undone = patched(after, &patch);
            assert_eq!(text(&undone), text(&review), "{name} {insert:?}");
            assert!(!undone.progress.can_undo, "{name} {insert:?}");
        }
    }
    let room = Room::new();
    let (backend, review) = opened(&room, "a.md", "# Le titre est long\n\nLa séance est levée.\n").await;
    let request = ReplaceAcrossRequest {
        article: review.article.id,
        first: 0,
        first_version: 0,
        from: 8,
        last: 1,
        last_version: 0,
        to: 10,
        insert: String::new(),
    };
    assert_eq!(
        refused(&backend, "replace_across", &request).await,
        "cannot-merge-paragraphs"
    );
    let same: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!(text(&same), text(&review));
}
