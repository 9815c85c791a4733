//! The editor's glossary and dictionary, through the engine.

use copydesk_check::{Engine, Glossary, Options, SegmentInput, Term};
use copydesk_model::{Issue, Lang, SegmentId, SegmentKind};

fn check(options: Options, text: &str) -> Vec<Issue> {
    let segment = SegmentInput {
        id: SegmentId(0),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        source: None,
    };
    let checked = Engine::new(options).open(Some(&Lang::new("fr")), [segment]);
    checked.issues().cloned().collect()
}

fn glossary(rows: &[(&str, Option<&str>)]) -> Options {
    let terms = rows.iter().map(|(wrong, right)| Term {
        wrong: (*wrong).to_owned(),
        right: right.map(str::to_owned),
        note: Some("Charte".to_owned()),
    });
    Options {
        glossary: Glossary::new(terms),
        ..Options::default()
    }
}

#[test]
fn terms_are_found_in_any_case_and_bent() {
    let options = glossary(&[
        ("tour-opérateur", Some("voyagiste")),
        ("migrant", None),
        ("premier ministre", Some("chef du gouvernement")),
        ("premier", Some("dauphin")),
    ]);
    let text = "Premier ministre depuis mai, il parle des migrants. Le tour-opérateur se tait.";
    let issues = check(options, text);
    let found: Vec<_> = issues
        .iter()
        .filter(|issue| issue.rule.as_str() == "terminology.glossary")
        .map(|issue| {
            let first = issue
                .suggestions
                .first()
                .map(|suggestion| suggestion.label.as_str());
            (issue.at.of_text(text).unwrap_or_default(), first)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("Premier ministre", Some("Chef du gouvernement")),
            ("migrants", None),
            ("tour-opérateur", Some("voyagiste")),
        ]
    );
}

#[test]
fn words_across_a_full_stop_are_no_term() {
    let options = glossary(&[("grand soir", Some("fête"))]);
    assert_eq!(check(options, "Il est grand. Soir et matin il court."), []);
}

#[test]
fn a_word_left_alone_is_left_alone_by_one_rule_or_by_all() {
    let text = "La ville prépare une event pour samedi.";
    let before = check(Options::default(), text);
    let issue = before.first().expect("an English word is flagged");
    let quote = issue.at.of_text(text).expect("words").to_uppercase();
    for (rule, silent) in [
        (None, true),
        (Some(issue.rule.as_str()), true),
        (Some("style.other"), false),
    ] {
        let mut options = Options::default();
        options.left_alone.add(&quote, rule);
        let still = check(options, text).iter().any(|found| found.rule == issue.rule);
        assert_eq!(still, !silent, "{rule:?}");
    }
}
