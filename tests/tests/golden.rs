//! The engine against the golden articles: no article may fall below its thresholds (`golden/floors.json`).

use copydesk_check::Options;
use copydesk_formats::{Edits, WriteOptions};
use copydesk_tests::golden::{self, Golden};
use copydesk_tests::score::{Score, score};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

#[derive(Deserialize)]
struct Floors {
    /// Thresholds of articles without their own.
    default: Floor,
    articles: BTreeMap<String, Floor>,
}

#[derive(Clone, Copy, Deserialize)]
struct Floor {
    /// Minimum share of the annotations that must be found.
    recall: f64,
    /// Minimum share of the issues that must touch an annotation.
    precision: f64,
    /// Minimum share of the corrections that the first suggestion must give.
    fix_at_1: f64,
    /// Maximum number of issues in a clean article.
    clean_issues: usize,
}

fn floors() -> Floors {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/floors.json");
    let text = std::fs::read_to_string(&path).expect("golden/floors.json is there");
    serde_json::from_str(&text).expect("golden/floors.json reads")
}

/// Returns the thresholds that an article violates.
fn breaches(article: &Golden, score: &Score, floor: Floor) -> Vec<String> {
    let mut breaches = Vec::new();
    if article.gold.is_empty() {
        if score.issues > floor.clean_issues {
            breaches.push(format!(
                "{} issues in a clean article, {} at most",
                score.issues, floor.clean_issues
            ));
        }
        return breaches;
    }
    for (name, value, least) in [
        ("recall", score.recall(), floor.recall),
        ("precision", score.precision(), floor.precision),
        ("fix@1", score.fix_at_1(), floor.fix_at_1),
    ] {
        if value < least {
            breaches.push(format!("{name} {value:.3}, {least:.3} at least"));
        }
    }
    breaches
}

#[test]
fn no_article_falls_below_its_floor() {
    let (floors, engine) = (floors(), copydesk_check::engine(Options::default()));
    let articles = golden::articles();
    assert!(articles.len() >= 3, "only {} golden articles", articles.len());
    let mut failed = Vec::new();
    for article in &articles {
        let floor = floors
            .articles
            .get(&article.name)
            .copied()
            .unwrap_or(floors.default);
        let found = article.check(&engine);
        let text = String::from_utf8(article.bytes.clone()).expect("golden articles are UTF-8");
        let score = score(&text, &article.gold, &found);
        println!(
            "{:24} gold {:3}  recall {:.3}  issues {:3}  precision {:.3}  fix@1 {:.3}",
            article.name,
            score.gold,
            score.recall(),
            score.issues,
            score.precision(),
            score.fix_at_1()
        );
        let breaches = breaches(article, &score, floor);
        if !breaches.is_empty() {
            let details = score
                .misses
                .iter()
                .chain(&score.false_alarms)
                .map(|line| format!("\n    {line}"));
            failed.push(format!(
                "{}: {}{}",
                article.name,
                breaches.join("; "),
                details.collect::<String>()
            ));
        }
    }
    assert!(failed.is_empty(), "\n{}", failed.join("\n"));
    for name in floors.articles.keys() {
        assert!(
            articles.iter().any(|article| article.name == *name),
            "floors.json names {name}, which is not there"
        );
    }
}

/// The issues of whole articles, so that a change of one rule shows what it does to its neighbours. `cargo insta review`
/// shows and accepts differences.
#[test]
fn articles_have_these_issues() {
    let engine = copydesk_check::engine(Options::default());
    for article in golden::articles() {
        let text: Vec<char> = String::from_utf8_lossy(&article.bytes).chars().collect();
        let words = |start: usize, end: usize| text[start..end].iter().collect::<String>();
        let mut page = String::new();
        for found in article.check(&engine) {
            let suggestions: Vec<String> = found
                .suggestions
                .iter()
                .map(|edits| {
                    let edit = |(start, end, insert): &(usize, usize, String)| {
                        format!("{:?} -> {insert:?}", words(*start, *end))
                    };
                    edits.iter().map(edit).collect::<Vec<_>>().join(" + ")
                })
                .collect();
            let _ = writeln!(
                page,
                "{}..{} {:?} {}\n  {}",
                found.start,
                found.end,
                words(found.start, found.end),
                found.rule,
                suggestions.join("\n  ")
            );
        }
        insta::assert_snapshot!(article.name, page);
    }
}

#[test]
fn every_suggestion_can_be_written() {
    let engine = copydesk_check::engine(Options::default());
    for article in golden::articles() {
        let length = String::from_utf8_lossy(&article.bytes).chars().count();
        for found in article.check(&engine) {
            for (start, end, _) in found.suggestions.iter().flatten() {
                assert!(
                    start <= end && *end <= length,
                    "{}: {} edits {start}..{end}",
                    article.name,
                    found.rule
                );
            }
        }
    }
}

#[test]
fn an_article_without_edits_is_written_back_byte_for_byte() {
    for article in golden::articles() {
        let written = article
            .load()
            .write(&Edits::new(), &WriteOptions::default())
            .expect("nothing to refuse");
        assert!(written == article.bytes, "{} changed on writing", article.name);
    }
}
