//! Runs `scenarios.txt`: the editor's actions, one step per line, and the expected result.
//!
//! `!code` at the end of a step means that it is refused with this code. `␣` is a space at an edge.

use crate::fixture::{Fixture, Rule, document};
use copydesk_model::{Issue, Severity};
use copydesk_review::{
    Extent, ListedIssue, OperationKind as Kind, ReviewError, Scope, Status, edits, listing, plan_chosen,
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
fn issue(fixture: &Fixture, words: &str) -> Issue {
    let (words, n) = words
        .split_once('#')
        .map_or((words, 0), |(words, n)| (words, n.parse().expect("a number")));
    let quoted = |issue: &Issue| fixture.review.state().quote(issue) == Some(words);
    fixture
        .issues()
        .into_iter()
        .filter(quoted)
        .nth(n)
        .unwrap_or_else(|| panic!("no issue {words:?}"))
}

/// Splits a step that starts with the words of a rule into words and rest. The longest rule wins.
fn split_words<'s>(fixture: &Fixture, step: &'s str) -> (&'s str, &'s str) {
    let known = fixture
        .rules
        .iter()
        .filter(|rule| step.starts_with(&rule.words))
        .map(|rule| rule.words.len())
        .max();
    let at = known.unwrap_or(step.len());
    let at = at + step[at..].find(' ').unwrap_or(step.len() - at);
    (&step[..at], step[at..].trim_start())
}

fn step(fixture: &mut Fixture, verb: &str, rest: &str) -> Result<(), ReviewError> {
    match verb {
        "accept" => {
            let decision = fixture.review.accept(&issue(fixture, rest), 0);
            fixture.make(Kind::Accept, decision)?;
        }
        "choose" => {
            let (choice, words) = rest.split_once(' ').expect("a number and words");
            let decision = fixture
                .review
                .accept(&issue(fixture, words), choice.parse().expect("a number"));
            fixture.make(Kind::Accept, decision)?;
        }
        "edit" => {
            let (words, text) = split_words(fixture, rest);
            let decision = fixture
                .review
                .accept_edited(&issue(fixture, words), Some(0), text);
            fixture.make(Kind::AcceptEdited, decision)?;
        }
        "reject" | "never" => {
            let scope = if verb == "never" {
                Scope::Everywhere
            } else {
                Scope::ThisOne
            };
            let decision = fixture.review.reject(&issue(fixture, rest), None, scope);
            fixture.make(Kind::Reject, decision)?;
        }
        "confirm" => {
            let (words, severity) = split_words(fixture, rest);
            let severity = Severity::ALL
                .iter()
                .find(|known| known.code() == severity)
                .expect("a severity");
            let decision = fixture.review.confirm(&issue(fixture, words), *severity);
            fixture.make(Kind::Confirm, decision)?;
        }
        "reopen" => {
            // An accepted issue is no longer found; an open issue with the same words may have its id by now.
            let is_decided = |issue: &Issue| fixture.review.state().status_of(issue) != Status::Open;
            let found = find(fixture, rest).filter(is_decided);
            let id = found
                .as_ref()
                .map(|issue| issue.id)
                .or_else(|| decided(fixture, rest))
                .unwrap_or_else(|| issue(fixture, rest).id);
            let decision = fixture.review.reopen(id, found.as_ref());
            fixture.make(Kind::Reopen, decision)?;
        }
        "type" | "type@0" => {
            let (segment, text) = rest.split_once(' ').expect("a number and a text");
            let segment = copydesk_model::SegmentId(segment.parse().expect("a number"));
            let now = fixture
                .review
                .state()
                .segment(segment)
                .expect("a segment")
                .version();
            let version = if verb == "type" { now } else { 0 };
            let decision = fixture.review.rewrite(segment, version, text);
            fixture.make(Kind::Rewrite, Ok(decision))?;
        }
        "undo" => drop(fixture.review.undo()?),
        "redo" => drop(fixture.review.redo()?),
        "all-safe" => {
            let plan = plan_first(&fixture.review, &fixture.issues(), Extent::Safe)?;
            assert_eq!(format!("{} {}", plan.decisions.len(), plan.left.len()), rest);
            let operation = fixture.operation(Kind::AcceptSafe, plan.decisions);
            fixture.review.apply(operation)?;
        }
        "chosen" => {
            let (choice, counts) = rest.split_once(' ').expect("a choice and two numbers");
            let (issues, choice) = (fixture.issues(), choice.parse().expect("a number"));
            let plan = plan_chosen(&fixture.review, issues.iter().map(|issue| (issue, choice)))?;
            assert_eq!(format!("{} {}", plan.decisions.len(), plan.left.len()), counts);
            let operation = fixture.operation(Kind::AcceptMany, plan.decisions);
            fixture.review.apply(operation)?;
        }
        _ => panic!("unknown step {verb:?}"),
    }
    Ok(())
}

fn find(fixture: &Fixture, words: &str) -> Option<Issue> {
    let plain = words.split('#').next().unwrap_or(words);
    let is_there = fixture
        .issues()
        .iter()
        .any(|issue| fixture.review.state().quote(issue) == Some(plain));
    is_there.then(|| issue(fixture, words))
}

fn decided(fixture: &Fixture, words: &str) -> Option<copydesk_model::IssueId> {
    let all = fixture
        .review
        .state()
        .segments()
        .flat_map(copydesk_review::SegmentState::decided);
    all.filter(|decided| decided.record.quote == words)
        .map(|decided| decided.record.id)
        .last()
}

fn check(fixture: &Fixture, verb: &str, rest: &str) -> bool {
    match verb {
        "=" => assert_eq!(fixture.text(), rest),
        "changes" => {
            let changes: usize = fixture
                .review
                .state()
                .segments()
                .map(|segment| segment.changes().len())
                .sum();
            assert_eq!(changes.to_string(), rest);
        }
        "status" => {
            let (words, expected) = split_words(fixture, rest);
            assert_eq!(
                name(fixture.review.state().status_of(&issue(fixture, words))),
                expected,
                "status of {words}"
            );
        }
        "listed" => {
            let (words, expected) = split_words(fixture, rest);
            let issues = fixture.issues();
            let state = fixture.review.state();
            let all: Vec<ListedIssue<'_>> = state
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
    let mut fixture: Option<Fixture> = None;
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
                let fixture =
                    fixture.get_or_insert_with(|| Fixture::new(document(&texts), std::mem::take(&mut rules)));
                if check(fixture, verb, &rest) {
                    continue;
                }
                let (rest, expected) = rest
                    .rsplit_once('!')
                    .map_or((rest.as_str(), None), |(rest, code)| {
                        (rest.trim_end(), Some(code))
                    });
                let before = fixture.review.clone();
                let answer = step(fixture, verb, rest);
                assert_eq!(
                    answer.as_ref().err().map(ReviewError::code),
                    expected,
                    "{title}: {line}: {answer:?}"
                );
                if expected.is_some() {
                    assert_eq!(
                        fixture.review.state(),
                        before.state(),
                        "{title}: {line} was refused and changed something"
                    );
                }
                assert_sound(fixture);
            }
        }
    }
}

fn assert_sound(fixture: &Fixture) {
    let edits = edits(&fixture.review);
    for ((id, text), segment) in post_edit(&fixture.review)
        .iter()
        .zip(&fixture.review.document().segments)
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
