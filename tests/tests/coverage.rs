//! The coverage matrix: which topics of French grammar and typography the rules cover, measured on sentences that the
//! rules were not written from. `tests/coverage/fr.json` holds the figures; no topic may fall below them.
//!
//! `cargo test -p copydesk-tests --test coverage -- --nocapture` prints the matrix; topics that are not covered are red.
//! With `COPYDESK_UPDATE=1` the figures are written again; with `COPYDESK_TOPIC=name` the sentences of that topic that
//! are missed or wrongly flagged are printed.

use copydesk_check::Options;
use copydesk_tests::coverage::{self, Coverage};
use std::collections::BTreeMap;

#[test]
fn no_topic_is_covered_less_than_before() {
    let engine = copydesk_check::engine(Options::default());
    let path = coverage::folder("fr").with_extension("json");
    let listed = std::env::var("COPYDESK_TOPIC").ok();
    let mut now = BTreeMap::new();
    println!("{:40} {:>7} {:>7} {:>9}", "topic", "recall", "fix@1", "flagged");
    for topic in coverage::topics("fr") {
        assert!(
            topic.wrong.len() >= 20 && topic.right.len() >= 20,
            "{}: at least twenty wrong and twenty right sentences",
            topic.name
        );
        let (figures, lines) = topic.check(&engine);
        let share = |part: usize, whole: usize| part as f64 / whole as f64;
        let row = format!(
            "{:40} {:7.2} {:7.2} {:6}/{}",
            topic.name,
            share(figures.found, figures.wrong),
            share(figures.fixed, figures.wrong),
            figures.flagged,
            figures.right
        );
        if figures.is_covered() {
            println!("{row}");
        } else {
            println!("\u{1b}[31m{row}\u{1b}[0m");
        }
        if listed.as_ref() == Some(&topic.name) {
            for line in &lines {
                println!("    {line}");
            }
        }
        now.insert(topic.name, figures);
    }
    let covered = now.values().filter(|figures| figures.is_covered()).count();
    println!("{covered} of {} topics are covered", now.len());
    if std::env::var_os("COPYDESK_UPDATE").is_some() {
        let text = serde_json::to_string_pretty(&now).expect("plain data");
        std::fs::write(&path, text + "\n").expect("writes");
        return;
    }
    let text = std::fs::read_to_string(&path).expect("coverage/fr.json is there");
    let before: BTreeMap<String, Coverage> = serde_json::from_str(&text).expect("coverage/fr.json reads");
    assert!(
        before.keys().eq(now.keys()),
        "coverage/fr.json names other topics; write it with COPYDESK_UPDATE=1"
    );
    let worse: Vec<String> = now
        .iter()
        .filter_map(|(name, figures)| Some(format!("{name}: {}", figures.regression_from(&before[name])?)))
        .collect();
    assert!(worse.is_empty(), "\n{}", worse.join("\n"));
}
