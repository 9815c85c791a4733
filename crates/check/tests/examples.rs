//! The examples of every rule, and its messages in both languages of the interface.

use copydesk_check::{Checked, Example, Options, RuleMeta, SegmentInput, UiLang, localise};
use copydesk_model::{Lang, Message, SegmentId, SegmentKind};
use copydesk_text::EditSet;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Returns the paragraphs of an example, which are separated by blank lines.
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

/// Returns the text after the suggestion `choice` (or the first) of every issue; issues without a suggestion change
/// nothing.
fn fixed(checked: &Checked, text: &str, choice: usize) -> String {
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
            fixed: wanted,
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
                    let got = fixed(&checked, text, 0);
                    // Without a suggestion, the text is unchanged.
                    if got != *wanted {
                        wrong.push(format!("{}: {text:?} becomes {got:?}, not {wanted:?}", rule.id));
                    }
                    let most = checked
                        .issues()
                        .map(|issue| issue.suggestions.len())
                        .max()
                        .unwrap_or(0);
                    let others: Vec<_> = (1..most).map(|choice| fixed(&checked, text, choice)).collect();
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
fn rules_have_examples_of_both_kinds() {
    for rule in copydesk_check::rules() {
        let flagged = rule
            .examples
            .iter()
            .filter(|example| example.fixed.is_some())
            .count();
        assert!(
            flagged >= 1 && flagged < rule.examples.len(),
            "{}: give bad examples and good ones",
            rule.id
        );
    }
}

/// Rules that report a habit of the whole article once. The suggestion fixes the first occurrence, so that the next is
/// flagged afterwards.
const ONE_AT_A_TIME: &[&str] = &["typography.glued-throughout"];

#[test]
fn a_fixed_example_is_not_flagged_again() {
    let mut wrong = Vec::new();
    for rule in copydesk_check::rules() {
        if ONE_AT_A_TIME.contains(&rule.id) {
            continue;
        }
        for example in rule.examples {
            // Without a suggestion, the text is unchanged.
            let Some(fixed) = example.fixed.filter(|fixed| *fixed != example.text) else {
                continue;
            };
            if let Some(issue) = open(rule, fixed, example.source).issues().next() {
                wrong.push(format!("{}: flags {fixed:?} again: {:?}", rule.id, issue.message));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Settings, logs and messages identify rules by their ids in every language.
#[test]
fn every_id_is_that_of_one_rule() {
    for pair in copydesk_check::rules().windows(2) {
        if let [one, other] = pair {
            assert_ne!(
                one.id, other.id,
                "{} and {}",
                one.folder.module, other.folder.module
            );
        }
    }
}

#[test]
fn the_folder_of_a_rule_is_its_id() {
    for rule in copydesk_check::rules() {
        assert_eq!(rule.folder.id(), rule.id, "{}", rule.folder.module);
        let package = rule.folder.module.split("::").next().unwrap_or_default();
        let pack = package.trim_start_matches("copydesk_lang_");
        assert!(
            pack == "any" || rule.languages.iter().all(|language| *language == pack),
            "{}: {package} is not the crate of {:?}",
            rule.id,
            rule.languages
        );
    }
}

#[test]
fn every_folder_of_a_dimension_is_a_rule() {
    let rules = copydesk_check::rules();
    let known: BTreeSet<String> = rules.iter().map(|rule| rule.folder.module.to_owned()).collect();
    let dimensions: BTreeSet<&str> = rules
        .iter()
        .filter_map(|rule| rule.id.split('.').next())
        .collect();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for pack in known
        .iter()
        .filter_map(|module| module.split("::").next())
        .collect::<BTreeSet<_>>()
    {
        let name = pack.trim_start_matches("copydesk_").replace('_', "-");
        for dimension in &dimensions {
            let folder = crates.join(&name).join("src/rules").join(dimension);
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                if !entry.path().is_dir() {
                    continue;
                }
                let rule = entry.file_name().to_string_lossy().into_owned();
                let module = format!("{pack}::rules::{dimension}::{rule}");
                assert!(known.contains(&module), "{} is no rule", entry.path().display());
                for file in ["mod.rs", "en.ftl", "fr.ftl"] {
                    assert!(entry.path().join(file).is_file(), "{module}: {file} is missing");
                }
            }
        }
    }
}

/// Returns the ids of the messages in a Fluent file, with their attributes, in order.
fn messages(ftl: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut message = "";
    for line in ftl.lines() {
        let Some((name, _)) = line.split_once(" =") else {
            continue;
        };
        match name.strip_prefix("    .") {
            Some(attribute) => ids.push(format!("{message}.{attribute}")),
            None if name.starts_with(|ch: char| ch.is_ascii_lowercase()) => {
                message = name;
                ids.push(name.to_owned());
            }
            None => {}
        }
    }
    ids
}

#[test]
fn the_messages_of_a_rule_are_in_its_folder() {
    for rule in copydesk_check::rules() {
        let (en, fr) = (messages(rule.folder.words.en), messages(rule.folder.words.fr));
        assert_eq!(en, fr, "{}: en.ftl and fr.ftl differ", rule.id);
        let own = rule.message_id();
        for id in &en {
            // The message itself, an attribute of it, or a variant; a longer id may be that of another rule.
            let longest = copydesk_check::rules()
                .iter()
                .map(|other| other.message_id())
                .filter(|other| {
                    id.strip_prefix(other.as_str())
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
                })
                .max_by_key(String::len);
            assert_eq!(
                longest.as_ref(),
                Some(&own),
                "{}: {id} is not its message",
                rule.id
            );
        }
        for wanted in [own.clone(), format!("{own}.summary"), format!("{own}.why")] {
            assert!(en.contains(&wanted), "{}: {wanted} is missing", rule.id);
        }
    }
}

#[test]
fn rules_have_messages_in_both_languages() {
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
fn messages_of_findings_are_sentences() {
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

/// Returns what an editor sees of the issues of an example: words, message, suggestions.
fn shown(rule: &RuleMeta, example: &Example) -> String {
    let checked = open(rule, example.text, example.source);
    let texts = paragraphs(example.text);
    let mut out = format!("{}\n", example.text);
    for issue in checked.issues() {
        let words = issue
            .at
            .of_text(texts[issue.segment.0 as usize])
            .unwrap_or_default();
        let suggestions: Vec<&str> = issue
            .suggestions
            .iter()
            .map(|suggestion| &*suggestion.label)
            .collect();
        let at = issue.at;
        let _ = writeln!(out, "  {}..{} {words:?} -> {suggestions:?}", at.start(), at.end());
        for ui in UiLang::ALL {
            let _ = writeln!(out, "    {}", localise(&issue.message, *ui));
        }
    }
    out
}

/// What the editor sees of every rule's examples. `cargo insta review` shows and accepts differences.
#[test]
fn examples_are_shown_like_this() {
    let mut families: BTreeMap<&str, String> = BTreeMap::new();
    for rule in copydesk_check::rules() {
        let family = rule.id.split_once('.').map_or(rule.id, |(family, _)| family);
        let page = families.entry(family).or_default();
        let _ = writeln!(page, "# {}\n", rule.id);
        for example in rule.examples.iter().filter(|example| example.fixed.is_some()) {
            let _ = writeln!(page, "{}", shown(rule, example));
        }
    }
    for (family, page) in families {
        insta::assert_snapshot!(family, page);
    }
}
