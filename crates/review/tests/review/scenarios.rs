//! Runs `scenarios.txt`: the editor's actions, one step per line, and the expected result.
//!
//! `!code` at the end of a step means that it is refused with this code. `␣` is a space at an edge.

use crate::desk::{Desk, Rule, document};
use copydesk_model::{Issue, Severity};
use copydesk_review::{
    Extent, Listed, OperationKind as Kind, ReviewError, Scope, Status, edits, listing, plan_chosen,
    plan_first, post_edit,
};

fn unescaped(words: &str) -> String {
    let plain = words.replace('␣', " ").replace("\\r", "\r").replace("\\n", "\n");
    plain.replace("\\u{301}", "\u{301}")
}

fn name(status: Status) -> &'static str {
    match status {
        Status::Open => "open",
        Status::Accepted => "accepted",
        Status::AcceptedEdited => "accepted-edited",
        Status::Rejected => "rejected",
        Status::Confirmed => "confirmed",
        Status::Stale => "stale",
        Status::Settled => "settled",
    }
}

/// Returns the issue that `words` or `words#n` names.
fn issue(desk: &Desk, words: &str) -> Issue {
    let (words, n) = words
        .split_once('#')
        .map_or((words, 0), |(words, n)| (words, n.parse().expect("a number")));
    let quoted = |issue: &Issue| desk.review.state().quote(issue) == Some(words);
    desk.issues()
        .into_iter()
        .filter(quoted)
        .nth(n)
        .unwrap_or_else(|| panic!("no issue {words:?}"))
}

/// Splits a step that starts with the words of a rule into words and rest. The longest rule wins.
fn split_words<'s>(desk: &Desk, step: &'s str) -> (&'s str, &'s str) {
    let known = desk
        .rules
        .iter()
        .filter(|rule| step.starts_with(&rule.words))
        .map(|rule| rule.words.len())
        .max();
    let at = known.unwrap_or(step.len());
    let at = at + step[at..].find(' ').unwrap_or(step.len() - at);
    (&step[..at], step[at..].trim_start())
}

fn step(desk: &mut Desk, verb: &str, rest: &str) -> Result<(), ReviewError> {
    match verb {
        "accept" => {
            let decision = desk.review.accept(&issue(desk, rest), 0);
            desk.make(Kind::Accept, decision)?;
        }
        "choose" => {
            let (choice, words) = rest.split_once(' ').expect("a number and words");
            let decision = desk
                .review
                .accept(&issue(desk, words), choice.parse().expect("a number"));
            desk.make(Kind::Accept, decision)?;
        }
        "edit" => {
            let (words, text) = split_words(desk, rest);
            let decision = desk.review.accept_edited(&issue(desk, words), Some(0), text);
            desk.make(Kind::AcceptEdited, decision)?;
        }
        "reject" | "never" => {
            let scope = if verb == "never" {
                Scope::Everywhere
            } else {
                Scope::ThisOne
            };
            let decision = desk.review.reject(&issue(desk, rest), None, scope);
            desk.make(Kind::Reject, decision)?;
        }
        "confirm" => {
            let (words, severity) = split_words(desk, rest);
            let severity = Severity::ALL
                .iter()
                .find(|known| known.code() == severity)
                .expect("a severity");
            let decision = desk.review.confirm(&issue(desk, words), *severity);
            desk.make(Kind::Confirm, decision)?;
        }
        "reopen" => {
            // An accepted issue is no longer found; an open issue with the same words may have its id by now.
            let is_decided = |issue: &Issue| desk.review.state().status_of(issue) != Status::Open;
            let found = find(desk, rest).filter(is_decided);
            let id = found
                .as_ref()
                .map(|issue| issue.id)
                .or_else(|| decided(desk, rest))
                .unwrap_or_else(|| issue(desk, rest).id);
            let decision = desk.review.reopen(id, found.as_ref());
            desk.make(Kind::Reopen, decision)?;
        }
        "type" | "type@0" => {
            let (segment, text) = rest.split_once(' ').expect("a number and a text");
            let segment = copydesk_model::SegmentId(segment.parse().expect("a number"));
            let now = desk.review.state().segment(segment).expect("a segment").version();
            let version = if verb == "type" { now } else { 0 };
            let decision = desk.review.rewrite(segment, version, text);
            desk.make(Kind::Rewrite, Ok(decision))?;
        }
        "undo" => drop(desk.review.undo()?),
        "redo" => drop(desk.review.redo()?),
        "all-safe" => {
            let plan = plan_first(&desk.review, &desk.issues(), Extent::Safe)?;
            assert_eq!(format!("{} {}", plan.decisions.len(), plan.left.len()), rest);
            let operation = desk.operation(Kind::AcceptSafe, plan.decisions);
            desk.review.apply(operation)?;
        }
        "chosen" => {
            let (choice, counts) = rest.split_once(' ').expect("a choice and two numbers");
            let (issues, choice) = (desk.issues(), choice.parse().expect("a number"));
            let plan = plan_chosen(&desk.review, issues.iter().map(|issue| (issue, choice)))?;
            assert_eq!(format!("{} {}", plan.decisions.len(), plan.left.len()), counts);
            let operation = desk.operation(Kind::AcceptMany, plan.decisions);
            desk.review.apply(operation)?;
        }
        _ => panic!("unknown step {verb:?}"),
    }
    Ok(())
}

