//! French words and sentences for the choice model.

use super::context::{Keys, keys};
use super::decision::Evidence;
use super::hash;
use super::item::{Item, Role};
use super::model::Model;
use crate::cache::Cache;
use crate::french::{
    self, Analysis, Change, FunctionWord, Gender, Number, PartOfSpeech, Person, Tense,
    begins_with_vowel_sound,
};
use crate::frequency::{Language, zipf};
use crate::token::{Token, TokenKind};
use crate::word::{fold, is_capitalised};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// One word, number or punctuation mark of a sentence.
#[derive(Clone, Debug)]
pub struct Element<'t> {
    /// As it is written.
    pub text: &'t str,
    /// In lower case, with a straight apostrophe.
    pub fold: std::borrow::Cow<'t, str>,
    /// Its index among the tokens.
    pub token: usize,
    /// Whether there is nothing, or one space, between it and the one before.
    pub joined: bool,
}

/// A word that the model compares with its alternatives.
#[derive(Clone, Debug)]
pub struct Place {
    /// The elements of the sentence: one word, or a group of two.
    pub at: Range<usize>,
    /// The word itself.
    pub item: Item,
    /// Its frequency (Zipf).
    pub frequency: f32,
    /// What it may have been written for.
    pub alternatives: Arc<Vec<Alternative>>,
}

/// A word that may have been meant.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// In lower case, with a straight apostrophe.
    pub form: Box<str>,
    /// How the model sees it.
    pub item: Item,
    /// How it differs from the word.
    pub change: Change,
    /// Its frequency (Zipf).
    pub frequency: f32,
}

/// A sentence as the model sees it.
#[derive(Clone, Debug, Default)]
pub struct Sentence<'t> {
    /// Words, numbers and punctuation marks.
    pub elements: Vec<Element<'t>>,
    /// The same as items.
    pub items: Vec<Item>,
}

impl<'t> Sentence<'t> {
    /// Reads `tokens`, which are those of one sentence of `text`; `from` is the index of the first one.
    pub fn read(text: &'t str, tokens: &[Token], from: usize) -> Self {
        let mut own = Self::default();
        let (mut first, mut joined, mut spaces) = (true, false, 0);
        for (index, token) in tokens.iter().enumerate() {
            let written = &text[token.range];
            match token.kind {
                TokenKind::Space => {
                    spaces += 1;
                    joined = joined && spaces < 2 && matches!(written, " " | "\u{a0}" | "\u{202f}");
                    continue;
                }
                TokenKind::LineBreak => {
                    spaces += 1;
                    joined = joined && spaces < 2;
                    continue;
                }
                _ => {}
            }
            let fold = fold(written);
            let item = match token.kind {
                TokenKind::Word => word(written, &fold, first),
                TokenKind::Number => number(written),
                TokenKind::Punctuation => mark(written),
                _ => mark("…"),
            };
            first = match token.kind {
                TokenKind::Word => first && fold.ends_with('\''),
                TokenKind::Punctuation => {
                    first || matches!(written, "«" | "“" | "\"" | ":" | "—" | "–" | "(")
                }
                _ => false,
            };
            own.items.push(item);
            own.elements.push(Element {
                text: written,
                fold,
                token: from + index,
                joined,
            });
            (joined, spaces) = (true, 0);
        }
        own
    }

    /// Returns the places of the sentence, in order; groups of two words come before the words in them.
    pub fn places(&self) -> Vec<Place> {
        let mut out = Vec::new();
        let mut key = String::new();
        for (index, element) in self.elements.iter().enumerate() {
            if !element.text.starts_with(char::is_alphabetic) {
                continue;
            }
            if let Some(next) = self.elements.get(index + 1).filter(|next| next.joined) {
                key.clear();
                key.push_str(&element.fold);
                if !element.fold.ends_with('\'') {
                    key.push(' ');
                }
                key.push_str(&next.fold);
                if french::is_word_group(&key) {
                    let group = entry(&key);
                    out.push(Place {
                        at: index..index + 2,
                        item: group.item,
                        frequency: group.frequency,
                        alternatives: Arc::clone(&group.alternatives),
                    });
                }
            }
            if self.items[index].kind == name_kind() {
                continue;
            }
            let entry = entry(&element.fold);
            if !entry.alternatives.is_empty() {
                out.push(Place {
                    at: index..index + 1,
                    item: self.items[index],
                    frequency: entry.frequency,
                    alternatives: Arc::clone(&entry.alternatives),
                });
            }
        }
        out
    }
}

