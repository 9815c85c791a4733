//! Benchmarks of tokenization and word look-up.

#![allow(missing_docs, reason = "a benchmark, not a library")]

use copydesk_language::french::{self, Gender, Number, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::token::{TokenKind, sentences, tokenize};
use copydesk_language::{bilingual, collocation, english, identify, pos, spelling, thesaurus};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const PARAGRAPH: &str = "Le secrétaire général a déclaré mardi, lors d’une conférence de presse, que l’alliance n’avait pas \
    l’intention de s’engager dans ce conflit. « Nous suivons la situation de près », a-t-il ajouté, avant de rappeler que \
    l’ordre international repose sur des règles communes. Aujourd’hui, plus de 12 000 personnes ont été évacuées de la \
    région, et les autorités craignent que la situation ne s’aggrave. Le ministre des Affaires étrangères doit se rendre \
    à Bruxelles jeudi : il y rencontrera ses homologues des États-Unis et du Royaume-Uni. ";

fn text() -> String {
    PARAGRAPH.repeat(200)
}

fn words(text: &str) -> Vec<&str> {
    let tokens = tokenize(text);
    tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .map(|token| &text[token.range])
        .collect()
}

#[divan::bench]
fn tokens(bencher: Bencher<'_, '_>) {
    let text = text();
    let count = words(&text).len();
    bencher
        .counter(ItemsCount::new(count))
        .bench(|| tokenize(black_box(&text)));
}

#[divan::bench]
fn sentence_ends(bencher: Bencher<'_, '_>) {
    let text = text();
    let tokens = tokenize(&text);
    bencher
        .counter(ItemsCount::new(words(&text).len()))
        .bench(|| sentences(black_box(&text), &tokens));
}

fn each_word(bencher: Bencher<'_, '_>, look: impl Fn(&str) + Sync) {
    let text = text();
    let words = words(&text);
    bencher
        .counter(ItemsCount::new(words.len()))
        .bench(|| words.iter().for_each(|word| look(black_box(word))));
}

#[divan::bench]
fn french_analyses(bencher: Bencher<'_, '_>) {
    each_word(bencher, |word| drop(black_box(french::analyses(word))));
}

#[divan::bench]
fn french_contains(bencher: Bencher<'_, '_>) {
    each_word(bencher, |word| _ = black_box(french::contains(word)));
}

#[divan::bench]
fn english_contains(bencher: Bencher<'_, '_>) {
    each_word(bencher, |word| _ = black_box(english::contains(word)));
}

#[divan::bench]
fn frequencies(bencher: Bencher<'_, '_>) {
    each_word(bencher, |word| _ = black_box(zipf(Language::French, word)));
}

#[divan::bench]
fn spelling_check(bencher: Bencher<'_, '_>) {
    each_word(bencher, |word| _ = black_box(spelling::check(word)));
}

#[divan::bench]
fn disambiguate(bencher: Bencher<'_, '_>) {
    let tokens = tokenize(PARAGRAPH);
    let words: Vec<&str> = tokens
        .iter()
        .filter(|token| !matches!(token.kind, TokenKind::Space | TokenKind::LineBreak))
        .map(|token| &PARAGRAPH[token.range])
        .collect();
    bencher
        .counter(ItemsCount::new(words.len()))
        .bench(|| pos::disambiguate(black_box(&words)));
}

#[divan::bench(args = ["event", "vacation spot", "worldwide"])]
fn related(phrase: &str) -> usize {
    thesaurus::related(black_box(phrase)).len()
}

#[divan::bench(args = ["vision", "development", "event"])]
fn french_of(word: &str) -> usize {
    bilingual::french_of(black_box(word)).len()
}

#[divan::bench]
fn fit() -> f32 {
    collocation::fit(
        black_box(&["remis", "en"]),
        black_box("question"),
        black_box(&["par", "les"]),
    )
}

#[divan::bench]
fn inflect() -> usize {
    french::inflect(
        black_box("constructive"),
        PartOfSpeech::Adjective,
        Gender::Masculine,
        Number::Singular,
    )
    .len()
}

#[divan::bench(sample_count = 10, args = ["gouvernemant", "dévelopement"])]
fn suggest(word: &str) -> usize {
    spelling::suggest(black_box(word)).len()
}

#[divan::bench]
fn language_of_a_paragraph(bencher: Bencher<'_, '_>) {
    bencher
        .counter(BytesCount::of_str(PARAGRAPH))
        .bench(|| identify(black_box(PARAGRAPH)));
}
