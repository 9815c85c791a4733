//! The comments of the editor, and the tracked changes and comments that the file contains.

use crate::exports::Reviewed;
use crate::live::{OwnComment, RemarkEntry};
use crate::locale::say;
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_i18n::UiLang;
use copydesk_model::RemarkKind;
use copydesk_review::RemarkVerdict;
use maud::{Markup, html};

/// The section; nothing if there are none.
pub(super) fn section(reviewed: &Reviewed<'_>) -> Markup {
    let (ui, lang) = (reviewed.ui, reviewed.language.as_deref());
    let own = reviewed.live.comments();
    let of_file: Vec<RemarkEntry<'_>> = reviewed.live.remarks().collect();
    if own.is_empty() && of_file.is_empty() {
        return html! {};
    }
    html! {
        section {
            h2 { (say(ui, "report-remarks", &[])) }
            table {
                thead {
                    tr {
                        @for column in ["place", "words", "remark", "who"] {
                            th scope="col" { (say(ui, &format!("report-column-{column}"), &[])) }
                        }
                    }
                }
                tbody {
                    @for comment in &own { (own_row(comment, ui, lang)) }
                    @for entry in &of_file { (row(reviewed, entry, lang)) }
                }
            }
        }
    }
}

fn own_row(comment: &OwnComment, ui: UiLang, lang: Option<&str>) -> Markup {
    html! {
        tr {
            td.number { (comment.segment.0 + 1) }
            td lang=[lang] { (comment.quote) }
            td { p { (comment.text) } p.soft { (say(ui, "report-remark-own", &[])) } }
            td { (who(&comment.author, None)) }
        }
    }
}

fn row(reviewed: &Reviewed<'_>, entry: &RemarkEntry<'_>, lang: Option<&str>) -> Markup {
    let (ui, remark) = (reviewed.ui, entry.remark);
    let segment = reviewed.live.document().segment(remark.segment);
    let text = remark.text.replace(PARAGRAPH_BREAK, "¶");
    let status = match entry.verdict {
        None => "report-remark-left",
        Some(RemarkVerdict::Accepted) => "report-remark-accepted",
        Some(RemarkVerdict::Rejected) => "report-remark-rejected",
    };
    html! {
        tr {
            td.number { (remark.segment.0 + 1) }
            td lang=[lang] {
                @match remark.kind {
                    RemarkKind::Insertion => ins { (text) },
                    RemarkKind::Deletion => del { (text) },
                    RemarkKind::Comment => (segment.and_then(|segment| remark.range.of_text(&segment.mt)).unwrap_or_default()),
                }
            }
            td {
                @if remark.kind == RemarkKind::Comment {
                    p { (text) }
                    p.soft { (say(ui, "report-remark-file", &[])) }
                } @else {
                    p { (say(ui, &format!("report-remark-{}", remark.kind.code()), &[])) }
                    p.soft { (say(ui, status, &[])) }
                }
            }
            td { (who(&remark.author, remark.date.as_deref())) }
        }
    }
}

fn who(author: &str, date: Option<&str>) -> Markup {
    html! {
        p { (author) }
        @if let Some(date) = date { p.soft { (date.replace('T', " ")) } }
    }
}
