//! Benchmarks of what an editor waits for: opening an article, typing in a paragraph, checking a long text on one core.
#![allow(
    missing_docs,
    clippy::print_stdout,
    reason = "a benchmark, not a library; it prints its figures"
)]

use copydesk_align::{Part, align};
use copydesk_check::{Checked, Engine, Options, SegmentInput};
use copydesk_language::token::{self, tokenize};
use copydesk_model::{Lang, SegmentId, SegmentKind};
use copydesk_tests::golden;
use divan::Bencher;
use divan::counter::ItemsCount;
use std::hint::black_box;
use std::time::Instant;

/// The same allocator as in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
    // Listing or filtering the benchmarks must not run this.
    if std::env::args().skip(1).all(|arg| arg == "--bench") {
        print_ratio();
    }
}

/// Prints how much more expensive checking a text is than only tokenizing it.
fn print_ratio() {
    let (engine, paragraphs) = (copydesk_check::engine(Options::default()), paragraphs(LONG, true));
    let quickest = |work: &dyn Fn()| {
        let times = (0..5).map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        });
        times.min().unwrap_or_default().as_secs_f64()
    };
    let cut = quickest(&|| {
        black_box(cut(&paragraphs));
    });
    let check = quickest(&|| {
        black_box(open(&engine, &paragraphs));
    });
    let rate = |seconds: f64| words(&paragraphs) as f64 / seconds / 1000.0;
    println!(
        "{LONG} words: cut into words {:.0} thousand/s, checked {:.0} thousand/s on one core; checking costs {:.1} times \
         the cutting (goal: 150 thousand/s)",
        rate(cut),
        rate(check),
        check / cut
    );
}

/// Only tokenizes a text: a lower bound of any check.
fn cut(paragraphs: &[String]) -> usize {
    paragraphs.iter().map(|text| tokenize(text).len()).sum()
}

/// Number of words in the long article.
const LONG: usize = 100_000;

fn words(paragraphs: &[String]) -> usize {
    paragraphs
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum()
}

/// Added to the sentences of each round, so that no sentence occurs twice in the long article.
const PLACES: [&str; 24] = [
    "à Paris",
    "à Lyon",
    "à Marseille",
    "à Toulouse",
    "à Nice",
    "à Nantes",
    "à Montpellier",
    "à Bordeaux",
    "à Lille",
    "à Rennes",
    "à Reims",
    "à Toulon",
    "à Grenoble",
    "à Dijon",
    "à Angers",
    "à Nîmes",
    "à Brest",
    "à Tours",
    "à Amiens",
    "à Metz",
    "à Perpignan",
    "à Orléans",
    "à Rouen",
    "à Nancy",
];

/// Returns sentences of the golden articles, clean or damaged, shuffled in each round so that no two paragraphs are
/// alike and no sentence occurs twice, up to this many words.
fn paragraphs(least: usize, clean: bool) -> Vec<String> {
    let mut sentences = Vec::new();
    let articles = golden::articles();
    for article in articles.iter().filter(|article| article.gold.is_empty() == clean) {
        let loaded = article.load();
        for segment in loaded.document.segments.iter().filter(|it| it.mt.len() > 200) {
            let tokens = tokenize(&segment.mt);
            for range in token::sentences(&segment.mt, &tokens) {
                // Only whole sentences, so that a place can be added to each.
                if let Some(text) = segment.mt[range].trim().strip_suffix('.') {
                    sentences.push(text.to_owned());
                }
            }
        }
    }
    let count = sentences.len();
    let strides = [
        1, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
    ];
    let rounds = PLACES.iter().zip(
        strides
            .iter()
            .filter(|stride| count % **stride != 0 || **stride == 1),
    );
    let (mut found, mut written) = (Vec::new(), 0);
    for (place, stride) in rounds.cycle() {
        for start in (0..count).step_by(4) {
            if written >= least {
                return found;
            }
            let numbers = (start..(start + 4).min(count)).map(|number| number * stride % count);
            let text: Vec<String> = numbers
                .map(|number| format!("{} {place}.", sentences[number]))
                .collect();
            let text = text.join(" ");
            written += text.split_whitespace().count();
            found.push(text);
        }
    }
    found
}

fn input(place: usize, text: &str) -> SegmentInput<'_> {
    let id = SegmentId(u32::try_from(place).expect("few paragraphs"));
    SegmentInput {
        id,
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source: None,
    }
}

fn open(engine: &Engine, paragraphs: &[String]) -> Checked {
    let segments = paragraphs
        .iter()
        .enumerate()
        .map(|(place, text)| input(place, text));
    engine.open(Some(&Lang::new("fr")), segments)
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn check_100_000_words(bencher: Bencher<'_, '_>) {
    let (engine, paragraphs) = (copydesk_check::engine(Options::default()), paragraphs(LONG, true));
    // The first article pays for what is unpacked only once.
    open(&engine, &paragraphs[..1]);
    bencher
        .counter(ItemsCount::new(words(&paragraphs)))
        .bench_local(|| open(&engine, &paragraphs));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn check_100_000_damaged_words(bencher: Bencher<'_, '_>) {
    let (engine, paragraphs) = (
        copydesk_check::engine(Options::default()),
        paragraphs(LONG, false),
    );
    bencher
        .counter(ItemsCount::new(words(&paragraphs)))
        .bench_local(|| open(&engine, &paragraphs));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn cut_100_000_words(bencher: Bencher<'_, '_>) {
    let paragraphs = paragraphs(LONG, true);
    bencher
        .counter(ItemsCount::new(words(&paragraphs)))
        .bench_local(|| cut(&paragraphs));
}

/// The source text of an article in which every fiftieth paragraph is missing.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn align_100_000_words(bencher: Bencher<'_, '_>) {
    let paragraphs = paragraphs(LONG, true);
    let source: Vec<Part<'_>> = paragraphs.iter().map(|text| Part::from(text.as_str())).collect();
    let numbered = source.iter().enumerate();
    let target: Vec<Part<'_>> = numbered
        .filter(|(number, _)| number % 50 != 7)
        .map(|(_, part)| *part)
        .collect();
    bencher
        .counter(ItemsCount::new(words(&paragraphs)))
        .bench_local(|| align(&source, &target));
}

#[divan::bench]
fn check_a_sample(bencher: Bencher<'_, '_>) {
    let (engine, articles) = (copydesk_check::engine(Options::default()), golden::articles());
    let sample = articles
        .iter()
        .find(|article| !article.gold.is_empty())
        .expect("there is a damaged article");
    let loaded = sample.load();
    let texts: Vec<String> = loaded
        .document
        .segments
        .iter()
        .map(|segment| segment.mt.to_string())
        .collect();
    bencher
        .counter(ItemsCount::new(words(&texts)))
        .bench_local(|| open(&engine, &texts));
}

/// Goal: under 5 ms, regardless of the text around the paragraph.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn recheck_a_paragraph_of_100_000_words(bencher: Bencher<'_, '_>) {
    let (engine, paragraphs) = (
        copydesk_check::engine(Options::default()),
        paragraphs(LONG, false),
    );
    let mut checked = open(&engine, &paragraphs);
    let place = paragraphs.len() / 2;
    let variants = [
        format!("{} Les habitant applaudissent.", paragraphs[place]),
        paragraphs[place].clone(),
    ];
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        checked.update(input(place, &variants[turn % 2]))
    });
}
