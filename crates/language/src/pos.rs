//! Part-of-speech disambiguation of French sentences.

mod class;

use crate::cache::Cache;
use crate::french::{self, Analysis, FunctionWord, Gender, Number, PartOfSpeech, Person, Tense};
use crate::word::{fold, is_capitalised, without_hyphen};
use class::{Class, FOLLOWS};
use std::sync::Arc;

/// Returns the most likely reading of each word of a sentence, in order; `None` for punctuation, and for words that the
/// lexicon does not contain.
///
/// `words` are the words, numbers and punctuation marks of the sentence as written, without spaces. The order of word
/// classes, agreement between neighbours and the frequency of a reading decide together; disagreement only lowers the
/// score, so that a sentence with an error can still be analysed.
pub fn disambiguate(words: &[&str]) -> Vec<Option<Analysis>> {
    let mut cells: Vec<Arc<Vec<Cell>>> = Vec::with_capacity(words.len());
    let mut ways: Vec<Vec<Way>> = Vec::with_capacity(words.len());
    let end = Cell::new(Class::Break, None, 0.0);
    let start = [Way::default()];
    for (at, word) in words.iter().enumerate() {
        let column = if at == 0 {
            FIRST.of(word, || read(word, true))
        } else {
            INSIDE.of(word, || read(word, false))
        };
        let (before, so_far) = match (cells.last(), ways.last()) {
            (Some(before), Some(so_far)) => (before.as_slice(), so_far.as_slice()),
            _ => (std::slice::from_ref(&end), &start[..]),
        };
        let on = column.iter().map(|cell| {
            let mut best = Way {
                score: f32::MIN,
                from: 0,
            };
            for (from, (before, way)) in before.iter().zip(so_far).enumerate() {
                let score = way.score + step(before, cell);
                if score > best.score {
                    best = Way { score, from };
                }
            }
            best.score += cell.own;
            best
        });
        let on = on.collect();
        cells.push(column);
        ways.push(on);
    }
    let mut place = cells.last().zip(ways.last()).map_or(0, |(cells, ways)| {
        let score = |at: usize| ways[at].score + step(&cells[at], &end);
        (0..ways.len())
            .max_by(|&one, &other| score(one).total_cmp(&score(other)))
            .unwrap_or(0)
    });
    let mut out = vec![None; words.len()];
    for ((cells, ways), reading) in cells.iter().zip(&ways).zip(&mut out).rev() {
        let (Some(cell), Some(way)) = (cells.get(place), ways.get(place)) else {
            break;
        };
        *reading = cell.reading;
        place = way.from;
    }
    out
}

/// The best path to a reading of a word.
#[derive(Clone, Copy, Default)]
struct Way {
    score: f32,
    /// The index of the previous word's reading on that path.
    from: usize,
}

/// Cached readings of words at the start of a sentence.
static FIRST: Cache<Vec<Cell>> = Cache::new(5_000);
/// The readings of words inside a sentence.
static INSIDE: Cache<Vec<Cell>> = Cache::new(20_000);

/// One reading of one word.
struct Cell {
    class: Class,
    /// The class that the previous word sees: a preposition in "du", whose article the next word sees.
    entry: Class,
    reading: Option<Analysis>,
    /// Score of the reading by itself.
    own: f32,
}

impl Cell {
    fn new(class: Class, reading: Option<Analysis>, own: f32) -> Self {
        let contracted = reading.is_some_and(|reading| reading.function == Some(FunctionWord::Contracted));
        let entry = if contracted { Class::Preposition } else { class };
        Self {
            class,
            entry,
            reading,
            own,
        }
    }
}

