//! Training of the model on plain text.

use super::context::{Keys, keys};
use super::decision::{Evidence, WEIGHTS};
use super::french::{Sentence, weigh};
use super::model::{self, Model, SIZE_BITS, index};
use crate::french::Change;
use crate::token;

/// How a model is trained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Begins the series of random choices.
    pub seed: u64,
    /// The share of the places that a pass leaves out.
    pub skipped: f32,
    /// The length of the steps of each pass.
    pub rates: &'static [f32],
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            skipped: 0.45,
            rates: &[0.15, 0.08],
        }
    }
}

/// A trained model.
#[derive(Clone, Debug, PartialEq)]
pub struct Trained {
    /// The table to embed.
    pub table: Vec<u8>,
    /// How each pass fitted.
    pub fits: Vec<Fit>,
    /// What it does with text that it has not seen.
    pub held_out: HeldOut,
}

/// Of this many paragraphs, one is held out for decisions and one for measuring.
const HELD_OUT_OF: usize = 60;

/// Trains a model on paragraphs of right text. The result depends only on these, their order and the settings.
/// `progress` gets the fit of each pass.
pub fn train(paragraphs: &[&str], settings: Settings, progress: &mut dyn FnMut(Fit)) -> Trained {
    let mut seen: Vec<&str> = paragraphs
        .iter()
        .enumerate()
        .filter(|(number, _)| number % HELD_OUT_OF > 1)
        .map(|(_, paragraph)| *paragraph)
        .collect();
    let mut trainer = Trainer::new(settings.seed, settings.skipped);
    let mut order = Random::new(settings.seed + 1);
    let mut fits = Vec::new();
    for &rate in settings.rates {
        order.shuffle(&mut seen);
        for paragraph in &seen {
            trainer.learn(paragraph, rate);
        }
        let fit = trainer.fit();
        progress(fit);
        fits.push(fit);
    }
    let (table, held_out) = decide(trainer.table(&Decisions::default()), paragraphs, settings);
    Trained {
        table,
        fits,
        held_out,
    }
}

/// Returns the paragraphs with this rest among those that are held out.
fn part<'t>(paragraphs: &[&'t str], rest: usize) -> Vec<&'t str> {
    let numbered = paragraphs.iter().enumerate();
    let chosen = numbered.filter(|(number, _)| number % HELD_OUT_OF == rest);
    chosen.map(|(_, paragraph)| *paragraph).collect()
}

/// Trains the second layer of the model in `table` on the paragraphs that were held out, and measures the result.
fn decide(mut table: Vec<u8>, paragraphs: &[&str], settings: Settings) -> (Vec<u8>, HeldOut) {
    if let Some(model) = Model::open(&table) {
        let decisions = Decisions::learn(&model, &part(paragraphs, 0), settings.seed + 2);
        model::set_decisions(&mut table, &decisions.weights);
    }
    let held_out = Model::open(&table).map_or_else(HeldOut::default, |model| {
        HeldOut::measure(&model, &part(paragraphs, 1), settings.seed + 3)
    });
    (table, held_out)
}

/// What a model does with text that it has not seen, by kind of change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeldOut {
    /// The number of words and marks.
    pub words: usize,
    /// The rows of [`Change::ALL`].
    pub changes: Vec<Counts>,
}

/// Counts for one kind of change.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Right words that count as errors (probability above one half).
    pub false_flags: usize,
    /// Words that were replaced by an alternative.
    pub replaced: usize,
    /// Those of them that count as errors, with the word that stood there as the best alternative.
    pub found: usize,
}

impl HeldOut {
    fn measure(model: &Model<'_>, paragraphs: &[&str], seed: u64) -> Self {
        let mut own = Self {
            words: 0,
            changes: vec![Counts::default(); Change::ALL.len()],
        };
        let mut random = Random::new(seed);
        let mut scratch = Keys::default();
        let flagged = |evidence: &Evidence| model.probability(evidence) > 0.5;
        for paragraph in paragraphs {
            for sentence in sentences(paragraph) {
                own.words += sentence.elements.len();
                let places = sentence.places();
                for number in 0..places.len() {
                    if let Some((evidence, better)) = weigh(model, &sentence, &places, number, &mut scratch)
                        && let Some(best) = better.first()
                        && flagged(&evidence)
                    {
                        own.changes[best.change as usize].false_flags += 1;
                    }
                }
                if let Some((change, evidence)) = replaced(model, &sentence, &mut random, &mut scratch) {
                    let counts = &mut own.changes[change as usize];
                    counts.replaced += 1;
                    counts.found += usize::from(evidence.is_some_and(|evidence| flagged(&evidence)));
                }
            }
        }
        own
    }
}

/// Trains a model; the result depends only on the text, its order and the seed.
#[derive(Debug)]
pub struct Trainer {
    weights: Vec<f32>,
    /// For each weight the sum of its squared gradients.
    squares: Vec<f32>,
    random: Random,
    /// How often a place is left out of a pass.
    skipped: f32,
    seen: u64,
    right: u64,
    loss: f64,
}

