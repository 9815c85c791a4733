use super::html;
use crate::wire::{
    ArticleRow, ArticleStatus, ChangePiece, ChangeRow, ChangesView, IssueStatus, IssueView, PieceKind,
    ProgressView, ReviewView, SeverityCounts, SuggestionView,
};
use copydesk_i18n::UiLang;

const HOSTILE: &str = "<script>alert(\"é\")</script> & 'x'";

fn issue(status: IssueStatus) -> IssueView {
    IssueView {
        id: "00000000000000ff".to_owned(),
        rule: "accuracy.spun-word".to_owned(),
        segment: 0,
        from: 0,
        to: 4,
        quote: HOSTILE.to_owned(),
        words: HOSTILE.to_owned(),
        category: "accuracy/mistranslation".to_owned(),
        severity: "major".to_owned(),
        confidence: 90,
        message: HOSTILE.to_owned(),
        explanation: Vec::new(),
        suggestions: vec![SuggestionView {
            label: "vision".to_owned(),
            safe: false,
            edits: Vec::new(),
            preview: HOSTILE.to_owned(),
            evidence: Vec::new(),
            overtakes: Vec::new(),
        }],
        status,
        uncovered: false,
        leads_back: false,
        replacement: (status == IssueStatus::Accepted).then(|| "vision".to_owned()),
        reason: Some(HOSTILE.to_owned()),
        alike: 1,
    }
}

pub(crate) fn review() -> ReviewView {
    ReviewView {
        article: ArticleRow {
            id: 1,
            title: HOSTILE.to_owned(),
            path: Some(HOSTILE.to_owned()),
            language: Some("fr".to_owned()),
            words: 3,
            unchecked: None,
            status: ArticleStatus::InReview,
            open: SeverityCounts::default(),
            decided: 1,
            damage: 0.0,
            score_before: None,
            score_now: None,
            minutes: 1,
            archived: false,
            trashed: false,
            updated_at: 0.0,
        },
        revision: 1,
        segments: Vec::new(),
        issues: vec![
            issue(IssueStatus::Accepted),
            issue(IssueStatus::Rejected),
            issue(IssueStatus::Open),
        ],
        progress: ProgressView {
            decided: 2,
            uncovered: 0,
            total: 3,
            open: SeverityCounts::default(),
            words: 3,
            score_before: 91.25,
            score_now: 100.0,
            saved: false,
            saved_path: None,
            can_undo: true,
            can_redo: false,
        },
        notices: vec![HOSTILE.to_owned()],
    }
}

pub(crate) fn changes() -> ChangesView {
    let piece = |kind| ChangePiece {
        kind,
        text: HOSTILE.to_owned(),
        issue: None,
        change: None,
    };
    let pieces = vec![
        piece(PieceKind::Equal),
        piece(PieceKind::Deleted),
        piece(PieceKind::Inserted),
    ];
    let row = |kind: &str| ChangeRow {
        segment: 0,
        kind: kind.to_owned(),
        changed: true,
        pieces: pieces.clone(),
        changes: Vec::new(),
    };
    ChangesView {
        rows: vec![row("heading-1"), row("paragraph")],
        changes: 2,
    }
}

#[test]
fn every_text_is_escaped_and_nothing_is_fetched() {
    for ui in UiLang::ALL {
        let page = html(&review(), &changes(), *ui);
        assert!(!page.contains("<script"), "a text of the article became markup");
        assert!(page.contains("&lt;script&gt;alert(&quot;é&quot;)&lt;/script&gt; &amp;"));
        for fetched in ["http:", "https:", "src=", "href=", "url(", "@import"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
    }
}

#[test]
fn it_tells_decisions_and_scores_in_the_language_of_the_interface() {
    let (en, fr) = (
        html(&review(), &changes(), UiLang::En),
        html(&review(), &changes(), UiLang::Fr),
    );
    for expected in [
        "<html lang=\"en\">",
        "Accepted",
        "91.2",
        "100.0",
        "<ins>vision</ins>",
        "Rejected",
        "accuracy",
    ] {
        assert!(en.contains(expected), "{expected}");
    }
    for expected in [
        "<html lang=\"fr\">",
        "Accepté",
        "91,2",
        "100,0",
        "majeur",
        "exactitude",
    ] {
        assert!(fr.contains(expected), "{expected}");
    }
    for page in [en, fr] {
        assert!(
            !page.contains("report-") && !page.contains("status-") && !page.contains("severity-"),
            "an id showed"
        );
    }
}
