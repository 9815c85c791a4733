use super::{criticmarkup, csv, json, tmx};
use crate::report::tests::{changes, review};
use serde_json::Value;

#[test]
fn criticmarkup_marks_each_change_and_says_why() {
    let (mut review, mut changes) = (review(), changes());
    let row = &mut changes.rows[0];
    row.kind = "heading-2".to_owned();
    for piece in &mut row.pieces {
        piece.issue = None;
    }
    let text = criticmarkup(&review, &changes);
    assert!(text.starts_with("## "), "{text}");
    assert!(
        text.contains("{~~") || text.contains("{--") || text.contains("{++"),
        "{text}"
    );
    for issue in &mut review.issues {
        issue.message = "Bad <<} mark".to_owned();
    }
    for piece in &mut changes.rows[0].pieces {
        piece.issue = Some(review.issues[0].id.clone());
    }
    let text = criticmarkup(&review, &changes);
    assert!(text.contains("{>>Bad <\u{2060}<} mark<<}"), "{text}");
}

#[test]
fn csv_quotes_what_a_spreadsheet_would_misread() {
    let mut review = review();
    review.issues[0].quote = "=SUM(A1)".to_owned();
    review.issues[1].quote = "a,\"b\"\nc".to_owned();
    let text = csv(&review);
    assert!(
        text.starts_with("paragraph,rule,category,severity,status,before,after,message,reason,issue\r\n1,")
    );
    assert!(
        text.contains("\"'=SUM(A1)\"") && text.contains("\"a,\"\"b\"\"\nc\""),
        "{text}"
    );
    assert_eq!(text.matches("accuracy.spun-word").count(), review.issues.len());
}

#[test]
fn json_is_versioned_and_both_sides_add_up() {
    let mut review = review();
    review.segments = vec![crate::wire::SegmentView {
        locked: None,
        id: 0,
        kind: "paragraph".to_owned(),
        version: 0,
        text: "x".to_owned(),
        changes: Vec::new(),
        marks: Vec::new(),
        can_split: true,
        source: Some("The <source>".to_owned()),
    }];
    let changes = changes();
    let value: Value = serde_json::from_str(&json(&review, &changes)).expect("is JSON");
    assert_eq!(
        (value["schema"].as_str(), value["version"].as_u64()),
        (Some("copydesk-review"), Some(1))
    );
    let segment = &value["segments"][0];
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
    assert_eq!(
        value["issues"].as_array().map(Vec::len),
        Some(review.issues.len())
    );
    assert!(tmx(&review, &changes, Some("en")).is_some_and(|tmx| tmx.contains("The &lt;source&gt;")));
    review.segments[0].source = None;
    assert_eq!(tmx(&review, &changes, None), None);
}