/// The fit of the model to the text of a pass.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fit {
    /// The number of places.
    pub places: u64,
    /// The share of places where the word in the text was the best.
    pub right: f64,
    /// The mean of the negative logarithm of its probability.
    pub loss: f64,
}

/// Gradients below this are not worth an update.
const LEAST: f32 = 1e-3;
/// Added to the sums of squares, so that the first steps are not too large.
const EASE: f32 = 1e-2;

impl Trainer {
    /// Creates a trainer whose random choices begin with `seed`. `skipped` is the share of the places that a pass leaves out.
    pub fn new(seed: u64, skipped: f32) -> Self {
        Self {
            weights: vec![0.0; 1 << SIZE_BITS],
            squares: vec![0.0; 1 << SIZE_BITS],
            random: Random::new(seed),
            skipped,
            seen: 0,
            right: 0,
            loss: 0.0,
        }
    }

    /// Learns from every sentence of a paragraph; `rate` is the length of the steps.
    pub fn learn(&mut self, paragraph: &str, rate: f32) {
        for sentence in sentences(paragraph) {
            self.learn_sentence(&sentence, rate);
        }
    }

    fn learn_sentence(&mut self, sentence: &Sentence<'_>, rate: f32) {
        let mut place_keys = Keys::default();
        let mut indices: Vec<usize> = Vec::new();
        let mut ends: Vec<usize> = Vec::new();
        let mut scores: Vec<f32> = Vec::new();
        for place in sentence.places() {
            if self.random.draw() < self.skipped {
                continue;
            }
            keys(&sentence.items, place.at.clone(), &mut place_keys);
            indices.clear();
            ends.clear();
            scores.clear();
            let others = place.alternatives.iter().map(|other| &other.item);
            for item in std::iter::once(&place.item).chain(others) {
                let mut sum = 0.0;
                for key in &place_keys.0 {
                    if let Some(value) = item.property(key.property) {
                        let at = index(key, value);
                        sum += self.weights[at];
                        indices.push(at);
                    }
                }
                ends.push(indices.len());
                scores.push(sum);
            }
            let best = scores.iter().copied().fold(f32::MIN, f32::max);
            let total: f32 = scores.iter().map(|score| (score - best).exp()).sum();
            self.seen += 1;
            self.right += u64::from(scores[0] >= best);
            self.loss -= f64::from(scores[0] - best - total.ln());
            let mut start = 0;
            for (candidate, &end) in ends.iter().enumerate() {
                let probability = (scores[candidate] - best).exp() / total;
                let gradient = if candidate == 0 {
                    probability - 1.0
                } else {
                    probability
                };
                if gradient.abs() >= LEAST {
                    for &at in &indices[start..end] {
                        self.squares[at] += gradient * gradient;
                        self.weights[at] -= rate * gradient / (self.squares[at] + EASE).sqrt();
                    }
                }
                start = end;
            }
        }
    }

    /// Returns how well the model fitted what it learned from since the last call.
    pub fn fit(&mut self) -> Fit {
        let count = self.seen.max(1) as f64;
        let fit = Fit {
            places: self.seen,
            right: self.right as f64 / count,
            loss: self.loss / count,
        };
        (self.seen, self.right, self.loss) = (0, 0, 0.0);
        fit
    }

    /// Returns the table of the model with the weights of its decisions.
    fn table(&self, decisions: &Decisions) -> Vec<u8> {
        model::table(self.weights.iter().copied(), &decisions.weights)
    }
}

/// The weights of the second layer.
#[derive(Clone, Debug)]
struct Decisions {
    weights: Vec<f32>,
}

impl Default for Decisions {
    fn default() -> Self {
        Self {
            weights: vec![0.0; WEIGHTS],
        }
    }
}

/// The number of words for each error that a decision expects.
const WORDS_PER_ERROR: f32 = 100.0;
/// Passes over the examples of the second layer.
const DECISION_PASSES: usize = 12;

impl Decisions {
    /// Learns from paragraphs that the model has not seen: as they are, and with words replaced by alternatives.
    fn learn(model: &Model<'_>, paragraphs: &[&str], seed: u64) -> Self {
        let mut random = Random::new(seed);
        let mut examples: Vec<(Evidence, bool)> = Vec::new();
        let mut scratch = Keys::default();
        let mut words = 0;
        for paragraph in paragraphs {
            for sentence in sentences(paragraph) {
                words += sentence.elements.len();
                let places = sentence.places();
                for number in 0..places.len() {
                    if let Some((evidence, _)) = weigh(model, &sentence, &places, number, &mut scratch) {
                        examples.push((evidence, false));
                    }
                }
                for _ in 0..REPLACED {
                    let own = replaced(model, &sentence, &mut random, &mut scratch);
                    examples.extend(own.and_then(|(_, evidence)| Some((evidence?, true))));
                }
            }
        }
        let errors = examples.iter().filter(|(_, error)| *error).count().max(1);
        let weight = words as f32 / WORDS_PER_ERROR / errors as f32;
        let mut own = Self::default();
        let mut squares = vec![0.0_f32; WEIGHTS];
        for _ in 0..DECISION_PASSES {
            random.shuffle(&mut examples);
            for (evidence, error) in &examples {
                let probability = evidence.probability(|at| own.weights[at]);
                let gradient = if *error {
                    (probability - 1.0) * weight
                } else {
                    probability
                };
                for (at, input) in evidence.inputs() {
                    let step = gradient * input + own.weights[at] * DECAY;
                    squares[at] += step * step;
                    own.weights[at] -= 0.1 * step / (squares[at] + EASE).sqrt();
                }
            }
        }
        own
    }
}