struct Entry {
    item: Item,
    frequency: f32,
    alternatives: Arc<Vec<Alternative>>,
}

/// What is computed of a word, kept for the words of a text.
static ENTRIES: Cache<Entry> = Cache::new(6_000);
static ITEMS: Cache<Item> = Cache::new(10_000);

fn entry(folded: &str) -> Arc<Entry> {
    ENTRIES.of(folded, || {
        let alternatives = match folded {
            "c'" => vec![("s'".to_owned(), Change::Function)],
            "s'" => vec![("c'".to_owned(), Change::Function)],
            _ if folded.ends_with('\'') || folded.starts_with('-') => Vec::new(),
            _ => french::alternatives(folded),
        };
        let alternatives = alternatives.into_iter().map(|(form, change)| Alternative {
            item: item(&form),
            frequency: frequency(&form),
            form: form.into(),
            change,
        });
        Entry {
            item: item(folded),
            frequency: frequency(folded),
            alternatives: Arc::new(alternatives.collect()),
        }
    })
}

/// Returns the frequency of a word, or of the rarer one of a group of two.
fn frequency(folded: &str) -> f32 {
    match folded.split_once(['\'', ' ']) {
        Some((_, second)) if !second.is_empty() => zipf(Language::French, second),
        _ => zipf(Language::French, folded),
    }
}

/// Returns how the model sees a word in lower case.
pub fn item(folded: &str) -> Item {
    *ITEMS.of(folded, || read(folded))
}

fn name_kind() -> u32 {
    hash("name")
}

/// Returns a word of a sentence; a capital inside it marks a name.
fn word(written: &str, folded: &str, first: bool) -> Item {
    let own = item(folded);
    // A function word with a capital begins something that no mark opens.
    if first || !is_capitalised(written) || folded.ends_with('\'') || own.role.is(Role::FUNCTION) {
        return own;
    }
    let analyses = french::known_analyses(folded);
    let mut out = Item {
        form: hash("Name"),
        lemma: hash("Name"),
        class: hash("Name"),
        kind: name_kind(),
        onset: own.onset,
        role: Role::NOUN,
        ..Item::default()
    };
    let mut capital = analyses.iter().filter(|reading| reading.capital).peekable();
    if capital.peek().is_some() {
        out.agreement = capital.fold(0, |bits, reading| bits | agreement(reading));
        out.class = hash(&format!("Name{}", out.agreement));
    }
    out
}

fn number(written: &str) -> Item {
    let plural = !matches!(written, "0" | "1" | "1,5");
    let digits = written.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits && written.len() == 4;
    let class = if year {
        "Year"
    } else if plural {
        "Number"
    } else {
        "One"
    };
    Item {
        form: hash(class),
        lemma: hash(class),
        class: hash(class),
        kind: hash(class),
        agreement: if plural && !year {
            MASCULINE_PLURAL | FEMININE_PLURAL
        } else {
            0
        },
        onset: 2,
        role: if year { Role::default() } else { Role::DETERMINER },
        ..Item::default()
    }
}

fn mark(written: &str) -> Item {
    let form = match written {
        "“" | "„" => "«",
        "”" => "»",
        "–" => "—",
        "..." => "…",
        other => other,
    };
    Item {
        form: hash(form),
        lemma: hash(form),
        class: hash(form),
        kind: hash("mark"),
        onset: 2,
        role: Role::BREAK,
        ..Item::default()
    }
}

const MASCULINE_SINGULAR: u8 = 1;
const MASCULINE_PLURAL: u8 = 2;
const FEMININE_SINGULAR: u8 = 4;
const FEMININE_PLURAL: u8 = 8;

/// Returns the genders and numbers of a reading.
fn agreement(reading: &Analysis) -> u8 {
    if reading.gender.is_none() && reading.number.is_none() {
        return 0;
    }
    let genders = match reading.gender {
        Some(Gender::Masculine) => MASCULINE_SINGULAR | MASCULINE_PLURAL,
        Some(Gender::Feminine) => FEMININE_SINGULAR | FEMININE_PLURAL,
        _ => 15,
    };
    let numbers = match reading.number {
        Some(Number::Singular) => MASCULINE_SINGULAR | FEMININE_SINGULAR,
        Some(Number::Plural) => MASCULINE_PLURAL | FEMININE_PLURAL,
        _ => 15,
    };
    genders & numbers
}