fn find(desk: &Desk, words: &str) -> Option<Issue> {
    let plain = words.split('#').next().unwrap_or(words);
    let stands = desk
        .issues()
        .iter()
        .any(|issue| desk.review.state().quote(issue) == Some(plain));
    stands.then(|| issue(desk, words))
}

fn decided(desk: &Desk, words: &str) -> Option<copydesk_model::IssueId> {
    let all = desk
        .review
        .state()
        .segments()
        .flat_map(copydesk_review::SegmentState::decided);
    all.filter(|decided| decided.record.quote == words)
        .map(|decided| decided.record.id)
        .last()
}

fn check(desk: &Desk, verb: &str, rest: &str) -> bool {
    match verb {
        "=" => assert_eq!(desk.text(), rest),
        "changes" => {
            let changes: usize = desk
                .review
                .state()
                .segments()
                .map(|segment| segment.changes().len())
                .sum();
            assert_eq!(changes.to_string(), rest);
        }
        "status" => {
            let (words, expected) = split_words(desk, rest);
            assert_eq!(
                name(desk.review.state().status_of(&issue(desk, words))),
                expected,
                "status of {words}"
            );
        }
        "listed" => {
            let (words, expected) = split_words(desk, rest);
            let issues = desk.issues();
            let state = desk.review.state();
            let all: Vec<Listed<'_>> = state
                .segments()
                .flat_map(|segment| listing(state, segment.id(), &issues))
                .collect();
            let listed = all
                .iter()
                .find(|listed| {
                    listed
                        .decided
                        .is_some_and(|decided| decided.record.quote == words)
                })
                .unwrap_or_else(|| panic!("{words} is not listed"));
            let segment = &listed.decided.expect("decided").record.segment;
            let text = state.segment(*segment).expect("its segment").current();
            let now = listed.place.map_or("", |place| &text[place]);
            assert_eq!(format!("{} {now}", name(listed.status)).trim_end(), expected);
        }
        _ => return false,
    }
    true
}

fn run(title: &str, lines: &[&str]) {
    let mut texts = Vec::new();
    let mut rules = Vec::new();
    let mut desk: Option<Desk> = None;
    for line in lines {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = unescaped(rest.trim());
        match verb {
            "text" => texts.push(rest),
            "find" | "safe" => {
                let (words, suggestions) = rest.split_once(" -> ").expect("words -> suggestions");
                let suggestions = suggestions.split(" | ").map(str::to_owned).collect();
                rules.push(Rule {
                    words: words.to_owned(),
                    suggestions,
                    safe: verb == "safe",
                });
            }
            _ => {
                let desk =
                    desk.get_or_insert_with(|| Desk::new(document(&texts), std::mem::take(&mut rules)));
                if check(desk, verb, &rest) {
                    continue;
                }
                let (rest, expected) = rest
                    .rsplit_once('!')
                    .map_or((rest.as_str(), None), |(rest, code)| {
                        (rest.trim_end(), Some(code))
                    });
                let before = desk.review.clone();
                let answer = step(desk, verb, rest);
                assert_eq!(
                    answer.as_ref().err().map(ReviewError::code),
                    expected,
                    "{title}: {line}: {answer:?}"
                );
                if expected.is_some() {
                    assert_eq!(
                        desk.review.state(),
                        before.state(),
                        "{title}: {line} was refused and changed something"
                    );
                }
                assert_sound(desk);
            }
        }
    }
}

fn assert_sound(desk: &Desk) {
    let edits = edits(&desk.review);
    for ((id, text), segment) in post_edit(&desk.review)
        .iter()
        .zip(&desk.review.document().segments)
    {
        let made = edits.get(id).map_or_else(
            || segment.mt.to_string(),
            |set| set.apply(&segment.mt).expect("fits"),
        );
        assert_eq!(made, **text);
    }
}

#[test]
fn scenarios() {
    let mut scenario: Option<(&str, Vec<&str>)> = None;
    let mut count = 0;
    for line in include_str!("scenarios.txt").lines().chain(["# end"]) {
        if let Some(title) = line.strip_prefix("# ") {
            if let Some((title, lines)) = scenario.take() {
                println!("{title}");
                run(title, &lines);
                count += 1;
            }
            scenario = Some((title, Vec::new()));
        } else if let (Some((_, lines)), false) = (&mut scenario, line.is_empty()) {
            lines.push(line);
        }
    }
    assert!(count >= 15, "only {count} scenarios were read");
}