/// Returns the readings of a word; an unknown word can be a name, a noun or an adjective.
fn read(word: &str, first: bool) -> Vec<Cell> {
    let readings = french::known_analyses(word);
    let cell = Cell::new;
    if readings.is_empty() {
        let letters = word.chars().any(char::is_alphabetic);
        return match word.chars().next() {
            Some(ch) if ch.is_ascii_digit() => vec![cell(Class::Number, None, 0.0)],
            Some(ch) if letters && ch.is_uppercase() => vec![cell(Class::Name, None, 0.0)],
            Some(_) if letters => vec![cell(Class::Noun, None, 0.0), cell(Class::Adjective, None, -0.5)],
            _ => vec![cell(Class::Break, None, 0.0)],
        };
    }
    let enclitic = word.starts_with('-');
    let folded = fold(without_hyphen(word));
    let capital = is_capitalised(word);
    let of = |kind: fn(&Analysis) -> bool| readings.iter().any(kind);
    let function = of(|reading| reading.function.is_some() || reading.pos == PartOfSpeech::Preposition);
    let (adjective, noun, infinitive) = (
        of(|reading| reading.pos == PartOfSpeech::Adjective),
        of(|reading| reading.pos == PartOfSpeech::Noun),
        of(|reading| reading.tense == Some(Tense::Infinitive)),
    );
    readings
        .iter()
        .map(|reading| {
            let class = Class::of(&folded, reading);
            let mut own = prior(&folded, reading, class);
            if reading.capital && !capital {
                own -= 6.0;
            } else if capital && !first {
                // Inside a sentence, a capital most often marks a name.
                own += if reading.capital { 2.0 } else { -1.0 };
            } else if capital && reading.capital {
                own -= 0.5;
            }
            // Homographs of function words, of infinitives (le devoir) and of days (venir lundi) are rare.
            own -= match class {
                Class::Noun | Class::Adjective | Class::Name | Class::Finite | Class::PastParticiple
                    if function =>
                {
                    if reading.lemma == "être" || reading.lemma == "avoir" {
                        0.0
                    } else {
                        2.5
                    }
                }
                Class::Noun if infinitive => 2.0,
                Class::Noun if adjective => 0.7,
                Class::Adverb if noun => 1.0,
                _ => 0.0,
            };
            if enclitic && !matches!(class, Class::Subject | Class::Clitic | Class::Pronoun) {
                own -= 5.0;
            }
            cell(class, Some(*reading), own)
        })
        .collect()
}

/// Forms one of whose readings is much more or much less common than the others.
const COMMON: &[(&[&str], &[Class], f32)] = &[
    (
        &[
            "est", "a", "as", "es", "ont", "sont", "était", "étaient", "fut", "avait", "ait", "soit", "peut",
            "va",
        ],
        &[Class::Finite],
        3.0,
    ),
    (&["de", "d'"], &[Class::Preposition], 2.0),
    (&["de", "d'"], &[Class::Determiner], -1.0),
    (&["des"], &[Class::Determiner], 2.0),
    (&["que", "qu'", "si", "comme"], &[Class::Subordinating], 1.0),
    (
        &["plus", "moins", "bien", "mieux", "non", "environ", "maintenant"],
        &[Class::Adverb, Class::Pas],
        3.0,
    ),
    (&["très", "même", "tout", "encore"], &[Class::Adverb], 1.0),
    (&["plus", "point", "pas", "en"], &[Class::Noun], -3.0),
    (
        &[
            "entre", "contre", "sous", "vers", "outre", "dans", "par", "sur", "avec", "pour",
        ],
        &[Class::Preposition],
        2.0,
    ),
    (&["personne", "fois"], &[Class::Noun], 1.0),
    (&["pendant", "lors"], &[Class::Preposition], 1.0),
    (&["été"], &[Class::PastParticiple], 0.5),
    (&["le", "la", "les", "l'"], &[Class::Determiner], 0.7),
];