fn person(reading: &Analysis) -> u8 {
    let plural = match reading.number {
        Some(Number::Plural) => 3,
        _ => 0,
    };
    match reading.person {
        Some(Person::First) => 1 << plural,
        Some(Person::Second) => 2 << plural,
        Some(Person::Third) => 4 << plural,
        None => 0,
    }
}

/// Words that open a clause.
const OPENERS: &[&str] = &[
    "qui", "que", "qu'", "dont", "où", "mais", "car", "quand", "si", "comme", "lorsque", "lorsqu'",
    "puisque", "puisqu'", "parce", "quoique", "donc",
];

fn read(folded: &str) -> Item {
    // Not through the cache of analyses, which most alternatives would only fill.
    let analyses = french::analyses(folded);
    let mut out = Item {
        form: hash(folded),
        lemma: hash(crate::french::leading_lemma(folded).unwrap_or(folded)),
        onset: if begins_with_vowel_sound(folded) { 1 } else { 2 },
        ..Item::default()
    };
    if analyses.is_empty() {
        if folded.contains([' ', '\'']) {
            // A group of two words, or an elided word that the lexicon lacks.
            out.class = hash(&format!("W:{folded}"));
            out.kind = out.class;
            return out;
        }
        let count = folded.chars().count();
        let tail: String = folded.chars().skip(count.saturating_sub(2)).collect();
        out.form = hash(&format!("U:{tail}"));
        out.class = out.form;
        out.lemma = out.form;
        out.kind = hash("U");
        out.role = Role::NOUN;
        return out;
    }
    let common: Vec<&Analysis> = if analyses.iter().all(|reading| reading.capital) {
        analyses.iter().collect()
    } else {
        analyses.iter().filter(|reading| !reading.capital).collect()
    };
    let function = common.iter().any(|reading| {
        matches!(
            reading.pos,
            PartOfSpeech::Determiner
                | PartOfSpeech::Pronoun
                | PartOfSpeech::Preposition
                | PartOfSpeech::Conjunction
        ) || reading.function.is_some()
    });
    let mut tags: Vec<String> = Vec::new();
    let mut kinds = 0_u32;
    for reading in &common {
        let bits = agreement(reading);
        let mut tag = |name: &str, kind: u32| {
            tags.push(name.to_owned());
            kinds |= 1 << kind;
        };
        match (reading.pos, reading.tense) {
            (PartOfSpeech::Noun, _) => tag(&format!("N{bits}"), 0),
            (PartOfSpeech::Adjective, _) => tag(&format!("A{bits}"), 1),
            (PartOfSpeech::Verb, Some(Tense::PastParticiple)) => tag(&format!("P{bits}"), 2),
            (PartOfSpeech::Verb, Some(Tense::Infinitive)) => tag("I", 3),
            (PartOfSpeech::Verb, Some(Tense::PresentParticiple)) => tag("G", 4),
            (PartOfSpeech::Verb, Some(tense)) => {
                let mood = match tense {
                    Tense::SubjunctivePresent | Tense::SubjunctiveImperfect => 's',
                    Tense::Imperative => 'm',
                    _ => 'i',
                };
                tag(&format!("V{}{mood}", person(reading)), 5);
                out.person |= person(reading);
                out.tense |= 1 << tense as u16;
            }
            (PartOfSpeech::Adverb, _) => tag("D", 6),
            (PartOfSpeech::ProperNoun, _) => tag("R", 7),
            (PartOfSpeech::Numeral, _) => tag("M", 8),
            _ => tag("O", 9),
        }
        if reading.pos != PartOfSpeech::Verb || reading.tense == Some(Tense::PastParticiple) {
            out.agreement |= bits;
        }
    }
    tags.sort_unstable();
    tags.dedup();
    if function {
        out.class = hash(&format!("W:{folded}"));
        out.kind = out.class;
        out.agreement = common
            .iter()
            .filter(|reading| matches!(reading.pos, PartOfSpeech::Determiner | PartOfSpeech::Pronoun))
            .fold(0, |bits, reading| bits | agreement(reading));
    } else {
        out.class = hash(&tags.join(" "));
        out.kind = kinds;
    }
    let has = |kind: u32| kinds & 1 << kind != 0;
    let auxiliary = common
        .iter()
        .any(|reading| matches!(reading.lemma, "être" | "avoir") && reading.pos == PartOfSpeech::Verb);
    let any = |fits: fn(&Analysis) -> bool| common.iter().any(|reading| fits(reading));
    let mut role = Role::default();
    let mut set = |when: bool, bits: Role| {
        if when {
            role = role.with(bits);
        }
    };
    set(has(0) && !function || has(7), Role::NOUN);
    set(
        has(5) && !(has(0) || has(1) || has(2))
            || matches!(
                folded,
                "est" | "sont" | "a" | "ont" | "avait" | "était" | "étaient" | "fut" | "sera"
            ),
        Role::FINITE,
    );
    set(
        any(|reading| reading.pos == PartOfSpeech::Determiner) || has(8),
        Role::DETERMINER,
    );
    set(function, Role::FUNCTION);
    set(auxiliary, Role::AUXILIARY);
    set(
        any(|reading| reading.function == Some(FunctionWord::Subject)),
        Role::SUBJECT,
    );
    set(
        any(|reading| reading.function == Some(FunctionWord::Object)),
        Role::OBJECT,
    );
    set(
        any(|reading| reading.function == Some(FunctionWord::Negation)) || matches!(folded, "ne" | "n'"),
        Role::NEGATION,
    );
    set(
        any(|reading| reading.pos == PartOfSpeech::Preposition)
            && !any(|reading| reading.pos == PartOfSpeech::Determiner),
        Role::PREPOSITION,
    );
    set(OPENERS.contains(&folded), Role::BREAK);
    set(matches!(folded, "et" | "ou" | "ni"), Role::COORDINATION);
    set(
        !function && !auxiliary && kinds & 0b11_1111 != 0 && folded.len() > 2,
        Role::CONTENT,
    );
    if has(8) && folded != "un" && folded != "une" {
        out.agreement = MASCULINE_PLURAL | FEMININE_PLURAL;
    }
    out.role = role;
    out
}

static TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/choice.fr"));

/// Returns the model of French.
pub fn model() -> &'static Model<'static> {
    static MODEL: OnceLock<Model<'static>> = OnceLock::new();
    // A table of another version of the trainer is no model: retraining must work in spite of it.
    MODEL.get_or_init(|| Model::open(TABLE).unwrap_or(Model::SILENT))
}

/// A place where an alternative fits better than the word.
#[derive(Clone, Debug)]
pub struct Verdict<'p> {
    /// The best alternative.
    pub best: &'p Alternative,
    /// How likely it is that the word is an error and the alternative right, in text with one error in a hundred words.
    pub probability: f32,
    /// How much better it fits, as a natural logarithm.
    pub margin: f32,
    /// The same with how much better the words around it fit then.
    pub gain: f32,
    /// The alternatives that fit better than the word and nearly as well as the best, the best first.
    pub better: Vec<&'p Alternative>,
    /// The index in the sentence of the word that speaks most for the alternative.
    pub decisive: Option<usize>,
}

/// Alternatives that fit less much better than the word are not considered.
const LEAST_MARGIN: f32 = 2.0;

/// Returns what the model says about the place with this number among `places`, those of the sentence; `None` if no alternative fits clearly better than the word.
pub fn judge<'p>(
    model: &Model<'_>,
    sentence: &Sentence<'_>,
    places: &'p [Place],
    number: usize,
    scratch: &mut Keys,
) -> Option<Verdict<'p>> {
    let place = places.get(number)?;
    let (evidence, better) = weigh(model, sentence, places, number, scratch)?;
    let best = *better.first()?;
    Some(Verdict {
        best,
        probability: model.probability(&evidence),
        margin: evidence.margin,
        gain: evidence.margin + evidence.around[0],
        better,
        decisive: model.decisive(scratch, &best.item, &place.item),
    })
}

/// An alternative that fits so much worse than the best is no help.
const MAX_GAP: f32 = 4.0;

/// How far words see the alternative.
const AROUND: usize = 4;

