//! Every rule's examples, and every rule's words in both languages of the interface.

use copydesk_check::{Checked, Example, Options, RuleMeta, SegmentInput, UiLang, localise};
use copydesk_model::{Lang, Message, SegmentId, SegmentKind};
use copydesk_text::EditSet;
use std::collections::BTreeSet;

/// The example's paragraphs, which a blank line parts.
fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").collect()
}

fn open(rule: &RuleMeta, text: &str, source: Option<&str>) -> Checked {
    let options = Options {
        only: Some(BTreeSet::from([rule.id.to_owned()])),
        ..Options::default()
    };
    let lang = Lang::new(rule.languages.first().copied().unwrap_or("fr"));
    let segments = paragraphs(text);
    let sources = source.map(paragraphs).unwrap_or_default();
    copydesk_check::engine(options).open(
        Some(&lang),
        segments.iter().enumerate().map(|(number, text)| SegmentInput {
            id: SegmentId(number as u32),
            kind: SegmentKind::Paragraph,
            text,
            marks: &[],
            decided: &[],
            source: sources.get(number).copied(),
        }),
    )
}

/// The text after the suggestion `choice` (or the first) of every issue; what has none stays.
fn mended(checked: &Checked, text: &str, choice: usize) -> String {
    let mut out = Vec::new();
    for (number, text) in paragraphs(text).into_iter().enumerate() {
        let mut edits = Vec::new();
        for issue in checked.issues_of(SegmentId(number as u32)) {
            let suggestion = issue
                .suggestions
                .get(choice)
                .or_else(|| issue.suggestions.first());
            edits.extend(
                suggestion
                    .into_iter()
                    .flat_map(|suggestion| suggestion.edits.edits().iter().cloned()),
            );
        }
        let edits = EditSet::new(edits).expect("the suggestions of an example go together");
        out.push(edits.apply(text).expect("a suggestion fits its segment"));
    }
    out.join("\n\n")
}

#[test]
fn examples_hold() {
    let mut wrong = Vec::new();
    for rule in copydesk_check::rules() {
        for Example {
            text,
            mended: wanted,
            also,
            source,
        } in rule.examples
        {
            let checked = open(rule, text, *source);
            let count = checked.issues().count();
            match wanted {
                None if count == 0 => {}
                None => wrong.push(format!(
                    "{}: speaks about {text:?}: {:?}",
                    rule.id,
                    checked.issues().next()
                )),
                Some(_) if count == 0 => wrong.push(format!("{}: silent on {text:?}", rule.id)),
                Some(wanted) => {
                    let got = mended(&checked, text, 0);
                    // A rule that has nothing to propose leaves the text as it is.
                    if got != *wanted {
                        wrong.push(format!("{}: {text:?} becomes {got:?}, not {wanted:?}", rule.id));
                    }
                    let most = checked
                        .issues()
                        .map(|issue| issue.suggestions.len())
                        .max()
                        .unwrap_or(0);
                    let others: Vec<_> = (1..most).map(|choice| mended(&checked, text, choice)).collect();
                    for also in *also {
                        if !others.iter().any(|other| other == also) {
                            wrong.push(format!("{}: {text:?} offers {others:?}, not {also:?}", rule.id));
                        }
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} examples fail:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn rules_show_what_they_do() {
    for rule in copydesk_check::rules() {
        let flagged = rule
            .examples
            .iter()
            .filter(|example| example.mended.is_some())
            .count();
        assert!(
            flagged >= 1 && flagged < rule.examples.len(),
            "{}: give bad examples and good ones",
            rule.id
        );
    }
}

#[test]
fn rules_speak_both_languages() {
    for rule in copydesk_check::rules() {
        for &ui in UiLang::ALL {
            for part in ["", ".summary", ".why"] {
                let id = format!("{}{part}", rule.message_id());
                let said = localise(&Message::new(id.clone()), ui);
                assert!(said != id && !said.is_empty(), "{id} is missing in {ui:?}");
            }
        }
    }
}

#[test]
fn findings_speak_in_full_sentences() {
    for rule in copydesk_check::rules() {
        for example in rule.examples {
            for issue in open(rule, example.text, example.source).issues() {
                let evidence = issue
                    .suggestions
                    .iter()
                    .flat_map(|suggestion| &suggestion.evidence);
                for message in std::iter::once(&issue.message)
                    .chain(&issue.explanation)
                    .chain(evidence)
                {
                    for &ui in UiLang::ALL {
                        let said = localise(message, ui);
                        assert!(
                            said.contains(' ') && !said.contains("{$"),
                            "{}: {said:?} in {ui:?}",
                            rule.id
                        );
                    }
                }
            }
        }
    }
}