/// How many copies of a sentence get an error.
const REPLACED: usize = 2;
/// Keeps the weights of rare inputs small.
const DECAY: f32 = 1e-6;

/// Replaces a word of the sentence by one of its alternatives. Returns the change that was made, with the evidence at its
/// place if the model prefers the word that stood there.
fn replaced(
    model: &Model<'_>,
    sentence: &Sentence<'_>,
    random: &mut Random,
    scratch: &mut Keys,
) -> Option<(Change, Option<Evidence>)> {
    let places = sentence.places();
    let place = places.get(random.below(places.len())?)?;
    // The first alternatives are those that people confuse most.
    let among = place.alternatives.len();
    let chosen = random.below(among)?.min(random.below(among)?);
    let right = place.alternatives.get(chosen)?;
    let mut wrong = sentence.clone();
    let (start, end) = (place.at.start, place.at.end);
    if right.form.contains(['\'', ' ', '-']) || end - start > 1 {
        return None;
    }
    let stood = wrong.elements.get(start)?.fold.to_string();
    wrong.elements.get_mut(start)?.fold = right.form.to_string().into();
    *wrong.items.get_mut(start)? = right.item;
    let places = wrong.places();
    let number = places.iter().position(|own| own.at == (start..end))?;
    let change = places[number]
        .alternatives
        .iter()
        .find(|other| *other.form == *stood)?
        .change;
    let evidence = weigh(model, &wrong, &places, number, scratch)
        .filter(|(_, better)| better.first().is_some_and(|best| *best.form == *stood))
        .map(|(evidence, _)| evidence);
    Some((change, evidence))
}

/// Random numbers that are the same everywhere.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Creates a series of numbers.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(77_777).wrapping_add(1))
    }

    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// Returns a number from 0 up to 1.
    fn draw(&mut self) -> f32 {
        self.next() as f32 / (1_u32 << 31) as f32
    }

    /// Returns a number below `count`; `None` if there is none.
    fn below(&mut self, count: usize) -> Option<usize> {
        (count > 0).then(|| self.next() as usize % count)
    }

    /// Brings `all` into a random order.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for end in (1..all.len()).rev() {
            if let Some(at) = self.below(end + 1) {
                all.swap(at, end);
            }
        }
    }
}

/// Returns the sentences of a paragraph that are worth learning from: not too short or long, and of known words.
pub fn sentences(paragraph: &str) -> Vec<Sentence<'_>> {
    let tokens = token::tokenize(paragraph);
    let mut out = Vec::new();
    let mut from = 0;
    for range in token::sentences(paragraph, &tokens) {
        let to = from + tokens[from..].partition_point(|token| token.range.start() < range.end());
        let sentence = Sentence::read(paragraph, &tokens[from..to], from);
        from = to;
        if (5..=120).contains(&sentence.elements.len()) {
            out.push(sentence);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[&str] = &[
        "Il faut manger tous les jours. Elle a mangé une pomme verte dans le jardin de son père.",
        "Les enfants sont allés à la plage. La maison est grande et les murs sont blancs.",
        "Nous avons voulu partir, mais il a dû rester à la maison pour finir son travail.",
    ];

    #[test]
    fn training_twice_gives_the_same_table() {
        let paragraphs: Vec<&str> = TEXT.iter().copied().cycle().take(130).collect();
        let settings = Settings {
            skipped: 0.5,
            ..Settings::default()
        };
        let once = train(&paragraphs, settings, &mut |_| {});
        assert_eq!(once, train(&paragraphs, settings, &mut |_| {}));
        let other = Settings { seed: 2, ..settings };
        assert_ne!(once.table, train(&paragraphs, other, &mut |_| {}).table);
    }

    #[test]
    fn a_model_learns_what_it_reads() {
        let paragraphs: Vec<&str> = TEXT.iter().copied().cycle().take(400).collect();
        let mut fits = Vec::new();
        let trained = train(&paragraphs, Settings::default(), &mut |fit| fits.push(fit));
        assert_eq!(fits, trained.fits);
        assert!(fits[1].right > 0.95 && fits[1].loss < fits[0].loss, "{fits:?}");
        let model = Model::open(&trained.table).unwrap();
        let wrong = sentences("Il faut mangé tous les jours.").remove(0);
        let places = wrong.places();
        let number = places.iter().position(|place| place.at == (2..3)).unwrap();
        let (_, better) = weigh(&model, &wrong, &places, number, &mut Keys::default()).unwrap();
        assert_eq!(&*better[0].form, "manger");
    }
}
