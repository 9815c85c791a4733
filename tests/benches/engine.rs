//! What an editor waits for: an article that opens, a paragraph that is typed in, a long text on one core.
#![allow(missing_docs, reason = "a benchmark, not a library")]

use copydesk_check::{Checked, Engine, Options, SegmentInput};
use copydesk_language::token::{self, tokenize};
use copydesk_model::{Lang, SegmentId, SegmentKind};
use copydesk_tests::golden;
use divan::Bencher;
use divan::counter::ItemsCount;
use std::hint::black_box;
use std::time::Instant;

fn main() {
    divan::main();
    // Listing the benchmarks, or filtering them, must cost nothing.
    if std::env::args().skip(1).all(|arg| arg == "--bench") {
        print_ratio();
    }
}

/// How much dearer checking a text is than only cutting it into words.
fn print_ratio() {
    let (engine, paragraphs) = (Engine::new(Options::default()), paragraphs(LONG));
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

/// The words of a text and nothing more: what no checker can be quicker than.
fn cut(paragraphs: &[String]) -> usize {
    paragraphs.iter().map(|text| tokenize(text).len()).sum()
}

/// Words of the long article.
const LONG: usize = 100_000;

fn words(paragraphs: &[String]) -> usize {
    paragraphs
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum()
}

/// Added to the sentences of each round, so that none stands twice in the long article.
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

/// Sentences of the golden articles, mixed anew in each round so that no paragraph resembles another, up to this many words.
fn paragraphs(least: usize) -> Vec<String> {
    let mut sentences = Vec::new();
    for article in golden::articles().iter().map(golden::Golden::load) {
        for segment in article.document.segments.iter().filter(|it| it.mt.len() > 200) {
            let tokens = tokenize(&segment.mt);
            for range in token::sentences(&segment.mt, &tokens) {
                let text = segment.mt[range].trim();
                // Whole sentences only, so that a place can be added to each.
                if let Some(text) = text.strip_suffix('.').filter(|text| text.len() > 40) {
                    sentences.push(text.to_owned());
                }
            }
        }
    }
    let (mut found, mut count) = (Vec::new(), 0);
    for (round, place) in PLACES.iter().enumerate() {
        for start in 0..sentences.len() / 4 {
            if count >= least {
                return found;
            }
            // Strides that differ by round put other sentences side by side each time.
            let text: Vec<String> = (0..4)
                .map(|turn| (start * 4 + turn * (7 + 2 * round)) % sentences.len())
                .map(|number| format!("{} {place}.", sentences[number]))
                .collect();
            let text = text.join(" ");
            count += text.split_whitespace().count();
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
    let (engine, paragraphs) = (Engine::new(Options::default()), paragraphs(LONG));
    // The first article pays for what is unpacked once.
    open(&engine, &paragraphs[..1]);
    bencher
        .counter(ItemsCount::new(words(&paragraphs)))
        .bench_local(|| open(&engine, &paragraphs));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn cut_100_000_words(bencher: Bencher<'_, '_>) {
    let paragraphs = paragraphs(LONG);
    bencher
        .counter(ItemsCount::new(words(&paragraphs)))
        .bench_local(|| cut(&paragraphs));
}

#[divan::bench]
fn check_a_sample(bencher: Bencher<'_, '_>) {
    let (engine, articles) = (Engine::new(Options::default()), golden::articles());
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

/// Goal: under 5 ms, whatever stands around the paragraph.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn recheck_a_paragraph_of_100_000_words(bencher: Bencher<'_, '_>) {
    let (engine, paragraphs) = (Engine::new(Options::default()), paragraphs(LONG));
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
