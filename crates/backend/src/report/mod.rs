//! The review as a self-contained page: no script, no address of another machine, every text escaped.

mod remarks;

use crate::exports::{Reviewed, Run, RunKind, runs_of};
use crate::live::{Entry, EntryStatus};
use crate::locale::say;
use crate::views::MIN_SCORED;
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_i18n::UiLang;
use copydesk_model::SegmentKind;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");

/// The report as HTML in the language of the interface.
pub(crate) fn html(reviewed: &Reviewed<'_>) -> String {
    let ui = reviewed.ui;
    let page = html! {
        (DOCTYPE)
        html lang=(ui.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="Copydesk";
                title { (say(ui, "report-title", &[("title", reviewed.title.clone())])) }
                style { (PreEscaped(STYLE)) }
            }
            body.report { (content(reviewed)) }
        }
    };
    page.into_string()
}

/// The report as an element of the window's page, which has the style.
pub(crate) fn element(reviewed: &Reviewed<'_>) -> String {
    html! { article.report lang=(reviewed.ui.tag()) { (content(reviewed)) } }.into_string()
}

fn content(reviewed: &Reviewed<'_>) -> Markup {
    let ui = reviewed.ui;
    let entries: Vec<Entry<'_>> = reviewed
        .live
        .entries()
        .filter(|entry| !entry.is_comment())
        .collect();
    html! {
        header {
            p.eyebrow { (say(ui, "report-name", &[])) }
            h1 lang=[reviewed.language.as_deref()] { (reviewed.title) }
            @if let Some(path) = &reviewed.path { p.path { (path.to_string_lossy()) } }
        }
        main {
            (summary(reviewed, &entries))
            (decisions(reviewed, &entries))
            (remarks::section(reviewed))
            (text(reviewed))
        }
    }
}

fn summary(reviewed: &Reviewed<'_>, entries: &[Entry<'_>]) -> Markup {
    let ui = reviewed.ui;
    let of_status = |wanted: &[EntryStatus]| {
        let entries = entries.iter();
        entries
            .filter(|entry| wanted.contains(&entry.status))
            .count()
            .to_string()
    };
    let locked = entries.iter().filter(|entry| entry.status == EntryStatus::Locked);
    let changes: usize = reviewed.segments().map(|(_, state)| state.changes().len()).sum();
    let figures = [
        ("report-issues", (entries.len() - locked.count()).to_string()),
        (
            "report-accepted",
            of_status(&[EntryStatus::Accepted, EntryStatus::AcceptedEdited]),
        ),
        ("report-rejected", of_status(&[EntryStatus::Rejected])),
        ("report-confirmed", of_status(&[EntryStatus::Confirmed])),
        ("report-settled", of_status(&[EntryStatus::Settled])),
        ("report-open", of_status(&[EntryStatus::Open])),
        ("report-changes", changes.to_string()),
        ("report-words", reviewed.words().to_string()),
    ];
    let scores = reviewed.scores();
    let shown = scores.iter().flat_map(|scores| {
        [
            ("report-score-before", figure(scores.before.quality(), ui)),
            ("report-score-now", figure(scores.now.quality(), ui)),
        ]
    });
    // Without rules for the language, a notice of the check says why there is no score.
    let too_short = scores.is_none() && reviewed.live.unchecked().is_none();
    html! {
        section {
            h2 { (say(ui, "report-summary", &[])) }
            dl.figures {
                @for (label, value) in figures.into_iter().chain(shown) {
                    div { dt { (say(ui, label, &[])) } dd { (value) } }
                }
            }
            @if too_short { p.notice { (say(ui, "report-score-short", &[("words", MIN_SCORED.to_string())])) } }
            @for notice in &reviewed.notices { p.notice { (notice) } }
        }
    }
}

/// One decimal, with the mark of the language.
fn figure(value: f64, ui: UiLang) -> String {
    let figure = format!("{value:.1}");
    match ui {
        UiLang::En => figure,
        UiLang::Fr => figure.replace('.', ","),
    }
}

fn decisions(reviewed: &Reviewed<'_>, entries: &[Entry<'_>]) -> Markup {
    let (ui, lang) = (reviewed.ui, reviewed.language.as_deref());
    html! {
        section {
            h2 { (say(ui, "report-decisions", &[])) }
            @if entries.is_empty() {
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
                        @for entry in entries {
                            tr class=(entry.severity.code()) {
                                td.number { (entry.segment.id().0 + 1) }
                                td.words lang=[lang] { @if !entry.quote.is_empty() { del { (entry.quote) } } }
                                td.words lang=[lang] { (after(entry)) }
                                td { (finding(reviewed, entry)) }
                                td { (decision(entry, ui)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The words that are there now, or those proposed while the issue is open.
fn after(entry: &Entry<'_>) -> Markup {
    html! {
        @match (entry.replacement(), entry.status) {
            (Some(words), _) => ins { (words) },
            (None, EntryStatus::Open) => @if let Some(best) = entry.suggestions().first() {
                span.proposed { (entry.preview(best)) }
            },
            (None, _) => (entry.quote),
        }
    }
}

fn finding(reviewed: &Reviewed<'_>, entry: &Entry<'_>) -> Markup {
    let ui = reviewed.ui;
    html! {
        p { (reviewed.message(entry)) }
        p.soft {
            (say(ui, &format!("severity-{}", entry.severity.code()), &[])) " · "
            (say(ui, &format!("dimension-{}", entry.category.dimension()), &[])) " · "
            code { (entry.rule.as_str()) }
        }
    }
}

fn decision(entry: &Entry<'_>, ui: UiLang) -> Markup {
    html! {
        p { (say(ui, &format!("status-{}", entry.status.code()), &[])) }
        @if let Some(reason) = entry.reason { p.soft { (reason) } }
    }
}

fn text(reviewed: &Reviewed<'_>) -> Markup {
    html! {
        section {
            h2 { (say(reviewed.ui, "report-text", &[])) }
            div.sheet lang=[reviewed.language.as_deref()] {
                @for (segment, state) in reviewed.segments() {
                    @if matches!(segment.kind, SegmentKind::Heading(_)) {
                        h3 { (marked(&runs_of(state))) }
                    } @else {
                        p { (marked(&runs_of(state))) }
                    }
                }
            }
        }
    }
}

fn marked(runs: &[Run<'_>]) -> Markup {
    html! {
        @for run in runs {
            @match run.kind {
                RunKind::Equal => (shown(run.text)),
                RunKind::Deleted => del { (shown(run.text)) },
                RunKind::Inserted => ins { (shown(run.text)) },
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
mod tests;
