//! The review as a self-contained page: no script, no address of another machine, every text escaped.
//!
//! It is made from the views that the window shows, so that the two cannot tell different stories.

use crate::locale::say;
use crate::wire::{ChangePiece, ChangesView, IssueStatus, IssueView, PieceKind, ReviewView};
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_i18n::UiLang;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");

/// The report as HTML in the language of the interface.
pub fn html(review: &ReviewView, changes: &ChangesView, ui: UiLang) -> String {
    let article = &review.article;
    let page = html! {
        (DOCTYPE)
        html lang=(ui.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="Copydesk";
                title { (say(ui, "report-title", &[("title", article.title.clone())])) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.eyebrow { (say(ui, "report-name", &[])) }
                    h1 lang=[article.language.as_deref()] { (article.title) }
                    @if let Some(path) = &article.path { p.path { (path) } }
                }
                main {
                    (summary(review, changes, ui))
                    (decisions(review, ui))
                    (text(review, changes, ui))
                }
            }
        }
    };
    page.into_string()
}

fn summary(review: &ReviewView, changes: &ChangesView, ui: UiLang) -> Markup {
    let progress = &review.progress;
    let of_status = |wanted: &[IssueStatus]| {
        review
            .issues
            .iter()
            .filter(|i| wanted.contains(&i.status))
            .count()
    };
    let figures = [
        ("report-issues", progress.total.to_string()),
        (
            "report-accepted",
            of_status(&[IssueStatus::Accepted, IssueStatus::AcceptedEdited]).to_string(),
        ),
        ("report-rejected", of_status(&[IssueStatus::Rejected]).to_string()),
        (
            "report-confirmed",
            of_status(&[IssueStatus::Confirmed]).to_string(),
        ),
        ("report-settled", of_status(&[IssueStatus::Settled]).to_string()),
        ("report-open", of_status(&[IssueStatus::Open]).to_string()),
        ("report-changes", changes.changes.to_string()),
        ("report-words", progress.words.to_string()),
    ];
    let scores = [
        ("report-score-before", score(progress.score_before, ui)),
        ("report-score-now", score(progress.score_now, ui)),
    ];
    // The scores are left out where the rules cannot judge the text; a notice says why.
    let scores = scores.iter().filter(|_| review.article.unchecked.is_none());
    html! {
        section {
            h2 { (say(ui, "report-summary", &[])) }
            dl.figures {
                @for (label, value) in figures.iter().chain(scores) {
                    div { dt { (say(ui, label, &[])) } dd { (value) } }
                }
            }
            @for notice in &review.notices { p.notice { (notice) } }
        }
    }
}

/// One decimal, with the mark of the language.
fn score(value: f64, ui: UiLang) -> String {
    let figure = format!("{value:.1}");
    match ui {
        UiLang::En => figure,
        UiLang::Fr => figure.replace('.', ","),
    }
}

fn decisions(review: &ReviewView, ui: UiLang) -> Markup {
    let lang = review.article.language.as_deref();
    html! {
        section {
            h2 { (say(ui, "report-decisions", &[])) }
            @if review.issues.is_empty() {
                p { (say(ui, "report-no-issues", &[])) }
            } @else {
                table {
                    thead {
                        tr {
                            @for column in ["place", "before", "after", "finding", "decision"] {
                                th scope="col" { (say(ui, &format!("report-column-{column}"), &[])) }
                            }
                        }
                    }
                    tbody {
                        @for issue in &review.issues {
                            tr class=(issue.severity) {
                                td.number { (issue.segment + 1) }
                                td lang=[lang] { @if !issue.quote.is_empty() { del { (issue.quote) } } }
                                td lang=[lang] { (after(issue)) }
                                td { (finding(issue, ui)) }
                                td { (decision(issue, ui)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What stands there now, or what is proposed while the issue is open.
fn after(issue: &IssueView) -> Markup {
    html! {
        @match (&issue.replacement, issue.status) {
            (Some(words), _) => ins { (words) },
            (None, IssueStatus::Open) => @if let Some(best) = issue.suggestions.first() { span.proposed { (best.preview) } },
            (None, _) => (issue.quote),
        }
    }
}

fn finding(issue: &IssueView, ui: UiLang) -> Markup {
    html! {
        p { (issue.message) }
        p.soft {
            (say(ui, &format!("severity-{}", issue.severity), &[])) " · " (dimension(&issue.category, ui)) " · "
            code { (issue.rule) }
        }
    }
}

fn dimension(category: &str, ui: UiLang) -> String {
    let dimension = category
        .split_once('/')
        .map_or(category, |(dimension, _)| dimension);
    say(ui, &format!("dimension-{dimension}"), &[])
}

fn decision(issue: &IssueView, ui: UiLang) -> Markup {
    let id = match issue.status {
        IssueStatus::Open => "status-open",
        IssueStatus::Accepted => "status-accepted",
        IssueStatus::AcceptedEdited => "status-accepted-edited",
        IssueStatus::Rejected => "status-rejected",
        IssueStatus::Confirmed => "status-confirmed",
        IssueStatus::Settled => "status-settled",
        IssueStatus::Locked => "status-locked",
    };
    html! {
        p { (say(ui, id, &[])) }
        @if let Some(reason) = &issue.reason { p.soft { (reason) } }
    }
}

fn text(review: &ReviewView, changes: &ChangesView, ui: UiLang) -> Markup {
    html! {
        section {
            h2 { (say(ui, "report-text", &[])) }
            div.sheet lang=[review.article.language.as_deref()] {
                @for row in &changes.rows {
                    @if row.kind.starts_with("heading") {
                        h3 { (pieces(&row.pieces)) }
                    } @else {
                        p { (pieces(&row.pieces)) }
                    }
                }
            }
        }
    }
}

fn pieces(pieces: &[ChangePiece]) -> Markup {
    html! {
        @for piece in pieces {
            @match piece.kind {
                PieceKind::Equal => (shown(&piece.text)),
                PieceKind::Deleted => del { (shown(&piece.text)) },
                PieceKind::Inserted => ins { (shown(&piece.text)) },
            }
        }
    }
}

/// Text with a mark and a new line for each paragraph break.
fn shown(text: &str) -> Markup {
    html! {
        @for (index, paragraph) in text.split(PARAGRAPH_BREAK).enumerate() {
            @if index > 0 { "¶" br; }
            (paragraph)
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