/// Returns how common a reading is among those of its form, judging by form and features.
fn prior(form: &str, reading: &Analysis, class: Class) -> f32 {
    let by_form: f32 = COMMON
        .iter()
        .filter(|(forms, classes, _)| classes.contains(&class) && forms.contains(&form))
        .map(|(.., weight)| weight)
        .sum();
    let by_class = match class {
        Class::Other => -2.0,
        Class::Name => -1.0,
        Class::Finite => match reading.tense {
            Some(Tense::Imperative) => -4.0,
            Some(Tense::SubjunctivePresent | Tense::SubjunctiveImperfect) => -2.0,
            Some(Tense::SimplePast) => -1.0,
            _ if reading.person == Some(Person::Second) && reading.number == Some(Number::Singular) => -2.0,
            // "suis" is also a form of suivre.
            _ if reading.person == Some(Person::First) && reading.lemma != "être" => -0.5,
            _ => 0.0,
        },
        // A participle can be an adjective; next to its auxiliary it is the participle.
        Class::Adjective => -0.3,
        _ => 0.0,
    };
    by_form + by_class
}

/// Returns how well `after` follows `before`.
fn step(before: &Cell, after: &Cell) -> f32 {
    let order = f32::from(FOLLOWS[before.class as usize][after.entry as usize]);
    let (Some(left), Some(right)) = (&before.reading, &after.reading) else {
        return order;
    };
    let agreement = match (before.class, after.class) {
        (Class::Determiner | Class::Adjective, Class::Noun | Class::Adjective)
        | (Class::Noun, Class::Adjective | Class::PastParticiple)
            if !agree(left, right) =>
        {
            -1.5
        }
        (Class::Subject, Class::Finite) if !subject_fits(left, right) => -3.0,
        (Class::Noun, Class::Finite) if right.person != Some(Person::Third) => -3.0,
        (Class::Noun, Class::Finite)
            if left
                .number
                .zip(right.number)
                .is_some_and(|(noun, verb)| !noun.agrees(verb)) =>
        {
            -1.0
        }
        (Class::Relative, Class::Finite) if right.person != Some(Person::Third) => -1.0,
        (Class::Subordinating, Class::Subject | Class::Determiner) => 0.3,
        // Only an auxiliary is followed by a participle; pronominal verbs use être.
        (Class::Finite, Class::PastParticiple) if !matches!(left.lemma, "avoir" | "être") => -4.0,
        // In "quel est", "est" is not the noun (east).
        (Class::Determiner, Class::Finite) if left.lemma == "quel" && right.lemma == "être" => 9.0,
        // "est la date", "a la main": an article; a pronoun would precede the auxiliary.
        (Class::Finite, Class::Clitic) if matches!(left.lemma, "avoir" | "être") => -3.0,
        (Class::Finite, Class::Adjective) if matches!(left.lemma, "avoir") => -2.0,
        (Class::Finite, Class::Infinitive) if matches!(left.lemma, "avoir" | "être") => -3.0,
        (Class::Preposition, Class::PresentParticiple) => {
            if left.lemma == "en" {
                3.0
            } else {
                -3.0
            }
        }
        (Class::Preposition, Class::Infinitive)
            if !matches!(
                left.lemma,
                "de" | "à" | "pour" | "sans" | "par" | "après" | "avant"
            ) =>
        {
            -4.0
        }
        _ => 0.0,
    };
    order + agreement
}

fn agree(left: &Analysis, right: &Analysis) -> bool {
    let genders = |one: Option<Gender>, other: Option<Gender>| {
        one.zip(other).is_none_or(|(one, other)| one.agrees(other))
    };
    let numbers = |one: Option<Number>, other: Option<Number>| {
        one.zip(other).is_none_or(|(one, other)| one.agrees(other))
    };
    // mon, ton and son fit both genders before a vowel.
    let gender = left.function == Some(FunctionWord::Possessive) || genders(left.gender, right.gender);
    gender && numbers(left.number, right.number)
}

fn subject_fits(subject: &Analysis, verb: &Analysis) -> bool {
    let person = subject.person.unwrap_or(Person::Third);
    verb.person == Some(person)
        && (subject.pos != PartOfSpeech::Pronoun
            || subject
                .number
                .zip(verb.number)
                .is_none_or(|(subject, verb)| subject.agrees(verb)))
}

#[cfg(test)]
mod tests;
