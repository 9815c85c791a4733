//! The editor's house style and lowered rules, through the engine.

use copydesk_check::house::{Dimension, HOUSE_DIMENSIONS, Habit};
use copydesk_check::{HOUSE_STYLE, HouseStyle, Options, SegmentInput, UiLang, localise};
use copydesk_model::{Applicability, Issue, Lang, SegmentId, SegmentKind, Severity};

fn check(options: Options, text: &str) -> Vec<Issue> {
    let segment = SegmentInput {
        id: SegmentId(0),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source: None,
    };
    let checked = copydesk_check::engine(options).open(Some(&Lang::new("fr")), [segment]);
    checked.issues().cloned().collect()
}

fn house(habits: &[Habit]) -> Options {
    let mut house = HouseStyle::of("fr");
    for habit in habits {
        house.choose(*habit);
    }
    Options {
        house,
        ..Options::default()
    }
}

/// Returns `text` with the first suggestion of every issue of the house style.
fn fixed(options: &Options, text: &str) -> String {
    let issues = check(options.clone(), text);
    let mut out = text.to_owned();
    let mut edits: Vec<_> = issues
        .iter()
        .filter(|issue| issue.rule.as_str() == HOUSE_STYLE.id)
        .flat_map(|issue| issue.suggestions[0].edits.edits())
        .collect();
    edits.sort_by_key(|edit| edit.range);
    for edit in edits.iter().rev() {
        out.replace_range(
            edit.range.start() as usize..edit.range.end() as usize,
            &edit.insert,
        );
    }
    out
}

#[test]
fn departures_from_the_house_style_are_fixed() {
    for (habits, text, expected) in [
        (
            &[Habit::CurlyApostrophe][..],
            "L'été d'hier, l’hiver.",
            "L’été d’hier, l’hiver.",
        ),
        (&[Habit::StraightApostrophe], "L’été d'hier.", "L'été d'hier."),
        (
            &[Habit::EllipsisDots],
            "Il hésite… puis part.",
            "Il hésite... puis part.",
        ),
        (
            &[Habit::EllipsisCharacter],
            "Il hésite... puis part.",
            "Il hésite… puis part.",
        ),
        (
            &[Habit::NarrowSpaceBeforeHighMarks],
            "Qui vient ? Qui part\u{a0}! Qui reste?",
            "Qui vient\u{202f}? Qui part\u{202f}! Qui reste\u{202f}?",
        ),
        (
            &[Habit::NoSpaceBeforeHighMarks],
            "Qui vient ? Et toi?",
            "Qui vient? Et toi?",
        ),
        (
            &[Habit::NoBreakSpaceBeforeColon],
            "Voici : le pont.",
            "Voici\u{a0}: le pont.",
        ),
        (
            &[Habit::NoBreakSpaceInGuillemets],
            "Le maire dit « oui » puis «non».",
            "Le maire dit «\u{a0}oui\u{a0}» puis «\u{a0}non\u{a0}».",
        ),
        (
            &[Habit::Guillemets],
            "Le maire dit “oui”, puis \"non merci\".",
            "Le maire dit «\u{a0}oui\u{a0}», puis «\u{a0}non merci\u{a0}».",
        ),
        (
            &[Habit::CurlyQuotes],
            "Le maire dit « oui » hier.",
            "Le maire dit “oui” hier.",
        ),
        // A quotation within a quotation and one without an end are not flagged.
        (
            &[Habit::Guillemets],
            "« Il a dit “oui” hier. »",
            "« Il a dit “oui” hier. »",
        ),
        (
            &[Habit::Guillemets],
            "Le maire dit “oui hier.",
            "Le maire dit “oui hier.",
        ),
        (
            &[Habit::SpacedThousands],
            "Une ville de 12.500 habitants, 1.250.000 arbres, 3.14 et 2.8.",
            "Une ville de 12\u{a0}500 habitants, 1\u{a0}250\u{a0}000 arbres, 3.14 et 2.8.",
        ),
        (
            &[Habit::DottedThousands],
            "Une ville de 12 500 habitants en 2024 650 fois.",
            "Une ville de 12.500 habitants en 2024 650 fois.",
        ),
        (
            &[Habit::GluedPercent],
            "Une hausse de 12 %.",
            "Une hausse de 12%.",
        ),
        (
            &[Habit::SpacedPercent],
            "Une hausse de 12%.",
            "Une hausse de 12\u{a0}%.",
        ),
        (
            &[Habit::SpacedUnit],
            "Une route de 12km.",
            "Une route de 12\u{a0}km.",
        ),
        (&[Habit::GluedUnit], "Une route de 12 km.", "Une route de 12km."),
    ] {
        let options = house(habits);
        assert_eq!(fixed(&options, text), expected, "{habits:?}");
        assert_eq!(fixed(&options, expected), expected, "{habits:?}: twice is once");
    }
}

