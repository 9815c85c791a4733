use super::{Fault, create};
use std::fs;
use std::path::Path;

/// A repository with one pack of one dimension.
fn repository() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    let rules = root.path().join("crates/lang-fr/src/rules");
    fs::create_dir_all(rules.join("grammar/negation")).expect("a folder");
    write(
        &rules.join("mod.rs"),
        "//! The rules.\n\nmod grammar;\n\nuse copydesk_engine::RuleSet;\n\n\
         pub(crate) const FAMILIES: &[RuleSet] = &[grammar::FAMILY];\n",
    );
    write(
        &rules.join("grammar/mod.rs"),
        "//! Grammar.\n\nmod negation;\npub(super) mod subjunctive;\n\nuse copydesk_engine::RuleSet;\n\n\
         pub(super) const FAMILY: RuleSet = RuleSet {\n    checkers: &[&negation::Negation],\n    article_checkers: &[],\n};\n",
    );
    root
}

fn write(path: &Path, content: &str) {
    fs::write(path, content).expect("a file");
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("crates/lang-fr/src/rules").join(path)).expect(path)
}

#[test]
fn a_rule_gets_a_folder_and_a_place_in_the_list() {
    let root = repository();
    create(root.path(), "fr", "grammar.sound-alike", &[]).expect("a new rule");
    let list = read(root.path(), "grammar/mod.rs");
    assert!(
        list.contains("mod negation;\nmod sound_alike;\npub(super) mod subjunctive;\n"),
        "{list}"
    );
    assert!(
        list.contains("checkers: &[\n        &negation::Negation,\n        &sound_alike::SoundAlike,\n    ],\n    article_checkers: &[],"),
        "{list}"
    );
    let code = read(root.path(), "grammar/sound_alike/mod.rs");
    assert!(code.contains("id: \"grammar.sound-alike\""), "{code}");
    assert!(code.contains("languages: &[\"fr\"]"), "{code}");
    for words in ["en.ftl", "fr.ftl"] {
        let words = read(root.path(), &format!("grammar/sound_alike/{words}"));
        assert!(words.starts_with("grammar-sound-alike = "), "{words}");
        assert!(
            words.contains("    .summary = ") && words.contains("    .why = "),
            "{words}"
        );
    }
}

#[test]
fn the_first_rule_of_a_dimension_makes_its_list() {
    let root = repository();
    create(root.path(), "fr", "style.long-word", &[]).expect("a new rule");
    let families = read(root.path(), "mod.rs");
    assert!(families.contains("mod grammar;\nmod style;\n"), "{families}");
    assert!(
        families.contains("    grammar::FAMILY,\n    style::FAMILY,\n];"),
        "{families}"
    );
    assert!(read(root.path(), "style/mod.rs").contains("checkers: &[&long_word::LongWord]"));
}

#[test]
fn what_cannot_be_a_new_rule_is_refused() {
    let cases = [
        ("fr", "grammar", "is not an id"),
        ("fr", "grammar.Sound", "is not an id"),
        ("fr", "grammar.sound_alike", "is not an id"),
        ("fr", "grammar.sound--alike", "is not an id"),
        ("fr", "grammar.-sound", "is not an id"),
        ("fr", "grammar.2nd", "is not an id"),
        ("fr", "grammar.sound.alike", "is not an id"),
        ("fr", "grammar.", "is not an id"),
        ("fr", "music.sound-alike", "no dimension “music”"),
        ("xx", "grammar.sound-alike", "no crates/lang-xx"),
        ("../lang-fr", "grammar.sound-alike", "no crates/lang-"),
        ("fr", "grammar.negation", "exists"),
        ("fr", "grammar.known", "exists"),
        ("fr", "grammar.where", "keyword"),
        ("fr", "grammar.inversion", "inversion.rs exists and is not a rule"),
    ];
    let root = repository();
    write(
        &root.path().join("crates/lang-fr/src/rules/grammar/inversion.rs"),
        "",
    );
    let before = read(root.path(), "grammar/mod.rs");
    for (pack, id, reason) in cases {
        let refused = create(root.path(), pack, id, &["grammar.known"]).map_err(|fault| fault.to_string());
        assert!(
            refused.as_ref().is_err_and(|sentence| sentence.contains(reason)),
            "{id}: {refused:?}"
        );
    }
    assert_eq!(read(root.path(), "grammar/mod.rs"), before);
}

#[test]
fn a_list_of_another_form_is_not_touched() {
    let root = repository();
    let path = root.path().join("crates/lang-fr/src/rules/grammar/mod.rs");
    write(&path, "//! Grammar.\n\nmod negation;\n");
    let refused = create(root.path(), "fr", "grammar.sound-alike", &[]);
    assert!(matches!(refused, Err(Fault::NoList(_))), "{refused:?}");
    assert!(!path.with_file_name("sound_alike").exists());
}
