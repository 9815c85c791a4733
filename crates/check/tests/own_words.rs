//! The editor's glossary and dictionary, through the engine.

use copydesk_check::{Glossary, Options, Required, SegmentInput, Term};
use copydesk_model::{Issue, Lang, SegmentId, SegmentKind};

fn check(options: Options, text: &str) -> Vec<Issue> {
    check_with(options, text, None)
}

fn check_with(options: Options, text: &str, source: Option<&str>) -> Vec<Issue> {
    let segment = SegmentInput {
        id: SegmentId(0),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source,
    };
    let checked = copydesk_check::engine(options).open(Some(&Lang::new("fr")), [segment]);
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
fn terms_are_found_in_any_case_and_form() {
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
fn words_across_a_full_stop_are_not_a_term() {
    let options = glossary(&[("grand soir", Some("fête"))]);
    assert_eq!(check(options, "Il est grand. Soir et matin il court."), []);
}

#[test]
fn ignored_words_may_have_any_spaces_between_them() {
    let text = "La ville prépare\u{a0}une\u{202f}event pour samedi.";
    let before = check(Options::default(), text);
    let issue = before.first().expect("an English word is flagged");
    let quote = issue.at.of_text(text).expect("words");
    let mut options = Options::default();
    // The spelling in a dictionary.
    options
        .ignored_words
        .add(&quote.split_whitespace().collect::<Vec<_>>().join(" "), None);
    assert!(check(options, text).iter().all(|found| found.at != issue.at));
}

#[test]
fn a_word_can_be_ignored_by_one_rule_or_by_all() {
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
        options.ignored_words.add(&quote, rule);
        let still = check(options, text).iter().any(|found| found.rule == issue.rule);
        assert_eq!(still, !silent, "{rule:?}");
    }
}

/// Returns the issues of the glossary in a text with a source: the flagged words, and the arguments of the message.
fn required(rows: &[(&str, &str, Option<&str>)], text: &str, source: &str) -> Vec<(String, String)> {
    let terms = rows.iter().map(|(source, right, language)| Required {
        source: (*source).to_owned(),
        right: right.split('|').map(str::to_owned).collect(),
        language: language.map(str::to_owned),
        note: None,
    });
    let options = Options {
        glossary: Glossary::default().requiring(terms),
        ..Options::default()
    };
    check_with(options, text, Some(source))
        .iter()
        .filter(|issue| issue.rule.as_str() == "terminology.glossary")
        .map(|issue| {
            let quote = issue.at.of_text(text).unwrap_or_default().to_owned();
            let label = issue
                .suggestions
                .first()
                .map(|suggestion| suggestion.label.clone());
            (quote, label.unwrap_or_default())
        })
        .collect()
}

#[test]
fn a_term_of_the_source_without_its_translation_is_flagged() {
    let terms = [
        ("tour operator", "voyagiste|organisateur de voyages", None),
        ("tour operator guide", "accompagnateur", None),
        ("hub", "plateforme", Some("fr-FR")),
    ];
    let found = |text, source| required(&terms, text, source);
    // At the end of the sentence, if the translation of the term is not known.
    assert_eq!(
        found(
            "Il pleut. L’agence de tourisme se tait. Tout va bien.",
            "It rains. The tour operators keep silent. All is well."
        ),
        [("tait".to_owned(), String::new())]
    );
    // Two in one sentence are two issues.
    assert_eq!(
        found(
            "L’agence de tourisme ouvre un centre nouveau.",
            "The tour operator opens a new hub."
        ),
        [
            ("centre".to_owned(), String::new()),
            ("nouveau".to_owned(), String::new())
        ]
    );
    // An untranslated term is flagged itself.
    assert_eq!(
        found(
            "Le tour operator se tait depuis lundi.",
            "The tour operator has kept silent since Monday."
        ),
        [("tour operator".to_owned(), "voyagiste".to_owned())]
    );
}

#[test]
fn a_term_is_required_only_if_it_is_in_the_source() {
    let terms = [
        ("tour operator", "voyagiste|organisateur de voyages", None),
        ("tour operator guide", "accompagnateur", None),
        ("US", "États-Unis", None),
        ("hub", "Drehkreuz", Some("de")),
        ("workflow", "workflow", None),
    ];
    for (text, source) in [
        ("Les voyagistes se taisent.", "The tour operators keep silent."),
        (
            "Les organisateurs de voyages se taisent.",
            "The tour operators keep silent.",
        ),
        // The longer term is used.
        (
            "L’accompagnateur se tait.",
            "The tour operator guide keeps silent.",
        ),
        // Another word, in lower case.
        ("Il nous parle.", "He talks to us."),
        ("Ils vivent aux États-Unis.", "They live in the US."),
        // Of another language.
        ("Le centre ouvre.", "The hub opens."),
        // An unknown plural.
        ("Deux workflows suffisent.", "Two workflows are enough."),
        // Words that are only near each other.
        (
            "Le tour dure. L’opérateur attend.",
            "The tour lasts. Operator Smith waits.",
        ),
        // The source of another paragraph.
        (
            "Les 12 communes ont 300 écoles.",
            "The tour operator has 45 buses and 78 drivers.",
        ),
    ] {
        assert_eq!(required(&terms, text, source), [], "{text}");
    }
    let without_source = Options {
        glossary: Glossary::default().requiring([Required {
            source: "tour operator".to_owned(),
            right: vec!["voyagiste".to_owned()],
            language: None,
            note: None,
        }]),
        ..Options::default()
    };
    assert_eq!(check(without_source, "Le centre ouvre."), []);
}
