//! Accepts the first suggestion of every open issue, one after another, as an editor who only ever presses "accept".

use crate::golden::Golden;
use copydesk_backend::live::LiveReview;
use copydesk_check::Options;
use copydesk_formats::WriteOptions;
use copydesk_model::Issue;
use copydesk_review::{Operation, OperationKind, Status, Timestamp};
use std::collections::BTreeMap;
use std::time::Instant;

/// Which open issue is decided next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The first.
    Forward,
    /// The last.
    Backward,
    /// A random one, with this seed.
    Random(u64),
}

impl Order {
    /// The orders that are tested.
    pub const ALL: [Self; 4] = [
        Self::Forward,
        Self::Backward,
        Self::Random(7),
        Self::Random(1_789),
    ];
}

/// The results of a run.
#[derive(Debug, Default)]
pub struct Run {
    /// Number of accepted suggestions.
    pub taken: usize,
    /// Number of issues that the changes caused and that were open at some time.
    pub uncovered: usize,
    /// The time of the slowest decision, in milliseconds.
    pub slowest_ms: f64,
    /// What went wrong, one sentence each.
    pub faults: Vec<String>,
}

/// Number of decisions after which an article counts as endless.
const ENDLESS: usize = 5_000;

/// Accepts the first suggestion of every open issue in this order.
pub fn run(article: &Golden, order: Order) -> Run {
    let engine = copydesk_check::engine(Options::default());
    let mut live = LiveReview::open(article.load(), &engine);
    let mut run = Run::default();
    let mut random = match order {
        Order::Random(seed) => seed | 1,
        Order::Forward | Order::Backward => 1,
    };
    loop {
        let open: Vec<&Issue> = live
            .issues()
            .filter(|issue| live.review().state().status_of(issue) == Status::Open)
            .filter(|issue| !issue.suggestions.is_empty())
            .collect();
        let Some(last) = open.len().checked_sub(1) else {
            break;
        };
        if run.taken == ENDLESS {
            run.faults
                .push(format!("does not end; open is still {}", named(&live, open[0])));
            break;
        }
        let next = match order {
            Order::Forward => 0,
            Order::Backward => last,
            Order::Random(_) => {
                // Xorshift64: any deterministic sequence works.
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                usize::try_from(random % open.len() as u64).unwrap_or(0)
            }
        };
        let issue = open[next];
        run.uncovered += usize::from(live.review().state().is_uncovered(issue));
        let name = named(&live, issue);
        let decision = match live.review().accept(issue, 0) {
            Ok(decision) => decision,
            Err(error) => {
                run.faults.push(format!("{name}: {error}"));
                break;
            }
        };
        let begun = Instant::now();
        let done = live.operate(Operation {
            at: Timestamp(0),
            by: String::new(),
            kind: OperationKind::Accept,
            decisions: vec![decision],
        });
        run.slowest_ms = run.slowest_ms.max(begun.elapsed().as_secs_f64() * 1000.0);
        if let Err(error) = done {
            run.faults.push(format!("{name} cannot be accepted: {error}"));
            break;
        }
        run.taken += 1;
    }
    run.faults.extend(checked_again(article, &live));
    run
}

/// Checks that the saved file has exactly the issues that the review shows as open.
fn checked_again(article: &Golden, live: &LiveReview) -> Vec<String> {
    let written = match live.write(&WriteOptions::default()) {
        Ok(written) if written.refused.is_empty() => written.bytes,
        Ok(written) => return vec![format!("cannot be written: {:?}", written.refused)],
        Err(error) => return vec![format!("cannot be written: {error}")],
    };
    let engine = copydesk_check::engine(Options::default());
    let fresh = LiveReview::open(article.read(&written), &engine);
    let mut shown: BTreeMap<String, i32> = BTreeMap::new();
    for issue in live
        .issues()
        .filter(|issue| live.review().state().status_of(issue) == Status::Open)
    {
        *shown.entry(flagged(live, issue)).or_default() += 1;
    }
    for issue in fresh.issues() {
        *shown.entry(flagged(&fresh, issue)).or_default() -= 1;
    }
    let differs = shown.into_iter().filter(|(_, count)| *count != 0);
    differs
        .map(|(name, count)| {
            let side = if count > 0 {
                "is shown, but not found in the saved file"
            } else {
                "is found in the saved file, but not shown"
            };
            format!("{name} {side}")
        })
        .collect()
}

/// Describes an issue with its first suggestion.
fn named(live: &LiveReview, issue: &Issue) -> String {
    let label = issue.suggestions.first().map(|first| first.label.as_str());
    format!("{} → {label:?}", flagged(live, issue))
}

/// Describes an issue by its rule and its words, with the text around them. Which suggestions are offered depends on
/// the decisions.
fn flagged(live: &LiveReview, issue: &Issue) -> String {
    let segment = live.review().state().segment(issue.segment);
    let text = segment.map_or("", |segment| segment.current());
    let quote = issue.at.of_text(text).unwrap_or_default();
    let start = text[..issue.at.start() as usize]
        .char_indices()
        .rev()
        .nth(40)
        .map_or(0, |(at, _)| at);
    let end = text[issue.at.end() as usize..]
        .char_indices()
        .nth(40)
        .map_or(text.len(), |(at, _)| issue.at.end() as usize + at);
    format!("{} “{quote}” in “{}”", issue.rule, &text[start..end])
}
