//! The MQM annotations of WMT: a tab-separated table in which `<v>…</v>` marks the error in the target.

use super::place::Place;
use super::{Flag, Flags, names};
use crate::Why;
use copydesk_text::TextRange;

/// Reads a table; `None` if it has not the columns.
pub(super) fn read(text: &str) -> Option<Flags> {
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = rows.headers().ok()?.clone();
    let column = |name: &str| {
        header
            .iter()
            .position(|head| head.trim().eq_ignore_ascii_case(name))
    };
    let (target, category, severity) = (column("target")?, column("category")?, column("severity")?);
    let rater = column("rater");
    let mut flags = Flags {
        source: "mqm".to_owned(),
        ..Flags::default()
    };
    for (number, row) in (1..).zip(rows.records()) {
        let Ok(row) = row else {
            flags.unread.push((number, String::new(), Why::Malformed));
            continue;
        };
        let (Some(target), Some(kind), Some(severity)) =
            (row.get(target), row.get(category), row.get(severity))
        else {
            flags.unread.push((number, String::new(), Why::Malformed));
            continue;
        };
        let Some(severity) = names::severity(severity).filter(|_| !kind.eq_ignore_ascii_case("no-error"))
        else {
            continue;
        };
        let Some((text, at)) = marked(target) else {
            flags.unread.push((number, kind.to_owned(), Why::PlaceMissing));
            continue;
        };
        flags.flags.push(Flag {
            number,
            place: Place::Context { text, at },
            category: names::category(kind),
            severity,
            message: kind.to_owned(),
            language: "en".to_owned(),
            replacements: Vec::new(),
            source: String::new(),
            rule: rater
                .and_then(|rater| row.get(rater))
                .map(names::kebab)
                .unwrap_or_default(),
            confidence: None,
        });
    }
    Some(flags)
}

/// Returns the text without the mark, and the marked range in bytes.
fn marked(target: &str) -> Option<(String, TextRange)> {
    let (before, rest) = target.split_once("<v>")?;
    let (words, after) = rest.split_once("</v>")?;
    let start = before.len() as u32;
    let at = TextRange::new(start, start + words.len() as u32);
    let text = format!("{before}{words}{after}")
        .replace("<v>", "")
        .replace("</v>", "");
    Some((text, at))
}
