use super::*;
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
fn no_line_stands_twice_in_a_table() {
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
fn words_in_any_form_are_words_of_the_lexicon() {
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