/// Returns how much more likely the words around the place become with `better` in it, and how likely the least likely of
/// them is without it.
fn around(
    model: &Model<'_>,
    sentence: &Sentence<'_>,
    places: &[Place],
    number: usize,
    better: &Item,
    scratch: &mut Keys,
) -> [f32; 2] {
    let mut out = [0.0, 0.0_f32];
    let Some(place) = places.get(number).filter(|place| place.at.len() == 1) else {
        return out;
    };
    let mut changed = sentence.items.clone();
    changed[place.at.start] = *better;
    // Groups of two words lengthen the list by few.
    let near = number.saturating_sub(2 * AROUND)..(number + 2 * AROUND).min(places.len());
    for other in &places[near] {
        let apart = other.at.start.abs_diff(place.at.start);
        if apart == 0 || apart > AROUND || other.at.len() > 1 {
            continue;
        }
        let others = || other.alternatives.iter().map(|one| &one.item);
        keys(&sentence.items, other.at.clone(), scratch);
        let before = model.log_probability(scratch, &other.item, others());
        keys(&changed, other.at.clone(), scratch);
        let after = model.log_probability(scratch, &other.item, others());
        out[0] += after - before;
        out[1] = out[1].min(before);
    }
    keys(&sentence.items, place.at.clone(), scratch);
    out
}

/// Returns the evidence about a place, and the alternatives that fit better than the word, the best first.
pub(super) fn weigh<'p>(
    model: &Model<'_>,
    sentence: &Sentence<'_>,
    places: &'p [Place],
    number: usize,
    scratch: &mut Keys,
) -> Option<(Evidence, Vec<&'p Alternative>)> {
    let place = places.get(number)?;
    keys(&sentence.items, place.at.clone(), scratch);
    let own = model.score(scratch, &place.item);
    let mut scored: Vec<(f32, &Alternative)> = place
        .alternatives
        .iter()
        .map(|other| (model.score(scratch, &other.item), other))
        .collect();
    // The order of the alternatives decides between equal scores.
    scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let (score, best) = *scored.first()?;
    let margin = score - own;
    if margin < LEAST_MARGIN {
        return None;
    }
    let near = |item: &&Item| item.kind == hash("U") || item.kind == name_kind();
    let from = place.at.start.saturating_sub(3);
    let to = (place.at.end + 3).min(sentence.items.len());
    let word = sentence.elements.get(place.at.start)?;
    let evidence = Evidence {
        groups: model.compare(scratch, &best.item, &place.item),
        around: around(model, sentence, places, number, &best.item, scratch),
        margin,
        lead: scored.get(1).map_or(8.0, |(next, _)| score - next),
        frequency: [place.frequency, best.frequency],
        unknown: sentence.items[from..to].iter().filter(near).count() as f32,
        first: place.at.start == 0,
        alternatives: place.alternatives.len() as f32,
        kind: Some((best.change, hash(&format!("{} {}", word.fold, best.form)))),
    };
    let better = scored
        .into_iter()
        .filter(|(other, _)| *other > own && score - other < MAX_GAP)
        .map(|(_, other)| other);
    Some((evidence, better.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token;
    use proptest::prelude::*;

    /// Returns the first verdict on a text of one sentence above this probability.
    fn verdict(text: &str) -> Option<(String, String)> {
        let tokens = token::tokenize(text);
        let sentence = Sentence::read(text, &tokens, 0);
        let mut scratch = Keys::default();
        let places = sentence.places();
        (0..places.len()).find_map(|number| {
            let verdict = judge(model(), &sentence, &places, number, &mut scratch)?;
            let place = &places[number];
            let word = sentence.elements[place.at.start].text.to_owned();
            (verdict.probability > 0.5).then(|| (word, verdict.best.form.to_string()))
        })
    }

    #[test]
    fn the_table_is_a_model() {
        assert!(Model::open(TABLE).is_some());
        assert!(Model::open(b"CHO1").is_none() && Model::open(&[]).is_none());
    }

    proptest! {
        /// Any text can be judged, and always with the same result.
        #[test]
        fn any_text_is_judged_alike_twice(text in "(\\PC{0,40}|[a-zé' ,.]{0,80}|(le |la |a |à |c'est |plus tôt |mangé ){0,9})") {
            prop_assert_eq!(verdict(&text), verdict(&text));
        }
    }
}