#[test]
fn the_house_style_takes_precedence_over_the_habit_of_the_article() {
    // Two marks with a space and one without: by the habit of the article, the one is flagged; by a house style without
    // spaces, the two.
    let text = "Qui vient\u{a0}? Qui part\u{a0}? Qui reste?";
    let of = |options: Options| -> Vec<_> {
        let issues = check(options, text);
        let rules = issues
            .iter()
            .map(|issue| (issue.rule.to_string(), issue.at.start()));
        rules.collect()
    };
    let by_habit = of(Options::default());
    assert!(
        by_habit.iter().all(|(rule, _)| rule == "typography.glued-mark"),
        "{by_habit:?}"
    );
    assert_eq!(by_habit.len(), 1);
    let by_house = of(house(&[Habit::NoSpaceBeforeHighMarks]));
    assert!(
        by_house.iter().all(|(rule, _)| rule == HOUSE_STYLE.id),
        "{by_house:?}"
    );
    assert_eq!(by_house.len(), 2);
}

#[test]
fn pairs_of_marks_need_review_and_single_ones_are_safe() {
    let issues = check(
        house(&[Habit::CurlyApostrophe, Habit::Guillemets]),
        "L'maire dit “oui” hier.",
    );
    let of_house: Vec<_> = issues
        .iter()
        .filter(|issue| issue.rule.as_str() == HOUSE_STYLE.id)
        .map(|issue| issue.suggestions[0].applicability)
        .collect();
    assert_eq!(of_house, [Applicability::Safe, Applicability::NeedsReview]);
}

#[test]
fn the_chosen_habit_is_named_in_both_languages() {
    assert!(!HOUSE_DIMENSIONS.contains(&Dimension::Address));
    for &ui in UiLang::ALL {
        for (habits, text) in [
            (&[Habit::CurlyApostrophe][..], "L'été."),
            (&[Habit::NarrowSpaceBeforeColon], "Voici: oui."),
            (&[Habit::GluedPercent], "Soit 12 %."),
        ] {
            let issues = check(house(habits), text);
            let issue = issues.iter().find(|issue| issue.rule.as_str() == HOUSE_STYLE.id);
            let said = localise(&issue.expect("is flagged").message, ui);
            assert!(!said.contains("house-style") && !said.contains("$way"), "{said}");
        }
    }
}

#[test]
fn a_lowered_rule_still_flags_and_gives_the_reason() {
    let text = "La ville prépare une event pour samedi.";
    let before = check(Options::default(), text);
    let issue = before.first().expect("an English word is flagged");
    let options = Options {
        lowered: [issue.rule.to_string()].into(),
        ..Options::default()
    };
    let after = check(options, text);
    let lowered = after
        .iter()
        .find(|other| other.id == issue.id)
        .expect("is still there");
    assert!(lowered.severity < issue.severity);
    assert_eq!(lowered.explanation.len(), issue.explanation.len() + 1);
    let neutral = Severity::ALL[0];
    assert!(lowered.severity >= neutral);
}
