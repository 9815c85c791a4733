use super::*;
use crate::rules::flags;
use crate::rules::pattern::Test;
use copydesk_language::french;
use std::collections::HashSet;

#[test]
fn lines_are_read() {
    let lines = TABLES.iter().flat_map(|table| table.text.lines());
    let lines = lines.filter(|line| !line.trim().is_empty() && !line.starts_with([';', '@']));
    let wrong: Vec<_> = lines
        .filter(|line| line.split_whitespace().filter(|item| item.contains('=')).count() != 1)
        .collect();
    assert!(wrong.is_empty(), "one stretch a line: {wrong:#?}");
    assert!(
        ENTRIES
            .all
            .iter()
            .all(|entry| entry.confidence >= 50 && entry.confidence <= 95)
    );
}

#[test]
fn wrong_words_are_in_lower_case() {
    let capital = |words: &&[&str]| words.iter().any(|word| word.chars().any(char::is_uppercase));
    let tests = ENTRIES.all.iter().flat_map(|entry| &entry.tests);
    let words = tests.filter_map(|test| match test {
        Test::Words(words) => Some(words.as_slice()),
        _ => None,
    });
    let wrong: Vec<_> = words.filter(capital).collect();
    assert!(
        wrong.is_empty(),
        "no word is ever read with its capitals: {wrong:?}"
    );
}

#[test]
fn tables_have_no_duplicate_lines() {
    for table in TABLES {
        let mut seen = HashSet::new();
        let twice: Vec<_> = table
            .text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with([';', '@']) && !seen.insert(*line))
            .collect();
        assert!(twice.is_empty(), "{}: {twice:#?}", table.rule.id);
    }
}

#[test]
fn inflected_words_are_in_the_lexicon() {
    let mut unknown = Vec::new();
    for table in TABLES {
        for line in table.text.lines().filter(|line| !line.starts_with([';', '@'])) {
            for word in line.split(['=', '/', '_', ' ', '|']) {
                let lemma = |word: &str| french::analyses(word).iter().any(|own| own.lemma == word);
                if let Some(word) = word.strip_prefix('~').filter(|word| !lemma(word)) {
                    unknown.push((table.rule.id, word.to_owned(), line));
                }
            }
        }
    }
    assert!(unknown.is_empty(), "{} unknown: {unknown:#?}", unknown.len());
}

/// Returns the wrong phrase of a line with its context, if both are plain words; `None` for lines with kinds of words,
/// which are tested by examples.
fn stretch(entry: &Entry) -> Option<String> {
    let mut words = Vec::new();
    for test in &entry.tests {
        match test {
            Test::Words(alternatives) => words.push(*alternatives.first()?),
            Test::Lemma(lemmas) => words.push(lemmas.first()?),
            Test::Some(..) => {}
            _ => return None,
        }
    }
    Some(words.join(" ").replace("' ", "’").replace(" -", "-"))
}

#[test]
fn lines_of_plain_words_are_flagged() {
    let mut deaf = Vec::new();
    for entry in &ENTRIES.all {
        let Some(stretch) = stretch(entry) else { continue };
        let rule = TABLES[entry.table].rule.id;
        // Some words are read as nouns only after a determiner, as verbs only after a subject.
        let heard = ["Hier, ", "C’est un ", "C’est une ", "Ce sont des ", "Il "]
            .iter()
            .any(|before| flags(rule, &format!("{before}{stretch}.")));
        if !heard {
            deaf.push((rule, stretch));
        }
    }
    assert!(deaf.is_empty(), "{}: {deaf:#?}", deaf.len());
}
