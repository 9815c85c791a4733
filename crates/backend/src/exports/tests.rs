use super::{ExportKind, Reviewed};
use crate::live::{LiveReview, Wanted};
use copydesk_check::Options;
use copydesk_formats::{Format as _, PlainText, ReadOptions, WriteOptions};
use copydesk_i18n::UiLang;
use copydesk_model::Lang;
use copydesk_review::{Extent, Operation, OperationKind, Scope, Timestamp};
use serde_json::Value;

pub(crate) const HOSTILE: &str = "<script>alert(\"é\")</script> & 'x'";

/// A review with a rejected issue, and one or more accepted ones.
pub(crate) fn live() -> LiveReview {
    let text = format!("Le  titre\n\n{HOSTILE} , et la suite  du texte.\n\nIl monte  {HOSTILE}.\n");
    let options = ReadOptions {
        target_lang: Some(Lang::new("fr")),
        ..ReadOptions::default()
    };
    let mut loaded = PlainText.read(text.as_bytes(), &options).expect("reads");
    for segment in &mut loaded.document.segments {
        segment.source = Some("The <source>".into());
    }
    let engine = copydesk_check::engine(Options::default());
    let mut live = LiveReview::open(loaded, &engine);
    let issue = live.issues().next().expect("an issue").clone();
    let rejected = live
        .review()
        .reject(&issue, Some(HOSTILE.to_owned()), Scope::ThisOne)
        .expect("rejects");
    let operation = Operation {
        at: Timestamp(0),
        by: String::new(),
        kind: OperationKind::Reject,
        decisions: vec![rejected],
    };
    live.operate(operation).expect("rejected");
    let wanted = Wanted::First(Extent::All);
    let (_, outcome) = live
        .take(Timestamp(0), "", OperationKind::AcceptMany, &wanted)
        .expect("takes");
    assert!(outcome.done > 0);
    live
}

pub(crate) fn reviewed(live: &LiveReview, ui: UiLang) -> Reviewed<'_> {
    Reviewed {
        live,
        title: HOSTILE.to_owned(),
        path: Some(HOSTILE.into()),
        language: Some("fr".to_owned()),
        notices: vec![HOSTILE.to_owned()],
        ui,
    }
}

fn export(kind: ExportKind) -> String {
    let live = live();
    let exported = reviewed(&live, UiLang::En).export(kind, WriteOptions::default(), "", 0);
    String::from_utf8(exported.expect("is exported").bytes).expect("is UTF-8")
}

#[test]
fn criticmarkup_marks_each_change_and_says_why() {
    let text = export(ExportKind::Criticmarkup);
    assert!(text.contains("{--") && text.contains("--}{>>"), "{text}");
}

#[test]
fn csv_has_a_line_for_each_issue() {
    let text = export(ExportKind::Csv);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<_> = reader.headers().expect("a header").iter().collect();
    assert_eq!(header.join(","), super::csv::COLUMNS.join(","));
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("is CSV");
    assert_eq!(rows.len(), live().entries().count());
    let of_status = |status: &str| rows.iter().filter(|row| &row[4] == status).count();
    assert_eq!(of_status("rejected"), 1);
    assert!(of_status("accepted") > 0);
    assert!(rows.iter().any(|row| &row[8] == HOSTILE));
}

#[test]
fn json_is_versioned_and_both_sides_add_up() {
    let value: Value = serde_json::from_str(&export(ExportKind::Json)).expect("is JSON");
    assert_eq!(
        (value["schema"].as_str(), value["version"].as_u64()),
        (Some("copydesk-review"), Some(1))
    );
    for segment in value["segments"].as_array().expect("a list") {
        let (before, after) = (
            segment["before"].as_str().expect("text"),
            segment["after"].as_str().expect("text"),
        );
        let mut made: Vec<char> = before.chars().collect();
        for change in segment["changes"].as_array().expect("a list").iter().rev() {
            let at = |name: &str| change[name].as_u64().expect("a number") as usize;
            let inserted: Vec<char> = change["inserted"].as_str().expect("text").chars().collect();
            made.splice(at("start")..at("end"), inserted);
        }
        assert_eq!(made.into_iter().collect::<String>(), after);
    }
    let issues = value["issues"].as_array().map(Vec::len);
    assert_eq!(issues, Some(live().entries().count()));
}

#[test]
fn tmx_escapes_the_source() {
    let text = export(ExportKind::Tmx);
    assert!(text.contains("The &lt;source&gt;"), "{text}");
}
