//! Findings of another source: they may arrive late, out of order, for an old revision, twice, or never.

use copydesk_engine::checker::Checker;
use copydesk_engine::context::SegmentContext;
use copydesk_engine::{
    Checked, Engine, Finding, LateError, Options, Packs, Revision, RuleFolder, RuleMeta, RuleSet,
    SegmentInput,
};
use copydesk_model::{Applicability, Category, Issue, Lang, RuleId, SegmentId, SegmentKind, Severity};
use copydesk_text::TextRange;
use proptest::prelude::*;
use std::sync::LazyLock;

/// A rule of the program: "teh" is "the".
#[derive(Debug)]
struct Teh;

static TEH: RuleMeta = RuleMeta {
    id: "test.teh",
    folder: RuleFolder::NONE,
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[],
};

impl Checker for Teh {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        static RULES: &[&RuleMeta] = &[&TEH];
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in cx.words.iter().filter(|word| word.text == "teh") {
            sink.push(Finding::new(&TEH, word.at, 90).replace("the", Applicability::Safe));
        }
    }
}

static PACKS: LazyLock<Packs> = LazyLock::new(|| {
    static RULES: &[RuleSet] = &[RuleSet {
        checkers: &[&Teh],
        article_checkers: &[],
    }];
    Packs::new(RULES, &[])
});

const FIRST: SegmentId = SegmentId(0);

fn input(text: &str) -> SegmentInput<'_> {
    SegmentInput {
        id: FIRST,
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        source: None,
        decided: &[],
    }
}

fn open(text: &str) -> Checked {
    Engine::new(&PACKS, Options::default()).open(Some(&Lang::new("en")), [input(text)])
}

/// Returns a finding for the first occurrence of `words` in `text`, with the suggestion `by`.
fn finding(text: &str, words: &str, by: &str) -> Finding {
    let start = text.find(words).expect("the text has the words") as u32;
    let at = TextRange::new(start, start + words.len() as u32);
    let id = RuleId::from("test-source.words".to_owned());
    Finding::of_source(
        "test-source".into(),
        id,
        at,
        Category::Mistranslation,
        "Wrong.",
        "en",
    )
    .replace(by, Applicability::NeedsReview)
}

/// Returns the words and the first suggestion of each issue.
fn issues(checked: &Checked, text: &str) -> Vec<(String, String)> {
    let shown = |issue: &Issue| {
        let label = issue.suggestions.first().map(|first| first.label.clone());
        (text[issue.at].to_owned(), label.unwrap_or_default())
    };
    checked.issues().map(shown).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter()
        .map(|(words, by)| ((*words).to_owned(), (*by).to_owned()))
        .collect()
}

#[test]
fn a_late_finding_is_an_issue_like_any_other() {
    let text = "I saw teh black cat.";
    let mut checked = open(text);
    let revision = checked.revision(FIRST).expect("the segment is there");
    let found = vec![finding(text, "cat", "dog")];
    let changed = checked.take_late(FIRST, revision, "test-source", found);
    assert_eq!(changed, Ok(vec![FIRST]));
    assert_eq!(issues(&checked, text), pairs(&[("teh", "the"), ("cat", "dog")]));
    let issue = checked.issues().nth(1).expect("there are two");
    assert_eq!(issue.message.as_plain(), Some("Wrong."));
    assert_eq!(issue.rule.as_str(), "test-source.words");
    assert_eq!(checked.remove_source("test-source"), vec![FIRST]);
    assert_eq!(issues(&checked, text), pairs(&[("teh", "the")]));
}

#[test]
fn an_answer_for_an_old_revision_is_mapped_to_the_current_text() {
    let old = "I saw teh black cat and a bird.";
    let mut checked = open(old);
    let revision = checked.revision(FIRST).expect("the segment is there");
    let new = "Yesterday I saw the black cat and a bird.";
    checked.update(input(new));
    let found = vec![finding(old, "cat", "dog"), finding(old, "teh", "le")];
    checked
        .take_late(FIRST, revision, "test-source", found)
        .expect("the revision is known");
    // The words of the second one were deleted.
    assert_eq!(issues(&checked, new), pairs(&[("cat", "dog")]));
}

#[test]
fn later_edits_move_a_finding_or_drop_it() {
    let mut text = "I saw the black cat.".to_owned();
    let mut checked = open(&text);
    let found = vec![finding(&text, "cat", "dog")];
    checked
        .take_late(FIRST, Revision(0), "test-source", found)
        .expect("is taken");
    text.insert_str(0, "Today ");
    checked.update(input(&text));
    assert_eq!(issues(&checked, &text), pairs(&[("cat", "dog")]));
    let text = text.replace("cat", "cats");
    checked.update(input(&text));
    assert_eq!(issues(&checked, &text), []);
}

