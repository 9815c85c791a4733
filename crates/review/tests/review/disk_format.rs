//! The JSON of the log. **Stored reviews contain these strings: a change here needs code that still reads the old
//! ones.**

use copydesk_model::{Category, IssueId, Message, RemarkKind, RuleId, SegmentId, Severity};
use copydesk_review::{
    Decision, IssueRecord, NewText, Operation, OperationKind, RemarkRecord, RemarkVerdict, Scope, Timestamp,
};
use copydesk_text::{Edit, EditSet, TextRange};

fn record() -> IssueRecord {
    IssueRecord {
        id: IssueId(0x0102_0304_0506_0708),
        rule: RuleId::new("accuracy.spun-word"),
        segment: SegmentId(3),
        version: 1,
        at: TextRange::new(9, 14),
        quote: "event".to_owned(),
        category: Category::Mistranslation,
        severity: Severity::Major,
        message: Message::new("accuracy-spun-word").with("word", "event"),
        confidence: None,
        explanation: Vec::new(),
    }
}

const RECORD: &str = r#"{"id":"0102030405060708","rule":"accuracy.spun-word","segment":3,"version":1,"at":[9,14],"quote":"event","category":"accuracy/mistranslation","severity":"major","message":{"id":"accuracy-spun-word","args":[["word","event"]]}}"#;

fn edits() -> EditSet {
    EditSet::single(Edit::replace(TextRange::new(9, 14), "occasion"))
}

fn decisions() -> Vec<(Decision, String)> {
    let text = |rest: &str| rest.replace("RECORD", RECORD);
    let edits_json = r#"[{"range":[9,14],"insert":"occasion"}]"#;
    vec![
        (
            Decision::Accept {
                issue: record(),
                choice: "occasion".to_owned(),
                edits: edits(),
            },
            text(&format!(
                r#"{{"decision":"accept","issue":RECORD,"choice":"occasion","edits":{edits_json}}}"#
            )),
        ),
        (
            Decision::AcceptEdited {
                issue: record(),
                edits: edits(),
            },
            text(&format!(
                r#"{{"decision":"accept-edited","issue":RECORD,"edits":{edits_json}}}"#
            )),
        ),
        (
            Decision::Reject {
                issue: record(),
                reason: Some("voulu".to_owned()),
                scope: Scope::Everywhere,
            },
            text(r#"{"decision":"reject","issue":RECORD,"reason":"voulu","scope":"everywhere"}"#),
        ),
        (
            Decision::Reject {
                issue: record(),
                reason: None,
                scope: Scope::ThisOne,
            },
            text(r#"{"decision":"reject","issue":RECORD,"reason":null,"scope":"this-one"}"#),
        ),
        (
            Decision::Confirm {
                issue: record(),
                severity: Severity::Critical,
            },
            text(r#"{"decision":"confirm","issue":RECORD,"severity":"critical"}"#),
        ),
        (
            Decision::Rewrite {
                segment: SegmentId(3),
                to: NewText {
                    from_version: 1,
                    text: "Été 😀".to_owned(),
                },
            },
            r#"{"decision":"rewrite","segment":3,"from-version":1,"text":"Été 😀"}"#.to_owned(),
        ),
        (
            Decision::Reopen {
                issue: record(),
                retyped: None,
            },
            text(r#"{"decision":"reopen","issue":RECORD,"retyped":null}"#),
        ),
        (
            Decision::Reopen {
                issue: record(),
                retyped: Some(NewText {
                    from_version: 2,
                    text: "l’event".to_owned(),
                }),
            },
            text(r#"{"decision":"reopen","issue":RECORD,"retyped":{"from-version":2,"text":"l’event"}}"#),
        ),
        (
            Decision::Rebase {
                segment: SegmentId(3),
            },
            r#"{"decision":"rebase","segment":3}"#.to_owned(),
        ),
        (
            Decision::Settle {
                issue: record(),
                by: Some(IssueId(1)),
                now: TextRange::new(9, 17),
            },
            text(r#"{"decision":"settle","issue":RECORD,"by":"0000000000000001","now":[9,17]}"#),
        ),
        (
            Decision::Settle {
                issue: record(),
                by: None,
                now: TextRange::new(9, 9),
            },
            text(r#"{"decision":"settle","issue":RECORD,"by":null,"now":[9,9]}"#),
        ),
        (
            Decision::Uncover { issue: record() },
            text(r#"{"decision":"uncover","issue":RECORD}"#),
        ),
        (
            Decision::Adopt {
                segment: SegmentId(2),
                from: SegmentId(3),
                words: TextRange::new(1, 30),
                at: 12,
            },
            r#"{"decision":"adopt","segment":2,"from":3,"words":[1,30],"at":12}"#.to_owned(),
        ),
        (
            Decision::Resolve {
                remark: RemarkRecord {
                    number: 4,
                    segment: SegmentId(2),
                    kind: RemarkKind::Deletion,
                    author: "Ana".to_owned(),
                    text: "event".to_owned(),
                },
                verdict: RemarkVerdict::Rejected,
            },
            r#"{"decision":"resolve","remark":{"number":4,"segment":2,"kind":"deletion","author":"Ana","text":"event"},"verdict":"rejected"}"#
                .to_owned(),
        ),
    ]
}

#[test]
fn decisions_are_written_and_read_as_they_always_were() {
    for (decision, written) in decisions() {
        assert_eq!(serde_json::to_string(&decision).expect("plain data"), written);
        assert_eq!(
            serde_json::from_str::<Decision>(&written).expect("written above"),
            decision
        );
    }
}

#[test]
fn operations_are_written_and_read_as_they_always_were() {
    use OperationKind as Kind;
    let kinds = [
        (Kind::Accept, "accept"),
        (Kind::AcceptEdited, "accept-edited"),
        (Kind::AcceptAlike, "accept-alike"),
        (Kind::AcceptSafe, "accept-safe"),
        (Kind::AcceptMany, "accept-many"),
        (Kind::RejectMany, "reject-many"),
        (Kind::ConfirmMany, "confirm-many"),
        (Kind::AddIssue, "add-issue"),
        (Kind::Reject, "reject"),
        (Kind::RejectAlike, "reject-alike"),
        (Kind::Confirm, "confirm"),
        (Kind::Reopen, "reopen"),
        (Kind::Rewrite, "rewrite"),
        (Kind::Revert, "revert"),
        (Kind::Restore, "restore"),
        (Kind::MergeParagraphs, "merge-paragraphs"),
        (Kind::AddComment, "add-comment"),
        (Kind::AcceptRemark, "accept-remark"),
        (Kind::RejectRemark, "reject-remark"),
    ];
    for (kind, name) in kinds {
        let decisions = vec![Decision::Rewrite {
            segment: SegmentId(0),
            to: NewText {
                from_version: 0,
                text: String::new(),
            },
        }];
        let operation = Operation {
            at: Timestamp(1_700_000_000_000),
            by: "Ada".to_owned(),
            kind,
            decisions,
        };
        let written = format!(
            r#"{{"at":1700000000000,"by":"Ada","kind":"{name}","decisions":[{{"decision":"rewrite","segment":0,"from-version":0,"text":""}}]}}"#
        );
        assert_eq!(serde_json::to_string(&operation).expect("plain data"), written);
        assert_eq!(
            serde_json::from_str::<Operation>(&written).expect("written above"),
            operation
        );
    }
}

#[test]
fn a_damaged_log_is_refused_not_guessed() {
    let damaged = [
        r#"{"decision":"forget","segment":0}"#,
        r#"{"decision":"rewrite","segment":0,"text":"no version"}"#,
        r#"{"decision":"accept-edited","edits":[{"range":[5,2],"insert":""}]}"#,
    ];
    for text in damaged {
        assert!(serde_json::from_str::<Decision>(text).is_err(), "{text}");
    }
    // Two edits of the same words.
    let twice = r#"[{"range":[0,2],"insert":""},{"range":[1,3],"insert":""}]"#;
    assert!(serde_json::from_str::<EditSet>(twice).is_err());
}