#[test]
fn an_answer_twice_replaces_the_first_and_an_older_one_is_ignored() {
    let old = "I saw the black cat.";
    let mut checked = open(old);
    let new = "I saw the black cat today.";
    checked.update(input(new));
    let now = checked.revision(FIRST).expect("the segment is there");
    for _ in 0..2 {
        let found = vec![finding(new, "cat", "dog")];
        checked
            .take_late(FIRST, now, "test-source", found)
            .expect("is taken");
        assert_eq!(issues(&checked, new), pairs(&[("cat", "dog")]));
    }
    // Out of order: the answer for the first revision comes last.
    let found = vec![finding(old, "black", "white")];
    assert_eq!(
        checked.take_late(FIRST, Revision(0), "test-source", found),
        Ok(vec![])
    );
    assert_eq!(issues(&checked, new), pairs(&[("cat", "dog")]));
    // Another source is independent.
    let found = vec![finding(old, "black", "white")];
    checked
        .take_late(FIRST, Revision(0), "other-source", found)
        .expect("is taken");
    assert_eq!(
        issues(&checked, new),
        pairs(&[("black", "white"), ("cat", "dog")])
    );
}

#[test]
fn overlapping_findings_are_arbitrated_with_those_of_the_rules() {
    let text = "I saw teh black cat.";
    let mut checked = open(text);
    let found = vec![finding(text, "teh black", "the white")];
    checked
        .take_late(FIRST, Revision(0), "test-source", found)
        .expect("is taken");
    // The rule has a higher confidence; both findings become one issue.
    assert_eq!(issues(&checked, text), pairs(&[("teh", "the")]));
}

#[test]
fn results_that_do_not_fit_change_nothing() {
    let text = "I saw `teh` été.";
    let mut checked = open(text);
    let outside = |start, end| {
        let id = RuleId::from("test-source.words".to_owned());
        let at = TextRange::new(start, end);
        Finding::of_source(
            "test-source".into(),
            id,
            at,
            Category::Mistranslation,
            "Wrong.",
            "en",
        )
    };
    let inside_a_letter = text.find('é').expect("the text has it") as u32 + 1;
    let found = vec![
        outside(10, 900),
        outside(inside_a_letter, inside_a_letter + 1),
        // Code is never flagged.
        finding(text, "teh", "the"),
    ];
    checked
        .take_late(FIRST, Revision(0), "test-source", found)
        .expect("is taken");
    assert_eq!(issues(&checked, text), []);
    let unknown = checked.take_late(SegmentId(9), Revision(0), "test-source", vec![]);
    assert_eq!(unknown, Err(LateError::UnknownSegment));
    let future = checked.take_late(FIRST, Revision(7), "test-source", vec![]);
    assert_eq!(future, Err(LateError::UnknownRevision));
}

#[test]
fn a_rule_that_is_off_is_off_for_other_sources_too() {
    let text = "I saw the black cat.";
    let options = Options {
        off: ["test-source.words".to_owned()].into(),
        ..Options::default()
    };
    let mut checked = Engine::new(&PACKS, options).open(Some(&Lang::new("en")), [input(text)]);
    let found = vec![finding(text, "cat", "dog")];
    checked
        .take_late(FIRST, Revision(0), "test-source", found)
        .expect("is taken");
    assert_eq!(issues(&checked, text), []);
}

proptest! {
    /// After any edits, a finding is at its own words or dropped, and its range does not depend on the order of results
    /// and edits.
    #[test]
    fn a_finding_is_at_its_words_or_dropped(
        words in proptest::collection::vec("[a-d]{1,3}", 3..12),
        edits in proptest::collection::vec((0_usize..12, "[a-e]{0,3}"), 0..8),
        flagged in 0_usize..12,
    ) {
        let mut words = words;
        let first = words.join(" ");
        let flagged = flagged % words.len();
        let start: usize = words[..flagged].iter().map(|word| word.len() + 1).sum();
        let at = TextRange::new(start as u32, (start + words[flagged].len()) as u32);
        let found = |rule: &str| {
            let id = RuleId::from(rule.to_owned());
            Finding::of_source(rule.into(), id, at, Category::Mistranslation, "Wrong.", "en")
        };
        let flagged_words = words[flagged].clone();
        let (mut early, mut late) = (open(&first), open(&first));
        early.take_late(FIRST, Revision(0), "s", vec![found("s")]).expect("is taken");
        let mut text = first.clone();
        for (place, by) in edits {
            let place = place % words.len();
            words[place] = by;
            text = words.join(" ");
            early.update(input(&text));
            late.update(input(&text));
        }
        late.take_late(FIRST, Revision(0), "s", vec![found("s")]).expect("is taken");
        let spans = |checked: &Checked| checked.issues().map(|issue| issue.at).collect::<Vec<_>>();
        prop_assert_eq!(spans(&early), spans(&late));
        for at in spans(&late) {
            prop_assert_eq!(at.of_text(&text), Some(flagged_words.as_str()));
        }
    }
}
